import pytest

from briefgen.app.entered_words import entered_words
from briefgen.model.dossier import Entered
from briefgen.model.facts import Fact
from tests.support.full_dossier import full_dossier

ENTERED = [item for item in full_dossier().items() if not isinstance(item, Fact)]


@pytest.mark.parametrize("item", ENTERED, ids=lambda item: item.id)
def test_every_entered_item_has_words(item: Entered) -> None:
    assert entered_words(item).strip()


def test_there_is_an_item_of_each_kind() -> None:
    assert {type(item).__name__ for item in ENTERED} == {one.__name__ for one in Entered.__args__}
