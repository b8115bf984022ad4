import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.gui.dossier_model import COUNT_ROLE, DETAIL_ROLE, KEY_ROLE, LEVEL_ROLE, DossierModel
from briefgen.gui.outline import Outliner
from briefgen.model.brief import Brief
from briefgen.model.labels import Labels
from briefgen.model.project import Project

CHECKED, PARTLY, UNCHECKED = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)


@pytest.fixture
def model(project: Project, labels: Labels) -> DossierModel:
    made = DossierModel()
    show(made, project, project.briefs[0], labels)
    return made


def show(model: DossierModel, project: Project, brief: Brief | None, labels: Labels) -> bool:
    return model.show_outline(Outliner(labels).outline_of(project.dossier, brief), brief)


def box(model: DossierModel, key: str) -> Qt.CheckState:
    return Qt.CheckState(model.index_of_key(key).data(Qt.ItemDataRole.CheckStateRole))


def asked_by(model: DossierModel, qtbot: QtBot, *keys: str) -> Select:
    with qtbot.waitSignal(model.select_asked) as asked:
        model.toggle(keys)
    assert asked.args
    command: Select = asked.args[0]
    return command


def test_qt_finds_no_fault_with_the_model(model: DossierModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it without types


def test_boxes_are_derived_from_what_is_ticked(model: DossierModel) -> None:
    assert box(model, "f-figurefi") is CHECKED
    assert box(model, "f-quotequo") is UNCHECKED
    assert box(model, "fisheries") is PARTLY
    assert box(model, "patrols") is CHECKED
    assert box(model, "organisation") is UNCHECKED


def test_a_row_counts_and_tells_a_reader_all_it_shows(model: DossierModel) -> None:
    area, item = model.index_of_key("fisheries"), model.index_of_key("f-quotequo")

    assert area.data(COUNT_ROLE) == "3 / 5"
    assert area.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "1.  Fisheries, 3 / 5, partly in the brief"
    )
    assert (item.data(COUNT_ROLE), item.data(LEVEL_ROLE), item.data(KEY_ROLE)) == (
        "",
        "item",
        "f-quotequo",
    )
    assert item.data(DETAIL_ROLE) == "Quotation · Aldren Courier · 3 February 2031"
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Hanne Sørensen: “The herring does not know our border,”, "
        "Quotation · Aldren Courier · 3 February 2031, not in the brief"
    )


def test_a_tick_asks_for_a_command_and_changes_nothing_itself(
    model: DossierModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.select_asked) as asked:
        model.setData(model.index_of_key("f-quotequo"), None, Qt.ItemDataRole.CheckStateRole)

    assert asked.args == [Select(brief="b-briefaaa", add=("f-quotequo",))]
    assert box(model, "f-quotequo") is UNCHECKED


def test_several_rows_make_one_command(model: DossierModel, qtbot: QtBot) -> None:
    # One of the two is out, so both go in.
    assert asked_by(model, qtbot, "f-quotequo", "f-figurefi").add == ("f-quotequo", "f-figurefi")
    assert asked_by(model, qtbot, "f-figurefi", "f-hanneaaa").drop == ("f-figurefi", "f-hanneaaa")


def test_an_area_is_named_by_its_id_and_a_kind_by_its_items(
    model: DossierModel, qtbot: QtBot
) -> None:
    assert asked_by(model, qtbot, "fisheries").add == ("fisheries",)
    assert asked_by(model, qtbot, "patrols").drop == ("patrols",)
    assert asked_by(model, qtbot, "participant").drop == ("f-hanneaaa", "f-ivarivar")


def test_only_rows_whose_box_or_count_changes_are_told(
    model: DossierModel, project: Project, labels: Labels, qtbot: QtBot
) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.data(KEY_ROLE)))
    brief = project.briefs[0]
    more = replace(brief, selected=(*brief.selected, "f-quotequo"))

    rows_are_new = show(model, project, more, labels)

    assert not rows_are_new
    assert sorted(told) == ["f-quotequo", "fisheries"]
    assert model.index_of_key("fisheries").data(COUNT_ROLE) == "4 / 5"


def test_rows_that_follow_each_other_are_told_at_once(
    model: DossierModel, project: Project, labels: Labels
) -> None:
    told: list[tuple[str, str]] = []
    model.dataChanged.connect(
        lambda first, last: told.append((first.data(KEY_ROLE), last.data(KEY_ROLE)))
    )
    nothing = replace(project.briefs[0], selected=())

    show(model, project, nothing, labels)

    assert ("f-hanneaaa", "f-ivarivar") in told
    assert ("fisheries", "fisheries") in told
    assert all(first == last for first, last in told if first in model.heading_keys())


def test_other_words_leave_the_rows_in_their_places(
    model: DossierModel, project: Project, labels: Labels
) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.data(KEY_ROLE)))
    points = tuple(
        replace(point, text=replace(point.text, texts={"en": "A fair share."}))
        if point.id == "p-askaskas"
        else point
        for point in project.dossier.points
    )
    changed = replace(project, dossier=replace(project.dossier, points=points))

    rows_are_new = show(model, changed, project.briefs[0], labels)

    assert not rows_are_new
    assert told == ["p-askaskas"]
    assert model.entry_of_key("p-askaskas").title == "A fair share."
    assert model.outline == Outliner(labels).outline_of(changed.dossier, project.briefs[0])


def test_without_a_brief_nothing_can_be_ticked(
    model: DossierModel, project: Project, labels: Labels, qtbot: QtBot
) -> None:
    show(model, project, None, labels)

    with qtbot.assertNotEmitted(model.select_asked):
        model.toggle(["fisheries"])
    assert not model.flags(model.index_of_key("fisheries")) & Qt.ItemFlag.ItemIsUserCheckable


def test_what_is_not_there_has_no_place(model: DossierModel) -> None:
    assert not model.index_of_key("nobody").isValid()
    assert not model.index(99, 0).isValid()
    assert model.data(QModelIndex()) is None
    assert not model.setData(QModelIndex(), None, Qt.ItemDataRole.CheckStateRole)
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled


def test_a_tip_breaks_its_lines_and_takes_no_words_for_markup(
    model: DossierModel,
) -> None:
    row = model.index_of_key("f-quotequo")

    assert row.data(Qt.ItemDataRole.ToolTipRole) == ""
    model.tell_more = {"f-quotequo": "<b> & more\nTwo days"}.__getitem__

    assert row.data(Qt.ItemDataRole.ToolTipRole) == "<div>&lt;b&gt; &amp; more<br>Two days</div>"
    assert row.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "<b> & more\nTwo days"
