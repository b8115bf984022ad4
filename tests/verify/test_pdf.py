import io
import zlib

import pikepdf
import pytest

from briefgen.errors import InputError
from briefgen.verify import pdf
from briefgen.verify.read_file import read_file
from tests.support.raw_pdf import ONE_PAGE, page_with, raw_pdf, reading_of, stream, texts_of


def test_a_protected_file_is_refused() -> None:
    made, saved = pikepdf.new(), io.BytesIO()
    made.add_blank_page()
    made.save(saved, encryption=pikepdf.Encryption(owner="a", user="b"))

    with pytest.raises(InputError) as fault:
        read_file(saved.getvalue(), "a.pdf")

    assert str(fault.value) == "a.pdf: can't be checked. It is protected by a password."


def test_a_stream_that_cannot_be_unpacked_is_told_of() -> None:
    pdf = page_with(b"", o6=stream(b"x", b"/Filter /Zstd"))

    assert reading_of(pdf).unread == ("object 6: Its filter 'Zstd' is unknown.",)


def test_text_from_the_right_is_read_in_every_order() -> None:
    shown = b"<06440627>"
    pdf = page_with(
        b"BT /F1 9 Tf " + shown + b" Tj <0020> Tj <0645> Tj ET",
        o5=b"<< /Subtype /Type0 /Encoding /UniCNS-UCS2-H >>",
    )

    assert {"لا م", "ال م", "م ال"} <= set(texts_of(pdf))


def test_pixels_are_passed_over_and_files_of_pictures_searched() -> None:
    pixels = stream(zlib.compress(b"Norland, that is"), b"/Subtype /Image /Filter /FlateDecode")
    jpeg = stream(
        b"\xff\xd8\xff\xfe\x00\x09Norland\xff\xd9", b"/Subtype /Image /Filter [/DCTDecode]"
    )

    found = texts_of(page_with(b"", o6=pixels, o7=jpeg))

    assert [text for text in found if "Norland" in text] == ["Norland"]


def test_pages_in_a_circle_are_read_once() -> None:
    pdf = raw_pdf({**ONE_PAGE, 2: b"<< /Kids [2 0 R 3 0 R 3 0 R 7] >>", 4: stream(b"BT (x) ' ET")})

    assert reading_of(pdf).unread == ("page 1: the font '' does not tell what its signs are",)


def test_a_form_uses_the_fonts_that_it_names_itself() -> None:
    form = stream(
        b"BT /F2 9 Tf (\x01) Tj ET", b"/Subtype /Form /Resources << /Font << /F2 6 0 R >> >>"
    )
    font = b"<< /Type /Font /Subtype /Type1 /ToUnicode 8 0 R >>"
    names = stream(b"begincmap beginbfchar <01> <004E006F> endbfchar")

    assert "No" in texts_of(page_with(b"", o6=font, o7=form, o8=names))


def test_a_font_may_stand_where_it_is_named() -> None:
    pdf = raw_pdf(
        {
            1: b"<< /Pages << /Contents 4 0 R /Resources << /Font << /F1 << >> >> >> >> >>",
            4: stream(b"BT /F1 9 Tf (x) Tj ET"),
        }
    )

    assert texts_of(pdf)[0] == "x"


def test_fonts_of_the_other_kinds_are_not_read_with() -> None:
    part = b"<< /Type /Font /Subtype /CIDFontType2 >>"
    form = stream(b"BT (Norland) Tj ET", b"/Subtype /Form")

    assert "Norland" in texts_of(page_with(b"", o6=part, o7=form, o8=b"<< /FontName /Font >>"))


@pytest.mark.parametrize("kept", [9, 60, -120])
def test_a_pdf_that_is_broken_off_is_refused(kept: int) -> None:
    with pytest.raises(InputError, match="It is damaged or broken off"):
        read_file(raw_pdf(ONE_PAGE)[:kept], "brief.pdf")


def test_names_of_a_long_file_are_read_a_stretch_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = raw_pdf({1: b"<< /Norland 1 /Zephyr 2 >>", 2: b"<< /Aldren 3 /Norland 4 >>"})
    said = [piece.text for piece in reading_of(whole).pieces if piece.place == "a name"]

    monkeypatch.setattr(pdf, "_STRETCH", 5)

    assert said == ["Norland\nZephyr\nAldren"]
    assert said == [piece.text for piece in reading_of(whole).pieces if piece.place == "a name"]
