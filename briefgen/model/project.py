"""A project: one `.brief` file, a dossier and the briefs made from it."""

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.value import Value

FORMAT = "briefgen-project"
FORMAT_VERSION = (1, 0)
"""Major and minor version of the file format. A newer major version is refused, unknown
fields of the same major version are kept."""


class Project(Value, omit_defaults=False):
    """The content of a project file. `made` counts what was ever typed, for fresh ids.

    `export` is how its files are made; None where nobody said.
    """

    format: str = FORMAT
    version: tuple[int, int] = FORMAT_VERSION
    dossier: Dossier = Dossier()
    briefs: tuple[Brief, ...] = ()
    made: int = 0
    export: ExportDefaults | None = None
