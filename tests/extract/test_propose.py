import cProfile
import pstats
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import UsageError
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.agenda import AreaDefinition
from briefgen.model.dossier import Side, Sides
from briefgen.model.facts import DateValue, Fact, Mention
from briefgen.model.knowledge import Knowledge
from briefgen.model.proposal import Proposal
from briefgen.model.source import DateOrigin, DocumentDate, Source
from briefgen.model.terms import Term
from briefgen.reading.plain_text import read_text
from briefgen.reading.read_source import read_source
from tests.support.gold_facts import surely_told
from tests.support.growth import LESS_THAN_QUADRATIC, growth

Propose = Callable[[str], Proposal]
SEED = Path(__file__).parents[3] / "shared" / "texts" / "seed.txt"


def source(text: str) -> Source:
    return read_text(text.encode("utf-8", "surrogatepass"), file_name="article.txt")


def first_day(proposal: Proposal) -> date | None:
    value = next(fact.value for fact in proposal.facts if fact.kind == "date")
    return value.first if isinstance(value, DateValue) else None


def test_the_officers_date_goes_before_the_printed_one(index: KnowledgeIndex) -> None:
    text = source("OSLO, May 7, 2031 (NNA) -- They met. They left yesterday.")

    proposal = propose_facts(text, index=index, as_of=date(2031, 5, 20))

    assert proposal.document_date == DocumentDate(value=date(2031, 5, 20), how="officer")


def test_the_date_a_source_already_has_is_kept(index: KnowledgeIndex) -> None:
    known = DocumentDate(value=date(2031, 5, 20), how="officer")
    text = msgspec.structs.replace(source("They left yesterday."), document_date=known)

    proposal = propose_facts(text, index=index)

    assert first_day(proposal) == date(2031, 5, 19)


def test_the_day_of_reading_bounds_an_inferred_year(index: KnowledgeIndex) -> None:
    text = source("It was said on Tuesday (May 7).")
    read = msgspec.structs.replace(text, read_on=date(2031, 6, 1))

    assert first_day(propose_facts(read, index=index)) == date(2030, 5, 7)


@pytest.mark.parametrize("year", [1, 1899, 2101, 9999])
def test_a_date_out_of_reach_is_refused(index: KnowledgeIndex, year: int) -> None:
    with pytest.raises(UsageError) as fault:
        propose_facts(source("x"), index=index, as_of=date(year, 1, 1))

    assert str(fault.value) == (
        f"The date {year:04}-01-01 can't be that of a source. Give a year from 1900 to 2100."
    )


def test_the_sides_of_the_dossier_are_known_as_parties(index: KnowledgeIndex) -> None:
    sides = Sides(ours=Side(name="Norland", short_name="NL"), theirs=Side(name="Denmark"))
    text = source("Norland's Minister Hanne Sørensen met NL Minister Ola Berg.")

    proposal = propose_facts(text, index=index, sides=sides)

    assert [fact.attribute("side") for fact in proposal.facts] == ["Norland", "Norland"]


def test_empty_and_known_sides_change_nothing(index: KnowledgeIndex) -> None:
    text = source("They met in Oslo.")

    with_sides = propose_facts(text, index=index, sides=Sides(theirs=Side(name="Denmark")))

    assert with_sides == propose_facts(text, index=index)


def test_a_side_without_a_short_name_is_known_too(index: KnowledgeIndex) -> None:
    text = source("Norland's Minister Hanne Sørensen left.")

    proposal = propose_facts(text, index=index, sides=Sides(ours=Side(name="Norland")))

    assert proposal.facts[0].attribute("side") == "Norland"


def test_the_same_text_gives_the_same_proposal(propose: Propose) -> None:
    text = "OSLO, May 7, 2031 (NNA) -- Minister Hanne Sørensen discussed fisheries."

    assert propose(text) == propose(text)


def places_hold(text: str, facts: tuple[Fact, ...]) -> bool:
    return all(
        text[place.start : place.end] == place.text
        for fact in facts
        for place in (
            Mention(start=fact.start, end=fact.end, text=fact.text),
            *fact.mentions,
        )
    )


