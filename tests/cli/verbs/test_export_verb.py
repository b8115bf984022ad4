import json
from pathlib import Path

import pikepdf
import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen, contents
from tests.support.dossier_sample import sample_dossier
from tests.support.office_making import office_template


def test_export_writes_word_and_pdf_beside_the_project(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("export", "talks.brief")

    assert code == 0
    assert out == "Wrote talks-meeting-brief.docx\nWrote talks-meeting-brief.pdf\n"
    assert "warning: " in err
    assert (talks.parent / "talks-meeting-brief.pdf").read_bytes().startswith(b"%PDF-")
    assert (talks.parent / "talks-meeting-brief.docx").read_bytes().startswith(b"PK")


def test_a_folder_is_made_with_its_parents(briefgen: Briefgen, talks: Path) -> None:
    briefgen("export", talks, "-f", "md", "-o", "out/deep")

    assert "out/deep/talks-meeting-brief.md" in contents(talks.parent)


def test_export_as_json_lists_files_and_notices(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("export", "talks.brief", "-f", "md", "--json")

    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["files"] == ["talks-meeting-brief.md"]
    assert [one["code"] for one in told["notices"]] == ["document-date-inferred", "unreviewed"]


def test_quiet_export_says_nothing(briefgen: Briefgen, talks: Path) -> None:
    assert briefgen("export", talks, "-f", "md", "--quiet") == (0, "", "")


def test_strict_export_writes_nothing(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("export", talks, "--strict")

    assert (code, out) == (5, "")
    assert "--strict: 2 remarks; nothing was written:\n  " in err
    assert list(contents(talks.parent)) == ["talks.brief"]


def test_options_hold_for_one_run_only(briefgen: Briefgen, talks: Path) -> None:
    before = talks.read_bytes()

    code, out, _ = briefgen(
        "export", "talks.brief", "-f", "md", "--release", "internal", "--paper", "letter",
        "--provenance", "none", "-t", "meeting-brief", "-s", "plain", "--language", "en",
    )  # fmt: skip

    assert (code, out) == (0, "Wrote talks-meeting-brief-internal.md\n")
    assert talks.read_bytes() == before


def test_without_formats_the_export_is_as_the_project_says(briefgen: Briefgen, talks: Path) -> None:
    changes = [{"do": "set_export", "options": {"formats": ["md"]}}]
    (talks.parent / "changes.json").write_text(json.dumps(changes), encoding="utf-8")
    briefgen("apply", talks, "changes.json")

    assert briefgen("export", "talks.brief")[1] == "Wrote talks-meeting-brief.md\n"
    assert "talks-meeting-brief.docx" in briefgen("export", "talks.brief", "-f", "docx")[1]


def test_what_a_release_leaves_out_is_listed_by_id_marking_and_ground(
    briefgen: Briefgen, talks: Path
) -> None:
    id_ = sample_dossier().points[0].id
    briefgen("set", talks, f"item.{id_}.marking=restricted draft", f"item.{id_}.ground=court case")

    words = ("export", "talks.brief", "-f", "md", "--release", "internal", "--portion-marks")
    out = briefgen(*words).out
    told = json.loads(briefgen(*words, "--json").out)

    assert out.splitlines()[1:] == [f"Left out {id_} (restricted draft): court case"]
    assert [one["id"] for one in told["withheld"]] == [id_]
    assert "(I)" in (talks.parent / "talks-meeting-brief-internal.md").read_text()


def test_a_template_shapes_the_word_file_alone(briefgen: Briefgen, talks: Path) -> None:
    (talks.parent / "letter.dotx").write_bytes(office_template().data)
    plain = briefgen("export", "talks.brief", "-o", "plain").code

    code, _, err = briefgen("export", "talks.brief", "--template", "letter.dotx")

    assert (plain, code) == (0, 0)
    assert "info: Added to the styles of letter.dotx: Brief Banner, " in err
    pdf, docx = ("talks-meeting-brief.pdf", "talks-meeting-brief.docx")
    folders = (talks.parent, talks.parent / "plain")
    assert len({(folder / pdf).read_bytes() for folder in folders}) == 1
    assert len({(folder / docx).read_bytes() for folder in folders}) == 2


def test_a_template_that_is_no_word_file_writes_nothing(briefgen: Briefgen, talks: Path) -> None:
    (talks.parent / "letter.dotx").write_bytes(b"no template")

    code, out, err = briefgen("export", "talks.brief", "--template", "letter.dotx")
    missing = briefgen("export", "talks.brief", "-f", "pdf", "--template", "gone.dotx")

    assert (code, out) == (3, "")
    assert "letter.dotx: is no sound Word template." in err
    assert missing.code == 3
    assert "gone.dotx: can't be read" in missing.err
    assert list(contents(talks.parent)) == ["letter.dotx", "talks.brief"]


def test_a_format_that_refuses_is_told_after_the_others_are_written(
    briefgen: Briefgen, talks: Path
) -> None:
    briefgen("set", talks, "meeting.room=\U00012000 hall")

    code, out, err = briefgen("export", "talks.brief")

    assert (code, out) == (5, "Wrote talks-meeting-brief.docx\n")
    assert "U+12000" in err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("-f", "dcox"), "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf, md."),
        (("-f", ","), "No format is named. Available: docx, pdf, md."),
        (("-t", "meeting-breif"), "Unknown brief type 'meeting-breif'. Did you mean 'meeting-bri"),
        (("-s", "plian"), "Unknown house style 'plian'. Did you mean 'plain'? Available: "),
        (("--language", "xx"), "Unknown language 'xx'."),
        (("--release", "secret"), "Unknown level of the marking scheme 'plain' 'secret'."),
        (("--brief", "Nobody"), "Unknown brief 'Nobody'. Available: For the minister."),
        (("--provenance", "nots"), "Unknown word 'nots'. Did you mean 'notes'?"),
    ],
)
def test_a_name_that_is_in_no_table_writes_nothing(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], message: str
) -> None:
    code, out, err = briefgen("export", talks, *words)

    assert (code, out) == (2, "")
    assert message in err
    assert list(contents(talks.parent)) == ["talks.brief"]


