import pytest
from pytestqt.qtbot import QtBot

from briefgen.gui.language_row import LanguageRow
from briefgen.model.parts import FiguresApart


@pytest.fixture
def row(qtbot: QtBot) -> LanguageRow:
    made = LanguageRow()
    qtbot.addWidget(made)
    return made


def test_the_languages_stand_by_their_own_names_beside_the_button(
    row: LanguageRow, qtbot: QtBot
) -> None:
    row.show_languages(("en", "fr", "nb"), ())

    assert row.said.text() == "English · Français · nb"
    assert not row.isHidden()
    assert row.remark.isHidden()
    with qtbot.waitSignal(row.asked):
        row.button.click()


def test_what_has_no_words_has_no_row(row: LanguageRow) -> None:
    row.show_languages(("en",), ())
    row.show_languages(None, ())

    assert row.isHidden()


@pytest.mark.parametrize(
    ("apart", "said"),
    [
        (
            FiguresApart(main="en", other="fr", of_main="40", of_other="30, 31"),
            "The figures differ: only English has 40; only Français has 30, 31.",
        ),
        (
            FiguresApart(main="en", other="zh", of_other="30"),
            "The figures differ: only 中文 has 30.",
        ),
    ],
)
def test_figures_that_differ_are_told_below(
    row: LanguageRow, apart: FiguresApart, said: str
) -> None:
    row.show_languages(("en", apart.other), (apart,))

    assert row.remark.text() == said
    assert not row.remark.isHidden()
