"""Acronyms in officers' words whose full name a reader looks for in vain."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator

from briefgen.checks.own_wording import Wording
from briefgen.late_patterns import late_pattern
from briefgen.model.document import Document
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.dossier import Sides
from briefgen.model.notices import Notice

# A capital stands first: so it is found without trying the pattern at each letter.
_ACRONYM = re.compile(
    r"([A-Z](?<![\w./-].)[A-Za-z0-9&]{0,5}[A-Z0-9])s?(?![\w/]|-\d|\.\w)", re.DOTALL
)
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_LONGEST_NAME = 200
"""So many characters before brackets may spell out what stands in them."""
_INITIAL = late_pattern(r"\b[^\W_]")
_LEAST_CAPITALS = 2


def check_acronyms(
    document: Document,
    wordings: Iterable[Wording],
    sides: Sides,
    *,
    known: Collection[str],
    names: Callable[[], Collection[str]],
) -> tuple[Notice, ...]:
    """Tell each acronym that the brief does not explain before, nor is `known`, nor among `names`.

    The short names of the two sides are known; the names are asked for only where an
    acronym is left. Only English words are looked at: what readers of other languages know
    is no data here.
    """
    found = dict(_unexplained(document, wordings))
    clear = {*known, sides.ours.short_name, sides.theirs.short_name}
    left = {name: notice for name, notice in found.items() if name not in clear}
    explained = names() if left else ()
    return tuple(notice for name, notice in left.items() if name not in explained)


def _unexplained(document: Document, wordings: Iterable[Wording]) -> Iterator[tuple[str, Notice]]:
    met = [
        (name, wording)
        for wording in wordings
        if wording.language == "en"
        for name in acronyms(wording.text)
    ]
    # Many briefs have none, and nothing to look through for what explains it.
    explained = _explanations(document) if met else {}
    told: set[str] = set()
    for name, wording in met:
        if explained.get(name, wording.block + 1) > wording.block and name not in told:
            told.add(name)
            message = (
                f"“{name}” is not explained. Write its full name where it first stands, "
                f"“Full Name ({name})”, or add it to your terms."
            )
            title = wording.part.title
            yield (
                name,
                Notice(
                    code="acronym-unexplained",
                    message=message,
                    place=title,
                    ids=wording.origins,
                ),
            )


def acronyms(text: str) -> Iterator[str]:
    """Yield the words of a text that are capitals, but not those of a line all in capitals."""
    if text.isupper() and len(text.split()) > 1:
        return
    for match in _ACRONYM.finditer(text):
        if sum(sign.isupper() for sign in match[1]) >= _LEAST_CAPITALS:
            yield match[1]


def _explanations(document: Document) -> dict[str, int]:
    """Give the acronyms that the text spells out, with the block that does so first."""
    found: dict[str, int] = {}
    for at, block in enumerate(document.blocks):
        for inlines in walk_paragraphs((block,)):
            for name in spelled_out(inline_text(inlines)):
                found.setdefault(name, at)
    return found


def spelled_out(text: str) -> Iterator[str]:
    """Yield the acronyms that stand in brackets behind their full name, or before it."""
    for match in _IN_BRACKETS.finditer(text):
        inside = match[1]
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()].rpartition(")")[2]
        if all(_initials_hold(name, before) for name in acronyms(inside)):
            yield from acronyms(inside)
        for name in acronyms(before.split()[-1] if before.split() else ""):
            if _initials_hold(name, inside):
                yield name


def _initials_hold(name: str, words: str) -> bool:
    """Tell whether some words begin with the capitals of an acronym, in their order."""
    initials = iter("".join(_INITIAL.findall(words)).upper())
    return all(sign in initials for sign in name if sign.isupper())
