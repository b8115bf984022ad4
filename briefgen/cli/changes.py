"""Hold a project's lock for a change, save it, and say what it did."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgen.app.commands.command import Command
from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from briefgen.app.session import Session
from briefgen.app.undrawn import undrawn_in_changes
from briefgen.cli.output import say_notices, say_result
from briefgen.model.ids import Id
from briefgen.model.project import Project


@contextmanager
def changing(path: Path) -> Iterator[Session]:
    """Hold a project's lock, hand out its session, and save what was changed."""
    if not os.path.lexists(path):
        load_project(path)  # tells what is missing, before the lock makes a folder for it
    with lock_project(path):
        session = Session(load_project(path))
        yield session
        if session.is_changed:
            session.save()


def _nothing(_after: Project) -> tuple[str, ...]:
    return ()


def change(
    path: Path,
    *commands: Command,
    as_json: bool,
    quiet: bool,
    more: Callable[[Project], tuple[str, ...]] = _nothing,
) -> None:
    """Carry out commands as one step, save, and say what was done and the ids of what is new.

    `more` gives further lines from the project as it is then.
    """
    with changing(path) as session:
        before = session.project
        changed = session.run(*commands)
        known = set(_ids(before))
        new = [id_ for id_ in _ids(session.project) if id_ not in known]
        done = session.undo_name if changed else "Nothing changed"
        notices = tuple(undrawn_in_changes(before.dossier, session.project.dossier))
        lines = more(session.project) if changed and not as_json else ()
    if not as_json:
        say_notices(notices, quiet=quiet)
    say_result(
        {"project": path, "changed": changed, "done": done, "new": new, "notices": notices},
        [f"{done}: {' '.join(new)}." if new else f"{done}.", *lines],
        as_json=as_json,
        quiet=quiet,
    )


def _ids(project: Project) -> Iterable[Id]:
    yield from (item.id for item in project.dossier.items())
    yield from (brief.id for brief in project.briefs)
    yield from (area.id for area in project.dossier.areas)
