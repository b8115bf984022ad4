"""The form of one fact: the fields its kind has, each with what was read beside the officer's."""

from collections.abc import Mapping

from briefgen.app.commands.corrections import as_proposed
from briefgen.app.commands.fact_fields import FIELDS, choices_of
from briefgen.app.forms.form_field import FormField
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Attribute, DateValue, Fact, FigureValue, NamedValue

_LABELS: Mapping[str, str] = {
    "name": "Name",
    "title": "Title",
    "side": "Side",
    "status": "Status",
    "days": "Days",
    "role": "Role",
    "date": "Said or done on",
    "speaker": "Speaker",
    "amount": "Amount",
    "unit": "Unit",
    "measures": "What it measures",
}
_DAY = "2024-05-08, or 2024-05-08/2024-05-09"
_SURE = 0.95
"""From this confidence on nothing is said of it."""
_EXAMPLES: Mapping[str, str] = {"days": _DAY, "date": _DAY, "amount": "40,000"}


def fact_form(fact: Fact, dossier: Dossier) -> tuple[FormField, ...]:
    """Give the fields of a fact, in the order in which they are asked."""
    before = as_proposed(fact)
    return tuple(_field(name, fact, before, dossier) for name in FIELDS[fact.kind])


def _field(name: str, fact: Fact, before: Fact, dossier: Dossier) -> FormField:
    text, proposed = _text(name, fact), _text(name, before)
    words = choices_of(fact.kind, name)
    return FormField(
        key=name,
        label=_LABELS[name],
        text=text,
        choices=words or _likely(name, fact, dossier),
        free=not words,
        proposed="" if text == proposed else proposed or "nothing",
        doubt=_doubt(_attribute(name, fact)),
        example=_EXAMPLES.get(name, ""),
    )


def _text(name: str, fact: Fact) -> str:
    """Give a field as an officer would type it."""
    match fact.value, name:
        case NamedValue(name=words), "name":
            return words
        case DateValue(first=first, last=last), "days":
            return f"{first}" if first == last else f"{first}/{last}"
        case DateValue(role=role), "role":
            return role
        case FigureValue(), "amount" | "unit" | "measures":
            return str(getattr(fact.value, name))
        case _:
            found = _attribute(name, fact)
            return str(found.value) if found else ""


def _attribute(name: str, fact: Fact) -> Attribute | None:
    return next((one for key, one in fact.attributes.items() if key == name), None)


def _doubt(found: Attribute | None) -> str:
    return sureness(found.confidence) if found and found.confidence < _SURE else ""


def sureness(confidence: float) -> str:
    """Say how sure a reading is."""
    return f"{round(100 * confidence)} % sure"


def _likely(name: str, fact: Fact, dossier: Dossier) -> tuple[str, ...]:
    """Give the words that may well stand in a field: the sides, or other readings of the text."""
    if name == "side":
        sides = dossier.sides
        return tuple(side.name for side in (sides.ours, sides.theirs) if side.name)
    if name == "days" and isinstance(fact.value, DateValue):
        spans = ((fact.value.first, fact.value.last), *fact.value.candidates)
        return tuple(f"{a}" if a == b else f"{a}/{b}" for a, b in spans)
    found = _attribute(name, fact)
    return (str(found.value), *found.alternatives) if found and found.alternatives else ()
