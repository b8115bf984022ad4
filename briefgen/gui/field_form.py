"""A form made of fields as data: a line or a box to type in, or a list to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefgen.app.forms.form_field import FormField
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.item_wording import KIND_TITLES
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.told import told
from briefgen.gui.translation import direction_of, in_a_row, isolated, tr
from briefgen.gui.writing_box import WritingBox
from briefgen.reference.labels import language_names

_LEAST_LETTERS = 8
_FIELD, _LABEL = QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.LabelRole
_LABEL_WIDTH, _MOST_LABEL = 84, 160
_BOX_LABEL = 28
"""Pixels that a label beside a box is high at least, to stand level with its first line."""
Editor = QLineEdit | QComboBox | WritingBox


class FieldForm(QWidget):
    """Shows fields one below the other, each with its label."""

    edited = Signal(str, str)
    """Key and text of a field that was changed and left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(NEAR)
        self.rows.setVerticalSpacing(TIGHT + 2)
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: tuple[FormField, ...] = ()
        self._fault: QLabel | None = None
        self.editors: dict[str, Editor] = {}
        """What each field is typed in, by its key."""

    def show_fields(self, fields: tuple[FormField, ...]) -> None:
        """Show fields; those that are the same stay as they are, with what is being typed."""
        if fields != self._fields:
            focused = next((key for key, one in self.editors.items() if one.hasFocus()), "")
            self._fields = fields
            self._clear()
            for field in fields:
                self._add(field)
            if focused in self.editors:
                self.editors[focused].setFocus()
        self.setVisible(bool(fields))

    def _clear(self) -> None:
        self.editors = {}
        while self.rows.rowCount():
            # A row may go while its own signal is under way: Qt deletes it later.
            row = self.rows.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()

    def _add(self, field: FormField) -> None:
        editor = self._editor(field)
        editor.setAccessibleName(tr(field.label))
        if field.language:
            _write_in(field.language, editor)
        self.editors[field.key] = editor
        label = plain_label(tr(field.label), secondary=True)
        label.setBuddy(editor)
        # Forms below each other line up, and a label stands level with the words beside it.
        height = _BOX_LABEL if field.long else editor.sizeHint().height()
        needed = min(label.sizeHint().width(), _MOST_LABEL)
        label.setMinimumWidth(max(needed, _LABEL_WIDTH))
        label.setFixedHeight(height)
        read = tr("Read: {words}").format(words=isolated(field.proposed)) if field.proposed else ""
        if note := " · ".join(filter(None, (read, told(field.doubt)))):
            self.rows.addRow(label, _with_note(editor, note))
        else:
            self.rows.addRow(label, editor)

    def _editor(self, field: FormField) -> Editor:
        if field.long:
            return self._box(field)
        return self._list(field) if field.choices else self._line(field)

    def _box(self, field: FormField) -> WritingBox:
        box = WritingBox(tr(field.label), empty=_such_as(field))
        box.show_text(field.text, may_edit=True)
        box.written.connect(partial(self._tell, field))
        return box

    def _line(self, field: FormField) -> QLineEdit:
        line = QLineEdit(field.text)
        line.setPlaceholderText(_such_as(field))
        # A narrow line shows the beginning only.
        line.setToolTip(_such_as(field))
        line.setCursorPosition(0)
        line.editingFinished.connect(partial(self._tell, field))
        return line

    def _list(self, field: FormField) -> QComboBox:
        choices = ElidedList()
        choices.setEditable(field.free)
        # A long choice must not widen the form.
        choices.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        choices.setMinimumContentsLength(_LEAST_LETTERS)
        named = {word: _named(word, name) for word, name in field.named_choices()}
        if not (field.free or field.needed):
            named = {"": tr("not said"), **named}
        for word, name in named.items():
            # What can be typed as well keeps the letters that it is typed in.
            choices.addItem(name if field.free else f"{name[:1].upper()}{name[1:]}", word)
        if line := choices.lineEdit():
            line.setText(named.get(field.text, field.text))
            line.setCursorPosition(0)
            line.setPlaceholderText(_such_as(field))
            line.setAccessibleName(tr(field.label))
            line.editingFinished.connect(partial(self._tell, field))
        else:
            choices.setCurrentIndex(choices.findData(field.text))
        choices.activated.connect(partial(self._tell, field))
        return choices

    def _tell(self, field: FormField, _told: object = None) -> None:
        # What is taken away loses the keyboard, and tells of what is not asked any more.
        is_shown = field in self._fields and field.key in self.editors
        if is_shown and (text := self.text_of(field.key)) != field.text:
            self.edited.emit(field.key, text)

    def text_of(self, key: str) -> str:
        """Give what stands in a field now."""
        match self.editors[key]:
            case QLineEdit() as line:
                return line.text().strip()
            case WritingBox() as box:
                return box.toPlainText().strip()
            case choices if choices.isEditable():
                return _chosen(choices)
            case choices:
                return str(choices.currentData() or "")

    def show_fault(self, message: str, said: str) -> bool:
        """Show a fault below the field its message names; tell whether there is one."""
        # An item calls its field by its kind, too: "question.question".
        named = message.partition(":")[0].removesuffix(" needs a text.")
        names = (named, named.partition(".")[2])
        key = next((name for name in names if name in self.editors), "")
        if not key:
            return False
        editor = self.editors[key]
        self._fault = plain_label(said)
        self._fault.setProperty("part", "fault")
        self._fault.setWordWrap(True)
        self.rows.insertRow(self._row_of(editor) + 1, "", self._fault)
        editor.setAccessibleDescription(said)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _row_of(self, editor: QWidget) -> int:
        """Give the row of a field, which may share it with a note."""
        parts = (self.rows.itemAt(row, _FIELD) for row in range(self.rows.rowCount()))
        shown = [part.widget() if part else None for part in parts]
        return next(row for row, one in enumerate(shown) if one in {editor, editor.parent()})

    def forget_fault(self) -> None:
        """Take away what was said of a fault."""
        if self._fault is not None:
            self.rows.removeRow(self._fault)
            self._fault = None
        for editor in self.editors.values():
            editor.setAccessibleDescription("")

    def labels(self) -> list[QWidget]:
        """Give the labels of all fields."""
        parts = (self.rows.itemAt(row, _LABEL) for row in range(self.rows.rowCount()))
        return [label for part in parts if part and (label := part.widget())]

    def typed(self) -> dict[str, str]:
        """Give what stands in all fields, by their keys."""
        return {key: self.text_of(key) for key in self.editors}


