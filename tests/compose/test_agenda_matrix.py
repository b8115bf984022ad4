from msgspec.structs import replace

from briefgen.model.document import Table
from briefgen.model.dossier import Dossier
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import everything_ticked, outline, point, sample_dossier

MATRIX = Section(kind="agenda_matrix", heading="agenda_matrix")
OURS = "A quota for three years / The catch report by May"
THEIRS = "Access to the northern banks"
AIMS = (
    point("objective", "A quota for three years", "p-quota", area="fisheries"),
    point("ask", "The catch report by May", "p-report", area="fisheries"),
    point("their_objective", THEIRS, "p-access", area="fisheries"),
)


def matrix(dossier: Dossier) -> list[str]:
    return outline(composed(dossier, recipe=recipe_of(MATRIX)).document)


def with_states() -> Dossier:
    dossier = replace(sample_dossier(), points=AIMS)
    fisheries, patrols = dossier.areas
    areas = (replace(fisheries, state="close"), replace(patrols, state="agreed"))
    return replace(dossier, areas=areas)


def test_each_area_stands_with_both_aims_and_its_state() -> None:
    assert matrix(with_states()) == [
        "# Aims by agenda area",
        " | Our aim | Their aim | State",
        f"Fisheries | {OURS} | {THEIRS} | ●○\N{NO-BREAK SPACE}Close",
        "Sea patrols | – | – | ●●\N{NO-BREAK SPACE}Agreed",
    ]


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    dossier = replace(sample_dossier(), points=AIMS[:1])

    assert matrix(dossier)[1:] == [" | Our aim", "Fisheries | A quota for three years"]


def test_an_area_of_which_nothing_is_known_is_left_out_and_so_is_an_empty_table() -> None:
    assert matrix(replace(sample_dossier(), points=())) == []


def test_the_state_of_an_area_with_nothing_ticked_is_not_told() -> None:
    dossier = with_states()
    brief = replace(everything_ticked(dossier), selected=("p-quota",))

    lines = outline(composed(dossier, brief, recipe=recipe_of(MATRIX)).document)

    assert [line for line in lines if "patrols" in line or "Agreed" in line] == []


def test_the_name_of_an_area_heads_its_row_and_the_corner_nothing() -> None:
    table = composed(with_states(), recipe=recipe_of(MATRIX)).document.blocks[1]

    assert isinstance(table, Table)
    assert [row.cells[0].header for row in table.rows] == [False, True, True]
