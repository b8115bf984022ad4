import pytest

from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Mention
from briefgen.verify.omitted import stretches
from briefgen.verify.selected import Selected

TEXT = "Anna Lund, Minister of Ports, met Ivar Berg in Aldren."


def fact(id_: str, words: str, **more: object) -> Fact:
    start = TEXT.index(words)
    return Fact(
        **{  # type: ignore[arg-type]  # the fields of a fact, as the test needs them
            "id": id_,
            "kind": "quote",
            "text": words,
            "source": "s-a",
            "start": start,
            "end": start + len(words),
            **more,
        }
    )


WHOLE = fact("f-a", TEXT)


@pytest.mark.parametrize(
    ("others", "left"),
    [
        ((), []),
        (
            (fact("f-b", "Anna Lund"), fact("f-c", "Ivar Berg")),
            ["", ", Minister of Ports, met ", " in Aldren."],
        ),
        ((fact("f-b", "Ivar Berg"), fact("f-c", "Berg in")), [TEXT[:34], "", " Aldren."]),
        ((fact("f-b", TEXT),), []),
        ((fact("f-b", "Ivar Berg", source="s-b"),), []),
        ((fact("f-b", "Ivar Berg", source=None),), []),
    ],
)
def test_what_is_not_ticked_inside_is_cut_out(others: tuple[Fact, ...], left: list[str]) -> None:
    dossier = Dossier(facts=(WHOLE, *others))

    found = list(stretches(dossier, Selected(frozenset({"f-a"}), {})))

    assert found == left


def test_words_that_another_ticked_fact_says_are_not_cut_out() -> None:
    hidden = fact("f-b", "Ivar Berg")
    elsewhere = Fact(id="f-c", kind="participant", text="IVAR BERG")
    dossier = Dossier(facts=(WHOLE, hidden, elsewhere))

    assert list(stretches(dossier, Selected(frozenset({"f-a", "f-c"}), {}))) == []


def test_what_only_overlaps_is_not_cut_out() -> None:
    dossier = Dossier(facts=(fact("f-a", "Anna Lund, Minister"), fact("f-b", "Minister of Ports")))

    assert list(stretches(dossier, Selected(frozenset({"f-a"}), {}))) == []


def test_further_places_are_cut_as_well() -> None:
    start = TEXT.index("Ivar Berg")
    short = fact("f-a", "Anna", mentions=(Mention(start=start, end=start + 9, text="Ivar Berg"),))
    dossier = Dossier(facts=(short, fact("f-b", "Berg"), fact("f-c", "Aldren")))

    assert list(stretches(dossier, Selected(frozenset({"f-a"}), {}))) == ["Ivar ", ""]
