from io import BytesIO

from fontTools.ttLib import TTFont

from briefgen.export.to_pdf.shaper import Shaper
from briefgen.model.document import Document, Paragraph, Text
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import folded, fonts, open_pdf, page_texts


def document(text: str) -> Document:
    return Document(title="T", blocks=(Paragraph(inlines=(Text(text=text),)),))


def test_each_face_is_embedded_with_its_used_glyphs_only() -> None:
    with open_pdf(pdf_of(document("abc 㐇")).data) as pdf:
        descriptors = [font.FontDescriptor for font in fonts(pdf) if "/FontDescriptor" in font]
        files = [TTFont(BytesIO(item.FontFile2.read_bytes())) for item in descriptors]

    # 㐇 is drawn from two parts, and each file holds the glyph of what it lacks.
    assert sorted(file["maxp"].numGlyphs for file in files) == [4, 5]
    assert all("+" in str(item.FontName) for item in descriptors)


def test_widths_are_those_of_the_font_file() -> None:
    with open_pdf(pdf_of(document("aé")).data) as pdf:
        (widths,) = [font.W for font in fonts(pdf) if "/W" in font]
        found = [float(width) for group in list(widths)[1::2] for width in group]

    shaper = Shaper("LiberationSans-Regular.ttf")
    expected = [1000 / 2048 * shaper.advance(shaper.glyph(sign)) for sign in "aé"]
    assert [abs(one - two) < 0.01 for one, two in zip(found, expected, strict=True)] == [True] * 2


def test_neighbouring_glyphs_share_one_run_of_widths() -> None:
    with open_pdf(pdf_of(document("abc xyz")).data) as pdf:
        (widths,) = [font.W for font in fonts(pdf) if "/W" in font]
        runs = [len(group) for group in list(widths)[1::2]]

    assert runs == [1, 3, 3]


def test_copied_text_is_what_was_written_however_many_characters() -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 250)))

    found = "".join(page_texts(pdf_of(document(text)).data)).replace("\n", "")

    assert found == text


def test_a_letter_with_a_shifted_mark_is_copied_whole() -> None:
    found = page_texts(pdf_of(document("x\u0301y")).data)[0]

    assert folded(found) == "x\u0301y"
