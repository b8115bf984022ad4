from collections.abc import Callable

from briefgen.extract.article import Article
from briefgen.extract.own_acronyms import is_another, own_acronyms
from briefgen.model.facts import Fact
from briefgen.model.terms import Term

Prepare = Callable[[str], Article]
Facts = Callable[[str, str], list[Fact]]
FDA = Term(id="fda", kind="organisation", official="Food and Drug Administration", source="")


def test_letters_behind_their_words_are_explained(prepare: Prepare) -> None:
    text = "The Forest Development Authority (FDA) met. So did the Port of Nes (NATO)."

    assert own_acronyms(prepare(text)) == {"FDA": "Forest Development Authority"}


def test_letters_that_mean_what_is_known_are_no_others() -> None:
    assert is_another(FDA, "Forest Development Authority")
    assert not is_another(FDA, "Food and Drug Administration")


def test_who_heads_a_body_of_known_letters_is_not_of_their_country(facts: Facts) -> None:
    text = (
        "MONROVIA, May 7 (LINA) - The Forestry Development Authority (FDA) said so.\n\nThe talks"
        " were co-chaired by Paul Otieno, Managing Director of the FDA."
    )

    (person,) = facts(text, "participant")

    assert person.attribute("side") != "United States"
