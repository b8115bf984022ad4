"""Days and hours that can't all be right: meeting, programme, brief and sources."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Meeting, Moment
from briefgen.model.facts import DateValue
from briefgen.model.notices import Notice

_READOUT = "readout"
"""The type of brief that tells what came of a meeting."""


def check_timing(
    dossier: Dossier, brief: Brief, *, types: Collection[str] = ()
) -> tuple[Notice, ...]:
    """Tell what contradicts the order of things: sources, brief, meeting from start to end.

    Where the meeting is over and `types` of briefs have a readout, that is offered.
    """
    remarks = (
        _meeting_order(dossier.meeting),
        _programme_length(dossier.meeting),
        _brief_after_meeting(dossier, brief, types),
        _source_after_brief(dossier, brief),
    )
    return tuple(remark for remark in remarks if remark)


def day_of_brief(brief: Brief) -> tuple[str, date | None]:
    """Give the day for which a brief speaks, "as at" before its date, with the key it is set by."""
    if brief.header.as_at:
        return "brief.as_at", brief.header.as_at.date()
    return "brief.date", brief.header.date


def _meeting_order(meeting: Meeting) -> Notice | None:
    starts, ends = meeting.starts, meeting.ends
    if not starts or not ends or not _is_reversed(starts, ends):
        return None
    message = "The meeting does not end after its start. Correct meeting.starts or meeting.ends."
    return Notice(code="meeting-ends-early", message=message, place="meeting")


def _is_reversed(starts: Moment, ends: Moment) -> bool:
    """Compare days, and times where both are known; one day without times may be right."""
    if starts.day != ends.day:
        return ends.day < starts.day
    return bool(starts.time and ends.time and ends.time <= starts.time)


def _programme_length(meeting: Meeting) -> Notice | None:
    """Compare the minutes of the programme with the time that a meeting of one day has."""
    starts, ends = meeting.starts, meeting.ends
    if not (starts and ends and starts.time and ends.time and starts.day == ends.day):
        return None
    span = datetime.combine(ends.day, ends.time) - datetime.combine(starts.day, starts.time)
    planned = sum(item.minutes for item in meeting.programme)
    if span <= timedelta() or timedelta(minutes=planned) <= span:
        return None
    lasts = int(span / timedelta(minutes=1))
    message = f"The programme takes {planned} minutes, the meeting lasts {lasts}."
    return Notice(code="programme-too-long", message=message, place="meeting")


def _brief_after_meeting(dossier: Dossier, brief: Brief, types: Collection[str]) -> Notice | None:
    """Find a brief that prepares for what is over already."""
    over, (key, day) = _last_day(dossier, brief), day_of_brief(brief)
    if brief.type == _READOUT or not over or not day or day <= over:
        return None
    message = f"The brief is of {day}, after the meeting of {over}. Correct {key}"
    if _READOUT in types:
        message += f", or make it the readout: brief.type={_READOUT}"
    return Notice(code="brief-after-meeting", message=f"{message}.", place="header")


def _last_day(dossier: Dossier, brief: Brief) -> date | None:
    """Give the last day of the meeting: as it was set, else as ticked facts announced it."""
    if over := dossier.meeting.ends or dossier.meeting.starts:
        return over.day
    told_on = {one.id: one.document_date.value for one in dossier.sources if one.document_date}
    ticked = frozenset(brief.selected)
    days = [
        fact.value.last
        for fact in dossier.facts
        if fact.id in ticked
        and isinstance(fact.value, DateValue)
        and fact.value.role == "meeting"
        and told_on.get(fact.source or "", date.max) <= fact.value.last
    ]
    return max(days, default=None)


def _source_after_brief(dossier: Dossier, brief: Brief) -> Notice | None:
    """Find sources of what is ticked that are younger than the brief says it is."""
    key, day = day_of_brief(brief)
    ticked = frozenset(brief.selected)
    used = {fact.source for fact in dossier.facts if fact.id in ticked}
    younger = tuple(
        source.id
        for source in dossier.sources
        if day and source.id in used and source.document_date and source.document_date.value > day
    )
    if not younger:
        return None
    message = f"The brief is of {day}, but uses sources of later days. Correct {key}."
    return Notice(code="source-after-brief", message=message, place="header", ids=younger)
