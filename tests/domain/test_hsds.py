"""Services as HSDS 3.1: whatever is written is read again, and others' files give what fits."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings

from bot.city import load_city
from domain.hsds import Ground, Standing, organization_id, service_id, written
from domain.hsds_reading import Known, read
from domain.listings import Listing, Refused
from domain.weeks import WeekRow, hours_of, week_rows
from tests.listings import ORGANIZATIONS, listings, whole

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
ROME = ZoneInfo("Europe/Rome")
GROUND = Ground(load_city("cinisello_balsamo"), NOW, ORGANIZATIONS)
KNOWN = Known({}, {organization_id(each): each for each in ORGANIZATIONS}, ORGANIZATIONS)
FOREIGN = "ac148810-d857-441c-9679-408f346de14b"


def again(listing: Listing, known: Known = KNOWN) -> Listing:
    return read(written(listing, Standing(), GROUND), known)


@settings(max_examples=60)
@example(Listing(key="town/x", texts={"name": "x", "provider": "Auser"}))
@given(listings())
def test_whatever_is_written_is_read_again(listing: Listing) -> None:
    found = again(listing)
    assert found.key == listing.key
    assert whole(found) == whole(listing) | {"scope": listing.text("scope") or "local"}
    assert (found.sources, found.translations) == (listing.sources, listing.translations)


def test_the_identifier_comes_from_the_key_and_a_foreign_one_is_the_key() -> None:
    assert service_id("town/x") == service_id("town/x") != service_id("town/y")
    assert str(service_id(FOREIGN)) == FOREIGN
    foreign = read({"id": FOREIGN, "name": "x", "status": "active"}, KNOWN)
    assert foreign.key == FOREIGN
    lies = {"key": "town/x", "scope": "local"}
    told = {"id": FOREIGN, "name": "x", "status": "active", "x_faibene": lies}
    assert read(told, KNOWN).key == FOREIGN


def test_who_confirmed_it_and_when_is_told_and_not_read() -> None:
    listing = Listing(key="town/x", texts={"name": "x", "summary": "y"})
    fresh = written(listing, Standing(True, False, date(2026, 11, 1), True), GROUND)
    assert (fresh["status"], fresh["assured_date"], fresh.get("alert")) == (
        "active",
        "2026-11-01",
        None,
    )
    assert "call before you go" in str(written(listing, Standing(), GROUND)["alert"])
    assert again(listing) == read(fresh, KNOWN)


def test_an_address_elsewhere_is_not_said_to_be_here() -> None:
    def address(text: str, scope: str = "local") -> dict[str, Any]:
        listing = Listing(key="t/x", texts={"name": "x", "scope": scope, "address": text})
        found: Any = written(listing, Standing(), GROUND)
        told: dict[str, Any] = found["service_at_locations"][0]["location"]["addresses"][0]
        return {name: told[name] for name in ("city", "state_province", "postal_code")}

    ours = {"city": "Cinisello Balsamo", "state_province": "MI", "postal_code": "20092"}
    assert address("Via XXV Aprile 4") == address("Via X 4, 20092 Cinisello Balsamo") == ours
    cormano = {"city": "Cormano", "state_province": "", "postal_code": ""}
    assert address("Via Bruno Buozzi 6, Cormano") == cormano
    milano = {"city": "Milano", "state_province": "", "postal_code": "20121"}
    assert address("Via Fatebenefratelli 11, 20121 Milano", "metro") == milano


def test_what_others_write_gives_what_fits() -> None:
    found = read(
        {
            "id": FOREIGN,
            "name": "  Sportello   casa ",
            "status": "temporarily closed",
            "description": None,
            "organization": {"id": FOREIGN, "name": "Una coop", "description": "x"},
            "phones": [{"id": FOREIGN, "number": "+39 02 660231"}],
            "languages": [{"id": FOREIGN, "name": "ur"}],
            "cost_options": [{"id": FOREIGN, "amount": 0}],
            "schedules": [
                {"byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "12:30+01:00"},
                {"byday": "MO", "opens_at": "15:00", "closes_at": "18:00Z", "description": "ore"},
                {"freq": "MONTHLY", "byday": "2MO", "opens_at": "09:00", "closes_at": "12:30"},
            ],
            "service_at_locations": [
                {
                    "location": {
                        "location_type": "physical",
                        "latitude": 45.5,
                        "longitude": 9.2,
                        "addresses": [
                            {"address_1": "Via X 4", "city": "Monza", "postal_code": "20900"}
                        ],
                    }
                }
            ],
        },
        KNOWN,
    )
    assert {column: text for column, text in found.texts.items() if text} == {
        "name": "Sportello casa",
        "provider": "Una coop",
        "phone": "02 660231",
        "languages": "ur",
        "cost": "free",
        "hours": "Mo 09:00-12:30,15:00-18:00; Tu 09:00-12:30",
        "place": "45.500000,9.200000",
        "address": "Via X 4, 20900 Monza",
    }


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        ({"id": "x"}, "id", "an identifier, such as"),
        ({"status": "open"}, "status", "'active'"),
        ({"name": None}, "name", "words between quotation marks"),
        ({"name": " "}, "name", "a name"),
        ({"phones": [{"number": 5}]}, "phones, entry 1, number", "words"),
        ({"phones": [{"number": "pippo"}]}, "phone", "a phone number"),
        ({"email": "x"}, "email", "an e-mail"),
        ({"name": "a\x00b"}, "name", "without control"),
        ({"required_documents": [{"document": "visa"}]}, "bring", "codes of"),
        ({"x_translations": {"ar": {"summary": 1}}}, "x_translations, ar, summary", "an object"),
        ({"x_translations": {"../\x1bx": {}}}, "x_translations, ../x", "a language code"),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, Any], field: str, expected: str) -> None:
    raw = {"id": FOREIGN, "name": "x", "status": "active"} | change
    with pytest.raises(Refused) as refused:
        read(raw, KNOWN)
    ((name, told),) = refused.value.problems
    assert (name, expected in told) == (field, True), told


@pytest.mark.parametrize("raw", [None, 1, "x", [], {}])
def test_what_is_no_service_is_refused(raw: object) -> None:
    with pytest.raises(Refused):
        read(raw, KNOWN)


def test_hours_become_the_rows_of_a_week() -> None:
    assert week_rows("Mo 09:00-12:30,15:00-18:00; PH off", NOW, ROME) == [
        WeekRow(0, "09:00", "12:30"),
        WeekRow(0, "15:00", "18:00"),
    ]
    assert week_rows("We 22:00-02:00", NOW, ROME) == [
        WeekRow(2, "22:00", "23:59"),
        WeekRow(3, "00:00", "02:00"),
    ]
    assert len(week_rows("24/7", NOW, ROME)) == 7
    assert hours_of(week_rows("Sa,Su 10:00-24:00", NOW, ROME)) == "Sa,Su 10:00-24:00"