def test_the_pdf_keeps_the_standard_that_is_asked_for(briefgen: Briefgen, talks: Path) -> None:
    code, _, _ = briefgen(
        "export", talks, "-f", "pdf", "--pdf-standard", "ua2-a4", "--embed-selection"
    )

    pdf = (talks.parent / "talks-meeting-brief.pdf").read_bytes()
    assert code == 0
    assert pdf.startswith(b"%PDF-2.0")
    assert b"/AFRelationship /Source" in pdf


def test_a_misspelt_standard_is_told_with_the_nearest(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("export", talks, "--pdf-standard", "ua2-a3")

    assert code == 2
    assert "Did you mean 'ua2-a4'?" in err


def test_what_goes_along_in_the_pdf_holds_nothing_unticked_left_out_or_private(
    briefgen: Briefgen, talks: Path
) -> None:
    unticked, secret, ticked = sample_dossier().points[:3]
    guards, herring = "coast guard", "The herring does not know our border,"
    briefgen("select", talks, "--drop", f"{unticked.id},f-coastgua,f-ivarivar")
    briefgen("set", talks, f"item.{secret.id}.marking=restricted", "meeting.room=The small room")

    words = ("export", talks, "-f", "pdf", "--embed-selection", "--release", "internal")
    code, out, _ = briefgen(*words)

    with pikepdf.open(talks.parent / "talks-meeting-brief-internal.pdf") as pdf:
        (name,) = pdf.attachments
        selection = pdf.attachments[name].get_file().read_bytes()
    assert (code, f"Left out {secret.id} (restricted)" in out) == (0, True)
    told = selection.decode()
    for kept in (ticked.text.text, herring, "The small room"):
        assert kept in told
    for left_out in (unticked.text.text, secret.text.text, guards, "Ivar Lund", "private remark"):
        assert left_out not in told
    # Whoever opens it has the brief as a project, and no whole source.
    (talks.parent / name).write_bytes(selection)
    opened = load_project(talks.parent / name).project.dossier
    assert {point.id for point in opened.points} & {unticked.id, secret.id} == set()
    whole = {source.id: source.text for source in sample_dossier().sources}
    assert all(len(source.text) < len(whole[source.id]) for source in opened.sources)


UNDRAWN = "U+1200 ETHIOPIC SYLLABLE HA is in no font"


def test_a_character_that_no_font_has_is_told_when_it_is_read_and_keeps_only_the_pdf_back(
    briefgen: Briefgen, tmp_path: Path
) -> None:
    text = "PORT ALDREN, 6 May 2024\n\nHanne S\u1200rensen, Minister of Fisheries, arrived.\n"
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")

    told = json.loads(briefgen("new", "talks.brief", "article.txt", "--json").out)
    (notice,) = (one for one in told["notices"] if "U+1200" in one["message"])
    code, out, err = briefgen("export", "talks.brief")

    (person,) = (
        fact
        for fact in load_project(Path("talks.brief")).project.dossier.facts
        if fact.kind == "participant"
    )
    assert notice["message"].startswith(UNDRAWN)
    assert person.id in notice["ids"]
    assert (code, out) == (5, "Wrote talks-meeting-brief.docx\n")
    refusal = "The PDF can't show 1 character: U+1200 ETHIOPIC SYLLABLE HA (in "
    assert refusal in err
    assert person.id in err.split(refusal)[1]
    assert "fonts asked: Liberation Sans, Noto Naskh Arabic, Noto Sans SC" in err
    assert not (tmp_path / "talks-meeting-brief.pdf").exists()
