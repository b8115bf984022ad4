from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.read_for_project import SourceDetails
from briefgen.app.reread_for_project import Rereading, reread_for_project
from briefgen.model.facts import DateValue
from briefgen.model.source import DocumentDate, Source
from tests.support.rereading import article, index

TEXT = "OSTHAVEN, 7 May 2031 - Ivar Lund left on Monday.\n"
KNOWN = replace(
    article(), title="Envoys meet", publisher="Courier", url="https://courier.example", author="I."
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "new.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def reread(file: Path, replaced: Source = KNOWN, details: SourceDetails | None = None) -> Rereading:
    return reread_for_project(
        file, replaced=replaced, index=index(), read_on=date(2031, 6, 1), details=details
    )


def test_the_source_keeps_its_id_and_what_is_known_of_it(file: Path) -> None:
    reading = reread(file)

    source = reading.command.source
    assert (source.id, source.text, source.file_name) == (KNOWN.id, TEXT, "new.txt")
    assert (source.title, source.publisher, source.author) == ("Envoys meet", "Courier", "I.")
    assert (source.url, source.read_on) == ("https://courier.example", date(2031, 6, 1))
    assert source.sha256 != KNOWN.sha256
    assert reading.originals == {KNOWN.id: ("new.txt", TEXT.encode())}
    assert {fact.source for fact in reading.command.facts} == {KNOWN.id}


def test_what_the_officer_says_now_goes_before_what_was_known(file: Path) -> None:
    details = SourceDetails(title="Later", publisher="Radio", url="https://radio.example")

    source = reread(file, details=details).command.source

    assert (source.title, source.publisher, source.url) == (
        "Later",
        "Radio",
        "https://radio.example",
    )


def monday(reading: Rereading) -> date:
    (value,) = (fact.value for fact in reading.command.facts if fact.text == "Monday")
    assert isinstance(value, DateValue)
    return value.first


def test_the_officers_date_stays_and_any_other_is_read_anew(file: Path) -> None:
    inferred = replace(KNOWN, document_date=DocumentDate(value=date(2030, 1, 1), how="inferred"))
    undated = replace(KNOWN, document_date=None)
    details = SourceDetails(document_date=date(2031, 5, 21))

    assert monday(reread(file)) == date(2031, 5, 5)
    assert reread(file).command.source.document_date == KNOWN.document_date
    for source in (inferred, undated):
        found = reread(file, source).command.source.document_date
        assert found is not None
        assert (found.value, found.how) == (date(2031, 5, 7), "dateline")
    assert monday(reread(file, details=details)) == date(2031, 5, 19)


def test_a_page_and_pasted_words_can_take_the_place_of_a_text(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><article><p>{TEXT}</p></article></body></html>")

    read, pasted = (
        reread(page),
        reread_for_project(TEXT, replaced=KNOWN, index=index(), read_on=date(2031, 6, 1)),
    )

    assert read.command.source.reader != KNOWN.reader
    assert read.command.source.text.strip() == TEXT.strip()
    assert read.originals == {KNOWN.id: ("page.html", page.read_bytes())}
    assert (pasted.command.source.id, pasted.command.source.text) == (KNOWN.id, TEXT)
