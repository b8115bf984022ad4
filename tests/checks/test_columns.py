"""What the two columns of a brief in two languages say in figures must agree."""

from decimal import Decimal

import pytest

from briefgen.checks.columns import (
    Column,
    check_columns,
    figures_apart,
    figures_in,
    words_in,
)
from briefgen.model.local_text import LocalText
from briefgen.model.parts import FiguresApart, Pair
from briefgen.reference.labels import load_labels
from briefgen.reference.number_words import load_number_words


def column(language: str) -> Column:
    return Column(labels=load_labels(language), numbers=load_number_words(language))


def figures(text: str, language: str) -> set[str]:
    return {f"{figure:f}" for figure in figures_in(text, column(language))}


SAME = {"2500000", "8", "5", "2024", "1500", "9", "30"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2.5 million tonnes by 8 May 2024, 1,500 men, 09:30"),
        ("en", "2.5m tonnes by 8 May 2024, 1500 men, 9.30"),
        ("fr", "2,5 millions de tonnes au 8 mai 2024, 1\u202f500 hommes, 9\xa0h\xa030"),
        ("es", "2,5 millones de toneladas el 8 de mayo de 2024, 1.500 hombres, 09:30"),
        ("ru", "2,5 млн тонн к 8 мая 2024 г., 1 500 человек, 09:30"),
        ("zh", "2024年5月8日前250万吨，1500人，09:30"),
        ("ar", "2.5 مليون طن في 8 مايو 2024، 1,500 رجل، 09:30"),
        ("ar", "٢٫٥ مليون طن في ٨ مايو ٢٠٢٤، ١٬٥٠٠ رجل، ٠٩:٣٠"),
    ],
)
def test_figures_are_read_as_each_language_writes_them(language: str, text: str) -> None:
    found = figures(text, language)

    assert found - {"9.3"} == SAME - ({"9", "30"} if "9.30" in text else set())


def test_the_first_of_a_month_and_months_alone_are_read() -> None:
    assert figures("le 1er mars", "fr") == {"1", "3"}
    assert figures("март 2031 г.", "ru") == {"3", "2031"}


def test_a_month_without_a_day_or_a_year_is_a_word() -> None:
    assert figures("they may march", "en") == set()


def test_figures_inside_names_are_none() -> None:
    assert figures("CO2 and G20", "en") == set()


def test_words_say_numbers_too() -> None:
    assert words_in("The five areas", load_number_words("en")) == {Decimal(5)}
    assert words_in("双方五个领域", load_number_words("zh")) == {Decimal(2), Decimal(5)}


def told(first: str, second: str) -> list[str]:
    pairs = [Pair(first=first, second=second, ids=("p-a",))]
    return [one.message for one in check_columns(pairs, column("en"), column("zh"))]


def test_columns_that_agree_have_no_remark() -> None:
    assert told("Catch 40,000 tonnes by 8 May", "在5月8日前捕捞4万吨") == []


def test_a_figure_that_one_column_lacks_is_told() -> None:
    assert told("Catch 40 tonnes by 8 May", "在5月9日前捕捞40吨") == [
        "The columns differ in figures: only 'en' has 8; only 'zh' has 9."
    ]


def test_a_number_in_words_excuses_the_figure_of_the_other_column() -> None:
    assert told("In five areas, 2 pilots", "在5个领域开展两个试点") == []


def test_a_difference_is_told_once_with_what_it_stems_from() -> None:
    pairs = [Pair(first="40", second="41", ids=("p-a",))] * 2

    (notice,) = check_columns(pairs, column("en"), column("zh"))

    assert (notice.code, notice.ids, notice.level) == ("columns-differ", ("p-a",), "warning")


def apart(texts: LocalText) -> list[FiguresApart]:
    columns = {code: column(code) for code in ("en", "fr", "zh", "ar")}
    return list(figures_apart(texts, columns))


def test_a_text_differs_in_figures_from_its_main_language() -> None:
    texts = LocalText(
        texts={"en": "40 boats and five men", "fr": "30 bateaux, 5 hommes", "zh": "40艘船，五人"}
    )

    found = apart(texts)

    assert found == [FiguresApart(main="en", other="fr", of_main="40", of_other="30")]
    assert found[0].told() == "only 'en' has 40; only 'fr' has 30"


def test_a_language_that_is_not_known_is_not_compared() -> None:
    assert apart(LocalText(texts={"en": "40 boats", "nb": "30 båter"})) == []
    assert apart(LocalText(texts={"nb": "40 båter", "en": "30 boats"}, main="nb")) == []
