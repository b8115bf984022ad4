import pytest

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import SetExport
from briefgen.errors import UsageError
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.project import Project


def test_a_project_keeps_how_its_files_are_made() -> None:
    options = ExportDefaults(formats=("pdf",), pdf_standard="ua2-a4", embed_selection=True)

    assert apply_command(Project(), SetExport(options=options)).export == options


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        (("dcox",), "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf, md."),
        ((), "No format is named. Available: docx, pdf, md."),
    ],
)
def test_an_unknown_format_is_told_with_the_nearest_one(
    formats: tuple[str, ...], message: str
) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(Project(), SetExport(options=ExportDefaults(formats=formats)))

    assert str(fault.value) == message