PIECES = st.sampled_from(
    [
        *("Minister ", "of ", "Trade ", "and ", "Hanne Sørensen", "'s ", ", ", ". ", '"', "“", "”"),
        *("said that ", "May 7 ", "to 16 ", "Tuesday ", "(", ")", "\n", "Norway", "in Oslo ", "''"),
        *("Council ", "the first ", "also met with ", "is ", "fisheries ", "\x00", "\u202e", "31 "),
        *("last ", "year ", "COP28 ", "summit ", "Working ", "Group ", "40,000 tonnes ", "who "),
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.text(min_size=1), st.lists(PIECES, min_size=1, max_size=40).map("".join)))
def test_any_text_is_read_and_every_place_holds(text: str) -> None:
    read = Source(
        id="s-anytext1", sha256="", file_name="x", reader="x", reader_version="1", text=text
    )

    proposal = propose_facts(read, index=SMALL)

    assert places_hold(text, proposal.facts)
    assert {area.id for area in proposal.areas} == {
        area for fact in proposal.facts if fact.kind == "area" for area in fact.areas
    }


SMALL = index_knowledge(
    Knowledge(
        terms=(
            Term(
                id="trade",
                kind="agreement",
                official="Working Group Treaty of Trade",
                garbled=("the first Trade also met",),
                source="invented",
            ),
        ),
        areas=(),
    )
)


