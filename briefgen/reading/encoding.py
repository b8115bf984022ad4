"""Decode bytes: by their byte-order mark, by what they declare, else by their statistics."""

import codecs

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
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
"""What is meant by a declared name (WHATWG Encoding, 4.2): the wider code of the same family."""


def marked_encoding(data: bytes) -> str:
    """Give the encoding that a byte-order mark tells, or nothing."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def decoded(data: bytes, *, file_name: str, declared: str = "") -> tuple[str, str]:
    """Give the text and, where it had to be guessed, the encoding it was read by.

    What is `declared` counts where the bytes fit it. Raises InputError where nothing fits.
    """
    if marked := marked_encoding(data):
        return decoded_as(data, marked, file_name=file_name), ""
    for encoding in filter(None, (known_encoding(declared), "utf-8")):
        try:
            return data.decode(encoding), ""
        except UnicodeDecodeError:
            continue
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
