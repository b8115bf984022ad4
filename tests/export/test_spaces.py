import pytest
from hypothesis import given

from briefgen.export import spaces
from briefgen.export.spaces import spaced_document, spaced_text
from briefgen.model.document import Document, Furniture, LineBreak, Paragraph, Text
from briefgen.model.document_text import inline_text, walk_paragraphs
from tests.support.document_strategy import documents


def shown(text: str, language: str = "en") -> str:
    """Give a text with a tilde for each no-break space and a dot below for each narrow one."""
    return spaced_text(text, language).replace("\u00a0", "~").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("text", "spaced"),
    [
        ("on 8 May 2024", "on 8~May 2024"),
        ("8 and 9 May", "8 and 9~May"),
        ("in 2024 the talks", "in 2024 the talks"),
        ("30 min, 5 km, 1.5 °C", "30~min, 5_km, 1.5_°C"),
        ("40,000 t of cod", "40,000_t of cod"),
        ("(15 ships)", "(15~ships)"),
        ("see para. 3 and p. 12", "see para._3 and p._12"),
        ("No. 3, not no", "No._3, not no"),
        ("No 3", "No_3"),
        ("Mr Liu and Dr. Sørensen", "Mr~Liu and Dr.~Sørensen"),
        ("H.E. Liu", "H.E.~Liu"),
        ("the Dr said", "the Dr said"),
        ("J. K. Sørensen", "J._K._Sørensen"),
        ("(J. Sørensen)", "(J._Sørensen)"),
        ("a Mr “Liu”", "a Mr~“Liu”"),
        ("talks – again", "talks~– again"),
        ("two  spaces 3  May", "two  spaces 3  May"),
        ("", ""),
        ("Oui !", "Oui !"),
    ],
)
def test_no_line_ends_between_what_is_read_together(text: str, spaced: str) -> None:
    assert shown(text) == spaced


@pytest.mark.parametrize(
    ("text", "spaced"),
    [
        ("Oui ! Non ; et toi ?", "Oui_! Non_; et toi_?"),
        ("le « Pacte » : il tient", "le «~Pacte~»~: il tient"),
        ("le 8 mai", "le 8~mai"),
    ],
)
def test_french_keeps_its_marks_at_their_words(text: str, spaced: str) -> None:
    assert shown(text, "fr-CA") == spaced


def paragraph(*inlines: Text | LineBreak) -> Document:
    return Document(title="T", blocks=(Paragraph(inlines=inlines),))


def texts(document: Document) -> list[str]:
    return [inline_text((one,)) for found in walk_paragraphs(document.blocks) for one in found]


def test_a_title_stays_at_a_name_in_another_look() -> None:
    document = paragraph(Text(text="Mr "), Text(text="Liu", bold=True), Text(text=" on 8 "))

    assert texts(spaced_document(document)) == ["Mr\u00a0", "Liu", " on 8 "]


def test_each_text_is_spaced_in_its_own_language() -> None:
    document = paragraph(Text(text="Oui !"), Text(text="Oui !", language="fr"))

    assert texts(spaced_document(document)) == ["Oui !", "Oui\u202f!"]


def test_nothing_is_read_together_over_a_line_end() -> None:
    document = paragraph(Text(text="8 "), LineBreak(), Text(text="May"))

    assert spaced_document(document) == document


def test_languages_without_spaces_between_words_stay_as_they_are() -> None:
    document = paragraph(Text(text="2024 年 5 月", language="zh"))

    assert spaced_document(document) == document


def test_furniture_is_spaced_too() -> None:
    foot = Furniture(foot_start=(Text(text="As at 8 May"),))

    spaced = spaced_document(Document(title="T", blocks=(), furniture=foot))

    assert inline_text(spaced.furniture.foot_start) == "As at 8\u00a0May"


@given(documents())
def test_only_spaces_change(document: Document) -> None:
    before = [inline_text(one) for one in walk_paragraphs(document.blocks)]
    after = [inline_text(one) for one in walk_paragraphs(spaced_document(document).blocks)]

    assert [one.replace("\u00a0", " ").replace("\u202f", " ") for one in after] == before


def test_of_many_words_only_some_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spaces, "_KNOWN", 3)

    assert shown("Seven ships landed 4 tons of Mr Halvorsen's herring") == (
        "Seven ships landed 4~tons of Mr~Halvorsen's herring"
    )
    assert len(spaces._HOLDS_ON) <= 3


def test_a_text_in_which_nothing_holds_on_stays_itself() -> None:
    text = "ships landed their herring"

    assert spaced_text(text, "en") is text
