"""Terms and areas go by their names in the language of the brief, in files and in the guard."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.in_language import labels_of_brief, named_in_language
from briefgen.app.render_brief import compose_brief, render_brief
from briefgen.compose.context import Context
from briefgen.errors import RefusedError
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.document import Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Dossier, Point
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_composing import dossier_of
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

SOURCE = replace(
    source_of("Envoys spoke of the Paris pact, the Haven Bond and fish.\n", "s-aaaaaaaa"),
    language="en",
)
PARIS = replace(
    fact_in(SOURCE, "Paris pact", "agreement", "f-paris"),
    value=NamedValue(name="Paris Agreement", term="paris"),
)
HAVEN = replace(
    fact_in(SOURCE, "Haven Bond", "agreement", "f-haven"),
    value=NamedValue(name="Haven Bond", term="haven"),
)
WATER = AgendaArea(id="water", label="Water", order=1)
TAX = AgendaArea(id="tax", label="What we levy", order=2)
POINT = Point(id="p-water", kind="point_to_make", text=local("L’eau monte", "fr"), area="water")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))


def dossier(*facts: Fact) -> Dossier:
    found = dossier_of(*(facts or (PARIS, HAVEN)), areas=(WATER, TAX))
    return replace(found, sources=(SOURCE,), points=(POINT,))


def french(found: Dossier) -> Brief:
    return replace(everything_ticked(found), language="fr", provenance="none")


def exported(found: Dossier, brief: Brief, folder: Path) -> str:
    project = Project(dossier=found, briefs=(brief,))
    report = export_brief(
        project, ExportSettings(formats=("md",)), project_path=folder / "talks.brief"
    )
    return report.files[0].read_text(encoding="utf-8")


def test_labels_know_the_names_that_a_dossier_asks_for() -> None:
    labels = labels_of_brief(dossier(), french(dossier()), {"to": "À l’attention de"})

    assert labels["to"] == "À l’attention de"
    assert labels.names == {"paris": "Accord de Paris"}
    assert labels.areas == {"water": "Eau"}


def test_english_needs_no_names() -> None:
    labels = labels_of_brief(dossier(), everything_ticked(dossier()), {})

    assert (labels.areas, labels.names) == ({}, {})


def test_without_terms_no_official_name_is_read() -> None:
    fact = fact_in(SOURCE, "fish", "figure", "f-fish")

    assert labels_of_brief(dossier(fact), french(dossier(fact)), {}).names == {}


def test_dossiers_share_the_facts_that_they_shared() -> None:
    found = dossier()
    labels = labels_of_brief(found, french(found), {})

    first, second = named_in_language((found, replace(found, points=())), labels)

    assert [fact.name for fact in first.facts] == ["Accord de Paris", "Haven Bond"]
    assert all(a is b for a, b in zip(first.facts, second.facts, strict=True))
    assert [area.label for area in first.areas] == ["Eau", "What we levy"]


def test_a_brief_prints_names_in_its_language(tmp_path: Path) -> None:
    written = exported(dossier(), french(dossier()), tmp_path)

    assert "Accord de Paris" in written
    assert "dans la source : “Paris pact”" not in written
    assert "Haven Bond" in written
    assert "1 Eau" in written


def test_the_guard_finds_a_name_in_the_language_of_the_brief(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = dossier()
    brief = replace(french(found), selected=("p-water",))

    def area_label(context: Context, _area: AgendaArea) -> str:
        return context.labels.names["paris"]

    monkeypatch.setattr(Context, "area_label", area_label)

    with pytest.raises(RefusedError, match=r"“Accord de Paris” \(f-paris\), which is not ticked"):
        exported(found, brief, tmp_path)


def test_the_name_an_officer_gave_an_area_stands_in_its_language_only() -> None:
    tax = replace(TAX, names={"fr": "Ce que nous prélevons"})
    water = replace(WATER, label="Das Wasser", names={"de": "Das Wasser", "en": "The water"})
    found = replace(dossier(), areas=(water, tax))

    in_french = labels_of_brief(found, french(found), {}).areas
    in_english = labels_of_brief(found, everything_ticked(found), {}).areas

    assert in_french == {"tax": "Ce que nous prélevons"}
    assert in_english == {"water": "The water"}


def test_an_area_without_a_name_in_the_language_is_remarked_and_tagged(tmp_path: Path) -> None:
    point = replace(POINT, area="tax")
    found = replace(dossier(), points=(point,))
    project = Project(dossier=found, briefs=(french(found),))

    rendered = render_brief(project, ExportSettings(formats=("docx",)))

    ids = [one.ids for one in rendered.notices if one.code == "text-in-other-language"]
    assert ids == [("tax",)]
    document = compose_brief(
        replace(project, dossier=rendered.decided), rendered.brief, load_recipe("meeting-brief")
    ).document
    lines = walk_paragraphs(document.blocks)
    tagged = {one.text: one.language for line in lines for one in line if isinstance(one, Text)}
    assert (tagged["What we levy"], tagged["L’eau monte"]) == ("en", "")
