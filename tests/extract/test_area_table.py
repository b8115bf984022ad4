from briefgen.extract.area_table import area_table
from briefgen.extract.words import Stemmer, find_words
from briefgen.model.agenda import AreaDefinition, AreaTerm
from briefgen.model.knowledge import Knowledge

SEA = AreaDefinition(id="sea", domain="sea", label="Sea", terms=(AreaTerm(term="herring quotas"),))


def test_phrases_are_found_by_their_stems() -> None:
    stemmer = Stemmer()

    (match,) = area_table((SEA,), stemmer).find(stemmer.stems(["Herrings", "quota"]))

    assert match.entry == (SEA, SEA.terms[0])


def test_no_shipped_phrase_stands_for_two_areas(knowledge: Knowledge) -> None:
    stemmer, owners = Stemmer(), dict[tuple[str, ...], set[str]]()
    for area in knowledge.areas:
        for term in area.terms:
            stems = stemmer.stems(word.text for word in find_words(term.term))
            owners.setdefault(stems, set()).add(area.id)

    assert [phrase for phrase, areas in owners.items() if len(areas) > 1] == []
