from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief, refuse_remarks
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.errors import OutputError, RefusedError, UsageError
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    fact_in,
)
from tests.support.reviewed_sample import reviewed, sample, with_place

MARKDOWN = ExportSettings(formats=("md",))
ALL = ExportSettings(formats=("docx", "pdf", "md"))
ETHIOPIC = "ሰላም"
"""Letters that none of the shipped fonts has."""


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_formats_are_written_beside_the_project(tmp_path: Path) -> None:
    report = export_brief(sample(), ALL, project_path=tmp_path / "talks.brief")

    assert [path.name for path in report.files] == [
        "talks-meeting-brief.docx",
        "talks-meeting-brief.pdf",
        "talks-meeting-brief.md",
    ]
    docx, pdf, markdown = (path.read_bytes() for path in report.files)
    assert docx.startswith(b"PK")
    assert pdf.startswith(b"%PDF")
    assert "Sørensen" in markdown.decode()
    assert report.refusals == ()
    assert names_in(tmp_path) == sorted(path.name for path in report.files)


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "monday"

    report = export_brief(sample(), MARKDOWN, project_path=tmp_path / "talks.brief", folder=folder)

    assert report.files == (folder / "talks-meeting-brief.md",)
    assert names_in(tmp_path) == ["out"]


def test_the_name_tells_the_release_level(tmp_path: Path) -> None:
    release = Marking(level="internal", caveats=("draft",))

    report = export_brief(
        sample(), replace(MARKDOWN, release=release), project_path=tmp_path / "talks.brief"
    )

    assert report.files == (tmp_path / "talks-meeting-brief-internal-draft.md",)


def test_a_format_named_twice_is_written_once(tmp_path: Path) -> None:
    settings = ExportSettings(formats=("md", "md"))

    assert len(export_brief(sample(), settings, project_path=tmp_path / "x.brief").files) == 1


def test_the_same_project_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    first, second = (
        export_brief(sample(), ALL, project_path=tmp_path / "talks.brief", folder=tmp_path / name)
        for name in ("here", "there")
    )

    for one, other in zip(first.files, second.files, strict=True):
        assert one.read_bytes() == other.read_bytes()
        assert str(tmp_path).encode() not in one.read_bytes()


def test_a_refused_pdf_does_not_keep_the_other_formats_back(tmp_path: Path) -> None:
    report = export_brief(with_place(ETHIOPIC), ALL, project_path=tmp_path / "talks.brief")

    assert names_in(tmp_path) == ["talks-meeting-brief.docx", "talks-meeting-brief.md"]
    (refusal,) = report.refusals
    assert (refusal.code, refusal.level, refusal.place) == ("pdf-refused", "refusal", "PDF")
    assert "ETHIOPIC SYLLABLE SA" in refusal.message
    assert "Export DOCX instead" in refusal.message


def test_a_refused_pdf_alone_leaves_the_former_one(tmp_path: Path) -> None:
    former = tmp_path / "talks-meeting-brief.pdf"
    former.write_bytes(b"former")

    report = export_brief(
        with_place(ETHIOPIC), ExportSettings(formats=("pdf",)), project_path=tmp_path / "talks"
    )

    assert report.files == ()
    assert len(report.refusals) == 1
    assert former.read_bytes() == b"former"


@pytest.mark.parametrize(
    ("project", "formats", "remark"),
    [
        (sample(), ("md",), "12 ticked facts are proposals that nobody has reviewed."),
        (with_place(ETHIOPIC), ("docx", "pdf"), "The PDF can't show"),
    ],
)
def test_strict_refuses_and_leaves_former_files(
    project: Project, formats: tuple[str, ...], remark: str, tmp_path: Path
) -> None:
    former = tmp_path / f"talks-meeting-brief.{formats[0]}"
    former.write_bytes(b"former")

    with pytest.raises(RefusedError) as fault:
        export_brief(
            project,
            ExportSettings(formats=formats, strict=True),
            project_path=tmp_path / "talks.brief",
        )

    assert remark in str(fault.value)
    assert "nothing was written" in str(fault.value)
    assert former.read_bytes() == b"former"
    assert names_in(tmp_path) == [former.name]


def test_strict_writes_where_nothing_is_to_be_remarked(tmp_path: Path) -> None:
    strict = replace(ALL, strict=True)

    report = export_brief(reviewed(), strict, project_path=tmp_path / "talks.brief")

    assert len(report.files) == 3
    assert report.notices == ()


def test_what_is_only_information_does_not_stop_strict(tmp_path: Path) -> None:
    settings = replace(MARKDOWN, provenance="annex", strict=True)
    project = reviewed()
    inside = fact_in(COURIER_SOURCE, "our border", "organisation", "f-ourborde")
    dossier = replace(project.dossier, facts=(*project.dossier.facts, inside))

    report = export_brief(
        replace(project, dossier=dossier), settings, project_path=tmp_path / "talks.brief"
    )

    assert [notice.code for notice in report.notices] == ["unticked-inside"]