def line_up(forms: Sequence[FieldForm]) -> None:
    """Give the labels of forms below each other one width."""
    labels = [label for form in forms for label in form.labels()]
    width = max((label.minimumWidth() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(width)


def _write_in(language: str, editor: Editor) -> None:
    """Let words begin where those of their language begin, whatever that of the window is."""
    direction = direction_of(language)
    editor.setLayoutDirection(direction)
    # Fields of several languages have the same label.
    name = language_names().get(language, language)
    editor.setAccessibleName(in_a_row((editor.accessibleName(), name), between=", "))
    if isinstance(editor, WritingBox):
        option = editor.document().defaultTextOption()
        option.setTextDirection(direction)
        editor.document().setDefaultTextOption(option)


def _chosen(choices: QComboBox) -> str:
    """Give what was typed into a list, or what the choice of that name stands for."""
    words = choices.currentText().strip()
    at = choices.findText(words)
    return words if at < 0 else str(choices.itemData(at))


def _named(word: str, name: str) -> str:
    """Give the words for a choice; kinds of points go by their names in the tree."""
    if word == name and word in KIND_TITLES:
        return tr(KIND_TITLES[word][0])
    return told(tr(name))


def _such_as(field: FormField) -> str:
    return tr("such as {example}").format(example=told(field.example)) if field.example else ""


def _with_note(editor: QWidget, words: str) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    note = plain_label(words, secondary=True)
    note.setWordWrap(True)
    column.addWidget(editor)
    column.addWidget(note)
    return both
