from pathlib import Path

import pytest

from briefgen.app.export_settings import ExportReport
from briefgen.gui.export_message import ExportMessage, format_of, message_of
from briefgen.model.notices import Notice

WORD, PDF = Path("briefs/talks.docx"), Path("briefs/talks.pdf")
REMARK = Notice(code="unreviewed", message="2 facts are proposals.")
PLACED = Notice(code="no-date", message="It has no date.", place="source 2")
REFUSAL = Notice(code="pdf-refused", message="No font has ꙮ.", level="refusal", place="PDF")


@pytest.mark.parametrize(
    ("report", "message"),
    [
        (
            ExportReport(files=(WORD, PDF), notices=()),
            ExportMessage(tone="done", text="Exported DOCX and PDF to briefs."),
        ),
        (
            ExportReport(files=(WORD, PDF), notices=(REMARK,)),
            ExportMessage(
                tone="done",
                text="Exported DOCX and PDF to briefs. 1 remark.",
                details=("2 facts are proposals.",),
            ),
        ),
        (
            ExportReport(files=(WORD,), notices=(REMARK, PLACED), refusals=(REFUSAL,)),
            ExportMessage(
                tone="warning",
                text="Exported DOCX to briefs. Not made: PDF: No font has ꙮ. 2 remarks.",
                details=("2 facts are proposals.", "Source 2: It has no date."),
            ),
        ),
        (
            ExportReport(files=(), notices=(), refusals=(REFUSAL,)),
            ExportMessage(tone="error", text="Nothing was exported. PDF: No font has ꙮ."),
        ),
    ],
)
def test_an_outcome_is_put_into_words(report: ExportReport, message: ExportMessage) -> None:
    assert message_of(report) == message


def test_a_format_goes_by_its_usual_name() -> None:
    assert [format_of(Path(name)) for name in ("a.docx", "a.md", "a.txt")] == [
        "DOCX",
        "MD",
        "a.txt",
    ]
