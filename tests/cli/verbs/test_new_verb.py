import json
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from tests.support.command_line import ARTICLE, Briefgen, contents


def test_new_makes_a_project_and_says_what_comes_next(briefgen: Briefgen, article: Path) -> None:
    code, out, err = briefgen("new", "talks.brief", article, "--theirs", "Norland")

    project = load_project(Path("talks.brief")).project
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"talks.brief: 1 source read, {len(project.dossier.facts)} facts proposed.",
        "Next: briefgen show talks.brief, then briefgen export talks.brief",
    ]
    assert project.dossier.sides.theirs.name == "Norland"
    assert [fact.name for fact in project.dossier.facts if fact.kind == "participant"] == [
        "Hanne Sørensen",
        "Ivar Lund",
    ]


@pytest.mark.parametrize(
    ("given", "made"),
    [("talks", "talks.brief"), ("talks.v2", "talks.v2.brief"), ("a.json", "a.json")],
)
def test_a_project_gets_the_ending_brief_unless_it_is_json(
    briefgen: Briefgen, article: Path, given: str, made: str
) -> None:
    briefgen("new", given, article)

    assert sorted(contents(article.parent)) == sorted([made, "article.txt"])


def test_new_as_json_gives_sources_without_text_and_notices(
    briefgen: Briefgen, article: Path, notice: Path
) -> None:
    code, out, err = briefgen("new", "talks.brief", article, notice, "--json")

    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["project"] == "talks.brief"
    assert [source["file_name"] for source in told["sources"]] == ["article.txt", "notice.txt"]
    assert "text" not in told["sources"][0]
    assert told["facts"] > 5
    assert told["notices"] == []


def test_quiet_new_says_nothing(briefgen: Briefgen, article: Path) -> None:
    assert briefgen("new", "talks.brief", article, "--quiet") == (0, "", "")


def test_relative_days_count_from_the_day_given(briefgen: Briefgen, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("Ivar Lund will arrive in Port Aldren on 8 May.\n")

    briefgen("new", "talks.brief", "short.txt", "--as-of", "2031-05-01")

    (source,) = load_project(Path("talks.brief")).project.dossier.sources
    assert source.document_date
    assert source.document_date.value.isoformat() == "2031-05-01"
    assert source.document_date.how == "officer"


def test_an_existing_project_is_never_overwritten(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen("new", "talks", article)

    assert (code, out) == (4, "")
    assert err == (
        "error: talks.brief exists already. Add to it (briefgen add talks.brief …), "
        "or choose another name.\n"
    )
    assert contents(talks.parent) == before


def test_all_sources_that_fail_are_told_at_once_and_no_project_is_written(
    briefgen: Briefgen, article: Path
) -> None:
    empty = article.with_name("empty.txt")
    empty.write_bytes(b"")
    before = contents(article.parent)

    code, out, err = briefgen("new", "deep/talks.brief", article, empty, "missing.txt")

    assert (code, out) == (3, "")
    assert err == (
        "error: empty.txt: holds no text. Give a file with the article in it.\n"
        "  missing.txt: can't be opened (No such file or directory). "
        "Check the name and the folder.\n"
    )
    assert contents(article.parent) == before


def test_one_source_given_twice_is_refused(briefgen: Briefgen, article: Path) -> None:
    code, _, err = briefgen("new", "talks.brief", article, article)

    assert code == 2
    assert "article.txt: is in the project already, as source 1" in err
    assert list(contents(article.parent)) == ["article.txt"]


def test_an_unknown_marking_scheme_is_told_before_anything_is_read(
    briefgen: Briefgen,
) -> None:
    code, _, err = briefgen("new", "talks.brief", "missing.txt", "--scheme", "plian")

    assert code == 2
    assert "Unknown marking scheme 'plian'. Did you mean 'plain'?" in err


def test_a_project_that_appears_while_sources_are_read_is_kept(
    briefgen: Briefgen, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_bytes = Path.read_bytes

    def read_while_somebody_saves(self: Path) -> bytes:
        article.with_name("talks.brief").write_bytes(b"of somebody else")
        return read_bytes(self)

    monkeypatch.setattr(Path, "read_bytes", read_while_somebody_saves)
    code, _, err = briefgen("new", "talks.brief", article)

    assert code == 4
    assert "talks.brief exists already." in err
    assert contents(article.parent)["talks.brief"] == b"of somebody else"


def test_a_project_that_another_briefgen_is_about_to_make_is_left_to_it(
    briefgen: Briefgen, article: Path
) -> None:
    with lock_project(article.with_name("talks.brief")):
        code, _, err = briefgen("new", "talks.brief", article)

    assert code == 4
    assert "talks.brief is open in another briefgen." in err
    assert list(contents(article.parent)) == ["article.txt"]


def test_sources_that_disagree_are_told_at_once(briefgen: Briefgen, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "two.txt").write_text(ARTICLE.replace("8 and 9 May", "15 May"), encoding="utf-8")

    _, _, err = briefgen("new", "talks.brief", "one.txt", "two.txt")

    assert "warning: 1 conflict between sources is open; what is contested starts" in err
    assert "See both sides and choose: briefgen resolve talks.brief." in err
    assert "2024-05-08 to 2024-05-09 or 2024-05-15" in briefgen("resolve", "talks.brief").out
