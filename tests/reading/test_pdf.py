from datetime import date

import pypdfium2
import pytest

from briefgen.errors import InputError
from briefgen.model.source import DocumentDate
from briefgen.reading import pdf
from briefgen.reading.pdf import read_pdf
from tests.support.source_files import pdf_of_lines

LINE = "Ivar Lund will travel to Port Aldren on 8 May 2024."


def text_of(data: bytes) -> str:
    return read_pdf(data, file_name="a.pdf").source.text


def test_the_article_is_read_without_running_heads_and_page_numbers() -> None:
    pages = [
        [
            "Norland Gazette, page 1",
            "On day one",
            LINE,
            "It is his first visit.",
            "He leads a delegation.",
            "1",
        ],
        [
            "Norland Gazette, page 2",
            "On day two",
            LINE,
            "It is the second one.",
            "He leads no delegation.",
            "2",
        ],
        [
            "Norland Gazette, page 3",
            "On day three",
            LINE,
            "It is his third visit.",
            "He leads two of them.",
            "3",
        ],
    ]

    text = text_of(pdf_of_lines(*pages))

    assert "Gazette" not in text
    assert (text.count(LINE), text.count("On day")) == (3, 3)
    assert text.endswith("He leads two of them.")


def test_lines_are_joined_into_paragraphs_and_broken_words_whole() -> None:
    data = pdf_of_lines(
        [
            "The two sides will discuss deforestation and the way in which they mean to dis-",
            "cuss it, with long-",
            "term plans for methane, non-",
            "CO2 gases and the new energy transition in all of the northern harbours too.",
            "",
            "A new paragraph follows.",
        ]
    )

    assert text_of(data) == (
        "The two sides will discuss deforestation and the way in which they mean to discuss it, "
        "with long-term plans for methane, non-CO2 gases and the new energy transition in all of "
        "the northern harbours too.\n\nA new paragraph follows."
    )


def test_the_places_of_pages_are_kept() -> None:
    read = read_pdf(pdf_of_lines([f"{LINE} One."], [f"{LINE} Two."]), file_name="a.pdf")

    text, pages = read.source.text, read.source.pages
    assert [place.page for place in pages] == [1, 2]
    assert [text[place.start :][:9] for place in pages] == ["Ivar Lund", "Ivar Lund"]
    assert text[pages[1].start - 2 : pages[1].start] == "\n\n"


def test_a_sentence_that_runs_over_the_end_of_a_page_stays_one() -> None:
    read = read_pdf(
        pdf_of_lines(["Ivar Lund will travel to Port Aldren on"], ["board of a herring boat."]),
        file_name="a.pdf",
    )

    assert read.source.text == "Ivar Lund will travel to Port Aldren on board of a herring boat."
    assert read.source.text[read.source.pages[1].start :] == "board of a herring boat."


def test_a_word_that_the_end_of_a_page_breaks_is_whole_and_on_the_second() -> None:
    read = read_pdf(
        pdf_of_lines(
            ["Ivar Lund will travel to the harbour town of Port Al-"],
            ["dren.", "", "There he meets the envoy."],
        ),
        file_name="a.pdf",
    )

    text = read.source.text
    assert text.startswith("Ivar Lund will travel to the harbour town of Port Aldren.\n\nThere")
    assert text[read.source.pages[1].start :].startswith("Aldren.")


def test_a_page_that_goes_on_with_a_capital_goes_on() -> None:
    full = "He was received in the town hall of Port Aldren by the Minister of"

    text = text_of(pdf_of_lines([LINE, full], ["Fisheries, Hanne Sørensen."]))

    assert text.endswith("by the Minister of Fisheries, Hanne Sørensen.")


def test_pages_without_text_are_told() -> None:
    read = read_pdf(pdf_of_lines([LINE], [], [LINE + " Again."], *[[]] * 10), file_name="a.pdf")

    assert [place.page for place in read.source.pages] == [1, 3]
    (notice,) = read.notices
    assert notice.code == "pages-without-text"
    assert notice.message == (
        "No text on page 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, …: empty, or a picture. "
        "Look whether something is missing."
    )


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Talks at sea", "Talks at sea"),
        ("Microsoft Word - talks.docx", ""),
        ("untitled", ""),
        ("", ""),
    ],
)
def test_the_properties_tell_the_title_and_a_hint_of_the_day(told: str, title: str) -> None:
    source = read_pdf(pdf_of_lines([LINE], title=told), file_name="a.pdf").source

    assert (source.title, source.author) == (title, "")
    assert source.document_date == DocumentDate(value=date(2000, 1, 1), how="inferred")
    assert (source.reader, source.reader_version) == ("pdf", "2")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.4\nnothing", "a.pdf: is cut off or damaged. Fetch it again, or open it in its"),
        (pdf_of_lines([LINE])[:200], "a.pdf: is cut off or damaged."),
        (
            pdf_of_lines([LINE], password="herring"),
            "a.pdf: is protected by a password. Open it in its own program and save a copy",
        ),
        (
            pdf_of_lines([], ["page 2"]),
            "a.pdf: holds pictures of pages, but no text. Run text recognition (OCR) over it, or",
        ),
        (
            pdf_of_lines(*[["x"]] * 2001),
            "a.pdf: has 2,001 pages; the limit is 2,000. Save the pages about the meeting as a",
        ),
    ],
    ids=["nothing", "cut", "password", "scan", "pages"],
)
def test_what_can_not_be_read_is_told(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        text_of(data)

    assert str(fault.value).startswith(message)


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "LARGEST_TEXT", 100)

    with pytest.raises(InputError, match=r"a.pdf: holds more than 0 MB of text. Save the pages"):
        text_of(pdf_of_lines(*[[LINE]] * 3))


def test_a_page_that_can_not_be_loaded_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    load = pypdfium2.PdfDocument.get_page

    def load_but_the_second(self: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
        if index == 1:
            raise pypdfium2.PdfiumError("Failed to load page.")
        return load(self, index)

    monkeypatch.setattr(pypdfium2.PdfDocument, "__getitem__", load_but_the_second)
    read = read_pdf(pdf_of_lines([LINE], [LINE], [LINE + " Again."]), file_name="a.pdf")

    assert [place.page for place in read.source.pages] == [1, 3]
