"""What volunteers keep: their contribution as a picture, their hours as a certificate."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from domain.args import Date, Length, MonthOf
from domain.certificates import Certificate
from domain.hours import Given, given, spent, total
from domain.papers import CertificateRow, CertificateSheet, ContributionSheet, Month
from handlers import links
from handlers.leaves import Leaf, Reader, Speak
from handlers.skips import Skip
from storage.town import Town

MONTHS = 6


def contribution(town: Town, reader: Reader, person_id: str) -> Leaf | Skip:
    """Somebody's hours so far, for themselves alone."""
    person = town.people.get(person_id)
    gifts = given(town.hours.of_person(person_id))
    if person is None or person_id != reader.person_id or not gifts:
        return Skip("no hours of theirs")
    speak = reader.speak
    sheet = ContributionSheet(
        programme=speak("paper-programme", city=town.city.name),
        title=speak("paper-contribution"),
        name=person.name or "",
        hours=spent(total(gifts)),
        hours_word=speak("paper-hours"),
        shifts=str(len(gifts)),
        shifts_word=speak("paper-shifts", count=len(gifts)),
        together=speak("paper-together"),
        organizations=tuple(name for name, _ in by_organization(town, gifts)),
        months=_months(town, speak, gifts),
        right_to_left=reader.right_to_left,
    )
    about = speak("paper-contribution-about", hours=Length(total(gifts)))
    return Leaf(sheet, speak("paper-contribution"), about)


def by_organization(town: Town, gifts: Sequence[Given]) -> list[tuple[str, list[Given]]]:
    """The names of those to whom hours were given, whoever got most first, with what each got."""
    found: defaultdict[str, list[Given]] = defaultdict(list)
    for each in gifts:
        found[each.organization_id].append(each)
    ranked = sorted(found.items(), key=lambda pair: (-total(pair[1]), pair[0]))
    named = [(town.organizations.get(key), theirs) for key, theirs in ranked]
    return [(each.name, theirs) for each, theirs in named if each]


def _months(town: Town, speak: Speak, gifts: Sequence[Given]) -> tuple[Month, ...]:
    """The last months, this one included, the oldest first."""
    today = town.local(town.now)
    this = today.year * 12 + today.month - 1
    days = [date(n // 12, n % 12 + 1, 1) for n in range(this - MONTHS + 1, this + 1)]
    minutes = dict.fromkeys(days, 0)
    for each in gifts:
        first = town.local(each.start).replace(day=1)
        if first in minutes:
            minutes[first] += each.minutes
    return tuple(
        Month(speak("paper-month", month=MonthOf(day)), each / 60, spent(each) if each else "")
        for day, each in minutes.items()
    )


def certificate(town: Town, reader: Reader, certificate_id: str) -> Leaf | Skip:
    """A certificate as it was given out, for whoever asked for it."""
    found = town.certificates.get(certificate_id)
    if found is None or found.person_id != reader.person_id:
        return Skip("no such certificate of theirs")
    gifts = given(town.hours.of_person(found.person_id))
    if total(gifts) != found.minutes:
        return Skip("the hours have changed since")
    about = reader.speak("paper-certificate-about", hours=Length(found.minutes))
    return Leaf(
        _certificate(town, reader, found, gifts), reader.speak("paper-certificate-file"), about
    )


def _certificate(
    town: Town, reader: Reader, found: Certificate, gifts: Sequence[Given]
) -> CertificateSheet:
    speak = reader.speak
    address = links.page(town, "verify", found.code) or ""
    return CertificateSheet(
        programme=speak("paper-programme", city=town.city.name),
        title=speak("paper-certificate"),
        before=speak("paper-certificate-before"),
        name=found.name,
        after=speak("paper-certificate-after"),
        hours=speak("paper-certificate-hours", hours=Length(found.minutes)),
        period=speak("paper-certificate-period", since=Date(found.since), until=Date(found.until)),
        headings=(
            speak("paper-heading-organization"),
            speak("paper-heading-hours"),
            speak("paper-heading-times"),
        ),
        rows=tuple(
            CertificateRow(name, spent(total(theirs)), str(len(theirs)))
            for name, theirs in by_organization(town, gifts)
        ),
        issued=speak("paper-certificate-issued", day=Date(town.local(found.issued))),
        code=speak("paper-certificate-code", code=found.shown),
        verify=speak("paper-verify-here") if address else speak("paper-verify-chat"),
        address=address,
        made=town.now,
        right_to_left=reader.right_to_left,
    )
