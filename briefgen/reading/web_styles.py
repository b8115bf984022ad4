"""Find what the styles of a page hide; sheets in files of their own are not there."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_SHOWN_TO = 1280
"""Pixels of the screen on which a page is taken to be read."""
_EM = 16
"""Pixels of the unit in which widths of screens may be given."""
_SETTING = re.compile(
    r"(?<![\w-])(?P<name>display|(?:content-)?visibility|color|clip-path|clip|left|right|top|bottom"
    r"|text-indent)\s*:\s*(?P<value>[^;]*)",
    re.IGNORECASE,
)
"""What may hide an element wherever it is said."""
_OFF_THE_PAGE = re.compile(r"-(?:999|\d{4,})(?:px|em|rem|pt|%|vw)", re.IGNORECASE)
_HIDING = {
    "display": re.compile(r"none\b", re.IGNORECASE),
    "visibility": re.compile(r"(?:hidden|collapse)\b", re.IGNORECASE),
    "content-visibility": re.compile(r"hidden\b", re.IGNORECASE),
    "color": re.compile(
        r"transparent|(?:rgb|hsl)a?\([^)]{0,80}[,/]\s{0,9}0?\.?0+%?\s{0,9}\)", re.IGNORECASE
    ),
    "clip": re.compile(r"rect\((?:\s*[01](?:px)?[\s,]*){4}\)", re.IGNORECASE),
    "clip-path": re.compile(r"inset\(\s*(?:50|100)%", re.IGNORECASE),
}
"""The values that hide; those of all other properties move text off the page."""
_IMPORTANT = re.compile(r"!\s*important", re.IGNORECASE)
_HIDING_HERE = re.compile(
    r"opacity\s*:\s*(?:0?\.?0*%?|0?\.0[1-4]\d*|[1-4]%)\s*(?:[;!]|\Z)"
    r"|transform\s*:\s*scale\(\s*0?\.?0*\s*[,)]|filter\s*:\s*opacity\(\s*0?\.?0*%?\s*\)",
    re.IGNORECASE,
)
"""What hides an element that has it of its own. In a sheet it begins what moves into view."""
_FLAT = re.compile(r"(?<!line-)height\s*:\s*[01](?:px)?\s*(?:[;!]|\Z)", re.IGNORECASE)
_CUT = re.compile(r"overflow(?:-y)?\s*:\s*(?:hidden|clip)", re.IGNORECASE)
"""Together these leave no line of a text."""
_TINY = re.compile(
    r"font-size\s*:\s*(?:0?\.?0*(?:px|pt|r?em|%)?|[01](?:\.\d+)?(?:px|pt))\s*(?:[;!]|\Z)",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"(?<![\w-])(background(?:-color)?|color)\s*:\s*([^;!]+)", re.IGNORECASE)
_WHITE_AND_BLACK = {"white": "#ffffff", "#fff": "#ffffff", "black": "#000000", "#000": "#000000"}
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
_FOR_ALL = re.compile(r"@(?:supports|layer)\b.*", re.DOTALL)
"""What begins a block whose rules hold on every screen."""
_QUERY = re.compile(
    r"(?:only\s+)?(?:(?:screen|all)\s*)?"
    r"(?:(?:\band\s+)?\((?P<edge>min|max)-width\s*:\s*(?P<size>\d{1,5}(?:\.\d{1,4})?)"
    r"(?P<unit>px|r?em)\s*\)\s*)?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\)\s*and\s*(?=\()")
_MEDIA = re.compile(r"@media\b(?P<queries>.*)", re.DOTALL | re.IGNORECASE)
_BRACES = re.compile(r"([{}])")


class Declared(NamedTuple):
    """What declarations say of one property that may hide."""

    name: str
    hides: bool
    important: bool


def declared(declarations: str) -> Iterator[Declared]:
    """Yield what declarations say of being shown, transparent, or off the page."""
    plain = _plain(declarations)
    said = {match["name"].lower(): match["value"] for match in _SETTING.finditer(plain)}
    for name, value in said.items():
        hides = _HIDING.get(name, _OFF_THE_PAGE).match(value) is not None
        hides = hides or (name == "color" and _is_of_one_colour(plain))
        yield Declared(name, hides, important=_IMPORTANT.search(value) is not None)


def hides(declarations: str) -> bool:
    """Tell whether declarations hide an element: not shown, transparent, or off the page."""
    return any(one.hides for one in declared(declarations))


def hides_here(declarations: str) -> bool:
    """Tell whether the declarations of a style attribute hide its element."""
    plain = _plain(declarations)
    if _HIDING_HERE.search(plain) or (_FLAT.search(plain) and _CUT.search(plain)):
        return True
    return hides(plain)


def _is_of_one_colour(plain: str) -> bool:
    """Tell letters that have the colour of what is behind them."""
    colours = {name.lower()[:10]: _named(one) for name, one in _COLOUR.findall(plain)}
    return len(colours) > 1 and len(set(colours.values())) == 1


def makes_tiny(declarations: str) -> bool:
    """Tell whether declarations make text too small to see; what is inside may be larger again."""
    return _TINY.search(_plain(declarations)) is not None


def _named(colour: str) -> str:
    small = "".join(colour.lower().split())
    return _WHITE_AND_BLACK.get(small, small)


def _plain(declarations: str) -> str:
    """Give declarations without comments, and with codes of letters read."""
    if "\\" in declarations:
        declarations = _ESCAPE.sub(_sign, declarations)
    return _without_comments(declarations) if "/*" in declarations else declarations


def _sign(code: re.Match[str]) -> str:
    number = int(code[1], 16)
    return chr(number) if number < 0x110000 else ""


class Rule(NamedTuple):
    """One selector of a sheet, as it is written, and what it declares."""

    selector: str
    declared: Declared


def rules_of(sheet: str) -> Iterator[Rule]:
    """Yield what a style sheet says of properties that may hide, in order.

    Rules for print or narrow screens, which stand in blocks that begin with "@", do not
    count, those for every screen do, and for a usual one.
    """
    for selectors, declarations in _rules(_without_comments(sheet)):
        said = tuple(declared(declarations))
        for selector in map(str.strip, selectors.split(",") if said else ()):
            yield from (Rule(selector, one) for one in said)


def _without_comments(sheet: str) -> str:
    return "".join(part.partition("*/")[2] for part in f"*/{sheet}".split("/*"))


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and declarations of the rules that stand in no block, or in one for all."""
    depth, around, opened, before = 0, 0, "", ""
    for part in _BRACES.split(sheet):
        if part == "{":
            if depth == 0 and _holds(before):
                around += 1
                continue
            opened = before if depth == 0 else "@"
            depth += 1
        elif part == "}":
            if depth == 1 and not opened.startswith("@"):
                yield opened, before
            around -= depth == 0 and around > 0
            depth = max(depth - 1, 0)
        else:
            before = part.rpartition(";")[2].strip() if depth == 0 else part


def _holds(opening: str) -> bool:
    """Tell whether the rules of a block hold on a usual screen, by what stands before it."""
    if _FOR_ALL.fullmatch(opening):
        return True
    media = _MEDIA.fullmatch(opening)
    return media is not None and any(map(_fits, media["queries"].split(",")))


def _fits(query: str) -> bool:
    """Tell whether a usual screen is what a query asks for, "screen and (min-width: 768px)"."""
    parts = [_QUERY.fullmatch(part) for part in _RANGE.sub(")\n", query.strip()).split("\n")]
    return all(part is not None and _is_so_wide(part) for part in parts)


def _is_so_wide(query: re.Match[str]) -> bool:
    if not query["edge"]:
        return True
    pixels = float(query["size"]) * (1 if query["unit"].lower() == "px" else _EM)
    return pixels <= _SHOWN_TO if query["edge"].lower() == "min" else pixels >= _SHOWN_TO
