import pytest

from briefgen.reading.pdf_lines import Line
from briefgen.reading.pdf_paragraphs import Hyphens, paragraphs_of_page, runs_over

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


def test_a_new_column_begins_a_paragraph_unless_the_sentence_goes_on() -> None:
    def next_to(last: str, first: Line) -> list[str]:
        return paragraphs(*column("One", last), first)

    assert next_to("two.", line("Three", 700)) == ["One two.", "Three"]
    assert next_to("two", line("Three", 700)) == ["One two Three"]
    assert next_to("two", line("three", 700)) == ["One two three"]
    assert next_to("two", line("Three", 700, size=14)) == ["One two", "Three"]
    assert next_to("two", line("• Three", 700)) == ["One two", "• Three"]
    short = column("One", "two")[1]._replace(right=150)
    assert paragraphs(*column("One"), short, line("Three", 700)) == ["One two", "Three"]


def test_how_far_a_line_reaches_is_told_in_its_own_column() -> None:
    title = line("Talks", 720, size=14, right=800)
    texts = ("Minister Hanne", "Sørensen met", "Ivar Lund")
    left = column(*texts, right=400)
    right = [one._replace(left=440, right=760) for one in column(*texts)]

    assert paragraphs(title, *left, *right) == ["Talks", " ".join((*texts, *texts))]


def test_one_wide_line_of_ten_makes_no_column_wider() -> None:
    wide = line("Port Aldren, Monday: all of", 712, right=800)
    lines = column("Two sides", "Met", *["And more"] * 8)

    assert paragraphs(wide, *lines) == [
        "Port Aldren, Monday: all of Two sides Met" + " And more" * 8
    ]


def test_a_sentence_runs_over_to_the_next_page_where_its_last_line_is_full() -> None:
    first = column("Will be received by", "the Minister of")

    assert runs_over(first, column("Fisheries on Monday"))
    assert not runs_over(column("Received", "on Monday."), column("Fisheries"))
    assert not runs_over([], first)
    assert not runs_over(first, [])


def test_what_follows_a_hyphen_is_no_bullet() -> None:
    assert paragraphs(*column("They inclu\ufffe", "de. The end")) == [
        "They inclu\ufffe de. The end"
    ]


def test_what_stands_apart_from_a_sentence_that_ended_is_not_joined_to_it() -> None:
    lines = column("One", "two", "three.")

    assert paragraphs(*lines, line("www.norland.example", 600)) == [
        "One two three.",
        "www.norland.example",
    ]


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
