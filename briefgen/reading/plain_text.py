"""Read plain text: UTF-8 first, other encodings by their statistics; the text stays as it is."""

from briefgen.errors import InputError
from briefgen.model.source import Source
from briefgen.reading.encoding import decoded, marked_encoding, wide_encoding
from briefgen.reading.origin import Origin, Reader, ReadText, source_of

READER = Reader(name="plain-text", version="1")
PASTED = Reader(name="pasted-text", version="1")
PASTED_NAME = "pasted text"
"""What stands for the file name of a text without a file."""

_CONTROLS = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}
_MOST_CONTROLS = 0.1
"""The share of control characters from which a file counts as binary; text has nearly none."""


def read_text(data: bytes, *, file_name: str) -> Source:
    """Read the bytes of a plain text; raise InputError where they hold no text.

    Line ends, control characters and marks of direction stay in the text: the places
    of facts count its characters. Only a byte-order mark is dropped.
    """
    if not (marked_encoding(data).startswith(("utf-16", "utf-32")) or wide_encoding(data)):
        _refuse_binary(data, file_name)
    text, guessed = decoded(data, file_name=file_name)
    return source_of(data, file_name=file_name, reader=READER, text=text, guessed_encoding=guessed)


def read_plain_text(data: bytes, *, file_name: str) -> ReadText:
    """Read a plain text as `read_text` does, and keep the bytes it came from."""
    return ReadText(source=read_text(data, file_name=file_name), original=data)


def read_pasted(text: str, *, title: str = "") -> Source:
    """Make a source of a text without a file, such as the clipboard's; it stays as it is.

    Raises InputError where there is no text.
    """
    # Half a surrogate pair, as a clipboard may hold, can't be stored.
    data = text.encode("utf-8", "replace")
    return source_of(
        data,
        file_name=PASTED_NAME,
        reader=PASTED,
        text=data.decode(),
        origin=Origin(title=title),
    )


def _refuse_binary(data: bytes, file_name: str) -> None:
    """Raise InputError for bytes that are a picture, an archive or the like."""
    controls = len(data) - len(data.translate(None, bytes(_CONTROLS)))
    if controls > _MOST_CONTROLS * len(data):
        raise InputError(
            f"{file_name}: is no plain text (it holds binary data).",
            hint="Open it in its own program and save the text as UTF-8.",
        )
