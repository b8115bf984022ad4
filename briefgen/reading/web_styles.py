"""Find what the style sheets within a page hide; sheets in files of their own are not there."""

import re
from collections.abc import Iterator

_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_SHOWING = re.compile(r"(?:display|visibility)\s*:", re.IGNORECASE)
_SIMPLE = re.compile(r"(?:[a-zA-Z][\w-]*)?[.#][\w-]+")
"""A class or an id, with the name of an element before it or not."""
_BRACES = re.compile(r"([{}])")


def hides(declarations: str) -> bool:
    """Tell whether declarations such as those of a style attribute hide an element."""
    return _HIDING.search(declarations) is not None


def hiding_selectors(sheet: str) -> frozenset[str]:
    """Give the simple selectors that a style sheet hides, and does not show again further down.

    Rules for print or narrow screens, which stand in blocks that begin with "@", do not
    count, and neither do selectors that depend on where an element stands.
    """
    hidden: set[str] = set()
    for selectors, declarations in _rules(_without_comments(sheet)):
        if hides(declarations):
            hidden.update(_simple(selectors))
        elif _SHOWING.search(declarations):
            hidden.difference_update(_simple(selectors))
    return frozenset(hidden)


def _simple(selectors: str) -> Iterator[str]:
    return filter(_SIMPLE.fullmatch, map(str.strip, selectors.split(",")))


def _without_comments(sheet: str) -> str:
    return "".join(part.partition("*/")[2] for part in f"*/{sheet}".split("/*"))


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and declarations of the rules that stand in no block."""
    depth, opened, before = 0, "", ""
    for part in _BRACES.split(sheet):
        if part == "{":
            opened = before if depth == 0 else "@"
            depth += 1
        elif part == "}":
            if depth == 1 and not opened.startswith("@"):
                yield opened, before
            depth = max(depth - 1, 0)
        else:
            before = part.rpartition(";")[2].strip() if depth == 0 else part
