"""What the codes of a font in a PDF stand for."""

import re
import unicodedata
from codecs import charmap_decode
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice, repeat
from struct import unpack

from briefgen.late_patterns import late_pattern
from briefgen.verify.pdf_objects import Objects
from briefgen.verify.pdf_syntax import Name, Value

_PAIRS = re.compile(rb"beginbfchar(.*?)(?:endbfchar|\Z)", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)(?:endbfrange|\Z)", re.DOTALL)
_CODE_SPACE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f\s]*)>")
_PAIR = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_FOUR_DIGITS = re.compile(rb"(?:\s*+<[0-9A-Fa-f]{4}>){2,}\s*+")
_BETWEEN_DIGITS = b"<> \t\r\n\x0b\x0c"
_RANGE = late_pattern(
    rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])"
)
_STRING = late_pattern(rb"<([0-9A-Fa-f\s]*)>")
_MOST_CODES = 300_000
_NO_SINGLE_SIGN = "\ufffe"
"""What Python's own decoder takes for a code that stands for nothing."""
_KNOWN_MAPS = 16
_LETTER_NAME = late_pattern(r"([A-Za-z])(acute|grave|circumflex|dieresis|tilde|cedilla|caron|ring)")
_UNICODE_NAME = late_pattern(r"(?:uni|u)([0-9A-F]{4,6})")
_SIGNS = {
    "space": " ", "hyphen": "-", "period": ".", "comma": ",", "colon": ":", "percent": "%",
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi",
    "ffl": "ffl", "germandbls": "ß", "ae": "æ", "AE": "Æ", "oslash": "ø", "Oslash": "Ø",
    "oe": "œ", "OE": "Œ", "eth": "ð", "Eth": "Ð", "thorn": "þ", "Thorn": "Þ", "lslash": "ł",
    "Lslash": "Ł", "dotlessi": "ı", "quoteright": "’", "dollar": "$", "Euro": "€",
    "sterling": "£", "yen": "¥", "slash": "/", "quotesingle": "'",
}  # fmt: skip
"""Names of glyphs whose names are not what they show; punctuation is dropped later anyway."""


class Decoder:
    """Turns the codes of one font into text; `size` is how many bytes a code has."""

    def __init__(self, size: int, signs: Mapping[int, str]) -> None:
        self._size = size
        self._signs = signs
        low = [_NO_SINGLE_SIGN] * 256
        for code, sign in signs.items():
            if code < 256 and len(sign) == 1:
                low[code] = sign
        self._low = "".join(low)

    def text(self, codes: bytes) -> str:
        """Give the text of a string of codes; what the font does not know is left out."""
        if self._size == 2:
            codes = codes[: len(codes) & ~1]
        if self._size == 1 or not codes[::2].strip(b"\x00"):
            try:
                # Nearly all codes are low and stand for one sign each.
                return charmap_decode(codes[self._size - 1 :: self._size], "strict", self._low)[0]
            except UnicodeDecodeError:
                return self._each(codes)
        return self._each(codes)

    def _each(self, codes: bytes) -> str:
        numbers = codes if self._size == 1 else unpack(f">{len(codes) // 2}H", codes)
        return "".join(map(self._signs.get, numbers, repeat("")))


def plain_decoder() -> Decoder:
    """Give what reads codes of no known font as plain letters."""
    return Decoder(1, _signs_of("cp1252"))


@cache
def _signs_of(encoding: str) -> Mapping[int, str]:
    """Give the signs of the codes of one byte in an encoding; few files ask for one."""
    return {code: bytes([code]).decode(encoding, "replace") for code in range(256)}


class _EveryCode(dict[int, str]):
    """Signs whose codes are those of Unicode."""

    def get(self, code: int, _default: str = "") -> str:  # type: ignore[override]
        """Give the sign of a code."""
        return chr(code)


def font_decoder(objects: Objects, font: Value) -> Decoder | None:
    """Give what turns a font's codes into text; None where nothing tells what they mean."""
    is_composite = objects.get(font, "Subtype") == "Type0"
    to_unicode = _map_of(objects, font)
    if to_unicode:
        size = _code_size(to_unicode) or (2 if is_composite else 1)
        return _decoder_of(to_unicode, size)
    if not is_composite:
        return Decoder(1, _simple_encoding(objects, font))
    encoding = objects.get(font, "Encoding")
    if isinstance(encoding, Name) and ("UCS2" in encoding or "UTF16" in encoding):
        return Decoder(2, _EveryCode())
    return None


