import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from briefgen.gui.source_text import SourceText

SIGNS = st.sampled_from(
    "a \n\r\t🐟ø\u0301\u202e\u2028\u2029\0\x0b\x0c\x1c\x85\ufeff\ufffe\ufdd0\uffff"
) | st.just("\r\n")
TEXTS = st.lists(SIGNS, max_size=12).map("".join)


@given(text=TEXTS, ends=st.tuples(st.integers(0, 12), st.integers(0, 12)))
def test_what_is_selected_in_a_widget_is_found_in_the_source(
    dressed: QApplication, text: str, ends: tuple[int, int]
) -> None:
    source, box = SourceText(text), QPlainTextEdit()
    box.setPlainText(source.shown)
    start, end = sorted(min(one, len(text)) for one in ends)
    cursor = QTextCursor(box.document())
    cursor.setPosition(source.position_of(start))
    cursor.setPosition(source.position_of(end), QTextCursor.MoveMode.KeepAnchor)

    place = source.place_of(cursor.selectionStart(), cursor.selectionEnd())

    selected = cursor.selectedText().replace("\u2029", "\n")
    assert selected == SourceText(text[slice(*place)]).shown
    assert text[start:end].strip("\r\n") == text[slice(*place)].strip("\r\n")


@pytest.mark.parametrize(
    ("text", "offset", "position"),
    [
        ("one\r\ntwo", 5, 4),
        ("one\r\n\r\ntwo", 7, 5),
        ("a🐟b", 2, 3),
        ("🐟\r\n🐟x", 4, 5),
        ("one\rtwo", 4, 4),
    ],
)
def test_line_ends_and_wide_signs_are_counted_as_the_widget_does(
    text: str, offset: int, position: int
) -> None:
    source = SourceText(text)

    assert source.position_of(offset) == position
    assert source.offset_of(position) == offset
