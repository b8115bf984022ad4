"""The phrases of all agenda areas by their stems."""

from collections.abc import Iterable

from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.words import Stemmer, split_words
from briefgen.model.agenda import AreaDefinition, AreaTerm

AreaTable = PhraseTable[tuple[AreaDefinition, AreaTerm]]


def area_table(areas: Iterable[AreaDefinition], stemmer: Stemmer) -> AreaTable:
    """File each phrase of each area under the stems of its words."""
    return PhraseTable(
        (stemmer.stems(split_words(term.term)), (area, term))
        for area in areas
        for term in area.terms
    )
