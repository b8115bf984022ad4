import json
from pathlib import Path

import pytest

from briefgen.reference.names_in_language import load_official_names
from tests.support.command_line import Briefgen

ARTICLE = "OSLO, 6 May 2031 - The two sides praised the realm of bright meadows.\n"


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the run write into an own configuration folder."""
    folder = tmp_path / "own"
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(folder))
    return folder


def test_all_terms_are_listed_with_their_ids(briefgen: Briefgen) -> None:
    code, out, err = briefgen("terms")

    assert (code, err) == (0, "")
    assert len(out.splitlines()) == len(json.loads(briefgen("terms", "--json").out)["terms"])
    assert any(line.startswith("paris ") for line in out.splitlines())


def test_one_term_is_shown_with_its_source(briefgen: Briefgen) -> None:
    told = json.loads(briefgen("terms", "paris", "--json").out)

    assert (told["official"], told["origin"]) == ("Paris Agreement", "shipped")
    assert "Source" in briefgen("terms", "Paris Agreement").out


def test_an_unknown_term_is_told_with_the_nearest(briefgen: Briefgen) -> None:
    code, out, err = briefgen("terms", "sunnyland", "--means", "x")

    assert (code, out) == (2, "")
    assert "Unknown term 'sunnyland'. Did you mean 'sunnylands'?" in err


def test_a_project_without_a_meaning_is_refused(briefgen: Briefgen) -> None:
    code, _, err = briefgen("terms", "paris", "--project", "talks.brief")

    assert code == 2
    assert "--project goes with --means. Say what a wording means." in err


def test_a_meaning_is_kept_for_every_later_text(
    briefgen: Briefgen, own_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE)
    words = ("terms", "sunnylands", "--means", "realm of bright meadows")
    first, second = briefgen(*words), briefgen(*words)

    assert (first.code, second.code) == (0, 0)
    assert first.out.endswith(": kept.\n")
    assert second.out.endswith(": known already.\n")
    assert (own_folder / "terms.toml").read_text().count("\n[[terms]]") == 1
    assert "Sunnylands Statement" in briefgen("facts", "article.txt").out
    told = json.loads(briefgen("terms", "sunnylands", "--json").out)
    assert told["origin"] == "shipped and own"


def test_a_meaning_in_a_project_proposes_its_facts_anew(
    briefgen: Briefgen, own_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE)
    briefgen("new", "talks.brief", "article.txt")
    words = ("terms", "sunnylands", "--means", "realm of bright meadows")

    told = json.loads(briefgen(*words, "--project", "talks.brief", "--json").out)
    (own_folder / "terms.toml").unlink()
    (tmp_path / "second.txt").write_text(f"Again. {ARTICLE}")
    briefgen("add", "talks.brief", "second.txt")
    project = json.loads(briefgen("show", "talks.brief", "--json").out)

    papers = [fact for fact in project["dossier"]["facts"] if fact["kind"] == "agreement"]
    assert len(told["facts"]) == 1
    assert [paper["value"]["term"] for paper in papers] == ["sunnylands", "sunnylands"]
    assert project["dossier"]["decisions"]["meanings"] == [
        {"text": "realm of bright meadows", "term": "sunnylands"}
    ]


def test_a_meaning_holds_for_a_source_that_is_read_again(
    briefgen: Briefgen, own_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE)
    source = json.loads(briefgen("new", "talks.brief", "article.txt", "--json").out)["sources"][0]
    words = ("terms", "sunnylands", "--means", "realm of bright meadows")
    briefgen(*words, "--project", "talks.brief")
    (own_folder / "terms.toml").unlink()
    (tmp_path / "article.txt").write_text(f"{ARTICLE}\nIt will rain.\n")

    told = json.loads(
        briefgen("add", "talks.brief", "article.txt", "--replaces", source["id"], "--json").out
    )

    facts = json.loads(briefgen("show", "talks.brief", "--json").out)["dossier"]["facts"]
    (paper,) = (fact for fact in facts if fact["kind"] == "agreement")
    assert paper["value"]["term"] == "sunnylands"
    assert told["gone"] == []


def test_a_fault_in_the_own_file_is_told(briefgen: Briefgen, own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "terms.toml").write_text('[[terms]]\nid = "paris"\nalias = ["x"]\n')

    code, _, err = briefgen("facts", "article.txt")

    assert code == 3
    assert "terms.toml: terms[0].alias: unknown 'alias'. Did you mean 'aliases'?" in err


def test_terms_without_an_official_name_in_a_language_are_listed(briefgen: Briefgen) -> None:
    every = {one["id"] for one in json.loads(briefgen("terms", "--json").out)["terms"]}
    lacking = {
        one["id"] for one in json.loads(briefgen("terms", "--lacking", "ru", "--json").out)["terms"]
    }

    assert every - lacking == load_official_names("ru").keys()
    code, _, err = briefgen("terms", "--lacking", "en")
    assert code == 2
    assert "Unknown language 'en'. Available: ar, es, fr, ru, zh." in err
