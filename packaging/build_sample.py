"""Build the sample project from its notices and changes: `python packaging/build_sample.py`.

The result is committed; a test builds it again and compares.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.change_file import read_changes
from briefgen.app.commands.command import ReviewFacts, Select
from briefgen.app.project_file import new_project_file
from briefgen.app.read_for_project import SourceDetails, new_project, read_for_project
from briefgen.app.render_brief import compose_brief
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.model.dossier import Side, Sides
from briefgen.model.project import Project
from briefgen.reference.knowledge import load_knowledge
from briefgen.reference.recipes import load_recipe

SAMPLES = Path(__file__).resolve().parent.parent / "assets" / "samples"
SIDES = Sides(
    ours=Side(name="United States", short_name="US"), theirs=Side(name="China", short_name="China")
)
DETAILS = {
    "1-host-notice.txt": SourceDetails(
        title="Climate talks in Washington",
        publisher="Sample press notice",
        document_date=date(2024, 5, 6),
    ),
    "2-translated-report.txt": SourceDetails(
        title="Special envoy goes to the United States", publisher="Sample translated report"
    ),
    "3-interview-note.txt": SourceDetails(
        title="Envoy on cooperation",
        publisher="Sample interview note",
        document_date=date(2024, 5, 2),
    ),
}
READ_ON = date(2024, 5, 7)


def sample_project() -> Project:
    """Read the notices, accept what they propose, and carry out the officer's changes."""
    index = index_knowledge(load_knowledge())
    readings = [
        reading
        for name, details in DETAILS.items()
        for reading in read_for_project(
            SAMPLES / "notices" / name,
            index=index,
            read_on=READ_ON,
            sides=SIDES,
            details=details,
        )
    ]
    project = new_project(readings, sides=SIDES)
    changes = read_changes((SAMPLES / "changes.json").read_bytes(), name="changes.json")
    accept = ReviewFacts(ids=project.briefs[0].selected, state="accepted")
    changed = apply_commands(project, (accept, *changes))
    return apply_commands(changed, tuple(_unticked(changed)))


def _unticked(project: Project) -> Iterator[Select]:
    """Untick in each brief what its type has no section for, as an officer would."""
    for brief in project.briefs:
        composed = compose_brief(project, brief, load_recipe(brief.type))
        homeless = (notice for notice in composed.notices if notice.code == "no-section")
        yield Select(brief=brief.id, drop=tuple(id_ for notice in homeless for id_ in notice.ids))


def write_sample(path: Path) -> None:
    """Write the sample as a bare project JSON with its sources inside."""
    new_project_file(path, sample_project())


if __name__ == "__main__":
    write_sample(SAMPLES / "climate-talks.json")
