from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.verify import rule
from briefgen.verify.folded import Folded, fold, row_of
from briefgen.verify.rule import KeptOut, Piece, counts, leaks
from tests.support.operations import LINEAR, added_growth


def found(text: str, words: str, *allowed: str, opaque: bool = False) -> bool:
    """Tell whether words that are kept out leak from one piece of text."""
    kept_out = KeptOut(item="f-1", why="not ticked", words=words)
    return bool(leaks([Piece("the text", text, opaque)], [kept_out], allowed))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The quota of Norland falls.", "quota of Norland", id="as it is"),
        pytest.param("THE QUOTA OF NORLAND", "quota of Norland", id="case folded"),
        pytest.param("ｑｕｏｔａ of Norland", "quota of Norland", id="compatible forms (NFKC)"),
        pytest.param("quota\u00a0of\n  Norland", "quota of Norland", id="white space folded"),
        pytest.param("quo\u00adta of Norland", "quota of Norland", id="soft hyphens"),
        pytest.param("quota of Nor-\nland", "quota of Norland", id="hyphens at line ends"),
        pytest.param("a well-\nknown deal", "well-known deal", id="a true hyphen at a line end"),
        pytest.param("“quota of Norland,”", "quota of Norland", id="among punctuation"),
        pytest.param("Norland12 said", "Norland", id="before the mark of a note"),
        pytest.param("习近平出席", "习近平", id="in a script without spaces"),
        pytest.param("by 3 % this year", "3 %", id="a figure with its unit"),
        pytest.param("by 3 km this year", "3 km", id="a figure with its unit in letters"),
        pytest.param("on 08.05.2031", "08.05.2031", id="a day in figures"),
        pytest.param("Norland", "Norland", id="the whole text"),
    ],
)
def test_what_is_kept_out_leaks(text: str, words: str) -> None:
    assert found(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The quotas of Norland fall.", "quota of Norland", id="another word"),
        pytest.param("It is Norlandish.", "Norland", id="part of a word"),
        pytest.param("Supernorland", "Norland", id="end of a word"),
        pytest.param("The EU says so.", "EU", id="one word under four letters"),
        pytest.param("It has 300 of them.", "300", id="a bare number"),
        pytest.param("in 2031", "2031", id="a bare year"),
        pytest.param("from 12–14 on", "12–14", id="a range of bare numbers"),
        pytest.param("at 10:30", "10:30", id="a time"),
        pytest.param("习", "习", id="one sign"),
        pytest.param("by 13 % this year", "3 %", id="part of a figure"),
        pytest.param("by 1,300 km", "300 km", id="the end of a figure"),
        pytest.param("anything", "", id="no words"),
        pytest.param("anything", "…", id="no letters"),
    ],
)
def test_what_is_not_said_or_says_nothing_does_not_leak(text: str, words: str) -> None:
    assert not found(text, words)


@pytest.mark.parametrize(
    ("text", "words", "allowed"),
    [
        pytest.param("In Norland today", "Norland", "In Norland", id="inside a selected wording"),
        pytest.param("Norland", "Norland", "NORLAND", id="the same words"),
        pytest.param("Energy talks", "Energy", "Energy talks begin|Energy talks", id="a label"),
        pytest.param(
            "Talks with Norland …", "Norland", "Talks with Norland in May", id="cut short"
        ),
    ],
)
def test_words_inside_an_allowed_wording_do_not_leak(text: str, words: str, allowed: str) -> None:
    assert not found(text, words, *allowed.split("|"))


@pytest.mark.parametrize(
    ("text", "words", "allowed"),
    [
        pytest.param("In Norland. To Norland.", "Norland", "In Norland", id="once more outside"),
        pytest.param("Lund of Norland said no", "Lund of Norland said no", "Lund", id="around it"),
        pytest.param("the Lund treaty", "Lund treaty", "the Lund", id="half inside"),
        pytest.param("Energy Minister", "Energy Minister", "Energy|Minister", id="made of two"),
        pytest.param("In Norland", "Norland", "In Nor", id="the allowed words end inside"),
        pytest.param("Norland …", "Norland", "Norland in May", id="cut too short to tell"),
        pytest.param("Talks with Norland in …", "Norland in", "Talks at sea", id="cut from none"),
        pytest.param("x \x1d Norland", "Norland", "Norland in May", id="a sign of our own"),
    ],
)
def test_words_that_reach_beyond_an_allowed_wording_leak(
    text: str, words: str, allowed: str
) -> None:
    assert found(text, words, *allowed.split("|"))


