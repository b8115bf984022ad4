import pytest

from briefgen.compose.notes import NoteRegister, paragraph_starts
from briefgen.model.brief import Provenance
from briefgen.model.document import NoteMark, Text
from briefgen.model.facts import Fact
from briefgen.model.source import PagePlace, Source
from tests.support.dossier_composing import english
from tests.support.dossier_sample import fact_in, source_of


def register_of(*sources: Source, display: Provenance = "notes") -> NoteRegister:
    by_id = {source.id: source for source in sources}
    return NoteRegister(sources=by_id, labels=english(), display=display)


def place_of(words: str, source: Source) -> str:
    register = register_of(source)
    register.marks(fact_in(source, words, "organisation", "f-aaaaaaaa"))
    ((place,),) = [[one.place for one in cited.values()] for cited in register.cited.values()]
    return place


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("first line\nsecond line", "first", "para.\xa01"),
        ("first line\nsecond line", "second", "para.\xa02"),
        ("first line\nsecond line", "line", "para.\xa01"),
        ("first line\r\n\r\n \r\nsecond line\r\n", "second", "para.\xa02"),
        ("\n\n\r\nfirst line\n\nsecond", "line", "para.\xa01"),
        ("first\rsecond", "second", "para.\xa02"),
        ("  indented\n", "indented", "para.\xa01"),
        ("\n\nfirst", "\n", "para.\xa01"),
    ],
)
def test_paragraphs_are_counted_from_one_without_blank_lines(
    text: str, words: str, place: str
) -> None:
    assert place_of(words, source_of(text, "s-aaaaaaaa")) == place


def test_a_source_with_pages_is_cited_by_page() -> None:
    pages = (PagePlace(start=2, page=4), PagePlace(start=10, page=5))
    source = source_of("ab on four, five", "s-aaaaaaaa", pages=pages)

    assert [place_of(words, source) for words in ("ab", "four", "five")] == [
        "p.\xa04",
        "p.\xa04",
        "p.\xa05",
    ]


def test_facts_of_one_paragraph_share_a_note_and_others_get_the_next() -> None:
    source = source_of("one two\nthree", "s-aaaaaaaa")
    one, two, three = (
        fact_in(source, words, "organisation", f"f-{words}") for words in ("one", "two", "three")
    )

    marks = register_of(source).marks(one, three, two)

    assert marks == (
        NoteMark(label="1", note="note-1", origins=("f-one", "f-two")),
        Text(text="\N{NO-BREAK SPACE}"),
        NoteMark(label="2", note="note-2", origins=("f-three",)),
    )


def test_a_fact_without_a_source_in_the_dossier_has_no_mark() -> None:
    typed = Fact(id="f-typedtyp", kind="organisation", text="Guild", engine="officer")
    orphan = Fact(id="f-orphanor", kind="organisation", text="Guild", source="s-gonegone")

    assert register_of().marks(typed, orphan) == ()


ONE_TWO_THREE = source_of("one two\nthree", "s-aaaaaaaa")


def labels_of(display: Provenance, *groups: str) -> list[str]:
    """Give the numbers of the marks of groups of words; "|" begins a new stretch of text."""
    register = register_of(ONE_TWO_THREE, display=display)
    found = []
    for group in groups:
        if group == "|":
            register.open_scope()
            continue
        facts = [
            fact_in(ONE_TWO_THREE, words, "organisation", f"f-{words}") for words in group.split()
        ]
        marks = [one.label for one in register.marks(*facts) if isinstance(one, NoteMark)]
        found.append(" ".join(marks))
    return found


@pytest.mark.parametrize(
    ("display", "labels"),
    [
        ("notes", ["1", "1", "1 2", "1"]),
        ("footnotes", ["1", "1", "1 2", "3"]),
        ("comments", ["1", "2", "1 3", "1"]),
        ("annex", ["1", "2", "3", "1"]),
        ("none", ["", "", "", ""]),
    ],
)
def test_what_shares_a_note_depends_on_how_sources_show(
    display: Provenance, labels: list[str]
) -> None:
    assert labels_of(display, "one", "two", "one three", "|", "one") == labels


def test_a_mention_is_cited_at_its_own_place() -> None:
    fact = fact_in(ONE_TWO_THREE, "one", "mechanism", "f-one")
    register = register_of(ONE_TWO_THREE)

    register.marks_at([(fact, 0), (fact, 8)])

    assert [
        (one.start, one.place) for cited in register.cited.values() for one in cited.values()
    ] == [(0, "para.\xa01"), (8, "para.\xa02")]


def test_where_provenance_is_not_shown_no_note_is_counted() -> None:
    source = source_of("one", "s-aaaaaaaa")
    register = register_of(source, display="none")

    assert register.marks(fact_in(source, "one", "organisation", "f-one")) == ()
    assert register.numbers == {}


def test_a_text_without_words_has_no_paragraphs() -> None:
    assert paragraph_starts(" \n\r\n") == []
