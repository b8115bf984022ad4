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
