"""What somebody has read aloud, as a file to be heard."""

from domain.papers import VoiceSheet


def voice(sheet: VoiceSheet) -> bytes:
    """A voice as it was kept."""
    return sheet.data
