import zlib
from base64 import a85encode
from collections.abc import Iterator

import pytest

from briefgen.errors import InputError
from briefgen.reading import pdf_streams
from briefgen.reading.limits import LARGEST_STREAMS, MEGABYTE, MOST_STREAMS
from briefgen.reading.pdf_streams import refuse_bombs
from tests.support.source_files import pdf_of_lines


def stream(data: bytes, *, dictionary: bytes = b"/Filter/FlateDecode") -> bytes:
    return b"1 0 obj\n<<" + dictionary + b">>\nstream\n" + data + b"\nendstream\nendobj\n"


def packed(megabytes: int) -> bytes:
    return zlib.compress(bytes(megabytes * MEGABYTE))


HALF = packed(LARGEST_STREAMS // MEGABYTE // 2 + 1)
WHOLE = packed(LARGEST_STREAMS // MEGABYTE + 1)


def harmless() -> Iterator[bytes]:
    yield pdf_of_lines(["Talks"])
    yield stream(HALF)
    yield stream(HALF, dictionary=b"/Subtype /Image") + stream(HALF)
    yield stream(b"no packed data")
    yield stream(b"")
    yield stream(zlib.compress(b"text")[:-3])
    yield stream(zlib.compress(b"x\x9c") + b"rest")
    yield stream(zlib.compress(b"x\x9cnothing that is packed"))
    yield stream(zlib.compress(b"x\x9c" + bytes(99)))
    yield stream(a85encode(zlib.compress(b"text")) + b"~>", dictionary=b"/ASCII85Decode")
    yield stream(b"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv!!!!!!!!!!!!!!!!!!!!!!!!!!z")
    yield b"stream\n" + b"!" * 40
    yield stream(b"stream\n".join([b"!" * 40] * 3))
    yield stream(b"uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu")


@pytest.mark.parametrize("data", list(harmless()))
def test_streams_of_bearable_size_are_let_through(data: bytes) -> None:
    refuse_bombs(data, file_name="a.pdf")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (stream(WHOLE), "a.pdf: grows larger than 64 MB when unpacked. Print it into a new PDF"),
        (stream(WHOLE, dictionary=b"/Filter/Fl#61te"), "a.pdf: grows larger than 64 MB"),
        (stream(WHOLE, dictionary=b"/Subtype/Image"), "a.pdf: grows larger than 64 MB"),
        (stream(HALF) * 2, "a.pdf: grows larger than 64 MB"),
        (stream(a85encode(WHOLE) + b"~>"), "a.pdf: grows larger than 64 MB"),
        (stream(zlib.compress(HALF)), "a.pdf: holds data that is packed twice."),
        (stream(b"") * (MOST_STREAMS + 1), "a.pdf: holds more than 200,000 streams."),
    ],
    ids=["one", "escaped name", "picture", "two", "ascii", "twice", "many"],
)
def test_streams_that_grow_beyond_use_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        refuse_bombs(data, file_name="a.pdf")

    assert str(fault.value).startswith(message)


def test_a_stream_longer_than_a_chunk_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_streams, "_CHUNK", 16)
    monkeypatch.setattr(pdf_streams, "LARGEST_STREAMS", 5000)

    refuse_bombs(stream(zlib.compress(b"text" * 1000)), file_name="a.pdf")
    with pytest.raises(InputError):
        refuse_bombs(stream(zlib.compress(b"text" * 2000)), file_name="a.pdf")
