"""A voice note as phones record it, in which nobody says a word."""

import struct

RATE = 48_000
FRAME = 960
SILENCE = b"\xf8\xff\xfe"
"""Twenty thousandths of a second, as Opus writes nothing at all (RFC 6716, 3.4)."""
HEAD = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, RATE, 0, 0)


def voice(seconds: float = 0.5, by: str = "test") -> bytes:
    """An Ogg file with an Opus stream (RFC 7845); `by` stands in it as it is."""
    tags = b"OpusTags" + struct.pack("<I", len(by)) + by.encode() + struct.pack("<I", 0)
    frames = round(seconds * RATE / FRAME)
    sound = [SILENCE] * frames
    return _page(0, 2, 0, [HEAD]) + _page(1, 0, 0, [tags]) + _page(2, 4, frames * FRAME, sound)


def _page(number: int, kind: int, position: int, packets: list[bytes]) -> bytes:
    sizes = bytes(len(each) for each in packets)
    begins = b"OggS" + struct.pack("<BBQII", 0, kind, position, 7, number)
    ends = bytes([len(sizes)]) + sizes + b"".join(packets)
    return begins + struct.pack("<I", _checked(begins + bytes(4) + ends)) + ends


def _checked(page: bytes) -> int:
    """The checksum of a page (RFC 3533, 6)."""
    found = 0
    for byte in page:
        found ^= byte << 24
        for _ in range(8):
            found = (found << 1) ^ (0x04C11DB7 if found & 0x80000000 else 0)
        found &= 0xFFFFFFFF
    return found
