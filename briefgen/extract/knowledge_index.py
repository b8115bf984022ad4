"""All that is known, ready to be looked up: made once, used for every text of a run."""

from dataclasses import dataclass, replace
from functools import cached_property

from msgspec.structs import replace as changed

from briefgen.extract.area_table import AreaTable, area_table
from briefgen.extract.gazetteer import Gazetteer
from briefgen.extract.language_table import LanguageTables
from briefgen.extract.term_table import TermTable
from briefgen.extract.words import Stemmer
from briefgen.model.dossier import Sides
from briefgen.model.knowledge import Country, Knowledge, Office


@dataclass(frozen=True)
class KnowledgeIndex:
    """The knowledge with its lookup tables; it holds nothing of the texts but their stems."""

    knowledge: Knowledge
    stemmer: Stemmer
    gazetteer: Gazetteer
    areas: AreaTable
    terms: TermTable
    languages: LanguageTables

    @cached_property
    def countries(self) -> dict[str, str]:
        """The names of countries by their codes."""
        return {one.code: one.name for one in self.knowledge.countries if one.code}

    @cached_property
    def offices(self) -> tuple[tuple[str, Office], ...]:
        """The known offices behind their titles in small letters, the longest first."""
        known = ((one.title.lower(), one) for one in self.knowledge.offices)
        return tuple(sorted(known, key=lambda titled: -len(titled[0])))


def index_knowledge(knowledge: Knowledge) -> KnowledgeIndex:
    """Build the lookup tables; this takes as long as reading ten short texts."""
    stemmer = Stemmer(known=knowledge.stems)
    return KnowledgeIndex(
        knowledge=knowledge,
        stemmer=stemmer,
        gazetteer=Gazetteer(knowledge),
        areas=area_table(knowledge.areas, stemmer),
        terms=TermTable(knowledge.terms, stemmer),
        languages=LanguageTables(knowledge),
    )


def with_sides(index: KnowledgeIndex, sides: Sides | None) -> KnowledgeIndex:
    """Add the dossier's own parties to the known ones; only the party table is made anew."""
    given = [side for side in (sides.ours, sides.theirs) if side.name] if sides else []
    known = {country.name for country in index.knowledge.countries}
    new = tuple(
        Country(code="", name=side.name, aliases=(side.short_name,) if side.short_name else ())
        for side in given
        if side.name not in known
    )
    if not new:
        return index
    knowledge = changed(index.knowledge, countries=(*index.knowledge.countries, *new))
    return replace(index, knowledge=knowledge, gazetteer=Gazetteer(knowledge))
