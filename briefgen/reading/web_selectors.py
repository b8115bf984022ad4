"""Tell which elements of a page a selector of a style sheet means (Selectors Level 3).

What depends on a pointer, a state or on counting, such as ":hover", means no element here.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lxml import html

_NAME = r"(?:[\w-]|[^\x00-\x7f]|\\.)+"
_PIECE = re.compile(
    rf"(?P<tie>\s*[>+~]\s*|\s+)|(?P<tag>\*|{_NAME})|#(?P<id>{_NAME})|\.(?P<class>{_NAME})"
    rf"|\[\s*(?P<key>{_NAME})\s*(?:(?P<sign>[~|^$*]?=)\s*"
    r"(?P<value>\"[^\"]*\"|'[^']*'|[^\]\s]*)\s*)?\]"
)
_MOST_PARTS = 20
"""Elements of which one selector may speak; those of sites speak of up to eight."""
_ESCAPED = re.compile(r"\\(.)")
_TESTS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda has, asked: has == asked,
    "~=": lambda has, asked: asked in has.split(),
    "|=": lambda has, asked: has == asked or has.startswith(f"{asked}-"),
    "^=": lambda has, asked: bool(asked) and has.startswith(asked),
    "$=": lambda has, asked: bool(asked) and has.endswith(asked),
    "*=": lambda has, asked: bool(asked) and asked in has,
}


class Asked(NamedTuple):
    """What is asked of one element; an empty `tag` or `id` means any, as "*" does."""

    tag: str = ""
    id: str = ""
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()

    @property
    def key(self) -> str:
        """The rarest thing asked, by which elements in question are found: "#a", ".b", "p", ""."""
        if self.id:
            return f"#{self.id}"
        return f".{self.classes[0]}" if self.classes else self.tag.strip("*")

    def is_met_by(self, element: html.HtmlElement) -> bool:
        """Tell whether an element has all that is asked."""
        return (
            self.tag in ("", "*", element.tag)
            and (not self.id or element.get("id") == self.id)
            and {*self.classes} <= {*(element.get("class") or "").split()}
            and all(
                key in element.attrib and (not sign or _TESTS[sign](element.get(key, ""), value))
                for key, sign, value in self.attributes
            )
        )


class Selector(NamedTuple):
    """What is asked of an element, and of others around it, from the nearest outwards.

    `ties` say how each of those stands to the one before: " " around it, ">" right around,
    "+" right before, "~" before.
    """

    asked: Asked
    others: tuple[Asked, ...] = ()
    ties: str = ""

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much it counts against others: ids, then classes and attributes, then tags."""
        parts = (self.asked, *self.others)
        return (
            sum(bool(one.id) for one in parts),
            sum(len(one.classes) + len(one.attributes) for one in parts),
            sum(one.tag not in ("", "*") for one in parts),
        )


def selector_of(text: str) -> Selector | None:
    """Read one selector, without commas; None for what means no element here."""
    parts: list[Asked] = [Asked()]
    ties = ""
    at = 0
    while at < len(text):
        piece = _PIECE.match(text, at)
        if piece is None:
            return None
        at = piece.end()
        if piece["tie"] is None:
            parts[-1] = _with_piece(parts[-1], piece)
        elif parts[-1] == Asked() or len(parts) == _MOST_PARTS:
            return None
        else:
            parts.append(Asked())
            ties += piece["tie"].strip() or " "
    first, *others = reversed(parts)
    return None if first == Asked() else Selector(first, tuple(others), ties[::-1])


def _with_piece(asked: Asked, piece: re.Match[str]) -> Asked:
    """Add what a piece of a selector asks."""
    if piece["tag"]:
        return asked._replace(tag=piece["tag"].lower())
    if piece["id"]:
        return asked._replace(id=_plain(piece["id"]))
    if piece["class"]:
        return asked._replace(classes=(*asked.classes, _plain(piece["class"])))
    value = (piece["value"] or "").strip("\"'")
    attribute = (_plain(piece["key"]).lower(), piece["sign"] or "", value)
    return asked._replace(attributes=(*asked.attributes, attribute))


def _plain(name: str) -> str:
    return _ESCAPED.sub(r"\1", name)


def keys_of(element: html.HtmlElement) -> Iterator[str]:
    """Yield the keys of selectors that may mean an element."""
    if name := element.get("id"):
        yield f"#{name}"
    for one in dict.fromkeys((element.get("class") or "").split()):
        yield f".{one}"
    yield element.tag
    yield ""


def is_meant(element: html.HtmlElement, selector: Selector, *, spend: Callable[[], None]) -> bool:
    """Tell whether a selector means an element; each comparison is told to `spend`."""
    spend()
    return selector.asked.is_met_by(element) and _stands(
        element, selector.others, selector.ties, spend
    )


def _stands(
    element: html.HtmlElement, others: tuple[Asked, ...], ties: str, spend: Callable[[], None]
) -> bool:
    """Tell whether those others stand around or before an element."""
    if not others:
        return True
    for one in _candidates(element, ties[0]):
        spend()
        if others[0].is_met_by(one) and _stands(one, others[1:], ties[1:], spend):
            return True
    return False


def _candidates(element: html.HtmlElement, tie: str) -> Iterator[html.HtmlElement]:
    """Yield the elements that stand to one as a tie says, the nearest first."""
    across = tie in "+~"
    for one in element.itersiblings(preceding=True) if across else element.iterancestors():
        if isinstance(one.tag, str):
            yield one
            if tie in "+>":
                return
