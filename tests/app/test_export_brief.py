import datetime as dt
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import (
    ExportSettings,
    brief_with,
    export_brief,
    refuse_remarks,
    render_brief,
)
from briefgen.errors import OutputError, RefusedError, UsageError
from briefgen.model.brief import Brief, Header
from briefgen.model.facts import Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate
from tests.support.docx_render import W, found, part, values
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    fact_in,
    sample_brief,
    sample_dossier,
)

MARKDOWN = ExportSettings(formats=("md",))
ALL = ExportSettings(formats=("docx", "pdf", "md"))
ETHIOPIC = "ሰላም"
"""Letters that none of the shipped fonts has."""


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def sample() -> Project:
    dossier = sample_dossier()
    return Project(dossier=dossier, briefs=(sample_brief(dossier),))


def reviewed() -> Project:
    """Give a project with nothing to remark: all facts accepted, all dates certain."""
    project = sample()
    accepted = Review(state="accepted")
    facts = tuple(replace(fact, review=accepted) for fact in project.dossier.facts)
    day = DocumentDate(value=dt.date(2031, 3, 9), how="officer")
    sources = (COURIER_SOURCE, replace(RADIO_SOURCE, document_date=day))
    return replace(project, dossier=replace(project.dossier, facts=facts, sources=sources))


def with_place(words: str) -> Project:
    project = reviewed()
    meeting = replace(project.dossier.meeting, place=local(words), from_facts={})
    return replace(project, dossier=replace(project.dossier, meeting=meeting))


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


def test_settings_hold_for_one_run() -> None:
    project = sample()
    settings = ExportSettings(
        type="note", house_style="grand", language="nb", provenance="none", paper="Letter"
    )

    brief = brief_with(project.briefs[0], settings)

    assert brief == replace(
        project.briefs[0],
        type="note",
        house_style="grand",
        language="nb",
        provenance="none",
        paper="Letter",
    )
    assert brief_with(brief, ExportSettings()) == brief
    assert project == sample()


def test_the_brief_is_chosen_by_name() -> None:
    project = sample()
    second = Brief(id="b-second", name="Adviser", paper="Letter", selected=("p-avoidavo",))
    project = replace(project, briefs=(*project.briefs, second))

    assert render_brief(project, replace(MARKDOWN, brief="Adviser")).brief == second


def test_a_brief_that_names_no_paper_has_that_of_its_house_style() -> None:
    settings = replace(MARKDOWN, house_style="us-state-like")

    assert render_brief(sample(), MARKDOWN).brief.paper == "A4"
    assert render_brief(sample(), settings).brief.paper == "Letter"
    assert render_brief(sample(), replace(settings, paper="A4")).brief.paper == "A4"


def test_a_house_style_words_its_own_labels() -> None:
    plain = render_brief(sample(), MARKDOWN).files["md"].data.decode()
    settings = replace(MARKDOWN, house_style="us-state-like")

    memorandum = render_brief(sample(), settings).files["md"].data.decode()

    assert ("Meeting brief" in plain, "Briefing memorandum" in plain) == (True, False)
    assert ("Meeting brief" in memorandum, "Briefing memorandum" in memorandum) == (False, True)


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


def test_every_check_has_its_say() -> None:
    project = sample()
    header = Header(date=dt.date(2031, 4, 1))
    project = replace(project, briefs=(replace(project.briefs[0], header=header),))

    codes = [notice.code for notice in render_brief(project, MARKDOWN).notices]

    assert {"document-date-inferred", "brief-after-meeting", "unreviewed"} <= set(codes)


def test_a_type_of_the_users_own_is_held_to_its_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "recipes"
    folder.mkdir()
    (folder / "note.toml").write_text(
        'name = "note"\ntitle = "meeting_brief"\n[limits]\npages = 0\nwords = 3\n'
        '[[sections]]\nkind = "logistics"\nheading = "logistics"\n'
    )
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))

    rendered = render_brief(reviewed(), ExportSettings(formats=("pdf",), type="note"))

    lengths = [notice.message for notice in rendered.notices if notice.code == "too-long"]
    assert lengths[0] == "1 page: 1 page over the limit of 0."
    assert re.fullmatch(r"\d+ words: \d+ words over the limit of 3\.", lengths[1])


