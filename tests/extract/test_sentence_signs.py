"""A sentence shows what it tells by its words, by pairs of them and by how it begins."""

from collections.abc import Callable

from briefgen.extract.article import Article
from briefgen.extract.sentence_signs import Piece, pieces_of, pieces_with_signs, signs_of

Prepare = Callable[[str], Article]


def words(article: Article, pieces: list[Piece]) -> list[tuple[str, int]]:
    return [(article.words_of(one.span), one.number) for one in pieces]


def test_sentences_and_what_semicolons_part_are_pieces(prepare: Prepare) -> None:
    article = prepare("It rained. She asked for nets; he,  for boats;")

    assert words(article, list(pieces_of(article))) == [
        ("It rained.", 0),
        ("She asked for nets; he,  for boats;", 1),
        ("She asked for nets", 1),
        ("he,  for boats", 1),
    ]


def test_words_pairs_and_the_opening_are_signs(prepare: Prepare) -> None:
    article = prepare("She asked for nets and boats today again.")

    seen = signs_of(article, next(pieces_of(article)))

    assert {"w net", "2 for net", "f ask", "f1 ask", "f5 boat", "n 1", "at 0"} <= seen
    assert not {"f today", "f6 today", "quote", "behind quote"} & seen


def test_quotes_in_and_before_a_sentence_are_signs(prepare: Prepare) -> None:
    article = prepare("He said “no”. She left. It rained.")

    first, second, third = (signs for _, signs in pieces_with_signs(article))

    assert ("quote" in first, "behind quote" in first) == (True, False)
    assert ("quote" in second, "behind quote" in second) == (False, True)
    assert ("quote" in third, "behind quote" in third) == (False, False)


def test_only_the_first_sentences_are_told_apart_and_lengths_by_steps(prepare: Prepare) -> None:
    article = prepare("A. " * 4 + " ".join(["net"] * 90))

    last = list(pieces_with_signs(article))[-1][1]

    assert {"at 3", "n 7"} <= last
