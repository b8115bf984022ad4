import pytest

from briefgen.errors import InputError
from briefgen.reading.read_source import read_bytes
from tests.support.source_files import zip_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
WORDS = {
    "picture": "is a picture, which is not read. Run text recognition (OCR) over it, or type the",
    "outlook": "is an Outlook message (MSG), which is not read. Open it in Outlook and drag it",
    "word": "is an old Word document (DOC), which is not read. Open it in Word or LibreOffice and",
    "office": "is an old Office file, which is not read. Open it in its own program and copy the",
    "pages": "is a Pages document, which is not read. Open it in Pages and export it as Word or",
    "sheet": "is a spreadsheet or presentation, which is not read. Copy the part about the",
    "safari": "is a Safari web archive, which is not read. Save the page as page source, or print",
    "project": "is a briefgen project, which is not read. Open it (briefgen show), or give the",
    "zip": "is a zip archive, which is not read. Unpack it and give the files in it.",
    "password": "is protected by a password. Open it in its own program and save a copy without",
}


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"GIF89a", "picture"),
        (b"RIFF\0\0\0\0WEBP", "picture"),
        (b"\0\0\0\x18ftypheic", "picture"),
        (b"bplist00", "safari"),
        (OLE + "__substg1.0_".encode("utf-16-le"), "outlook"),
        (OLE + "WordDocument".encode("utf-16-le"), "word"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (OLE, "office"),
        (zip_of({"project.json": ""}), "project"),
        (zip_of({"Index/Document.iwa": ""}), "pages"),
        (zip_of({"xl/workbook.xml": ""}), "sheet"),
        (zip_of({"mimetype": "application/epub+zip"}), "zip"),
    ],
)
@pytest.mark.parametrize("name", ["a", "a.txt", "a.docx"])
def test_a_format_that_is_not_read_is_told_by_its_content_with_the_way_round(
    data: bytes, what: str, name: str
) -> None:
    with pytest.raises(InputError) as fault:
        read_bytes(data, file_name=name)

    assert str(fault.value).startswith(f"{name}: {WORDS[what]}")


@pytest.mark.parametrize(
    ("ending", "what"),
    [
        (".JPG", "picture"),
        (".msg", "outlook"),
        (".doc", "word"),
        (".xls", "office"),
        (".pages", "pages"),
        (".pptx", "sheet"),
        (".webarchive", "safari"),
        (".brief", "project"),
        (".zip", "zip"),
    ],
)
def test_a_file_whose_content_is_silent_is_told_by_its_ending(ending: str, what: str) -> None:
    with pytest.raises(InputError) as fault:
        read_bytes(b"Talks", file_name=f"a{ending}")

    assert str(fault.value).startswith(f"a{ending}: {WORDS[what]}")
