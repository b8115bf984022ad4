from datetime import date

import pytest

from briefgen.app.fact_view import fact_view
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    DateValue,
    Fact,
    FactKind,
    FactValue,
    FigureValue,
    Mention,
    NamedValue,
)

SHARED = {
    *("id", "kind", "source", "start", "end", "text", "sentence"),
    *("areas", "confidence", "rule"),
}


def view(kind: FactKind, value: FactValue | None, **attributes: str) -> dict[str, object]:
    fact = Fact(
        id="f-aaaaaaaa",
        kind=kind,
        text="words",
        start=3,
        end=8,
        value=value,
        attributes={name: Attribute(value=text) for name, text in attributes.items()},  # type: ignore[misc]  # names are checked by the table
        rule="by-hand",
    )
    return {key: content for key, content in fact_view(fact).items() if key not in SHARED}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            view("participant", NamedValue(name="Hanne"), title="Minister"),
            {"name": "Hanne", "title": "Minister", "side": None},
        ),
        (view("venue", NamedValue(name="Oslo")), {"name": "Oslo"}),
        (
            view("agreement", NamedValue(name="Treaty", term="treaty")),
            {"name": "Treaty", "term": "treaty"},
        ),
        (view("date", None), {"value": None, "role": "other"}),
        (
            view("date", DateValue(first=date(2031, 5, 7), last=date(2031, 5, 9), role="visit")),
            {"value": ["2031-05-07", "2031-05-09"], "role": "visit"},
        ),
        (
            view(
                "date",
                DateValue(
                    first=date(2031, 5, 7),
                    last=date(2031, 5, 7),
                    candidates=((date(2031, 7, 5), date(2031, 7, 5)),),
                ),
            ),
            {
                "value": ["2031-05-07", "2031-05-07"],
                "role": "other",
                "candidates": [["2031-07-05", "2031-07-05"]],
            },
        ),
        (view("quote", None, speaker="Hanne"), {"speaker": "Hanne"}),
        (view("position", None), {"speaker": None}),
        (view("area", AreaValue(area="water")), {"area": "water"}),
        (view("figure", FigureValue(amount="40", unit="%")), {"amount": "40", "unit": "%"}),
        (
            view("figure", FigureValue(amount="40", unit="%", measures="catch")),
            {"amount": "40", "unit": "%", "measures": "catch"},
        ),
        (view("milestone", None), {}),
    ],
)
def test_each_kind_shows_its_own_keys(
    found: dict[str, object], expected: dict[str, object]
) -> None:
    assert found == expected


def test_a_fact_shows_place_mentions_and_reasons() -> None:
    fact = Fact(
        id="f-aaaaaaaa",
        kind="venue",
        text="Oslo",
        source="s-aaaaaaaa",
        start=3,
        end=7,
        sentence=(0, 20),
        attributes={
            "role": Attribute(value="meeting", start=15, end=18),
            "status": Attribute(value="planned"),
        },
        areas=("water",),
        mentions=(Mention(start=9, end=13, text="Oslo"),),
        rule="by-hand",
        confidence=0.5,
        reasons=("Because.",),
    )

    assert fact_view(fact) == {
        "id": "f-aaaaaaaa",
        "kind": "venue",
        "source": "s-aaaaaaaa",
        "start": 3,
        "end": 7,
        "text": "Oslo",
        "sentence": (0, 20),
        "name": "Oslo",
        "role": "meeting",
        "status": "planned",
        "places": {"role": [15, 18]},
        "areas": ["water"],
        "confidence": 0.5,
        "rule": "by-hand",
        "mentions": [[9, 13]],
        "reasons": ["Because."],
    }
