"""Where officers write: a point for an agenda area, one after the other, and how near we are."""

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefgen.app.commands.command import AddPoint, SetField
from briefgen.app.forms.form_field import FormField
from briefgen.app.forms.item_form import TIERS, choice_field, marking_field, point_form
from briefgen.app.forms.languages_form import figures_apart_in, languages_of
from briefgen.gui.draft_box import DraftBox
from briefgen.gui.field_form import FieldForm
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.language_row import LanguageRow
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.translation import marked, tr
from briefgen.model.agenda import AgendaArea, AreaState
from briefgen.model.dossier import POINT_KINDS, Dossier, PointKind, Tier
from briefgen.model.ids import Id

_WHOLE = marked("The whole meeting")
_FIRST: PointKind = "point_to_make"


class PointWriter(QWidget):
    """Keeps kind and likelihood from one point to the next; Ctrl+Enter adds."""

    asked = Signal(object)
    """The command for what was written or said of the area."""
    languages_asked = Signal(str)
    """The id of the area that is to be named in other languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: Id = ""
        self._drafts: dict[Id, str] = {}
        self.title = heading(tr(_WHOLE))
        self.title.setWordWrap(True)
        self.state = FieldForm()
        self.languages = LanguageRow()
        self.form = FieldForm()
        self.text = DraftBox(tr("Words of the new point"), empty=tr("One point, then Ctrl+Enter"))
        self.add = QPushButton(tr("Add point"))
        self.add.setEnabled(False)
        self.state.edited.connect(self._set_state)
        self.languages.asked.connect(lambda: self.languages_asked.emit(self._area))
        self.text.sent.connect(self._write)
        self.text.textChanged.connect(lambda: self.add.setEnabled(bool(self.text.words)))
        self.add.clicked.connect(self.text.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT + 2)
        column.addWidget(self.title)
        column.addWidget(self.state)
        column.addWidget(self.languages)
        column.addSpacing(NEAR)
        column.addWidget(plain_label(tr("Write a point"), secondary=True))
        column.addWidget(self.form)
        column.addWidget(self.text)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignRight)

    def show_area(self, dossier: Dossier, area: AgendaArea | None, *, kind: str = "") -> None:
        """Turn to an agenda area, or (None) to the meeting as a whole, and perhaps to a kind."""
        self._turn_to(area.id if area else "")
        self.title.setText(area.label or area.id if area else tr(_WHOLE))
        self.state.show_fields(_state_form(area) if area else ())
        self.languages.show_languages(
            languages_of(area) if area else None, figures_apart_in(area) if area else ()
        )
        wanted = kind if kind in POINT_KINDS else self._said("kind", _FIRST)
        fields = point_form(dossier, _point_kind(wanted), tier=_tier(self._said("tier", "certain")))
        marking = marking_field(dossier, self._said("marking", ""))
        self.form.show_fields((*(one for one in fields if one.key != "area"), marking))

    def _turn_to(self, area: Id) -> None:
        """Keep what was begun for one area until its turn comes again."""
        if area != self._area:
            self._drafts[self._area] = self.text.toPlainText()
            self._area = area
            self.text.setPlainText(self._drafts.pop(area, ""))

    def _said(self, key: str, otherwise: str) -> str:
        return self.form.text_of(key) if key in self.form.editors else otherwise

    def take_keyboard(self) -> None:
        """Take the keyboard where the words go."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write(self, words: str) -> None:
        """Ask for the point."""
        command = AddPoint(
            kind=_point_kind(self._said("kind", _FIRST)),
            text=words,
            area=self._area or None,
            tier=_tier(self._said("tier", "certain")),
            marking=self._said("marking", ""),
        )
        self.asked.emit(command)

    def _set_state(self, key: str, value: str) -> None:
        self.asked.emit(SetField(key=f"area.{self._area}.{key}", value=value))


def _state_form(area: AgendaArea) -> tuple[FormField, ...]:
    states = {"": marked("Not said"), **{one: one.capitalize() for one in get_args(AreaState)}}
    return (choice_field("state", marked("The two sides"), area.state or "", states),)


def _point_kind(word: str) -> PointKind:
    return next((kind for kind in POINT_KINDS if kind == word), _FIRST)


def _tier(word: str) -> Tier:
    tiers: tuple[Tier, ...] = get_args(Tier)
    return next((tier for tier in tiers if tier == word and tier in TIERS), "certain")
