from briefgen.reading.pdf_lines import Line
from briefgen.reading.pdf_running_lines import without_running_lines


def line(text: str) -> Line:
    return Line(text=text, top=0, bottom=-10, left=72, right=400, size=10)


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


def page(head: str, body: str, foot: str) -> list[Line]:
    return [line(one) for one in (head, *(f"{body} {at}" for at in "abcd"), foot)]


def texts(pages: list[list[Line]]) -> list[list[str]]:
    return [[one.text for one in page] for page in without_running_lines(pages)]


def test_of_two_pages_the_same_head_and_foot_are_kept_where_the_text_begins_and_ends() -> None:
    one, two = texts(
        [page("Gazette", "One", "norland.example"), page("Gazette", "Two", "norland.example")]
    )

    assert (one[0], one[-1]) == ("Gazette", "One d")
    assert (two[0], two[-1]) == ("Two a", "norland.example")


def test_of_two_pages_lines_that_count_them_are_dropped() -> None:
    one, two = texts([page("Page 1", "One", "norland 1/2"), page("Page 2", "Two", "norland 2/2")])

    assert (one[0], one[-1]) == ("One a", "One d")
    assert (two[0], two[-1]) == ("Two a", "Two d")


def test_of_two_pages_lines_that_differ_in_other_figures_are_text() -> None:
    pages = [page("Oslo, 3 March", "One", "9 men"), page("Oslo, 4 March", "Two", "8 men")]

    assert without_running_lines(pages) == pages


def test_two_short_pages_are_too_few_to_tell_and_a_page_of_running_lines_keeps_them() -> None:
    two = [[line("Gazette"), line("One")]] * 2
    only = [[line("Gazette 1")]] * 3

    assert without_running_lines(two) == two
    assert without_running_lines(only) == only
