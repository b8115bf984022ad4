"""A dialog with groups of fields; what was changed becomes commands when it is accepted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from briefgen.app.forms.form_field import FormGroup
from briefgen.errors import BriefgenError
from briefgen.gui.announcing import announce
from briefgen.gui.field_form import FieldForm, line_up
from briefgen.gui.help_button import offer_help
from briefgen.gui.help_places import topic_of
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.told import told, told_fault
from briefgen.gui.translation import tr

Trial = Callable[[Mapping[str, str]], BriefgenError | None]
"""Tells what would be wrong with what was typed; None where nothing is."""
_MOST_HEIGHT = 600
"""Pixels; a longer form is scrolled."""


class FormDialog(QDialog):
    """Shows groups of fields one below the other, with one button to keep them all."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        groups: tuple[FormGroup, ...],
        *,
        trial: Trial | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._trial = trial
        self.fault = plain_label()
        self.fault.setProperty("part", "fault")
        self.fault.setWordWrap(True)
        self.fault.setContentsMargins(WIDE, NEAR, WIDE, 0)
        self.fault.hide()
        self.forms: list[FieldForm] = []
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        for group in groups:
            label = heading(told(tr(group.title)))
            label.setWordWrap(True)
            # A language by its own name stands where the others do.
            edge = (
                Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            )
            label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
            form = FieldForm()
            form.show_fields(group.fields)
            self.forms.append(form)
            column.addWidget(label)
            column.addWidget(form)
            column.addSpacing(NEAR)
        line_up(self.forms)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.help = offer_help(self, self.buttons, topic_of(groups))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, WIDE)
        outer.addWidget(scroll, stretch=1)
        outer.addWidget(self.fault)
        self.buttons.setContentsMargins(WIDE, 0, WIDE, 0)
        outer.addWidget(self.buttons)
        needed = page.sizeHint().height() + self.buttons.sizeHint().height() + 2 * WIDE
        open_at(self, 520, _MOST_HEIGHT)
        self.resize(self.width(), min(needed, self.height()))

    def accept(self) -> None:
        """Close where all that was typed can be meant; else say at its field what can't."""
        fault = self._trial(self.typed()) if self._trial else None
        for form in self.forms:
            form.forget_fault()
        self.fault.hide()
        if fault is None:
            super().accept()
            return
        said = told_fault(fault)
        if not any(form.show_fault(fault.message, said) for form in self.forms):
            self.fault.setText(said)
            self.fault.show()
        announce(self, said)

    def typed(self) -> dict[str, str]:
        """Give what stands in all fields, by their keys."""
        return {key: text for form in self.forms for key, text in form.typed().items()}