def test_what_several_formats_have_to_say_is_said_once() -> None:
    notices = render_brief(sample(), ALL).notices

    assert len(notices) == len(set(notices))


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


@pytest.mark.parametrize("epoch", ["tomorrow", "1e9", "9" * 30, "1.5"])
def test_a_source_date_epoch_that_is_no_number_of_seconds_is_refused(
    epoch: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    with pytest.raises(UsageError) as fault:
        render_brief(sample(), MARKDOWN)

    assert str(fault.value) == (
        f"SOURCE_DATE_EPOCH: {epoch!r} is no number of seconds since 1970. "
        "Set it to one such as 1715018400, or unset it."
    )


@pytest.mark.parametrize("year", [1066, 9999])
def test_every_format_takes_the_stamp_of_a_brief_of_any_day(year: int) -> None:
    header = Header(date=dt.date(year, 12, 31))
    project = Project(
        briefs=(Brief(id="b-a", name="Bare", header=header, selected=("p-gonegone",)),)
    )

    assert set(render_brief(project, ALL).files) == {"docx", "pdf", "md"}


def test_a_brief_with_nothing_ticked_is_refused() -> None:
    project = Project(briefs=(Brief(id="b-a", name="Bare"),))

    with pytest.raises(RefusedError) as fault:
        render_brief(project, ALL)

    assert str(fault.value) == (
        "Nothing is ticked in the brief 'Bare'; there is nothing to export. "
        "Tick something: select PROJECT --all, or --add ID."
    )


def test_a_brief_of_what_is_gone_makes_files_with_remarks() -> None:
    project = Project(briefs=(Brief(id="b-a", name="Bare", selected=("p-gonegone",)),))

    rendered = render_brief(project, ALL)

    assert len(rendered.files) == 3
    assert {notice.code for notice in rendered.notices} == {
        "passage-missing",
        "section-empty",
        "not-in-dossier",
    }


def test_a_type_asked_for_takes_the_first_brief_of_that_type() -> None:
    project = sample()
    memo = replace(project.briefs[0], id="b-memo", name="Memo", type="decision-memo")
    project = replace(project, briefs=(*project.briefs, memo))

    chosen = [
        render_brief(project, replace(MARKDOWN, type=name)).brief
        for name in ("decision-memo", "talking-points")
    ]

    assert chosen[0] == replace(memo, paper="A4")
    assert (chosen[1].id, chosen[1].type) == (project.briefs[0].id, "talking-points")


def book_pages(*formats: str) -> tuple[list[str], list[str]]:
    """Export the sample as a book; give the files made and the pages that its Word file names."""
    settings = ExportSettings(formats=formats, type="briefing-book")
    files = render_brief(sample(), settings).files
    body = part(files["docx"].data, "word/document.xml")
    entries = [
        paragraph
        for paragraph in body.iter(f"{W}p")
        if set(values(paragraph, "pPr/pStyle")) & {"TOC1", "TOC2"}
    ]
    return list(files), [list(found(entry, ".//t"))[-1].text for entry in entries]


def test_a_contents_in_word_names_the_pages_that_the_pdf_has() -> None:
    both, pages = book_pages("docx", "pdf")
    alone, same_pages = book_pages("docx")

    assert (both, alone) == (["docx", "pdf"], ["docx"])
    assert pages == same_pages
    assert [int(page) for page in pages] == sorted(int(page) for page in pages)
    assert (pages[0], int(pages[-1]) > 6) == ("3", True)


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


def test_without_a_layout_a_contents_in_word_names_no_pages() -> None:
    settings = ExportSettings(formats=("docx",), type="briefing-book")

    rendered = render_brief(with_place(ETHIOPIC), settings)

    assert list(rendered.files) == ["docx"]
    assert rendered.refusals == ()
    body = part(rendered.files["docx"].data, "word/document.xml")
    entries = [
        link for link in body.iter(f"{W}hyperlink") if link.get(f"{W}anchor", "").startswith("_Toc")
    ]
    assert entries
    shown = [text for link in entries for text in link.iter(f"{W}t")]
    assert [one for one in shown if (one.text or "").isdigit()] == []


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
