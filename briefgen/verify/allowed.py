"""What may be printed: wordings of selected items, labels of recipe and style, the header."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from msgspec.structs import replace

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Meeting, Person
from briefgen.model.exported import SELECTION_NAME
from briefgen.model.house_style import HouseStyle
from briefgen.model.labels import Labels
from briefgen.model.local_text import LocalText
from briefgen.model.marking import MarkingScheme
from briefgen.model.placement import home_area
from briefgen.model.recipe import Recipe
from briefgen.model.source import Source
from briefgen.model.terms import Term
from briefgen.verify.omitted import stretches
from briefgen.verify.selected import Selected, rests_on_what_is_out
from briefgen.verify.wordings import DaysInWords, beside, texts_of, with_lines, wordings_of

OURSELVES = "briefgen"
"""The program names itself in the properties of a file."""
_GAP = re.compile(r"\{\w*\}")


def allowed_in(
    decided: Dossier, brief: Brief, *, selected: Selected, days: DaysInWords
) -> Iterator[str]:
    """Yield what the dossier and the header of a brief put into a file.

    Passages are apart (`passages_of`): nobody released them.
    """
    for item in decided.items():
        if item.id in selected.ids:
            shown = _with_titles_that_stay(item, selected) if isinstance(item, Person) else item
            yield from _whole_and_by_line(wordings_of(shown, days))
            yield from beside(shown, days)
    yield from stretches(decided, selected)
    yield from _names_of_areas(decided, selected)
    yield from _citations(decided, selected, days)
    yield from _whole_and_by_line(_header(brief, days))
    yield from _whole_and_by_line(_meeting(decided, selected, days))


def passages_of(brief: Brief) -> Iterator[str]:
    """Yield the officer's own texts of a brief."""
    yield from _whole_and_by_line(texts_of(*brief.passages.values()))


def labels_of(
    labels: Labels, *, recipe: Recipe, style: HouseStyle, scheme: MarkingScheme
) -> Iterator[str]:
    """Yield the words that a file has whatever is in it."""
    yield from (OURSELVES, SELECTION_NAME, recipe.name, style.name, scheme.name)
    yield from (section.passage for section in recipe.sections)
    plurals = (words for forms in labels.plurals.values() for words in forms.values())
    own = style.wording.get(labels.language, {}).values()
    for words in (*labels.words.values(), *plurals, *own):
        if "{" in words:
            yield from _GAP.split(words)
        else:
            yield words
    yield from (recipe.title, *(section.heading for section in recipe.sections))
    if style.logo:
        yield style.logo.text
    for level in scheme.levels:
        yield from (level.id, level.banner, level.abbreviation)
    for caveat in scheme.caveats:
        yield from (caveat.id, caveat.banner, caveat.abbreviation)


def glossary_of(terms: Iterable[Term], allowed: Iterable[str], days: DaysInWords) -> Iterator[str]:
    """Yield names and days of the terms that what may be printed calls by another name."""
    words = " ".join(allowed)
    # All of a name up to its first space stands in one word of a text that holds it; each
    # word of a book is looked through once for that.
    each = "\n".join(set(words.split(" ")))
    for term in terms:
        if any(name.partition(" ")[0] in each and name in words for name in term.aliases):
            yield from (term.official, *term.aliases)
            with suppress(ValueError):
                day = date.fromisoformat(term.date)
                yield days(day, day)


def _with_titles_that_stay(person: Person, selected: Selected) -> Person:
    titles = (one for one in person.titles if not rests_on_what_is_out(one.facts, selected))
    return replace(person, titles=tuple(titles))


def _whole_and_by_line(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from with_lines(text)


def _names_of_areas(dossier: Dossier, selected: Selected) -> Iterator[str]:
    """Yield the names of areas under which something selected stands."""
    homes = {home_area(item) for item in dossier.items() if item.id in selected.ids}
    yield from (area.label for area in dossier.areas if area.id in homes)


def _citations(dossier: Dossier, selected: Selected, days: DaysInWords) -> Iterator[str]:
    """Yield how the sources of selected facts are named in the notes."""
    cited = {fact.source for fact in dossier.facts if fact.id in selected.ids}
    for source in dossier.sources:
        if source.id in cited:
            yield from (source.title, source.publisher, source.url)
            yield from (days(day, day) for day in _days_of_source(source))


def _days_of_source(source: Source) -> Iterator[date]:
    if source.document_date:
        yield source.document_date.value
    if source.read_on:
        yield source.read_on


def _header(brief: Brief, days: DaysInWords) -> Iterator[str]:
    header = brief.header
    yield brief.name
    yield from texts_of(header.to, header.from_, header.through, header.copies, header.subject)
    yield from texts_of(*header.attachments)
    yield from texts_of(header.reference, header.drafter, header.cleared_by, header.contact)
    dates = (header.date, header.as_at.date() if header.as_at else None)
    yield from (days(day, day) for day in dates if day)


def _meeting(dossier: Dossier, selected: Selected, days: DaysInWords) -> Iterator[str]:
    """Yield what the officer says of the meeting, without the fields that are out."""
    meeting, sides = dossier.meeting, dossier.sides
    yield from (sides.ours.name, sides.ours.short_name, sides.theirs.name, sides.theirs.short_name)
    for name in Meeting.__struct_fields__:
        if not rests_on_what_is_out(meeting.from_facts.get(name, ()), selected):
            yield from _field(getattr(meeting, name), days)
    for item in meeting.programme:
        yield from texts_of(item.what, item.speaker)


def _field(value: object, days: DaysInWords) -> Iterator[str]:
    match value:
        case LocalText():
            yield from texts_of(value)
        case str():
            yield value
        case _ if day := getattr(value, "day", None):
            yield days(day, day)
        case _:
            return
