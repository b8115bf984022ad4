"""Sentences for measuring: invented, each other than the last, the same on every machine."""

from collections.abc import Sequence
from typing import TypeVar

_Choice = TypeVar("_Choice")
_MODULUS = 2**64
_FACTOR, _STEP = 6364136223846793005, 1442695040888963407
"""Knuth's generator (MMIX); the upper half of its state is random enough for words."""

TOPICS = (
    "herring quotas", "harbour fees", "rail freight", "grid balancing", "visa waivers",
    "student exchange", "flood warning", "satellite data", "vaccine trials", "timber checks",
    "customs forms", "ferry routes", "soil research", "cable repairs", "wheat storage",
    "mountain rescue", "archive access", "bridge tolls", "drought relief", "port security",
)  # fmt: skip
PLACES = (
    "Aldren", "Brenholm", "Castra", "Dunmore", "Elvira", "Farsund", "Gelting", "Havria", "Ister",
    "Jorvik", "Kestrel Bay", "Lorne", "Marisk", "Norland", "Orsay", "Pelham", "Quarne",
)  # fmt: skip
_WHO = (
    "The working group", "Our ministry", "The other side", "The joint committee",
    "The regional office", "A panel of experts", "The harbour board", "The steering group",
    "The parliament", "The audit office", "The embassy", "A group of mayors",
)  # fmt: skip
_DOES = (
    "wants to settle", "has put off", "asks for more time on", "supports", "doubts the need for",
    "is ready to pay for", "would rather postpone", "has published figures on",
    "keeps an open mind about", "will report on", "proposes to simplify", "has agreed to review",
)  # fmt: skip
_WHEN = (
    "before the winter", "in the first quarter", "once the budget stands", "by the end of May",
    "after the elections", "within two years", "at the next meeting", "as early as possible",
    "when both parliaments have voted", "not before the summer break",
)  # fmt: skip
_WHY = (
    "because costs have risen by a fifth", "although the regions object",
    "so that companies can plan ahead", "unless a third party joins",
    "since the present rules expire", "while talks with neighbours go on",
    "as the last audit recommended", "provided that the data are shared",
    "to spare small operators a second permit", "even if the first results are modest",
)  # fmt: skip
_FAMILY_NAMES = (
    "Olsen", "Varga", "Keller", "Moreau", "Santos", "Lindqvist", "Baker", "Novak", "Haddad",
    "Okafor", "Rossi", "Tanaka", "Petrov", "Jansen", "Mercer", "Dube",
)  # fmt: skip
_GIVEN_NAMES = (
    "Anna", "Bruno", "Clara", "David", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas",
    "Karla", "Liam", "Mara", "Nils", "Olga", "Paul",
)  # fmt: skip


class Wording:
    """One stream of words; equal seeds give equal streams."""

    def __init__(self, seed: int) -> None:
        self._state = (seed * _FACTOR + _STEP) % _MODULUS

    def pick(self, choices: Sequence[_Choice]) -> _Choice:
        """Give one of several."""
        self._state = (self._state * _FACTOR + _STEP) % _MODULUS
        return choices[(self._state >> 33) % len(choices)]

    def clause(self, topic: str) -> str:
        """Give "The parliament supports ferry routes by the end of May", without a stop."""
        return f"{self.pick(_WHO)} {self.pick(_DOES)} {topic} {self.pick(_WHEN)}"

    def sentence(self, topic: str) -> str:
        """Give a sentence of fifteen to twenty words."""
        return f"{self.clause(topic)}, {self.pick(_WHY)}."

    def paragraph(self, topic: str, *, sentences: int) -> str:
        """Give several sentences on one topic."""
        return " ".join(self.sentence(topic) for _ in range(sentences))

    def name(self, number: int) -> str:
        """Give a person's name; it repeats after 256 numbers."""
        turns = number // len(_FAMILY_NAMES)
        given = _GIVEN_NAMES[(number + turns) % len(_GIVEN_NAMES)]
        return f"{given} {_FAMILY_NAMES[number % len(_FAMILY_NAMES)]}"
