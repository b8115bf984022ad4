import pytest

from briefgen.reading.pdf_lines import Line
from briefgen.reading.pdf_paragraphs import Hyphens, paragraphs_of_page, without_running_lines

FULL = 400.0


def line(text: str, top: float = 0, *, right: float = FULL, size: float = 10) -> Line:
    return Line(text=text, top=top, bottom=top - size, left=72, right=right, size=size)


def paragraphs(*lines: Line) -> list[str]:
    return list(paragraphs_of_page(list(lines)))


def column(*texts: str, right: float = FULL) -> list[Line]:
    return [line(text, 700 - 12 * at, right=right) for at, text in enumerate(texts)]


def test_lines_of_one_column_are_one_paragraph() -> None:
    assert paragraphs(*column("The two sides", "will discuss", "methane")) == [
        "The two sides will discuss methane"
    ]


def test_a_wide_gap_begins_a_paragraph_unless_the_sentence_goes_on() -> None:
    lines = column("One", "two", "three")

    assert paragraphs(*lines, line("Four", 640)) == ["One two three", "Four"]
    assert paragraphs(*lines, line("four", 640)) == ["One two three four"]


def test_a_new_column_begins_a_paragraph() -> None:
    assert paragraphs(*column("One", "two"), line("Three", 700)) == ["One two", "Three"]


def test_another_size_or_a_bullet_begins_a_paragraph() -> None:
    assert paragraphs(line("Talks", 720, size=14), *column("one", "two")) == ["Talks", "one two"]
    assert paragraphs(*column("To do:", "• one", "2. two", "(a) three")) == [
        "To do:",
        "• one",
        "2. two",
        "(a) three",
    ]


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph() -> None:
    full, short = column("A full line here.", "The next"), column("Short.", "Next")
    short[0] = short[0]._replace(right=150)
    heading = column("Heading", "The text")
    heading[0] = heading[0]._replace(right=150)

    assert paragraphs(*full) == ["A full line here. The next"]
    assert paragraphs(*short) == ["Short.", "Next"]
    assert paragraphs(*heading) == ["Heading", "The text"]


def test_a_short_line_within_a_sentence_does_not() -> None:
    lines = column("Short", "and on")
    lines[0] = lines[0]._replace(right=150)

    assert paragraphs(*lines) == ["Short and on"]


def test_a_page_without_lines_has_one_empty_paragraph() -> None:
    assert paragraphs() == [""]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("dis\ufffecuss", "discuss"),
        ("long\ufffeterm", "long-term"),
        ("non-\nCO", "non-CO"),
        ("Asia-\nPacific", "Asia-Pacific"),
        ("bilat-\neral", "bilateral"),
        ("re\ufffeport", "report"),
        ("know\ufffehow", "know-how"),
        ("harbour\ufffemaster", "harbourmaster"),
        ("7-\n8 May", "7-8 May"),
        ("7\ufffe8 May", "7-8 May"),
        ("Lund -\nthe envoy", "Lund - the envoy"),
    ],
)
def test_a_broken_word_is_joined_as_the_text_writes_it_elsewhere(broken: str, whole: str) -> None:
    hyphens = Hyphens(["Their know-how, said the harbourmaster, and", "know-how again"])

    assert hyphens.resolved(f"a {broken} b") == f"a {whole} b"


def test_lines_at_the_edge_of_most_pages_are_dropped_whatever_their_figures() -> None:
    pages = [
        [line("GAZETTE 1"), line("One"), line("two"), line("three"), line("four"), line("- 1 -")],
        [line("Gazette 2"), line("Five"), line("six"), line("seven"), line("eight"), line("- 2 -")],
        [line("Gazette 3"), line("Nine"), line("ten"), line("- 3 -")],
    ]

    kept = [[one.text for one in page] for page in without_running_lines(pages)]

    assert kept == [
        ["One", "two", "three", "four"],
        ["Five", "six", "seven", "eight"],
        ["Nine", "ten"],
    ]


def test_a_line_that_says_the_number_of_its_page_is_dropped() -> None:
    pages = [
        [line(one), line(says)]
        for one, says in (("One", "1"), ("two", "Page 2 of 9"), ("three", "- 4 -"))
    ]

    kept = [[one.text for one in page] for page in without_running_lines(pages)]

    assert kept == [["One"], ["two"], ["three", "- 4 -"]]


def test_two_pages_are_too_few_to_tell_and_a_page_of_running_lines_keeps_them() -> None:
    two = [[line("Gazette"), line("One")]] * 2
    only = [[line("Gazette 1")]] * 3

    assert without_running_lines(two) == two
    assert without_running_lines(only) == only
