import io
import zlib

import pikepdf
import pytest

from briefgen.verify import pdf_objects
from briefgen.verify.pdf_syntax import Ref
from tests.support.raw_pdf import objects_of, page_text, page_with, raw_pdf, stream


def test_references_are_followed_but_not_in_circles() -> None:
    objects = objects_of(raw_pdf({1: b"2 0 R", 2: b"(x)", 3: b"3 0 R"}))

    assert objects.resolve(Ref(1, 0)) == b"x"
    assert objects.resolve(Ref(3, 0)) is None
    assert objects.resolve(Ref(99, 0)) is None
    assert objects.get({"A": Ref(1, 0)}, "A") == b"x"
    assert objects.get({"A": 1}, "A", "B") is None


def test_a_stream_with_a_wrong_length_ends_at_its_mark() -> None:
    pdf = raw_pdf({1: b"<< /Length 3 >>\nstream\nNorland\nendstream"})
    (stored,) = objects_of(pdf).stored

    assert stored.stream is not None
    assert pdf[slice(*stored.stream)] == b"Norland\n"


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    pdf = b"%PDF-1.7\n1 0 obj (a) 2 0 obj << /Length 9 >> stream\nNorland"

    objects = objects_of(pdf)

    assert [one.number for one in objects.stored] == [1, 2]
    assert objects.stored[1].stream == (pdf.index(b"Norland"), len(pdf))


def test_the_word_stream_in_a_string_makes_no_stream() -> None:
    objects = objects_of(raw_pdf({1: b"(stream)", 2: b"<< /A (stream) >>"}))

    assert [one.stream for one in objects.stored] == [None, None]


def test_a_trailer_without_a_catalogue_is_passed_over() -> None:
    pdf = raw_pdf({1: b"<< /A 1 >>"}) + b"trailer\n<< /Size 1 >>\ntrailer\n[]"

    assert objects_of(pdf).trailer == {"Root": Ref(1, 0)}


def test_without_any_trailer_there_is_no_root() -> None:
    assert objects_of(b"%PDF-1.7 1 0 obj (x) endobj").trailer == {}


@pytest.mark.parametrize("first", [b"10", b"/X", b"0"])
def test_object_streams_give_their_objects(first: bytes) -> None:
    packed = stream(b"7 0 8 4  (a) (b)", b"/Type /ObjStm /N 2 /First " + first)

    found = [one.number for one in objects_of(raw_pdf({1: packed})).stored]

    assert found == ([1, 7, 8] if first == b"10" else [1])


def test_lengths_and_filters_may_be_objects_themselves() -> None:
    content = zlib.compress(b"BT /F1 9 Tf (Norland) Tj ET")
    drawn = b"<< /Length 6 0 R /Filter [7 0 R] >>\nstream\n" + content + b"\nendstream"
    pdf = page_with(b"", o4=drawn, o6=b"%d" % len(content), o7=b"/FlateDecode")

    assert page_text(pdf) == "Norland"


def test_pikepdf_knows_the_same_objects() -> None:
    made, saved = pikepdf.new(), io.BytesIO()
    made.add_blank_page()
    made.save(saved)

    objects = objects_of(saved.getvalue())

    assert sorted(one.number for one in objects.stored) == [one.objgen[0] for one in made.objects]


_PLAIN = b"".join(b"%d 0 obj\n<< /A (x%d) /B %d 0 R >>\nendobj\n" % (n, n, n) for n in range(1, 9))
_STREAM = b"9 0 obj << /Length 7 >> stream\nNorland\nendstream endobj\n"


@pytest.mark.parametrize(
    ("body", "stretches"),
    [
        (_PLAIN, 3),
        (_PLAIN + _STREAM, 3),
        (_STREAM + _PLAIN + _STREAM.replace(b"9 0", b"10 0") + _PLAIN, 5),
        (_PLAIN.replace(b"(x4)", b"(stream)"), 6),
        (_PLAIN.replace(b"endobj\n5 0", b"endobj junk (between)\n5 0"), 8),
        (_PLAIN.replace(b"endobj\n5 0", b"endobj endobj\n5 0"), 8),
        (_PLAIN.replace(b"endobj\n5 0", b"5 0"), 3),
        (_PLAIN[: _PLAIN.index(b"5 0 obj")], 4),
        (_PLAIN[:-9], 3),
    ],
)
def test_objects_that_follow_each_other_are_read_as_one_by_one(
    monkeypatch: pytest.MonkeyPatch, body: bytes, stretches: int
) -> None:
    pdf = b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>"
    at_once = objects_of(pdf)
    monkeypatch.setattr(pdf_objects, "_FEW", len(pdf))

    one_by_one = objects_of(pdf)

    assert at_once.stored == one_by_one.stored
    assert at_once.gaps == one_by_one.gaps
    assert len(at_once.stretches) == stretches
    assert len(one_by_one.stretches) == len(one_by_one.stored)


def test_a_place_in_a_stretch_tells_its_object() -> None:
    objects = objects_of(b"%PDF-1.7\n" + _PLAIN + b"trailer << /Root 1 0 R >>")

    told = [
        objects.at(stretch, stretch.text.index(b"(x%d)" % number)).number
        for number in range(1, 9)
        for stretch in objects.stretches
        if b"(x%d)" % number in stretch.text
    ]

    assert told == list(range(1, 9))
