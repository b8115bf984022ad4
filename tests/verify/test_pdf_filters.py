import base64
import io
import zlib

import pikepdf
import pytest

from briefgen.errors import InputError
from briefgen.verify.pdf_filters import unfiltered
from briefgen.verify.pdf_syntax import Name
from briefgen.verify.reading import Budget

TEXT = b"BT (Norland) Tj ET " * 40


def content(data: bytes, *filters: str, most: int = 1_000_000, parameters: object = None) -> bytes:
    dictionary = {"Filter": [Name(name) for name in filters], "DecodeParms": [parameters]}
    return unfiltered(data, dictionary, Budget(most))


@pytest.mark.parametrize(
    ("data", "filters"),
    [
        (TEXT, ()),
        (TEXT, ("Crypt",)),
        (zlib.compress(TEXT), ("FlateDecode",)),
        (base64.a85encode(zlib.compress(TEXT)) + b"~>", ("ASCII85Decode", "Fl")),
        (TEXT.hex().encode() + b">", ("ASCIIHexDecode",)),
        (b"\x13BT (Norland) Tj ET   \x80", ()),
    ],
)
def test_filters_are_taken_off(data: bytes, filters: tuple[str, ...]) -> None:
    assert content(data, *filters).startswith((b"BT (Norland)", b"\x13BT"))


def test_one_filter_may_stand_alone() -> None:
    data = zlib.compress(TEXT)

    assert unfiltered(data, {"Filter": Name("FlateDecode")}, Budget(10_000)) == TEXT


def test_runs_are_written_out() -> None:
    assert content(b"\x02abc\xfed\x80rest", "RunLengthDecode") == b"abcddd"


def lzw(codes: list[tuple[int, int]]) -> bytes:
    bits = "".join(f"{code:0{width}b}" for code, width in codes)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))


def test_the_example_of_the_standard_for_lzw_is_unpacked() -> None:
    codes = [(code, 9) for code in (256, 45, 258, 258, 65, 259, 66, 257)]

    assert content(lzw(codes), "LZWDecode") == b"-----A---B"


def test_lzw_that_goes_on_after_its_table_is_full_or_cleared() -> None:
    many = [(256, 9), *((65, 9) for _ in range(254)), *((66, 10) for _ in range(3)), (256, 10)]

    assert content(lzw([*many, (67, 9), (257, 9)]), "LZW") == b"A" * 254 + b"BBBC"


def test_lzw_ends_at_a_code_that_cannot_be() -> None:
    assert content(lzw([(65, 9), (400, 9), (66, 9)]), "LZW") == b"A"


def test_a_full_table_of_lzw_takes_no_more() -> None:
    codes, width, size = [(256, 9)], 9, 258
    for _ in range(4_000):
        codes.append((65, width))
        size += len(codes) > 2
        width = min(12, max(9, (size + 1).bit_length()))

    assert content(lzw(codes), "LZW").startswith(b"A" * 3_500)


def test_a_damaged_stream_is_read_as_far_as_it_goes() -> None:
    packed = zlib.compress(TEXT * 50)

    assert content(packed[:-4] + b"xxxx", "FlateDecode").startswith(TEXT)
    assert content(zlib.compress(TEXT)[2:], "FlateDecode").startswith(TEXT)
    assert content(b"no such stream", "FlateDecode") == b""


def test_what_is_no_base_85_gives_nothing() -> None:
    assert content(b"zz!z!", "A85") in {b"", b"\0" * 8}
    assert content(b"uuuuu~>", "A85") == b""


def test_a_stream_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="more than can be checked"):
        content(zlib.compress(b"\0" * 100_000), "FlateDecode", most=1_000)


def test_an_unknown_filter_is_refused() -> None:
    with pytest.raises(InputError, match="Its filter 'Zstd' is unknown"):
        content(TEXT, "Zstd")


def test_the_pixels_of_a_picture_stay_packed() -> None:
    assert content(TEXT, "DCTDecode") == TEXT


@pytest.mark.parametrize("kind", [0, 1, 2, 3, 4, 9])
def test_predictors_of_png_are_undone(kind: int) -> None:
    rows = bytes([kind]) + b"\x01\x02\x03\x04" + bytes([kind]) + b"\x01\x01\x01\x01"

    found = content(rows, "Crypt", parameters={"Predictor": 15, "Columns": 4})

    assert len(found) == 8
    assert found == {
        1: b"\x01\x03\x06\x0a\x01\x02\x03\x04",
        2: b"\x01\x02\x03\x04\x02\x03\x04\x05",
        3: b"\x01\x02\x04\x06\x01\x02\x04\x06",
        4: b"\x01\x03\x06\x0a\x02\x04\x07\x0b",
    }.get(kind, b"\x01\x02\x03\x04\x01\x01\x01\x01")


@pytest.mark.parametrize(
    "parameters",
    [
        {"Predictor": 2},
        {"Predictor": 15, "Columns": 0},
        {"Predictor": 15, "Columns": "x"},
        {"Predictor": 15, "Colors": "x"},
    ],
)
def test_other_predictors_leave_the_bytes_alone(parameters: dict[str, object]) -> None:
    assert content(TEXT, "Crypt", parameters=parameters) == TEXT


def test_pikepdf_reads_the_same_from_what_it_packed() -> None:
    pdf = pikepdf.new()
    pdf.Root.Own = pdf.make_stream(TEXT)
    saved = io.BytesIO()
    pdf.save(saved, compress_streams=True, recompress_flate=True)
    data = saved.getvalue()
    start = data.index(b"stream\n", data.index(b"/FlateDecode")) + 7

    assert content(data[start : data.index(b"endstream", start)], "FlateDecode") == TEXT
