"""Put the outcome of an export into words."""

from pathlib import Path

from briefgen.app.export_settings import ExportReport
from briefgen.export.registry import FORMATS
from briefgen.gui.message_bar import Tone
from briefgen.gui.told import told
from briefgen.gui.translation import isolated, tr
from briefgen.model.notices import Notice
from briefgen.model.value import Value


class ExportMessage(Value):
    """What the bar says of an export."""

    tone: Tone
    text: str
    details: tuple[str, ...] = ()


def message_of(report: ExportReport) -> ExportMessage:
    """Say what was written, what was refused and why, and what there is to remark."""
    details = tuple(notice_line(notice) for notice in report.notices)
    refused = " ".join(notice_line(refusal) for refusal in report.refusals)
    if not report.files:
        return ExportMessage(
            tone="error",
            text=tr("Nothing was exported. {why}").format(why=refused),
            details=details,
        )
    done = tr("Exported {formats} to {folder}.")
    folder = isolated(str(report.files[0].parent))
    words = [done.format(formats=_names(report.files), folder=folder)]
    if refused:
        words.append(tr("Not made: {why}").format(why=refused))
    if details:
        words.append(tr("%n remark(s).", "", len(details)))
    tone: Tone = "warning" if refused else "done"
    return ExportMessage(tone=tone, text=" ".join(words), details=details)


def notice_line(notice: Notice) -> str:
    """Say what there is to remark, and where; a line begins with a capital."""
    message = told(notice.message)
    place = told(notice.place)
    return f"{place[:1].upper()}{place[1:]}: {message}" if place else message


def _names(files: tuple[Path, ...]) -> str:
    """Give "DOCX and PDF"."""
    *former, last = (format_of(file) for file in files)
    return tr("{some} and {last}").format(some=", ".join(former), last=last) if former else last


def format_of(file: Path) -> str:
    """Give the format of a written file as people call it: by its ending, in capitals."""
    known = {known.extension: known.name.upper() for known in FORMATS.values()}
    return known.get(file.suffix, file.name)
