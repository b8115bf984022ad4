"""The people sheet: who takes part on the left, all that is known of one of them on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.forms.item_form import ROLES, SIDES, item_form
from briefgen.gui.field_form import FieldForm
from briefgen.gui.help_button import help_button
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import isolated, tr
from briefgen.gui.writing_box import WritingBox
from briefgen.model.dossier import Dossier, Person
from briefgen.model.ids import Id

_ID = Qt.ItemDataRole.UserRole


class PeopleSheet(QDialog):
    """Every change is told at once, and can be undone as anywhere else."""

    name_added = Signal(str)
    """The name of somebody who is to be entered."""
    taken_over = Signal()
    """All whom sources name are to be entered."""
    edited = Signal(str, str, str)
    """Id of a person, key and text of a field that was changed."""
    move_asked = Signal(str, int)
    """Id of a person who is to stand further down, or (below 0) up."""
    remove_asked = Signal(str)
    """Id of a person who is to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("People"))
        self._shown_id: Id = ""
        self._dossier = Dossier()
        self._known: dict[Id, Person] = {}
        self.people = QListWidget()
        self.people.setAccessibleName(tr("People"))
        self.people.setWordWrap(True)
        self.people.setSpacing(2)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of somebody else"))
        self.name.setAccessibleName(tr("Name of somebody else"))
        self.add = QPushButton(tr("Add"))
        self.take_over = QPushButton()
        self.up, self.down = QPushButton(tr("Up")), QPushButton(tr("Down"))
        self.remove = QPushButton(tr("Remove"))
        self.title = heading()
        self.title.setWordWrap(True)
        self.nothing = plain_label(tr("Nobody is entered yet."), secondary=True)
        self.nothing.setWordWrap(True)
        self.form = FieldForm()
        self.note_label = plain_label(tr("Private note (not exported)"), secondary=True)
        self.note = WritingBox(tr("Private note, not exported"), empty=tr("Add a private note"))
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.people.currentItemChanged.connect(lambda *_: self._turn())
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        # Enter in a line must not press what happens to be the first button.
        for button in (self.add, self.take_over, self.up, self.down, self.remove):
            button.setAutoDefault(False)
        self.take_over.clicked.connect(self.taken_over)
        self.form.edited.connect(self._tell)
        self.note.written.connect(lambda text: self._tell("note", text))
        self.up.clicked.connect(lambda: self.move_asked.emit(self._shown_id, -1))
        self.down.clicked.connect(lambda: self.move_asked.emit(self._shown_id, 1))
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self._shown_id))

    def _lay_out(self) -> None:
        entry = QHBoxLayout()
        entry.setSpacing(NEAR)
        entry.addWidget(self.name, stretch=1)
        entry.addWidget(self.add)
        order = QHBoxLayout()
        order.setSpacing(NEAR)
        for button in (self.up, self.down, self.remove):
            order.addWidget(button)
        order.addStretch(1)
        self.help = help_button(self, "people")
        order.addWidget(self.help)
        left = QVBoxLayout()
        left.setSpacing(NEAR)
        left.addWidget(self.people, stretch=1)
        left.addLayout(order)
        left.addLayout(entry)
        left.addWidget(self.take_over)
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        for part in (self.title, self.nothing, self.form, self.note_label, self.note):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        row.setSpacing(WIDE)
        row.addLayout(left, stretch=2)
        row.addWidget(scroll, stretch=3)
        open_at(self, 820, 560)

    def show_people(self, people: Sequence[Person], dossier: Dossier, *, to_take_over: int) -> None:
        """Show who takes part now; whoever is chosen stays chosen."""
        self._dossier, self._known = dossier, {person.id: person for person in people}
        chosen = self._shown_id if self._shown_id in self._known else ""
        self.people.blockSignals(True)  # noqa: FBT003 - Qt's
        self.people.clear()
        for person in people:
            row = QListWidgetItem(_summary(person))
            row.setData(_ID, person.id)
            self.people.addItem(row)
            if person.id == chosen:
                self.people.setCurrentItem(row)
        self.people.blockSignals(False)  # noqa: FBT003 - Qt's
        self.take_over.setText(tr("Enter %n whom sources name", "", to_take_over))
        self.take_over.setVisible(bool(to_take_over))
        if not chosen and people:
            self.people.setCurrentRow(0)
        self._turn()

    def choose(self, id_: Id) -> None:
        """Turn to a person."""
        for at in range(self.people.count()):
            if self.people.item(at).data(_ID) == id_:
                self.people.setCurrentRow(at)

    def _turn(self) -> None:
        """Show all that is known of whoever is chosen."""
        is_one = self.people.currentRow() >= 0
        id_ = str(self.people.currentItem().data(_ID)) if is_one else ""
        if id_ != self._shown_id:
            self.note.commit()
        self._shown_id = id_
        person = self._known.get(id_)
        self.title.setText(isolated(person.name) if person else tr("People"))
        self.form.show_fields(item_form(person, self._dossier) if person else ())
        self.note.show_text(person.note if person else "", may_edit=person is not None)
        self.note_label.setVisible(person is not None)
        self.nothing.setVisible(person is None)
        for button in (self.up, self.down, self.remove):
            button.setEnabled(person is not None)

    def _tell(self, key: str, text: str) -> None:
        self.edited.emit(self._shown_id, key, text)

    def _add(self) -> None:
        if name := self.name.text().strip():
            self.name.clear()
            self.name_added.emit(name)


def _summary(person: Person) -> str:
    """Give name and title, below them the side and the rank."""
    titles = (title.text.text for title in person.titles)
    rank = tr(ROLES[person.role]).partition(":")[0]
    return f"{', '.join((person.name, *titles))}\n{tr(SIDES[person.side])} · {rank}"
