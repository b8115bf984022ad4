"""The timeline: what is ticked and has a date, before the meeting and after it.

It shows in one picture what happened, what was stated, the visit, the meeting itself and
what falls due. A single date makes no timeline.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from briefgen.compose.commitments import promising
from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.decided import Group, grouped_as_decided
from briefgen.compose.events import ROLE_LABELS, dated_events
from briefgen.compose.logistics import accepted
from briefgen.compose.statements import Days, days_of, same_statement
from briefgen.compose.this_meeting import (
    agreeing,
    dates_with_role,
    days_of_meeting,
    meeting_dates,
)
from briefgen.compose.timeline_figure import (
    DatedMark,
    MarkKind,
    timeline_figures,
    told_in_full,
)
from briefgen.model.document import Block, Text
from briefgen.model.dossier import Commitment, Recommendation
from briefgen.model.facts import DateRole, DateValue, Fact, FactKind
from briefgen.model.ids import Id
from briefgen.model.recipe import Section

_KINDS: tuple[FactKind, ...] = ("date", "agreement", "milestone", "organisation")
_STATED: frozenset[DateRole] = frozenset({"statement", "announcement", "quote"})
_LEAST = 2


def timeline_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the timeline as figures, the oldest entries first."""
    return timeline_figures(marks, context) if (marks := _in_order(context, section)) else ()


def told_in_timeline(context: Context) -> frozenset[Id]:
    """Give the facts whose words the timeline of the brief tells without cutting them."""
    sections = (section for section in context.sections if section.kind == "timeline")
    return frozenset(
        id_
        for one in sections
        for id_ in told_in_full(_in_order(context, one), width=context.figure_width)
    )


def _in_order(context: Context, section: Section) -> list[DatedMark]:
    """Give the entries by their days; a single one makes no timeline."""
    marks = sorted(dated_marks(context, section), key=lambda mark: mark.days)
    return marks if len(marks) >= _LEAST else []


def dated_marks(context: Context, section: Section) -> Iterator[DatedMark]:
    """Give what there is to show; `facts` of the section say which kinds of facts count."""
    yield from _visits(context)
    yield from _meeting(context)
    yield from _events(context, section.facts or _KINDS)
    yield from _due(context)


def _visits(context: Context) -> Iterator[DatedMark]:
    for days, dates in _by_days(dates_with_role(context, "visit")).items():
        words = context.label("visit")
        yield _mark("visit", days, words, context=context, dates=dates)


def _meeting(context: Context) -> Iterator[DatedMark]:
    """Give the days that the officer set, else those that the sources say."""
    own, said = days_of_meeting(context), meeting_dates(context)
    main = own or next(map(days_of, said), None)
    alike = agreeing(said, main, inside=own is not None) if main else ()
    told = {fact.id for fact in alike}
    found = _by_days(fact for fact in said if fact.id not in told)
    if main:
        found = {main: (*accepted(context, "starts", "ends"), *alike), **found}
    for days, dates in found.items():
        words = _meeting_words(context)
        at_place = accepted(context, "place")
        yield _mark("meeting", days, words, context=context, dates=dates, facts=at_place)


def _meeting_words(context: Context) -> Text:
    """Give "This meeting, Washington", which stems from what the place was taken from."""
    place = context.meeting.place
    where = context.text(place).text if place else ""
    words = filter(None, (context.labels["this_meeting"], where))
    origins = tuple(fact.id for fact in accepted(context, "place"))
    return Text(text=context.labels["list_separator"].join(words), origins=origins)


def _events(context: Context, kinds: tuple[FactKind, ...]) -> Iterator[DatedMark]:
    """Give dated facts, wherever they stand in the brief, but the days of visit and meeting."""
    elsewhere = (
        *dates_with_role(context, "visit"),
        *meeting_dates(context),
        *accepted(context, "starts", "ends"),
    )
    told = {fact.id for fact in elsewhere}
    found = (
        item
        for item in context.items.values()
        if isinstance(item, Fact) and item.kind in kinds and item.id not in told
    )
    for event in dated_events(found, context.facts("date")):
        words = _what_happened(event.facts, context)
        if words.text:
            shown = tuple(fact for fact in event.facts if fact.id in words.origins)
            kind = _kind_of(event.facts)
            yield _mark(kind, event.days, words, context=context, dates=event.dates, facts=shown)


