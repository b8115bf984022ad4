"""Find what the style sheets within a page hide; sheets in files of their own are not there."""

import re
from collections.abc import Iterator

_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?<![\w-])color\s*:\s*(?:transparent|(?:rgb|hsl)a?\([^)]*[,/]\s*0?\.?0+%?\s*\))"
    r"|clip\s*:\s*rect\((?:\s*[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|(?<![\w-])(?:left|right|top|bottom|text-indent)\s*:\s*-(?:999|\d{4,})(?:px|em|rem|pt|%|vw)",
    re.IGNORECASE,
)
"""What hides wherever it stands; the last lines move text off the page."""
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
_SHOWING = re.compile(r"(?:display|visibility)\s*:", re.IGNORECASE)
_SIMPLE = re.compile(r"(?:[a-zA-Z][\w-]*)?[.#][\w-]+")
"""A class or an id, with the name of an element before it or not."""
_FOR_ALL = re.compile(r"@(?:media\s+(?:only\s+)?(?:screen|all)|supports\b.*|layer\b.*)", re.DOTALL)
"""What begins a block whose rules hold on every screen."""
_BRACES = re.compile(r"([{}])")


def hides(declarations: str) -> bool:
    """Tell whether declarations hide an element: not shown, transparent, or off the page."""
    plain = _plain(declarations)
    return _HIDING.search(plain) is not None or _is_of_one_colour(plain)


def hides_here(declarations: str) -> bool:
    """Tell whether the declarations of a style attribute hide its element."""
    plain = _plain(declarations)
    if _HIDING.search(plain) or _HIDING_HERE.search(plain):
        return True
    if _FLAT.search(plain) and _CUT.search(plain):
        return True
    return _is_of_one_colour(plain)


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


def hiding_selectors(sheet: str) -> frozenset[str]:
    """Give the simple selectors that a style sheet hides, and does not show again further down.

    Rules for print or narrow screens, which stand in blocks that begin with "@", do not
    count, those for every screen do. Selectors that depend on where an element stands do not.
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
    """Yield selectors and declarations of the rules that stand in no block, or in one for all."""
    depth, around, opened, before = 0, 0, "", ""
    for part in _BRACES.split(sheet):
        if part == "{":
            if depth == 0 and _FOR_ALL.fullmatch(before):
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
