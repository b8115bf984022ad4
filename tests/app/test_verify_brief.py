"""An export is read again before anything is written; what should not be there stops it."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app import verify_brief
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.local_names import FOLDER, MACHINE, USER, names_kept_out
from briefgen.app.verify_brief import lines_of, what_leaks
from briefgen.compose import glossary
from briefgen.compose.context import Context
from briefgen.errors import RefusedError
from briefgen.model.brief import Provenance
from briefgen.model.document import Inlines
from briefgen.model.dossier import Point
from briefgen.model.facts import AreaValue, Fact, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.model.source import Source
from briefgen.model.terms import Term
from briefgen.verify.guard import Verified
from briefgen.verify.kept_out import FILE_NAME, NOTE, READING
from briefgen.verify.rule import KeptOut, Leak
from briefgen.verify.selected import ABOVE, REJECTED, UNTICKED
from tests.support.dossier_sample import sample_brief, sample_dossier
from tests.support.planting import SECRET

DOCX = ExportSettings(formats=("docx",))
HINT = (
    " Nothing was written; former files are as they were. "
    "Tick the item, or reword what holds its words."
)


def project_with_secret(**more: object) -> Project:
    """Give a project with a point that is not ticked."""
    dossier = sample_dossier()
    brief = sample_brief(dossier)
    point = Point(id="p-secretaa", kind="avoid", text=local(SECRET), **more)  # type: ignore[arg-type]
    dossier = replace(dossier, points=(*dossier.points, point))
    return Project(dossier=dossier, briefs=(brief,))


def refusal(project: Project, path: Path, settings: ExportSettings = DOCX) -> str:
    with pytest.raises(RefusedError) as fault:
        export_brief(project, settings, project_path=path)
    assert fault.value.exit_code == 5
    return str(fault.value)


def leak_in_titles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every source be called by what is not ticked."""

    def title_of(context: Context, source: Source) -> object:
        return context.quoted(SECRET, source.id)

    monkeypatch.setattr(Context, "title_of", title_of)


def test_a_leak_in_the_list_of_sources_stops_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leak_in_titles(monkeypatch)

    told = refusal(project_with_secret(), tmp_path / "talks.brief")

    assert told == (
        "The brief would give away what is not selected:\n"
        "  talks-meeting-brief.docx, the text (word/document.xml): "
        f"“{SECRET}” (p-secretaa), which is not ticked.{HINT}"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format_", ["docx", "pdf", "md"])
@pytest.mark.parametrize("provenance", ["annex", "footnotes"])
def test_a_leak_in_the_annex_of_sources_or_in_footnotes_stops_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provenance: Provenance, format_: str
) -> None:
    leak_in_titles(monkeypatch)
    settings = ExportSettings(formats=(format_,), provenance=provenance)

    told = refusal(project_with_secret(), tmp_path / "talks.brief", settings)

    assert f"“{SECRET}” (p-secretaa), which is not ticked." in told
    assert list(tmp_path.iterdir()) == []


def test_a_leak_keeps_the_files_of_the_former_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talks.brief"
    export_brief(project_with_secret(), DOCX, project_path=path)
    former = (tmp_path / "talks-meeting-brief.docx").read_bytes()
    leak_in_titles(monkeypatch)

    refusal(project_with_secret(), path, ExportSettings())

    assert [one.name for one in tmp_path.iterdir()] == ["talks-meeting-brief.docx"]
    assert (tmp_path / "talks-meeting-brief.docx").read_bytes() == former


def test_a_leak_in_the_glossary_stops_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meaning(_term: Term, context: Context) -> Inlines:
        return (context.quoted(SECRET),)

    monkeypatch.setattr(glossary, "_meaning", meaning)
    project = project_with_secret()
    words = local("Mention the UNFCCC.")
    points = (Point(id="p-openopen", kind="ask", text=words), *project.dossier.points)
    dossier = replace(project.dossier, points=points)
    brief = replace(project.briefs[0], selected=("p-openopen",))

    told = refusal(
        Project(dossier=dossier, briefs=(brief,)),
        tmp_path / "talks.brief",
        replace(DOCX, type="briefing-book"),
    )

    assert "talks-briefing-book.docx, the text (word/document.xml): “Zqxjfleet treaty”" in told


