import pytest
from msgspec.structs import replace

from briefgen.compose.clauses import is_clause
from briefgen.model.document import Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Mention, NamedValue, Review
from tests.support.dossier_composing import composed, dossier_of, lines_of, one_section
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

TEXT = (
    "They set up a joint committee, which meets in May, and named Ada Lund who leads it.\n"
    "The committee, which is the first, may grow.\n"
)
SOURCE = source_of(TEXT, "s-aaaaaaaa")
BODY = fact_in(
    SOURCE, "joint committee", "mechanism", "f-bodybody", value=NamedValue(name="joint committee")
)
LUND = fact_in(SOURCE, "Ada Lund", "participant", "f-lundlund", value=NamedValue(name="Ada Lund"))
MEETS = fact_in(SOURCE, "which meets in May", "milestone", "f-meetsmee")
LEADS = fact_in(SOURCE, "who leads it", "milestone", "f-leadslea")
FIRST = fact_in(SOURCE, "which is the first", "milestone", "f-firstfir")


def dossier(*facts: Fact) -> Dossier:
    return replace(dossier_of(*facts), sources=(SOURCE,))


def line(*facts: Fact) -> str:
    return lines_of("background", dossier(*facts))[-1]


@pytest.mark.parametrize(
    ("words", "hangs"),
    [("which meets", True), ("whose works", True), ("Which committee?", False), ("the who", False)],
)
def test_a_clause_is_told_by_how_it_begins(words: str, hangs: bool) -> None:
    assert is_clause(words) is hangs


def test_a_clause_stands_behind_the_name_it_hangs_on() -> None:
    assert line(MEETS, BODY) == "- Joint committee, which meets in May"
    assert line(LEADS, LUND) == "- Ada Lund who leads it"


def test_the_words_stem_from_the_clause_and_from_the_name() -> None:
    blocks = composed(dossier(MEETS, BODY), recipe=one_section("background")).document.blocks

    texts = [one for inlines in walk_paragraphs(blocks) for one in inlines if isinstance(one, Text)]
    origins = {one.text: one.origins for one in texts}
    assert origins["Joint committee, which meets in May"] == ("f-meetsmee", "f-bodybody")


def test_a_mention_of_the_name_will_do() -> None:
    start = TEXT.index("The committee")
    mention = Mention(start=start, end=start + 13, text="The committee")

    assert line(FIRST, replace(BODY, mentions=(mention,))) == "- The committee, which is the first"


@pytest.mark.parametrize("others", [(), (LUND,), (replace(BODY, source="s-another"),)])
def test_without_the_name_an_ellipsis_stands_before_the_clause(others: tuple[Fact, ...]) -> None:
    assert line(MEETS, *others) == "- … which meets in May"


def test_a_name_that_is_not_ticked_is_not_printed() -> None:
    found = dossier(MEETS, BODY)
    brief = everything_ticked(found, provenance="none")

    lines = lines_of("background", found, replace(brief, selected=("f-meetsmee",)))

    assert lines == ["# Background", "- … which meets in May"]


def test_a_clause_that_an_officer_typed_is_printed_as_it_is() -> None:
    typed = replace(MEETS, source=None, review=Review(state="accepted"))

    assert line(typed) == "- Which meets in May"
