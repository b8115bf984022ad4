"""What an export is asked for and what it answers; nothing here loads what exports."""

from pathlib import Path

from briefgen.model.brief import PaperName, Provenance
from briefgen.model.exported import PdfStandard
from briefgen.model.marking import Marking, Withheld
from briefgen.model.notices import Notice
from briefgen.model.value import Value


class ExportSettings(Value):
    """What to export and how; empty fields mean what the brief itself says."""

    brief: str = ""
    formats: tuple[str, ...] = ("docx", "pdf")
    type: str = ""
    house_style: str = ""
    language: str = ""
    second_language: str = ""
    release: Marking | None = None
    provenance: Provenance | None = None
    paper: PaperName | None = None
    portion_marks: bool | None = None
    source_wording: bool | None = None
    template: Path | None = None
    pdf_standard: PdfStandard = "ua1-a2a"
    embed_selection: bool = False
    annex: bool = False
    manifest: bool = False
    strict: bool = False
    for_screen: bool = False


class ExportReport(Value):
    """What was written, with everything the officer should know."""

    files: tuple[Path, ...]
    notices: tuple[Notice, ...]
    withheld: tuple[Withheld, ...] = ()
    refusals: tuple[Notice, ...] = ()
