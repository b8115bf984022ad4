"""Decode bytes: by their byte-order mark, by what they declare, else by their statistics."""

import codecs
import re

from briefgen.errors import InputError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_COMMONEST = "cp1252"
"""Western European, by far the most frequent encoding of texts that are not UTF-8."""
_LOOKED_AT = 4096
"""Bytes by which UTF-16 is told."""
_FEWEST_NULS = 0.02
"""The share of signs with a NUL above which text is UTF-16."""
_MOST_ON_OTHER_SIDE = 0.1
"""How many NULs there may be on the other side, as in U+0100 or the second half of an emoji."""
_MOST_READABLE = 0.95
_FOREIGN = re.compile("[\udc80-\udcff]")
"""What stands for bytes that are no UTF-8 (PEP 383)."""
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
"""What is meant by a declared name (WHATWG Encoding, 4.2): the wider code of the same family."""


def marked_encoding(data: bytes) -> str:
    """Give the encoding that a byte-order mark tells, or nothing."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def wide_encoding(data: bytes) -> str:
    """Give the UTF-16 that bytes are written in by their look, or nothing.

    Signs of Western scripts, spaces and digits then have a NUL on the same side of each.
    """
    lows, highs = data[:_LOOKED_AT:2].count(0), data[1:_LOOKED_AT:2].count(0)
    least = _FEWEST_NULS * min(len(data), _LOOKED_AT) / 2
    if min(lows, highs) > _MOST_ON_OTHER_SIDE * max(lows, highs) or max(lows, highs) <= least:
        return ""
    encoding = "utf-16-le" if highs > lows else "utf-16-be"
    # Numbers of two bytes, as sounds and pictures are made of, look the same.
    seen = data[:_LOOKED_AT].decode(encoding, "replace")
    readable = sum(sign.isprintable() or sign.isspace() for sign in seen)
    return encoding if readable > _MOST_READABLE * len(seen) else ""


def decoded(data: bytes, *, file_name: str, declared: str = "") -> tuple[str, str]:
    """Give the text and, where it had to be guessed, the encoding it was read by.

    What is `declared` counts where the bytes fit it. Raises InputError where nothing fits.
    """
    if marked := marked_encoding(data):
        return decoded_as(data, marked, file_name=file_name), ""
    wide = wide_encoding(data)
    for encoding in filter(None, (known_encoding(declared), wide or "utf-8")):
        try:
            return data.decode(encoding), wide if encoding == wide else ""
        except UnicodeDecodeError:
            continue
    if (mended := _mended(data)) is not None:
        return mended, "utf-8"
    guessed = _guess(data, file_name)
    return decoded_as(data, guessed, file_name=file_name), guessed


def decoded_as(data: bytes, encoding: str, *, file_name: str) -> str:
    """Decode by one encoding; raise InputError where the bytes do not fit it."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise _undecodable(file_name) from fault


def known_encoding(name: str) -> str:
    """Give the codec that a declared name means; empty for a name of none, or of no text."""
    try:
        # A name with a NUL or a line break is no name, and Python's table raises over it.
        codec = codecs.lookup(name.strip()) if name.isprintable() and name.isascii() else None
    except LookupError:
        return ""
    # Codecs such as "hex" give no text; `_is_text_encoding` is how Python tells them apart.
    if codec is None or not getattr(codec, "_is_text_encoding", True):
        return ""
    return _MEANT.get(codec.name, codec.name)


def _mended(data: bytes) -> str | None:
    """Read UTF-8 in which some bytes are none; None where it is hardly UTF-8 at all.

    A file that was cut off ends within a sign; one that was put together may have others of
    the commonest encoding in between.
    """
    text = data.decode("utf-8", "surrogateescape")
    foreign = len(_FOREIGN.findall(text))
    wide = len(text) - foreign - len(text.encode("ascii", "ignore"))
    # In other encodings, East Asian ones above all, up to two signs look so for five that don't.
    if wide < foreign:
        return None
    return _FOREIGN.sub(lambda sign: _in_commonest(ord(sign[0]) - 0xDC00), text)


def _in_commonest(byte: int) -> str:
    return bytes((byte,)).decode(_COMMONEST, "replace")


def _guess(data: bytes, file_name: str) -> str:
    """Guess by what reads best; of equally good guesses take the commonest on the web."""
    from charset_normalizer import from_bytes

    matches = from_bytes(data)
    best = matches.best()
    if best is None:
        raise _undecodable(file_name)
    tied = {
        match.encoding
        for match in matches
        if (match.chaos, match.coherence) == (best.chaos, best.coherence)
    }
    return _COMMONEST if _COMMONEST in tied else best.encoding


def _undecodable(file_name: str) -> InputError:
    return InputError(
        f"{file_name}: its characters can't be decoded.", hint="Save the text as UTF-8."
    )
