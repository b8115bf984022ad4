import time
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from briefgen.app.export_settings import ExportSettings
from briefgen.app.tasks import Answer, PreviewTask, Task
from briefgen.app.worker import Worker
from briefgen.gui.previewer import Previewer, ShownPages, Wish
from briefgen.model.project import Project
from tests.support.still_worker import needs_signals, stand_still

_PATIENCE = 20_000


@pytest.fixture
def previewer(worker: Worker, qtbot: QtBot) -> Iterator[Previewer]:
    made = Previewer(worker)
    yield made
    made.stop()


def task(project: Project) -> PreviewTask:
    return PreviewTask(project=project, settings=ExportSettings())


def shown(previewer: Previewer, qtbot: QtBot, asked: PreviewTask) -> ShownPages:
    with qtbot.waitSignal(previewer.shown, timeout=_PATIENCE) as told:
        previewer.ask(asked)
    assert told.args
    pages: ShownPages = told.args[0]
    return pages


def test_the_pages_that_are_looked_at_come_with_the_layout(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    previewer.wish(Wish(pages=(0, 1, 7), share=300.0))

    pages = shown(previewer, qtbot, task(project))

    assert set(pages.pictures) == {0, 1} & set(range(len(pages.sizes)))
    assert pages.pictures[0].width() == pytest.approx(300, abs=1)
    assert {"f-hanneaaa", "p-askaskas"} <= {place.origin for place in pages.places}


def test_other_pages_are_drawn_when_they_are_wished_for(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    previewer.wish(Wish(pages=()))
    assert shown(previewer, qtbot, task(project)).pictures == {}

    with qtbot.waitSignal(previewer.drawn, timeout=_PATIENCE) as told:
        previewer.wish(Wish(pages=(0, 99), scale=0.5))

    assert told.args
    number, picture = told.args
    assert (number, picture.isNull()) == (0, False)


def test_what_is_missing_is_drawn_and_nothing_else(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    previewer.wish(Wish(pages=(0,)))
    shown(previewer, qtbot, task(project))
    told: list[int] = []
    previewer.drawn.connect(lambda number, _picture: told.append(number))

    previewer.wish(Wish(pages=(0,), missing=frozenset()))
    qtbot.wait(50)
    assert told == []
    previewer.wish(Wish(pages=(), around=(0,), missing=frozenset({0})))
    qtbot.waitUntil(lambda: told == [0], timeout=_PATIENCE)


def test_pages_turned_to_while_others_were_laid_out_come_at_once(
    previewer: Previewer,
    worker: Worker,
    qtbot: QtBot,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    perform = worker.perform

    def turn_meanwhile(asked: Task) -> Answer | None:
        previewer.wish(Wish(pages=(0,), share=222.0))
        return perform(asked)

    monkeypatch.setattr(worker, "perform", turn_meanwhile)
    previewer.wish(Wish(pages=()))

    assert shown(previewer, qtbot, task(project)).pictures[0].width() == pytest.approx(222, abs=1)


def test_pages_around_follow_those_that_are_looked_at(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    previewer.wish(Wish(pages=(), around=(0,)))

    with qtbot.waitSignal(previewer.drawn, timeout=_PATIENCE) as told:
        assert shown(previewer, qtbot, task(project)).pictures == {}

    assert told.args
    assert told.args[0] == 0


def test_why_there_are_no_pages_is_told(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    empty = replace(project, briefs=(replace(project.briefs[0], selected=()),))

    with qtbot.waitSignal(previewer.failed, timeout=_PATIENCE) as told:
        previewer.ask(task(empty))

    assert told.args
    assert told.args[0].startswith("Nothing is ticked in the brief")


@needs_signals
def test_pages_that_were_ended_with_something_else_are_made_again(
    previewer: Previewer,
    worker: Worker,
    qtbot: QtBot,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_still(worker, monkeypatch)
    with qtbot.waitSignal(previewer.shown, timeout=_PATIENCE):
        previewer.ask(task(project))
        qtbot.wait(50)
        worker.cancel()


def test_what_is_asked_last_is_shown_last(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    first, second = project.briefs
    told: list[ShownPages] = []
    previewer.shown.connect(told.append)
    shown(previewer, qtbot, task(project))
    for brief in (first, second, first, second):
        previewer.ask(task(replace(project, briefs=(brief,))))

    qtbot.waitUntil(
        lambda: "f-hanneaaa" not in {place.origin for place in told[-1].places},
        timeout=_PATIENCE,
    )
    assert {place.origin for place in told[-1].places} >= {"p-pressres"}


def test_row_26_a_change_is_shown_soon(
    previewer: Previewer, qtbot: QtBot, project: Project
) -> None:
    first, second = (task(replace(project, briefs=(one,))) for one in project.briefs)
    shown(previewer, qtbot, first)
    spent = []
    for asked in (second, first) * 4:
        started = time.monotonic()
        shown(previewer, qtbot, asked)
        spent.append(time.monotonic() - started)

    # The target is 60 ms on a quiet machine; this finds what is ten times as slow. One of so
    # many finds a machine that is not all taken by others.
    assert min(spent) < 0.6


def test_a_forgotten_wish_is_not_fulfilled(worker: Worker, qtbot: QtBot, project: Project) -> None:
    previewer = Previewer(worker)
    previewer.forget()
    previewer.stop()

    with qtbot.assertNotEmitted(previewer.shown, wait=50):
        previewer.ask(task(project))
    previewer.stop()
