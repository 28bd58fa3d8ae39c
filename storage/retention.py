"""What is forgotten by itself, class by class."""

from datetime import timedelta

from domain.calls import UNANSWERED
from storage.instants import to_text
from storage.unit import Unit

PARKED = timedelta(hours=72)
KEYS = timedelta(days=8)
UNUSED = timedelta(days=1)
SEEN = timedelta(days=7)
MONTH = timedelta(days=30)
PAST = timedelta(days=365)


class Retention:
    """Drops what has been kept long enough, within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.retention

    def sweep(self) -> None:
        """Forms after a day, parked messages after three, hashed keys after eight, and so on."""
        connection, now = self._unit.connection, self._unit.now
        keys, past = to_text(now - KEYS), to_text(now - PAST)
        self._sql.drop_forms(connection, now=to_text(now))
        self._sql.drop_invites(connection, now=to_text(now))
        self._sql.drop_links(connection, now=to_text(now))
        self._sql.drop_parked(connection, before=to_text(now - PARKED))
        self._sql.drop_inbox(connection, before=keys)
        self._sql.drop_outbox(connection, before=keys)
        self._sql.drop_jobs(connection, before=keys)
        self._sql.unname_signups(connection, before=past)
        self._sql.unname_posts(connection, before=past)
        self._sql.unname_waits(connection, before=past)
        self._sql.drop_words(connection, before=past)
        self._sql.drop_asks(connection, before=past)
        self._sql.drop_feedback_words(connection, before=past)
        self._sql.blank_calls(connection, before=to_text(now - UNANSWERED))
        self._sql.drop_contests(connection, before=past)
        self._sql.drop_unused_media(connection, before=to_text(now - UNUSED))
        self._sql.drop_media(connection, before=to_text(now - SEEN))
        month = to_text(now - MONTH)
        over = ("drop_inquiries", "drop_complaints")
        for dropped in ("drop_guests", "drop_relays", "drop_calls", *over):
            getattr(self._sql, dropped)(connection, before=month)
        self._sql.drop_posts(connection, before=past)
