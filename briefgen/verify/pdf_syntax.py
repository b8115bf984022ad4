"""The syntax of PDF objects: bytes become names, strings, numbers, lists and dictionaries."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

import msgspec

from briefgen.errors import InputError
from briefgen.late_patterns import late_pattern

SPACE = rb"[\x00\t\n\x0c\r ]"
REGULAR = rb"[^\x00\t\n\x0c\r ()<>\[\]{}/%]"
_TOKEN = re.compile(
    rb"(?:" + SPACE + rb"++|%[^\r\n]*+)*+"
    rb"(?:(?P<open><<)|(?P<close>>>)|(?P<begin>\[)|(?P<end>\])|(?P<literal>\()"
    rb"|<(?P<hex>[0-9A-Fa-f\x00\s]*+)>"
    rb"|/(?P<name>" + REGULAR + rb"*+)"
    rb"|(?P<ref>\d{1,10}+" + SPACE + rb"++\d{1,5}+" + SPACE + rb"++R(?!" + REGULAR + rb"))"
    rb"|(?P<word>" + REGULAR + rb"++))"
)
_REF = rb"\d{1,10}+" + SPACE + rb"++\d{1,5}+" + SPACE + rb"++R(?!" + REGULAR + rb")"
# Without a possessive repetition around groups, after which Python 3.11.2 matches too much.
_REFS = re.compile(rb"(?:" + SPACE + rb"*+" + _REF + rb")+" + SPACE + rb"*+\]")
"""The rest of a list of references, which grow long and are read at once."""
_PART_OF_LITERAL = late_pattern(rb"[^()\\]++|\\(?:[0-7]{1,3}|\r\n|.)|[()]", re.DOTALL)
_ESCAPED = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    **dict.fromkeys((b"\r\n", b"\n", b"\r"), b""),
}
_CODE_IN_NAME = late_pattern(rb"#([0-9A-Fa-f]{2})")
_DEEPEST = 200
_KNOWN_NAMES = 1024


class Name(str):
    """A name, without its slash."""

    __slots__ = ()


class Ref(msgspec.Struct, frozen=True, gc=False):
    """A reference to another object."""

    number: int
    generation: int


Value = object
"""A name, reference, string (bytes), number, list, dictionary, or a keyword such as True."""
_WORDS: dict[bytes, Value] = {b"true": True, b"false": False, b"null": None}


def parse(data: bytes, at: int, end: int) -> tuple[Value, int]:
    """Read one object between two places; give it and the place behind it.

    What is broken off ends there. Raises InputError for what is nested too deep.
    """
    stack: list[list[Value]] = [[]]
    closing: list[bool] = []
    while not (len(stack) == 1 and stack[0]):
        token = _TOKEN.match(data, at, end)
        if token is None:
            break
        at, kind = token.end(), token.lastgroup
        assert kind is not None
        if kind in _SIMPLE:
            stack[-1].append(_SIMPLE[kind](token[kind]))
        elif kind == "begin" and (listed := _REFS.match(data, at, end)):
            words = listed[0][:-1].replace(b"\x00", b" ").split()
            stack[-1].append(list(map(Ref, map(int, words[::3]), map(int, words[1::3]))))
            at = listed.end()
        elif kind in {"open", "begin"}:
            stack.append([])
            closing.append(kind == "open")
            if len(stack) > _DEEPEST:
                raise InputError("Its objects are nested too deep.")
        elif kind == "literal":
            literal, at = parse_literal(data, at, end)
            stack[-1].append(literal)
        elif len(stack) == 1:
            break
        else:
            _close(stack, is_dictionary=closing.pop())
    while len(stack) > 1:
        _close(stack, is_dictionary=closing.pop())
    return (stack[0][0] if stack[0] else None), at


def _close(stack: list[list[Value]], *, is_dictionary: bool) -> None:
    members = stack.pop()
    if is_dictionary:
        pairs = zip(members[::2], members[1::2], strict=False)
        stack[-1].append({key: value for key, value in pairs if isinstance(key, Name)})
    else:
        stack[-1].append(members)


def _ref(written: bytes) -> Ref:
    number, generation, _ = written.replace(b"\x00", b" ").split()
    return Ref(int(number), int(generation))


def _word(word: bytes) -> Value:
    if word in _WORDS:
        return _WORDS[word]
    try:
        return int(word) if word.lstrip(b"+-").isdigit() else float(word)
    except ValueError:
        return word


@lru_cache(maxsize=_KNOWN_NAMES)
def name_of(raw: bytes) -> Name:
    """Give a name with its codes (`#20`) replaced."""
    if b"#" in raw:
        raw = _CODE_IN_NAME.sub(lambda code: bytes.fromhex(code[1].decode()), raw)
    return Name(raw.decode("utf-8", "replace"))


def hex_bytes(digits: bytes) -> bytes:
    """Give the bytes of a hexadecimal string; an odd digit at its end counts as its first half."""
    try:
        return bytes.fromhex(digits.decode())
    except ValueError:
        # It has an odd number of digits, or blanks in their midst.
        plain = b"".join(digits.replace(b"\x00", b"").split())
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode())


_SIMPLE: Mapping[str, Callable[[bytes], Value]] = {
    "name": name_of,
    "ref": _ref,
    "word": _word,
    "hex": hex_bytes,
}
"""What reads the tokens that hold no others, by their kinds."""


def parse_literal(data: bytes, at: int, end: int) -> tuple[bytes, int]:
    """Read a string in brackets from behind its first one; give it and the place behind it."""
    close = data.find(b")", at, end)
    plain = data[at:close] if close >= 0 else b"("
    if b"(" not in plain and b"\\" not in plain:
        return plain, close + 1
    parts: list[bytes] = []
    depth = 1
    for part in _PART_OF_LITERAL.finditer(data, at, end):
        at, found = part.end(), part[0]
        depth += (found == b"(") - (found == b")")
        if not depth:
            break
        parts.append(_unescaped(found[1:]) if found[:1] == b"\\" else found)
    return b"".join(parts), at


def _unescaped(escape: bytes) -> bytes:
    if escape[:1] in b"01234567":
        return bytes([int(escape, 8) & 0xFF])
    return _ESCAPED.get(escape, escape)


_LANGUAGE = "\x1b[A-Za-z]{2,4}\x1b"
"""Names the language of what follows in a string."""
_DOC_ENCODING = dict(
    zip(
        range(0x80, 0xA1),
        "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€",
        strict=True,
    )
)


def text_of(string: bytes) -> str:
    """Decode a string that people read: UTF-16 or UTF-8 with their marks, else PDFDocEncoding."""
    if string.startswith((b"\xfe\xff", b"\xff\xfe")):
        text = string.decode("utf-16", "replace")
        return re.sub(_LANGUAGE, "", text) if "\x1b" in text else text
    if string.startswith(b"\xef\xbb\xbf"):
        return string[3:].decode("utf-8", "replace")
    return string.decode("latin-1").translate(_DOC_ENCODING)
