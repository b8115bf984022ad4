from email import message_from_bytes
from email.message import Message

import pytest

from briefgen.reading.mail_parts import attachments_of, body_parts, header_text, payload_of


def message(text: str) -> Message:
    return message_from_bytes(text.encode())


def mixed(*parts: str, subtype: str = "mixed") -> Message:
    inner = "".join(f"--b\n{part}\n" for part in parts)
    return message(f"Content-Type: multipart/{subtype}; boundary=b\n\n{inner}--b--\n")


def bodies(whole: Message) -> list[str]:
    return [payload_of(part).decode().strip() for part in body_parts(whole)]


def names(whole: Message) -> list[str]:
    return [one.name for one in attachments_of(whole, file_name="a.eml")]


PLAIN = "Content-Type: text/plain\n\nplain"
HTML = "Content-Type: text/html\n\n<p>rich"
ATTACHED = "Content-Type: text/plain\nContent-Disposition: attachment\n\nattached"


def test_text_parts_that_are_shown_are_bodies() -> None:
    assert bodies(mixed(PLAIN, ATTACHED, PLAIN)) == ["plain", "plain"]


def test_of_alternatives_plain_text_comes_first() -> None:
    assert bodies(mixed(HTML, PLAIN, subtype="alternative")) == ["plain"]
    assert bodies(mixed(HTML, "Content-Type: text/plain\n\n ", subtype="alternative")) == [
        "<p>rich"
    ]
    assert bodies(mixed("Content-Type: image/png\n\nx", subtype="alternative")) == []


def test_an_invitation_is_an_attachment_and_a_signature_nothing() -> None:
    whole = mixed(
        PLAIN,
        "Content-Type: text/calendar\n\nBEGIN",
        "Content-Type: application/pgp-signature; name=x.asc\n\nx",
        "Content-Type: image/png; name=logo.png\n\nx",
    )

    assert (bodies(whole), names(whole)) == (["plain"], ["attachment 1.ics"])


def test_attachments_have_names_without_folders_or_numbers() -> None:
    named = 'Content-Type: application/pdf; name="{}"\n\nx'

    assert names(
        mixed(PLAIN, named.format("a\\\\b/c.pdf"), named.format("=?utf-8?q?=C3=B8.pdf?="))
    ) == [
        "c.pdf",
        "ø.pdf",
    ]
    assert names(mixed(ATTACHED, named.format(""), "Content-Type: text/html; name=.\n\nx")) == [
        "attachment 1",
        "attachment 2.pdf",
        "attachment 3.html",
    ]


@pytest.mark.parametrize(
    ("header", "text"),
    [
        ("Subject: Talks\n  at sea", "Talks at sea"),
        ("Subject: =?utf-8?b?w7g=?= x", "ø x"),
        ("Subject: =?utf-8?b?!?=", ""),
        ("Subject: =?utf-8?b?w7g?= x", "ø x"),
        ("Subject: =?no-such?q?a?=", "=?no-such?q?a?="),
        ("Subject: Sørensen", "Sørensen"),
        ("To: x", ""),
    ],
)
def test_headers_are_read_as_they_are_meant(header: str, text: str) -> None:
    assert header_text(message(f"{header}\n\n"), "subject") == text


def test_a_mail_that_is_said_to_have_parts_and_has_none_is_text() -> None:
    assert payload_of(message("Content-Type: message/rfc822\n\nx")) != b""
    assert payload_of(mixed(PLAIN)) == b""
