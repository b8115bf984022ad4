from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.commands.command import AddSource
from briefgen.checks.conflicts import find_conflicts
from briefgen.cli.listing import comparison_lines, fact_lines, project_lines, recipe_lines
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    Chart,
    Commitment,
    ConflictChoice,
    Decisions,
    Dossier,
    Option,
    Outcome,
    Person,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.model.recipe import Limits, PlainLanguage, Recipe, Section, SectionLimits
from tests.support.disputed_talks import disputed_talks
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    days,
    fact_in,
    sample_brief,
    sample_dossier,
)


def listed(dossier: Dossier, *ids: str) -> list[str]:
    """List single items, as the lines of a brief that alone has them."""
    return [line.strip() for line in comparison_lines(dossier, {"One": ids})][1:]


def test_a_project_lists_sources_meeting_areas_and_briefs() -> None:
    dossier = sample_dossier()
    brief = sample_brief(dossier)

    lines = list(project_lines(Project(dossier=dossier, briefs=(brief,)), brief))

    assert [line for line in lines if line and not line.startswith(" ")] == [
        "Sources  (2)",
        "Meeting facts  (16 of 16)",
        "Fisheries  [fisheries]  (5 of 5)",
        "Sea patrols  [patrols]  (2 of 2)",
        "Briefs  (1)",
    ]
    assert "  [x]  f-areaherr  area           herring" in lines
    assert lines[-1].endswith("23 ticked, shown above")


def test_what_is_not_ticked_has_an_empty_box() -> None:
    dossier = sample_dossier()

    lines = list(project_lines(Project(dossier=dossier, briefs=()), None))

    assert "  [ ]  f-areapatr  area       sea patrols" in lines
    assert "Briefs  (0)" in lines


def test_a_source_without_date_and_title_is_listed_by_its_file() -> None:
    bare = replace(COURIER_SOURCE, title="", document_date=None)

    lines = list(project_lines(Project(dossier=Dossier(sources=(bare,))), None))

    assert lines[1] == "  s-couriera  no date    secret-file-s-couriera.txt"


@pytest.mark.parametrize(
    ("dossier", "line"),
    [
        (Dossier(points=(Point(id="x", kind="ask", text=local("A date")),)), "x  ask  A date"),
        (Dossier(options=(Option(id="x", text=local("Wait")),)), "x  option  Wait"),
        (Dossier(people=(Person(id="x", name="Ivar Lund"),)), "x  person  Ivar Lund"),
        (
            Dossier(commitments=(Commitment(id="x", who="Norland", what=local("Report")),)),
            "x  commitment  Norland: Report",
        ),
        (Dossier(questions=(Question(id="x", question=local("When?")),)), "x  question  When?"),
        (
            Dossier(recommendations=(Recommendation(id="x", text=local("Sign")),)),
            "x  recommendation  Sign",
        ),
        (Dossier(outcomes=(Outcome(id="x", result=local("Agreed")),)), "x  outcome  Agreed"),
        (
            Dossier(
                charts=(
                    Chart(
                        id="x",
                        title=local("Catch"),
                        data=DataTable(
                            columns=("Cod",), rows=(DataRow(label="a", figures=("3",)),)
                        ),
                    ),
                )
            ),
            "x  chart  Catch",
        ),
    ],
)
def test_every_kind_of_item_says_what_it_is_in_one_line(dossier: Dossier, line: str) -> None:
    assert listed(dossier, "x") == [line]


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (fact_in(COURIER_SOURCE, "herring", "area", "f-x"), "herring"),
        (
            fact_in(COURIER_SOURCE, "November 2029", "date", "f-x", value=days(date(2029, 11, 1))),
            "2029-11-01 (other): November 2029",
        ),
        (
            fact_in(COURIER_SOURCE, "Aldren Accord", "quote", "f-x", speaker="Hanne Sørensen"),
            "“Aldren Accord”, Hanne Sørensen",
        ),
        (
            replace(
                fact_in(COURIER_SOURCE, "herring", "area", "f-x"),
                review=Review(state="edited", wording=local("Herring and cod")),
            ),
            "Herring and cod",
        ),
    ],
)
def test_a_fact_says_its_value_and_its_words(fact: Fact, words: str) -> None:
    assert listed(Dossier(facts=(fact,)), "f-x") == [f"f-x  {fact.kind}  {words}"]


