from PySide6.QtCore import Qt

from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers


def test_tools_follow_their_actions(opened: MainWindow) -> None:
    tools = opened.tool_bar.tools

    assert list(tools) == ["open", "save", "add_sources", "undo", "redo"]
    assert [tool.isEnabled() for tool in tools.values()] == [True, False, True, False, False]
    opened.tick_everything(ticked=True)
    assert [tool.isEnabled() for tool in tools.values()] == [True, True, True, True, False]
    tools["undo"].click()
    assert [tool.isEnabled() for tool in tools.values()] == [True, False, True, False, True]


def test_only_the_export_button_is_filled(opened: MainWindow) -> None:
    assert opened.export_button.property("part") == "filled"
    assert opened.tool_bar.export_menu.property("part") == "filled"
    assert [tool.property("part") for tool in opened.tool_bar.tools.values()] == [None] * 5


def test_row_31_more_ways_to_export_stand_behind_the_arrow(opened: MainWindow) -> None:
    bar = opened.tool_bar
    offered = bar.export_menu.menu().actions()

    names = ("export", "export_options", "print", "since_export")
    assert offered == [opened.actions_by_name[name] for name in names]
    assert bar.export_menu.isEnabled()
    assert (bar.export_button.property("joined"), bar.export_menu.property("joined")) == (
        "left",
        "right",
    )
    opened.projects.close_project()
    assert not bar.export_menu.isEnabled()


def test_row_16_the_field_to_search_in_opens_the_search(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.tool_bar.search.click()

    assert answers.asked == ["search"]


def test_the_field_to_search_in_gives_way_where_there_is_little_room(opened: MainWindow) -> None:
    search = opened.tool_bar.search

    search.resize(360, 30)
    assert search.keys.isVisibleTo(search)
    search.resize(120, 30)

    assert not search.keys.isVisibleTo(search)
    search.words.resize(40, 20)
    assert search.words.shown.endswith("…")
    assert search.words.toolTip() == search.words.text()
    search.words.resize(900, 20)
    assert search.words.toolTip() == ""


def test_row_22_tools_lose_their_words_before_the_export_loses_its_room(
    opened: MainWindow,
) -> None:
    bar = opened.tool_bar
    styles = Qt.ToolButtonStyle

    opened.resize(1024, 700)
    assert bar.tools["save"].toolButtonStyle() is styles.ToolButtonTextBesideIcon
    bar.resize(520, bar.height())

    assert bar.tools["save"].toolButtonStyle() is styles.ToolButtonIconOnly
    bar.resize(1024, bar.height())
    assert bar.tools["save"].toolButtonStyle() is styles.ToolButtonTextBesideIcon
