from briefgen.model.agenda import AreaDefinition
from briefgen.model.knowledge import Knowledge

FISHERIES = AreaDefinition(id="fisheries", domain="food", label="Fisheries")


def test_an_area_is_found_by_its_id() -> None:
    assert Knowledge(areas=(FISHERIES,)).area("fisheries") is FISHERIES


def test_an_unknown_area_is_none() -> None:
    assert Knowledge(areas=(FISHERIES,)).area("energy") is None
