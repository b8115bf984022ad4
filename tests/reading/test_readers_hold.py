"""No damaged or hostile file does more than be refused: no crash, no hang, no memory."""

import socket
import sys
import time
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.errors import InputError
from briefgen.reading.detect import detect_kind
from briefgen.reading.formats import FORMATS, reader_of
from briefgen.reading.limits import LARGEST_MEMORY, MEGABYTE
from briefgen.reading.origin import ReadText
from briefgen.reading.read_source import read_bytes
from tests.support.own_memory import printed_by
from tests.support.source_files import (
    PARAGRAPHS,
    article_files,
    docx_of,
    html_of,
    mail_of,
    odt_of,
    pdf_of_lines,
    zip_of,
)

ROOT = Path(__file__).parents[2]
LONGEST = 10.0
"""Seconds of work that a file may take."""


def mail_with_attachments() -> bytes:
    message = mail_of(PARAGRAPHS, html=html_of(PARAGRAPHS))
    for name in ("article.docx", "article.rtf"):
        message.add_attachment(
            article_files()[name], maintype="application", subtype="x", filename=name
        )
    for at, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"b{at}")
    return message.as_bytes()


FILES = {
    **article_files(),
    "attached.eml": mail_with_attachments(),
    "lines.pdf": pdf_of_lines(PARAGRAPHS, PARAGRAPHS),
}


def stored(data: bytes, damage: Callable[[bytes], bytes] = bytes) -> bytes:
    """Pack a zip anew without compression, its XML damaged and its sums in order."""
    archive = zipfile.ZipFile(BytesIO(data))
    members = {name: archive.read(name) for name in archive.namelist()}
    return zip_of(
        {name: damage(one) if "xml" in name else one for name, one in members.items()}, method=0
    )


def outcome(data: bytes, name: str) -> tuple[ReadText, ...] | InputError:
    """Read a file in this process: what is bounded from outside should hold by itself too."""
    try:
        kind, _ = detect_kind(data, file_name=name)
        if kind != "mail" and FORMATS[kind].apart:
            return (reader_of(kind)(data, file_name=name),)
        return read_bytes(data, file_name=name)
    except InputError as fault:
        return fault


def assert_sound(found: tuple[ReadText, ...] | InputError) -> None:
    if isinstance(found, InputError):
        assert found.message
        assert found.hint
        return
    for read in found:
        source = read.source
        assert source.text.strip()
        assert source.text.encode()
        assert all(0 <= page.start < len(source.text) for page in source.pages)


SNIPPETS = st.sampled_from(
    [
        b"",
        b"\x00",
        b"\xff\xfe",
        b"<",
        b">",
        b"&#xD800;",
        b"]]>",
        b"<!--",
        b"{\\",
        b"}",
        b"\\u-1?",
        b"\\bin99999 ",
        b"--b\n",
        b"=?utf-8?b?",
        b"%PDF-",
        b"endstream",
        b"obj",
        b"9999999999",
        b"PK\x05\x06",
        b"\r\n\r\n",
        b"charset=utf-7",
        b"Content-Type: multipart/mixed; boundary=",
        b"<table><tr><td>",
        b"<script type='application/ld+json'>[[",
    ]
)


@st.composite
def damages(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """Cut, flip, repeat and insert at places that are drawn as shares of the length."""
    steps = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["cut", "flip", "insert", "drop", "repeat"]),
                st.floats(0, 1),
                st.integers(1, 60),
                SNIPPETS | st.binary(min_size=1, max_size=8),
            ),
            min_size=1,
            max_size=6,
        )
    )

    def damage(data: bytes) -> bytes:
        for what, share, length, snippet in steps:
            at = int(share * len(data))
            head, tail = data[:at], data[at:]
            match what:
                case "cut":
                    data = head
                case "flip":
                    data = head + bytes(one ^ 0x20 for one in tail[:length]) + tail[length:]
                case "insert":
                    data = head + snippet + tail
                case "drop":
                    data = head + tail[length:]
                case _:
                    data = head + tail[:length] * 20 + tail[length:]
        return data

    return damage


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(damage=damages())
def test_a_damaged_file_is_read_or_refused(name: str, damage: Callable[[bytes], bytes]) -> None:
    data = damage(FILES[name])
    started = time.process_time()

    assert_sound(outcome(data, name))

    assert time.process_time() - started < LONGEST


