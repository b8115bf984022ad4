"""The text that a content stream of a PDF draws, by marked content."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefgen.late_patterns import late_pattern
from briefgen.verify.pdf_fonts import Decoder
from briefgen.verify.pdf_syntax import REGULAR, hex_bytes, name_of, parse_literal, text_of

_LITERAL = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\([^()]*+\))*+\))*+\)"
_TOKEN = re.compile(
    rb"<(?P<hex>[0-9A-Fa-f\s]*+)>(?!>)"
    rb"|(?P<literal>" + _LITERAL + rb"|\([^()]*+)"
    rb"|(?<=[)>])\s*+(?P<gap>-\d++(?:\.\d*+)?)(?=\s*+[(<])"
    rb"|/"
    + REGULAR
    + rb"++\s*+<<\s*+/MCID\s++(?P<begun>\d{1,9}+)\s*+>>\s*+BDC(?!"
    + REGULAR
    + rb")"
    rb"|/MCID\s++(?P<marked>\d{1,9}+)"
    rb"|/(?P<font>" + REGULAR + rb"++)\s++[-+.\d]++\s++Tf(?!" + REGULAR + rb")"
    rb"|/(?P<name>" + REGULAR + rb"*+)"
    rb"|(?<!" + REGULAR + rb")(?P<operator>BDC|BMC|EMC"
    rb"|BT\s++[-+.\d]++\s++[-+.\d]++\s++Td|T[dDm*]|BT|'|\")(?!" + REGULAR + rb")"
    rb"|(?P<comment>%[^\r\n]*+)",
    re.DOTALL,
)
_INLINE_PICTURE = late_pattern(rb"(?<!" + REGULAR + rb")BI\s[^()]{0,250}?\sID\s")
_WORD_GAP = -150
"""Thousandths of the size of a font: a wider gap stands between words."""
_NOT_SPACE = late_pattern(rb"[^\x00\s]")
_SAID = frozenset({"ActualText", "Alt", "E", "Lang", "T"})
ARTIFACT = -1
"""Stands for the number of marked content that is no part of the text."""
UNMARKED = -2


class Drawn(NamedTuple):
    """Some text as one string draws it: which marked content it is in, and what is said of it."""

    marked: int
    text: str
    said: bool = False


class ContentReader:
    """Reads one content stream; `fonts` are those it can name, `default` stands for others.

    Fonts that tell nothing of their codes are gathered in `unreadable`.
    """

    def __init__(
        self, fonts: Mapping[str, Decoder | None], *, default: Decoder | None = None
    ) -> None:
        self._fonts = fonts
        self._default = self._decoder = default
        self._font = ""
        self._marks = [UNMARKED]
        self._pending: int | None = None
        self._said_at = -1
        self.unreadable: dict[str, None] = {}

    def drawn(self, content: bytes) -> Iterator[Drawn]:
        """Yield the strings in the order in which they are drawn, and blanks between words."""
        for token in _TOKEN.finditer(_without_pictures(content)):
            text, said = self._take(token)
            if text:
                yield Drawn(self._marks[-1], text, said=said)

    def _take(self, token: re.Match[bytes]) -> tuple[str, bool]:
        """Take in one token; give the text it draws, and whether it is only said of it."""
        match token.lastgroup:
            case "hex" | "literal":
                return self._string(token)
            case "gap":
                return (" " if float(token["gap"]) < _WORD_GAP else ""), False
            case "font":
                self._font = name_of(token["font"])
                self._decoder = self._fonts.get(self._font, self._default)
            case "name":
                self._name(token)
            case "begun":
                self._marks.append(int(token["begun"]))
            case "marked":
                self._pending = int(token["marked"])
            case "comment":
                return token["comment"].decode("latin-1"), True
            case _:
                return self._operate(token["operator"]), False
        return "", False

    def _string(self, token: re.Match[bytes]) -> tuple[str, bool]:
        codes = _codes(token)
        if token.start() == self._said_at:
            return text_of(codes), True
        if self._decoder is None:
            self.unreadable[self._font] = None
            return "", False
        return self._decoder.text(codes), False

    def _name(self, token: re.Match[bytes]) -> None:
        name = name_of(token["name"])
        if name in _SAID:
            following = _NOT_SPACE.search(token.string, token.end())
            self._said_at = following.start() if following else -1
        elif name == "Artifact":
            self._pending = ARTIFACT

    def _operate(self, operator: bytes) -> str:
        if operator in {b"BDC", b"BMC"}:
            self._marks.append(self._marks[-1] if self._pending is None else self._pending)
            self._pending = None
        elif operator == b"EMC":
            del self._marks[max(1, len(self._marks) - 1) :]
        return " "


def draws_text(content: bytes) -> bool:
    """Tell whether some bytes look like a content stream with text in it."""
    return b"BT" in content and re.search(rb"T[jJ*]|['\"]", content) is not None


def _codes(token: re.Match[bytes]) -> bytes:
    if token["hex"] is not None:
        return hex_bytes(token["hex"])
    literal = token["literal"]
    return parse_literal(literal, 1, len(literal))[0]


def _without_pictures(content: bytes) -> bytes:
    """Give a content stream without pictures inside it, whose bytes could look like text."""
    if b"BI" not in content:
        return content
    parts, at = [], 0
    while opened := _INLINE_PICTURE.search(content, at):
        end = content.find(b"EI", opened.end())
        if end < 0:
            break
        parts.append(content[at : opened.start()])
        at = end + 2
    return b"\n".join((*parts, content[at:]))
