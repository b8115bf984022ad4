"""Propose facts and agenda areas for one source, each with the place it came from."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from msgspec.structs import replace as changed

from briefgen.errors import UsageError
from briefgen.extract.acronym_mentions import with_acronyms
from briefgen.extract.agreements import find_agreements
from briefgen.extract.area_hits import Surroundings
from briefgen.extract.areas import find_areas
from briefgen.extract.article import Article, prepare_article
from briefgen.extract.bodies import find_bodies
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.composed import composed
from briefgen.extract.dates import find_dates
from briefgen.extract.described import find_described
from briefgen.extract.document_date import find_document_date
from briefgen.extract.facts import facts_of
from briefgen.extract.figures import find_figures
from briefgen.extract.foreign_dates import find_foreign_document_date
from briefgen.extract.found import Found
from briefgen.extract.knowledge_index import KnowledgeIndex, with_sides
from briefgen.extract.languages import ENGLISH
from briefgen.extract.likely_names import with_likely_names
from briefgen.extract.mechanisms import find_mechanisms
from briefgen.extract.milestones import find_milestones
from briefgen.extract.name_recogniser import RecogniseNames
from briefgen.extract.names import NameHit, find_names
from briefgen.extract.notices import notices_for, searched_part
from briefgen.extract.organisations import find_organisations
from briefgen.extract.other_languages import find_in_other_language
from briefgen.extract.paper_endings import with_likely_ends
from briefgen.extract.people import find_people
from briefgen.extract.positions import find_positions
from briefgen.extract.quotes import find_quotes
from briefgen.extract.side_meetings import find_side_meetings
from briefgen.extract.sides_of_text import with_sides_of_text
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.speakers import Speakers
from briefgen.extract.terms import TermHit, find_terms
from briefgen.extract.venues import find_venues
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Sides
from briefgen.model.facts import AreaValue
from briefgen.model.knowledge import Knowledge
from briefgen.model.proposal import Proposal
from briefgen.model.source import DocumentDate, Source

_YEARS = range(1900, 2101)


def propose_facts(
    source: Source,
    *,
    index: KnowledgeIndex,
    sides: Sides | None = None,
    as_of: date | None = None,
    recognise: RecogniseNames | None = None,
) -> Proposal:
    """Propose what a source says: facts in reading order, areas in order of appearance.

    Relative dates are read against `as_of`, else against the date the source has or
    prints. The `sides` of the dossier, where given, are known as parties.
    `recognise`, where given, checks the names of people.
    """
    seen = composed(source.text)
    if seen is None:
        return _proposed(source, index, sides, as_of, recognise)
    proposal = _proposed(changed(source, text=seen.text), index, sides, as_of, recognise)
    return seen.restored(proposal, source)


def _proposed(
    source: Source,
    index: KnowledgeIndex,
    sides: Sides | None,
    as_of: date | None,
    recognise: RecogniseNames | None,
) -> Proposal:
    article = article_of(source, index=index, sides=sides, as_of=as_of)
    recognised = SpanIndex(recognise(article.text)) if recognise else None
    found = _find_all(article, recognised)
    facts = facts_of(article, source, found)
    return Proposal(
        language=article.language,
        document_date=article.date,
        facts=facts,
        areas=_areas(index.knowledge, found),
        notices=notices_for(article, source, facts),
    )


def article_of(
    source: Source, *, index: KnowledgeIndex, sides: Sides | None = None, as_of: date | None = None
) -> Article:
    """Prepare the text of a source for the rules, with the day it was published."""
    article = prepare_article(searched_part(source.text), index=with_sides(index, sides))
    return replace(article, date=_document_date(article, source, as_of))


def _document_date(article: Article, source: Source, as_of: date | None) -> DocumentDate | None:
    if as_of is not None:
        if as_of.year not in _YEARS:
            raise UsageError(
                f"The date {as_of.isoformat()} can't be that of a source.",
                hint=f"Give a year from {_YEARS[0]} to {_YEARS[-1]}.",
            )
        return DocumentDate(value=as_of, how="officer")
    return _better_date(source.document_date, _printed_date(article, source))


def _printed_date(article: Article, source: Source) -> DocumentDate | None:
    latest = source.read_on or date(article.index.knowledge.latest_year, 12, 31)
    if article.language != ENGLISH:
        table = article.index.languages.of(article.language)
        return find_foreign_document_date(article, table.dates, latest=latest)
    return find_document_date(article, latest_year=latest.year)


def _better_date(told: DocumentDate | None, printed: DocumentDate | None) -> DocumentDate | None:
    """Choose between the date the file tells and the one its text prints.

    The day a file was made is only a hint; where both agree, the text shows the place.
    """
    if told is None or told.how == "inferred":
        return printed or told
    agree = printed is not None and printed.value == told.value and printed.how != "inferred"
    return printed if agree and told.how == "explicit" else told


def _find_all(article: Article, recognised: SpanIndex | None) -> list[Found]:
    """Run the rules of English, or look up what is known in another language."""
    if article.language == ENGLISH:
        return _find_in_english(article, recognised)
    return find_in_other_language(article, article.index.languages.of(article.language))


def _find_in_english(article: Article, recognised: SpanIndex | None) -> list[Found]:
    """Find areas last: what the other rules found tells where a phrase is only a part of a name."""
    found, around = find_but_areas(article, recognised)
    return [*found, *find_areas(article, around)]


def find_but_areas(
    article: Article, recognised: SpanIndex | None = None
) -> tuple[list[Found], Surroundings]:
    """Run the rules of English but those of areas, with what these have to know of the rest.

    They run in the order in which they need each other's places.
    """
    terms = find_terms(article)
    headed = _without_known(find_names(article), terms)
    taken = SpanIndex(one.span for one in headed)
    described = _without_known(find_described(article, taken=taken), terms)
    names = (*headed, *described, *_unheaded(article, terms, (*headed, *described)))
    whole = tuple(with_likely_ends(article, names, terms))
    names = with_likely_names(article, whole, terms)
    agreements = find_agreements(article, terms, names)
    mechanisms = with_acronyms(article, find_mechanisms(article, terms, names))
    organisations = with_acronyms(article, find_organisations(article, terms, names))
    named = (*agreements, *mechanisms, *organisations)
    barred = SpanIndex(_places(named))
    named_people = find_people(article, barred=barred, bodies=organisations, recognised=recognised)
    people = with_sides_of_text(article, named_people, BodyIndex(organisations))
    dates = find_dates(article, papers=SpanIndex(_places(agreements)))
    speakers = Speakers(article, people=people, bodies=organisations, papers=agreements)
    quotes = find_quotes(article, speakers, names=SpanIndex(_places(named)), dates=dates)
    positions = find_positions(article, speakers, dates=dates, quotes=quotes)
    outside = (*_places((*_named(article, mechanisms), *organisations, *people)), *_titles(people))
    venues = find_venues(
        article,
        outside=SpanIndex(_places((*named, *people))),
        bodies=SpanIndex(_places(organisations)),
        people=SpanIndex(_places(people)),
        quoted=SpanIndex(_places(quotes)),
        dates=dates,
    )
    found = [
        *people,
        *named,
        *dates,
        *quotes,
        *positions,
        *venues,
        *find_side_meetings(article, people=people),
        *find_milestones(article, dates=dates),
        *find_figures(article, outside=tuple(_places(dates))),
    ]
    around = (outside, _places(quotes), _places(venues), _titles(people))
    return found, Surroundings(*map(SpanIndex, around))


def _without_known(names: Sequence[NameHit], terms: Sequence[TermHit]) -> tuple[NameHit, ...]:
    """Drop what stands in a known name of another kind: it has a kind already."""
    kinds = {one.span: one.term.kind for one in terms if not one.asked}
    known = SpanIndex(kinds)
    return tuple(
        name
        for name in names
        if not any(
            span.covers(name.span) and kinds[span] not in (name.kind, "statement")
            for span in known.meeting(name.span)
        )
    )


def _unheaded(
    article: Article, terms: Sequence[TermHit], names: Sequence[NameHit]
) -> tuple[NameHit, ...]:
    """Find the bodies that only their form or what stands around them gives away."""
    bodies = [one.span for one in names if one.kind == "organisation"]
    bodies += [one.span for one in terms if one.term.kind == "organisation" and not one.asked]
    taken = SpanIndex((*(one.span for one in names), *(one.span for one in terms)))
    return find_bodies(article, taken=taken, bodies=bodies)


def _places(found: Iterable[Found]) -> list[Span]:
    return [span for one in found for span in (one.span, *one.more)]


def _named(article: Article, found: Iterable[Found]) -> list[Found]:
    """Keep what has a name, but not with a party in it.

    What is only described tells its topic, and so does what two parties have together, or what
    is run over years.
    """
    return [
        one
        for one in found
        if article.text[one.span.start].isupper()
        and not article.words_of(one.span).lower().endswith(("programme", "program", "scheme"))
        and not any(
            party.span.meets(one.span) for party in article.sentence_at(one.span.start).parties
        )
    ]


def _titles(people: Iterable[Found]) -> list[Span]:
    titles = (one.attributes["title"] for one in people if "title" in one.attributes)
    return [
        Span(one.start, one.end) for one in titles if one.start is not None and one.end is not None
    ]


def _areas(knowledge: Knowledge, found: Iterable[Found]) -> tuple[AgendaArea, ...]:
    """List the areas in the order in which their leading places come."""
    hits = sorted((one for one in found if one.kind == "area"), key=lambda one: one.span)
    ids = [one.value.area for one in hits if isinstance(one.value, AreaValue)]
    labels = {area.id: area.label for area in knowledge.areas}
    return tuple(
        AgendaArea(id=area, label=labels[area], order=order) for order, area in enumerate(ids)
    )
