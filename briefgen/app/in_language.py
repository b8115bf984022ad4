"""The words of a brief in its language, and a dossier named as the brief names it."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.labels import Labels
from briefgen.reference.labels import load_labels


def labels_of_brief(dossier: Dossier, brief: Brief, words: Mapping[str, str]) -> Labels:
    """Load the words of a brief; `words` stand in for labels.

    In other languages than English they come with the names of the terms and areas of the
    dossier, but for areas that an office calls by a name of its own; where it gave one in the
    language, that stands.
    """
    labels = load_labels(brief.language).worded(words)
    language = labels.language
    given = {one.id: one.names[language] for one in dossier.areas if language in one.names}
    if not labels.areas:
        return replace(labels, areas=given) if given else labels
    from briefgen.reference.names_in_language import (
        load_country_names,
        load_official_names,
        shipped_area_labels,
    )

    shipped = shipped_area_labels()
    ours = {area.id for area in dossier.areas if area.label == shipped.get(area.id)}
    asked = {value.term for value in map(_named_value, dossier.facts) if value and value.term}
    names = load_official_names(labels.language) if asked else {}
    return replace(
        labels,
        areas={**{id_: name for id_, name in labels.areas.items() if id_ in ours}, **given},
        names={id_: name for id_, name in names.items() if id_ in asked},
        countries=load_country_names(labels.language),
    )


def second_labels_of_brief(dossier: Dossier, brief: Brief) -> Labels | None:
    """Load the words of the second language of a brief, in the wording of its house style."""
    if not brief.second_language:
        return None
    if brief.second_language == brief.language:
        raise UsageError(
            f"Both languages of the brief are {brief.language!r}.",
            hint="Name another one beside it, or leave it out.",
        )
    from briefgen.reference.house_styles import load_house_style

    second = replace(brief, language=brief.second_language)
    words = load_house_style(brief.house_style).wording.get(second.language, {})
    return labels_of_brief(dossier, second, words)


def named_in_language(dossiers: Iterable[Dossier], labels: Labels) -> list[Dossier]:
    """Give dossiers with terms and areas named as the labels name them.

    A fact that several of them share stays one fact.
    """
    renamed: dict[int, Fact] = {}
    return [_renamed(dossier, labels, renamed) for dossier in dossiers]


def _renamed(dossier: Dossier, labels: Labels, renamed: dict[int, Fact]) -> Dossier:
    for fact in dossier.facts:
        value = _named_value(fact)
        name = labels.names.get(value.term or "") if value else None
        if value and name and id(fact) not in renamed:
            renamed[id(fact)] = replace(fact, value=replace(value, name=name))
    areas = (replace(one, label=labels.areas.get(one.id, one.label)) for one in dossier.areas)
    facts = tuple(renamed.get(id(fact), fact) for fact in dossier.facts)
    return replace(dossier, facts=facts, areas=tuple(areas))


def _named_value(fact: Fact) -> NamedValue | None:
    return fact.value if isinstance(fact.value, NamedValue) else None
