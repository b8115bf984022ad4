"""Read the values of fields from what an officer types; each reader raises ValueError.

Empty text clears a field that may be empty.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from difflib import get_close_matches

from briefgen.app.commands.find import with_language
from briefgen.app.commands.markings import known_marking
from briefgen.errors import unknown_name
from briefgen.model.dossier import Moment, ProgrammeItem
from briefgen.model.local_text import LocalText, local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate

_PROGRAMME_ITEM = re.compile(
    r"\s*(?P<minutes>\d{1,4})\s*\|(?P<what>[^|]+)(?:\|(?P<speaker>[^|]*))?"
)


@dataclass(frozen=True)
class Setting:
    """Where a value goes: what the field holds now, the language of its key, the project."""

    project: Project
    before: object = None
    language: str = ""


Reader = Callable[[str, Setting], object]
"""Gives the value of a field for what was typed; raises ValueError where it does not fit."""


def read_word(value: str, setting: Setting) -> str:
    """Read a plain string."""
    return value.strip()


def read_text(value: str, setting: Setting) -> LocalText | None:
    """Read an officer's text; texts in other languages stay."""
    if not value.strip():
        return None
    before = setting.before if isinstance(setting.before, LocalText) else None
    return with_language(before, value.strip(), setting.language)


def read_lines(value: str, setting: Setting) -> tuple[LocalText, ...]:
    """Read a list of texts, separated by semicolons or line ends."""
    parts = (part.strip() for part in re.split(r"[;\n]", value))
    return tuple(local(part, setting.language or "en") for part in parts if part)


def read_date(value: str, setting: Setting) -> date | None:
    """Read a day in ISO form."""
    return parse_day(value) if value.strip() else None


def parse_day(value: str) -> date:
    """Read a day such as 2024-05-08; raise ValueError with an example."""
    try:
        return date.fromisoformat(value.strip())
    except ValueError as fault:
        raise ValueError(f"{value.strip()!r} is no date. Write it as 2024-05-08.") from fault


def read_moment(value: str, setting: Setting) -> Moment | None:
    """Read a day, or a day and a time of day."""
    day, _, clock = value.strip().replace(" ", "T", 1).partition("T")
    if not day:
        return None
    return Moment(day=parse_day(day), time=_parse_time(clock) if clock else None)


def _parse_time(value: str) -> time:
    try:
        return time.fromisoformat(value).replace(tzinfo=None)
    except ValueError as fault:
        raise ValueError(f"{value!r} is no time of day. Write it as 10:30.") from fault


def read_stamp(value: str, setting: Setting) -> datetime | None:
    """Read a moment in UTC; a day alone means its first minute."""
    if not value.strip():
        return None
    try:
        stamp = datetime.fromisoformat(value.strip())
    except ValueError as fault:
        example = "Write it as 2024-05-06T18:00 (UTC)."
        raise ValueError(f"{value.strip()!r} is no moment. {example}") from fault
    return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)


def read_document_date(value: str, setting: Setting) -> DocumentDate | None:
    """Read the date of a source; it is then the officer's word."""
    return DocumentDate(value=parse_day(value), how="officer") if value.strip() else None


def read_marking(value: str, setting: Setting) -> Marking | None:
    """Read a marking of the project's scheme: the level, then caveats."""
    return known_marking(value, setting.project)


def read_yes_or_no(value: str, setting: Setting) -> bool:
    """Read yes or no; empty means no."""
    answers = {
        "yes": True,
        "true": True,
        "1": True,
        "no": False,
        "false": False,
        "0": False,
        "": False,
    }
    if value.strip().lower() not in answers:
        raise ValueError(f"{value.strip()!r} is neither yes nor no.")
    return answers[value.strip().lower()]


def read_programme(value: str, setting: Setting) -> tuple[ProgrammeItem, ...]:
    """Read a programme: `minutes | what | speaker`, items separated by semicolons or lines."""
    parts = [part for part in re.split(r"[;\n]", value) if part.strip()]
    return tuple(_programme_item(part, setting.language or "en") for part in parts)


def _programme_item(part: str, language: str) -> ProgrammeItem:
    found = _PROGRAMME_ITEM.fullmatch(part)
    if not found:
        example = "Write it as '30 | Opening | Hanne Sørensen'."
        raise ValueError(f"{part.strip()!r} is no item of a programme. {example}")
    return ProgrammeItem(
        minutes=int(found["minutes"]),
        what=local(found["what"].strip(), language),
        speaker=(found["speaker"] or "").strip(),
    )


def read_choice(*choices: str) -> Reader:
    """Make the reader of a field that takes one of a few words."""

    def read(value: str, setting: Setting) -> str:
        by_lower = {choice.lower(): choice for choice in choices}
        if found := by_lower.get(value.strip().lower()):
            return found
        near = get_close_matches(value.strip().lower(), by_lower, n=1)
        hint = f" Did you mean {by_lower[near[0]]!r}?" if near else ""
        raise ValueError(f"unknown {value.strip()!r}.{hint} Available: {', '.join(choices)}.")

    return read


def read_name_of(what: str, names: Callable[[], Iterable[str]]) -> Reader:
    """Make the reader of a field that names something shipped or of the user's own."""

    def read(value: str, setting: Setting) -> str:
        if value.strip() not in (known := tuple(names())):
            raise unknown_name(what, value.strip(), known)
        return value.strip()

    return read
