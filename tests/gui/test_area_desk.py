from briefgen.gui.main_window import MainWindow


def test_the_area_around_what_is_chosen_moves_from_the_keyboard(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")

    opened.actions_by_name["down"].trigger()

    assert opened.brief is not None
    assert opened.brief.area_order == ("patrols", "fisheries")
    assert opened.dossier.view.chosen_key == "f-quotequo"
    opened.actions_by_name["up"].trigger()
    assert opened.brief.area_order == ("fisheries", "patrols")
    opened.undo()
    opened.undo()
    assert not opened.isWindowModified()


def test_what_is_in_no_area_does_not_move(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-hanneaaa")

    assert not opened.actions_by_name["down"].isEnabled()
    opened.areas.move(1)
    assert not opened.isWindowModified()
