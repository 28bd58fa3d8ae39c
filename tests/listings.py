"""Listings of services, as hypothesis makes them up."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from domain.facts import BRING
from domain.listings import COLUMNS, Listing, Source, Translated, place_text
from domain.topics import SUBS, TOPICS

ORGANIZATIONS = {"auser": "Auser", "anffas": "ANFFAS"}
HOURS = ["24/7", "Mo-Fr 09:00-12:30; PH off", "Su[1] 10:00-12:00", "PH off", "We 22:00-02:00"]
_words = st.text(
    st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12
) | st.sampled_from(["=1+1", "'=x", "+39 x", 'a "b", c', "sede, 20092 Monza"])
_codes = st.sampled_from
_topics = st.sets(
    st.sampled_from([*TOPICS, *(f"{topic}/{sub}" for topic in TOPICS for sub in SUBS[topic])]),
    max_size=3,
)
_places = st.tuples(st.floats(-89, 89), st.floats(-179, 179)).map(place_text)
COLUMN: Mapping[str, Any] = {
    "name": _words,
    "organization": _codes(["", *ORGANIZATIONS]),
    "provider": st.just("") | _words,
    "scope": _codes(["local", "metro", "national"]),
    "critical": _codes(["", "yes"]),
    "closed": _codes(["", "yes"]),
    "topics": _topics.map(sorted).map(" ".join),
    "place": st.just("") | _places,
    "phone": _codes(["", "112", "02 660231", "800 901 010", "+44 20 7946 0958"]),
    "toll_free": _codes(["", "800 290 290"]),
    "whatsapp": _codes(["", "351 137 6335"]),
    "email": _codes(["", "a@example.org"]),
    "web": _codes(["", "https://example.org/x?y=1"]),
    "hours": _codes(["", *HOURS]),
    "phone_hours": _codes(["", *HOURS]),
    "access": _codes(["", "walk-in", "appointment", "referral"]),
    "languages": _codes(["", "it", "it,en,ar"]),
    "interpreters": _codes(["", "yes", "no"]),
    "cost": _codes(["", "free", "low", "paid"]),
    "bring": _codes(["", ",".join(BRING), "isee"]),
    "permit": _codes(["", "needed", "not-needed"]),
}
_times = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)
_translated = st.builds(
    Translated,
    text=_words,
    source_hash=st.just("0123456789abcdef"),
    origin=st.sampled_from(["human", "machine", "reviewed"]),
    reviewed_at=st.none() | _times,
)
_sources = st.builds(
    Source, st.just("https://example.org/page"), st.sampled_from([None, "2024", "2024-03-01"])
)
texts = st.fixed_dictionaries(
    {column: COLUMN.get(column, st.just("") | _words) for column in COLUMNS}
)


@st.composite
def listings(draw: Any) -> Listing:
    """A whole listing: a source for each fact, and translations of its sentences."""
    said = draw(texts)
    facts = [name for name in COLUMNS[8:] if said[name]]
    languages = st.tuples(st.sampled_from(["summary", "how"]), st.sampled_from(["ar", "en", "fil"]))
    key = draw(st.from_regex(r"town/[a-z]{1,8}", fullmatch=True) | st.uuids().map(str))
    return Listing(
        key=key,
        texts=said,
        sources={name: draw(_sources) for name in facts},
        translations=draw(st.dictionaries(languages, _translated, max_size=3)),
    )


def whole(listing: Listing) -> dict[str, str]:
    """Everything that a listing says, column by column; what it leaves out is empty."""
    return {column: listing.text(column) for column in COLUMNS}
