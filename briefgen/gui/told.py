"""What the layers below say in English, said in the language of the window.

They know no language but that of briefs: errors, remarks and choices come as English words.
Each is known by its form, in which words in braces are what changes from case to case.
What has no known form stays as it is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from briefgen.errors import BriefgenError
from briefgen.gui import (
    told_changes,
    told_choices,
    told_composing,
    told_conflicts,
    told_projects,
    told_reading,
    told_remarks,
)
from briefgen.gui.spoken_days import days_in_words, says_only_days
from briefgen.gui.told_conflicts import ALTERNATIVES
from briefgen.gui.translation import isolated, tr

_TABLES = (
    told_changes,
    told_choices,
    told_composing,
    told_conflicts,
    told_projects,
    told_reading,
    told_remarks,
)
_SAID_TOO = frozenset(
    {"act", "fault", "length", "more", "over", "pages", "role", "told", "what", "why"}
)
"""What changes from case to case and is said in the language of the window, too."""
_ID_OF_QUOTED = re.compile(r"(?<!\S)[a-z]-[a-z2-7]+ (?=“)")
"""An id before the words of its item: the window leads there without it."""
_SENTENCE_ENDS = re.compile(r"(?<=[.:]) (?=[A-Z“])")


def told_fault(fault: BriefgenError) -> str:
    """Say what could not be done, and what helps."""
    return " ".join(filter(None, (told(fault.message), told(fault.hint))))


def told(text: str) -> str:
    """Say a text that a layer below gave; each line and, where need be, each sentence by itself."""
    lines = [_told_line(line) for line in text.split("\n")]
    return "\n".join(lines)


def _told_line(line: str) -> str:
    known = _known(line)
    if known is not None:
        return known
    for end in _SENTENCE_ENDS.finditer(line):
        first = _known(line[: end.start()])
        if first is not None:
            return f"{first} {_told_line(line[end.end() :])}"
    return line


def _known(words: str) -> str | None:
    """Give what the window says for words of a known form, None for others."""
    bare = words.strip()
    if bare in _exact():
        return words.replace(bare, tr(_exact()[bare])) if bare else words
    if (said := tr(bare)) != bare:
        return words.replace(bare, said)
    for form, said, start, end in _forms():
        # Most forms are told by how they begin and end: few patterns are ever made.
        fits = bare.startswith(start) and bare.endswith(end)
        if fits and (found := _pattern(form).fullmatch(bare)):
            return words.replace(bare, _filled(tr(said), found.groupdict()))
    return None


def _filled(said: str, changing: Mapping[str, str]) -> str:
    """Fill what changes from case to case into what the window says."""
    filled = {name: _said(name, words) for name, words in changing.items()}
    for name, words in filled.items():
        if words.endswith("."):
            # A point is there already: a day ends in one in Russian.
            said = said.replace(f"{{{name}}}.", f"{{{name}}}")
    return said.format(**filled)


def _said(name: str, words: str) -> str:
    if says_only_days(words):
        return isolated(days_in_words(words))
    if name in ALTERNATIVES:
        between, joined = ALTERNATIVES[name]
        one, _, others = words.rpartition(between)
        if one:
            return tr(joined).format(one=_said(name, one), other=_said(name, others))
    if name == "cuts":
        words = _ID_OF_QUOTED.sub("", words)
    return told(words) if name in _SAID_TOO else isolated(words)


def sayings() -> Iterator[tuple[str, str]]:
    """Yield each form that is known, and what the window says for it in English."""
    for table in _TABLES:
        yield from ((form, form) for form in table.SAME)
        yield from getattr(table, "OTHERWISE", {}).items()


@cache
def _exact() -> dict[str, str]:
    return {"": ""} | {form: said for form, said in sayings() if "{" not in form}


@cache
def _forms() -> tuple[tuple[str, str, str, str], ...]:
    """Give the forms with something that changes, those with the most words of their own first.

    Each has what is said for it, how it begins and how it ends.
    """
    changing = [(form, said) for form, said in sayings() if "{" in form]
    changing.sort(key=lambda one: len(re.sub(r"\{\w+\}", "", one[0])), reverse=True)
    return tuple(
        (form, said, form[: form.index("{")], form[form.rindex("}") + 1 :])
        for form, said in changing
    )


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", _hole, re.escape(form)), re.DOTALL)


def _hole(name: re.Match[str]) -> str:
    # A number is a number; what is only heard, and never said, may be nothing.
    shape = r"\d[\d.,]*" if name[1] in {"n", "count"} else ".*" if name[1] == "rest" else ".+?"
    return f"(?P<{name[1]}>{shape})"
