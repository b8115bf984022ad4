"""What a brief is made of, beside its document: decided facts, words, anatomy, look, markings."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from briefgen.app.in_language import labels_of_brief, second_labels_of_brief
from briefgen.checks.conflicts import conflicts_in
from briefgen.checks.decisions import settled
from briefgen.checks.evidence import Evidence, gather_evidence
from briefgen.checks.united import united_people
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.paper import figure_width
from briefgen.model.printing import Printing
from briefgen.model.recipe import Recipe
from briefgen.model.terms import Term
from briefgen.reference.house_styles import load_house_style
from briefgen.reference.labels import load_labels
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe


class Prepared(msgspec.Struct, frozen=True):
    """A brief and all it is printed with.

    `decided` is the dossier as the officer settled its conflicts, each person with one name.
    """

    brief: Brief
    decided: Dossier
    printing: Printing
    evidence: Evidence
    conflicts: tuple[Conflict, ...]

    @property
    def figure_width(self) -> float:
        """The width to draw pictures for."""
        style = self.printing.style
        return figure_width(style, self.brief.paper or style.paper)


def prepare_brief(dossier: Dossier, brief: Brief, *, is_annex: bool = False) -> Prepared:
    """Load what a brief is printed with and settle what the officer decided."""
    style, recipe = load_house_style(brief.house_style), load_recipe(brief.type)
    brief = replace(brief, paper=brief.paper or style.paper)
    words = style.wording.get(brief.language, {})
    if is_annex:
        words = {**words, recipe.title: _annex_title(recipe, brief.language, words)}
    evidence = gather_evidence(dossier)
    conflicts = conflicts_in(evidence)
    decided = united_people(settled(dossier, conflicts), brief, evidence.groups)
    printing = Printing(
        labels=labels_of_brief(decided, brief, words),
        second_labels=second_labels_of_brief(decided, brief),
        recipe=recipe,
        style=style,
        scheme=load_marking_scheme(dossier.marking_scheme).in_language(brief.language),
        terms=terms_of(recipe),
    )
    return Prepared(brief, decided, printing, evidence, conflicts)


def terms_of(recipe: Recipe) -> tuple[Term, ...]:
    """Read the official names where a brief has a glossary; no other brief waits for them."""
    if not any(section.kind == "glossary" for section in recipe.sections):
        return ()
    from briefgen.reference.knowledge import load_terms

    return load_terms()


def _annex_title(recipe: Recipe, language: str, words: Mapping[str, str]) -> str:
    labels = load_labels(language).worded(words)
    return f"{labels.words.get(recipe.title, recipe.title)} – {labels['annex']}"
