from pathlib import Path

import pytest

from briefgen.app.own_terms import require_wording, store_meaning
from briefgen.errors import UsageError
from briefgen.model.knowledge import Knowledge
from briefgen.model.terms import Term
from briefgen.reference.own_knowledge import read_own_terms

ACCORD = Term(id="aldren", kind="agreement", official="Aldren\nAccord", source="archive")
PACT = Term(id="pact", kind="agreement", official="Sudland Pact", source="archive")
KNOWLEDGE = Knowledge(terms=(ACCORD, PACT))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(folder))
    return folder


def test_a_meaning_makes_the_file_and_can_be_read(own_folder: Path) -> None:
    assert store_meaning('the "cold"\n harbour', ACCORD, knowledge=KNOWLEDGE)

    (one,) = read_own_terms()
    assert (one.id, one.garbled) == ("aldren", ('the "cold" harbour',))
    assert "# This means: Aldren Accord\n" in (own_folder / "terms.toml").read_text("utf-8")


def test_what_stands_in_the_file_stays_with_its_comments(own_folder: Path) -> None:
    own_folder.mkdir()
    before = '# Ours\n[[terms]]\nid = "pact"  # signed by us\naliases = ["Pact"]'
    (own_folder / "terms.toml").write_text(before)

    store_meaning("cold harbour", ACCORD, knowledge=KNOWLEDGE)

    assert (own_folder / "terms.toml").read_text().startswith(f"{before}\n\n# This means")
    assert [one.id for one in read_own_terms()] == ["pact", "aldren"]


def test_a_known_wording_is_not_stored_again(own_folder: Path) -> None:
    known = Term(**{name: getattr(ACCORD, name) for name in ("id", "kind", "source")}, official="X")

    assert not store_meaning("x", known, knowledge=Knowledge(terms=(known,)))
    assert not own_folder.exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (" \n", "A meaning needs a wording. Give the words of the source."),
        ("cold\x07harbour", "A meaning needs a wording. Give the words of the source."),
        (
            "sudland pact",
            (
                "'sudland pact' is a name of 'Sudland Pact' (pact). "
                'Take it away there first: without = ["sudland pact"].'
            ),
        ),
    ],
)
def test_a_wording_that_can_not_be_meant_is_refused(text: str, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        require_wording(text, knowledge=KNOWLEDGE, term=ACCORD)

    assert str(fault.value) == message
