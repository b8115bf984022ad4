"""Read a text as it is seen: accents joined to their letters, invisible signs left out.

Plain text stays as its file has it. Where that writes "é" in two signs, or divides a word by a
soft hyphen, the rules would see two words; they read a copy, and what they find is put back.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from briefgen.model.facts import Attribute, AttributeName, Fact, Mention
from briefgen.model.proposal import Proposal
from briefgen.model.seen_text import UNSEEN, seen
from briefgen.model.source import Source

_JOINING_JAMO = range(0x1160, 0x1200)
"""Korean vowels and finals, which NFC joins to the sign before although they are no accents."""


class Composed(NamedTuple):
    """A text as it is seen, and where each of its signs begins and ends in the text as it is."""

    text: str
    starts: list[int]
    ends: list[int]

    def restored(self, proposal: Proposal, source: Source) -> Proposal:
        """Put what was found in the text as it is seen back to its places in a source."""
        told = proposal.document_date
        if told and told.start is not None and told.end is not None:
            start, end = self._place(told.start, told.end)
            told = replace(told, start=start, end=end)
        facts = tuple(self._fact(fact, source.text) for fact in proposal.facts)
        return replace(proposal, document_date=told, facts=facts)

    def _fact(self, fact: Fact, text: str) -> Fact:
        start, end = self._place(fact.start, fact.end)
        return replace(
            fact,
            start=start,
            end=end,
            text=text[start:end],
            sentence=self._place(*fact.sentence) if fact.sentence else None,
            attributes=self._attributes(fact.attributes),
            mentions=tuple(self._mention(one, text) for one in fact.mentions),
        )

    def _attributes(
        self, attributes: Mapping[AttributeName, Attribute]
    ) -> dict[AttributeName, Attribute]:
        restored = dict(attributes)
        for name, one in attributes.items():
            if one.start is not None and one.end is not None:
                start, end = self._place(one.start, one.end)
                restored[name] = replace(one, start=start, end=end)
        return restored

    def _mention(self, mention: Mention, text: str) -> Mention:
        start, end = self._place(mention.start, mention.end)
        return replace(mention, start=start, end=end, text=text[start:end])

    def _place(self, start: int, end: int) -> tuple[int, int]:
        return self.starts[start], self.ends[end - 1]


def composed(text: str) -> Composed | None:
    """Give a text as it is seen; None where that is how it is written."""
    if text.isascii() or seen(text) == text:
        return None
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = seen(text[start:end])
        pieces.append(piece)
        starts += [start] * len(piece)
        ends += [end] * len(piece)
    return Composed("".join(pieces), starts, ends)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of signs with what joins them; those of unseen ones are left out."""
    start: int | None = None
    end = 0
    for at, sign in enumerate(text):
        if sign in UNSEEN:
            continue
        joins = unicodedata.combining(sign) or ord(sign) in _JOINING_JAMO
        if start is not None and not joins:
            yield start, end
        if start is None or not joins:
            start = at
        end = at + 1
    if start is not None:
        yield start, end
