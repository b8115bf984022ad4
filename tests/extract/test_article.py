from collections.abc import Callable

from briefgen.extract.article import Article
from briefgen.extract.span import Span


def test_sentences_are_found_by_position(prepare: Callable[[str], Article]) -> None:
    article = prepare("Norway spoke. Denmark listened in Oslo.")

    assert article.words_of(article.sentence_at(20).span) == "Denmark listened in Oslo."
    assert article.index_at(3) == 0


def test_a_sentence_knows_its_parties_and_places(prepare: Callable[[str], Article]) -> None:
    sentence = prepare("Denmark listened in Oslo.").sentences[0]

    assert [one.party for one in sentence.parties] == ["Denmark", "Norway"]
    assert [one.place.name for one in sentence.places] == ["Oslo"]
    assert sentence.party_at(Span(0, 3)) == sentence.parties[0]
    assert sentence.party_at(Span(8, 12)) is None