def test_nothing_leaks_across_the_end_of_a_piece() -> None:
    pieces = [Piece("a cell", "Anna Lund"), Piece("the next", "Minister \x1e of Ports")]
    kept_out = [KeptOut(item="f-1", why="not ticked", words="Anna Lund, Minister of Ports")]

    assert leaks(pieces, kept_out, ()) == ()


def test_a_leak_names_item_and_place_once_for_each_place() -> None:
    pieces = [Piece("page 1", "Norland, Norland"), Piece("", ""), Piece("page 2", "norland")]
    kept_out = [
        KeptOut(item="f-1", why="not ticked", words="Norland"),
        KeptOut(item="f-2", why="rejected", words="NORLAND"),
    ]

    told = [(one.kept_out.item, one.place) for one in leaks(pieces, kept_out, ())]

    assert told == [("f-1", "page 1"), ("f-2", "page 1"), ("f-1", "page 2"), ("f-2", "page 2")]


def test_what_both_formats_say_is_searched_once(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[tuple[str, ...]] = []

    def folded_and_noted(*texts: str) -> Folded:
        searched.append(texts)
        return fold(*texts)

    monkeypatch.setattr(rule, "fold", folded_and_noted)
    pieces = [
        Piece("the text", "Landings in Vestland rose"),
        Piece("page 1", " Landings in\u00a0Vestland  rose "),
        Piece("object 7", "Landings in Vestland rose", opaque=True),
    ]
    kept_out = [KeptOut(item="f-1", why="not ticked", words="Norland")]

    assert leaks(pieces, kept_out, ()) == ()
    assert [len(texts) for texts in searched] == [2]


def test_what_both_formats_say_leaks_in_both() -> None:
    pieces = [Piece("the text", "In Norland"), Piece("page 1", "In  Norland "), Piece("", "x")]
    kept_out = [KeptOut(item="f-1", why="not ticked", words="Norland")]

    assert [one.place for one in leaks(pieces, kept_out, ())] == ["the text", "page 1"]


def test_short_words_in_data_that_is_no_text_are_chance() -> None:
    assert not found("Lund", "Lund", opaque=True)
    assert found("x Norland", "Norland", opaque=True)


@pytest.mark.parametrize("words", ["Lund", "to be", "$5", "5G", "Xi Jinping", "Ю. Лунд"])
def test_names_units_and_several_words_count(words: str) -> None:
    assert counts(words)


@pytest.mark.parametrize("words", ["Xi", "G7", "3.5", "2 000", "", "–", "UN"])
def test_short_words_and_bare_numbers_do_not_count(words: str) -> None:
    assert not counts(words)


@given(st.text("ab ", max_size=60), st.sets(st.text("ab ", max_size=7)))
def test_few_wordings_are_found_where_many_are(words: str, wanted: set[str]) -> None:
    text, rows = fold(words), {row_of(one) for one in wanted}

    assert sorted(rule._found(text, rows)) == sorted(rule._looked_up(text, rows))


def test_the_work_grows_with_the_text_and_not_with_the_wordings() -> None:
    """Thousands of wordings that begin alike, in a text that is full of their beginning."""
    kept_out = [
        KeptOut(item=f"f-{at}", why="not ticked", words=f"President Lund said that {at} ships")
        for at in range(5_000)
    ]
    text = " ".join(f"President Lund said that {at} boats." for at in range(5_000))

    assert leaks([Piece("the text", text)], kept_out, ()) == ()


def test_more_words_in_more_wordings_take_as_much_longer() -> None:
    def work(count: int) -> Callable[[], object]:
        names = [f"Norland{'abcdefghij'[at % 10]}{at} treaty" for at in range(count)]
        kept_out = [KeptOut(item="f-1", why="not ticked", words=name) for name in names]
        allowed = [f"Under the {name} of Ostland" for name in names]
        pieces = [Piece("the text", f"{words}. " + "It lasts. " * 40) for words in allowed]

        def check() -> None:
            assert not leaks(pieces, kept_out, allowed)

        return check

    # Of fewer than these, each is searched by itself.
    assert added_growth(work, size=200) < LINEAR


def test_a_word_in_several_wordings_is_excused_by_whichever_stands_there() -> None:
    allowed = ("quota of Norland", "the Norland treaty", "Norland")

    assert not found("The quota of Norland; the Norland treaty.", "Norland", *allowed[:2])
    assert found("The quota of Ostland; a Norland treaty.", "Norland", *allowed[:2])
    assert not found("The quota of Ostland; a Norland treaty.", "Norland", *allowed)
