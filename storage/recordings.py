"""What mediators have read aloud, sealed for whoever's voice it is."""

import base64
from dataclasses import dataclass, field

from storage.ids import new_id
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Recording:
    """Something read aloud in a language; `digest` is of the words that were read."""

    about: str
    language: str
    digest: str
    person_id: str
    media_type: str
    data: bytes = field(repr=False)


class Recordings:
    """Reads and writes recordings within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.recordings
        self._connection = unit.connection

    def put(self, recording: Recording) -> None:
        """Keeps a recording in the place of an older one of the same words."""
        body = base64.b64encode(recording.data).decode()
        self._sql.put(
            self._connection,
            id=new_id(),
            about=recording.about,
            language=recording.language,
            digest=recording.digest,
            person_id=recording.person_id,
            media_type=recording.media_type,
            size=len(recording.data),
            body=self._unit.seal.seal(recording.person_id, body),
            now=self._unit.now_text,
        )

    def of(self, about: str, language: str) -> Recording | None:
        """What was read aloud of something in a language."""
        row = self._sql.of(self._connection, about=about, language=language)
        if row is None:
            return None
        data = base64.b64decode(self._unit.seal.open(row["person_id"], row["body"]))
        return Recording(about, language, row["digest"], row["person_id"], row["media_type"], data)

    def digest(self, about: str, language: str) -> str | None:
        """The digest of the words that were read aloud of something in a language."""
        row = self._sql.digest(self._connection, about=about, language=language)
        return str(row["digest"]) if row else None

    def of_language(self, language: str) -> dict[str, str]:
        """What there is in a language: the digest of the words read, by what it is about."""
        rows = self._sql.of_language(self._connection, language=language)
        return {row["about"]: row["digest"] for row in rows}

    def of_person(self, person_id: str) -> list[tuple[str, str, int]]:
        """What somebody has read aloud: (about, language, bytes)."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [(row["about"], row["language"], int(row["size"])) for row in rows]

    def drop(self, about: str, language: str) -> None:
        """Forgets a recording."""
        self._sql.drop(self._connection, about=about, language=language)
