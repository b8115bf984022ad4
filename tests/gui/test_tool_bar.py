from briefgen.gui.main_window import MainWindow


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
    assert [tool.property("part") for tool in opened.tool_bar.tools.values()] == [None] * 5
