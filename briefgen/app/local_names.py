"""The names of this user, this machine and its folders, which no brief may hold."""

import os
import platform
from collections.abc import Iterator
from pathlib import Path

from briefgen.verify.kept_out import is_telling
from briefgen.verify.rule import KeptOut

USER = "name of the user"
MACHINE = "name of the machine"
FOLDER = "path of a folder"
_USER = ("USER", "USERNAME", "LOGNAME")
_MACHINE = ("COMPUTERNAME", "HOSTNAME")


def names_kept_out(project_path: Path) -> Iterator[KeptOut]:
    """Yield what a file must not tell of where it was made."""
    for name in _USER:
        yield from _telling(USER, os.environ.get(name, ""))
    for name in (*(os.environ.get(name, "") for name in _MACHINE), platform.node()):
        yield from _telling(MACHINE, name)
    for folder in (Path.home(), project_path.absolute().parent):
        if len(folder.parts) > 2:
            yield _kept_out(FOLDER, str(folder))


def _telling(why: str, name: str) -> Iterator[KeptOut]:
    """Yield a name unless every file holds its words: somebody may be called `office`."""
    if is_telling(name):
        yield _kept_out(why, name)


def _kept_out(why: str, words: str) -> KeptOut:
    return KeptOut(item="", why=why, words=words)
