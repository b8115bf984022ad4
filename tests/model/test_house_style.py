import msgspec
import pytest

from briefgen.model.house_style import (
    Colours,
    FontFamily,
    FormParts,
    NumberForm,
    PageLook,
    form_parts,
)

SERIF = FontFamily(
    regular="Serif-Regular.ttf",
    bold="Serif-Bold.ttf",
    italic="Serif-Italic.ttf",
    bold_italic="Serif-BoldItalic.ttf",
    word="Times New Roman",
)


@pytest.mark.parametrize(
    ("bold", "italic", "file"),
    [
        (False, False, "Serif-Regular.ttf"),
        (True, False, "Serif-Bold.ttf"),
        (False, True, "Serif-Italic.ttf"),
        (True, True, "Serif-BoldItalic.ttf"),
    ],
)
def test_each_cut_has_its_file(bold: bool, italic: bool, file: str) -> None:
    assert SERIF.file(bold=bold, italic=italic) == file


def test_a_missing_cut_is_drawn_with_the_regular_one() -> None:
    family = FontFamily(regular="Fallback.ttf", word="SimSun")

    assert family.file(bold=True, italic=True) == "Fallback.ttf"


@pytest.mark.parametrize("colour", ["#12345", "red", "#12345g"])
def test_a_colour_has_six_hexadecimal_digits(colour: str) -> None:
    names = ("text", "muted", "accent", "rule", "fill")

    with pytest.raises(msgspec.ValidationError, match="matching regex"):
        msgspec.convert(dict.fromkeys(names, colour), Colours)


@pytest.mark.parametrize("margin", [4.9, 80.1])
def test_a_margin_lies_within_the_paper(margin: float) -> None:
    names = ("top", "right", "bottom", "left", "furniture")

    with pytest.raises(msgspec.ValidationError, match=r"Expected `float` [<>]= "):
        msgspec.convert(dict.fromkeys(names, margin), PageLook)


@pytest.mark.parametrize(
    ("form", "parts"),
    [
        ("1.", FormParts("", "1", ".", 1)),
        ("(a)", FormParts("(", "a", ")", 1)),
        ("1.1.1", FormParts("", "1", "", 3)),
    ],
)
def test_a_form_of_number_is_taken_apart(form: NumberForm, parts: FormParts) -> None:
    assert form_parts(form) == parts
