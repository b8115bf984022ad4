"""Who signs for a side, as two sources tell it."""

import pytest

from briefgen.checks.comparison import compare_accounts
from briefgen.checks.evidence import gather_evidence
from briefgen.checks.signatories import find_signatory_conflicts
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import Fact
from briefgen.model.source import Source
from tests.support.told import dossier, person, told

Told = tuple[Source, list[Fact]]


def tells(number: int, text: str, **sides: str) -> Told:
    """Make a source with the people that its words name by their surnames, and their sides."""
    source = told(text, number)
    names = {"Berg": "Ola Berg", "Lund": "Ida Lund", "Holm": "Kari Holm", "Dahl": "Per Dahl"}
    facts = [
        person(source, names.get(name, name), side=side) if side else person(source, names[name])
        for name, side in sides.items()
    ]
    return source, facts


def conflicts(*told_of: Told) -> list[Conflict]:
    sources = [source for source, _ in told_of]
    facts = [fact for _, row in told_of for fact in row]
    evidence = gather_evidence(dossier(sources, facts))
    return list(find_signatory_conflicts(compare_accounts(evidence)))


NOTICE = tells(1, "Ola Berg and Ida Lund signed the accord.", Berg="Norland", Lund="Sudland")


def test_two_people_who_sign_for_one_side_are_a_conflict() -> None:
    report = tells(
        2, "The accord was signed by Ola Berg and Kari Holm.", Berg="Norland", Holm="Sudland"
    )

    (found,) = conflicts(NOTICE, report)

    assert found.kind == "signatory"
    assert found.message == "Different people sign for Sudland: Ida Lund or Kari Holm."
    assert found.choices[-1].label == "All are right: they sign different papers"


@pytest.mark.parametrize(
    ("text", "sides", "found"),
    [
        # who signs with the same one, for a side that is left open
        (
            "It bears the signature of Ola Berg and that of Kari Holm.",
            {"Berg": "Norland", "Holm": ""},
            True,
        ),
        (
            "Ola Berg and Kari Holm put their names to it.",
            {"Berg": "Norland", "Holm": "Sudland"},
            True,
        ),
        (
            "Ida Lund watched in Skrei as Kari Holm put her name to it. Ola Berg signed, too.",
            {"Berg": "Norland", "Lund": "Sudland", "Holm": "Sudland"},
            True,
        ),
        # others than those who sign
        (
            "Ola Berg and Ida Lund signed it in the presence of Kari Holm.",
            {"Berg": "Norland", "Lund": "Sudland", "Holm": "Sudland"},
            False,
        ),
        (
            "Ola Berg signed it, which Kari Holm praised.",
            {"Berg": "Norland", "Holm": "Sudland"},
            False,
        ),
        ("Kari Holm said that Ola Berg signed it.", {"Berg": "Norland", "Holm": "Sudland"}, False),
        # nobody who signs in both, and two who sign for a side
        (
            "Per Dahl and Kari Holm signed it, Ola Berg said.",
            {"Berg": "Norland", "Dahl": "Norland", "Holm": "Sudland"},
            False,
        ),
        (
            "It was signed by Ola Berg, Kari Holm and Per Dahl.",
            {"Berg": "Norland", "Holm": "Sudland", "Dahl": "Sudland"},
            False,
        ),
        # the same one, written down from another script
        (
            "It was signed by Ola Berg and Ydah Lundh.",
            {"Berg": "Norland", "Ydah Lundh": "Sudland"},
            False,
        ),
        # both sign for the side of the one who is known
        ("It was signed by Ola Berg and Kari Holm.", {"Berg": "Norland", "Holm": "Norland"}, False),
    ],
)
def test_only_those_who_sign_one_paper_are_compared(
    text: str, sides: dict[str, str], found: bool
) -> None:
    assert bool(conflicts(NOTICE, tells(2, text, **sides))) is found
