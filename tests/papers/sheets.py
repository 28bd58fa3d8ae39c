"""Sheets for the tests of papers."""

from datetime import UTC, datetime

from domain.papers import (
    CertificateRow,
    CertificateSheet,
    ContributionSheet,
    EventSheet,
    Month,
    PosterSheet,
    RosterRow,
    RosterSheet,
)

MADE = datetime(2026, 11, 26, 9, tzinfo=UTC)
UNKNOWN = "\U00010600"
LONG = "Maria Antonietta della Santissima Trinità Bevilacqua-Fumagalli Montenegro"
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
NAMES = (
    "Giulia Rossi",
    "محمد عبد الله",
    "مُحَمَّد",
    "王小明",
    "Олександра",
    "রহিমা খাতুন",
    "නිමල් ශ්‍රී",
    "😀 Anna 👩‍🌾",
    f"{UNKNOWN} Wang",
    LONG,
    UNBROKEN,
    "{nb} **x** \ud800\x00\u202e",
)

EVENT = EventSheet(
    id="8F3K29QX7T",
    version=3,
    start=datetime(2026, 12, 5, 8, tzinfo=UTC),
    end=datetime(2026, 12, 5, 11, tzinfo=UTC),
    zone="Europe/Rome",
    what="Colletta alimentare",
    place="Via Roma 12, Cinisello Balsamo",
    details="Anffas Nordmilano\nPorta scarpe comode; l'assicurazione c'è.",
    made=MADE,
    alarm=120,
)
ROSTER = RosterSheet(
    title="Chi viene",
    lines=("Colletta alimentare", "Sabato 5 dicembre, 9–12", "Via Roma 12", "Anffas Nordmilano"),
    headings=("Nome", "Con", "Nota", "C'è"),
    rows=(RosterRow("Giulia Rossi", "+2", "prima volta", "+39 333 1234567"),),
    blanks=3,
    footer="FaiBene",
    made=MADE,
)
CERTIFICATE = CertificateSheet(
    programme="Comune di Cinisello Balsamo · #FaiBene",
    title="Attestato di volontariato",
    before="Si attesta che",
    name="Giulia Rossi",
    after="ha dato alla città",
    hours="23 ore e 30 minuti",
    period="dal 1º settembre al 5 dicembre 2026",
    headings=("Organizzazione", "Ore", "Volte"),
    rows=(CertificateRow("Anffas Nordmilano", "12 ore", "4"),),
    issued="Rilasciato il 5 dicembre 2026",
    code="Codice 8F3K-29QX",
    verify="Si può verificare qui:",
    address="https://faibene.example/verify/8F3K29QX",
    made=MADE,
)
CONTRIBUTION = ContributionSheet(
    programme="#FaiBene · Cinisello Balsamo",
    title="Il mio contributo",
    name="Giulia Rossi",
    hours="23,5",
    hours_word="ore",
    shifts="8",
    shifts_word="turni",
    together="Insieme a",
    organizations=("Anffas Nordmilano", "Caritas Cinisello"),
    months=tuple(Month(name, hours, str(hours)) for name, hours in (("ott", 8), ("nov", 3.5))),
)
POSTER = PosterSheet(
    title="Segna che ci sei",
    what="Colletta alimentare",
    when="Sabato 5 dicembre, 9–12",
    place="Via Roma 12, Cinisello Balsamo",
    scan="Inquadra il codice con il telefono",
    link="https://t.me/FaiBeneBot?start=in-8F3K29QX7T",
    type="oppure scrivi al bot",
    code="8F3K29",
    made=MADE,
)
