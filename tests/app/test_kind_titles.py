from typing import get_args

from briefgen.app.kind_titles import KIND_TITLES, kind_of
from briefgen.model.dossier import POINT_KINDS, Item
from briefgen.model.facts import FACT_KINDS, Fact
from tests.support.dossier_sample import sample_dossier


def test_every_kind_of_item_has_a_name_for_one_and_for_several() -> None:
    others = {one.__name__.lower() for one in get_args(Item)} - {"fact", "point"}

    assert set(KIND_TITLES) == {*FACT_KINDS, *POINT_KINDS, *others}


def test_facts_and_points_go_by_their_own_kind() -> None:
    kinds = {item.id: kind_of(item) for item in sample_dossier().items()}

    assert kinds["f-quotequo"] == "quote"
    assert kinds["n-hanneaaa"] == "person"
    assert all(isinstance(item, Fact) or kinds[item.id] for item in sample_dossier().items())
