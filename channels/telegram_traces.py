"""Which messages a chat may still show, so that they can be taken away: in memory alone."""

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

DELETABLE = 47 * 3600.0
"""Seconds within which a bot may delete a message (Telegram: 48 h), with room for slow clocks."""
CHATS_MAX = 2_000
MESSAGES_MAX = 200


@dataclass(slots=True)
class Traces:
    """Message ids by chat, newest last, each with when it was seen (`monotonic`, seconds)."""

    monotonic: Callable[[], float]
    _chats: OrderedDict[int, deque[tuple[float, int]]] = field(default_factory=OrderedDict)
    _since: float = -1.0

    def __post_init__(self) -> None:
        self._since = self.monotonic()

    def note(self, chat_id: int, message_id: int) -> None:
        """A message is on the screen of this chat."""
        chat = self._chats.setdefault(chat_id, deque(maxlen=MESSAGES_MAX))
        self._chats.move_to_end(chat_id)
        chat.append((self.monotonic(), message_id))
        if len(self._chats) > CHATS_MAX:
            self._chats.popitem(last=False)

    def take(self, chat_id: int) -> list[int]:
        """The messages of a chat that can still be deleted; they are forgotten here."""
        oldest = self.monotonic() - DELETABLE
        seen = self._chats.pop(chat_id, ())
        return list(dict.fromkeys(number for at, number in seen if at >= oldest))

    def is_whole(self) -> bool:
        """Whether all of the last two days was seen: this process has run so long."""
        return self.monotonic() - self._since >= DELETABLE
