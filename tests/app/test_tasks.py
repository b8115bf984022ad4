from datetime import date
from pathlib import Path

import msgspec
import pytest

from briefgen.app.export_brief import ExportSettings
from briefgen.app.tasks import (
    ExportTask,
    FindChangedTask,
    KnownFile,
    PreviewTask,
    ReadTask,
    RereadTask,
    Task,
)
from briefgen.app.worker import packed
from briefgen.model.project import Project
from tests.support.rereading import article

DAY = date(2031, 5, 6)


@pytest.mark.parametrize(
    "task",
    [
        ExportTask(project=Project(), settings=ExportSettings(), project_path=Path("a.brief")),
        PreviewTask(project=Project(), settings=ExportSettings()),
        ReadTask(path=Path("a.txt"), read_on=DAY),
        ReadTask(text="Herring.", read_on=DAY),
        RereadTask(path=Path("a.txt"), replaced=article(), read_on=DAY),
        FindChangedTask(folder=Path(), files=(KnownFile(source="s", name="a", sha256=""),)),
    ],
)
def test_every_task_crosses_the_border_unchanged(task: Task) -> None:
    def path(_kind: type, name: bytes) -> Path:
        return Path(name.decode())

    assert msgspec.msgpack.decode(packed(task), type=Task, dec_hook=path) == task
