"""What goes along inside a PDF: what the brief shows, as a project, and not a word more."""

import io
import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import msgspec
import pikepdf
import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project
from briefgen.app.render_brief import compose_brief, render_brief
from briefgen.app.sample import open_sample
from briefgen.app.shown_project import shown_project
from briefgen.model.brief import Brief
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.dossier import Dossier, Meeting, Moment
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.reference.labels import load_labels
from briefgen.reference.recipes import load_recipe, recipe_names
from briefgen.verify.json_text import json_pieces
from tests.support.pdf_reading import page_texts
from tests.support.selecting import made_projects

PDF = ExportSettings(formats=("pdf",), embed_selection=True)
_IDS = re.compile(r"[fpnsbcqrouh]-[a-z0-9]{8}|area-\d+|[0-9a-f]{64}|[\d:TZ/-]+|https?://\S+")


def attached(data: bytes) -> bytes:
    """Give the selection that a PDF carries."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return pdf.attachments["selection.json"].get_file().read_bytes()


def reopened(data: bytes, folder: Path) -> Project:
    path = folder / "selection.json"
    path.write_bytes(attached(data))
    return load_project(path).project


def test_no_unselected_word_is_in_it_and_each_selected_one_that_is_shown_is(
    tmp_path: Path,
) -> None:
    for made in made_projects(40):
        report = export_brief(made.project, PDF, project_path=tmp_path / "talks.brief")

        data = report.files[0].read_bytes()
        selection, pages = attached(data).decode(), "".join(page_texts(data))
        for id_, word in made.words.items():
            assert (word in selection) == (word in pages), (id_, made.project.briefs[0].type)
            assert id_ in made.selected or word not in selection


@pytest.mark.parametrize("name", recipe_names())
def test_every_word_in_it_is_printed_in_the_brief(name: str) -> None:
    project = open_sample()
    rendered = render_brief(project, replace(PDF, type=name))
    decided = replace(project, dossier=rendered.decided)
    document = compose_brief(decided, rendered.brief, load_recipe(name)).document
    printed = _letters("".join(_printed(msgspec.to_builtins(document))))

    selection = attached(rendered.files["pdf"].data).decode()

    # What the brief is made with: its type, style, marking and passage, and who made it.
    codes = {name, "briefgen", "plain", "none", "scene_setter"}
    *pieces, _ = json_pieces(selection, "")
    words = [line for piece in pieces for line in piece.text.splitlines()]
    told = [one for one in words if len(one) > 2 and one not in codes and not _IDS.fullmatch(one)]
    assert len(told) > 25
    assert [one for one in told if _letters(one) not in printed] == []


def _printed(node: object) -> Iterator[str]:
    """Give the words and addresses of all inlines of a document."""
    if isinstance(node, dict):
        yield from (node[key] for key in ("text", "url") if key in node)
        yield "".join(node.get("lines", ()))
        for value in node.values():
            yield from _printed(value)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from _printed(value)


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def test_it_opens_as_a_project_and_has_nothing_private(tmp_path: Path) -> None:
    project = open_sample()
    noted = tuple(replace(fact, note="Ask Ann") for fact in project.dossier.facts)
    project = replace(project, dossier=replace(project.dossier, facts=noted))

    shown = reopened(render_brief(project, PDF).files["pdf"].data, tmp_path)

    assert shown.briefs[0].selected
    assert set(shown.briefs[0].selected) <= set(project.briefs[0].selected)
    for source in shown.dossier.sources:
        (whole,) = (one for one in project.dossier.sources if one.id == source.id)
        assert source.file_name == ""
        assert len(source.text) < len(whole.text)
        assert "Sample text written for briefgen" not in source.text
    assert all(fact.note == "" and not fact.mentions for fact in shown.dossier.facts)


def test_a_brief_made_of_it_has_the_same_points(tmp_path: Path) -> None:
    first = render_brief(open_sample(), PDF).files["pdf"].data

    second = render_brief(reopened(first, tmp_path), PDF).files["pdf"].data

    points = [point.text.text for point in reopened(first, tmp_path).dossier.points]
    again = _letters("".join(page_texts(second)))
    assert len(points) > 5
    assert all(_letters(point) in again for point in points)


def test_what_a_release_leaves_out_is_not_in_it(tmp_path: Path) -> None:
    project = open_sample()
    secret = project.dossier.points[0]
    points = (replace(secret, marking=Marking(level="secret")), *project.dossier.points[1:])
    dossier = replace(project.dossier, marking_scheme="us", default_marking=None, points=points)
    settings = replace(PDF, release=Marking(level="unclassified"))

    report = export_brief(
        replace(project, dossier=dossier), settings, project_path=tmp_path / "talks.brief"
    )

    selection = attached(report.files[0].read_bytes()).decode()
    assert [one.id for one in report.withheld] == [secret.id]
    assert secret.text.text not in selection
    assert dossier.points[1].text.text in selection


MEETING = Meeting(
    starts=Moment(day=date(2031, 3, 20), time=time(9, 30)),
    ends=Moment(day=date(2031, 3, 21), time=time(12, 0)),
)


@pytest.mark.parametrize(
    ("printed", "starts", "ends"),
    [
        (
            "20–21 March 2031, 09:30",
            Moment(day=date(2031, 3, 20), time=time(9, 30)),
            Moment(day=date(2031, 3, 21)),
        ),
        ("On 21 March 2031", None, Moment(day=date(2031, 3, 21))),
        ("In March", None, None),
    ],
)
def test_the_meeting_keeps_the_days_and_times_that_are_printed(
    printed: str, starts: Moment | None, ends: Moment | None
) -> None:
    document = Document(title="T", blocks=(Paragraph(inlines=(Text(text=printed),)),))
    brief = Brief(id="b-a", name="Talks", item_order={"fisheries": ("f-a",)})

    shown = shown_project(
        Dossier(meeting=MEETING), brief, document=document, labels=load_labels("en")
    )

    assert (shown.dossier.meeting.starts, shown.dossier.meeting.ends) == (starts, ends)
    assert shown.briefs == (Brief(id="b-a", name="meeting-brief"),)


def test_without_being_asked_for_nothing_goes_along() -> None:
    settings = replace(PDF, embed_selection=False)

    with pikepdf.open(io.BytesIO(render_brief(open_sample(), settings).files["pdf"].data)) as pdf:
        assert list(pdf.attachments) == []
        assert "/AF" not in pdf.Root
