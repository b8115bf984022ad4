from collections.abc import Callable
from datetime import date
from email.message import EmailMessage

import pytest

from briefgen.errors import InputError
from briefgen.model.source import DocumentDate
from briefgen.reading.limits import DEEPEST_MAIL, MOST_ATTACHMENTS
from briefgen.reading.origin import ReadText
from briefgen.reading.read_source import read_bytes
from tests.support.source_files import HEADLINE, PARAGRAPHS, html_of, mail_of, pdf_of

TOO_MANY = (
    "a.eml: has more than 1,000,000 lines or 10,000 parts. Copy its text into a plain text file."
)


def read(message: EmailMessage | bytes) -> tuple[ReadText, ...]:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return read_bytes(data, file_name="a.eml")


def text_of(message: EmailMessage | bytes) -> str:
    return read(message)[0].source.text


def plain(text: str, *, headers: str = "") -> bytes:
    return f"{headers}MIME-Version: 1.0\nFrom: a@b.example\n\n{text}".encode()


def test_a_mail_tells_title_sender_and_day() -> None:
    (only,) = read(mail_of(PARAGRAPHS))

    source = only.source
    assert source.text == "\n\n".join(PARAGRAPHS)
    assert (source.title, source.author) == (HEADLINE, "Press Office of Norland")
    assert source.publisher == "Press Office of Norland"
    # The day where it was sent, not in Greenwich.
    assert source.document_date == DocumentDate(value=date(2024, 5, 3), how="explicit")
    assert (source.reader, source.reader_version) == ("mail", "1")


@pytest.mark.parametrize(
    ("headers", "author", "publisher"),
    [
        ("Organization: Port Authority\n", "a@b.example", "Port Authority"),
        (
            "From: =?utf-8?q?Hanne_S=C3=B8rensen?= <h@b.example>\n",
            "Hanne Sørensen",
            "Hanne Sørensen",
        ),
        ("From: Hanne Sørensen <h@b.example>\n", "Hanne Sørensen", "Hanne Sørensen"),
        ("From: =?x?q?a?= <h@b.example>\n", "=?x?q?a?=", "=?x?q?a?="),
        ("From: \n", "", ""),
    ],
)
def test_the_sender_is_author_and_without_an_organisation_publisher(
    headers: str, author: str, publisher: str
) -> None:
    source = read(plain("Talks", headers=headers))[0].source

    assert (source.author, source.publisher) == (author, publisher)


@pytest.mark.parametrize(
    "stamp", ["", "soon", "Fri, 99 May 2024 10:00:00 +0000", "Fri, (", "1 2 3 4 5 6"]
)
def test_a_day_that_is_none_is_left_open(stamp: str) -> None:
    assert read(plain("Talks", headers=f"Date: {stamp}\n"))[0].source.document_date is None


def test_of_two_versions_the_plain_one_is_read() -> None:
    message = mail_of(["Plain"], html=html_of(["Rich", "text"]))

    assert text_of(message) == "Plain"


def test_where_the_plain_version_is_empty_all_that_is_seen_of_the_other_is_read() -> None:
    message = mail_of([" "], html=html_of(["Rich", "text"], body="<p hidden>secret</p>"))

    assert text_of(message) == "Home Sea\n\nRich\n\ntext\n\nAll rights reserved"


def test_lines_that_a_program_has_wrapped_are_joined() -> None:
    flowed = plain(
        "Ivar Lund will \ntravel.\nNew line\n> quoted",
        headers="Content-Type: text/plain; format=flowed\n",
    )

    assert text_of(flowed) == "Ivar Lund will travel.\nNew line\n> quoted"
    assert text_of(plain("Ivar Lund will \ntravel.")) == "Ivar Lund will\ntravel."


def test_the_charset_of_a_part_counts() -> None:
    head = b"MIME-Version: 1.0\nFrom: a\nContent-Type: text/plain; charset=%s\n\n"

    assert text_of(head % b"koi8-r" + "Лунд".encode("koi8-r")) == "Лунд"
    assert text_of(head % b"no-such" + "Лунд".encode()) == "Лунд"


def test_a_mail_says_where_its_characters_were_guessed() -> None:
    head = b"MIME-Version: 1.0\nFrom: a\nContent-Type: text/%s\n\n"
    body = ("Sørensen reist nach Köln. " * 20).encode("cp1252")

    for kind in (b"plain", b"html"):
        assert read(head % kind + body)[0].source.guessed_encoding == "cp1252"


