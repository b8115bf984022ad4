from msgspec.structs import replace

from briefgen.checks.evidence import gather_evidence
from briefgen.checks.told_again import check_told_again
from briefgen.model.brief import Brief
from briefgen.model.dossier import Decisions
from briefgen.model.notices import Notice
from tests.support.told import dossier, fact, told

ONE = told("Lund will also talk with harbour officials of Norland and its fishing unions")
TWO = told(
    "Ivar Lund will also communicate with Norland harbour officials and with fishing unions", 2
)
FACTS = [fact(source, source.text, "side_meeting") for source in (ONE, TWO)]
IDS = tuple(one.id for one in FACTS)


def told_again(*ticked: str, decisions: Decisions | None = None) -> list[Notice]:
    talks = dossier([ONE, TWO], FACTS)
    talks = replace(talks, decisions=decisions or talks.decisions)
    brief = Brief(id="b-1", name="Talks", selected=ticked)
    return list(check_told_again(gather_evidence(talks), brief))


def test_a_statement_in_two_wordings_is_told_with_the_command_that_joins_them() -> None:
    (notice,) = told_again(*IDS)

    assert notice.ids == IDS
    assert notice.message == (
        "2 ticked facts say the same in other words: “Lund will also talk with harbour officials "
        f"of Norland and i…”. Print it once: briefgen review PROJECT --merge {','.join(IDS)}."
    )


def test_what_is_not_ticked_or_joined_already_is_not_told() -> None:
    assert told_again(IDS[0]) == []
    assert told_again(*IDS, decisions=Decisions(same=(IDS,))) == []


def test_equal_words_of_two_sources_print_once_by_themselves() -> None:
    copies = [
        fact(source, "Lund will talk with unions", "side_meeting")
        for source in (told("Lund will talk with unions"), told("Lund will talk with unions", 2))
    ]
    talks = dossier([ONE, TWO], copies)
    brief = Brief(id="b-1", name="Talks", selected=tuple(one.id for one in copies))

    assert list(check_told_again(gather_evidence(talks), brief)) == []
