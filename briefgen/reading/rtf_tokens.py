"""Take RTF apart into tokens, each read once (Rich Text Format 1.9.1)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<code>[0-9A-Fa-f]{2})"
    rb"|\\(?P<symbol>[^A-Za-z])"
    rb"|(?P<brace>[{}])"
    rb"|[\r\n\x00]+"
    rb"|(?P<text>[^\\{}\r\n\x00]+)"
    rb"|\\",
    re.DOTALL,
)


class Token(NamedTuple):
    """One token; only one of the fields beside `number` is filled.

    `word` is a control word with its `number`, `symbol` a control symbol, `brace` the
    beginning or end of a group, `code` a byte written in hexadecimal, `text` bytes as they stand.
    """

    word: str = ""
    number: int | None = None
    symbol: str = ""
    brace: str = ""
    code: bytes = b""
    text: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    """Yield the tokens of an RTF file; binary data, announced by its length, is skipped."""
    at = 0
    while match := _TOKEN.match(data, at):
        at = match.end()
        if word := match["word"]:
            number = int(match["number"]) if match["number"] else None
            if word == b"bin":
                at += max(number or 0, 0)
            else:
                yield Token(word=word.decode(), number=number)
        elif code := match["code"]:
            yield Token(code=bytes.fromhex(code.decode()))
        elif symbol := match["symbol"]:
            yield Token(symbol=symbol.decode("latin-1"))
        elif brace := match["brace"]:
            yield Token(brace=brace.decode())
        elif text := match["text"]:
            yield Token(text=text)
