"""Asks for meeting, header, sides and sources in forms, and carries out what was changed."""

from briefgen.app.forms.form_field import FormGroup
from briefgen.app.forms.open_questions import answers, open_questions
from briefgen.app.forms.project_form import meeting_form, set_commands, sources_form
from briefgen.gui.desk import Desk
from briefgen.gui.translation import tr


class FormDesk(Desk):
    """Each form is one step of undo."""

    def ask_meeting(self) -> None:
        """Ask for the meeting and the header of the brief that is shown."""
        if session := self._projects.session:
            groups = meeting_form(session.project, self._projects.brief)
            self._ask(tr("Meeting and header"), groups)

    def ask_sources(self) -> None:
        """Ask for the two sides and for what is known of each source."""
        if session := self._projects.session:
            self._ask(tr("Sides and sources"), sources_form(session.project))

    def ask_open_questions(self) -> None:
        """Ask for what nothing that was read answers: unsure days, the sides."""
        session = self._projects.session
        if session and (groups := open_questions(session.project)):
            typed = self._dialogs.filled_in(
                self._window,
                tr("Dates and sides"),
                groups,
                trial=lambda typed: self._projects.fault_of(*answers(groups, typed)),
            )
            if commands := answers(groups, typed or {}):
                self._projects.run(*commands, name=tr("Answer questions"))
                self._projects.bar.hide()

    def _ask(self, title: str, groups: tuple[FormGroup, ...]) -> None:
        brief = self._projects.brief
        name = brief.id if brief else ""
        typed = self._dialogs.filled_in(
            self._window,
            title,
            groups,
            trial=lambda typed: self._projects.fault_of(*set_commands(groups, typed, brief=name)),
        )
        commands = set_commands(groups, typed or {}, brief=name)
        if commands:
            self._projects.run(*commands, name=tr("Change: {what}").format(what=title))
