"""What is on the boards; its words are sealed for whoever, or whichever organization, posts it."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from domain.posts import Board, Post, PostState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Posts:
    """Reads and writes posts within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.posts
        self._connection = unit.connection

    def add(
        self,
        board: Board,
        kind: str,
        details: Mapping[str, Any],
        *,
        organization_id: str | None = None,
        person_id: str | None = None,
        theme: str = "",
        start: datetime | None = None,
        until: datetime | None = None,
        state: PostState = "pending",
    ) -> Post:
        """Keeps a new post of an organization or a person; it waits to be screened."""
        post_id = new_id()
        self._sql.add(
            self._connection,
            id=post_id,
            board=board,
            organization_id=organization_id,
            person_id=person_id,
            state=state,
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
            decided_at=self._now if state == "open" else None,
            **self._row(organization_id or person_id or "", kind, theme, start, until, details),
        )
        found = self.get(post_id)
        assert found is not None
        return found

    def _row(
        self,
        subject: str,
        kind: str,
        theme: str,
        start: datetime | None,
        until: datetime | None,
        details: Mapping[str, Any],
    ) -> dict[str, Any]:
        return {
            "kind": kind,
            "theme": theme,
            "starts_at": to_text(start) if start else None,
            "until_at": to_text(until) if until else None,
            "details": self._unit.seal.seal(subject, json.dumps(dict(details), ensure_ascii=False)),
        }

    def get(self, post_id: str) -> Post | None:
        """A post by id."""
        row = self._sql.get(self._connection, id=post_id)
        return self._post(row) if row else None

    def on_board(self, board: Board) -> list[Post]:
        """What is to be seen on a board now, the soonest first."""
        return self._posts(self._sql.on_board(self._connection, board=board, now=self._now))

    def since(self, theme: str, since: datetime) -> list[Post]:
        """What has come onto a board about a topic since an instant (UTC)."""
        rows = self._sql.since(self._connection, theme=theme, since=to_text(since), now=self._now)
        return self._posts(rows)

    def pending(self) -> list[Post]:
        """What waits to be screened, the oldest first."""
        return self._posts(self._sql.pending(self._connection))

    def of_person(self, person_id: str) -> list[Post]:
        """All that somebody has posted for themselves, the newest first."""
        return self._posts(self._sql.of_person(self._connection, person_id=person_id))

    def of_organization(self, organization_id: str) -> list[Post]:
        """All that an organization has posted, the newest first."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return self._posts(rows)

    def edit(self, post: Post) -> bool:
        """Keeps what a post says now, and its state; False when it is over."""
        subject = post.organization_id or post.person_id or ""
        row = self._row(subject, post.kind, post.theme, post.start, post.until, post.details)
        return bool(self._sql.edit(self._connection, id=post.id, state=post.state, **row))

    def decide(self, post: Post, state: PostState, by: str, reason: str | None = None) -> bool:
        """A decision about a post as it was read; False when it has changed since, or is over."""
        done = self._sql.decide(
            self._connection,
            id=post.id,
            version=post.version,
            state=state,
            reason=reason,
            by=by,
            now=self._now,
        )
        return bool(done)

    def screened(self, person_id: str) -> int:
        """About how many posts somebody has decided."""
        return int(self._sql.screened(self._connection, person_id=person_id)["amount"])

    def finish(self, post_id: str, state: PostState) -> bool:
        """Withdraws or ends a post; False when it was over before."""
        return bool(self._sql.finish(self._connection, id=post_id, state=state, now=self._now))

    def past(self) -> list[str]:
        """The ids of posts whose time is over."""
        return [row["id"] for row in self._sql.past(self._connection, now=self._now)]

    @property
    def _now(self) -> str:
        return self._unit.now_text

    def _posts(self, rows: Iterable[dict[str, Any]]) -> list[Post]:
        return [self._post(row) for row in list(rows)]

    def _post(self, row: dict[str, Any]) -> Post:
        subject = row["organization_id"] or row["person_id"]
        body = self._unit.seal.open_or_none(subject, row["details"]) if subject else None
        return Post(
            id=row["id"],
            board=row["board"],
            kind=row["kind"],
            state=row["state"],
            organization_id=row["organization_id"],
            person_id=row["person_id"],
            theme=row["theme"],
            start=_instant(row["starts_at"]),
            until=_instant(row["until_at"]),
            version=row["version"],
            seq=row["seq"],
            made=from_text(row["created_at"]),
            decided=_instant(row["decided_at"]),
            reason=row["reason"],
            details=json.loads(body) if body else {},
        )


def _instant(text: str | None) -> datetime | None:
    return from_text(text) if text else None