@pytest.mark.parametrize(
    ("notices", "message"),
    [
        ((Notice(code="a", message="One."),), "--strict: 1 remark; nothing was written:\n  One."),
        (
            (
                Notice(code="a", message="One."),
                Notice(code="b", message="Two.", level="info"),
                Notice(code="c", message="Three.", level="refusal"),
            ),
            "--strict: 2 remarks; nothing was written:\n  One.\n  Three.",
        ),
    ],
)
def test_a_refusal_lists_what_stopped_it(notices: tuple[Notice, ...], message: str) -> None:
    with pytest.raises(RefusedError) as fault:
        refuse_remarks(notices)

    assert str(fault.value) == message


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (ExportSettings(formats=()), "No format is named. Available: docx, pdf, md."),
        (
            ExportSettings(formats=("md", "dcox")),
            "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf, md.",
        ),
        (replace(MARKDOWN, type="meeting-brif"), "Unknown brief type 'meeting-brif'. Did you mea"),
        (replace(MARKDOWN, house_style="plane"), "Unknown house style 'plane'. Did you mean 'pla"),
        (replace(MARKDOWN, language="eng"), "Unknown language 'eng'. Did you mean 'en'? Availabl"),
        (replace(MARKDOWN, brief="zzz"), "Unknown brief 'zzz'. Available: For the minister."),
        (
            replace(MARKDOWN, release=Marking(level="secret")),
            "Unknown level of the marking scheme 'plain' 'secret'. ",
        ),
    ],
)
def test_an_unknown_name_is_told_before_anything_is_written(
    settings: ExportSettings, message: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError) as fault:
        export_brief(sample(), settings, project_path=tmp_path / "talks.brief")

    assert str(fault.value).startswith(message)
    assert names_in(tmp_path) == []


def test_a_project_without_briefs_says_how_to_add_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="The project has no brief"):
        export_brief(Project(), MARKDOWN, project_path=tmp_path / "talks.brief")


def test_when_one_file_can_not_be_written_the_others_stay_as_they_were(tmp_path: Path) -> None:
    former = tmp_path / "talks-meeting-brief.docx"
    former.write_bytes(b"former")
    (tmp_path / "talks-meeting-brief.md").mkdir()

    with pytest.raises(OutputError, match="it is a folder"):
        export_brief(
            sample(), ExportSettings(formats=("docx", "md")), project_path=tmp_path / "talks.brief"
        )

    assert former.read_bytes() == b"former"
    assert names_in(tmp_path) == ["talks-meeting-brief.docx", "talks-meeting-brief.md"]


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.write_bytes(b"a file")

    with pytest.raises(OutputError, match="a part of the path is a file, not a folder"):
        export_brief(sample(), MARKDOWN, project_path=tmp_path / "x.brief", folder=folder)

    assert folder.read_bytes() == b"a file"


@pytest.mark.parametrize(("strict", "formats"), [(True, ("docx",)), (False, ("docx", "pdf"))])
def test_a_brief_over_its_pages_is_told_or_refused_whatever_its_format(
    strict: bool, formats: tuple[str, ...], tmp_path: Path
) -> None:
    project = reviewed()
    long = tuple(
        replace(point, id=f"p-{at}", text=local(f"Talk about herring, number {at}."))
        for at in range(60)
        for point in project.dossier.points[3:4]
    )
    dossier = replace(project.dossier, points=long)
    ids = tuple(point.id for point in long)
    brief = replace(project.briefs[0], type="talking-points", passages={}, selected=ids)
    project = replace(project, dossier=dossier, briefs=(brief,))
    settings = ExportSettings(formats=formats, strict=strict)
    over = "2 pages: 1 page over the limit of 1. Cut first: p-0 “Talk about herring, number 0.”"

    if strict:
        with pytest.raises(RefusedError) as fault:
            export_brief(project, settings, project_path=tmp_path / "talks.brief")
        assert over in str(fault.value)
        assert list(tmp_path.iterdir()) == []
    else:
        notices = render_brief(project, settings).notices
        assert any(notice.message.startswith(over) for notice in notices)


def test_what_stands_above_the_release_level_by_default_is_refused_and_nothing_written(
    tmp_path: Path,
) -> None:
    project = sample()
    dossier = replace(project.dossier, default_marking=Marking(level="restricted"))
    settings = replace(MARKDOWN, release=Marking(level="internal"))

    with pytest.raises(RefusedError, match="above the release level 'internal'"):
        export_brief(
            replace(project, dossier=dossier), settings, project_path=tmp_path / "talks.brief"
        )

    assert list(tmp_path.iterdir()) == []
