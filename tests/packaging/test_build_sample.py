"""The sample that ships is what its notices and changes give, and says that it is one."""

import runpy
from pathlib import Path

import pytest

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.model.document_text import inline_text
from briefgen.model.marking import Marking
from briefgen.model.placement import home_area
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.recipes import recipe_names
from briefgen.reference.samples import sample_path

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_sample.py"
AREAS = [
    "energy_transition",
    "non_co2",
    "circular_economy",
    "subnational_lowcarbon",
    "deforestation",
]


def test_the_committed_sample_is_what_its_notices_and_changes_give(tmp_path: Path) -> None:
    runpy.run_path(str(SCRIPT))["write_sample"](tmp_path / "climate-talks.json")

    built = (tmp_path / "climate-talks.json").read_bytes()

    assert built == sample_path().read_bytes(), "Run packaging/build_sample.py."


def test_the_sample_names_nobody_but_the_two_envoys() -> None:
    dossier = open_sample().dossier

    named = {person.name for person in dossier.people}
    named |= {fact.name for fact in dossier.facts if fact.kind == "participant"}

    assert named == {"Liu Zhenmin", "John Podesta"}


def test_each_of_the_five_areas_has_points() -> None:
    dossier = open_sample().dossier

    assert [area for area in AREAS if not any(p.area == area for p in dossier.points)] == []


def test_everything_ticked_in_the_sample_was_reviewed_and_has_its_place() -> None:
    project = open_sample()

    rendered = render_brief(project, ExportSettings(formats=("docx", "pdf")))

    codes = {notice.code for notice in rendered.notices}
    assert codes <= {"document-date-inferred"}
    assert rendered.refusals == ()


@pytest.mark.parametrize("brief_type", recipe_names())
def test_every_type_is_full_and_within_its_limits_in_every_house_style(brief_type: str) -> None:
    sample, remarks = open_sample(), {"document-date-inferred", "length-close"}

    for style in house_style_names():
        settings = ExportSettings(type=brief_type, house_style=style, formats=("pdf",))
        rendered = render_brief(sample, settings)

        assert {notice.code for notice in rendered.notices} <= remarks, style
        assert rendered.refusals == ()


def test_the_meeting_brief_has_three_pages_and_that_of_its_clearance() -> None:
    for style in house_style_names():
        settings = ExportSettings(house_style=style, formats=("pdf",))

        assert render_brief(open_sample(), settings).files["pdf"].pages == 4, style


def test_the_public_readout_is_within_its_own_limits_and_tells_no_objective() -> None:
    public = Marking(level="none", caveats=("sample",))
    settings = ExportSettings(type="readout", release=public, formats=("pdf", "md"))

    rendered = render_brief(open_sample(), settings)

    codes = {notice.code for notice in rendered.notices}
    assert codes <= {"document-date-inferred", "kept-internal"}
    text = rendered.files["md"].data.decode()
    assert "In this sample: a work plan" in text
    assert "Drafted by" not in text
    assert not any(
        point.text.text in text
        for point in open_sample().dossier.points
        if point.kind == "objective"
    )


def test_every_page_of_the_sample_says_that_it_is_one() -> None:
    from briefgen.app.render_brief import compose_brief
    from briefgen.reference.recipes import load_recipe

    project = open_sample()
    brief = project.briefs[0]

    document = compose_brief(project, brief, load_recipe(brief.type)).document

    assert "SAMPLE" in inline_text(document.furniture.banner)
    assert document.title.startswith("Sample")


def test_no_ticked_item_stands_under_an_area_outside_the_five() -> None:
    project = open_sample()
    ticked = set(project.briefs[0].selected)

    homes = {home_area(item) for item in project.dossier.items() if item.id in ticked}

    assert homes <= {None, *AREAS}
