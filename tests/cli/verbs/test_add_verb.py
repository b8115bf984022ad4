import io
import json
import sys
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from briefgen.model.facts import Fact
from briefgen.model.source import Source
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


def facts_in(path: Path) -> dict[str, Fact]:
    return {fact.text: fact for fact in load_project(path).project.dossier.facts}


@pytest.fixture
def envoys(briefgen: Briefgen, article: Path) -> Path:
    """A project of the article, in which its first three facts are accepted."""
    briefgen("new", "envoys.brief", article)
    path = article.with_name("envoys.brief")
    ids = [fact.id for fact in facts_in(path).values()][:3]
    briefgen("review", path, "--accept", ",".join(ids))
    return path


def source_in(path: Path) -> Source:
    return load_project(path).project.dossier.sources[0]


def test_a_file_that_replaces_a_source_keeps_its_id_and_decisions(
    briefgen: Briefgen, envoys: Path, article: Path
) -> None:
    before, source = facts_in(envoys), source_in(envoys)
    changed = ARTICLE.replace("The two sides", "It rained. The two sides")
    article.write_text(changed, encoding="utf-8")

    code, out, err = briefgen("add", envoys, article, "--replaces", source.id, "--title", "Envoys")

    opened, after = load_project(envoys), facts_in(envoys)
    assert (code, err) == (0, "")
    assert out == f"{envoys}: {source.id} read again, {len(after)} facts, 0 of them new.\n"
    assert (source_in(envoys).id, source_in(envoys).title) == (source.id, "Envoys")
    assert opened.original(source.id) == (".txt", changed.encode())
    assert {text: (fact.id, fact.review) for text, fact in after.items()} == {
        text: (fact.id, fact.review) for text, fact in before.items()
    }


def test_what_no_longer_fits_is_listed_with_its_reason(
    briefgen: Briefgen, envoys: Path, article: Path
) -> None:
    before = facts_in(envoys)
    changed = ARTICLE.replace("Ivar Lund, Special Envoy of Ostland, ", "the envoys ")
    changed = changed.replace("Minister of Fisheries", "Prime Minister").replace("methane", "cod")
    article.write_text(changed, encoding="utf-8")

    lines = briefgen("add", envoys, article, "--replaces", source_in(envoys).id).out.splitlines()

    lund, sea, hanne = (before[words].id for words in ("Ivar Lund", "methane", "Hanne Sørensen"))
    dropped, kept, again = (lines.index(line) for line in lines if line.endswith(":"))
    assert lines[dropped] == "Dropped:"
    assert lines[dropped + 1].startswith(f"  {sea}  area")
    assert lines[kept] == "Kept as yours, without a source and unticked:"
    assert lines[kept + 1].split()[0] == lund
    assert lines[kept + 1].endswith("its words are no longer in the source")
    assert lines[again] == "To be looked at again, unticked:"
    assert lines[again + 1].split()[0] == hanne
    assert "its title is now 'Prime Minister of Norland'" in lines[again + 1]


def test_reading_again_as_json_gives_one_object(
    briefgen: Briefgen, envoys: Path, article: Path
) -> None:
    source, methane = source_in(envoys), facts_in(envoys)["methane"]
    article.write_text(ARTICLE.replace("methane", "hydrogen"), encoding="utf-8")

    code, out, err = briefgen("add", envoys, article, "--replaces", source.id, "--json")

    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["source"]["id"] == source.id
    assert told["new"] == [facts_in(envoys)["hydrogen"].id]
    why = "its words are no longer in the source"
    assert told["gone"] == [{"id": methane.id, "kind": "area", "text": "methane", "why": why}]
    assert (told["without_source"], told["unsettled"]) == ([], [])


def test_a_choice_between_days_that_are_others_now_is_listed(
    briefgen: Briefgen, tmp_path: Path
) -> None:
    said = "{}, May 2, 2031 - Hanne Sørensen will meet Ivar Lund in Nairobi on {} May 2031.\n"
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(said.format("BERGEN", 8), encoding="utf-8")
    second.write_text(said.format("OSLO", 15), encoding="utf-8")
    source = json.loads(briefgen("new", "t.brief", first, second, "--json").out)["sources"][0]
    (conflict,) = json.loads(briefgen("resolve", "t.brief", "--json").out)["conflicts"]
    briefgen("resolve", "t.brief", conflict["id"], "1")
    first.write_text(said.format("BERGEN", 20), encoding="utf-8")

    lines = briefgen("add", "t.brief", first, "--replaces", source["id"]).out.splitlines()

    told = lines.index("Choices that no longer hold:")
    days = "2031-05-08 or 2031-05-15."
    assert (
        lines[told + 1] == f"  {conflict['id']}  The days of the meeting can't all be right: {days}"
    )
    first.write_text(said.format("BERGEN", 20) + "It will rain.\n", encoding="utf-8")
    again = briefgen("add", "t.brief", first, "--replaces", source["id"], "--json").out
    assert json.loads(again)["reopened"] == []


def test_a_file_that_did_not_change_changes_nothing(
    briefgen: Briefgen, envoys: Path, article: Path
) -> None:
    before = load_project(envoys).project

    code, _, _ = briefgen("add", envoys, article, "--replaces", source_in(envoys).id)

    assert code == 0
    assert load_project(envoys).project == before


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("article.txt", "--replaces", "s-couriera"), 2, "Unknown source 's-couriera'. Available"),
        (("article.txt", "notice.txt", "--replaces", "{id}"), 2, "One file takes the place of a s"),
        (("article.txt", "--replaces", "{id}", "--brief", "x"), 2, "Unknown brief 'x'."),
        (("gone.txt", "--replaces", "{id}"), 3, "gone.txt: can't be opened"),
        (("notice.txt", "--replaces", "{id}"), 2, "notice.txt: is in the project already, as"),
    ],
)
def test_what_can_not_replace_a_source_changes_nothing(
    briefgen: Briefgen,
    envoys: Path,
    notice: Path,
    words: tuple[str, ...],
    code: int,
    message: str,
) -> None:
    if "already" in message:
        briefgen("add", envoys, notice)
    before, id_ = contents(envoys.parent), source_in(envoys).id

    result = briefgen("add", envoys, *(word.format(id=id_) for word in words))

    assert (result.code, result.out) == (code, "")
    assert message in result.err
    assert contents(envoys.parent) == before


def test_a_dash_reads_what_replaces_a_source_from_standard_input(
    briefgen: Briefgen, envoys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = f"{ARTICLE}\nIt rained.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(changed.encode())))

    code, _, _ = briefgen("add", envoys, "-", "--replaces", source_in(envoys).id)

    assert (code, source_in(envoys).text) == (0, changed)
