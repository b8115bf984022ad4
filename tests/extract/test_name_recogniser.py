import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from briefgen.errors import UsageError
from briefgen.extract import name_recogniser
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.name_recogniser import (
    MODEL,
    RecogniseNames,
    hash_of,
    load_name_recogniser,
    model_folder,
)
from briefgen.extract.propose import propose_facts
from briefgen.extract.span import Span
from briefgen.reading.plain_text import read_text


def package_with_a_model(folder: Path) -> Path:
    model = folder / MODEL / "model-1.0"
    model.mkdir(parents=True)
    (model / "meta.json").write_text("{}")
    (folder / MODEL / "__init__.py").write_text("")
    return folder / MODEL


def names(
    text: str, index: KnowledgeIndex, *, recognise: RecogniseNames | None = None
) -> list[tuple[str, str]]:
    source = read_text(text.encode(), file_name="article.txt")
    facts = propose_facts(source, index=index, recognise=recognise).facts
    return [(fact.name, fact.engine) for fact in facts if fact.kind == "participant"]


def recognising(*known: str) -> RecogniseNames:
    """Recognise the first place of each name, as a model would that knows just these."""
    return lambda text: tuple(
        Span(text.index(name), text.index(name) + len(name)) for name in known
    )


def test_without_spacy_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)

    with pytest.raises(UsageError) as fault:
        load_name_recogniser()

    assert str(fault.value).startswith("Names can't be checked: spaCy and its English model")
    assert "briefgen[names]" in fault.value.hint


def test_another_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package_with_a_model(tmp_path)
    (tmp_path / "spacy").mkdir()
    (tmp_path / "spacy" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(UsageError, match="are not those this version knows"):
        load_name_recogniser()


def test_the_model_is_found_by_its_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = package_with_a_model(tmp_path)
    monkeypatch.setattr(name_recogniser, "MODEL_HASH", hash_of(package / "model-1.0"))

    assert model_folder(package) == package / "model-1.0"


def test_a_recognised_name_needs_neither_title_nor_verb(index: KnowledgeIndex) -> None:
    text = "Beside the delegation of Norway sat Hanne Sørensen all day."

    assert names(text, index) == []
    assert names(text, index, recognise=recognising("Hanne Sørensen")) == [
        ("Hanne Sørensen", "ner")
    ]


def test_a_single_word_counts_only_when_it_is_recognised(index: KnowledgeIndex) -> None:
    text = "Minister Holmen and Minister Berg talked about quotas for herring yesterday."

    assert names(text, index, recognise=recognising("Berg")) == [("Berg", "rules")]


@pytest.mark.skipif(
    find_spec("spacy") is None or find_spec(MODEL) is None, reason="needs briefgen[names]"
)
def test_the_real_model_names_people_at_their_places() -> None:
    text = "First paragraph.\nYesterday Anna Schmidt met John Miller in Berlin.\n"

    found = [text[span.start : span.end] for span in load_name_recogniser()(text)]

    assert found == ["Anna Schmidt", "John Miller"]
