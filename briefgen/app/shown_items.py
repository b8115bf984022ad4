"""Items of a dossier, cut down to the words of them that a document prints."""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec.structs import replace

from briefgen.app.shown_words import ShownWords
from briefgen.model.dossier import (
    Chart,
    Commitment,
    Item,
    Kept,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    AttributeName,
    DateValue,
    Fact,
    FactValue,
    FigureValue,
    NamedValue,
    Review,
)
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText
from briefgen.model.value import Value
from briefgen.verify.wordings import SAID_IN_WORDS


class Shown(Value):
    """What a document shows: its words, the ids it has something of, and its areas.

    `areas` gives each area that is named another id, for that of an area is a word.
    """

    words: ShownWords
    ids: frozenset[Id]
    areas: Mapping[Id, Id]

    def area(self, area: Id | None) -> Id | None:
        """Give the new id of an area, None for one that is not named."""
        return self.areas.get(area or "")

    def facts(self, facts: Iterable[Id]) -> tuple[Id, ...]:
        """Give those of some facts that are shown."""
        return tuple(id_ for id_ in facts if id_ in self.ids)


def shown_item(item: Item, shown: Shown) -> Kept | Fact | None:
    """Give an item without the words that are not printed, None where none of its own is.

    What is private, how it was read, and what it once was goes in any case.
    """
    if isinstance(item, Fact):
        return _shown_fact(item, shown)
    kept = _shown(item, shown)
    return replace(kept, facts=shown.facts(kept.facts), ground="", note="") if kept else None


def _shown(item: Item, shown: Shown) -> Kept | None:
    words = shown.words
    match item:
        case Point() if text := words.text(item.text):
            return replace(item, text=text, area=shown.area(item.area))
        case Person() if words.has(item.name):
            return _shown_person(item, shown)
        case Commitment() if what := words.text(item.what):
            due = words.day(item.due)
            return replace(item, what=what, who=words.words(item.who), due=due)
        case Question() if question := words.text(item.question):
            return _shown_question(item, question, shown)
        case Recommendation() if text := words.text(item.text):
            by, reason = words.day(item.by), words.text(item.reason)
            return replace(item, text=text, by=by, reason=reason)
        case Option() if text := words.text(item.text):
            return replace(item, text=text, criteria=_shown_criteria(item, words))
        case Outcome() if result := words.text(item.result):
            objective = item.objective if item.objective in shown.ids else None
            return replace(item, result=result, objective=objective)
        case Chart() if title := words.text(item.title):
            return _shown_chart(item, title, shown)
        case _:
            return None


def _shown_person(person: Person, shown: Shown) -> Person:
    words = shown.words
    titles = [_shown_title(one, shown) for one in person.titles]
    return replace(
        person,
        name_in_script=words.word(person.name_in_script),
        pronunciation=words.word(person.pronunciation),
        titles=tuple(title for title in titles if title),
        side_name=words.word(person.side_name),
        biography=words.text(person.biography),
        photo="",
    )


def _shown_title(title: PersonTitle, shown: Shown) -> PersonTitle | None:
    words = shown.words
    text = words.text(title.text)
    if text is None:
        return None
    return PersonTitle(
        text=text,
        from_=words.day(title.from_),
        to=words.day(title.to),
        facts=shown.facts(title.facts),
    )


def _shown_question(item: Question, question: LocalText, shown: Shown) -> Question:
    return replace(
        item,
        question=question,
        area=shown.area(item.area),
        reply=shown.words.text(item.reply),
        if_pressed=shown.words.text(item.if_pressed),
    )


def _shown_criteria(option: Option, words: ShownWords) -> dict[str, LocalText]:
    shown = {name: words.text(text) for name, text in option.criteria.items() if words.has(name)}
    return {name: text for name, text in shown.items() if text}


def _shown_chart(item: Chart, title: LocalText, shown: Shown) -> Chart:
    return replace(
        item,
        title=title,
        data=shown.words.table(item.data),
        area=shown.area(item.area),
        unit=shown.words.text(item.unit),
        source=shown.words.text(item.source),
    )


def _shown_fact(fact: Fact, shown: Shown) -> Fact:
    """Give a fact whose place is not known yet; see `shown_sources`."""
    words = shown.words
    areas = (shown.area(area) for area in fact.areas)
    return Fact(
        id=fact.id,
        kind=fact.kind,
        text=words.word(fact.text),
        source=fact.source,
        value=_shown_value(fact.value, shown),
        attributes=_shown_attributes(fact, words),
        areas=tuple(area for area in areas if area),
        engine=fact.engine,
        confidence=fact.confidence,
        review=Review(state=fact.review.state, wording=words.text(fact.review.wording)),
        marking=fact.marking,
    )


def _shown_value(value: FactValue | None, shown: Shown) -> FactValue | None:
    words = shown.words
    match value:
        case DateValue(first=first, last=last) if words.has_days(first, last):
            return replace(value, candidates=())
        case NamedValue(name=name) if words.has(name):
            return NamedValue(name=name)
        case AreaValue(area=area) if renamed := shown.area(area):
            return AreaValue(area=renamed)
        case FigureValue(amount=amount, unit=unit) if words.has(amount):
            return FigureValue(
                amount=amount, unit=words.word(unit), measures=words.word(value.measures)
            )
        case _:
            return None


def _shown_attributes(fact: Fact, words: ShownWords) -> dict[AttributeName, Attribute]:
    """Give what is said of a fact: words that are printed, and codes."""
    return {
        name: Attribute(value=one.value)
        for name, one in fact.attributes.items()
        if _is_shown(name, str(one.value), words)
    }


def _is_shown(name: AttributeName, value: str, words: ShownWords) -> bool:
    if name != "date":
        return name not in SAID_IN_WORDS or words.has(value)
    first, _, last = value.partition("/")
    try:
        return words.has_days(date.fromisoformat(first), date.fromisoformat(last or first))
    except ValueError:
        return False
