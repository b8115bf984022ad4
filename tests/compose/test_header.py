import datetime as dt
from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.errors import UsageError
from briefgen.model.brief import Brief, Header
from briefgen.model.document import LineBreak, SectionTitle
from briefgen.model.document_text import inline_text
from briefgen.model.dossier import Dossier, Meeting, Point
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, lines_of, recipe_of
from tests.support.dossier_sample import everything_ticked, outline

FULL = Header(
    to=local("Minister for the Sea"),
    from_=local("Fisheries Unit"),
    through=local("Permanent Secretary"),
    copies=local("Coast Guard"),
    reference="FU-31/07",
    subject=local("Quotas"),
    date=date(2031, 3, 14),
    as_at=dt.datetime(2031, 3, 14, 9, 0, tzinfo=dt.UTC),
    drafter="Ivar Lund",
    cleared_by="Head of Unit",
    contact="ext. 12",
    attachments=(local("Map of the banks"), local("Accord")),
)
TITLED = Dossier(meeting=Meeting(title=local("Fisheries talks")))


def brief_with(header: Header) -> Brief:
    return Brief(id="b-briefaaa", name="For the minister", header=header)


def test_the_rows_stand_in_the_order_of_a_memorandum() -> None:
    assert lines_of("header", TITLED, brief_with(FULL)) == [
        "Meeting brief",
        "Fisheries talks",
        "To | Minister for the Sea",
        "Through | Permanent Secretary",
        "From | Fisheries Unit",
        "Copies | Coast Guard",
        "Subject | Quotas",
        "Date | 14 March 2031",
        "As at | 14 March 2031, 09:00 UTC",
        "Reference | FU-31/07",
        "Drafted by | Ivar Lund",
        "Cleared by | Head of Unit",
        "Contact | ext. 12",
        "Attachments (2) | Map of the banks / Accord",
    ]


def test_without_any_field_there_is_no_table() -> None:
    assert lines_of("header", TITLED, brief_with(Header())) == ["Meeting brief", "Fisheries talks"]


def test_a_field_of_white_space_is_no_row() -> None:
    header = Header(to=local(" \n"), reference=" ", attachments=(local(""),))

    assert lines_of("header", TITLED, brief_with(header)) == ["Meeting brief", "Fisheries talks"]


def test_the_subject_is_the_title_where_the_meeting_has_none() -> None:
    lines = lines_of("header", Dossier(), brief_with(Header(subject=local("Quotas"))))

    assert lines == ["Meeting brief", "Quotas"]


def test_a_blank_title_of_the_meeting_does_not_hide_the_subject() -> None:
    dossier = Dossier(meeting=Meeting(title=local(" ")))

    lines = lines_of("header", dossier, brief_with(Header(subject=local("Quotas"))))

    assert lines == ["Meeting brief", "Quotas"]


def test_the_foot_names_reference_and_time_and_the_head_the_title() -> None:
    furniture = composed(TITLED, brief_with(FULL)).document.furniture

    assert inline_text(furniture.running_head) == "Fisheries talks"
    assert inline_text(furniture.foot_start) == "FU-31/07 · As at 14 March 2031, 09:00 UTC"
    assert inline_text(furniture.foot_end) == "Page  of "


BOOK = recipe_of(Section(kind="points", heading="press_lines", points=("press_line",), tab=True))


def test_a_book_names_the_tab_in_the_head_and_itself_in_the_foot() -> None:
    furniture = composed(TITLED, brief_with(FULL), recipe=BOOK).document.furniture

    assert furniture.running_head == ()
    assert furniture.head_end == (SectionTitle(),)
    parts = furniture.foot_start
    assert inline_text(parts[:1]) == "Fisheries talks"
    assert parts[1] == LineBreak()
    assert inline_text(parts[2:]) == "FU-31/07 · As at 14 March 2031, 09:00 UTC"


def test_a_book_without_reference_and_time_has_its_title_alone_in_the_foot() -> None:
    furniture = composed(TITLED, brief_with(Header()), recipe=BOOK).document.furniture

    assert inline_text(furniture.foot_start) == "Fisheries talks"


def test_a_header_without_reference_and_time_leaves_the_foot_empty() -> None:
    assert composed(TITLED, brief_with(Header())).document.furniture.foot_start == ()


def banner(dossier: Dossier, brief: Brief | None = None) -> str:
    return inline_text(composed(dossier, brief).document.furniture.banner)


def marked(id_: str, level: str, *caveats: str) -> Point:
    return Point(
        id=id_,
        kind="avoid",
        text=local("Borders"),
        marking=Marking(level=level, caveats=caveats),
    )


def test_the_banner_is_the_highest_level_with_the_caveats_of_all() -> None:
    points = (marked("p-a", "restricted"), marked("p-b", "none", "draft"))

    assert banner(Dossier(points=points)) == "RESTRICTED // DRAFT"


def test_what_is_not_ticked_does_not_raise_the_banner() -> None:
    dossier = Dossier(points=(marked("p-a", "restricted"), marked("p-b", "internal")))

    assert banner(dossier, replace(everything_ticked(dossier), selected=("p-b",))) == "INTERNAL"


def test_the_default_marking_counts_for_all_that_has_none() -> None:
    dossier = Dossier(default_marking=Marking(level="internal"), points=(marked("p-a", "none"),))

    assert banner(dossier) == "INTERNAL"


def test_a_caveat_that_the_scheme_does_not_have_is_an_error_and_not_lost() -> None:
    with pytest.raises(UsageError) as fault:
        banner(Dossier(points=(marked("p-a", "none", "drafd"),)))

    assert str(fault.value).startswith(
        "Unknown caveat of the marking scheme 'plain' 'drafd'. Did you mean 'draft'?"
    )


def test_an_unmarked_dossier_has_no_banner() -> None:
    assert banner(Dossier()) == ""


def test_a_type_may_name_its_reader_in_words_of_its_own() -> None:
    for addressee, label in (
        ("action_memo_for", "Action memo for"),
        ("Submitted to", "Submitted to"),
    ):
        recipe = replace(recipe_of(Section(kind="header")), addressee=addressee)

        lines = outline(composed(TITLED, brief_with(FULL), recipe=recipe).document)

        assert lines[2] == f"{label} | Minister for the Sea"


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Quota " * 20, ("Quota " * 20).strip()),
        ("Quota " * 200, "Quota " * 19 + "Quota …"),
        ("q" * 200, "q" * 120 + " …"),
    ],
)
def test_a_long_title_is_cut_in_the_running_head_alone(title: str, head: str) -> None:
    dossier = Dossier(meeting=Meeting(title=local(title)))

    document = composed(dossier, brief_with(Header())).document

    assert inline_text(document.furniture.running_head) == head
    assert document.title == title.strip()
