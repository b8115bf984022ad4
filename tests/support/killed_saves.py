"""Be killed at each call that changes files: saves and exports in processes of their own.

Called with a folder that holds `talks.brief`; for each call a copy of the folder is made, and
in it a process of its own opens the project, changes and saves it, and exports what is in
`files`. Prints how many were killed.
"""

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path

from briefgen.app.atomic_write import write_all_atomically
from briefgen.app.backups import Backups
from briefgen.app.commands.command import SetField
from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from briefgen.app.recovery import Recovery
from briefgen.app.safe_save import SafeSave
from briefgen.app.session import Session
from tests.support.failing_disk import FailingDisk

ROOM = "Room 4"
NEW = {name: name.encode() * 9_000 for name in ("talks.docx", "talks.pdf", "talks.md")}


def work_in(folder: Path) -> None:
    """Open, change, keep, save and export, as a program does."""
    path = folder / "talks.brief"
    with lock_project(path):
        session = Session(load_project(path))
        saving = SafeSave(session, Backups(folder / "state" / "backups"))
        session.run(SetField(key="meeting.room", value=ROOM))
        Recovery(folder / "state" / "recovery").keep(path, session.project, {})
        saving.save()
        write_all_atomically({folder / name: data for name, data in NEW.items()})


def is_killed_at(number: int, folder: Path) -> bool:
    """Do the work in a child and tell whether it was killed; it is, at the n-th call."""
    child = os.fork()
    if child == 0:
        with FailingDisk(number, "killed").at_work():
            work_in(folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def main(folder: Path) -> None:
    for number in count(1):
        place = folder / f"call-{number}"
        shutil.copytree(folder / "before", place)
        if not is_killed_at(number, place):
            break
    sys.stdout.write(f"{number - 1}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
