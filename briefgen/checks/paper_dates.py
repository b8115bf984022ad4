"""When a paper was signed, issued or entered into force: days that differ from source to source."""

from collections import defaultdict
from collections.abc import Iterator

from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import plain_words
from briefgen.checks.told_days import Told, sides_told, ways_told
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateValue, Fact

_ACTS = {
    "signed": "signed",
    "sign": "signed",
    "signing": "signed",
    "issued": "issued",
    "issue": "issued",
    "adopted": "adopted",
    "adopt": "adopted",
    "adoption": "adopted",
    "concluded": "concluded",
    "ratified": "ratified",
    "expires": "to expire",
    "expire": "to expire",
    "force": "in force",
}
"""What is done with a paper, by the words that tell it."""


def find_paper_date_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find papers that sources have signed, issued or expired on days that exclude each other."""
    for (paper, act), told in _acts(evidence).items():
        ways = ways_told(told)
        if len(ways) > 1 and not _one_source_tells_all(ways):
            name = evidence.groups[paper].facts[0].name
            sides = sides_told(ways, evidence)
            days = " or ".join(side.reading for side in sides)
            both = f"All are right: {name} was {act} more than once"
            yield disagreement("dates", f"{name} was {act} {days}.", sides, both=both)


def _acts(evidence: Evidence) -> dict[tuple[int, str], Told]:
    """Give the days by paper and act, where a sentence speaks of one paper and one act."""
    found: defaultdict[tuple[int, str], Told] = defaultdict(list)
    for group in evidence.of_kind("date"):
        for fact in group.facts:
            value = fact.value
            if isinstance(value, DateValue) and value.role in ("statement", "deadline"):
                papers, acts = _papers(fact, evidence), _acts_in(fact, evidence)
                if len(papers) == len(acts) == 1:
                    found[papers.pop(), acts.pop()].append((fact, value))
    return found


def _papers(fact: Fact, evidence: Evidence) -> set[int]:
    return {
        evidence.group_of[other.id]
        for _, other in evidence.in_sentence(fact)
        if other.kind == "agreement"
    }


def _acts_in(fact: Fact, evidence: Evidence) -> set[str]:
    words = plain_words(evidence.sentence_of(fact))
    return {_ACTS[word] for word in words if word in _ACTS}


def _one_source_tells_all(ways: list[Told]) -> bool:
    """Tell whether a source gives days of more than one way: it speaks of several acts."""
    sources = [{fact.source for fact, _ in way} for way in ways]
    return sum(map(len, sources)) > len(set().union(*sources))