@pytest.mark.parametrize(
    "piece",
    [
        *("(", '"', "''a ", "Aa ", "Monday to ", "also met with ", "“ab", "a-", "x", "1,"),
        *("Minister ", "Council and ", "is the first ", "at the Aa Bb of ", "a\n", "AA"),
        *("8 and 9 May 2024, ", "this week ", "in Oslo ", "he said, "),
    ],
)
def test_monotonous_texts_take_linear_time(index: KnowledgeIndex, piece: str) -> None:
    def work(size: int) -> None:
        propose_facts(source(piece * (size // len(piece))), index=index)

    assert growth(work, size=15_000) < LESS_THAN_QUADRATIC


def test_he_of_many_sentences_is_not_asked_again_for_each_of_them(index: KnowledgeIndex) -> None:
    """Every "he" hung on those of the sentence before: forty sentences would have taken years."""
    (met, *others) = propose_facts(
        source("Minister Ola Berg met Ida Lund. " + "On Monday he said he saw her. " * 40),
        index=index,
    ).facts

    assert met.text == "Ola Berg"
    assert others


def test_a_row_of_quotes_and_verbs_takes_no_more_than_a_row_of_sentences(
    index: KnowledgeIndex,
) -> None:
    text = 'her "A", {he said, ' * 150

    with cProfile.Profile() as profile:
        propose_facts(source(text), index=index)

    calls = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]  # missing in its stub
    assert calls < 1_000 * len(text)


@pytest.mark.parametrize(
    ("piece", "most"),
    [
        ("in Beijing, ", 40),
        ("Foreign Minister John Podesta and ", 55),
        ("on 7 May 2024 ", 46),
        ("the NATO and the UNFCCC (EU) and ", 55),
        ("“We will work with the,” said John Podesta. ", 70),
        ("It was 40,000 tonnes and 3.5 percent of $2 billion. ", 45),
        ("the (and (of (the) b) c) ", 45),
    ],
)
def test_texts_of_one_thing_take_few_steps_for_each_sign(
    index: KnowledgeIndex, piece: str, most: int
) -> None:
    """What a sentence tells is asked once, not for each of the hundred names or days in it."""
    text = piece * (15_000 // len(piece))

    with cProfile.Profile() as profile:
        propose_facts(source(text), index=index)

    calls = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]  # missing in its stub
    assert calls < most * len(text)


REPEATED = (
    (
        "Minister Ola Berg met Ida Lund of the Sea Agency. He said that it rains. The minister"
        " added that it snows. "
    ),
    "Norway indicated that the act would end. It further noted that no boat sailed. ",
    "The Norwegian minister left. He said that fish is gone. Norwegian Minister Ola Berg sang. ",
    "The Herring Agency (Noha), whose director Ida Lund sang, paid the Noha. ",
)


@pytest.mark.parametrize("piece", REPEATED)
def test_a_file_of_repeated_names_takes_linear_time(index: KnowledgeIndex, piece: str) -> None:
    def calls(names: int) -> int:
        read = source(piece * names)
        with cProfile.Profile() as profile:
            propose_facts(read, index=index)
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]  # missing in its stub

    assert calls(600) < 4.4 * calls(150)


def without_translations(knowledge: Knowledge) -> Knowledge:
    """Take out every wording that was seen in a machine translation."""
    return msgspec.structs.replace(
        knowledge,
        terms=tuple(msgspec.structs.replace(term, garbled=()) for term in knowledge.terms),
        areas=tuple(_without_variants(area) for area in knowledge.areas),
    )


def _without_variants(area: AreaDefinition) -> AreaDefinition:
    kept = tuple(term for term in area.terms if term.kind != "mt_variant")
    return msgspec.structs.replace(area, terms=kept)


GARBLED = (
    "The two issued a state of sunshine in Oslo last November. They recalled the hometown of the"
    " sun. Hanne Sørensen led a meeting on the hometown of Sunshine and on forest cutting."
)


def test_unknown_garbled_names_are_not_given_a_name(knowledge: Knowledge) -> None:
    bare = index_knowledge(without_translations(knowledge))

    proposal = propose_facts(source(GARBLED), index=bare)

    sure = surely_told(proposal.facts)
    assert [fact for fact in sure if fact.kind in ("agreement", "mechanism", "area")] == []


def test_known_garbled_names_are(index: KnowledgeIndex) -> None:
    proposal = propose_facts(source(GARBLED), index=index)

    agreement = next(fact for fact in proposal.facts if fact.kind == "agreement")
    assert [agreement.text, *(one.text for one in agreement.mentions)] == [
        "state of sunshine",
        "hometown of the sun",
        "hometown of Sunshine",
    ]
    assert [area.id for area in proposal.areas] == ["deforestation"]


@pytest.mark.shared
@pytest.mark.skipif(not SEED.exists(), reason="the real texts lie beside the checkout")
def test_the_first_text_gives_its_facts(index: KnowledgeIndex) -> None:
    proposal = propose_facts(read_source(SEED), index=index)

    assert proposal.document_date is not None
    assert (proposal.document_date.value, proposal.document_date.how) == (
        date(2024, 5, 7),
        "inferred",
    )
    assert proposal.document_date.candidates == (date(2019, 5, 7),)
    general, *five = proposal.areas
    assert [area.id for area in five] == [
        "energy_transition",
        "non_co2",
        "circular_economy",
        "subnational_lowcarbon",
        "deforestation",
    ]
    (talks,) = (fact for fact in proposal.facts if fact.areas == (general.id,))
    assert (general.id, talks.confidence < 0.5) == ("climate_general", True)
    assert {
        (value.role, value.first, value.last)
        for fact in proposal.facts
        if isinstance(value := fact.value, DateValue)
    } >= {
        ("visit", date(2024, 5, 7), date(2024, 5, 16)),
        ("meeting", date(2024, 5, 8), date(2024, 5, 9)),
        ("appointment", date(2024, 1, 1), date(2024, 1, 31)),
        ("quote", date(2024, 4, 30), date(2024, 4, 30)),
    }


@pytest.mark.shared
@pytest.mark.skipif(not SEED.exists(), reason="the real texts lie beside the checkout")
def test_the_first_text_without_known_translations_invents_nothing(knowledge: Knowledge) -> None:
    bare = index_knowledge(without_translations(knowledge))

    proposal = propose_facts(read_source(SEED), index=bare)

    agreements = [fact for fact in proposal.facts if fact.kind == "agreement"]
    mechanisms = [fact for fact in proposal.facts if fact.kind == "mechanism"]
    assert [fact.name for fact in agreements if fact.name != fact.text] == []
    assert all(fact.confidence < 0.5 for fact in mechanisms)


TALKS = "Published: 3 May 2024\n\nIvar Lund arrived on Thursday.\n"


@pytest.mark.parametrize(
    ("told", "text", "found"),
    [
        (None, TALKS, (date(2024, 5, 3), "explicit", 11)),
        (("inferred", date(2020, 1, 1)), TALKS, (date(2024, 5, 3), "explicit", 11)),
        (("explicit", date(2024, 5, 4)), TALKS, (date(2024, 5, 4), "explicit", None)),
        (("explicit", date(2024, 5, 3)), TALKS, (date(2024, 5, 3), "explicit", 11)),
        (("officer", date(2024, 5, 3)), TALKS, (date(2024, 5, 3), "officer", None)),
        (("inferred", date(2020, 1, 1)), "Lund came.", (date(2020, 1, 1), "inferred", None)),
    ],
)
def test_a_date_the_file_tells_counts_but_the_day_it_was_made_is_only_a_hint(
    told: tuple[DateOrigin, date] | None,
    text: str,
    found: tuple[date, DateOrigin, int | None],
    index: KnowledgeIndex,
) -> None:
    of_file = DocumentDate(value=told[1], how=told[0]) if told else None
    given_source = msgspec.structs.replace(source(text), document_date=of_file)

    document_date = propose_facts(given_source, index=index).document_date

    assert document_date is not None
    assert (document_date.value, document_date.how, document_date.start) == found
