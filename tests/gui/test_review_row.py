import pytest
from pytestqt.qtbot import QtBot

from briefgen.gui.review_row import ReviewRow


@pytest.fixture
def row(qtbot: QtBot) -> ReviewRow:
    made = ReviewRow()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("state", "words", "offered"),
    [
        ("proposed", "Proposed", {"accepted", "rejected"}),
        ("accepted", "Accepted", {"rejected", "proposed"}),
        ("edited", "Edited by you", {"rejected", "proposed"}),
        ("rejected", "Rejected", {"accepted", "proposed"}),
    ],
)
def test_a_fact_offers_what_can_be_decided(
    row: ReviewRow, state: str, words: str, offered: set[str]
) -> None:
    row.show_state(state, doubt="read with doubt")

    assert row.state.text() == words
    assert row.doubt.isVisible() == (state == "proposed")
    assert row.doubt.text() == "read with doubt"
    assert {name for name, button in row.buttons.items() if button.isVisible()} == offered
    asked: list[str] = []
    row.asked.connect(asked.append)
    for name in sorted(offered):
        row.buttons[name].click()
    assert asked == sorted(offered)


def test_what_is_no_fact_is_not_decided_on(row: ReviewRow) -> None:
    row.show_state("accepted")

    row.show_state("")

    assert not row.isVisible()
