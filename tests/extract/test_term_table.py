from briefgen.extract.term_table import TermTable, content_words
from briefgen.extract.words import Stemmer
from briefgen.model.terms import Term

ACCORD = Term(
    id="aldren",
    kind="agreement",
    official="Aldren Accord on Herring",
    aliases=("Short",),
    exact_only=("Short",),
    source="Port Aldren archive",
)
AREA = Term(id="herring", kind="area", official="Herring Stocks", source="invented")


def table() -> TermTable:
    return TermTable((ACCORD, AREA), Stemmer())


def test_wordings_are_found_by_the_stems_they_share() -> None:
    (near,) = table().near(("the", *Stemmer().stems(["Accord", "herrings"])))

    assert (near.wording.text, near.positions) == ("Aldren Accord on Herring", [1, 2])


def test_a_wording_is_near_where_two_thirds_of_its_stems_stand() -> None:
    assert table().near(("accord", "on", "the")) == []


def test_exact_wordings_and_areas_are_not_compared_by_stem() -> None:
    assert table().near(("short", "stock")) == []
    assert [match.entry.text for match in table().exact.find(["short", "herring"])] == ["Short"]


def test_a_wording_with_too_few_stems_is_only_found_word_by_word() -> None:
    pact = Term(id="pact", kind="agreement", official="Harbour of the Harbours", source="invented")

    assert TermTable((pact,), Stemmer()).near(("harbour", "of", "the", "harbour")) == []


def test_small_words_carry_no_meaning() -> None:
    assert content_words(("accord", "on", "the", "sea")) == ("accord", "sea")
