"""How a project is exported: what one click repeats.

What makes the files stands in the project, which travels. Folder and template lie on this
computer, so these stand in the user's state folder.
"""

from pathlib import Path

import msgspec
from msgspec.structs import asdict, replace

from briefgen.app.atomic_write import write_atomically
from briefgen.app.export_settings import ExportSettings
from briefgen.app.state_folder import name_for, private_folder
from briefgen.model.brief import Brief
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.exported import PdfStandard
from briefgen.model.project import Project
from briefgen.model.value import Value


class ExportChoices(Value):
    """Formats by name, and what is empty where nothing was chosen: folder, template, annex.

    The PDF keeps a standard, and may carry what the brief shows as a project.
    """

    formats: tuple[str, ...] = ("docx", "pdf")
    folder: str = ""
    template: str = ""
    annex: bool = False
    pdf_standard: PdfStandard = "ua1-a2a"
    embed_selection: bool = False

    @property
    def defaults(self) -> ExportDefaults:
        """What of the choices the project keeps."""
        return ExportDefaults(
            **{name: getattr(self, name) for name in ExportDefaults.__struct_fields__}
        )

    def settings(self, brief: Brief) -> ExportSettings:
        """Give the settings of an export with these choices; an annex is one of a release."""
        template = Path(self.template) if self.template else None
        return ExportSettings(
            brief=brief.id,
            formats=self.formats,
            template=template,
            annex=self.annex and brief.release is not None,
            pdf_standard=self.pdf_standard,
            embed_selection=self.embed_selection,
        )


def load_choices(folder: Path, project: Path) -> ExportChoices:
    """Read what was chosen for a project; what can't be read is as if nothing was chosen."""
    try:
        return msgspec.json.decode(_place(folder, project).read_bytes(), type=ExportChoices)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return ExportChoices()


def choices_of(folder: Path, path: Path, project: Project) -> ExportChoices:
    """Give what was chosen for a project, in it and on this computer."""
    known = load_choices(folder, path)
    return replace(known, **asdict(project.export)) if project.export else known


def save_choices(folder: Path, project: Path, choices: ExportChoices) -> None:
    """Keep what was chosen for a project; raise OutputError where it can't be written."""
    private_folder(folder)
    write_atomically(_place(folder, project), msgspec.json.encode(choices))


def _place(folder: Path, project: Path) -> Path:
    return folder / "exports" / f"{name_for(project)}.json"
