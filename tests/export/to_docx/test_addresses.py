"""Which addresses become links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.export.to_docx.addresses import linkable_address


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        (
            "https://courier.example/talks?id=1&lang=en",
            "https://courier.example/talks?id=1&lang=en",
        ),
        (" HTTP://courier.example:8080 ", "HTTP://courier.example:8080"),
        ("mailto:press@norland.example?subject=a", "mailto:press@norland.example?subject=a"),
        ("https://norland.example/é b", "https://norland.example/%C3%A9%20b"),
        ("https://norland.example/a%20b%zz", "https://norland.example/a%20b%25zz"),
        ("https://norland.example/#a#b", "https://norland.example/#a%23b"),
        ("https://norland.example/\x00a\ud800", "https://norland.example/a"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("courier.example/talks", ""),
        ("https://", ""),
        ("https://[::1", ""),
        ("https://user@norland.example/", ""),
        ("mailto:nobody", ""),
        ("", ""),
    ],
)
def test_only_plain_web_and_mail_addresses_are_linked(address: str, linked: str) -> None:
    assert linkable_address(address) == linked


@given(st.text())
def test_what_is_linked_is_plain_ascii_without_space(text: str) -> None:
    linked = linkable_address(f"https://norland.example/{text}")

    assert linked.isascii()
    assert not set(linked) & set(' <>"{}|\\^`')
