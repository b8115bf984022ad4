"""What officers write on the strength of facts, held against the sentences of these facts."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, assert_never

from briefgen.model.brief import Brief
from briefgen.model.dossier import Commitment, Dossier, Outcome, Point, PointKind
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText
from briefgen.model.notices import Notice
from briefgen.model.source import Source

if TYPE_CHECKING:
    from briefgen.checks.wording_truth import Difference

_TELLING: frozenset[PointKind] = frozenset({"background", "press_line"})
"""Points that say how things are; the others say what we want, in figures of our own."""
_SAID_OF_OTHERS = frozenset({"letters", "unit", "place of a figure", "quotation"})
_FOREIGN = frozenset({"letters"})
"""What is compared where the words are in another language than the source."""
_MEANT = {
    "letters": "“{words}” has letters of two alphabets",
    "figure": "the figure {words} is not there",
    "unit": "“{words}” has another unit there",
    "place of a figure": "{words} stands in another place there",
    "weekday": "{words} is not there",
    "month": "{words} is not there",
    "day": "{words} is not there",
    "name": "“{words}” is not there",
    "speaker": "there it is not {words} who says so",
    "quotation": "“{words}” is not there word for word",
    "not added": "a “not” stands before “{words}” that is not there",
    "not dropped": "the “not” before “{words}” is gone",
}


def check_wordings(dossier: Dossier, brief: Brief) -> Iterator[Notice]:
    """Yield a remark for each ticked wording that says something its facts do not say.

    Looked at are officers' wordings of facts, and points, commitments and outcomes that cite
    facts; what cites none is the officer's own. Quotations have a check of their own.
    """
    ticked, facts = frozenset(brief.selected), {fact.id: fact for fact in dossier.facts}
    sources = {source.id: source for source in dossier.sources}
    for id_, text, cited, kinds in _wordings(dossier, facts):
        if id_ in ticked and cited:
            evidence = tuple(words for fact in cited for words in _evidence(fact, sources))
            language = _language(cited, sources)
            found = _found(text, evidence, language=language, kinds=kinds)
            if found:
                yield _notice(id_, found)


Wording = tuple[Id, LocalText, tuple[Fact, ...], frozenset[str]]
_EVERY = frozenset(_MEANT)


def _wordings(dossier: Dossier, facts: Mapping[Id, Fact]) -> Iterator[Wording]:
    """Yield what officers wrote, the facts it cites, and which differences count there."""
    for fact in dossier.facts:
        if fact.review.wording and fact.kind != "quote" and fact.source:
            yield fact.id, fact.review.wording, (fact,), _EVERY
    items: tuple[Point | Commitment | Outcome, ...]
    items = (*dossier.points, *dossier.commitments, *dossier.outcomes)
    for item in items:
        cited = tuple(facts[id_] for id_ in item.facts if id_ in facts and facts[id_].source)
        match item:
            case Point(text=text, kind=kind):
                yield item.id, text, cited, _EVERY if kind in _TELLING else _SAID_OF_OTHERS
            case Commitment(what=text) | Outcome(result=text):
                yield item.id, text, cited, _EVERY
            case _:
                assert_never(item)


def _evidence(fact: Fact, sources: Mapping[Id, Source]) -> Iterator[str]:
    """Yield the sentence of a fact, its words, what is said of it, and its days written out."""
    start, end = fact.sentence or (fact.start, fact.end)
    yield sources[fact.source or ""].text[start:end] if fact.source in sources else fact.text
    yield from (fact.text, fact.name)
    yield from (fact.attribute(name) for name in ("title", "side"))
    if speaker := fact.attribute("speaker"):
        yield f"{speaker} said"
    if isinstance(fact.value, DateValue):
        yield from map(_day_in_english, (fact.value.first, fact.value.last))


def _day_in_english(day: date) -> str:
    months = "January February March April May June July August September October November December"
    weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    return (
        f"{weekdays.split()[day.weekday()]}, {day.day} {months.split()[day.month - 1]} {day.year}"
    )


def _language(cited: Iterable[Fact], sources: Mapping[Id, Source]) -> str:
    """Give the language of the sources, English where nothing says otherwise."""
    found = {_base(sources[one.source or ""].language) for one in cited if one.source in sources}
    return found.pop() if len(found) == 1 else "en"


def _base(language: str) -> str:
    return language.partition("-")[0] or "en"


def _found(
    text: LocalText, evidence: tuple[str, ...], *, language: str, kinds: frozenset[str]
) -> "list[Difference]":
    """Compare the words in the language of the sources, which must be English for most of it."""
    from briefgen.checks.wording_truth import differences

    words, own = text.in_language(language)
    counted = kinds if _base(own) == language == "en" else kinds & _FOREIGN
    return [one for one in differences(words, evidence) if one.kind in counted]


def _notice(id_: Id, found: "list[Difference]") -> Notice:
    listed = "; ".join(_MEANT[one.kind].format(words=one.words.strip()) for one in found)
    return Notice(
        code="wording-differs",
        message=f"Your words differ from the source: {listed}. Check them, or cite other facts.",
        ids=(id_,),
    )
