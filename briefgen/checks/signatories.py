"""Who signs for a side: one person in one source, somebody else in another."""

import re
from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.comparison import Comparison
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.groups import FactGroup
from briefgen.checks.likeness import plain_words
from briefgen.checks.tellings import Account, Telling
from briefgen.checks.title_conflicts import fullest_name
from briefgen.model.conflicts import Conflict

_VERB = r"(?:sign(?:s|ed)?|initial+ed|inked|put (?:pen|(?:his|her|their) (?:names?|signatures?)))"
_BY = re.compile(
    rf"\b{_VERB}\b[^.;]{{0,120}}? by (?:the )?|\b(?:signature|signatories)\b[^.;]{{0,30}}?\bof "
    r"|\bsignatories (?:were|are) "
)
"""What leads to those who signed: "was signed by", "bears the signature of"."""
_SIGNS = re.compile(rf"\b(?<!be )(?<!was )(?<!were )(?<!been )(?<!be formally ){_VERB}\b(?! by\b)")
"""What those who stand before it did."""
_OTHERS = re.compile(
    r"\b(?:in (?:the )?presence of|witness(?:ed|ing)?|attend(?:ed|ing)|oversaw|overseen|looked on"
    r"|watched|presid\w+|under the|accompanied|together with (?:a|the) delegation|said|says|told"
    r"|according to|received|thanked|(?:which|that)(?! of)|who (?!signed))\b",
    re.IGNORECASE,
)
"""Behind it stand others than those who signed: guests, speakers, witnesses."""

_CLAUSE = re.compile(r"\b(?:as|when|while|where) ")
"""What begins a clause with a subject of its own: "she watched as the envoy signed"."""
_ONE_NAME = 70
"""Likeness from which two names may be one, written down from another script."""
Signers = Mapping[int, str]
"""The people who sign, by the numbers of their groups, with their sides as far as known."""


def find_signatory_conflicts(comparison: Comparison) -> Iterator[Conflict]:
    """Find sides for which two sources name different people who sign one paper.

    That it is one is told by somebody who signs in both.
    """
    evidence = comparison.evidence
    signers = {id_: signers_of(one, evidence) for id_, one in comparison.accounts.items()}
    told: dict[tuple[str, int, int], None] = {}
    for one, other in comparison.pairs:
        for side, *people in _contrary(signers[one.source.id], signers[other.source.id]):
            first, second = sorted(people)
            told.setdefault((side, first, second))
    for side, first, second in told:
        groups = evidence.groups[first], evidence.groups[second]
        if not _may_be_one_name(*map(fullest_name, groups)):
            yield _conflict(side, groups, evidence)


def _contrary(one: Signers, other: Signers) -> Iterator[tuple[str, int, int]]:
    """Yield a side with the two who sign for it, where others sign in both sources.

    Where only one more signs in each, a source may leave open for which side.
    """
    common = one.keys() & other.keys()
    if not common:
        return
    known = {one[number] for number in common}
    first = {number: side for number, side in one.items() if number not in common}
    second = {number: side for number, side in other.items() if number not in common}
    for side in sorted({*first.values(), *second.values()} - known - {""}):
        here, there = _of_side(side, first), _of_side(side, second)
        if len(here) == len(there) == 1:
            yield side, here[0], there[0]


def _of_side(side: str, signers: Signers) -> list[int]:
    """Give who signs for a side; the only further one may, if nothing tells for which."""
    return [
        number
        for number, own in signers.items()
        if own == side or (own == "" and len(signers) == 1)
    ]


def signers_of(account: Account, evidence: Evidence) -> Signers:
    """Give who signs, as one source tells it."""
    numbers = [evidence.group_of[one.fact.id] for one in account.people if _signs(one)]
    return {number: _side_of(evidence.groups[number]) for number in numbers}


def _side_of(group: FactGroup) -> str:
    sides = {fact.attribute("side") for fact in group.facts} - {""}
    return sides.pop() if len(sides) == 1 else ""


def _may_be_one_name(one: str, other: str) -> bool:
    """Tell names that may be of one person, as another script is written down."""
    from rapidfuzz.fuzz import ratio

    first, second = (" ".join(plain_words(name)) for name in (one, other))
    return ratio(first, second) >= _ONE_NAME


def _signs(one: Telling) -> bool:
    """Tell whether a sentence says that somebody signs."""
    led = [match.end() for match in _BY.finditer(one.before)]
    if led:
        return not _OTHERS.search(one.before, led[-1])
    clauses = [match.end() for match in _CLAUSE.finditer(one.before)]
    begins = clauses[-1] if clauses else 0
    end = one.at + one.end - one.start
    verb = _SIGNS.search(one.words, end)
    return verb is not None and not (
        _OTHERS.search(one.words, end, verb.start()) or _OTHERS.search(one.before, begins)
    )


def _conflict(side: str, groups: Sequence[FactGroup], evidence: Evidence) -> Conflict:
    sides = [evidence.side(fullest_name(group), group.facts) for group in groups]
    return disagreement(
        "signatory",
        f"Different people sign for {side}: {' or '.join(one.reading for one in sides)}.",
        sides,
        both="All are right: they sign different papers",
    )
