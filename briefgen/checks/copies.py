"""Wire copies: sources that print the same text count as one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from briefgen.checks.likeness import candidate_pairs, is_like, joined, plain_words
from briefgen.model.ids import Id
from briefgen.model.source import Source

LIKE = 0.9
"""Likeness from which two sentences are the same one."""
_SHARE = 0.8
"""So much of the shorter text stands in the other one, in sentences."""
_FEWEST_WORDS = 6
_END = re.compile(r"(?<=[.!?])[\"”’)]?\s+|\n+")

Sentence = tuple[str, ...]


def independent_sources(sources: tuple[Source, ...]) -> Mapping[Id, Id]:
    """Give for every source the first one that prints the same text, itself where none does."""
    texts = {source.id: set(_sentences(source.text)) for source in sources}
    return {
        id_: group[0]
        for group in joined([source.id for source in sources], _copies(texts))
        for id_ in group
    }


def _sentences(text: str) -> Iterator[Sentence]:
    """Give the sentences of a text as plain words; headlines and bylines say too little."""
    for part in _END.split(text):
        words = plain_words(part)
        if len(words) >= _FEWEST_WORDS:
            yield words


def _copies(texts: Mapping[Id, set[Sentence]]) -> Iterator[tuple[Id, Id]]:
    """Give pairs of sources most of whose sentences are the same."""
    shared: Counter[tuple[Id, Id]] = Counter()
    for holders in _holders_of_same_sentences(texts):
        shared.update(combinations(holders, 2))
    for (one, other), count in shared.items():
        if count >= _SHARE * min(len(texts[one]), len(texts[other])):
            yield one, other


def _holders_of_same_sentences(texts: Mapping[Id, set[Sentence]]) -> Iterator[list[Id]]:
    """Give for every sentence the sources that have it, or one that is nearly the same."""
    holders: defaultdict[Sentence, list[Id]] = defaultdict(list)
    for id_, sentences in texts.items():
        for sentence in sentences:
            holders[sentence].append(id_)
    every = sorted(holders)
    alike = (
        (every[one], every[other])
        for one, other in candidate_pairs(every, least=LIKE)
        if is_like(every[one], every[other], least=LIKE)
    )
    for group in joined(every, alike):
        found = {id_ for sentence in group for id_ in holders[sentence]}
        yield [id_ for id_ in texts if id_ in found] if len(found) > 1 else []
