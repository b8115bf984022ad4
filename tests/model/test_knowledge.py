from briefgen.model.agenda import AreaDefinition
from briefgen.model.knowledge import Knowledge, Language

FISHERIES = AreaDefinition(id="fisheries", domain="food", label="Fisheries")


def test_an_area_is_found_by_its_id() -> None:
    assert Knowledge(areas=(FISHERIES,)).area("fisheries") is FISHERIES


def test_an_unknown_area_is_none() -> None:
    assert Knowledge(areas=(FISHERIES,)).area("energy") is None


def test_a_language_is_found_by_its_code() -> None:
    norlandic = Language(code="nl9", name="Norlandic", common=())

    assert Knowledge(languages=(norlandic,)).language("nl9") is norlandic
    assert Knowledge().language("nl9") is None
