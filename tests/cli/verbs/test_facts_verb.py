import io
import json
import sys
from pathlib import Path

import pytest

from tests.support.command_line import ARTICLE, Briefgen, contents
from tests.support.source_files import article_files


def test_facts_are_listed_with_their_places_and_nothing_is_stored(
    briefgen: Briefgen, article: Path
) -> None:
    code, out, err = briefgen("facts", article)

    start = ARTICLE.index("Hanne Sørensen")
    assert (code, err) == (0, "")
    assert f"{start}-{start + 14}" in out
    assert list(contents(article.parent)) == ["article.txt"]


def test_facts_as_json_have_their_places_in_the_text(briefgen: Briefgen, article: Path) -> None:
    code, out, err = briefgen("facts", article, "--json")

    told = json.loads(out)
    assert (code, err) == (0, "")
    assert list(told) == ["sources", "facts", "notices"]
    assert told["facts"]
    for fact in told["facts"]:
        assert ARTICLE[fact["start"] : fact["end"]] == fact["text"]


def test_several_texts_are_told_apart(briefgen: Briefgen, article: Path, notice: Path) -> None:
    lines = briefgen("facts", article, notice).out.splitlines()

    assert [line.split()[0] for line in lines if ".txt" in line] == ["article.txt", "notice.txt"]


def test_facts_of_several_texts_as_json_name_their_source(
    briefgen: Briefgen, article: Path, notice: Path
) -> None:
    told = json.loads(briefgen("facts", article, notice, "--json").out)

    texts = {source["id"]: source["text"] for source in told["sources"]}
    assert {fact["source"] for fact in told["facts"]} == set(texts)
    for fact in told["facts"]:
        text = texts[fact["source"]]
        assert text[fact["start"] : fact["end"]] == fact["text"]
        start, end = fact["sentence"]
        assert fact["text"] in text[start:end]
        assert all(text[first:last].strip() for first, last in fact.get("places", {}).values())


def test_remarks_go_to_standard_error_or_into_the_json(briefgen: Briefgen, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("Ivar Lund will arrive in Port Aldren on Monday.\n")

    spoken, quiet = briefgen("facts", "short.txt"), briefgen("facts", "short.txt", "-q")
    told = briefgen("facts", "short.txt", "--json")

    assert "warning: " in spoken.err or "info: " in spoken.err
    assert quiet.err == told.err == ""
    assert json.loads(told.out)["notices"]


def test_checking_names_without_the_extra_names_the_remedy(
    briefgen: Briefgen, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)

    code, out, err = briefgen("facts", article, "--check-names")

    assert (code, out) == (2, "")
    assert "pip install 'briefgen[names]'" in err


@pytest.mark.parametrize("name", article_files())
def test_facts_of_every_format_have_their_places_in_the_text(
    briefgen: Briefgen, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(article_files()[name])

    code, out, _ = briefgen("facts", name, "--quiet")

    assert code == 0
    assert "Hanne Sørensen" in out
    assert "2024-05-08 to 2024-05-09 (meeting)" in out


def test_a_dash_reads_standard_input(briefgen: Briefgen, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.BytesIO(article_files()["article.pdf"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stdin))

    code, out, _ = briefgen("facts", "-", "--json")

    (source,) = json.loads(out)["sources"]
    assert code == 0
    assert (source["reader"], source["file_name"]) == ("pdf", "standard input")
