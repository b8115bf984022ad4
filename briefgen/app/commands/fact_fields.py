"""What an officer may say of a fact, field by field: which kind has which, and how it is read."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import get_args

from msgspec.structs import replace

from briefgen.app.commands.command import FactFields
from briefgen.app.commands.fact_areas import require_areas
from briefgen.app.commands.markings import known_marking
from briefgen.errors import UsageError, unknown_name
from briefgen.model.dossier import Dossier
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    AttributeName,
    DateRole,
    DateValue,
    Fact,
    FactKind,
    FactValue,
    FigureValue,
    NamedValue,
)
from briefgen.model.project import Project

FIELDS: Mapping[FactKind, tuple[str, ...]] = {
    "participant": ("name", "title", "side", "status"),
    "organisation": ("name", "side"),
    "date": ("days", "role", "status"),
    "venue": ("name", "role"),
    "mechanism": ("name", "date"),
    "agreement": ("name", "date"),
    "quote": ("speaker", "date"),
    "position": ("speaker", "date"),
    "side_meeting": ("date", "status"),
    "milestone": ("date", "status"),
    "figure": ("amount", "unit", "measures", "date"),
    "area": (),
}
"""What can be said of each kind, beside areas, marking, ground and note."""
_ALWAYS = ("areas", "marking", "ground", "note")
_ATTRIBUTES: tuple[AttributeName, ...] = ("title", "side", "role", "speaker", "date", "status")
_CHOICES: Mapping[tuple[FactKind | None, str], tuple[str, ...]] = {
    ("date", "role"): get_args(DateRole),
    ("venue", "role"): ("meeting", "other"),
    (None, "status"): ("planned", "happened", "unclear"),
}
"""The words a field takes, by kind (None: any) and name."""


def with_fields(fact: Fact, said: FactFields, project: Project) -> Fact:
    """Give a fact with what the officer says of it; raise UsageError for what does not fit."""
    given = {
        name: value.strip() if isinstance(value, str) else value
        for name in FactFields.__struct_fields__
        if (value := getattr(said, name)) is not None
    }
    _require_fit(fact.kind, given)
    words = {name: value for name, value in given.items() if isinstance(value, str)}
    changed = replace(
        fact,
        value=_value(fact, words),
        attributes=_attributes(fact, words, project.dossier),
        ground=words.get("ground", fact.ground),
        note=words.get("note", fact.note),
    )
    if said.marking is not None:
        changed = replace(changed, marking=known_marking(said.marking, project))
    if said.areas is not None:
        changed = _with_areas(changed, require_areas(said.areas, project.dossier))
    return changed


def _require_fit(kind: FactKind, given: Iterable[str]) -> None:
    """Refuse a field that the kind has no place for."""
    known = (*FIELDS[kind], *_ALWAYS)
    for name in given:
        if name not in known:
            raise UsageError(
                f"A fact of the kind {kind!r} has no {name!r}.", hint=f"It has: {', '.join(known)}."
            )


def _with_areas(fact: Fact, areas: tuple[str, ...]) -> Fact:
    """Put a fact under areas; a fact that names an area names exactly one."""
    if fact.kind != "area":
        return replace(fact, areas=areas)
    if len(areas) != 1:
        raise UsageError("A fact of the kind 'area' names one agenda area.", hint="Give its id.")
    return replace(fact, areas=areas, value=AreaValue(area=areas[0]))


def _value(fact: Fact, words: Mapping[str, str]) -> FactValue | None:
    """Give the value of a fact with the fields that are part of it."""
    if "name" in words:
        return NamedValue(name=words["name"]) if words["name"] else None
    if fact.kind == "date":
        return _dated(fact.value if isinstance(fact.value, DateValue) else None, words)
    if fact.kind == "figure":
        return _figure(fact.value if isinstance(fact.value, FigureValue) else None, words)
    return fact.value


def _dated(before: DateValue | None, words: Mapping[str, str]) -> DateValue | None:
    value = before
    if "days" in words:
        if not words["days"]:
            return None
        first, last = read_days(words["days"], name="days")
        value = DateValue(first=first, last=last, role=before.role if before else "other")
    if "role" not in words:
        return value
    if value is None:
        raise UsageError("The date has no days yet that could have a role.", hint="Give its days.")
    role: DateRole = _choice("date", "role", words["role"] or "other")  # type: ignore[assignment]  # one of its words
    return replace(value, role=role)


def _figure(before: FigureValue | None, words: Mapping[str, str]) -> FigureValue | None:
    said = {name: words[name] for name in ("amount", "unit", "measures") if name in words}
    if not said:
        return before
    value = replace(before or FigureValue(amount=""), **said)
    if not value.amount:
        raise UsageError("A figure needs its amount.", hint="Write it as printed, such as 40,000.")
    return value


def _attributes(
    fact: Fact, words: Mapping[str, str], dossier: Dossier
) -> dict[AttributeName, Attribute]:
    """Give the attributes with the officer's in the place of those that were read."""
    attributes = dict(fact.attributes)
    for name in _ATTRIBUTES:
        if name not in words or (fact.kind == "date" and name == "role"):
            continue
        attributes.pop(name, None)
        if value := _attribute(fact.kind, name, words[name], dossier):
            attributes[name] = Attribute(value=value, rule="officer")
    return attributes


def _attribute(kind: FactKind, name: AttributeName, word: str, dossier: Dossier) -> str:
    """Read one attribute; empty words clear it."""
    if not word:
        return ""
    if name == "date":
        return _iso(*read_days(word, name="date"))
    if name == "side":
        return _side(word, dossier)
    return _choice(kind, name, word)


def _side(word: str, dossier: Dossier) -> str:
    """Give the name of a side that is called "ours" or "theirs"; any other word is a name."""
    sides = {"ours": dossier.sides.ours.name, "theirs": dossier.sides.theirs.name}
    if sides.get(word, word):
        return sides.get(word, word)
    raise UsageError(
        f"The project does not say who {word!r} is.", hint=f"Set sides.{word}, or give a name."
    )


def choices_of(kind: FactKind, name: str) -> tuple[str, ...]:
    """Give the words that a field takes; none where it takes any."""
    return _CHOICES.get((kind, name)) or _CHOICES.get((None, name), ())


def _choice(kind: FactKind, name: str, word: str) -> str:
    """Give a word of a field that takes one of a few; other fields take any."""
    choices = choices_of(kind, name)
    if choices and word.lower() not in choices:
        raise unknown_name(name, word, choices)
    return word.lower() if choices else word


def read_days(words: str, *, name: str) -> tuple[date, date]:
    """Read an ISO day, or two with a slash between them; raise UsageError for anything else."""
    first, _, last = words.partition("/")
    try:
        days = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    except ValueError as fault:
        raise UsageError(
            f"{name}: {words!r} is no day or interval.",
            hint="Write it as 2024-05-08 or 2024-05-08/2024-05-09.",
        ) from fault
    if days[1] < days[0]:
        raise UsageError(
            f"{name}: {words!r} ends before it begins.", hint="Give the first day first."
        )
    return days


def _iso(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
