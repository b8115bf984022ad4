"""Show a fact as flat data, the form in which `facts --json` prints it."""

from typing import assert_never

from briefgen.model.facts import (
    AreaValue,
    DateValue,
    Fact,
    FactValue,
    FigureValue,
    NamedValue,
)


def fact_view(fact: Fact) -> dict[str, object]:
    """Give the facts' public form: place, text, and the value and attributes its kind has.

    Days are ISO texts; what is unknown is None in the keys that belong to the kind.
    """
    view: dict[str, object] = {
        "id": fact.id,
        "kind": fact.kind,
        "source": fact.source,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "sentence": fact.sentence,
        **_by_kind(fact),
        **_value(fact.value),
        **{name: attribute.value for name, attribute in fact.attributes.items()},
        "areas": list(fact.areas),
        "confidence": fact.confidence,
        "rule": fact.rule,
    }
    if places := _places(fact):
        view["places"] = places
    if fact.mentions:
        view["mentions"] = [[one.start, one.end] for one in fact.mentions]
    if fact.reasons:
        view["reasons"] = list(fact.reasons)
    return view


def _places(fact: Fact) -> dict[str, list[int]]:
    """Give where the source says what is said of a fact: its title, its side."""
    return {
        name: [one.start, one.end]
        for name, one in fact.attributes.items()
        if one.start is not None and one.end is not None
    }


def _by_kind(fact: Fact) -> dict[str, object]:
    """Give the keys a kind always has, still empty."""
    match fact.kind:
        case "participant":
            return {"name": fact.name, "title": None, "side": None}
        case "organisation" | "venue" | "mechanism" | "agreement":
            return {"name": fact.name}
        case "date":
            return {"value": None, "role": "other"}
        case "quote" | "position":
            return {"speaker": None}
        case "area":
            return {"area": None}
        case "side_meeting" | "milestone" | "figure":
            return {}
        case _:
            assert_never(fact.kind)


def _value(value: FactValue | None) -> dict[str, object]:
    match value:
        case None:
            return {}
        case NamedValue():
            return {"name": value.name, **({"term": value.term} if value.term else {})}
        case DateValue():
            return _date(value)
        case AreaValue():
            return {"area": value.area}
        case FigureValue():
            measures = {"measures": value.measures} if value.measures else {}
            return {"amount": value.amount, "unit": value.unit, **measures}
        case _:
            assert_never(value)


def _date(value: DateValue) -> dict[str, object]:
    view: dict[str, object] = {
        "value": [value.first.isoformat(), value.last.isoformat()],
        "role": value.role,
    }
    if value.candidates:
        view["candidates"] = [[day.isoformat() for day in pair] for pair in value.candidates]
    return view
