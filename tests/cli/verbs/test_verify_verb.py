import json
from pathlib import Path

import pikepdf
import pytest

from tests.support.command_line import Briefgen
from tests.support.planting import SECRET, docx_with_body, paragraph, pdf_with


@pytest.fixture
def exported(briefgen: Briefgen, talks: Path) -> Path:
    """Give the DOCX of a brief; its PDF lies beside it, and one point is not ticked."""
    briefgen("export", talks)
    briefgen("point", talks, "add", "--kind", "avoid", SECRET)
    briefgen("select", talks, "--none")
    return talks.with_name("talks-meeting-brief.docx")


def plant(path: Path) -> None:
    path.write_bytes(docx_with_body(path.read_bytes(), paragraph(SECRET)))


def test_a_file_with_nothing_in_it_that_should_not_be_passes(
    briefgen: Briefgen, talks: Path
) -> None:
    briefgen("export", talks)

    code, out, err = briefgen(
        "verify", "talks-meeting-brief.docx", "talks-meeting-brief.pdf", "talks.brief"
    )

    assert (code, err) == (0, "")
    assert out == (
        "talks-meeting-brief.docx: nothing in it that should not be (For the minister).\n"
        "talks-meeting-brief.pdf: nothing in it that should not be (For the minister).\n"
    )


def test_what_somebody_put_into_a_file_later_is_found(briefgen: Briefgen, exported: Path) -> None:
    plant(exported)

    code, out, err = briefgen("verify", exported.name, "talks.brief")

    assert (code, out) == (5, "")
    assert "talks-meeting-brief.docx, the text (word/document.xml): “Zqxjfleet treaty” (p-" in err


def test_json_tells_of_every_file(briefgen: Briefgen, exported: Path) -> None:
    plant(exported)

    code, out, _ = briefgen("verify", exported.name, "talks.brief", "--json")

    (told,) = json.loads(out)["files"]
    assert code == 5
    assert (told["file"], told["brief"]) == ("talks-meeting-brief.docx", "For the minister")
    assert told["found"]


def test_without_a_project_the_names_of_user_and_machine_are_searched_for(
    briefgen: Briefgen, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(exported)

    assert briefgen("verify", exported.name).code == 0
    monkeypatch.setenv("USER", "zqxjfleet")
    code, _, err = briefgen("verify", exported.name)

    assert code == 5
    assert "“zqxjfleet”, the name of the user" in err


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.docx", b"PK\x03\x04 broken", "a.docx: can't be checked. It is damaged, or opens"),
        ("a.odt", b"\x00\x01", "a.odt: is no DOCX, PDF or text file. Name a finished brief."),
        ("a.xyz", b"words", "a.xyz: is no DOCX, PDF or text file. Name a finished brief."),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    briefgen: Briefgen, talks: Path, name: str, content: bytes, told: str
) -> None:
    talks.with_name(name).write_bytes(content)

    code, _, err = briefgen("verify", name, "talks.brief")

    assert code == 3
    assert told in err


def test_a_file_that_is_not_there_is_told(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("verify", "none.docx", talks)

    assert code == 3
    assert err == "error: none.docx can't be read: No such file or directory.\n"


def test_a_release_level_is_checked_against_the_scheme(briefgen: Briefgen, exported: Path) -> None:
    code, _, err = briefgen("verify", exported.name, "talks.brief", "--release", "cosmic")

    assert code == 2
    assert "Unknown level" in err


def test_a_manifest_beside_a_file_is_held_against_it(briefgen: Briefgen, talks: Path) -> None:
    briefgen("export", talks, "-f", "docx", "--manifest")
    written = talks.with_name("talks-meeting-brief.docx")

    sound = briefgen("verify", written.name, "talks.brief")
    written.write_bytes(docx_with_body(written.read_bytes(), paragraph("One line more.")))
    code, _, err = briefgen("verify", written.name, "talks.brief")

    assert sound.out.endswith("The manifest confirms the same bytes (sha256).\n")
    assert code == 5
    assert "talks-meeting-brief.docx: is not the file that its manifest names." in err


def test_that_a_pdf_can_t_be_compared_is_told(briefgen: Briefgen, talks: Path) -> None:
    def without_structure(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.StructTreeRoot

    briefgen("export", talks, "-f", "pdf")
    written = talks.with_name("talks-meeting-brief.pdf")
    written.write_bytes(pdf_with(written.read_bytes(), without_structure))

    code, out, _ = briefgen("verify", written.name, "talks.brief")

    assert code == 0
    assert out.endswith(
        "nothing in it that should not be (For the minister). "
        "What was edited in it can't be told: it does not mark its paragraphs.\n"
    )
