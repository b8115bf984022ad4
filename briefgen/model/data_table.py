"""Data for a chart: figures in rows and columns, as they were given."""

from decimal import Decimal
from typing import Annotated

import msgspec

from briefgen.model.value import Value

MOST_COLUMNS = 4
MOST_ROWS = 40
"""What one chart shows at most."""
PrintedFigure = Annotated[str, msgspec.Meta(pattern=r"^(-?\d{1,15}(\.\d{1,6})?)?$")]
"""A figure in plain digits; empty where there is none."""


class DataRow(Value):
    """One row: what it is about, and one figure for each column."""

    label: str
    figures: tuple[PrintedFigure, ...]

    @property
    def amounts(self) -> tuple[float | None, ...]:
        """The figures as numbers."""
        return tuple(float(Decimal(figure)) if figure else None for figure in self.figures)


class DataTable(Value):
    """Rows under the names of their columns; `rows_are` names the column of their labels.

    Raises ValueError for what no chart can show.
    """

    columns: tuple[str, ...]
    rows: tuple[DataRow, ...]
    rows_are: str = ""

    def __post_init__(self) -> None:
        if not (0 < len(self.columns) <= MOST_COLUMNS and 0 < len(self.rows) <= MOST_ROWS):
            message = f"a chart has 1 to {MOST_COLUMNS} columns and 1 to {MOST_ROWS} rows"
            raise ValueError(message)
        if any(len(row.figures) != len(self.columns) for row in self.rows):
            raise ValueError("each row needs one figure, which may be empty, for each column")
        if not any(figure for row in self.rows for figure in row.figures):
            raise ValueError("no row has a figure")