def _map_of(objects: Objects, font: Value) -> bytes:
    """Give the content of a font's map to Unicode, or nothing."""
    reference = font.get("ToUnicode") if isinstance(font, dict) else None
    number = getattr(reference, "number", None)
    stored = objects.current.get(number) if number is not None else None
    return objects.content(stored) if stored and stored.stream else b""


def _code_size(content: bytes) -> int:
    found = _CODE_SPACE.search(content)
    return min(2, (len(b"".join(found[1].split())) + 1) // 2) if found else 0


@lru_cache(maxsize=_KNOWN_MAPS)
def _decoder_of(to_unicode: bytes, size: int) -> Decoder:
    """Give what reads codes by a map to Unicode; briefs of one look share theirs."""
    return Decoder(size, read_map(to_unicode))


def read_map(content: bytes) -> Mapping[int, str]:
    """Read what a map to Unicode says of each code."""
    return dict(islice(_signs(content), _MOST_CODES))


def _signs(content: bytes) -> Iterator[tuple[int, str]]:
    for block in _PAIRS.findall(content):
        if _FOUR_DIGITS.fullmatch(block):
            yield from _pairs_of_four(block)
            continue
        for code, to in _PAIR.findall(block):
            yield _number(code), _utf16(to)
    for block in _RANGES.findall(content):
        for first, last, to, listed in _RANGE.findall(block):
            codes = range(_number(first), _number(last) + 1)
            if listed:
                yield from zip(codes, map(_utf16, _STRING.findall(listed)), strict=False)
            else:
                yield from _counted_up(codes, _utf16(to))


def _pairs_of_four(block: bytes) -> Iterator[tuple[int, str]]:
    """Yield codes and signs that all have four digits, as nearly all have, at once."""
    numbers = bytes.fromhex(block.translate(None, _BETWEEN_DIGITS).decode())
    codes = unpack(f">{len(numbers) // 2}H", numbers)[::2]
    signs = (
        numbers[at : at + 2].decode("utf-16-be", "replace") for at in range(2, len(numbers), 4)
    )
    return zip(codes, signs, strict=False)


def _counted_up(codes: range, text: str) -> Iterator[tuple[int, str]]:
    """Yield a sign for each code; the last one of the text goes up with the codes."""
    for code in codes:
        last = ord(text[-1:] or "\0") + code - codes.start
        yield code, text[:-1] + chr(last) if 0 < last < 0x110000 else ""


def _number(digits: bytes) -> int:
    return int(b"".join(digits.split()) or b"0", 16)


def _utf16(digits: bytes) -> str:
    plain = b"".join(digits.split())
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode()).decode("utf-16-be", "replace")


def _simple_encoding(objects: Objects, font: Value) -> dict[int, str]:
    """Give the signs of a font of one-byte codes, from its encoding and the names of its glyphs."""
    encoding = objects.get(font, "Encoding")
    base = encoding if isinstance(encoding, Name) else objects.get(encoding, "BaseEncoding")
    signs = dict(_signs_of("mac-roman" if base == "MacRomanEncoding" else "cp1252"))
    differences = objects.get(encoding, "Differences")
    code = 0
    for one in differences if isinstance(differences, list) else ():
        if isinstance(one, Name):
            signs[code] = glyph_text(one)
            code += 1
        elif isinstance(one, int):
            code = one
    return signs


def glyph_text(name: str) -> str:
    """Give what a glyph shows, by its name; nothing where the name says nothing.

    >>> glyph_text("eacute"), glyph_text("uni0416"), glyph_text("g17")
    ('é', 'Ж', '')
    """
    plain = name.partition(".")[0]
    if len(plain) == 1 or plain in _SIGNS:
        return _SIGNS.get(plain, plain)
    if coded := _UNICODE_NAME.fullmatch(plain):
        return chr(min(int(coded[1], 16), 0x10FFFF))
    if accented := _LETTER_NAME.fullmatch(plain):
        case = "CAPITAL" if accented[1].isupper() else "SMALL"
        accent = {"dieresis": "DIAERESIS", "ring": "RING ABOVE"}.get(accented[2], accented[2])
        try:
            return unicodedata.lookup(f"LATIN {case} LETTER {accented[1]} WITH {accent}")
        except KeyError:
            return accented[1]
    return ""
