"""The programme of the meeting: minutes, item, speaker."""

from datetime import datetime, timedelta

from briefgen.compose.context import Context
from briefgen.compose.nodes import cell, head_row
from briefgen.model.document import Block, Row, Table
from briefgen.model.dossier import Moment, ProgrammeItem
from briefgen.model.recipe import Section

_WIDTHS = (0.2, 0.55, 0.25)


def programme_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table of the programme; clock times where the start is known, else minutes."""
    items = context.dossier.meeting.programme
    if not items:
        return ()
    head = head_row(context.label("time"), context.label("item"), context.label("speaker"))
    rows = []
    elapsed = 0
    for item in items:
        rows.append(_row(item, elapsed, context))
        elapsed += item.minutes
    title = context.labels["programme"]
    return (Table(rows=(head, *rows), widths=_WIDTHS, title=title, head_rows=1),)


def _row(item: ProgrammeItem, elapsed: int, context: Context) -> Row:
    time = _clock(context.dossier.meeting.starts, elapsed)
    minutes = context.labels.filled("minutes", count=str(item.minutes))
    return Row(
        cells=(
            cell((context.quoted(f"{time} ({minutes})" if time else minutes),)),
            cell((context.text(item.what),)),
            cell((context.quoted(item.speaker),)),
        )
    )


def _clock(starts: Moment | None, elapsed: int) -> str:
    """Give the time of day at which an item begins, where the meeting's start is known."""
    if starts is None or starts.time is None:
        return ""
    begins = datetime.combine(starts.day, starts.time) + timedelta(minutes=elapsed)
    return f"{begins:%H:%M}"
