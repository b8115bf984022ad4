"""The examples in the help are run as they stand there."""

import io
import shlex
import sys
from pathlib import Path
from shutil import copyfile

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import new_project_file
from briefgen.cli.verb_group import VERBS
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    Chart,
    Commitment,
    Dossier,
    Option,
    Outcome,
    Person,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.facts import Attribute, Fact
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.model.source import Source
from tests.support.command_line import ARTICLE, NOTICE, Briefgen
from tests.support.sample_project import fact, source

CHANGES = '[{"do": "set", "key": "meeting.place", "value": "Port Aldren"}]'


def prepare(folder: Path) -> None:
    """Put the files there that the examples name."""
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "notice.txt").write_text(NOTICE, encoding="utf-8")
    (folder / "second.txt").write_text(NOTICE.replace("8 May", "9 May"), encoding="utf-8")
    (folder / "third.html").write_text(f"<p>{NOTICE}", encoding="utf-8")
    (folder / "article.html").write_text(f"<p>{ARTICLE}", encoding="utf-8")
    (folder / "pasted.txt").write_text(NOTICE.replace("8 May", "7 May"), encoding="utf-8")
    (folder / "changes.json").write_text(CHANGES, encoding="utf-8")
    (folder / "catch.csv").write_text("Year,Cod\n2031,3\n", encoding="utf-8")
    new_project_file(folder / "talks.brief", project_of_the_examples())
    new_project_file(folder / "quotas.brief", project_of_the_examples())
    export_brief(project_of_the_examples(), ExportSettings(), project_path=folder / "talks.brief")
    copyfile(folder / "talks-meeting-brief.docx", folder / "edited.docx")
    copyfile(folder / "talks-meeting-brief.pdf", folder / "received.pdf")


def project_of_the_examples() -> Project:
    """Make a project that has the ids of the examples."""
    courier = source()
    names = ("energy_transition", "non_co2", "deforestation")
    herring, quota = (
        replace(fact(words, id_, of=courier), kind="figure", value=None)
        for words, id_ in (("herring quota", "f-k3v9q2aa"), ("quota", "f-q2aak3v9"))
    )
    return Project(
        dossier=Dossier(
            sources=(courier,),
            facts=(herring, quota, *two_titles(courier)),
            areas=tuple(AgendaArea(id=one, label=one, order=at) for at, one in enumerate(names)),
            points=(
                Point(id="p-k3v9q2aa", kind="ask", text=local("A date.")),
                Point(id="p-objectiv", kind="objective", text=local("A quota.")),
                *(
                    Point(id=f"p-{one}", kind="ask", text=local("A date."), area=one)
                    for one in names
                ),
            ),
            people=(Person(id="n-k3v9q2aa", name="Ivar Lund"),),
            commitments=(Commitment(id="c-k3v9q2aa", who="Norland", what=local("Report")),),
            questions=(Question(id="q-k3v9q2aa", question=local("When?")),),
            recommendations=(Recommendation(id="r-k3v9q2aa", text=local("Sign.")),),
            options=(Option(id="o-k3v9q2aa", text=local("Wait")),),
            outcomes=(Outcome(id="u-k3v9q2aa", result=local("Agreed.")),),
            charts=(
                Chart(
                    id="h-k3v9q2aa",
                    title=local("Catch"),
                    data=DataTable(columns=("Cod",), rows=(DataRow(label="2031", figures=("3",)),)),
                ),
            ),
        ),
        briefs=(Brief(id="b-briefaaa", name="Brief", selected=("p-k3v9q2aa",)),),
    )


def two_titles(courier: Source) -> list[Fact]:
    """Give two facts that disagree on the title of the minister."""
    return [
        replace(fact(words, id_, of=courier), attributes={"title": Attribute(value=title)})
        for words, id_, title in (
            ("Hanne Sørensen", "f-hanneaaa", "Minister of Fisheries"),
            ("Sørensen", "f-hannebbb", "Minister of Finance"),
        )
    ]


def examples_in(help_text: str) -> list[str]:
    """Give the command lines of a help, those joined by && apart, without redirections."""
    lines = [line.strip() for line in help_text.partition("Example")[2].splitlines()]
    commands = [one for line in lines if line.startswith("briefgen ") for one in line.split("&&")]
    return [command.partition(">")[0].strip() for command in commands]


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb != "gui"])
def test_the_examples_of_every_verb_run(
    briefgen: Briefgen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    prepare(tmp_path)
    examples = examples_in(briefgen(verb, "--help").out)

    assert examples
    for example in examples:
        command, _, sent = example.partition(" < ")
        stdin = (tmp_path / (sent or "changes.json")).read_bytes()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        if verb == "new":
            (tmp_path / "talks.brief").unlink()
        code, _, err = briefgen(*shlex.split(command)[1:])
        assert code == (5 if "--strict" in example else 0), f"{example}: {err}"


def test_the_example_of_a_file_of_changes_is_valid(briefgen: Briefgen, tmp_path: Path) -> None:
    prepare(tmp_path)
    shown = briefgen("apply", "--help").out.partition("A file of changes:")[2]
    changes = shown.partition("Options:")[0]
    (tmp_path / "changes.json").write_text(changes, encoding="utf-8")

    code, out, err = briefgen("apply", "talks.brief", "changes.json")

    assert (code, err) == (0, "")
    assert out.startswith("3 changes: p-")