@pytest.mark.parametrize("name", ["article.docx", "article.odt"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(damage=damages())
def test_damaged_xml_in_a_whole_zip_is_read_or_refused(
    name: str, damage: Callable[[bytes], bytes]
) -> None:
    data = stored(FILES[name], damage)

    assert_sound(outcome(data, name))


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_gives_the_same_source(name: str) -> None:
    assert read_bytes(FILES[name], file_name=name) == read_bytes(FILES[name], file_name=name)


@pytest.mark.parametrize("name", FILES)
def test_no_reader_opens_a_connection(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_words: object, **_more: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    outside = (
        b'<!DOCTYPE html SYSTEM "http://outside.example/x.dtd"><html><head>'
        b'<link rel=stylesheet href="http://outside.example/x.css"><base href="http://x.example">'
    )
    data = FILES[name].replace(b'<!doctype html><html lang="en"><head>', outside)

    assert_sound(outcome(data, name))


def test_a_page_gives_no_words_of_the_libraries(capfd: pytest.CaptureFixture[str]) -> None:
    for page in (b"<p>", b"<html><body><nav>x</nav><p>y", FILES["article.html"]):
        outcome(page, "a.html")

    assert capfd.readouterr() == ("", "")


def many_parts() -> EmailMessage:
    message = mail_of(["Talks"])
    for at in range(90):
        message.add_attachment("x" * 50_000, filename=f"{at}.txt")
    return message


HOSTILE = {
    "tags.html": b"<b>x</b>" * 99_000,
    "open.html": b"<p>a" * 199_000,
    "tables.html": b"<table><tr><td>" * 60 + b"<tr><td>y" * 99_000,
    "attributes.html": (b"<p " + b" ".join(b"a%d=1" % at for at in range(490)) + b">x") * 500,
    "quotes.html": b'<p a="' + b"='\"" * 2_000_000,
    "metas.html": b"<meta name=x content=y>" * 190_000 + b"<p>Talks",
    "headings.html": b"<title>" + b"a | " * 300_000 + b"</title>" + b"<h1>x</h1>" * 20_000,
    "styles.html": b"<style>" + b".a,.b{display:none}" * 400_000 + b"</style><p class=c>Talks",
    "comments.html": b"<!--" + b"\n" * 3_000_000 + b"-->" + b"<!-- -->" * 190_000 + b"<p>Talks",
    "linked.html": b"<script type='application/ld+json'>" + b"[" * 3_000_000 + b"</script><p>Talks",
    "line.html": b"<p>" + b"x" * 9 * MEGABYTE,
    "data.html": b"<p>Talks" + b"data:image/png;base64," * 400_000,
    "entities.html": b"<p>" + b"&lt;" * 2_000_000,
    "fields.eml": b"From: a\nMIME-Version: 1.0\n" + b"X: y\n" * 500_000 + b"\nTalks",
    "words.eml": b"From: a\nMIME-Version: 1.0\nSubject: "
    + b"=?utf-8?q?a?= " * 99_999
    + b"\n\nTalks",
    "commas.eml": b"MIME-Version: 1.0\nFrom: " + b"a," * 2_000_000 + b"\n\nTalks",
    "parts.eml": many_parts().as_bytes(),
    "bounds.eml": b"MIME-Version: 1.0\nFrom: a\nContent-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\n\nx\n" * 9_999,
    "groups.rtf": b"{\\rtf1 " + b"{\\b " * 500_000 + b"Talks",
    "words.rtf": b"{\\rtf1 Talks" + b"\\par\\f1\\plain" * 150_000,
    "signs.rtf": b"{\\rtf1 Talks" + b"\\u248?" * 300_000,
    "binary.rtf": b"{\\rtf1 Talks" + b"\\bin1 x" * 500_000,
    "runs.docx": stored(docx_of("<w:p>" + "<w:r><w:t>x</w:t></w:r>" * 110_000 + "</w:p>")),
    "cells.docx": stored(
        docx_of("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>" * 120_000 + "</w:tr></w:tbl>x")
    ),
    "spans.odt": stored(odt_of("<text:p>x" + "<text:span/>" * 400_000 + "</text:p>")),
    "streams.pdf": b"%PDF-1.4\n" + b"stream\n" * 1_000_000,
    "ascii.pdf": b"%PDF-1.4\n" + (b"stream\n" + b"!" * 400 + b"\n") * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_made_to_take_time_is_read_or_refused(name: str) -> None:
    assert_sound(outcome(HOSTILE[name], name))


@pytest.fixture(scope="module")
def taken() -> tuple[dict[str, float], int]:
    """Read all those files in one process of their own, which nothing watches or slows.

    Give the seconds of work for each, and the most memory that the process ever had.
    """
    *lines, memory = printed_by(
        "import resource, time\n"
        "from tests.reading.test_readers_hold import HOSTILE, outcome\n"
        "for name, data in HOSTILE.items():\n"
        "    started = time.process_time()\n"
        "    outcome(data, name)\n"
        "    print(name, time.process_time() - started)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    ).splitlines()
    unit = 1 if sys.platform == "darwin" else 1024
    return {name: float(seconds) for name, seconds in map(str.split, lines)}, int(memory) * unit


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the memory of a process")
def test_a_file_made_to_take_time_takes_little_of_it(taken: tuple[dict[str, float], int]) -> None:
    seconds, _ = taken

    assert list(seconds) == list(HOSTILE)
    assert {name: spent for name, spent in seconds.items() if spent >= LONGEST} == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the memory of a process")
def test_all_those_files_together_take_no_more_memory_than_one_may(
    taken: tuple[dict[str, float], int],
) -> None:
    _, memory = taken

    assert memory < LARGEST_MEMORY
