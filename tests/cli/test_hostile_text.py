"""Text from outside that steers terminals, XML or PDF goes through the whole program."""

import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen

STEERING = "\x00\x07\x08\x0b\x1b]0;title\x07\x1b[2J\x7f\x9b31m\u202e\u202a\u2066\u2028\u200f"
METACHARACTERS = "<w:p/>&amp;]]><!--{{7*7}}\\(Tj ET) endstream %%EOF <</JS(x)>> | # * _ `"
HOSTILE = (
    f"PORT ALDREN, 6 May 2024 - Hanne Sørensen{STEERING}, Minister of Fisheries of Norland, "
    "will receive Ivar Lund, Special Envoy of Ostland, on 8 May 2024.\r\n\r\n"
    f"“The herring {METACHARACTERS} does not know{STEERING} our border,” Sørensen said.\r\n"
)
RAW = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def hostile(briefgen: Briefgen, tmp_path: Path) -> Path:
    """A project of a hostile source, with hostile words typed into it as well."""
    (tmp_path / "bad.txt").write_bytes(HOSTILE.encode())
    path = tmp_path / "talks.brief"
    words = f"Ask {STEERING}for a {METACHARACTERS} date."
    assert briefgen("new", path, "bad.txt", "--theirs", f"Norland{STEERING}").code == 0
    assert briefgen("point", path, "add", words.replace("\x00", "")).code == 0
    assert briefgen("set", path, f"source.{source_in(path)}.title={words}").code == 0
    return path


def source_in(path: Path) -> str:
    return load_project(path).project.dossier.sources[0].id


def test_word_pdf_and_markdown_of_a_hostile_source_are_valid(
    briefgen: Briefgen, hostile: Path
) -> None:
    code, _, err = briefgen("export", hostile, "-f", "docx,pdf,md")

    assert code == 0, err
    stem = hostile.with_name("talks-meeting-brief")
    for text in (
        words_in_docx(stem.with_suffix(".docx")),
        words_in_pdf(stem.with_suffix(".pdf")),
        stem.with_suffix(".md").read_text(encoding="utf-8"),
    ):
        assert "Ivar Lund" in text
        assert "endstream %%EOF" in text
        assert not RAW.findall(text)


def words_in_docx(path: Path) -> str:
    """Give the text of all parts; each has to be XML that a strict parser takes."""
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        parts = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
        trees = {name: etree.fromstring(package.read(name)) for name in parts}
    return "".join(str(text) for tree in trees.values() for text in tree.itertext())


def words_in_pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "".join(texts).replace("\r\n", "\n")


@pytest.mark.parametrize(
    "words",
    [
        ("show", "talks.brief"),
        ("show", "talks.brief", "--json"),
        ("facts", "bad.txt"),
        ("facts", "bad.txt", "--json"),
        ("check", "talks.brief"),
        ("brief", "talks.brief", "list"),
        ("set", "talks.brief", "\x1b[2Jmeeting=x"),
        ("set", "talks.brief", "\x1b[2J"),
        ("select", "talks.brief", "--add", "\u202ef-x"),
        ("facts", "\x1b]0;owned\x07.txt"),
        ("show", "\x1b[31m\u202e.brief"),
        ("\x1b[2Jshow",),
        ("show", "--\x1b[2J"),
        ("point", "talks.brief", "\x9b2J"),
        ("point", "talks.brief", "add", "x", "--kind", "\x1b[2J"),
        ("facts", "bad.txt", "--as-of", "\x1b[2J"),
    ],
)
def test_nothing_that_steers_a_terminal_gets_out_raw(
    briefgen: Briefgen, hostile: Path, words: tuple[str, ...]
) -> None:
    _, out, err = briefgen(*words)

    assert out or err
    assert not RAW.findall(out + err)
