"""What facts say, as the brief prints it: official names, quotations, source wording.

Several facts may say the same (two sources, one venue); they make one line that stems
from all of them and carries the marks of all their places.
"""

from collections.abc import Callable, Iterable
from datetime import date

from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.model.document import Inline, Inlines, Text
from briefgen.model.facts import DateValue, Fact, FigureValue, NamedValue

Group = tuple[Fact, ...]
"""Facts that say the same; the first one gives the wording."""


def statement(facts: Group, context: Context) -> Inlines:
    """Give the line of facts that say the same, with the marks of their places."""
    return (*_wording(facts, context), *context.notes.marks(*facts))


def statements(facts: Iterable[Fact], context: Context, *, key: "Key") -> tuple[Inlines, ...]:
    """Give one line for each group of facts that `key` holds for the same."""
    return tuple(statement(group, context) for group in grouped(facts, key))


def _wording(facts: Group, context: Context) -> Inlines:
    """Give the officer's wording where there is one, else the form that the kind asks for."""
    first, ids = facts[0], tuple(fact.id for fact in facts)
    if first.review.wording:
        return (context.text(first.review.wording, *ids),)
    match first.value:
        case _ if first.kind in {"quote", "position"}:
            return _reported(facts, context)
        case NamedValue(name=name):
            return (context.quoted(name, *ids), *_other_wordings(facts, context))
        case DateValue(first=start, last=end):
            return (context.quoted(interval_in_words(start, end, context.labels), *ids),)
        case FigureValue(amount=amount, unit=unit, measures=measures):
            words = " ".join(filter(None, (amount, unit)))
            return (context.quoted(f"{measures}: {words}" if measures else words, *ids),)
        case _:
            return (context.quoted(first.text, *ids),)


def _other_wordings(facts: Group, context: Context) -> Inlines:
    """Give, in brackets, what the sources call a thing where that is not its name."""
    different = [fact for fact in facts if fact.text.casefold() != fact.name.casefold()]
    if not different:
        return ()
    return (Text(text=" ("), *original_wording(different, context), Text(text=")"))


def original_wording(facts: Iterable[Fact], context: Context) -> Inlines:
    """Give the words of the sources: in the source: “…”, “…”."""
    labels = context.labels
    inlines: list[Inline] = []
    for index, group in enumerate(grouped(facts, lambda fact: fact.text.casefold())):
        before = labels["list_separator"] if index else labels["in_source"]
        inlines += _in_quotation_marks(group, context, before=before)
    return tuple(inlines)


def _in_quotation_marks(facts: Group, context: Context, *, before: str = "") -> Inlines:
    labels = context.labels
    return (
        Text(text=before + labels["quote_open"]),
        context.quoted(facts[0].text, *(fact.id for fact in facts)),
        Text(text=labels["quote_close"]),
    )


def _reported(facts: Group, context: Context) -> Inlines:
    """Give who said it and when, then the words: quoted when direct, as reported otherwise."""
    first, ids = facts[0], tuple(fact.id for fact in facts)
    attribution = _attribution(first, context)
    if first.kind == "quote":
        return (*attribution, *_in_quotation_marks(facts, context))
    return (*attribution, context.quoted(first.text, *ids))


def _attribution(fact: Fact, context: Context) -> Inlines:
    """Give "Speaker, 30 April 2024: "; a speaker whom the words name themselves is left out."""
    speaker = fact.attribute("speaker")
    named = fact.kind == "position" and speaker.casefold() in fact.text.casefold()
    days = days_of(fact)
    when = interval_in_words(*days, context.labels) if days else ""
    words = context.labels["list_separator"].join(filter(None, ("" if named else speaker, when)))
    return (context.quoted(words, fact.id), Text(text=": ")) if words else ()


def days_of(fact: Fact) -> tuple[date, date] | None:
    """Give the days a fact is dated to: its own value, or the date said of it.

    That date is an ISO day, or two with a slash between them.
    """
    if isinstance(fact.value, DateValue):
        return fact.value.first, fact.value.last
    first, _, last = fact.attribute("date").partition("/")
    try:
        return date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None


Key = Callable[[Fact], object]
"""Two facts with equal keys say the same."""


def grouped(facts: Iterable[Fact], key: Key) -> list[Group]:
    """Group facts that say the same, in the order of the first of each group."""
    groups: dict[object, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(key(fact), []).append(fact)
    return [tuple(group) for group in groups.values()]


def by_name(fact: Fact) -> object:
    """Facts that name the same thing."""
    return fact.name.casefold()


def by_days(fact: Fact) -> object:
    """Dates of the same interval; unresolved ones stay apart."""
    return days_of(fact) or fact.id


def by_wording(fact: Fact) -> object:
    """Statements in the same words of the same speaker."""
    return fact.kind, fact.text.casefold(), fact.attribute("speaker").casefold()