def _kind_of(facts: tuple[Fact, ...]) -> MarkKind:
    roles = _kinds_of_days(facts)
    if "deadline" in roles:
        return "due"
    named = any(fact.kind == "agreement" for fact in facts) and not roles - _STATED - {"other"}
    return "statement" if roles & _STATED or named else "event"


def _what_happened(facts: tuple[Fact, ...], context: Context) -> Text:
    """Give the officer's words for the days, else what is told of them, else their role.

    What is named beside an announcement or a meeting did not happen on its day.
    """
    if worded := [fact for fact in facts if fact.review.wording and fact.kind == "date"]:
        return _told(worded[:1], context)
    if milestones := [fact for fact in facts if fact.kind == "milestone"]:
        return _told(milestones, context)
    role = _role(facts, context)
    if role.text and _kinds_of_days(facts) != {"statement"}:
        by = _told([fact for fact in facts if fact.kind == "organisation"], context)
        origins = (*role.origins, *by.origins)
        words = context.labels["colon"].join(filter(None, (role.text, by.text)))
        return Text(text=words, origins=origins)
    named = _told([fact for fact in facts if fact.kind == "agreement"], context)
    return named if named.text else role


def _kinds_of_days(facts: tuple[Fact, ...]) -> set[DateRole]:
    return {fact.value.role for fact in facts if isinstance(fact.value, DateValue)}


def _told(facts: Iterable[Fact], context: Context) -> Text:
    """Give what facts say on one line; what they say alike stands once."""
    groups = grouped_as_decided(facts, same_statement, context)
    told = [_group_words(group, context) for group in groups]
    return Text(
        text=context.labels["item_separator"].join(one.text for one in told),
        origins=tuple(dict.fromkeys(origin for one in told for origin in one.origins)),
    )


def _group_words(group: Group, context: Context) -> Text:
    first, ids = group[0], tuple(fact.id for fact in group)
    if first.review.wording:
        return context.text(first.review.wording, *ids)
    return context.named(first, *ids)


def _role(facts: tuple[Fact, ...], context: Context) -> Text:
    """Give the word for the role of the first date that has one."""
    dates = ((fact, fact.value) for fact in facts if isinstance(fact.value, DateValue))
    named = (
        Text(text=context.labels[ROLE_LABELS[value.role]], origins=(fact.id,))
        for fact, value in dates
        if value.role in ROLE_LABELS
    )
    return next(named, Text(text=""))


def _due(context: Context) -> Iterator[DatedMark]:
    """Give what somebody still owes, and until when the reader is asked to decide."""
    for one in context.items_of(Commitment):
        if one.due and one.state in {"open", "late"}:
            told = (promising(one, context).text, context.text(one.what, one.id).text)
            colon = context.labels["colon"]
            words = Text(text=colon.join(filter(None, told)), origins=(one.id,))
            yield _mark("due", (one.due, one.due), words, context=context)
    asked: dict[date, tuple[Id, ...]] = {}
    for recommendation in context.items_of(Recommendation):
        if by := recommendation.by:
            asked[by] = (*asked.get(by, ()), recommendation.id)
    for day, ids in asked.items():
        words = Text(text=context.labels["decision_due"], origins=ids)
        yield _mark("due", (day, day), words, context=context)


def _by_days(facts: Iterable[Fact]) -> dict[Days, tuple[Fact, ...]]:
    found: dict[Days, tuple[Fact, ...]] = {}
    for fact in facts:
        days = days_of(fact)
        assert days, "only dates are sorted by their days"
        found[days] = (*found.get(days, ()), fact)
    return found


def _mark(
    kind: MarkKind,
    days: Days,
    words: Text,
    *,
    context: Context,
    dates: tuple[Fact, ...] = (),
    facts: tuple[Fact, ...] = (),
) -> DatedMark:
    """Build an entry; its days stem from the dates, else from all that is told of them."""
    every = tuple({fact.id: fact for fact in (*dates, *facts)}.values())
    stems = tuple(dict.fromkeys(fact.id for fact in dates)) or words.origins
    when = Text(text=interval_in_words(*days, context.labels), origins=stems)
    return DatedMark(kind=kind, days=days, when=when, words=words, facts=every)
