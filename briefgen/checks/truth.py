"""Words that must be those of the source: quotations, figures, dates, names, titles."""

from collections.abc import Iterator

from briefgen.checks.likeness import plain_words
from briefgen.late_patterns import late_pattern
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import DateValue, Fact, FigureValue
from briefgen.model.notices import Notice
from briefgen.model.seen_text import seen
from briefgen.model.source import Source

_OMISSION = late_pattern(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*")
_DAY = late_pattern(
    r"(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th)?(?![\d.,:/-]|\s(?:days?|weeks?|months?|years?))"
)
_YEAR = late_pattern(r"\b((?:19|20)\d\d)\b")


def check_truth(dossier: Dossier, brief: Brief) -> tuple[Notice, ...]:
    """Tell which ticked facts say something else than the place they come from.

    A value or title that its place does not hold is refused; a quotation that an officer
    reworded is remarked.
    """
    ticked, sources = frozenset(brief.selected), {one.id: one for one in dossier.sources}
    return tuple(
        notice
        for fact in dossier.facts
        if fact.id in ticked and fact.source in sources
        for notice in _remarks(fact, sources[fact.source])
    )


def _remarks(fact: Fact, source: Source) -> Iterator[Notice]:
    if source.text[fact.start : fact.end] != fact.text:
        yield _refusal("text-differs", f"“{fact.text}” is not what the source says there.", fact)
    if fact.review.original is None:
        yield from _remarks_on_proposal(fact, source)
    if fact.kind == "quote" and not _is_verbatim(fact):
        yield Notice(
            code="quote-not-verbatim",
            message="A quotation was reworded, but prints as one. Give the words of the source, "
            f"or write it as a point: briefgen review PROJECT --accept {fact.id}.",
            ids=(fact.id,),
        )


def _remarks_on_proposal(fact: Fact, source: Source) -> Iterator[Notice]:
    """Hold what was proposed against its place; for a correction the officer answers."""
    if not _title_holds(fact, source):
        title = fact.attribute("title")
        yield _refusal("title-differs", f"The title “{title}” is not where it is said to be.", fact)
    if fact.kind == "participant" and not _is_named(fact, source):
        yield _refusal("name-differs", f"The name “{fact.name}” is not in the source.", fact)
    if isinstance(fact.value, FigureValue) and fact.value.amount not in seen(fact.text):
        message = f"The figure {fact.value.amount} is not in “{fact.text}”."
        yield _refusal("figure-differs", message, fact)
    if isinstance(fact.value, DateValue) and not _days_hold(seen(fact.text), fact.value):
        days = f"{fact.value.first} to {fact.value.last}"
        yield _refusal("date-differs", f"“{fact.text}” does not mean {days}.", fact)


def _refusal(code: str, message: str, fact: Fact) -> Notice:
    remedy = f"Untick it: briefgen select PROJECT --drop {fact.id}."
    return Notice(code=code, message=f"{message} {remedy}", level="refusal", ids=(fact.id,))


def _title_holds(fact: Fact, source: Source) -> bool:
    title = fact.attributes.get("title")
    if title is None or title.start is None or title.end is None:
        return True
    return seen(source.text[title.start : title.end]) == title.value


def _is_named(fact: Fact, source: Source) -> bool:
    """Tell whether each word of a name stands in the source, as it is written or as it is seen."""
    words = fact.name.split()
    if all(word in source.text for word in words):
        return True
    text = seen(source.text)
    return all(word in text for word in words)


def _days_hold(text: str, value: DateValue) -> bool:
    """Compare the numbers of days and years that the words have with those of the interval.

    Where other readings fit as well, or the words count days, nothing is compared.
    """
    if value.candidates:
        return True
    days = {int(number) for number in _DAY.findall(text)}
    years = {int(number) for number in _YEAR.findall(text)}
    return days <= {value.first.day, value.last.day} and years <= {
        value.first.year,
        value.last.year,
    }


def _is_verbatim(fact: Fact) -> bool:
    """Tell whether a reworded quotation has the source's words, in order, perhaps with gaps."""
    if fact.review.wording is None:
        return True
    words, at = f" {' '.join(plain_words(fact.text))} ", 0
    for part in _OMISSION.split(fact.review.wording.text):
        said = " ".join(plain_words(part))
        found = words.find(f" {said} ", at) if said else at
        if found < 0:
            return False
        at = found + len(said)
    return True
