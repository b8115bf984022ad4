"""The text that a content stream of a PDF draws, by marked content."""

import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial

from briefgen.late_patterns import late_pattern
from briefgen.verify.pdf_fonts import Decoder
from briefgen.verify.pdf_syntax import REGULAR, hex_bytes, name_of, parse_literal, text_of

_LITERAL = rb"(?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\([^()]*+\))*+\))*+\)"
_NUMBER = rb"[-+.\d]++"
_TOKEN = re.compile(
    # Most bytes are numbers: by its first sign a token is found without trying each of them.
    rb"[</(%BET'\"](?:"
    rb"(?:(?<=<)(?P<hex>[0-9A-Fa-f\s]*+)>(?!>)|(?<=\()(?P<literal>" + _LITERAL + rb"|[^()]*+))"
    rb"(?:(?<=[)>])\s*+(?=-\d++(?:\.\d*+)?\s*+[(<])(?P<gap>-[.\d]++))?"
    rb"|(?<=/)(?:"
    rb"(?:"
    + REGULAR
    + rb"++\s*+<<\s*+/MCID\s++(?P<begun>\d{1,9}+)\s*+>>\s*+BDC(?!"
    + REGULAR
    + rb"))"
    rb"|MCID\s++(?P<marked>\d{1,9}+)"
    rb"|(?P<font>" + REGULAR + rb"++)\s++" + _NUMBER + rb"\s++Tf(?!" + REGULAR + rb")"
    rb"|(?P<name>" + REGULAR + rb"*+))"
    rb"|(?<!" + REGULAR + rb".)(?:(?<=B)(?P<opens>DC|MC)|(?<=E)(?P<closes>MC)"
    rb"|(?P<moves>(?<=B)T(?:\s++" + _NUMBER + rb"\s++" + _NUMBER + rb"\s++Td)?"
    rb"|(?<=T)[dDm*]|(?<=['\"])))(?!" + REGULAR + rb")"
    rb"|(?<=%)(?P<comment>[^\r\n]*+))",
    re.DOTALL,
)
_MORE = (b"(", b"%", b"'", b'"', b"#", b"BI")
_MAYBE_SAID = re.compile(rb"/(?:E|T|ActualText|Alt|Lang)(?!" + REGULAR + rb")")
"""What few pages hold that are set in fonts with codes of two bytes."""
_HEX = rb"<(?!<)[^>]*+>(?!>)"
_TO_PLACE = rb"\s++" + _NUMBER + rb"\s++" + _NUMBER + rb"\s++Td"
_REGULAR_OR_SLASH = REGULAR.replace(b"/", b"")
_PLAIN_TOKEN = re.compile(
    rb"[</BET](?:"
    rb"(?<=<)(?!<)[^>]*+>(?!>)(?:[-.\d\s]*+" + _HEX + rb")*"
    rb"|(?<=/)(?:" + REGULAR + rb"++\s*+<<\s*+/MCID\s++\d{1,9}+\s*+>>\s*+BDC(?!" + REGULAR + rb")"
    rb"(?:\s++BT" + _TO_PLACE + rb"(?!" + REGULAR + rb"))?"
    rb"|MCID\s++\d{1,9}+"
    rb"|" + REGULAR + rb"++\s++" + _NUMBER + rb"\s++Tf(?!" + REGULAR + rb")"
    rb"|Artifact(?!" + REGULAR + rb"))"
    rb"|(?<!" + _REGULAR_OR_SLASH + rb".)(?:(?<=B)[DM]C|(?<=E)MC"
    rb"|(?<=B)T(?:" + _TO_PLACE + rb")?"
    rb"|(?<=T)[dDm*])(?!" + REGULAR + rb"))",
    re.DOTALL,
)
"""The tokens of pages without these: strings with the gaps between them as one, and marked
content with the first place in it."""
_INLINE_PICTURE = late_pattern(rb"(?<!" + REGULAR + rb")BI\s[^()]{0,250}?\sID\s")
_WORD_GAP = -150
"""Thousandths of the size of a font: a wider gap stands between words."""
_NOT_SPACE = late_pattern(rb"[^\x00\s]")
_SAID = frozenset({"ActualText", "Alt", "E", "Lang", "T"})
_NOTHING, _BLANK = ("", False), (" ", False)
_GREATER, _SLASH, _C, _D, _E, _F, _T = b">/CdEft"
ARTIFACT = -1
"""Stands for the number of marked content that is no part of the text."""
UNMARKED = -2


