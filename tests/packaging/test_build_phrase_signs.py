"""What the signs of phrases and of ends weigh is what articles with lists teach."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest

import build_phrase_signs
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.likely_names import MECHANISMS, PAPERS, LikelyKind
from briefgen.model.knowledge import Signs
from briefgen.reference.knowledge import load_knowledge
from briefgen.resources import asset
from phrase_training import listed_phrases
from phrase_training.example import Example
from phrase_training.fitted_signs import LEAST_SEEN, average_precision, fit_signs
from phrase_training.listed_ends import read_ends
from phrase_training.listed_phrases import read_phrases
from phrase_training.listed_sentences import read_sentences

STEP = 1
"""By so many steps a weight may differ where another processor rounds it otherwise."""


@pytest.fixture(scope="module")
def index() -> KnowledgeIndex:
    return index_knowledge(load_knowledge())


@pytest.fixture
def one_article(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Make one article all that teaches."""
    folder = tmp_path / "only"
    folder.mkdir()
    monkeypatch.setattr(listed_phrases, "TEACHING", (folder,))
    return folder


def write(folder: Path, text: str, *facts: dict[str, object]) -> None:
    (folder / "a.txt").write_text(text, encoding="utf-8")
    (folder / "a.json").write_bytes(
        msgspec.json.encode({"batch": 0, "date": "2031-05-04", "facts": facts})
    )


def mechanism(name: str, **more: object) -> dict[str, object]:
    return {"kind": "mechanism", "name": name, **more}


def test_the_committed_signs_are_those_that_articles_teach(index: KnowledgeIndex) -> None:
    for name, (examples, least_seen) in build_phrase_signs.read_examples(index).items():
        built = fit_signs(examples, least_seen=least_seen)
        shipped = msgspec.msgpack.decode(asset("terms", f"{name}.msgpack").read_bytes(), type=Signs)
        assert built.start == pytest.approx(shipped.start, abs=0.02)
        assert far_apart(built.weights, shipped.weights) == []


def far_apart(ours: Mapping[str, int], theirs: Mapping[str, int]) -> list[str]:
    return [
        sign
        for sign in ours.keys() | theirs.keys()
        if abs(ours.get(sign, 0) - theirs.get(sign, 0)) > STEP
    ]


def test_listed_phrases_are_of_the_kind_and_others_are_not(
    one_article: Path, index: KnowledgeIndex
) -> None:
    write(
        one_article,
        "A herring committee met. A bank board met. A cod council met. The committee met.",
        mechanism("Herring Committee"),
        mechanism("cod council", optional=True),
        {"kind": "organisation", "name": "bank board"},
    )

    read = [one for one in read_phrases(index, MECHANISMS) if one.origin == "only"]

    assert [("p herring" in one.signs, one.right, one.origin) for one in read] == [
        (True, True, "only"),
        (False, False, "only"),
    ]
    assert "p bank" in read[1].signs


@pytest.mark.parametrize(
    ("kind", "origins"),
    [(MECHANISMS, {"called", "practice"}), (PAPERS, {"statements", "practice"})],
)
def test_marked_passages_teach_as_well(
    one_article: Path, index: KnowledgeIndex, kind: LikelyKind, origins: set[str]
) -> None:
    read = list(read_phrases(index, kind))

    assert {one.origin for one in read} == origins
    assert {one.right for one in read} == {True, False}


def test_ends_are_read_from_the_head_to_the_last_word(
    one_article: Path, index: KnowledgeIndex
) -> None:
    write(
        one_article,
        "They signed a draft treaty on cod and herring.",
        {"kind": "agreement", "name": "draft treaty on cod and herring"},
    )

    read = list(read_ends(index))

    assert [one.right for one in read] == [False, False, False, False, True]
    assert "far 0" in read[0].signs


def test_another_end_that_is_right_teaches_nothing(
    one_article: Path, index: KnowledgeIndex
) -> None:
    write(
        one_article,
        "They signed a treaty on cod and herring. Later they spoke of cod.",
        {"kind": "agreement", "name": "treaty on cod and herring", "texts": ["treaty on cod"]},
        {"kind": "agreement", "name": "cod"},
        {"kind": "agreement", "name": "treaty on co"},
        {"kind": "date", "name": "treaty"},
    )

    assert [one.right for one in read_ends(index)] == [False, False, False, True]


def told(kind: str, text: str, **more: object) -> dict[str, object]:
    return {"kind": kind, "text": text, **more}


def test_listed_sentences_tell_and_others_do_not(one_article: Path, index: KnowledgeIndex) -> None:
    write(
        one_article,
        "She asked for nets. It rained at sea. “Nets are dear,” he said. "
        "He hoped for sun, perhaps. She met the mayor.",
        told("position", "She asked for nets"),
        told("position", "He hoped for sun", optional=True),
        told("quote", "Nets are dear,"),
        told("side_meeting", "She met the mayor"),
    )

    read = [one for one in read_sentences(index, "position") if one.origin == "only"]
    met = [one for one in read_sentences(index, "side_meeting") if one.origin == "only"]

    assert [one.right for one in read] == [True, False, False]
    assert "w rain" in read[1].signs
    assert "w mayor" in read[2].signs
    assert [one.right for one in met] == [False, False, False, False, True]


def test_marked_statements_teach_as_well(one_article: Path, index: KnowledgeIndex) -> None:
    read = list(read_sentences(index, "side_meeting"))

    assert {one.origin for one in read} == {"statements"}
    assert {one.right for one in read} == {True, False}


def examples(right: bool, count: int, *signs: str, origin: str = "a") -> list[Example]:
    return [Example(frozenset(signs), right, origin)] * count


def test_a_sign_seen_seldom_teaches_nothing() -> None:
    signs = fit_signs(
        [
            *examples(True, LEAST_SEEN, "herring"),
            *examples(False, LEAST_SEEN, "deck"),
            *examples(True, LEAST_SEEN - 1, "herring", "seldom"),
        ]
    )

    assert signs.weights["herring"] > 0 > signs.weights["deck"]
    assert "seldom" not in signs.weights


def test_what_a_set_holds_is_measured_by_what_the_others_teach() -> None:
    both = [
        *(examples(True, 3, "herring", origin="a") + examples(False, 3, "deck", origin="a")),
        *(examples(True, 3, "herring", origin="b") + examples(False, 3, "deck", origin="b")),
    ]
    turned = [one._replace(right=one.right != (one.origin == "b")) for one in both]

    assert average_precision(both) == 1
    assert average_precision(turned) < 0.6


def test_the_script_writes_or_measures_what_is_taught(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taught = examples(True, 3, "herring") + examples(False, 3, "deck", origin="b")
    taught += examples(True, 3, "herring", origin="c") + examples(False, 3, "deck")
    monkeypatch.setattr(build_phrase_signs, "TARGET", tmp_path)
    monkeypatch.setattr(build_phrase_signs, "read_examples", lambda _: {"x": (taught, 3)})

    build_phrase_signs.main([])
    build_phrase_signs.main(["--measure"])

    written = (tmp_path / "x.msgpack").read_bytes()
    assert msgspec.msgpack.decode(written, type=Signs).weights["herring"] > 0
    assert capsys.readouterr().out == "x                  6 of 12 right, average precision 1.000\n"
