from datetime import date

import pytest

from briefgen.app.shown_items import Shown, shown_item
from briefgen.app.shown_words import ShownWords
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.dossier import (
    Chart,
    Commitment,
    Item,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    DateValue,
    Fact,
    FigureValue,
    Mention,
    NamedValue,
    Original,
    PossibleTerm,
    Review,
)
from briefgen.model.local_text import LocalText, local
from briefgen.reference.labels import load_labels

PRINTED = "Ask for herring. Ann Lee, envoy since 20 March 2031; 40 tonnes. January 2024"
DAY, OTHER = date(2031, 3, 20), date(2031, 3, 21)
TABLE = DataTable(columns=("Cod",), rows=(DataRow(label="herring", figures=("4",)),))


def shown() -> Shown:
    document = Document(title="T", blocks=(Paragraph(inlines=(Text(text=PRINTED),)),))
    return Shown(
        words=ShownWords(document, load_labels("en")),
        ids=frozenset({"f-a", "p-a"}),
        areas={"fisheries": "area-1"},
    )


PAIR = LocalText(texts={"en": "Ask for herring", "nb": "Be om sild"})
ASK = local("Ask for herring")
CUTS: list[tuple[Item, Item | None]] = [
    (
        Point(id="p-a", kind="ask", text=PAIR, area="fisheries", facts=("f-a", "f-b"), note="x"),
        Point(id="p-a", kind="ask", text=ASK, area="area-1", facts=("f-a",)),
    ),
    (Point(id="p-a", kind="ask", text=local("cod")), None),
    (
        Person(
            id="n-a",
            name="Ann Lee",
            name_in_script="安",
            titles=(
                PersonTitle(text=local("envoy"), from_=DAY, to=OTHER, facts=("f-a", "f-b")),
                PersonTitle(text=local("minister")),
            ),
            side="ours",
            biography=local("Born in May"),
            photo="ann.png",
            ground="x",
        ),
        Person(
            id="n-a",
            name="Ann Lee",
            titles=(PersonTitle(text=local("envoy"), from_=DAY, facts=("f-a",)),),
            side="ours",
        ),
    ),
    (Person(id="n-a", name="Bo"), None),
    (
        Commitment(id="c-a", who="Norland", what=PAIR, due=OTHER),
        Commitment(id="c-a", who="", what=ASK),
    ),
    (
        Question(id="q-a", question=PAIR, area="ports", reply=local("cod"), if_pressed=ASK),
        Question(id="q-a", question=ASK, if_pressed=ASK),
    ),
    (
        Recommendation(id="r-a", text=PAIR, by=DAY, reason=local("cod")),
        Recommendation(id="r-a", text=ASK, by=DAY),
    ),
    (
        Option(id="o-a", text=PAIR, criteria={"40 tonnes": ASK, "cod": ASK, "envoy": local("b")}),
        Option(id="o-a", text=ASK, criteria={"40 tonnes": ASK}),
    ),
    (
        Outcome(id="u-a", result=PAIR, objective="p-a"),
        Outcome(id="u-a", result=ASK, objective="p-a"),
    ),
    (Outcome(id="u-a", result=PAIR, objective="p-b"), Outcome(id="u-a", result=ASK)),
    (
        Chart(id="h-a", title=PAIR, data=TABLE, area="fisheries", unit=local("t"), source=ASK),
        Chart(
            id="h-a",
            title=ASK,
            data=DataTable(columns=("",), rows=TABLE.rows),
            area="area-1",
            source=ASK,
        ),
    ),
]


@pytest.mark.parametrize(("item", "cut"), CUTS)
def test_an_item_keeps_the_words_that_are_printed(item: Item, cut: Item | None) -> None:
    assert shown_item(item, shown()) == cut


def test_a_fact_keeps_no_trace_of_how_it_was_read() -> None:
    fact = Fact(
        id="f-a",
        kind="participant",
        text="Lee of Norland",
        source="s-a",
        start=4,
        end=18,
        sentence=(0, 30),
        value=NamedValue(
            name="Ann Lee", term="lee", perhaps=(PossibleTerm(term="cod", official="Cod"),)
        ),
        attributes={
            "title": Attribute(value="envoy", start=1, end=2, alternatives=("minister",)),
            "side": Attribute(value="Norland"),
            "direct": Attribute(value=True),
        },
        areas=("fisheries", "ports"),
        mentions=(Mention(start=40, end=43, text="Lee"),),
        rule="participant.title",
        reasons=("because",),
        review=Review(state="edited", wording=PAIR, original=Original(kind="venue")),
        note="x",
        former_source="s-b",
    )

    assert shown_item(fact, shown()) == Fact(
        id="f-a",
        kind="participant",
        text="",
        source="s-a",
        value=NamedValue(name="Ann Lee"),
        attributes={"title": Attribute(value="envoy"), "direct": Attribute(value=True)},
        areas=("area-1",),
        review=Review(state="edited", wording=ASK),
    )


@pytest.mark.parametrize(
    ("value", "cut"),
    [
        (
            DateValue(first=DAY, last=DAY, candidates=((OTHER, OTHER),)),
            DateValue(first=DAY, last=DAY),
        ),
        (DateValue(first=OTHER, last=OTHER), None),
        (NamedValue(name="Bo"), None),
        (AreaValue(area="fisheries"), AreaValue(area="area-1")),
        (AreaValue(area="ports"), None),
        (
            FigureValue(amount="40", unit="tonnes", measures="catch"),
            FigureValue(amount="40", unit="tonnes"),
        ),
        (FigureValue(amount="41", unit="tonnes"), None),
        (None, None),
    ],
)
def test_a_value_is_kept_where_it_is_printed(value: object, cut: object) -> None:
    fact = Fact(id="f-a", kind="date", text="herring", value=value)  # type: ignore[arg-type]

    kept = shown_item(fact, shown())

    assert isinstance(kept, Fact)
    assert kept.value == cut


@pytest.mark.parametrize(
    ("day", "kept"),
    [("2031-03-20", True), ("2024-01-01/2024-01-31", True), ("2031-03-21", False), ("?", False)],
)
def test_the_day_of_a_quote_is_kept_where_it_is_printed(day: str, kept: bool) -> None:
    fact = Fact(id="f-a", kind="quote", text="", attributes={"date": Attribute(value=day)})

    cut = shown_item(fact, shown())

    assert isinstance(cut, Fact)
    assert ("date" in cut.attributes) == kept