Drawn = tuple[int, str, bool]
"""The marked content that a string is in, its text, and whether it only tells of the content.

A plain tuple, for there are tens of thousands in a book."""
Texts = dict[tuple[int, bool], list[str]]
"""The strings of each marked content, those that only tell of it apart."""


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

    def texts(self, content: bytes) -> Texts:
        """Give the strings by marked content, with blanks between words."""
        if not any(map(content.__contains__, _MORE)) and not _MAYBE_SAID.search(content):
            with suppress(ValueError):
                return self._plain_texts(content)
        texts: Texts = {}
        for marked, text, said in self.drawn(content):
            texts.setdefault((marked, said), []).append(text)
        return texts

    def _plain_texts(self, content: bytes) -> Texts:
        """Give the strings of a page that holds nothing but the plainest of tokens.

        They are found in one go, and told apart by how they begin and end. Raises
        ValueError for digits that are none, or not two for each byte, and for two gaps in one.
        """
        marks, shown = [UNMARKED], _Shown(self)
        show: Callable[[bytes], str] = self._shown
        pending = UNMARKED
        texts: Texts = {(UNMARKED, False): (here := list[str]())}
        for token in _PLAIN_TOKEN.findall(content):
            last = token[-1]
            if last == _GREATER:
                if token.count(b"<") == 1:
                    here.append(show(binascii.unhexlify(token[1:-1])))
                else:
                    here += _plain_strings(token, show)
            elif last == _F:
                show = shown[token]
            elif last == _C or (last == _D and token[0] == _SLASH):
                pending = _mark_plainly(token, marks, pending)
                here = texts.setdefault((marks[-1], False), [])
                if last == _D or token[0] != _SLASH:
                    here.append(" ")
            elif token[0] == _SLASH:
                pending = ARTIFACT if last == _T else int(token[len(b"/MCID") :])
            else:
                here.append(" ")
        return texts

    def drawn(self, content: bytes) -> Iterator[Drawn]:
        """Yield the strings in the order in which they are drawn, and blanks between words."""
        marks, takers = self._marks, self._takers()
        for token in _TOKEN.finditer(_without_pictures(content)):
            kind = token.lastgroup
            if kind == "moves":
                yield marks[-1], " ", False
                continue
            assert kind is not None
            if kind == "hex" and token.start() != self._said_at:
                # Most text.
                text, said = self._shown(hex_bytes(token["hex"])), False
            else:
                text, said = takers[kind](token)
            if text:
                yield marks[-1], text, said
            if kind == "gap" and float(token["gap"]) < _WORD_GAP:
                yield marks[-1], " ", False

    def _takers(self) -> "dict[str, Callable[[re.Match[bytes]], tuple[str, bool]]]":
        """Give what takes in each kind of token; to keep it would keep the reader in a circle."""
        return {
            **dict.fromkeys(("hex", "literal", "gap"), self._string),
            "font": self._take_font,
            "name": self._name,
            "begun": self._begin,
            "marked": self._mark,
            "opens": self._open,
            "closes": self._close,
            "comment": self._comment,
        }

    def _string(self, token: re.Match[bytes]) -> tuple[str, bool]:
        digits, literal = token.group("hex", "literal")
        codes = parse_literal(literal, 0, len(literal))[0] if digits is None else hex_bytes(digits)
        if token.start() == self._said_at:
            return text_of(codes), True
        return self._shown(codes), False

    def _shown(self, codes: bytes) -> str:
        if self._decoder is None:
            return self._unread(self._font, codes)
        return self._decoder.text(codes)

    def _take_font(self, token: re.Match[bytes]) -> tuple[str, bool]:
        self._font = name_of(token["font"])
        self._decoder = self._fonts.get(self._font, self._default)
        return _NOTHING

    def shows(self, name: str) -> Callable[[bytes], str]:
        """Give what a font of some name shows of its codes."""
        decoder = self._fonts.get(name, self._default)
        return decoder.text if decoder else partial(self._unread, name)

    def _unread(self, name: str, _codes: bytes) -> str:
        self.unreadable[name] = None
        return ""

    def _name(self, token: re.Match[bytes]) -> tuple[str, bool]:
        name = name_of(token["name"])
        if name in _SAID:
            following = _NOT_SPACE.search(token.string, token.end())
            self._said_at = following.start() if following else -1
        elif name == "Artifact":
            self._pending = ARTIFACT
        return _NOTHING

    def _begin(self, token: re.Match[bytes]) -> tuple[str, bool]:
        self._marks.append(int(token["begun"]))
        return _NOTHING

    def _mark(self, token: re.Match[bytes]) -> tuple[str, bool]:
        self._pending = int(token["marked"])
        return _NOTHING

    def _open(self, _token: re.Match[bytes]) -> tuple[str, bool]:
        self._marks.append(self._marks[-1] if self._pending is None else self._pending)
        self._pending = None
        return _BLANK

    def _close(self, _token: re.Match[bytes]) -> tuple[str, bool]:
        del self._marks[max(1, len(self._marks) - 1) :]
        return _BLANK

    def _comment(self, token: re.Match[bytes]) -> tuple[str, bool]:
        return token["comment"].decode("latin-1"), True


class _Shown(dict[bytes, "Callable[[bytes], str]"]):
    """Gives what the font shows that an operator chooses; a page has a few, many times."""

    def __init__(self, reader: ContentReader) -> None:
        super().__init__()
        self._reader = reader

    def __missing__(self, operator: bytes) -> "Callable[[bytes], str]":
        shows = self[operator] = self._reader.shows(name_of(operator[1:].split()[0]))
        return shows


def _plain_strings(token: bytes, show: "Callable[[bytes], str]") -> Iterator[str]:
    """Yield the texts of strings that follow each other, and blanks for wide gaps."""
    for part in token[:-1].split(b">"):
        gap, _, digits = part.partition(b"<")
        if gap and float(gap) < _WORD_GAP:
            yield " "
        yield show(binascii.unhexlify(digits))


def _mark_plainly(token: bytes, marks: list[int], pending: int) -> int:
    """Open or close marked content; give the number that waits for the next."""
    if token[0] == _SLASH:
        marks.append(int(token[token.rindex(b"/MCID") + 5 : token.index(b">>")]))
        return pending
    if token[0] == _E:
        del marks[max(1, len(marks) - 1) :]
        return pending
    marks.append(marks[-1] if pending == UNMARKED else pending)
    return UNMARKED


def draws_text(content: bytes) -> bool:
    """Tell whether some bytes look like a content stream with text in it."""
    return b"BT" in content and re.search(rb"T[jJ*]|['\"]", content) is not None


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
