"""Correct what was proposed; the original reading is kept beside the officer's."""

from msgspec.structs import replace

from briefgen.app.commands.command import EditFact
from briefgen.app.commands.fact_areas import with_areas_of
from briefgen.app.commands.fact_fields import FIELDS, with_fields
from briefgen.app.commands.find import find_item, in_place, language_typed
from briefgen.app.commands.texts import changed_text
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, FactKind, NamedValue, Original
from briefgen.model.project import Project


def edit_fact(project: Project, command: EditFact) -> Project:
    """Change what the command gives; a proposal's original reading is kept."""
    facts = project.dossier.facts
    before = find_item(facts, command.id, what="fact")
    fact = before
    if command.kind is not None and command.kind != before.kind:
        fact = _of_kind(before, command.kind, project.dossier)
    if fact.kind == "area" and command.kind is not None and command.areas is None:
        command = replace(command, areas=fact.areas)
    fact = with_fields(fact, command, project)
    fact = _with_wording(fact, command, project)
    changed = _with_state(before, beside_original(before, fact))
    dossier = replace(project.dossier, facts=in_place(facts, changed))
    return with_areas_of(replace(project, dossier=dossier), changed)


def _of_kind(fact: Fact, kind: FactKind, dossier: Dossier) -> Fact:
    """Give a fact of another kind: a name stays one, other values are read anew."""
    from briefgen.extract.selected_words import value_of_words

    source = next((one for one in dossier.sources if one.id == fact.source), None)
    day = source.document_date.value if source and source.document_date else None
    value = value_of_words(fact.text, kind, against=day)
    if isinstance(value, NamedValue) and isinstance(fact.value, NamedValue):
        value = fact.value
    attributes = {
        name: attribute for name, attribute in fact.attributes.items() if name in FIELDS[kind]
    }
    return replace(fact, kind=kind, value=value, attributes=attributes)


def _with_wording(fact: Fact, command: EditFact, project: Project) -> Fact:
    if command.wording is None:
        return fact
    before = fact.review.wording
    language = command.language or (language_typed(project) if before is None else "")
    wording = changed_text(before, command.wording, language)
    return replace(fact, review=replace(fact.review, wording=wording))


def _with_state(before: Fact, fact: Fact) -> Fact:
    """Say that a proposal was edited where its reading or wording has changed."""
    review = fact.review
    if before.engine == "officer" or (
        _reading(fact) == _reading(before) and review.wording == before.review.wording
    ):
        return fact
    is_edited = review.wording or _reading(fact) != _reading(as_proposed(fact))
    return replace(fact, review=replace(review, state="edited" if is_edited else "accepted"))


def beside_original(before: Fact, fact: Fact) -> Fact:
    """Keep what was proposed where a changed fact differs from it; officers' facts have none."""
    if before.engine == "officer":
        return fact
    original = before.review.original or _original_of(before)
    kept = None if original == _original_of(fact) else original
    return replace(fact, review=replace(fact.review, original=kept))


def _original_of(fact: Fact) -> Original:
    return Original(kind=fact.kind, value=fact.value, attributes=fact.attributes, areas=fact.areas)


def _reading(fact: Fact) -> object:
    return fact.kind, fact.value, fact.attributes


def as_proposed(fact: Fact) -> Fact:
    """Take corrections back; the areas an officer put a fact under are a choice of their own."""
    original = fact.review.original
    if original is None:
        return fact
    kept = None if original.areas == fact.areas else original
    return replace(
        fact,
        kind=original.kind,
        value=original.value,
        attributes=original.attributes,
        review=replace(fact.review, original=kept),
    )
