from typing import Any

import pytest
from msgspec.structs import replace

from briefgen.checks.wordings import check_wordings
from briefgen.model.brief import Brief
from briefgen.model.dossier import Commitment, Dossier, Outcome, Point, PointKind
from briefgen.model.facts import Attribute, DateValue, Fact, Review
from briefgen.model.local_text import LocalText, local
from briefgen.model.source import Source

TEXT = "The quota falls to 250 tonnes. Ivar Lund opens the talks on Thursday."
SOURCE = Source(
    id="s-a", sha256="", file_name="", reader="", reader_version="", text=TEXT, language="en-GB"
)


def fact(words: str, **more: Any) -> Fact:  # noqa: ANN401 - the fields of a fact
    start = TEXT.index(words)
    end = start + len(words)
    return Fact(
        **{
            "id": "f-a",
            "kind": "milestone",
            "text": words,
            "source": "s-a",
            "start": start,
            "end": end,
            "sentence": (0, 30),
            **more,
        }
    )


def worded(wording: LocalText, **more: Any) -> Fact:  # noqa: ANN401 - the fields of a fact
    return fact("250 tonnes", review=Review(wording=wording), **more)


def told(*facts: Fact, ticked: str = "f-a", source: Source = SOURCE, **more: Any) -> list[str]:  # noqa: ANN401 - the fields of a dossier
    dossier = Dossier(sources=(source,), facts=facts, **more)
    return [
        one.message for one in check_wordings(dossier, Brief(id="b-a", name="", selected=(ticked,)))
    ]


def test_a_wording_that_says_what_its_sentence_says_is_not_remarked() -> None:
    assert told(worded(local("The quota falls to 250 tonnes"))) == []


def test_a_wording_that_says_something_else_is_remarked_with_all_of_it() -> None:
    (message,) = told(worded(local("The quota falls to 260 tonnes in May")))

    assert message == (
        "Your words differ from the source: the figure 260 is not there; May is not there. "
        "Check them, or cite other facts."
    )


@pytest.mark.parametrize(
    "changed",
    [
        worded(local("260 tonnes"), kind="quote"),
        worded(local("260 tonnes"), source=None),
        worded(LocalText(texts={"fr": "260 tonnes"}, main="fr")),
        fact("250 tonnes"),
    ],
)
def test_quotations_typed_facts_and_other_languages_are_left_alone(changed: Fact) -> None:
    assert told(changed) == []


def test_what_is_not_ticked_is_not_looked_at() -> None:
    assert told(worded(local("260 tonnes")), ticked="f-b") == []


def test_look_alike_letters_are_told_in_every_language() -> None:
    russian = replace(SOURCE, language="ru")

    (message,) = told(worded(local("The quоta")), source=russian)

    assert "“quоta” has letters of two alphabets" in message


def test_speaker_title_and_days_of_a_fact_stand_for_what_its_sentence_leaves_open() -> None:
    import datetime as dt

    day = dt.date(2031, 5, 8)
    spoken = worded(
        local("Envoy Hanne Berg said on Thursday, 8 May 2031, that the quota falls to 250 tonnes"),
        attributes={"speaker": Attribute(value="Hanne Berg"), "title": Attribute(value="Envoy")},
        value=DateValue(first=day, last=day),
    )

    assert told(spoken) == []
    (message,) = told(replace(spoken, attributes={"speaker": Attribute(value="Ivar Lund")}))
    assert "there it is not Berg who says so" in message


def test_a_fact_without_a_sentence_rests_on_its_own_words() -> None:
    assert told(worded(local("The quota is 250 tonnes"), sentence=None)) == []
    assert told(worded(local("In Aldren: 250 tonnes"), sentence=None)) != []


@pytest.mark.parametrize(
    ("kind", "words", "remarked"),
    [
        ("background", "The quota falls to 260 tonnes", True),
        ("ask", "Ask for 260 tonnes", False),
        ("ask", "Ask for 250 kilograms", True),
    ],
)
def test_points_may_have_figures_of_their_own_where_they_tell_no_facts(
    kind: PointKind, words: str, remarked: bool
) -> None:
    point = Point(id="p-a", kind=kind, text=local(words), facts=("f-a",))

    assert bool(told(fact("250 tonnes"), ticked="p-a", points=(point,))) == remarked


def test_a_point_that_cites_no_fact_is_the_officers_own() -> None:
    point = Point(id="p-a", kind="background", text=local("It is 260 tonnes"), facts=("f-b",))

    assert told(fact("250 tonnes"), ticked="p-a", points=(point,)) == []


def test_commitments_and_outcomes_are_looked_at_too() -> None:
    commitment = Commitment(id="c-a", who="Lund", what=local("260 tonnes"), facts=("f-a",))
    outcome = Outcome(id="u-a", result=local("260 tonnes"), facts=("f-a",))

    assert told(fact("250 tonnes"), ticked="c-a", commitments=(commitment,))
    assert told(fact("250 tonnes"), ticked="u-a", outcomes=(outcome,))


def test_a_fact_whose_source_is_gone_rests_on_its_words() -> None:
    gone = worded(local("260 tonnes"), source="s-b")

    assert told(gone)
