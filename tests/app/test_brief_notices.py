from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.brief_notices import notices_of_plain_language
from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddBrief, AddPoint, Resolve, Select, SetField
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import Rendered, compose_brief, render_brief
from briefgen.app.sample import open_sample
from briefgen.checks.conflicts import find_conflicts
from briefgen.errors import RefusedError
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.facts import Attribute, NamedValue
from briefgen.model.local_text import LocalText
from briefgen.model.project import Project
from briefgen.model.recipe import PlainLanguage
from briefgen.reference.recipes import load_recipe
from tests.support.disputed_talks import disputed_talks

MARKDOWN = ExportSettings(formats=("md",))
PROJECT = apply_command(Project(dossier=disputed_talks()), AddBrief(name="Minister"))


def conflict(kind: ConflictKind) -> Conflict:
    return next(one for one in find_conflicts(PROJECT.dossier) if one.kind == kind)


def resolved(kind: ConflictKind, choice: str) -> Project:
    return apply_command(PROJECT, Resolve(conflict=conflict(kind).id, choice=choice))


def text_of(rendered: Rendered) -> str:
    return rendered.files["md"].data.decode()


def test_open_conflicts_are_counted_and_strict_refuses_them(tmp_path: Path) -> None:
    report = export_brief(PROJECT, MARKDOWN, project_path=tmp_path / "talks.brief")

    messages = [one.message for one in report.notices if one.code == "conflicts-open"]
    assert messages == [
        (
            "5 conflicts between sources are open; what is contested starts unticked, "
            "but titles, sides and names print in every reading. "
            "See both sides and choose: briefgen resolve PROJECT."
        )
    ]
    with pytest.raises(RefusedError, match="5 conflicts between sources are open"):
        export_brief(PROJECT, replace(MARKDOWN, strict=True), project_path=tmp_path / "talks.brief")


def test_figures_that_the_languages_of_a_text_do_not_share_are_remarked(tmp_path: Path) -> None:
    project = open_sample()
    brief = project.briefs[0]
    title = LocalText(texts={"en": "Talks on 40 boats", "fr": "Entretiens sur 30 bateaux"})
    meeting = replace(project.dossier.meeting, title=title)
    french = replace(
        project,
        dossier=replace(project.dossier, meeting=meeting),
        briefs=(replace(brief, language="fr"),),
    )

    report = export_brief(french, MARKDOWN, project_path=tmp_path / "talks.brief")

    assert [one.message for one in report.notices if one.code == "languages-differ"] == [
        "The languages differ in figures: only 'en' has 40; only 'fr' has 30."
    ]


def test_a_contested_title_prints_in_both_forms_until_one_is_chosen() -> None:
    both, one = (
        text_of(render_brief(PROJECT, MARKDOWN)),
        text_of(render_brief(resolved("title", "2"), MARKDOWN)),
    )

    assert "Minister of Fisheries" in both
    assert "Minister of Finance" in both
    assert "Minister of Fisheries" not in one
    assert "Minister of Finance" in one


def test_a_contested_day_prints_only_once_it_is_chosen() -> None:
    assert "27 March 2031" not in text_of(render_brief(PROJECT, MARKDOWN))
    assert "27 March 2031" in text_of(render_brief(resolved("dates", "2"), MARKDOWN))


def test_a_day_of_another_weekday_prints_as_it_was_chosen() -> None:
    weekday = conflict("weekday")
    dates = apply_command(resolved("dates", "1"), Resolve(conflict=weekday.id, choice="2031-03-18"))

    text = text_of(render_brief(dates, MARKDOWN))

    assert "18 March 2031" in text
    assert "20 March 2031 " not in text


def test_what_its_place_does_not_hold_is_never_written(tmp_path: Path) -> None:
    lund, *others = PROJECT.dossier.facts
    wrong = replace(
        lund,
        value=NamedValue(name="Ole Berg"),
        attributes={"title": Attribute(value="King", start=0, end=4)},
    )
    project = replace(PROJECT, dossier=replace(PROJECT.dossier, facts=(wrong, *others)))

    with pytest.raises(RefusedError) as refused:
        export_brief(project, MARKDOWN, project_path=tmp_path / "talks.brief")

    assert "The title “King” is not where it is said to be." in str(refused.value)
    assert "The name “Ole Berg” is not in the source." in str(refused.value)
    assert list(tmp_path.iterdir()) == []
    unticked = apply_command(project, Select(drop=(wrong.id,)))
    assert export_brief(unticked, MARKDOWN, project_path=tmp_path / "talks.brief").files


def test_hard_language_of_officers_is_told_with_section_and_remedy() -> None:
    long = f"Port Aldren {'waits ' * 40}for the NDCX. " * 8
    passages = (("summary", long), ("purpose", "We meet on 9 May."))
    project = apply_command(PROJECT, SetField(key="brief.type", value="information-memo"))
    for name, text in passages:
        project = apply_command(project, SetField(key=f"brief.passages.{name}", value=text))

    rendered = render_brief(project, ExportSettings(formats=("pdf",)))

    codes = ("long-sentence", "long-paragraph", "acronym-unexplained", "new-in-conclusion")
    found = {one.code: one for one in rendered.notices if one.code in codes}
    assert found.keys() == set(codes)
    assert {one.place for one in found.values()} == {"Summary"}
    assert "“NDCX” is not explained." in found["acronym-unexplained"].message


def test_lines_of_a_paragraph_are_not_counted_without_pages() -> None:
    text = SetField(key="brief.passages.purpose", value="We wait. " * 300)
    rendered = render_brief(apply_command(PROJECT, text), MARKDOWN)

    assert not [one for one in rendered.notices if one.code == "long-paragraph"]


@pytest.mark.parametrize(("count", "over"), [(2, False), (160, True)])
def test_sections_of_a_read_ahead_have_pages_of_their_own(count: int, over: bool) -> None:
    changes = tuple(
        change
        for number in range(count)
        for change in (
            AddPoint(kind="background", text=f"We know point {number}."),
            AddPoint(kind="watch_out", text=f"Watch {number}.", area="energy_transition"),
        )
    )
    rendered = render_brief(
        apply_commands(open_sample(), changes), ExportSettings(formats=("pdf",))
    )

    places = {one.place for one in rendered.notices if one.code == "too-long" and one.place}
    assert places == ({"Background", "Agenda"} if over else set())


def test_strict_refuses_hard_language(tmp_path: Path) -> None:
    purpose = SetField(key="brief.passages.purpose", value=f"We {'wait ' * 40}.")
    project = apply_command(PROJECT, purpose)

    with pytest.raises(RefusedError, match="A sentence of 42 words: 12 words over the limit of 30"):
        export_brief(project, replace(MARKDOWN, strict=True), project_path=tmp_path / "talks.brief")


def test_a_type_that_asks_for_no_plain_language_hears_of_none() -> None:
    recipe = replace(load_recipe("meeting-brief"), plain_language=PlainLanguage())
    text = SetField(key="brief.passages.purpose", value=f"The NDCX {'waits ' * 40}.")
    project = apply_command(PROJECT, text)
    composed = compose_brief(project, project.briefs[0], recipe)

    found = notices_of_plain_language(composed, project.dossier, recipe=recipe, files={})

    assert list(found) == []
