from briefgen.gui.status import counted


def test_one_thing_is_no_plural() -> None:
    assert [counted(number, "source") for number in (0, 1, 2)] == [
        "0 sources",
        "1 source",
        "2 sources",
    ]
