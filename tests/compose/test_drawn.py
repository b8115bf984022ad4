import pytest

from briefgen.compose.drawn import Pen


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ("", ""),
        ("7", "7"),
        ("999.50", "999.50"),
        ("1200", "1\N{NO-BREAK SPACE}200"),
        ("-1234567.25", "\N{MINUS SIGN}1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567.25"),
    ],
)
def test_figures_print_with_thousands_apart_and_a_true_minus(figure: str, words: str) -> None:
    assert Pen().figure(figure) == words


def test_figures_print_with_the_signs_of_a_language() -> None:
    pen = Pen(decimal_mark=",", thousands="\N{NARROW NO-BREAK SPACE}")

    assert pen.figure("12345.6") == "12\N{NARROW NO-BREAK SPACE}345,6"


def test_words_stem_from_what_the_pen_is_for_and_say_when_they_are_cut() -> None:
    label = Pen(origins=("h-chart",)).words("Herring and cod", 3, 4, width=40)

    assert (label.x, label.y, label.origins, label.is_cut) == (3, 4, ("h-chart",), True)
