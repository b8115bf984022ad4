from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.gui.item_wording import (
    KIND_TITLES,
    kind_of,
    origin_of,
    publisher_of,
    source_lines,
    wording_of,
)
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    POINT_KINDS,
    Chart,
    Commitment,
    Item,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Question,
    Recommendation,
)
from briefgen.model.facts import (
    FACT_KINDS,
    AreaValue,
    Attribute,
    DateValue,
    Fact,
    FactKind,
    FigureValue,
    NamedValue,
    Review,
)
from briefgen.model.labels import Labels
from briefgen.model.local_text import local
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    point,
    sample_dossier,
    source_of,
)

SOURCES = (COURIER_SOURCE, RADIO_SOURCE)


def fact(kind: FactKind, text: str, **more: object) -> Fact:
    return Fact(id="f-aaaaaaaa", kind=kind, text=text, source="s-couriera", **more)  # type: ignore[arg-type]  # optional fields, as the test needs them


def said_by(speaker: str) -> dict[str, Attribute]:
    return {"speaker": Attribute(value=speaker)}


DAY = DateValue(first=date(2031, 3, 20), last=date(2031, 3, 21))


@pytest.mark.parametrize(
    ("item", "wording"),
    [
        (
            fact(
                "participant",
                "Sørensen",
                value=NamedValue(name="Hanne Sørensen"),
                attributes={"title": Attribute(value="minister of fisheries")},
            ),
            "Hanne Sørensen, minister of fisheries",
        ),
        (
            fact("agreement", "the Accord", value=NamedValue(name="Accord of Port Aldren")),
            "Accord of Port Aldren (in the source: “the Accord”)",
        ),
        (fact("venue", "port aldren", value=NamedValue(name="Port Aldren")), "Port Aldren"),
        (fact("date", "20 and 21 March", value=DAY), "20–21 March 2031"),
        (
            fact("date", "20 and 21 March", value=replace(DAY, role="meeting")),
            "Meeting: 20–21 March 2031",
        ),
        (
            fact("date", "20 and 21 March", value=replace(DAY, role="quote")),
            "Quote: 20–21 March 2031",
        ),
        (fact("date", "soon"), "soon"),
        (
            fact("quote", "“Fish know no border,”", attributes=said_by("Ivar Lund")),
            "Ivar Lund: “Fish know no border,”",
        ),
        (fact("quote", "Fish know no border"), "“Fish know no border”"),
        (
            fact("position", "wants a pause", attributes=said_by("Ivar Lund")),
            "Ivar Lund: wants a pause",
        ),
        (
            fact("position", "Ivar Lund wants a pause", attributes=said_by("Ivar Lund")),
            "Ivar Lund wants a pause",
        ),
        (
            fact("figure", "40,000 tonnes", value=FigureValue(amount="40,000", unit="tonnes")),
            "40,000 tonnes",
        ),
        (
            fact("figure", "7 %", value=FigureValue(amount="7", unit="%", measures="fuel tax")),
            "Fuel tax: 7%",
        ),
        (fact("area", "herring", value=AreaValue(area="fisheries")), "Named as “herring”"),
        (fact("milestone", "talks\r\n  began"), "talks began"),
        (fact("milestone", "x", review=Review(wording=local("Talks began"))), "Talks began"),
        (point("ask", "Two patrols", "p-aaaaaaaa"), "Two patrols"),
        (
            Person(id="n-aaaaaaaa", name="Ivar Lund", titles=(PersonTitle(text=local("Envoy")),)),
            "Ivar Lund, Envoy",
        ),
        (
            Commitment(id="c-aaaaaaaa", who="Norland", what=local("Send the report")),
            "Norland: Send the report",
        ),
        (Question(id="q-aaaaaaaa", question=local("And the nets?")), "And the nets?"),
        (Recommendation(id="r-aaaaaaaa", text=local("Agree.")), "Agree."),
        (Option(id="o-aaaaaaaa", text=local("Wait")), "Wait"),
        (Outcome(id="u-aaaaaaaa", result=local("Agreed")), "Agreed"),
        (
            Chart(
                id="x",
                title=local("Catch"),
                data=DataTable(columns=("Cod",), rows=(DataRow(label="a", figures=("3",)),)),
            ),
            "Catch",
        ),
    ],
)
def test_a_row_says_what_the_item_says(item: Item, wording: str, labels: Labels) -> None:
    assert wording_of(item, labels) == wording


def test_every_kind_of_fact_and_point_has_a_title() -> None:
    assert KIND_TITLES.keys() >= {*FACT_KINDS, *POINT_KINDS}
    assert kind_of(Person(id="n-aaaaaaaa", name="Ivar Lund")) == "person"


@pytest.mark.parametrize(
    ("item", "origin"),
    [
        (fact("venue", "x"), "Aldren Courier · 3 February 2031"),
        (
            replace(fact("venue", "x"), source="s-radionor"),
            "Radio Norland · 9 March 2031 (inferred)",
        ),
        (fact("venue", "x", confidence=0.4), "Aldren Courier · 3 February 2031 · doubtful reading"),
        (
            fact("venue", "x", review=Review(state="rejected"), confidence=0.4),
            "Aldren Courier · 3 February 2031 · rejected",
        ),
        (replace(fact("venue", "x"), source=None), "Entered by hand"),
        (point("ask", "Two patrols", "p-aaaaaaaa"), "Entered by hand"),
    ],
)
def test_the_second_line_says_where_it_comes_from(item: Item, origin: str, labels: Labels) -> None:
    assert origin_of(item, source_lines(SOURCES, labels)) == origin


def test_a_source_without_publisher_and_date_goes_by_title_or_file(labels: Labels) -> None:
    bare = source_of("x", "s-barebare")

    assert publisher_of(bare) == "secret-file-s-barebare.txt"
    assert publisher_of(replace(bare, title="On\nfish")) == "On fish"
    assert source_lines([replace(bare, title="On fish")], labels) == {
        "s-barebare": "On fish · no date"
    }


def test_a_fact_whose_words_are_gone_says_from_where(labels: Labels) -> None:
    dossier = sample_dossier()
    lines = source_lines(dossier.sources, labels)
    lost = replace(dossier.facts[0], source=None, former_source="s-couriera")

    assert origin_of(lost, lines) == f"No longer in {lines['s-couriera']}"
    assert origin_of(replace(lost, former_source="s-gone"), lines) == "Entered by hand"


def test_a_doubt_is_over_when_the_officer_has_decided(labels: Labels) -> None:
    dossier = sample_dossier()
    lines = source_lines(dossier.sources, labels)
    doubtful = replace(dossier.facts[0], confidence=0.2)
    accepted = replace(doubtful, review=Review(state="accepted"))

    assert origin_of(doubtful, lines) == f"{lines['s-couriera']} · doubtful reading"
    assert origin_of(accepted, lines) == lines["s-couriera"]
