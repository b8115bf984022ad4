import io
import struct

import pikepdf
import pytest

from briefgen.verify.pdf_syntax import Ref
from tests.support.raw_pdf import objects_of, stream

TWO = b"%PDF-1.7\n1 0 obj (old) endobj\n1 0 obj (new) endobj\n"


def with_table(body: bytes, table: bytes) -> bytes:
    return b"%s%s\nstartxref\n%d\n%%%%EOF" % (body, table, len(body))


def plain(
    offset: int, *, trailer: bytes = b"<< /Root 1 0 R >>", end_of_row: bytes = b" \n"
) -> bytes:
    rows = (b"0000000000 65535 f", b"%010d 00000 n" % offset, b"trailer %s" % trailer)
    return b"xref\n0 2\n" + end_of_row.join(rows)


def packed(rows: bytes, entries: bytes) -> bytes:
    return b"9 0 obj " + stream(rows, b"/Type /XRef /Root 1 0 R " + entries) + b" endobj"


@pytest.mark.parametrize("end_of_row", [b" \n", b"\r\n", b"\n"])
@pytest.mark.parametrize("place", [b"1 0 obj (old)", b"1 0 obj (new)"])
def test_the_table_tells_which_of_two_is_the_current_one(place: bytes, end_of_row: bytes) -> None:
    pdf = with_table(TWO, plain(TWO.index(place), end_of_row=end_of_row))

    assert objects_of(pdf).object(1) == place[9:-1]


@pytest.mark.parametrize("place", [b"1 0 obj (old)", b"1 0 obj (new)"])
def test_a_table_in_a_stream_tells_it_too(place: bytes) -> None:
    rows = struct.pack(">BHB", 0, 0, 0) + struct.pack(">BHB", 1, TWO.index(place), 0)

    objects = objects_of(with_table(TWO, packed(rows, b"/W [1 2 1] /Size 2")))

    assert objects.object(1) == place[9:-1]
    assert objects.trailer["Root"] == Ref(1, 0)


def test_a_table_may_name_an_object_inside_a_stream() -> None:
    inside = b"5 0 obj " + stream(b"1 0  (packed)", b"/Type /ObjStm /First 5") + b" endobj\n"
    body = TWO + inside
    rows = struct.pack(">BHB", 2, 5, 0)

    objects = objects_of(with_table(body, packed(rows, b"/W [1 2 1] /Index [1 1]")))

    assert objects.object(1) == b"packed"


@pytest.mark.parametrize(
    "entries",
    [
        b"/W [1 2]",
        b"/W [0 0 0]",
        b"/W [1 2 9]",
        b"/W 7",
        b"/W [1 2 1] /Index [/A 1]",
        b"/W [1 2 1] /Index 7",
        b"/W [1 2 1] /Size 0",
    ],
)
def test_a_broken_table_leaves_the_last_one_current(entries: bytes) -> None:
    rows = struct.pack(">BHB", 1, TWO.index(b"1 0 obj (old)"), 0)

    assert objects_of(with_table(TWO, packed(rows, entries))).object(1) == b"new"


def test_widths_without_a_kind_mean_objects_in_the_file() -> None:
    rows = struct.pack(">H", 0) + struct.pack(">H", TWO.index(b"1 0 obj (old)"))

    objects = objects_of(with_table(TWO, packed(rows, b"/W [0 2 0] /Size 2")))

    assert objects.object(1) == b"old"


@pytest.mark.parametrize("end_of_row", [b" \n", b"\n"])
def test_older_tables_are_read_once_and_yield_to_newer_ones(end_of_row: bytes) -> None:
    old = plain(TWO.index(b"1 0 obj (new)"), end_of_row=end_of_row)
    body = TWO + old + b"\n"
    newer = plain(TWO.index(b"1 0 obj (old)"), trailer=b"<< /Root 1 0 R /Prev %d >>" % len(TWO))
    circle = newer.replace(b"/Prev %d" % len(TWO), b"/Prev %d" % len(body))

    assert objects_of(with_table(body, newer)).object(1) == b"old"
    assert objects_of(with_table(body, circle)).object(1) == b"old"


@pytest.mark.parametrize(
    "table",
    [
        b"nothing",
        b"xref\n0 2\n0000000000 65535 f \n",
        b"xref\n0 0\ntrailer [1]",
        b"8 0 obj (no stream) endobj",
    ],
)
def test_what_is_no_table_tells_nothing(table: bytes) -> None:
    assert objects_of(with_table(TWO, table)).object(1) == b"new"


@pytest.mark.parametrize("mode", list(pikepdf.ObjectStreamMode.__members__.values()))
def test_pikepdf_and_the_reader_agree_on_the_current_objects(
    mode: pikepdf.ObjectStreamMode,
) -> None:
    made = pikepdf.new()
    made.add_blank_page()
    made.docinfo["/Author"] = "Nobody"
    saved = io.BytesIO()
    made.save(saved, object_stream_mode=mode)

    objects = objects_of(saved.getvalue())

    assert objects.get(objects.trailer, "Info", "Author") == b"Nobody"
