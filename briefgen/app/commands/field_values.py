"""Read the values of fields from what an officer types; each reader raises ValueError.

Empty text clears a field that may be empty.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TypeVar

from briefgen.app.commands.areas import free_label
from briefgen.app.commands.briefs import free_name
from briefgen.app.commands.markings import known_marking, require_fit
from briefgen.app.commands.texts import changed_text, text_in, with_language
from briefgen.errors import did_you_mean, unknown_name
from briefgen.model.data_table import DataTable
from briefgen.model.dossier import Moment, ProgrammeItem
from briefgen.model.local_text import LocalText, Words
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate
from briefgen.reference.marking_schemes import load_marking_scheme

One = TypeVar("One")
_PROGRAMME_ITEM = re.compile(
    r"\s*(?P<minutes>\d{1,4})\s*\|(?P<what>[^|]*[^|\s][^|]*)(?:\|(?P<speaker>[^|]*))?"
)
_BETWEEN_DAY_AND_TIME = re.compile(r"(?<=\d)(?:[Tt]|\s+)")
_ANSWERS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


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
    before = setting.before if isinstance(setting.before, LocalText) else None
    return changed_text(before, value, setting.language)


def read_words(value: str, setting: Setting) -> Words:
    """Read a name, the same in every language until one of them gets words of its own."""
    before = setting.before if isinstance(setting.before, str | LocalText) else None
    if before is None or (isinstance(before, str) and not setting.language):
        return value.strip()
    # A name that was there before is a text of the main language from now on.
    text = (text_in("", before) if before else None) if isinstance(before, str) else before
    return read_text(value, replace(setting, before=text)) or ""


def read_lines(value: str, setting: Setting) -> tuple[LocalText, ...]:
    """Read a list of texts, separated by semicolons or line ends.

    In one language, as many as there were before stand beside these.
    """
    parts = _parts(value)
    return tuple(
        text_in(setting.language, part.strip())
        if one is None
        else with_language(one, part.strip(), setting.language)
        for part, one in zip(parts, _beside(parts, setting, LocalText), strict=True)
    )


def _beside(parts: list[str], setting: Setting, kind: type[One]) -> Sequence[One | None]:
    """Give what stood at the place of each part, None where it stands for something new."""
    before = setting.before if isinstance(setting.before, tuple) else ()
    known = [one for one in before if isinstance(one, kind)]
    return known if setting.language and len(known) == len(parts) else [None] * len(parts)


def _parts(value: str) -> list[str]:
    return [part for part in re.split(r"[;\n]", value) if part.strip()]


def read_date(value: str, setting: Setting) -> date | None:
    """Read a day in ISO form."""
    return _parse_day(value.strip()) if value.strip() else None


def _parse_day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as fault:
        raise ValueError(f"{value!r} is no date. Write it as 2024-05-08.") from fault


def read_moment(value: str, setting: Setting) -> Moment | None:
    """Read a day, or a day and a time of day at the place of the meeting."""
    if not value.strip():
        return None
    day, *clock = _BETWEEN_DAY_AND_TIME.split(value.strip(), maxsplit=1)
    return Moment(day=_parse_day(day), time=_parse_time(clock[0]) if clock else None)


def _parse_time(value: str) -> time:
    try:
        found = time.fromisoformat(value)
    except ValueError as fault:
        raise ValueError(f"{value!r} is no time of day. Write it as 10:30.") from fault
    if found.tzinfo:
        raise ValueError(f"{value!r} names a time zone. Set meeting.time_zone instead.")
    return found


def read_stamp(value: str, setting: Setting) -> datetime | None:
    """Read a moment in UTC; a day alone means its first minute."""
    if not value.strip():
        return None
    try:
        stamp = datetime.fromisoformat(value.strip())
        return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as fault:
        example = "Write it as 2024-05-06T18:00 (UTC)."
        raise ValueError(f"{value.strip()!r} is no moment. {example}") from fault


def read_document_date(value: str, setting: Setting) -> DocumentDate | None:
    """Read the date of a source; it is then the officer's word."""
    day = read_date(value, setting)
    return DocumentDate(value=day, how="officer") if day else None


def read_marking(value: str, setting: Setting) -> Marking | None:
    """Read a marking of the project's scheme: the level, then caveats."""
    return known_marking(value, setting.project)


def read_yes_or_no(value: str, setting: Setting) -> bool:
    """Read yes or no; empty means no."""
    answer = _ANSWERS.get(value.strip().lower() or "no")
    if answer is None:
        raise ValueError(f"{value.strip()!r} is neither yes nor no.")
    return answer


