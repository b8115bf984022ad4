import hashlib
from datetime import date

import pytest

from briefgen.errors import InputError
from briefgen.model.source import DocumentDate, PagePlace
from briefgen.reading.origin import Origin, Reader, day_of, language_of, shortened, source_of

READER = Reader(name="paper", version="7")


def test_a_source_holds_what_the_file_tells_of_itself() -> None:
    told = DocumentDate(value=date(2024, 5, 3), how="explicit")
    origin = Origin(
        title=" Norland\nand Ostland ",
        publisher="Gazette",
        author="Ann Writer",
        url="https://gazette.example/1",
        document_date=told,
        language="en",
        translated=True,
    )

    source = source_of(
        b"bytes",
        file_name="a.paper",
        reader=READER,
        text="Talks",
        origin=origin,
        pages=(PagePlace(start=0, page=1),),
    )

    assert (source.title, source.publisher, source.author) == (
        "Norland and Ostland",
        "Gazette",
        "Ann Writer",
    )
    assert (source.url, source.language, source.translated) == (
        "https://gazette.example/1",
        "en",
        True,
    )
    assert (source.reader, source.reader_version, source.document_date) == ("paper", "7", told)
    assert source.sha256 == hashlib.sha256(b"bytes").hexdigest()
    assert source.pages == (PagePlace(start=0, page=1),)


def test_a_file_without_text_is_no_source() -> None:
    with pytest.raises(InputError) as fault:
        source_of(b"", file_name="a.paper", reader=READER, text=" \n")

    assert str(fault.value) == "a.paper: holds no text. Give a file with the article in it."


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2024-05-06T23:59:00-07:00", date(2024, 5, 6)),
        (" 20240506120000", date(2024, 5, 6)),
        ("2024-05-06", date(2024, 5, 6)),
        ("2024-02-30", None),
        ("0000-00-00", None),
        ("6 May 2024", None),
        ("", None),
    ],
)
def test_the_day_of_a_stamp(stamp: str, day: date | None) -> None:
    found = day_of(stamp, how="explicit")

    assert found == (DocumentDate(value=day, how="explicit") if day else None)


@pytest.mark.parametrize(
    ("tag", "language"), [("en-GB", "en"), (" FR ", "fr"), ("zh_CN", "zh"), ("", ""), ("x", "")]
)
def test_the_language_of_a_tag(tag: str, language: str) -> None:
    assert language_of(tag) == language


def test_a_title_beyond_all_bounds_is_cut() -> None:
    assert len(shortened("x" * 10_000)) == 1000
