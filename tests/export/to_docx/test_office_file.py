"""What is read of an office's template, and what is refused."""

from collections.abc import Callable

import pytest

from briefgen.errors import InputError
from briefgen.export.to_docx.office_file import THEME, W, open_office_file
from briefgen.model.exported import OfficeTemplate
from tests.support.office_making import office_template, replacing, zipped

Change = Callable[[dict[str, bytes]], object]


def test_styles_numbering_theme_and_page_are_read() -> None:
    office = open_office_file(office_template())

    assert "List Bullet" in [
        name.get(f"{W}val") for one in office.styles for name in one.iter(f"{W}name")
    ]
    assert office.numbering.findall(f"{W}num")
    assert b"<a:theme" in office.theme
    size, margins = office.page
    assert (size.get(f"{W}w"), margins.get(f"{W}left")) == ("12240", "1984")
    assert office.width == 12240 - 1984 - 1800


def test_extensions_of_later_words_are_left_out() -> None:
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    change = replacing(
        "word/styles.xml",
        '<w:name w:val="Normal"/>',
        f'<w:name w:val="Normal" {w14} w14:x="1"/><w14:new {w14}/><!-- Zqxj -->',
    )

    styles = open_office_file(office_template(change=change)).styles

    assert {str(one.tag).partition("}")[0] for one in styles.iter()} == {W.removesuffix("}")}
    assert not [name for one in styles.iter() for name in one.attrib if "2010" in str(name)]


def test_bullets_that_are_pictures_are_left_out() -> None:
    picture = '<w:numPicBullet w:numPicBulletId="0"/><w:abstractNum '
    change = replacing("word/numbering.xml", "<w:abstractNum ", picture)

    numbering = open_office_file(office_template(change=change)).numbering

    assert not list(numbering.iter(f"{W}numPicBullet"))


@pytest.mark.parametrize("part", ["word/numbering.xml", THEME])
def test_a_template_may_lack_numbering_or_theme(part: str) -> None:
    office = open_office_file(office_template(change=lambda parts: parts.pop(part)))

    assert (len(office.numbering) == 0, office.theme == b"") == (
        part == "word/numbering.xml",
        part == THEME,
    )


def test_a_theme_with_pictures_is_left_out() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["word/theme/_rels/theme1.xml.rels"] = b"<Relationships/>"

    assert open_office_file(office_template(change=change)).theme == b""


def test_however_odd_its_margins_a_page_keeps_some_width() -> None:
    change = replacing("word/document.xml", 'w:left="1984"', 'w:left="99999"')
    odd = replacing("word/document.xml", 'w:left="1984"', 'w:left="wide"')

    assert open_office_file(office_template(change=change)).width == 1440
    assert open_office_file(office_template(change=odd)).width == 12240 - 1800


def without_section(parts: dict[str, bytes]) -> None:
    text = parts["word/document.xml"].decode()
    start, end = text.index("<w:sectPr"), text.index("</w:sectPr>") + len("</w:sectPr>")
    parts["word/document.xml"] = (text[:start] + text[end:]).encode()


def with_many(parts: dict[str, bytes]) -> None:
    parts.update({f"part{number}.xml": b"" for number in range(2001)})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            replacing("[Content_Types].xml", "document.main+xml", "document.macroEnabled.main+xml"),
            "letter.dotx: holds macros. Save it as a .dotx without macros.",
        ),
        (
            lambda parts: parts.update({"word/vbaProject.bin": b"x"}),
            "letter.dotx: holds macros. Save it as a .dotx without macros.",
        ),
        (
            replacing("[Content_Types].xml", "document.main+xml", "sheet.main+xml"),
            "letter.dotx: is no Word document. A template is a .dotx or .docx.",
        ),
        (
            lambda parts: parts.pop("[Content_Types].xml"),
            "letter.dotx: lacks [Content_Types].xml; it is no Word template.",
        ),
        (
            lambda parts: parts.pop("word/styles.xml"),
            "letter.dotx: lacks word/styles.xml; it is no Word template.",
        ),
        (
            lambda parts: parts.update({"word/styles.xml": b"<w:styles"}),
            "letter.dotx: word/styles.xml is damaged.",
        ),
        (
            lambda parts: parts.update({THEME: b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
            f"letter.dotx: {THEME} declares a document type, which Word never does.",
        ),
        (
            without_section,
            "letter.dotx: has no page set-up. Open and save it in Word once.",
        ),
        (with_many, "letter.dotx: is too large to be a template."),
    ],
)
def test_what_is_no_sound_template_is_refused(change: Change, message: str) -> None:
    template = office_template(change=change)

    with pytest.raises(InputError) as fault:
        open_office_file(template)

    assert str(fault.value) == message


@pytest.mark.parametrize("data", [b"", b"{\\rtf1}", b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0"])
def test_a_file_of_another_kind_is_refused(data: bytes) -> None:
    with pytest.raises(InputError) as fault:
        open_office_file(OfficeTemplate(name="letter.dotx", data=data))

    assert str(fault.value) == (
        "letter.dotx: is no sound Word template. "
        "Save it as a .dotx or .docx in today's Word, without a password."
    )


def test_a_damaged_member_is_refused() -> None:
    data = bytearray(zipped({"[Content_Types].xml": b"document.main+xml" * 40}))
    data[60] ^= 0xFF

    with pytest.raises(InputError, match="is no sound Word template"):
        open_office_file(OfficeTemplate(name="letter.dotx", data=bytes(data)))