def test_a_name_of_the_file_that_tells_stops_the_export(tmp_path: Path) -> None:
    told = refusal(project_with_secret(), tmp_path / "zqxjfleet treaty.brief")

    assert "zqxjfleet treaty-meeting-brief.docx, the name of the file: " in told
    assert told.endswith("Tick the item, or give the project's file a name without its words.")


def test_a_project_may_be_called_by_words_that_the_brief_has_anyway(tmp_path: Path) -> None:
    project = project_with_secret()
    border = Point(id="p-borderaa", kind="avoid", text=local("Border"))
    points = (*project.dossier.points, border)
    named = replace(project, dossier=replace(project.dossier, points=points))

    export_brief(named, DOCX, project_path=tmp_path / "border.brief")

    assert [one.name for one in tmp_path.iterdir()] == ["border-meeting-brief.docx"]


def test_a_project_may_be_called_as_an_area_that_is_not_ticked(tmp_path: Path) -> None:
    project = project_with_secret()
    area = Fact(
        id="f-areaaaaa",
        kind="area",
        source=project.dossier.sources[0].id,
        start=0,
        end=9,
        text="zqxjwhale",
        value=AreaValue(area="aquaculture"),
        rule="area-phrase",
        confidence=0.4,
    )
    facts = (*project.dossier.facts, area)
    named = replace(project, dossier=replace(project.dossier, facts=facts))

    export_brief(named, DOCX, project_path=tmp_path / "zqxjwhale.brief")

    rejected = replace(area, review=Review(state="rejected"))
    named = replace(project, dossier=replace(project.dossier, facts=(*facts[:-1], rejected)))
    assert "“zqxjwhale”" in refusal(named, tmp_path / "zqxjwhale.brief")


def test_what_was_rejected_names_no_file_though_the_brief_has_its_words(tmp_path: Path) -> None:
    project = project_with_secret()
    rejected = replace(
        project.dossier.facts[0],
        id="f-rejected",
        text="border",
        value=None,
        review=Review(state="rejected"),
    )
    facts = (*project.dossier.facts, rejected)
    named = replace(project, dossier=replace(project.dossier, facts=facts))

    told = refusal(named, tmp_path / "border.brief")

    assert "border-meeting-brief.docx, the name of the file: “border”" in told


def named_after(file_name: str) -> Project:
    """Give a project whose first source was a file of some name."""
    project = project_with_secret()
    first, *others = project.dossier.sources
    sources = (replace(first, file_name=file_name), *others)
    return replace(project, dossier=replace(project.dossier, sources=sources))


@pytest.mark.parametrize(
    "name",
    [
        "text", "page1", "heading 2", "Section", "content", "default", "table", "2031-03-14",
        "index", "http", "sans", "untitled", "Document1", "office", "title page",
    ],
)  # fmt: skip
def test_a_file_called_by_a_word_that_every_brief_holds_stops_no_export(
    tmp_path: Path, name: str
) -> None:
    settings = ExportSettings(formats=("docx", "pdf", "md"))

    export_brief(named_after(f"{name}.html"), settings, project_path=tmp_path / "talks.brief")


def test_a_project_may_be_called_as_its_source(tmp_path: Path) -> None:
    for name in ("zqxjfleet", "about zqxjfleet today", "Zqxjfleet"):
        path = tmp_path / f"{name}.brief"

        export_brief(named_after("zqxjfleet.txt"), DOCX, project_path=path)


