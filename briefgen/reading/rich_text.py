"""Read RTF: what stands on the page, without hidden and deleted text."""

from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.errors import InputError
from briefgen.reading.limits import MOST_TOKENS
from briefgen.reading.normalise import joined
from briefgen.reading.origin import Origin, Reader, ReadText, day_of, source_of
from briefgen.reading.rtf_codes import (
    DEFAULT,
    WORDS,
    encoding_of_font,
    encoding_of_page,
    encoding_of_word,
)
from briefgen.reading.rtf_flow import Flow
from briefgen.reading.rtf_tokens import Token, tokens_of
from briefgen.reading.word_set import word_set

READER = Reader(name="rtf", version="1")

_NOT_READ = word_set(
    "annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author "
    "bkmkend bkmkstart buptim category colortbl comment company creatim datafield datastore "
    "doccomm docvar factoidname falt ffdeftext ffentrymcr ffexitmcr ffformat ffhelptext ffname "
    "ffstattext filetbl fldinst fname fontemb fontfile fonttbl ftncn ftnsep ftnsepc generator "
    "hlinkbase info keywords latentstyles list listoverride listoverridetable listtable listtext "
    "manager nextfile nonshppict objalias objclass objdata objname operator panose passwordhash "
    "pict pntext pntxta pntxtb printim private protusertbl pxe revtbl revtim rsidtbl rxe sn "
    "stylesheet subject sv tc template themedata title txe ud userprops xe xmlnstbl"
)

_OF_MARGINS = word_set("header headerf headerl headerr footer footerf footerl footerr")
_TITLES = frozenset({"title", "author"})
_READ_THOUGH_STARRED = frozenset({"shpinst", "shptxt"})
_SIGNS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "tab": " ",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "line": "\n",
}
_SYMBOLS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\"}
_TOGGLES = frozenset({"v", "deleted"})
_BREAKS = word_set("par sect page column cell nestcell row nestrow")
_SETTINGS = word_set("uc ansicpg plain f fcharset intbl pard") | WORDS
_ACTING = frozenset().union(
    _TOGGLES, {"u"}, _SIGNS, {"footnote"}, _OF_MARGINS, _TITLES, _NOT_READ, _SETTINGS, _BREAKS
)
"""All control words that say something of text; most of a file's only shape it."""


class State(NamedTuple):
    """What holds in a group: where its text goes (None: nowhere) and how its bytes are read.

    `after_unicode` counts the characters that stand in for a Unicode one in old programs.
    """

    flow: Flow | None
    encoding: str = ""
    after_unicode: int = 1
    hidden: frozenset[str] = frozenset()
    in_table: bool = False
    destination: str = ""