def test_long_wordings_are_cut_and_line_ends_taken_out() -> None:
    point = Point(id="p-x", kind="ask", text=local("one\ntwo " * 40))

    (line,) = listed(Dossier(points=(point,)), "p-x")

    assert line.startswith("p-x  ask  one two one")
    assert line.endswith("…")
    assert len(line) == len("p-x  ask  ") + 96


def test_an_id_that_has_gone_is_left_out_of_a_comparison() -> None:
    assert list(comparison_lines(Dossier(), {"One": ("f-gone",)})) == ["Only in One: 1"]


def test_facts_of_several_texts_stand_under_their_names() -> None:
    one = AddSource(source=COURIER_SOURCE, facts=(fact_in(COURIER_SOURCE, "herring", "area", "f"),))

    alone, both = list(fact_lines([one])), list(fact_lines([one, one]))

    assert alone == ["172-179  area  herring"]
    assert both == 2 * ["secret-file-s-couriera.txt  (1)", *alone]


def test_a_recipe_lists_its_sections() -> None:
    recipe = Recipe(
        name="note",
        summary="Short.",
        title="note",
        limits=Limits(pages=2),
        sections=(Section(kind="header"), Section(kind="points", heading="Asks", mandatory=True)),
    )

    assert list(recipe_lines(recipe)) == [
        "note: Short.",
        "At most 2 pages.",
        "Sources: notes, unless the brief says otherwise.",
        "",
        "1  header",
        "2  Asks    mandatory",
    ]


def test_a_recipe_without_a_limit_says_none() -> None:
    assert list(recipe_lines(Recipe(name="note", title="note", summary="Short."))) == [
        "note: Short.",
        "Sources: notes, unless the brief says otherwise.",
        "",
    ]


def test_a_recipe_lists_what_each_section_shows_and_how_much() -> None:
    recipe = Recipe(
        name="note",
        title="note",
        summary="Short.",
        provenance="none",
        source_wording="internal",
        limits=Limits(pages=1),
        limits_released=Limits(words=400, least_words=250),
        plain_language=PlainLanguage(sentence_words=30, paragraph_lines=7, acronyms_explained=True),
        sections=(
            Section(
                kind="passage",
                heading="summary",
                passage="summary",
                sums_up=True,
                limits=SectionLimits(pages=1, lines=4, sentences=1),
            ),
            Section(
                kind="points",
                heading="risks",
                points=("watch_out",),
                everywhere=True,
                below=True,
                tab=True,
                limits=SectionLimits(main_points=1, possible_points=2),
            ),
            Section(kind="logistics", rows=("when",), shown="internal"),
        ),
    )

    assert list(recipe_lines(recipe))[1:] == [
        "At most 1 page.",
        "For release: at most 400 words, at least 250 words.",
        (
            "Plain language: sentences of at most 30 words, paragraphs of at most 7 lines, "
            "acronyms explained."
        ),
        "Sources: none, unless the brief says otherwise.",
        "Wording of the sources: not for release.",
        "",
        "1  summary      passage summary, nothing new, at most 1 page, 1 sentence, 4 lines",
        (
            "2  risks        watch_out, of all areas, tab, below the section before, "
            "at most 1 main point, 2 possible points"
        ),
        "3  logistics    when, internal only",
    ]


def test_conflicts_are_listed_with_what_was_chosen() -> None:
    talks = disputed_talks()
    dates, weekday, *_ = find_conflicts(talks)
    choice = ConflictChoice(conflict=dates.id, choice="2")
    project = Project(dossier=replace(talks, decisions=Decisions(conflicts=(choice,))))

    lines = list(project_lines(project, None))

    start = lines.index("Conflicts  (5)")
    assert lines[start + 1].split(maxsplit=1)[0] == dates.id
    assert "  Use 2031-03-27  The days of the meeting can't all be right" in lines[start + 1]
    assert lines[start + 2].startswith(f"  {weekday.id}  open")
