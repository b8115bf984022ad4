from briefgen.extract.knowledge_index import KnowledgeIndex, with_sides
from briefgen.extract.words import find_words
from briefgen.model.dossier import Side, Sides


def parties(index: KnowledgeIndex, text: str) -> list[str]:
    return [one.party for one in index.gazetteer.parties(find_words(text))]


def test_a_new_side_is_known_by_name_and_short_name(index: KnowledgeIndex) -> None:
    sides = Sides(ours=Side(name="Norland", short_name="NL"))

    wider = with_sides(index, sides)

    assert parties(wider, "Norland wrote to NL.") == ["Norland", "Norland"]
    assert parties(index, "Norland wrote to NL.") == []


def test_a_new_side_leaves_the_other_tables_as_they_are(index: KnowledgeIndex) -> None:
    wider = with_sides(index, Sides(theirs=Side(name="Norland")))

    assert (wider.terms, wider.areas) == (index.terms, index.areas)


def test_known_sides_need_no_new_index(index: KnowledgeIndex) -> None:
    assert with_sides(index, Sides(theirs=Side(name="Denmark"))) is index
    assert with_sides(index, None) is index
