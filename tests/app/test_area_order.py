import pytest
from msgspec.structs import replace

from briefgen.app.area_order import area_dropped, moved_area
from briefgen.model.agenda import AgendaArea
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = replace(
    sample_dossier(),
    areas=(*sample_dossier().areas, AgendaArea(id="empty", label="Empty")),
)
BRIEF = sample_brief(DOSSIER)


@pytest.mark.parametrize(
    ("area", "by", "order"),
    [
        ("fisheries", 1, ("patrols", "fisheries")),
        ("fisheries", -1, ("fisheries", "patrols")),
        ("patrols", -1, ("patrols", "fisheries")),
        ("patrols", 5, ("fisheries", "patrols")),
        ("empty", 1, ("fisheries", "patrols")),
    ],
)
def test_an_area_moves_among_those_that_have_items(
    area: str, by: int, order: tuple[str, ...]
) -> None:
    assert moved_area(DOSSIER, BRIEF, area, by=by) == order


def test_the_order_of_the_brief_counts() -> None:
    brief = replace(BRIEF, area_order=("patrols",))

    assert moved_area(DOSSIER, brief, "fisheries", by=-1) == ("fisheries", "patrols")


@pytest.mark.parametrize(
    ("area", "before", "order"),
    [
        ("patrols", "fisheries", ("patrols", "fisheries")),
        ("fisheries", "", ("patrols", "fisheries")),
        ("fisheries", "gone", ("patrols", "fisheries")),
        ("fisheries", "fisheries", ("fisheries", "patrols")),
        ("empty", "fisheries", ("fisheries", "patrols")),
    ],
)
def test_an_area_that_is_dropped_stands_before_the_one_below_it(
    area: str, before: str, order: tuple[str, ...]
) -> None:
    assert area_dropped(DOSSIER, BRIEF, area, before=before) == order
