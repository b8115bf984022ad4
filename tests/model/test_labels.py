import pytest

from briefgen.model.labels import Labels
from tests.support.dossier_composing import english

LABELS = Labels(
    language="en",
    dates=english().dates,
    words={"to": "To", "read_on": "{title}, read {date}"},
)


def test_a_label_is_found_by_its_key() -> None:
    assert LABELS["to"] == "To"


def test_values_fill_the_gaps_and_their_braces_stay() -> None:
    assert LABELS.filled("read_on", title="{Talks}", date="7 May") == "{Talks}, read 7 May"


def test_an_unknown_key_is_a_programming_error() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        LABELS["nowhere"]


def test_an_office_may_use_other_words() -> None:
    own = LABELS.worded({"to": "For"})

    assert (own["to"], own["read_on"]) == ("For", LABELS["read_on"])
    assert LABELS.worded({}) is LABELS


def test_a_count_takes_its_plural_form_or_else_the_word_itself() -> None:
    russian = Labels(
        language="ru",
        dates=LABELS.dates,
        words={"days": "{count} дня"},
        plurals={"days": {"one": "{count} день"}},
    )

    assert [russian.counted("days", count) for count in (1, 2)] == ["1 день", "2 дня"]
    assert russian.worded({"days": "{count} дн."}).counted("days", 1) == "1 дн."


def test_inlines_stand_around_the_words_of_a_label() -> None:
    assert LABELS.around("read_on") == [("", "title"), (", read ", "date"), ("", "")]
    assert LABELS.around("to") == [("To", "")]
