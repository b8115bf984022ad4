import pypdfium2
import pytest

from briefgen.reading.pdf_lines import LINE_HYPHEN, Line, lines_of_page
from tests.support.source_files import pdf_of_lines


def lines_of(*lines: str) -> list[Line]:
    document = pypdfium2.PdfDocument(pdf_of_lines(lines))
    return lines_of_page(document[0].get_textpage())


def test_lines_have_their_places_from_top_to_bottom() -> None:
    first, second = lines_of("Talks in Port Aldren", "On Monday")

    assert (first.text, second.text) == ("Talks in Port Aldren", "On Monday")
    assert first.left == second.left == pytest.approx(72)
    assert first.top > first.bottom > second.bottom
    assert first.right > second.right
    assert first.size == pytest.approx(12)


def test_a_line_ends_with_its_hyphen() -> None:
    first, second = lines_of("The two sides will dis-", "cuss methane")

    assert (first.text, second.text) == (f"The two sides will dis{LINE_HYPHEN}", "cuss methane")
    assert second.left == pytest.approx(72)


def test_a_page_without_text_has_no_lines() -> None:
    assert lines_of() == []


def test_a_character_without_a_place_stands_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_words: object, **_more: object) -> None:
        raise pypdfium2.PdfiumError("Failed to get charbox.")

    monkeypatch.setattr(pypdfium2.PdfTextPage, "get_charbox", refuse)

    (line,) = lines_of("Talks")

    assert (line.text, line.left, line.top) == ("Talks", 0.0, 0.0)