def read_programme(value: str, setting: Setting) -> tuple[ProgrammeItem, ...]:
    """Read a programme: `minutes | what | speaker`, items separated by semicolons or lines.

    In one language, as many items as there were before get their words in it.
    """
    parts = _parts(value)
    before = _beside(parts, setting, ProgrammeItem)
    return tuple(
        _programme_item(part, one, setting) for part, one in zip(parts, before, strict=True)
    )


def _programme_item(part: str, before: ProgrammeItem | None, setting: Setting) -> ProgrammeItem:
    found = _PROGRAMME_ITEM.fullmatch(part)
    if not found:
        example = "Write it as '30 | Opening | Hanne Sørensen'."
        raise ValueError(f"{part.strip()!r} is no item of a programme. {example}")
    what, speaker = found["what"].strip(), (found["speaker"] or "").strip()
    if before is None:
        words = text_in(setting.language, what)
        return ProgrammeItem(minutes=int(found["minutes"]), what=words, speaker=speaker)
    known = before.speaker
    if speaker not in ("", known):
        known = read_words(speaker, replace(setting, before=known))
    words = with_language(before.what, what, setting.language)
    return ProgrammeItem(minutes=int(found["minutes"]), what=words, speaker=known)


def read_criteria(value: str, setting: Setting) -> dict[str, LocalText]:
    """Read how an option does by each criterion: `Cost: low; Speed: by June`.

    In one language, each criterion gets its words in it and keeps those in others.
    """
    before = setting.before if isinstance(setting.before, dict) else {}
    criteria = _without_language(before, setting.language) if setting.language else {}
    for part in _parts(value):
        name, colon, words = (piece.strip() for piece in part.partition(":"))
        if not (name and colon and words):
            raise ValueError(f"{part.strip()!r} is no criterion. Write it as 'Cost: low'.")
        criteria[name] = with_language(before.get(name), words, setting.language)
    return criteria


def _without_language(criteria: dict[str, LocalText], language: str) -> dict[str, LocalText]:
    left = {name: changed_text(words, "", language) for name, words in criteria.items()}
    return {name: words for name, words in left.items() if words}


def read_data(value: str, setting: Setting) -> DataTable:
    """Read the data of a chart: comma-separated text whose first line names the columns."""
    from briefgen.reading.data_table import parse_data_table

    return parse_data_table(value)


LOCAL_READERS: frozenset[Reader] = frozenset({read_text, read_words, read_lines, read_programme})
"""The readers of fields whose key may end in a language."""


def read_brief_name(value: str, setting: Setting) -> str:
    """Read the name of a brief; no other brief of the project may have it."""
    return free_name(setting.project, value, renamed=str(setting.before))


def read_area_label(value: str, setting: Setting) -> str:
    """Read the name of an agenda area; no other one of the project may have it."""
    return free_label(setting.project, value, renamed=str(setting.before))


@dataclass(frozen=True)
class ReadChoice:
    """Reads a field that takes one of a few words."""

    choices: tuple[str, ...]

    def __call__(self, value: str, setting: Setting) -> str:
        """Give the choice that was typed, in whichever case."""
        by_lower = {choice.lower(): choice for choice in self.choices}
        if found := by_lower.get(value.strip().lower()):
            return found
        hint = did_you_mean(value.strip(), self.choices)
        available = ", ".join(self.choices)
        raise ValueError(f"unknown {value.strip()!r}. {hint}Available: {available}.")


@dataclass(frozen=True)
class ReadOptional:
    """Reads a field that may be left to something else: empty means `nothing`."""

    reader: Reader
    nothing: object = None

    def __call__(self, value: str, setting: Setting) -> object:
        """Give what the reader gives, or nothing."""
        return self.reader(value, setting) if value.strip() else self.nothing


@dataclass(frozen=True)
class ReadNameOf:
    """Reads a field that names something shipped or of the user's own."""

    what: str
    names: Callable[[], Iterable[str]]

    def __call__(self, value: str, setting: Setting) -> str:
        """Give the name; raise UsageError with the nearest for an unknown one."""
        if value.strip() not in (known := tuple(self.names())):
            raise unknown_name(self.what, value.strip(), known)
        return value.strip()


def read_marking_scheme(value: str, setting: Setting) -> str:
    """Read the name of a marking scheme that has every marking the project uses."""
    scheme = load_marking_scheme(value.strip())
    require_fit(scheme, setting.project)
    return value.strip()
