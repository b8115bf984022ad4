"""Make facts by hand: of words in a source, or typed."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddFact
from briefgen.app.commands.fact_areas import areas_around, with_areas_of
from briefgen.app.commands.fact_fields import with_fields
from briefgen.app.commands.find import find_brief, find_item
from briefgen.app.commands.selection import with_ticked
from briefgen.app.commands.texts import require_text
from briefgen.errors import UsageError
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, FactKind, Review
from briefgen.model.ids import make_id
from briefgen.model.project import Project
from briefgen.model.source import Source


def add_fact(project: Project, command: AddFact) -> Project:
    """Add a fact made by hand and tick it; one with a source stands in reading order."""
    if command.brief:
        find_brief(project, command.brief)
    fact = _of_source(project, command) if command.source else _typed(command)
    if command.kind == "area":
        command = replace(command, areas=command.areas or ())
    fact = with_fields(fact, command, project)
    taken = {item.id for item in project.dossier.items()}
    place = f"{fact.start}-{fact.end}" if fact.source else f"{fact.text} {project.made}"
    fact = replace(fact, id=make_id("fact", fact.kind, command.source, place, taken=taken))
    dossier = replace(project.dossier, facts=in_reading_order(project.dossier.facts, fact))
    added = replace(project, dossier=dossier, made=project.made + 1)
    return with_ticked(with_areas_of(added, fact), (fact.id,), brief=command.brief)


def _typed(command: AddFact) -> Fact:
    """Make a fact that stands in no source."""
    if (command.start, command.end, command.occurrence) != (None, None, None):
        raise UsageError("A place needs its source.", hint="Give the source, or the text alone.")
    return _made(command.kind, require_text(command.text, what="A fact"), source=None)


def _of_source(project: Project, command: AddFact) -> Fact:
    """Make a fact of words in a source; its sentence says under which areas it stands."""
    from briefgen.app.commands.fact_places import place_in
    from briefgen.extract.sentences import sentence_around

    dossier = project.dossier
    source = find_item(dossier.sources, command.source, what="source")
    span = place_in(source, command)
    fact = replace(
        _made(command.kind, source.text[span.start : span.end], source=source),
        source=source.id,
        start=span.start,
        end=span.end,
        sentence=tuple(sentence_around(source.text, span)),
    )
    _refuse_twice(fact, dossier)
    return replace(fact, areas=areas_around(fact, dossier))


def _made(kind: FactKind, words: str, *, source: Source | None) -> Fact:
    from briefgen.extract.selected_words import value_of_words

    day = source.document_date.value if source and source.document_date else None
    return Fact(
        id="",
        kind=kind,
        text=words,
        value=value_of_words(words, kind, against=day),
        rule="by-hand",
        engine="officer",
        review=Review(state="accepted"),
    )


def _refuse_twice(fact: Fact, dossier: Dossier) -> None:
    for other in dossier.facts:
        if (other.source, other.kind) != (fact.source, fact.kind):
            continue
        if (other.start, other.end) == (fact.start, fact.end):
            raise UsageError(
                f"{fact.text!r} is a fact of the kind {fact.kind!r} already: {other.id} "
                f"({other.review.state}).",
                hint="Accept it instead.",
            )


def in_reading_order(facts: tuple[Fact, ...], new: Fact) -> tuple[Fact, ...]:
    """Put a fact behind the last one of its source that begins before it does."""
    before = [
        at
        for at, fact in enumerate(facts, start=1)
        if fact.source == new.source and fact.start <= new.start
    ]
    own = [at for at, fact in enumerate(facts) if fact.source == new.source]
    place = before[-1] if before else own[0] if own else len(facts)
    return (*facts[:place], new, *facts[place:])
