"""The standards that a file keeps, as it names them, and what they ask of its objects.

PDF/UA is ISO 14289, PDF/A is ISO 19005; each is kept by its parts.
"""

import msgspec

from briefgen.model.exported import ExportOptions, PdfStandard

PDF_2_TYPES = "http://iso.org/pdf2/ssn"
"""The namespace of the structure types of PDF 2.0 (ISO 32000-2, 14.8.6)."""
# What PDF 2.0 left in the namespace before it, which is the one without a name.
_OLDER_TYPES = frozenset({"TOC", "TOCI", "Reference"})


class Standard(msgspec.Struct, frozen=True):
    """Two standards that one file keeps: the parts, the level or revision of each.

    `version` is that of PDF. A `level` is empty where a part of PDF/A has none.
    """

    version: tuple[int, int]
    archive_part: int
    level: str
    access_part: int
    archive_revision: int | None = None
    access_revision: int | None = None

    @property
    def is_pdf_2(self) -> bool:
        """Tell whether elements have namespaces, links lead to them, and there is no Info."""
        return self.version >= (2, 0)

    def has_namespace(self, kind: str) -> bool:
        """Tell whether a structure type is one of the namespace of PDF 2.0."""
        return self.is_pdf_2 and kind not in _OLDER_TYPES


_STANDARDS: dict[tuple[PdfStandard, bool], Standard] = {
    ("ua1-a2a", False): Standard((1, 7), 2, "A", 1),
    ("ua1-a2a", True): Standard((1, 7), 3, "A", 1),
    ("ua2-a4", False): Standard((2, 0), 4, "", 2, 2020, 2024),
    ("ua2-a4", True): Standard((2, 0), 4, "F", 2, 2020, 2024),
}


def standard_of(options: ExportOptions) -> Standard:
    """Give what a file keeps; with a file attached it is the part of PDF/A that admits one."""
    return _STANDARDS[options.pdf_standard, options.attachment is not None]
