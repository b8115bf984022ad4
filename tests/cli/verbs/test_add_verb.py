import io
import json
import sys
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import ARTICLE, NOTICE, Briefgen, contents
from tests.support.source_files import mail_of


def test_add_keeps_the_source_with_what_the_officer_says_of_it(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    details = ("--title", "Envoys meet", "--publisher", "Aldren Courier", "--date", "2024-05-06")

    code, out, _ = briefgen("add", talks, article, *details, "--url", "https://courier.example")

    opened = load_project(talks)
    added = opened.project.dossier.sources[-1]
    assert code == 0
    assert out.startswith(f"{talks}: 1 source read, ")
    assert (added.title, added.publisher) == ("Envoys meet", "Aldren Courier")
    assert added.url == "https://courier.example"
    assert opened.original(added.id) == (".txt", ARTICLE.encode())


def test_what_is_added_is_ticked_in_the_brief_named(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    briefgen("brief", talks, "copy", "For the minister", "Short")

    briefgen("add", talks, article, "--brief", "Short")

    first, short = load_project(talks).project.briefs
    assert len(short.selected) > len(first.selected)


def test_the_same_source_twice_is_refused(briefgen: Briefgen, talks: Path, article: Path) -> None:
    briefgen("add", talks, article)
    before = contents(talks.parent)

    code, out, err = briefgen("add", talks, article)

    assert (code, out) == (2, "")
    assert "article.txt: is in the project already, as source 3" in err
    assert contents(talks.parent) == before


def test_add_as_json_gives_one_object(briefgen: Briefgen, talks: Path, notice: Path) -> None:
    code, out, err = briefgen("add", talks, notice, "--json")

    assert (code, err) == (0, "")
    assert [source["file_name"] for source in json.loads(out)["sources"]] == ["notice.txt"]


def test_the_sides_of_the_project_are_known_as_parties(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    briefgen("add", talks, article)

    dossier = load_project(talks).project.dossier
    added = [fact for fact in dossier.facts if fact.source == dossier.sources[-1].id]
    sides = {fact.name: fact.attribute("side") for fact in added if fact.kind == "participant"}
    assert sides == {"Hanne Sørensen": "Norland", "Ivar Lund": "Ostland"}


def test_a_dash_reads_standard_input(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NOTICE.encode())))

    code, out, _ = briefgen("add", talks, "-", "--title", "Pasted")

    added = load_project(talks).project.dossier.sources[-1]
    assert code == 0
    assert out.startswith(f"{talks}: 1 source read, ")
    assert (added.text, added.title, added.file_name) == (NOTICE, "Pasted", "standard input")


def test_a_mail_is_added_with_its_attachments_and_these_only_once(
    briefgen: Briefgen, talks: Path
) -> None:
    for name in ("first", "second"):
        message = mail_of([f"The {name} mail."])
        message.add_attachment(NOTICE, filename="notice.txt")
        talks.with_name(f"{name}.eml").write_bytes(message.as_bytes())
    before = len(load_project(talks).project.dossier.sources)

    first = briefgen("add", talks, "first.eml")
    second = briefgen("add", talks, "second.eml")

    added = load_project(talks).project.dossier.sources[before:]
    assert first.out.startswith(f"{talks}: 2 sources read, ")
    assert second.out.startswith(f"{talks}: 1 source read, ")
    assert [source.file_name for source in added] == ["first.eml", "notice.txt", "second.eml"]
    assert load_project(talks).original(added[1].id) == (".txt", NOTICE.encode())