def test_each_attachment_that_can_be_read_is_a_source_of_its_own() -> None:
    message = mail_of(["See the notice."])
    notice = pdf_of(PARAGRAPHS)
    message.add_attachment(
        notice, maintype="application", subtype="pdf", filename="../no/notice.pdf"
    )
    message.add_attachment(notice, maintype="application", subtype="pdf", filename="copy.pdf")
    message.add_attachment("Second notice.", filename="second.txt")

    mail, first, second = read(message)

    assert mail.source.text == "See the notice."
    assert (first.source.file_name, first.original) == ("notice.pdf", notice)
    assert first.source.text == "\n\n".join(PARAGRAPHS)
    assert second.source.text.strip() == "Second notice."
    assert mail.notices == ()


def test_what_can_not_be_read_of_the_attachments_is_told() -> None:
    message = mail_of(["See the list."])
    message.add_attachment(
        b"PK\x03\x04", maintype="application", subtype="zip", filename="list.xlsx"
    )
    message.add_attachment(
        b"\x89PNG", maintype="image", subtype="png", disposition="inline", filename="logo.png"
    )

    (mail,) = read(message)

    (notice,) = mail.notices
    assert (notice.code, notice.place) == ("attachment-not-read", "a.eml")
    assert notice.message.startswith(
        "The attachment was left out. list.xlsx: is cut off or damaged."
    )


def test_a_mail_in_a_mail_is_a_source() -> None:
    inner, outer = mail_of(["Inner text."]), mail_of(["Outer text."])
    outer.add_attachment(inner)

    _, attached = read(outer)

    assert (attached.source.text, attached.source.file_name) == ("Inner text.", "attachment 1.eml")
    assert attached.source.title == HEADLINE


def test_mails_within_mails_are_opened_to_a_certain_depth() -> None:
    message = mail_of(["Innermost."])
    for _ in range(DEEPEST_MAIL + 2):
        outer = mail_of(["Around."])
        outer.add_attachment(message)
        message = outer

    texts = read(message)

    assert len(texts) == DEEPEST_MAIL + 1
    assert "lies in more than 5 mails, one in another. Save it as a file" in str(texts[-1].notices)


def test_a_mail_without_text_gives_its_attachments() -> None:
    message = mail_of([" "])
    message.add_attachment("The notice.", filename="notice.txt")
    message.add_attachment(b"\x00", maintype="image", subtype="png", filename="scan.png")

    (only,) = read(message)

    assert only.source.file_name == "notice.txt"
    assert [notice.code for notice in only.notices] == ["attachment-not-read"]


def test_a_mail_with_nothing_but_what_can_not_be_read_says_why() -> None:
    message = mail_of([" "])
    message.add_attachment(b"Talks", maintype="application", subtype="pdf", filename="scan.pdf")
    with pytest.raises(InputError, match=r"^scan.pdf: is not a PDF, though its name says so."):
        read(message)

    message.add_attachment(b"", maintype="application", subtype="rtf", filename="b.rtf")
    with pytest.raises(InputError) as fault:
        read(message)

    one, other = str(fault.value).split("\n")
    assert one.startswith("scan.pdf: is not a PDF")
    assert other == "b.rtf: holds no text. Give a file with the article in it."


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (mail_of([" "]).as_bytes(), "a.eml: holds no text. Give a file with the article in it."),
        (
            b"MIME-Version: 1.0\nFrom: a\n"
            + b"".join(
                b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at)
                for at in range(2000)
            ),
            "a.eml: its parts are nested too deep. Copy its text into a plain text file.",
        ),
        (plain("\n--b" * 10_001), TOO_MANY),
        (plain("\n" * 1_000_000), TOO_MANY),
        (
            b"MIME-Version: 1.0\nFrom: a\nContent-Type: application/pkcs7-mime\n\nx",
            (
                "a.eml: is encrypted. "
                "Open it in your mail program and save its text, or forward it unencrypted."
            ),
        ),
    ],
    ids=["empty", "deep", "parts", "lines", "encrypted"],
)
def test_a_mail_that_can_not_be_read_is_told(message: bytes, error: str) -> None:
    with pytest.raises(InputError) as fault:
        read(message)

    assert str(fault.value) == error


def test_too_many_attachments_are_told() -> None:
    message = mail_of(["Talks"])
    for at in range(MOST_ATTACHMENTS + 1):
        message.add_attachment(f"Notice {at}", filename=f"{at}.txt")

    with pytest.raises(InputError) as fault:
        read(message)

    assert str(fault.value) == (
        "a.eml: has more than 100 attachments. "
        "Save those about the meeting as files and add them one by one."
    )


def test_the_headers_of_hostile_mails_are_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_header: object) -> Callable[[], None]:
        raise IndexError

    monkeypatch.setattr("briefgen.reading.mail.getaddresses", fail)
    monkeypatch.setattr("briefgen.reading.mail.parsedate_tz", fail)

    source = read(plain("Talks", headers="Date: x\n"))[0].source

    assert (source.author, source.document_date) == ("", None)
