import io
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from briefgen.app.carry_out import carry_out
from briefgen.app.changed_files import known_files
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.tasks import (
    ChangedFiles,
    FindChangedTask,
    Preview,
    PreviewTask,
    ReadAnswer,
    ReadTask,
    RereadAnswer,
    RereadTask,
)
from briefgen.errors import RefusedError
from briefgen.model.dossier import MeaningChoice
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.reference.recipes import load_recipe
from tests.support.command_line import ARTICLE
from tests.support.dossier_sample import sample_brief, sample_dossier
from tests.support.rereading import project_of
from tests.support.source_files import mail_of

TODAY = date(2024, 5, 10)
MEANT = (MeaningChoice(text="Herring Pact", term="paris"),)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE + "\nThe Herring Pact was praised.\n", encoding="utf-8")
    return path


def pictures(data: bytes) -> list[bytes]:
    with pypdfium2.PdfDocument(data) as document:
        return [bytes(page.render(scale=1.5).buffer) for page in document]


def test_the_next_preview_takes_over_what_has_not_changed() -> None:
    dossier = sample_dossier()
    whole = Project(dossier=dossier, briefs=(sample_brief(dossier),))
    brief = whole.briefs[0]
    fewer = replace(whole, briefs=(replace(brief, selected=brief.selected[:-1]),))

    for project in (whole, fewer, whole):
        preview = carry_out(PreviewTask(project=project, settings=ExportSettings()))
        pdf = render_brief(project, ExportSettings(formats=("pdf",))).files["pdf"]
        anew = render_brief(project, ExportSettings(formats=("pdf",), for_screen=True)).files["pdf"]
        assert isinstance(preview, Preview)
        assert preview.places == anew.places
        assert pictures(preview.data) == pictures(pdf.data)


def test_a_preview_holds_only_what_shows() -> None:
    dossier = sample_dossier()
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),))

    preview = carry_out(PreviewTask(project=project, settings=ExportSettings()))

    assert isinstance(preview, Preview)
    with pikepdf.open(io.BytesIO(preview.data)) as pdf:
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        assert not any("/Annots" in page for page in pdf.pages)


def test_a_preview_looks_like_the_pdf_that_an_export_writes() -> None:
    dossier = sample_dossier()
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),))

    preview = carry_out(PreviewTask(project=project, settings=ExportSettings()))

    pdf = render_brief(project, ExportSettings(formats=("pdf",))).files["pdf"]
    assert isinstance(preview, Preview)
    assert preview.pages == pdf.pages
    assert pictures(preview.data) == pictures(pdf.data)
    pages, words = preview.contract
    assert pages.most == load_recipe("meeting-brief").limits.pages
    assert 0 < pages.count <= preview.pages
    assert (words.unit, words.count > 50) == ("word", True)


def test_what_can_t_be_a_pdf_has_no_preview() -> None:
    dossier = sample_dossier()
    title = local("\N{CUNEIFORM SIGN A}")
    strange = replace(dossier, meeting=replace(dossier.meeting, title=title))
    project = Project(dossier=strange, briefs=(sample_brief(dossier),))

    with pytest.raises(RefusedError):
        carry_out(PreviewTask(project=project, settings=ExportSettings()))


def test_a_file_is_read_into_commands_and_its_bytes(article: Path) -> None:
    answer = carry_out(ReadTask(path=article, read_on=TODAY, meanings=MEANT))

    assert isinstance(answer, ReadAnswer)
    (command,) = answer.commands
    assert command.source.read_on == TODAY
    assert answer.originals == {command.source.id: ("article.txt", article.read_bytes())}
    assert "paris" in {getattr(fact.value, "term", None) for fact in command.facts}


def test_pasted_words_and_mails_are_read_too(tmp_path: Path) -> None:
    message = mail_of(["Talks on herring begin on 8 May 2024."])
    message.add_attachment("Ivar Lund will travel.", filename="note.txt")
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())

    mail = carry_out(ReadTask(path=path, read_on=TODAY))
    pasted = carry_out(ReadTask(text="Talks on herring.", read_on=TODAY))

    assert isinstance(mail, ReadAnswer)
    assert isinstance(pasted, ReadAnswer)
    assert (len(mail.commands), len(mail.originals)) == (2, 2)
    assert pasted.commands[0].source.text == "Talks on herring."


def test_a_file_is_read_in_the_place_of_a_source(article: Path) -> None:
    replaced = project_of().dossier.sources[0]

    answer = carry_out(RereadTask(path=article, replaced=replaced, read_on=TODAY, meanings=MEANT))

    assert isinstance(answer, RereadAnswer)
    assert answer.command.source.id == replaced.id
    assert set(answer.originals) == {replaced.id}


def test_files_that_say_something_else_are_found(tmp_path: Path) -> None:
    project = project_of()
    (tmp_path / "article.txt").write_text("Cod.", encoding="utf-8")

    found = carry_out(FindChangedTask(folder=tmp_path, files=known_files(project)))
    nothing = carry_out(FindChangedTask(folder=tmp_path / "none", files=known_files(project)))

    source = project.dossier.sources[0].id
    assert found == ChangedFiles(files={source: tmp_path / "article.txt"})
    assert nothing == ChangedFiles(files={})
