"""Certificates of hours, read back."""

from dataclasses import replace

import pytest

from domain.papers import CertificateRow
from papers.certificates import certificate
from tests.papers.prints import code, dots, opened, reach, text
from tests.papers.sheets import CERTIFICATE, LONG


def test_a_certificate_says_everything_on_one_page() -> None:
    (page,) = opened(certificate(CERTIFICATE)).pages
    told = page.extract_text()
    for words in ("Giulia Rossi", CERTIFICATE.hours, CERTIFICATE.period, "Anffas Nordmilano"):
        assert words in told
    for words in (CERTIFICATE.issued, CERTIFICATE.code, CERTIFICATE.address):
        assert words in told
    assert dots(page) == code(CERTIFICATE.address)


def test_without_an_address_there_is_no_code_to_scan() -> None:
    (page,) = opened(certificate(replace(CERTIFICATE, address="", verify=""))).pages
    contents = page.get_contents()
    assert contents is not None
    assert b" re f" not in contents.get_data()


@pytest.mark.parametrize("right_to_left", [False, True])
def test_many_organizations_and_a_long_name_still_fit(right_to_left: bool) -> None:
    rows = tuple(CertificateRow(f"Organizzazione {n}", "1 ora", "1") for n in range(22))
    sheet = replace(CERTIFICATE, name=LONG, rows=rows, right_to_left=right_to_left)
    (page,) = opened(certificate(sheet)).pages
    left, right = reach(page)
    assert left >= 24 / 25.4 * 72 - 1
    assert right <= float(page.mediabox.width) - 24 / 25.4 * 72 + 1
    assert "Organizzazione 21" in page.extract_text()


def test_what_one_page_cannot_hold_is_not_lost() -> None:
    rows = tuple(CertificateRow(f"Organizzazione {n}", "1 ora", "1") for n in range(45))
    told = text(certificate(replace(CERTIFICATE, rows=rows)))
    assert "Organizzazione 44" in told
    assert CERTIFICATE.code in told
