"""Do what a task asks for; each loads what it needs when it first comes."""

from typing import assert_never

from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.kept_here import kept_here
from briefgen.app.render_brief import render_brief
from briefgen.app.tasks import (
    Answer,
    ChangedFiles,
    ExportTask,
    FindChangedTask,
    Preview,
    PreviewTask,
    ReadAnswer,
    ReadTask,
    RereadAnswer,
    RereadTask,
    Task,
)
from briefgen.errors import RefusedError
from briefgen.export.registry import FORMATS
from briefgen.model.ids import Id


def carry_out(task: Task) -> Answer:
    """Do one task; raises what its work raises."""
    match task:
        case ExportTask():
            return export_brief(
                task.project,
                task.settings,
                project_path=task.project_path,
                folder=task.folder,
                ending=task.ending,
                kept=kept_here(),
            )
        case PreviewTask():
            return _preview(task)
        case ReadTask():
            return _read(task)
        case RereadTask():
            return _reread(task)
        case FindChangedTask():
            return _find_changed(task)
        case _:
            assert_never(task)


def load_exporters() -> None:
    """Load what makes files, before the first task comes."""
    for known in FORMATS.values():
        known.exporter()


def _preview(task: PreviewTask) -> Preview:
    """Lay a brief out as PDF; raise RefusedError where no PDF can be made of it."""
    from briefgen.checks.contract import length_contract

    shown = replace(task.settings, formats=("pdf",), for_screen=True)
    rendered = render_brief(task.project, shown, kept=kept_here())
    if "pdf" not in rendered.files:
        raise RefusedError(" ".join(refusal.message for refusal in rendered.refusals))
    pdf = rendered.files["pdf"]
    return Preview(
        data=pdf.data,
        pages=pdf.pages,
        places=pdf.places,
        remarks=rendered.notices,
        withheld=len(rendered.withheld),
        contract=length_contract(
            rendered.printing.recipe,
            rendered.brief,
            dossier=rendered.decided,
            document=rendered.composed.document,
            parts=rendered.composed.parts,
            laid_out=pdf,
        ),
    )


def _read(task: ReadTask) -> ReadAnswer:
    from briefgen.app.meanings import with_meanings
    from briefgen.app.read_for_project import once_each, read_for_project
    from briefgen.extract.knowledge_index import index_knowledge
    from briefgen.reference.knowledge import load_knowledge

    index = index_knowledge(with_meanings(load_knowledge(), task.meanings))
    given = task.text if task.path is None else task.path
    readings = once_each(
        read_for_project(given, index=index, read_on=task.read_on, sides=task.sides)
    )
    originals: dict[Id, tuple[str, bytes]] = {}
    for reading in readings:
        originals |= reading.originals
    return ReadAnswer(
        commands=tuple(reading.command for reading in readings),
        originals=originals,
        notices=tuple(notice for reading in readings for notice in reading.notices),
    )


def _reread(task: RereadTask) -> RereadAnswer:
    from briefgen.app.meanings import with_meanings
    from briefgen.app.reread_for_project import reread_for_project
    from briefgen.extract.knowledge_index import index_knowledge
    from briefgen.reference.knowledge import load_knowledge

    index = index_knowledge(with_meanings(load_knowledge(), task.meanings))
    reading = reread_for_project(
        task.path, replaced=task.replaced, index=index, read_on=task.read_on, sides=task.sides
    )
    return RereadAnswer(
        command=reading.command, originals=reading.originals, notices=reading.notices
    )


def _find_changed(task: FindChangedTask) -> ChangedFiles:
    from briefgen.app.changed_files import changed_file

    found = {one.source: changed_file(one, task.folder) for one in task.files}
    return ChangedFiles(files={id_: path for id_, path in found.items() if path})
