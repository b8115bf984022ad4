"""Charts: the officer's data as figures, with unit and origin beside them."""

from msgspec.structs import replace

from briefgen.compose.bar_chart import draw_bars
from briefgen.compose.context import Context
from briefgen.compose.drawn import Drawn, Pen
from briefgen.compose.line_chart import draw_lines
from briefgen.compose.nodes import NOTHING, cell, grid
from briefgen.model.data_table import DataRow
from briefgen.model.document import Figure, Inlines, Label, Table, Text
from briefgen.model.dossier import Chart
from briefgen.model.ids import Id

_BELOW_HEAD = 5.0
_HEAD_LINES = 3


def chart_figures(context: Context, *, area: Id | None) -> tuple[Figure, ...]:
    """Give the charts that stand under an agenda area, or (None) with the meeting."""
    under = context.selection.by_home.get(area, ())
    charts = (item for item in under if isinstance(item, Chart))
    return tuple(figure for one in charts for figure in _figures(_printable(one, context), context))


def _printable(chart: Chart, context: Context) -> Chart:
    """Give a chart whose names can be printed."""
    data = chart.data

    def named(words: str) -> str:
        return context.quoted(words, chart.id).text or NOTHING.text

    rows = (replace(row, label=named(row.label)) for row in data.rows)
    columns = tuple(map(named, data.columns))
    clean = replace(data, columns=columns, rows=tuple(rows), rows_are=named(data.rows_are))
    return replace(chart, data=clean)


def _figures(chart: Chart, context: Context) -> tuple[Figure, ...]:
    """Give a chart; one of many bars goes on in a second figure."""
    pen = _pen(chart, context)
    title = context.text(chart.title, chart.id).text
    head = _head(title, _unit(chart, context), pen)
    top = head[-1].y + head[-1].height + _BELOW_HEAD
    draw = draw_bars if chart.kind == "bars" else draw_lines
    parts = draw(chart.data, pen, top=top)
    return tuple(_figure(chart, context, head=head, drawn=drawn) for drawn in parts)


def _pen(chart: Chart, context: Context) -> Pen:
    decimal_mark, thousands = (context.labels[key] for key in ("decimal_mark", "thousands"))
    return Pen(
        origins=(chart.id,),
        width=context.figure_width,
        decimal_mark=decimal_mark,
        thousands=thousands,
    )


def _figure(chart: Chart, context: Context, *, head: tuple[Label, ...], drawn: Drawn) -> Figure:
    return Figure(
        width=context.figure_width,
        height=drawn.bottom,
        shapes=drawn.shapes,
        labels=(*head, *drawn.labels),
        description=_description(chart, context),
        caption=(*_source(chart, context), *context.marks(chart.facts)),
        data=_table(chart, context),
    )


def _head(title: str, unit: str, pen: Pen) -> tuple[Label, ...]:
    """Set the title, and below it what the figures count."""
    named = pen.words(title, 0, 0, width=pen.width, role="strong", most=_HEAD_LINES)
    if not unit:
        return (named,)
    below = pen.words(unit, 0, named.height, width=pen.width, role="quiet", most=_HEAD_LINES)
    return (named, below)


def _unit(chart: Chart, context: Context) -> str:
    """Give what the figures are: the name of a single column, and the unit."""
    columns = chart.data.columns
    alone = columns[0] if len(columns) == 1 else ""
    unit = context.text(chart.unit, chart.id).text if chart.unit else ""
    return context.labels["list_separator"].join(filter(None, (alone, unit)))


def _source(chart: Chart, context: Context) -> Inlines:
    """Say where the data are from, or that nobody said."""
    if chart.source is None:
        return (Text(text=context.labels["no_data_source"] + " ", origins=(chart.id,)),)
    named = context.text(chart.source, chart.id).text
    words = context.labels.filled("data_source", source=named)
    return (Text(text=words + " ", origins=(chart.id,)),)


def _description(chart: Chart, context: Context) -> str:
    """Say in words all that the chart shows, row by row."""
    separator = context.labels["item_separator"]
    rows = separator.join(_row_words(row, chart, context) for row in chart.data.rows)
    about = (context.text(chart.title, chart.id).text, _unit(chart, context))
    named = context.labels["list_separator"].join(filter(None, about))
    return context.labels.filled(f"{chart.kind}_description", title=named, rows=rows)


def _row_words(row: DataRow, chart: Chart, context: Context) -> str:
    columns, pen = chart.data.columns, _pen(chart, context)
    told = (
        " ".join(filter(None, (name if len(columns) > 1 else "", pen.figure(figure))))
        for name, figure in zip(columns, row.figures, strict=True)
        if figure
    )
    figures = context.labels["list_separator"].join(told) or NOTHING.text
    return f"{row.label}{context.labels['colon']}{figures}"


def _table(chart: Chart, context: Context) -> Table:
    def text(words: str) -> Text:
        return Text(text=words, origins=(chart.id,))

    data, pen = chart.data, _pen(chart, context)
    head = [text(name) for name in (data.rows_are, *data.columns)]
    rows = [
        [cell((text(words),)) for words in (row.label, *map(pen.figure, row.figures))]
        for row in data.rows
    ]
    shares = [1 / len(head)] * len(head)
    (table,) = grid(head, rows, widths=shares, title=context.text(chart.title, chart.id).text)
    return table
