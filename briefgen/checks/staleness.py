"""What may no longer hold on the day for which a brief speaks; the clock is never asked."""

import datetime as dt
from collections.abc import Iterable, Iterator

from briefgen.checks.evidence import Evidence
from briefgen.checks.timing import day_of_brief
from briefgen.model.brief import Brief
from briefgen.model.dossier import Person
from briefgen.model.expiry import Expiry
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted

_PLANNED = frozenset({"visit", "deadline"})
"""Roles of days that may pass; that a meeting is over is told with the times."""
Aged = tuple[Id, dt.date, bool]
"""What is ticked, the day it was said last, and whether an officer has confirmed it."""


def check_staleness(evidence: Evidence, brief: Brief, expiry: Expiry) -> tuple[Notice, ...]:
    """Tell which ticked titles, offices, positions and figures are old, which plans are past.

    A newer source that says the same makes them fresh. What an officer accepted is
    told as information only.
    """
    _, today = day_of_brief(brief)
    if today is None:
        return ()
    ticked = frozenset(brief.selected)
    kinds = (
        ("title", "title", expiry.title, _titles(evidence, ticked)),
        ("office", "office", expiry.office, _offices(evidence, ticked)),
        ("position", "position", expiry.position, _said(evidence, ticked, "position")),
        ("figure", "figure", expiry.figure, _said(evidence, ticked, "figure")),
    )
    return (
        *(
            notice
            for code, what, limit, aged in kinds
            for notice in _old(code, what, limit, _older(aged, today, limit))
        ),
        *_past_plans(evidence, ticked, today - dt.timedelta(days=expiry.planned_day)),
    )


def _titles(evidence: Evidence, ticked: frozenset[Id]) -> Iterator[Aged]:
    """Give the ticked participants with a title, as old as the youngest source that has one."""
    for group in evidence.of_kind("participant"):
        titled = [fact for fact in group.facts if fact.attribute("title")]
        yield from _aged(titled, ticked, evidence)


def _said(evidence: Evidence, ticked: frozenset[Id], kind: str) -> Iterator[Aged]:
    for group in evidence.groups:
        if group.kind == kind:
            yield from _aged(group.facts, ticked, evidence)


def _aged(facts: Iterable[Fact], ticked: frozenset[Id], evidence: Evidence) -> Iterator[Aged]:
    said = [(fact, _said_on(fact, evidence)) for fact in facts]
    newest = max((day for _, day in said if day), default=None)
    for fact, _ in said:
        if newest and fact.id in ticked:
            yield fact.id, newest, fact.review.state != "proposed"


def _said_on(fact: Fact, evidence: Evidence) -> dt.date | None:
    """Give the day of a statement, where its text tells it, else that of its source."""
    if day := fact.attribute("date"):
        return dt.date.fromisoformat(day.rpartition("/")[2])
    source = evidence.sources.get(fact.source or "")
    return source.document_date.value if source and source.document_date else None


def _offices(evidence: Evidence, ticked: frozenset[Id]) -> Iterator[Aged]:
    """Give the ticked people whose titles stand on facts."""
    facts = {fact.id: fact for fact in evidence.dossier.facts}
    for person in evidence.dossier.people:
        carrying = (facts[id_] for id_ in _carriers(person) if id_ in facts)
        days = [day for fact in carrying if (day := _said_on(fact, evidence))]
        if person.id in ticked and days:
            yield person.id, max(days), False


def _carriers(person: Person) -> Iterator[Id]:
    for title in person.titles:
        yield from title.facts


def _older(aged: Iterable[Aged], today: dt.date, limit: int) -> list[Aged]:
    return [one for one in aged if (today - one[1]).days > limit]


def _old(code: str, what: str, limit: int, aged: list[Aged]) -> Iterator[Notice]:
    """Make one remark for what is proposed, and one for what an officer has confirmed."""
    for confirmed in (False, True):
        rows = [one for one in aged if one[2] is confirmed]
        if rows:
            oldest = min(day for _, day, _ in rows)
            are = counted(len(rows), f"{what} is", f"{what}s are")
            yield Notice(
                code=f"{code}-old",
                message=f"{are} more than {limit} days old, the oldest of {oldest}. "
                "Add a newer source that says the same (briefgen add), or untick what is past.",
                level="info" if confirmed else "warning",
                ids=tuple(id_ for id_, _, _ in rows),
            )


def _past_plans(evidence: Evidence, ticked: frozenset[Id], today: dt.date) -> Iterator[Notice]:
    """Tell which ticked days were still to come when they were told, and are past now."""
    past = tuple(
        fact.id
        for group in evidence.of_kind("date")
        for fact in group.facts
        if fact.id in ticked and _was_planned(fact, today, evidence)
    )
    if past:
        are = counted(len(past), "planned day has", "planned days have")
        yield Notice(
            code="plan-past",
            message=f"{are} passed since the sources told of it. Look whether it took place.",
            ids=past,
        )


def _was_planned(fact: Fact, today: dt.date, evidence: Evidence) -> bool:
    value, told_on = fact.value, _said_on(fact, evidence)
    if not isinstance(value, DateValue) or told_on is None or value.role not in _PLANNED:
        return False
    settled = fact.attribute("status") == "happened"
    return told_on <= value.last < today and not settled
