from msgspec.structs import replace

from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Paragraph
from briefgen.model.dossier import Dossier
from briefgen.model.facts import AreaValue, Review
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_composing import composed, dossier_of, lines_of, one_section
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    everything_ticked,
    fact_in,
    outline,
    point,
    sample_brief,
    sample_dossier,
)

AREAS = (
    AgendaArea(id="patrols", label="Sea patrols", order=2),
    AgendaArea(id="fisheries", label="Fisheries", order=1),
    AgendaArea(id="harbours", label="Harbours", order=3),
)
POINTS = tuple(
    point("avoid", f"Avoid {area.label}", f"p-{area.id}", area=area.id) for area in AREAS
)


def test_the_sample_reads_area_by_area() -> None:
    dossier = sample_dossier()
    lines = lines_of("areas", dossier, sample_brief(dossier))

    assert lines[: lines.index("# Sources")] == [
        "# Agenda",
        "## 1. Fisheries",
        "In the sources: “herring”1",
        "### Points to make",
        "- The stock shrinks; both fleets must wait",
        "### If raised",
        "- Gear is for the working group",
        "### From the sources",
        "- Hanne Sørensen, 3 February 2031: “The herring does not know our border,”2",
        "- Catch wanted: 40,000 tonnes3",
        "## 2. Sea patrols1",
        "### Watch out for",
        "- The patrol boats have no common radio",
    ]


def headings(dossier: Dossier, *order: str) -> list[str]:
    brief = everything_ticked(dossier, area_order=order)
    return [line for line in lines_of("areas", dossier, brief) if line.startswith("## ")]


def test_areas_stand_in_the_order_of_the_dossier() -> None:
    dossier = Dossier(areas=AREAS, points=POINTS)

    assert headings(dossier) == [
        "## 1. Fisheries",
        "## 2. Sea patrols",
        "## 3. Harbours",
    ]


def test_the_order_of_the_brief_comes_first_and_unknown_areas_do_no_harm() -> None:
    dossier = Dossier(areas=AREAS, points=POINTS)

    assert headings(dossier, "gone", "harbours") == [
        "## 1. Harbours",
        "## 2. Fisheries",
        "## 3. Sea patrols",
    ]


def test_an_area_with_nothing_to_print_is_left_out_and_not_counted() -> None:
    organised = fact_in(RADIO_SOURCE, "talks", "agreement", "f-talkstal", areas=("fisheries",))
    blank = point("avoid", " ", "p-blankbla", area="fisheries")
    dossier = dossier_of(areas=AREAS, points=(blank, POINTS[2]))

    assert headings(dossier) == ["## 1. Harbours"]
    assert headings(dossier_of(organised, areas=AREAS)) == ["## 1. Fisheries"]


def test_an_area_without_a_label_goes_by_its_id() -> None:
    dossier = Dossier(areas=(AgendaArea(id="harbours", label=" "),), points=POINTS)

    assert headings(dossier) == ["## 1. harbours"]


def test_each_wording_of_the_sources_is_named_once_with_all_its_marks() -> None:
    value = AreaValue(area="fisheries")
    facts = (
        fact_in(COURIER_SOURCE, "fisheries", "area", "f-a", value=value),
        fact_in(COURIER_SOURCE, "herring", "area", "f-b", value=value),
        fact_in(RADIO_SOURCE, "catch", "area", "f-c", value=value),
        replace(fact_in(COURIER_SOURCE, "herring", "area", "f-d", value=value), text="Herring"),
    )

    line = lines_of("areas", dossier_of(*facts, areas=AREAS), notes=True)[2]

    assert line == (
        "In the sources: “fisheries”, “herring”, “catch”1\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}3"
    )


def test_a_statement_of_several_areas_is_about_the_meeting() -> None:
    both = fact_in(COURIER_SOURCE, "The talks", "position", "f-a", areas=("fisheries", "patrols"))
    dossier = dossier_of(both, areas=AREAS)

    assert lines_of("areas", dossier) == []
    assert lines_of("background", dossier) == ["# Background", "- The talks"]


def test_a_fact_of_a_kind_that_no_section_shows_is_named_in_a_notice() -> None:
    unlisted = fact_in(
        COURIER_SOURCE, "herring", "area", "f-areaherr", value=AreaValue(area="unlisted")
    )

    (notice,) = [one for one in composed(dossier_of(unlisted)).notices if one.code == "no-section"]

    assert notice.ids == ("f-areaherr",)
    assert notice.message == "meeting-brief has no section for 1 ticked item."
    assert notice.level == "info"


def test_what_an_officer_accepted_without_a_section_is_a_warning() -> None:
    area = AreaValue(area="unlisted")
    unlisted = fact_in(COURIER_SOURCE, "herring", "area", "f-areaherr", value=area)
    accepted = replace(unlisted, review=Review(state="accepted"))

    notices = composed(dossier_of(accepted)).notices

    assert [one.level for one in notices if one.code == "no-section"] == ["warning"]


def test_talking_points_are_the_points_alone() -> None:
    result = composed(sample_dossier(), recipe=load_recipe("talking-points"))

    assert outline(result.document) == [
        "Talking points",
        "Fisheries talks with Norland",
        "# Agenda",
        "## 1. Fisheries",
        "### Points to make",
        "- The stock shrinks; both fleets must wait",
        "### If raised",
        "- Gear is for the working group",
        "# Points for the whole meeting",
        "## Ask",
        "- Two joint patrols a month",
        "## Avoid",
        "- The border case before the court",
    ]
    (notice,) = result.notices
    assert {"f-hanneaaa", "f-areapatr", "p-radioboa"} <= set(notice.ids)
    assert "f-areaherr" not in notice.ids  # the name of the area stems from it


def test_what_sources_call_an_area_stays_on_the_page_of_its_points() -> None:
    dossier = sample_dossier()
    document = composed(dossier, sample_brief(dossier), recipe=one_section("areas")).document
    lines = [block for block in document.blocks if isinstance(block, Paragraph)]

    assert [line.keep_with_next for line in lines] == [True]


def test_an_area_with_its_name_alone_keeps_nothing_back() -> None:
    dossier = sample_dossier()
    areas = [fact.id for fact in dossier.facts if fact.kind == "area"]
    brief = replace(sample_brief(dossier), selected=tuple(areas))
    document = composed(dossier, brief, recipe=one_section("areas")).document
    lines = [block for block in document.blocks if isinstance(block, Paragraph)]

    assert outline(document)[1:5] == [
        "## 1. Fisheries",
        "In the sources: “herring”1",
        "## 2. Sea patrols",
        "In the sources: “sea patrols”1",
    ]
    assert [line.keep_with_next for line in lines] == [False, False]


def test_a_label_in_the_words_of_all_sources_carries_their_marks_itself() -> None:
    value = AreaValue(area="patrols")
    facts = (
        fact_in(COURIER_SOURCE, "sea patrols", "area", "f-a", value=value),
        replace(fact_in(RADIO_SOURCE, "catch", "area", "f-b", value=value), text="Sea Patrols"),
    )

    dossier = replace(dossier_of(*facts, areas=AREAS), points=POINTS[:1])

    assert lines_of("areas", dossier, notes=True)[1:4] == [
        "## 1. Sea patrols1\N{NO-BREAK SPACE}2",
        "### Avoid",
        "- Avoid Sea patrols",
    ]