@pytest.mark.parametrize("format_", ["docx", "pdf", "md"])
def test_row_42_a_private_note_in_any_format_stops_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    leak_in_titles(monkeypatch)
    project = project_with_secret(note=SECRET)
    points = tuple(replace(one, text=local("Nothing")) for one in project.dossier.points)
    dossier = replace(project.dossier, points=points)

    told = refusal(
        replace(project, dossier=dossier),
        tmp_path / "talks.brief",
        ExportSettings(formats=(format_,)),
    )

    assert "the private note of p-secretaa." in told
    assert SECRET not in told


def test_the_annex_of_a_release_is_read_again_as_well(tmp_path: Path) -> None:
    project = project_with_secret()
    fact = replace(project.dossier.facts[0], marking=Marking(level="restricted"))
    named = Point(id="p-annexaaa", kind="avoid", text=local("annex docx"))
    dossier = replace(
        project.dossier,
        facts=(fact, *project.dossier.facts[1:]),
        points=(*project.dossier.points[:-1], named),
        default_marking=Marking(level="none"),
    )
    brief = replace(project.briefs[0], release=Marking(level="none"))

    told = refusal(
        Project(dossier=dossier, briefs=(brief,)),
        tmp_path / "talks.brief",
        replace(DOCX, annex=True),
    )

    assert "talks-meeting-brief-annex.docx, the name of the file: " in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (("p-a", UNTICKED, "A quota"), "“A quota” (p-a), which is not ticked"),
        (("f-a", REJECTED, "A quota"), "“A quota” (f-a), which is rejected"),
        (("f-a", ABOVE, "A quota"), "f-a, which is above the release level"),
        (("f-a", NOTE, "A quota"), "the private note of f-a"),
        (("f-a", READING, "A quota"), "“A quota”, a rejected reading of f-a"),
        (("s-a", FILE_NAME, "a.txt"), "“a.txt”, the file name of the source s-a"),
        (("", USER, "lund"), "“lund”, the name of the user"),
        (("", MACHINE, "desk-7"), "“desk-7”, the name of the machine"),
        (("", FOLDER, "/home/lund"), "“/home/lund”, the path of a folder"),
        (
            ("p-a", UNTICKED, "word " * 20),
            f"“{('word ' * 12).strip()}…” (p-a), which is not ticked",
        ),
    ],
)
def test_every_kind_of_leak_has_its_words(one: tuple[str, str, str], told: str) -> None:
    item, why, words = one

    assert what_leaks(KeptOut(item=item, why=why, words=words)) == told


def test_what_cannot_be_read_is_told_as_well() -> None:
    leak = Leak(kept_out=KeptOut(item="p-a", why=UNTICKED, words="A quota"), place="page 1")
    same = Leak(kept_out=KeptOut(item="p-a", why=UNTICKED, words="A quota"), place="page 1")

    told = lines_of(Verified(leaks=(leak, same), unread=("page 2: no font",)))

    assert told == [
        "page 1: “A quota” (p-a), which is not ticked.",
        "page 2: no font; so it can't be checked.",
    ]


def test_a_long_list_of_leaks_is_cut_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify_brief, "_MOST_TOLD", 1)
    leak_in_titles(monkeypatch)

    told = refusal(project_with_secret(), tmp_path / "talks.brief", ExportSettings())

    assert "(p-secretaa), which is not ticked.\n  … and " in told


def test_user_machine_and_folders_are_kept_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "lundberg")
    monkeypatch.setenv("COMPUTERNAME", "desk-seven")
    path = tmp_path / "talks.brief"

    found = {(one.why, one.words) for one in names_kept_out(path)}

    assert {(USER, "lundberg"), (MACHINE, "desk-seven"), (FOLDER, str(tmp_path))} <= found


def test_a_folder_at_the_root_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/root")

    assert not [one for one in names_kept_out(Path("/tmp/a.brief")) if one.why == FOLDER]


def test_the_name_of_the_user_in_a_file_stops_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "zqxjfleet treaty")
    leak_in_titles(monkeypatch)

    told = refusal(project_with_secret(), tmp_path / "talks.brief")

    assert "“zqxjfleet treaty”, the name of the user." in told
