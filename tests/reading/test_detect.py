import pytest

from briefgen.errors import InputError
from briefgen.reading.detect import detect_kind
from briefgen.reading.formats import Kind
from tests.support.source_files import article_files, odt_of, zip_of


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Talks", "a.txt", "text"),
        (b"Talks", "a", "text"),
        (b"From: x\nSubject: y\n\nTalks", "a.txt", "text"),
        (b"Received: they did not", "a.txt", "text"),
        (b"Talks", "a.eml", "mail"),
        (b"Talks", "a.html", "html"),
        (b"\xef\xbb\xbf\n<!-- saved -->\n<!DOCTYPE html>", "a.htm", "html"),
        (b'<?xml version="1.0"?><html>', "a", "html"),
        (b"\n\n%PDF-1.7", "a", "pdf"),
        (b"{\\rtf1", "a", "rtf"),
        (b"Received: by x\n\tfor y\nFrom: z\n\n", "a", "mail"),
        (b"From: x\nMIME-Version: 1.0", "a", "mail"),
    ],
)
def test_a_kind_is_told_by_its_content_else_by_its_name(data: bytes, name: str, kind: Kind) -> None:
    assert detect_kind(data, file_name=name) == (kind, ())


@pytest.mark.parametrize("made", article_files())
@pytest.mark.parametrize("name", ["a", "a.php"])
def test_every_format_but_plain_text_is_told_whatever_its_name(made: str, name: str) -> None:
    if made == "article.txt":
        with pytest.raises(InputError):
            detect_kind(article_files()[made], file_name="a.php")
        return
    expected, _ = detect_kind(article_files()[made], file_name=made)

    assert detect_kind(article_files()[made], file_name=name) == (expected, ())


def test_a_name_that_says_something_else_is_remarked() -> None:
    kind, (notice,) = detect_kind(b"%PDF-1.7", file_name="a.txt")

    assert (kind, notice.code, notice.level, notice.place) == (
        "pdf",
        "format-by-content",
        "info",
        "a.txt",
    )
    assert notice.message == "The file is a PDF, whatever its name says, and was read as such."


def test_a_template_of_opendocument_is_a_text() -> None:
    data = odt_of("").replace(b"opendocument.text", b"opendocument.text")

    assert detect_kind(data, file_name="a.ott") == ("odt", ())


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (
            b"Talks",
            "a.pdf",
            (
                "a.pdf: is not a PDF, though its name says so. Fetch it again; if it is plain "
                "text, let its name end in .txt."
            ),
        ),
        (b"Talks", "a.docx", "a.docx: is not a Word document (DOCX), though its name says so."),
        (zip_of({"a.txt": "x"}), "a.docx", "a.docx: is a zip archive, which is not read. Unpack"),
        (b"PK\x03\x04", "a.docx", "a.docx: is cut off or damaged."),
        (b"", "a.docx", "a.docx: holds no text. Give a file with the article in it."),
        (b" \n", "a.pdf", "a.pdf: holds no text. Give a file with the article in it."),
        (b"Talks", "a.xyz", "a.xyz: files of the kind '.xyz' are not read."),
    ],
)
def test_what_is_not_what_its_name_says_is_told(data: bytes, name: str, message: str) -> None:
    with pytest.raises(InputError) as fault:
        detect_kind(data, file_name=name)

    assert str(fault.value).startswith(message)
