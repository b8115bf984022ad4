"""Put the outcome of an export into words."""

from pathlib import Path

from briefgen.app.export_brief import ExportReport
from briefgen.export.registry import FORMATS
from briefgen.gui.message_bar import Tone
from briefgen.model.notices import Notice
from briefgen.model.value import Value


class ExportMessage(Value):
    """What the bar says of an export."""

    tone: Tone
    text: str
    details: tuple[str, ...] = ()


def message_of(report: ExportReport) -> ExportMessage:
    """Say what was written, what was refused and why, and what there is to remark."""
    details = tuple(_line(notice) for notice in report.notices)
    refused = " ".join(_line(refusal) for refusal in report.refusals)
    if not report.files:
        return ExportMessage(tone="error", text=f"Nothing was exported. {refused}", details=details)
    words = [f"Exported {_names(report.files)} to {report.files[0].parent}."]
    if refused:
        words.append(f"Not made: {refused}")
    if details:
        words.append("1 remark." if len(details) == 1 else f"{len(details)} remarks.")
    tone: Tone = "warning" if refused else "done"
    return ExportMessage(tone=tone, text=" ".join(words), details=details)


def _line(notice: Notice) -> str:
    return f"{notice.place}: {notice.message}" if notice.place else notice.message


def _names(files: tuple[Path, ...]) -> str:
    """Give "DOCX and PDF"."""
    return " and ".join(format_of(file) for file in files)


def format_of(file: Path) -> str:
    """Give the format of a written file as people call it: by its ending, in capitals."""
    known = {known.extension: known.name.upper() for known in FORMATS.values()}
    return known.get(file.suffix, file.name)
