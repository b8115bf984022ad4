"""How the files of a project are made unless somebody asks for something else."""

from briefgen.model.exported import PdfStandard
from briefgen.model.value import Value


class ExportDefaults(Value):
    """Formats by name, whether a release has an annex, what the PDF keeps and carries.

    They travel with the project; folder and Word template lie on a computer and do not.
    """

    formats: tuple[str, ...] = ("docx", "pdf")
    annex: bool = False
    pdf_standard: PdfStandard = "ua1-a2a"
    embed_selection: bool = False
