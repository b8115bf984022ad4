"""Read the file that a chart is made of; the project keeps its data, not the file."""

from pathlib import Path

from briefgen.errors import InputError
from briefgen.reading.data_table import parse_data_table
from briefgen.reading.encoding import decoded

_LARGEST = 1_000_000
"""Bytes; forty rows of figures are a few thousand."""


def read_data_file(path: Path) -> str:
    """Give the text of a file of comma-separated data that a chart can show.

    Raises InputError with every fault by its line and column.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as fault:
        hint = "Name a file of comma-separated data."
        raise InputError(f"{path.name}: can't be read ({fault.strerror}).", hint=hint) from fault
    if len(data) > _LARGEST:
        raise InputError(f"{path.name}: larger than 1 MB.", hint="Keep the rows to show.")
    text, _ = decoded(data, file_name=path.name)
    try:
        parse_data_table(text)
    except ValueError as fault:
        told = "\n".join(f"{path.name}: {line}" for line in str(fault).splitlines())
        raise InputError(told) from fault
    return text
