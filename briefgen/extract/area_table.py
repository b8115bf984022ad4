"""The phrases of all agenda areas by their stems."""

from collections.abc import Iterable

from briefgen.extract.phrase_table import PhraseMatch, PhraseTable
from briefgen.extract.words import Stemmer, split_words
from briefgen.model.agenda import AreaDefinition, AreaTerm

AreaEntry = tuple[AreaDefinition, AreaTerm]
AreaTable = PhraseTable[tuple[AreaEntry, ...]]
AreaMatch = PhraseMatch[tuple[AreaEntry, ...]]


def area_table(areas: Iterable[AreaDefinition], stemmer: Stemmer) -> AreaTable:
    """File each phrase under the stems of its words, with all areas of which it tells.

    "Border market" is as much about trade as about towns along a border. Of two phrases of one
    area with the same stems the first counts.
    """
    entries: dict[tuple[str, ...], dict[str, AreaEntry]] = {}
    for area in areas:
        for term in area.terms:
            stems = stemmer.stems(split_words(term.term))
            entries.setdefault(stems, {}).setdefault(area.id, (area, term))
    return PhraseTable((stems, tuple(told.values())) for stems, told in entries.items())
