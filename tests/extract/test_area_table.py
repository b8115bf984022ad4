from briefgen.extract.area_table import area_table
from briefgen.extract.words import Stemmer
from briefgen.model.agenda import AreaDefinition, AreaTerm

SEA = AreaDefinition(id="sea", domain="sea", label="Sea", terms=(AreaTerm(term="herring quotas"),))


def test_phrases_are_found_by_their_stems() -> None:
    stemmer = Stemmer()

    (match,) = area_table((SEA,), stemmer).find(stemmer.stems(["Herrings", "quota"]))

    assert match.entry == (SEA, SEA.terms[0])
