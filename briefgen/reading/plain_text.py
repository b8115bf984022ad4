"""Read plain text: UTF-8 first, other encodings by their statistics; the text stays as it is."""

import codecs
import hashlib

from briefgen.errors import InputError
from briefgen.model.ids import make_id
from briefgen.model.source import Source

READER = "plain-text"
VERSION = "1"

_CONTROLS = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}
_MOST_CONTROLS = 0.1
"""The share of control characters from which a file counts as binary; text has nearly none."""

_UTF_16_AND_32 = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


_COMMONEST = "cp1252"
"""Western European, by far the most frequent encoding of texts that are not UTF-8."""


def read_text(data: bytes, *, file_name: str) -> Source:
    """Read the bytes of a plain text; raise InputError where they hold no text.

    Line ends, control characters and marks of direction stay in the text: the places
    of facts count its characters. Only a byte-order mark is dropped.
    """
    text, guessed = _decode(data, file_name)
    if not text.strip():
        raise InputError(f"{file_name}: holds no text.", hint="Give a file with the article in it.")
    digest = hashlib.sha256(data).hexdigest()
    return Source(
        id=make_id("source", digest),
        sha256=digest,
        file_name=file_name,
        reader=READER,
        reader_version=VERSION,
        text=text,
        guessed_encoding=guessed,
    )


def _decode(data: bytes, file_name: str) -> tuple[str, str]:
    """Give the text and, where it had to be guessed, the encoding it was read by."""
    for mark, encoding in _UTF_16_AND_32:
        if data.startswith(mark):
            return _decode_as(data, encoding, file_name), ""
    _refuse_binary(data, file_name)
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        guessed = _guess_encoding(data, file_name)
        return _decode_as(data, guessed, file_name), guessed


def _decode_as(data: bytes, encoding: str, file_name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise _undecodable(file_name) from fault


def _refuse_binary(data: bytes, file_name: str) -> None:
    """Raise InputError for bytes that are a picture, an archive or the like."""
    controls = len(data) - len(data.translate(None, bytes(_CONTROLS)))
    if controls > _MOST_CONTROLS * len(data):
        raise InputError(
            f"{file_name}: is no plain text (it holds binary data).",
            hint="Open it in its own program and save the text as UTF-8.",
        )


def _guess_encoding(data: bytes, file_name: str) -> str:
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
