"""Fixtures of the window: no screen, one worker for all tests, a project in a file."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.app.project_file import new_project_file
from briefgen.app.worker import Worker
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from briefgen.reference.user_folder import user_folder
from tests.support.dossier_sample import sample_brief, sample_dossier

# Must stand before the first application is made.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from briefgen.gui.look import dress
from briefgen.gui.main_window import MainWindow
from briefgen.reference.labels import load_labels
from tests.support.window_answers import ReadyAnswers

UNTICKED = frozenset({"f-quotequo", "p-gearwork", "f-coastgua"})


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    started = Worker()
    yield started
    started.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    # Once: a style sheet is worked out anew for every widget that ever lived.
    dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what windows keep apart from the user's own, and from the files of a test."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("BRIEFGEN_STATE", str(folder))
    # Dictionaries of this computer take seconds to read; tests write their own.
    monkeypatch.setattr(
        "briefgen.gui.spelling.dictionary_folders", lambda: (user_folder() / "dictionaries",)
    )
    return folder


@pytest.fixture(autouse=True)
def buried(qapp: QApplication) -> None:
    """Let windows of former tests go: as long as they live, each change of look takes longer.

    What of them hangs in cycles goes here too, in the thread of the windows: found by a
    thread that lays out pages, it would be destroyed there, which Qt does not bear.
    """
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture
def project() -> Project:
    dossier = sample_dossier()
    brief = sample_brief(dossier)
    ticked = tuple(id_ for id_ in brief.selected if id_ not in UNTICKED)
    press = replace(brief, id="b-pressaaa", name="For the press office", selected=("p-pressres",))
    return Project(dossier=dossier, briefs=(replace(brief, selected=ticked), press))


@pytest.fixture
def project_file(tmp_path: Path, project: Project) -> Path:
    path = tmp_path / "fisheries-talks.brief"
    new_project_file(path, project)
    return path


@pytest.fixture
def labels() -> Labels:
    return load_labels("en")


@pytest.fixture
def answers() -> ReadyAnswers:
    return ReadyAnswers()


@pytest.fixture
def window(
    dressed: QApplication, qtbot: QtBot, worker: Worker, answers: ReadyAnswers
) -> Iterator[MainWindow]:
    shown = MainWindow(worker, dialogs=answers)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    answers.to_unsaved = "discard"
    shown.close()


@pytest.fixture
def opened(window: MainWindow, project_file: Path) -> MainWindow:
    assert window.open_path(project_file)
    return window
