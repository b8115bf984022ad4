"""The programme of the meeting: time, item, speaker."""

from datetime import time

from briefgen.compose.context import Context
from briefgen.compose.dates import clock_in_words
from briefgen.compose.logistics import logistics_rows
from briefgen.compose.nodes import cell, grid, label_table
from briefgen.model.document import Block, Cell
from briefgen.model.dossier import Moment, ProgrammeItem
from briefgen.model.recipe import Section

_WIDTHS = (0.2, 0.55, 0.25)
_DAY = 24 * 60


def programme_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the days and places that the section shows, and the table of the programme.

    Clock times stand where the start is known, else minutes.
    """
    rows = logistics_rows(context, section.rows)
    table = label_table(rows, title=context.labels["logistics"], role="logistics")
    return (*table, *_steps(context))


def _steps(context: Context) -> tuple[Block, ...]:
    items = context.meeting.programme
    if not items:
        return ()
    head = [context.label(key) for key in ("time", "item", "speaker")]
    rows = []
    elapsed = 0
    for item in items:
        rows.append(_row(item, elapsed, context))
        elapsed += item.minutes
    return grid(head, rows, widths=_WIDTHS, title=context.labels["programme"])


def _row(item: ProgrammeItem, elapsed: int, context: Context) -> tuple[Cell, ...]:
    return (
        cell((context.quoted(_time(item, elapsed, context)),)),
        cell((context.text(item.what),)),
        cell((context.words(item.speaker),)),
    )


def _time(item: ProgrammeItem, elapsed: int, context: Context) -> str:
    """Give when an item begins and how long it takes: "10:00 (15 min)"."""
    clock = _clock(context.meeting.starts, elapsed, context)
    if item.minutes <= 0:
        return clock
    minutes = context.labels.counted("minutes", item.minutes)
    return f"{clock}{context.labels.in_brackets(minutes)}" if clock else minutes


def _clock(starts: Moment | None, elapsed: int, context: Context) -> str:
    """Give the time of day at which an item begins, where the meeting's start is known."""
    if starts is None or starts.time is None:
        return ""
    hour, minute = divmod((starts.time.hour * 60 + starts.time.minute + elapsed) % _DAY, 60)
    return clock_in_words(time(hour, minute), context.labels)
