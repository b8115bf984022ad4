"""A logo in the header of the first page of a Word file."""

from msgspec.structs import replace

from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import Document, Furniture
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from tests.support.docx_lint import lint
from tests.support.docx_render import STAMP, font_catalogue, members, plain_style
from tests.support.png_making import png
from tests.support.rich_document import rich_document

PICTURE = LogoPicture(png=png(4, 2), width=4, height=2)
LOGO = Logo(file="harbour.png", text='The "Harbour" board', height=20, align="end")


def rendered(document: Document, *, logo: LogoPicture | None = PICTURE) -> bytes:
    return document_to_docx(
        document,
        style=replace(plain_style(), logo=LOGO),
        fonts=font_catalogue(),
        options=ExportOptions(stamp=STAMP, logo=logo),
    ).data


def test_the_picture_is_a_part_of_its_own_with_alternative_text() -> None:
    data = rendered(rich_document())
    parts = members(data)

    assert parts["word/media/logo.png"] == PICTURE.png
    header = parts["word/header1.xml"].decode()
    assert header.count('descr="The &quot;Harbour&quot; board"') == 2
    # 20 mm high and twice as wide, in English metric units.
    assert 'cx="1440000" cy="720000"' in header
    assert b"drawing" not in parts["word/header2.xml"]
    assert lint(data) == []


def test_a_logo_makes_a_header_where_there_is_no_banner() -> None:
    data = rendered(Document(title="Talks", blocks=(), furniture=Furniture()))

    assert b"rIdLogo" in members(data)["word/header1.xml"]
    assert lint(data) == []


def test_a_style_whose_picture_is_missing_shows_none() -> None:
    parts = members(rendered(rich_document(), logo=None))

    assert not [name for name in parts if "media" in name]
