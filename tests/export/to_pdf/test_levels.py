from briefgen.export.to_pdf.levels import levels_of
from briefgen.model.document import Inline, LineBreak, Link, NoteMark, Text


def levels(*inlines: Inline, from_right: bool = False) -> str:
    said = [(getattr(one, "text", getattr(one, "label", "\n")), one) for one in inlines]
    return "".join(map(str, levels_of(said, from_right=from_right).characters))


def test_words_run_as_their_letters_do() -> None:
    assert levels(Text(text="ab, אב")) == "000011"
    assert levels(Text(text="ab, אב"), from_right=True) == "221111"


def test_marks_of_a_language_that_runs_the_other_way_stay_beside_its_words() -> None:
    english = Text(text="ab.", language="en")

    assert levels(Text(text="א "), english, from_right=True) == "11222"
    assert levels(Text(text="a "), Text(text="א.", language="he")) == "0011"


def test_parts_of_such_words_are_one_with_the_marks_and_links_between() -> None:
    bold = Text(text="b.", language="en", bold=True)
    plain = Text(text="a ", language="en")
    mark = NoteMark(label="1", note="n")
    link = Link(text="!", url="https://a.example")

    assert levels(plain, bold, from_right=True) == "2222"
    assert levels(plain, mark, bold, from_right=True) == "22222"
    assert levels(plain, link, Text(text="א"), from_right=True) == "2211"
    assert levels(link, Text(text="א "), plain, mark, from_right=True) == "111222"


def test_each_line_is_a_paragraph_by_itself() -> None:
    assert levels(Text(text="א"), LineBreak(), Text(text="1")) == "100"
    assert levels(Text(text="א "), Text(text="1")) == "112"


def test_a_paragraph_from_the_right_without_a_letter_that_runs_so_keeps_to_itself() -> None:
    mark = NoteMark(label="1", note="n")

    assert levels(Text(text="5 March 2031."), mark, from_right=True) == "2" * 14
    assert levels(Text(text="5."), from_right=True) == "21"


def test_the_places_of_turns_and_directions_are_told() -> None:
    found = levels_of([("a אב", Text(text=""))], from_right=False)

    assert list(found.turns()) == [2]
    assert [found.direction(at)[:] for at in (0, 2)] == [(0, 0, 0), (1, 1, 0)]
