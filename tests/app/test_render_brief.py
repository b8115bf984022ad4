import datetime as dt
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.errors import RefusedError, UsageError
from briefgen.model.brief import Brief, Header
from briefgen.model.project import Project
from tests.support.docx_render import W, found, part, values
from tests.support.reviewed_sample import reviewed, sample, with_place

MARKDOWN = ExportSettings(formats=("md",))
ALL = ExportSettings(formats=("docx", "pdf", "md"))
ETHIOPIC = "ሰላም"
"""Letters that none of the shipped fonts has."""


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


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