@dataclass
class RichText:
    """An RTF file while it is read: the flows of text, the fonts, the open groups."""

    body: Flow = field(default_factory=Flow)
    notes: Flow = field(default_factory=Flow)
    margins: Flow = field(default_factory=Flow)
    titles: dict[str, Flow] = field(default_factory=dict)
    made: dict[str, int] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    encoding: str = DEFAULT
    font: int = 0
    skipped: int = 0
    starred: bool = False
    groups: list[State] = field(default_factory=list)
    state: State = field(init=False)

    def __post_init__(self) -> None:
        self.state = State(flow=self.body)

    def take(self, token: Token) -> None:
        """Read one token."""
        if token.word:
            self._take_word(token.word, token.number)
        elif token.symbol:
            self._take_symbol(token.symbol)
        elif token.brace:
            self._take_brace(token.brace)
        else:
            self._write_bytes(token.code or token.text)
        self.starred = token.symbol == "*"

    def _take_brace(self, brace: str) -> None:
        self.skipped = 0
        if brace == "{":
            self.groups.append(self.state)
        elif self.groups:
            self.state = self.groups.pop()

    def _take_symbol(self, symbol: str) -> None:
        if symbol in "\r\n":
            self._take_word("par", None)
        elif symbol in _SYMBOLS:
            self._write(_SYMBOLS[symbol])

    def _take_word(self, word: str, number: int | None) -> None:
        if word not in _ACTING and not self.starred and self.state.destination != "creatim":
            return
        if word in _TOGGLES:
            one = frozenset({word})
            hidden = self.state.hidden - one if number == 0 else self.state.hidden | one
            self.state = self.state._replace(hidden=hidden)
        elif word == "u" and number is not None:
            self._write(chr(number & 0xFFFF))
            self.skipped = self.state.after_unicode
        elif word in _SIGNS:
            self._write(_SIGNS[word])
        elif not self._enter(word):
            self._take_setting(word, number or 0)
            self._take_break(word)

    def _enter(self, word: str) -> bool:
        """Begin a destination: text that goes elsewhere, or is not read."""
        if word == "footnote":
            self.notes.end_paragraph()
            flow: Flow | None = self.notes
        elif word in _OF_MARGINS:
            self.margins.end_paragraph()
            flow = self.margins
        elif word in _TITLES and self.state.destination == "info":
            flow = self.titles.setdefault(word, Flow())
        elif word in _NOT_READ or (self.starred and word not in _READ_THOUGH_STARRED):
            flow = None
        else:
            return False
        if self.state.flow is None and self.state.destination != "info":
            flow = None
        self.state = self.state._replace(flow=flow, destination=word, hidden=frozenset())
        return True

    def _take_setting(self, word: str, number: int) -> None:
        if word == "uc":
            self.state = self.state._replace(after_unicode=min(max(number, 0), 8))
        elif word == "ansicpg":
            self.encoding = encoding_of_page(number)
        elif encoding_of_word(word):
            self.encoding = encoding_of_word(word)
        elif word == "plain":
            self.state = self.state._replace(hidden=frozenset(), encoding="")
        elif word == "f":
            self.font = number
            self.state = self.state._replace(encoding=self.fonts.get(number, ""))
        elif word == "fcharset":
            self.fonts[self.font] = encoding_of_font(number)
        elif word in ("intbl", "pard"):
            self.state = self.state._replace(in_table=word == "intbl")
        elif self.state.destination == "creatim":
            self.made.setdefault(word, number)

    def _take_break(self, word: str) -> None:
        flow = self.state.flow
        if flow is None:
            return
        if word in ("par", "sect", "page", "column"):
            flow.write(" ") if self.state.in_table else flow.end_paragraph()
        elif word in ("cell", "nestcell"):
            flow.end_cell()
        elif word in ("row", "nestrow"):
            flow.end_row()

    def _write(self, text: str) -> None:
        self.skipped = 0
        if self.state.flow is not None and not self.state.hidden:
            self.state.flow.write(text)

    def _write_bytes(self, data: bytes) -> None:
        passed = min(self.skipped, len(data))
        self.skipped -= passed
        if self.state.flow is not None and not self.state.hidden:
            self.state.flow.write_bytes(data[passed:], self.state.encoding or self.encoding)


def read_rich_text(data: bytes, *, file_name: str) -> ReadText:
    """Read an RTF file; raise InputError where it holds no text or goes too far."""
    read = RichText()
    for number, token in enumerate(tokens_of(data)):
        if number >= MOST_TOKENS:
            raise InputError(
                f"{file_name}: has more than {MOST_TOKENS:,} control words and texts.",
                hint="Cut it into parts, or copy the part about the meeting into a text file.",
            )
        read.take(token)
    running = joined((*read.body.paragraphs(), *read.notes.paragraphs()))
    text = running or joined(dict.fromkeys(read.margins.paragraphs()))
    source = source_of(data, file_name=file_name, reader=READER, text=text, origin=_origin(read))
    return ReadText(source=source, original=data)


def _origin(read: RichText) -> Origin:
    """Give what the file tells of itself; the day it was made is a hint, not its date of issue."""
    titles = {name: " ".join(flow.paragraphs()) for name, flow in read.titles.items()}
    year, month, day = (read.made.get(word, 0) for word in ("yr", "mo", "dy"))
    return Origin(
        title=titles.get("title", ""),
        author=titles.get("author", ""),
        document_date=day_of(f"{year:04}-{month:02}-{day:02}", how="inferred"),
    )
