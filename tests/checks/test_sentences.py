import pytest

from briefgen.checks.sentences import count_sentences, excerpt, sentences


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("", 0),
        ("Settle the quota", 1),
        ("Settle it. Then leave.", 2),
        ("“Settle it!” Then leave", 2),
        ("The U.S. delegation asks. Does it?", 2),
        ("At 10.30 we meet.", 1),
        ("我们同意。你们呢？", 2),
        ("J. Lund met the D. C. office. “Why?” 好！Yes", 4),
        ("Plan B. Then Å. And (done.) so", 3),
    ],
)
def test_sentences_are_counted_by_their_ends(words: str, count: int) -> None:
    assert count_sentences(words) == count


def test_sentences_are_given_in_order_with_their_ends() -> None:
    assert list(sentences("Settle it. “Leave!” Then rest")) == [
        "Settle it.",
        "“Leave!”",
        "Then rest",
    ]


def test_an_excerpt_is_the_beginning_on_one_line() -> None:
    assert excerpt("Settle\nit") == "“Settle it”"
    assert excerpt("a" * 40) == f"“{'a' * 40}”"
    assert excerpt("a" * 41) == f"“{'a' * 39}…”"
