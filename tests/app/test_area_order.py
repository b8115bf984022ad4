import pytest
from msgspec.structs import replace

from briefgen.app.area_order import area_dropped, moved_area
from briefgen.model.agenda import AgendaArea
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = replace(
    sample_dossier(),
    areas=(*sample_dossier().areas, AgendaArea(id="empty", label="Empty", order=9)),
)
BRIEF = sample_brief(DOSSIER)


@pytest.mark.parametrize(
    ("area", "by", "order"),
    [
        ("fisheries", 1, ("patrols", "fisheries", "empty")),
        ("fisheries", -1, ("fisheries", "patrols", "empty")),
        ("patrols", -1, ("patrols", "fisheries", "empty")),
        ("patrols", 5, ("fisheries", "empty", "patrols")),
        ("empty", -9, ("empty", "fisheries", "patrols")),
        ("gone", 1, ("fisheries", "patrols", "empty")),
    ],
)
def test_an_area_moves_among_all_others(area: str, by: int, order: tuple[str, ...]) -> None:
    assert moved_area(DOSSIER, BRIEF, area, by=by) == order


def test_the_order_of_the_brief_counts() -> None:
    brief = replace(BRIEF, area_order=("patrols",))

    assert moved_area(DOSSIER, brief, "fisheries", by=-1) == ("fisheries", "patrols", "empty")


@pytest.mark.parametrize(
    ("area", "before", "order"),
    [
        ("patrols", "fisheries", ("patrols", "fisheries", "empty")),
        ("fisheries", "", ("patrols", "empty", "fisheries")),
        ("fisheries", "gone", ("patrols", "empty", "fisheries")),
        ("fisheries", "fisheries", ("fisheries", "patrols", "empty")),
        ("empty", "fisheries", ("empty", "fisheries", "patrols")),
    ],
)
def test_an_area_that_is_dropped_stands_before_the_one_below_it(
    area: str, before: str, order: tuple[str, ...]
) -> None:
    assert area_dropped(DOSSIER, BRIEF, area, before=before) == order
