from msgspec.structs import replace

from briefgen.extract.area_table import area_table
from briefgen.extract.words import Stemmer, find_words
from briefgen.model.agenda import AreaDefinition, AreaTerm
from briefgen.model.knowledge import Knowledge

SEA = AreaDefinition(id="sea", domain="sea", label="Sea", terms=(AreaTerm(term="herring quotas"),))


def test_phrases_are_found_by_their_stems() -> None:
    stemmer = Stemmer()

    (match,) = area_table((SEA,), stemmer).find(stemmer.stems(["Herrings", "quota"]))

    assert match.entry == ((SEA, SEA.terms[0]),)


def test_a_phrase_of_two_areas_tells_both() -> None:
    stemmer = Stemmer()
    food = replace(SEA, id="food", terms=(AreaTerm(term="herring quota", kind="weak"),))

    (match,) = area_table((SEA, food), stemmer).find(stemmer.stems(["herring", "quotas"]))

    assert [(area.id, term.kind) for area, term in match.entry] == [
        ("sea", "synonym"),
        ("food", "weak"),
    ]


def test_of_two_phrases_of_one_area_with_the_same_stems_the_first_counts() -> None:
    stemmer = Stemmer()
    twice = replace(SEA, terms=(*SEA.terms, AreaTerm(term="herring quota", kind="hint")))

    (match,) = area_table((twice,), stemmer).find(stemmer.stems(["herring", "quota"]))

    assert match.entry == ((twice, SEA.terms[0]),)


def test_each_shipped_phrase_is_found_for_every_area_that_lists_it(knowledge: Knowledge) -> None:
    stemmer = Stemmer()
    table = area_table(knowledge.areas, stemmer)
    lost = []
    for area in knowledge.areas:
        for term in area.terms:
            stems = stemmer.stems(word.text for word in find_words(term.term))
            told = {known.id for match in table.find(stems) for known, _ in match.entry}
            if area.id not in told:
                lost.append((area.id, term.term))

    assert lost == []


def test_no_shipped_phrase_tells_more_than_three_areas(knowledge: Knowledge) -> None:
    owners: dict[tuple[str, ...], set[str]] = {}
    stemmer = Stemmer()
    for area in knowledge.areas:
        for term in area.terms:
            stems = stemmer.stems(word.text for word in find_words(term.term))
            owners.setdefault(stems, set()).add(area.id)

    assert [phrase for phrase, areas in owners.items() if len(areas) > 3] == []
