"""When somebody took office: days that differ from source to source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.evidence import Evidence, disagreement, places_of
from briefgen.checks.likeness import plain_words
from briefgen.checks.people_groups import name_words
from briefgen.checks.title_conflicts import fullest_name
from briefgen.checks.told_days import Told, sides_told, ways_told
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateValue, Fact

_PREPOSITIONS = frozenset({"in", "on", "since", "from", "during"})
_SHORTEST_NAME = 3


def find_appointment_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find people to whose appointment sources give days that exclude each other."""
    for number, told in _appointments(evidence).items():
        ways = ways_told(told)
        if len(ways) > 1:
            name = fullest_name(evidence.groups[number])
            sides = sides_told(ways, evidence)
            yield disagreement(
                "appointment",
                f"{name} was appointed {' or '.join(side.reading for side in sides)}.",
                sides,
                both=f"All are right: {name} was appointed more than once",
            )


def _appointments(evidence: Evidence) -> Mapping[int, Told]:
    """Give by the number of somebody's group what is told of the appointment."""
    found: defaultdict[int, Told] = defaultdict(list)
    people = _people_by_word(evidence)
    for group in evidence.of_kind("date"):
        for fact in group.facts:
            value = fact.value
            if isinstance(value, DateValue) and value.role == "appointment":
                for person, tellers in _tellers(fact, people, evidence).items():
                    found[person] += [(teller, value) for teller in tellers]
    return found


def _tellers(
    date: Fact, people: Mapping[str, int | None], evidence: Evidence
) -> dict[int, list[Fact]]:
    """Give by person the milestones that tell of an appointment on a day.

    The day itself tells where there is no milestone, and with it where it is of nobody else.
    """
    owners = {
        start: _appointed(date, start, people=people, evidence=evidence)
        for start, _ in places_of(date)
    }
    told: dict[int, list[Fact]] = {}
    for start, person in owners.items():
        if person is not None:
            milestones = _milestones_of(date, start, evidence)
            alone = [] if milestones and len(set(owners.values())) > 1 else [date]
            told.setdefault(person, []).extend([*milestones, *alone])
    return told


def _people_by_word(evidence: Evidence) -> dict[str, int | None]:
    """Give by each word of names whose it is; None where several people share it."""
    people: dict[str, int | None] = {}
    for at, group in enumerate(evidence.groups):
        if group.kind == "participant":
            for word in sorted({word for fact in group.facts for word in name_words(fact)}):
                if len(word) >= _SHORTEST_NAME:
                    people[word] = None if people.get(word, at) != at else at
    return people


def _appointed(
    fact: Fact, start: int, *, people: Mapping[str, int | None], evidence: Evidence
) -> int | None:
    """Give the person named last before a day in its line; None where another name is nearer."""
    text = evidence.words_of(fact.source, max(0, start - 300), start)
    words = text.rsplit("\n", 1)[-1].split()
    while words and words[-1].casefold() in _PREPOSITIONS:
        words.pop()
    for at in range(len(words) - 1, -1, -1):
        known = [people[word] for word in plain_words(words[at]) if word in people]
        if known:
            return known[0]
        if at == len(words) - 1 and words[at].strip("(,;")[:1].isupper():
            return None
    return None


def _milestones_of(date: Fact, start: int, evidence: Evidence) -> Sequence[Fact]:
    """Give the milestone that has a day at this place, and those of other sources that say so."""
    for fact in evidence.milestones_of(date.source):
        told = fact.attributes.get("date")
        if told and told.start == start:
            return evidence.groups[evidence.group_of[fact.id]].facts
    return ()
