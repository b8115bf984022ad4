import pytest
from msgspec.structs import replace

from briefgen.compose.contained import told_once
from briefgen.model.facts import Fact, FactKind, FigureValue, Review
from briefgen.model.local_text import local
from tests.support.dossier_composing import composed, dossier_of, lines_of
from tests.support.dossier_sample import attributes_of, source_of

TEXT = "Sørensen said the catch, which is up by 22%, is the first of its kind. It is up by 22%."
SOURCE = source_of(TEXT, "s-aaaaaaaa")
WHOLE = "the catch, which is up by 22%, is the first of its kind"


def at(words: str, kind: FactKind, id_: str, *, speaker: str = "", day: str = "") -> Fact:
    start = TEXT.index(words)
    return Fact(
        id=id_,
        kind=kind,
        text=words,
        source=SOURCE.id,
        start=start,
        end=start + len(words),
        value=FigureValue(amount="22", unit="%") if kind == "figure" else None,
        attributes=attributes_of(speaker=speaker, date=day),
    )


POSITION = at(WHOLE, "position", "f-position", speaker="Sørensen")
PART = at("which is up by 22%", "milestone", "f-partpart")
FIGURE = at("22%", "figure", "f-figurefi")
LATER = replace(FIGURE, id="f-laterlat", start=TEXT.rindex("22%"), end=TEXT.rindex("22%") + 3)


def told(*facts: Fact) -> list[list[str]]:
    """Give the ids that are told together, each fact a group of its own before."""
    return [[fact.id for fact in group] for group in told_once((fact,) for fact in facts)]


def test_what_a_statement_holds_is_told_by_it_and_stands_on_its_place() -> None:
    dossier = replace(dossier_of(FIGURE, PART, POSITION), sources=(SOURCE,))

    assert lines_of("background", dossier, notes=True)[1] == f"- Sørensen: {WHOLE}1"
    assert "no-section" not in [notice.code for notice in composed(dossier).notices]


def test_the_widest_statement_tells_all_that_lies_inside_it() -> None:
    assert told(FIGURE, PART, POSITION) == [["f-position", "f-figurefi", "f-partpart"]]


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_statements_at_one_place_the_one_with_a_speaker_stays(order: int) -> None:
    same = at(WHOLE, "milestone", "f-samesame")

    assert told(*(POSITION, same)[::order]) == [["f-position", "f-samesame"]]


def test_what_is_said_again_elsewhere_keeps_its_line() -> None:
    groups = told_once([(FIGURE, LATER), (POSITION,)])

    assert [[fact.id for fact in group] for group in groups] == [
        ["f-figurefi", "f-laterlat"],
        ["f-position"],
    ]


@pytest.mark.parametrize(
    "part",
    [
        replace(FIGURE, review=Review(wording=local("A fifth more"))),
        replace(FIGURE, source="s-another"),
        replace(FIGURE, source=None),
        replace(FIGURE, start=0),
        at("the catch", "agreement", "f-figurefi"),
        at("up by 22%", "quote", "f-figurefi", speaker="Lund"),
        at("up by 22%", "quote", "f-figurefi", speaker="Sørensen", day="2031-02-03"),
    ],
)
def test_what_says_more_than_the_statement_around_it_keeps_its_line(part: Fact) -> None:
    assert told(part, POSITION) == [["f-figurefi"], ["f-position"]]


def test_a_quotation_inside_what_the_same_speaker_said_is_told_by_it() -> None:
    assert told(at("up by 22%", "quote", "f-quotequo", speaker="SØRENSEN"), POSITION) == [
        ["f-position", "f-quotequo"]
    ]


def test_a_statement_that_the_officer_reworded_holds_nothing() -> None:
    reworded = replace(POSITION, review=Review(wording=local("A record catch")))

    assert told(FIGURE, reworded) == [["f-figurefi"], ["f-position"]]
