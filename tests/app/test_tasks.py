import pickle
from datetime import date
from pathlib import Path

import msgspec
import pytest

from briefgen.app.export_settings import ExportSettings
from briefgen.app.tasks import (
    ExportTask,
    FindChangedTask,
    KnownFile,
    Preview,
    PreviewTask,
    ReadTask,
    RereadTask,
    Task,
)
from briefgen.app.worker import packed
from briefgen.model.exported import Placed
from briefgen.model.measures import Measure
from briefgen.model.notices import Notice
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


def test_a_preview_crosses_the_border_back_unchanged() -> None:
    preview = Preview(
        data=b"%PDF",
        pages=2,
        places=(Placed(origin="f-1", page=1, x0=1.5, y0=2.0, x1=3.25, y1=4.0),),
        remarks=(Notice(code="too-long", message="Too long.", ids=("f-1",)),),
        withheld=1,
        contract=(Measure(unit="page", count=2, most=1),),
    )

    assert pickle.loads(pickle.dumps(preview)) == preview
