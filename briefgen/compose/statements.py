"""What facts say, as the brief prints it: official names, quotations, source wording.

Several facts may say the same (two sources, one venue), or one of them a part of what another
says; they make one line that stems from all of them and carries the marks of all their places.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date

from msgspec.structs import replace

from briefgen.compose.clauses import is_clause, with_its_name
from briefgen.compose.contained import told_once
from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.decided import Group, grouped_as_decided
from briefgen.compose.source_wording import in_quotation_marks, original_wording, other_wordings
from briefgen.compose.translation import quote_translation
from briefgen.model.document import Inlines, Text
from briefgen.model.facts import DateValue, Fact, FigureValue, NamedValue
from briefgen.model.figure_words import is_bare_figure, measured_words

Days = tuple[date, date]
"""A closed interval of days."""


def statements(
    facts: Iterable[Fact], context: Context, *, told: Days | None = None
) -> tuple[Inlines, ...]:
    """Give one line for each group of facts that say the same, with the marks of their places.

    `told` are days that stand beside the lines already, so that no line repeats them. A figure
    of which nobody says what it is of is told by the statement around it or not at all.
    """
    return tuple(
        (*_wording(group, context, told), *context.notes.marks_at(_places(group, context)))
        for group in told_once(grouped_as_decided(facts, same_statement, context))
        if not all(map(is_bare_figure, group))
    )


def _places(facts: Group, context: Context) -> list[tuple[Fact, int]]:
    """Give the places a line stands on: of each fact, and of each wording it shows."""
    worded = facts[0].review.wording or not context.shows_source_wording
    shown = [] if worded else other_wordings(facts)
    places = [(fact, fact.start) for fact in facts]
    return places + [(saying.fact, saying.start) for saying in shown]


def _wording(facts: Group, context: Context, told: Days | None) -> Inlines:
    """Give the officer's wording where there is one, else the form that the kind asks for."""
    first, ids = facts[0], tuple(fact.id for fact in facts)
    if first.review.wording:
        worded = context.text(first.review.wording, *ids)
        return (worded, *(quote_translation(first, context) if _is_reported(first) else ()))
    match first.value:
        case _ if _is_reported(first):
            return _reported(facts, context, told)
        case NamedValue():
            return (_begun(context.named(first, *ids)), *_other_wordings(facts, context))
        case DateValue(first=start, last=end):
            return (context.quoted(interval_in_words(start, end, context.labels), *ids),)
        case FigureValue():
            return (context.from_source(measured_words(first.value, context.labels), *facts),)
        case None if is_clause(first.text):
            words, names = with_its_name(first, context)
            return (_begun(context.from_source(words, *facts, *names)),)
        case _:
            return (_begun(context.from_source(first.text, *facts)),)


def _is_reported(fact: Fact) -> bool:
    return fact.kind in {"quote", "position"}


def capitalised(words: str) -> str:
    """Give words with a capital at their start, as a line of a brief begins.

    A first word that has a capital elsewhere is written so on purpose: "eHealth".
    """
    first = next(iter(words.split(maxsplit=1)), "")
    return words[:1].upper() + words[1:] if first == first.lower() else words


def _begun(text: Text) -> Text:
    return replace(text, text=capitalised(text.text))


def _other_wordings(facts: Group, context: Context) -> Inlines:
    """Give, in brackets, what the sources call a thing where that is not its name."""
    different = other_wordings(facts) if context.shows_source_wording else []
    if not different:
        return ()
    words = original_wording(different, context, before=context.labels["in_source"])
    return (context.label("bracket_open"), *words, context.label("bracket_close"))


def _reported(facts: Group, context: Context, told: Days | None) -> Inlines:
    """Give who said it and when, then the words: quoted when direct, as reported otherwise."""
    attribution = _attribution(facts[0], context, told)
    if facts[0].kind == "quote":
        quotation = in_quotation_marks(facts[0].text, facts, context)
        return (*attribution, *quotation, *quote_translation(facts[0], context))
    reported = context.from_source(facts[0].text, *facts)
    return (*attribution, reported) if attribution else (_begun(reported),)


def _attribution(fact: Fact, context: Context, told: Days | None) -> Inlines:
    """Give "Speaker, 30 April 2024: " as far as the line does not say so itself."""
    speaker, days = fact.attribute("speaker"), days_of(fact)
    if fact.kind == "position" and _begins_with_speaker(fact.text, speaker):
        speaker = ""
    when = interval_in_words(*days, context.labels) if days and days != told else ""
    comma, named = context.labels["list_separator"], context.from_source(speaker, fact)
    if speaker and when and named.language:
        # The day is in the language of the brief, the speaker in that of the source.
        return (named, context.quoted(f"{comma}{when}", fact.id), context.label("colon"))
    words = comma.join(filter(None, (speaker, when)))
    said = context.from_source(words, fact) if speaker else context.quoted(words, fact.id)
    return (said, context.label("colon")) if words else ()


def _begins_with_speaker(text: str, speaker: str) -> bool:
    """Tell whether reported words name their speaker, by the last word of the name, at once."""
    names = re.findall(r"\w+", speaker.casefold())
    return bool(names) and names[-1] in re.findall(r"\w+", text.casefold())[:6]


def days_of(fact: Fact) -> Days | None:
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


def grouped(facts: Iterable[Fact], key: Callable[[Fact], object]) -> list[Group]:
    """Group facts with equal keys, in the order of the first of each group."""
    groups: dict[object, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(key(fact), []).append(fact)
    return [tuple(group) for group in groups.values()]


def same_statement(fact: Fact) -> object:
    """Give what is equal for facts that say the same: wording, name, value or reported words.

    Words are the same only from the same speaker.
    """
    if fact.review.wording:
        return fact.kind, fact.review.wording.text
    match fact.value:
        case _ if _is_reported(fact):
            return fact.kind, fact.text.casefold(), fact.attribute("speaker").casefold()
        case NamedValue(name=name):
            return fact.kind, name.casefold()
        case value:
            return fact.kind, fact.text.casefold() if value is None else value
