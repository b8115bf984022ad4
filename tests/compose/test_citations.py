"""How notes tell of their places: in full, in short, and in the words of the source."""

from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.compose.citations import is_web_address
from briefgen.model.brief import Provenance
from briefgen.model.document import Document, Heading, NoteList, NotePlace, Text
from briefgen.model.document_text import inline_text
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, FactKind, FactValue
from briefgen.model.source import Source
from tests.support.dossier_composing import composed, dossier_of
from tests.support.dossier_sample import days, everything_ticked, fact_in, source_of

TEXT = "The Guild joined on Thursday.\nThe Board agreed.\nThe Guild met the Board.\n"
NEWS = source_of(
    TEXT, "s-aaaaaaaa", title="News", publisher="Courier", url="https://courier.example/a"
)
RADIO = source_of("The Guild joined.\n", "s-bbbbbbbb", title="Radio")


def fact(
    words: str,
    id_: str,
    *,
    source: Source = NEWS,
    kind: FactKind = "agreement",
    value: FactValue | None = None,
    areas: tuple[str, ...] = (),
) -> Fact:
    return fact_in(source, words, kind, id_, value=value, areas=areas)


def dossier(*facts: Fact) -> Dossier:
    return replace(dossier_of(*facts), sources=(NEWS, RADIO))


def document(display: Provenance, *facts: Fact) -> Document:
    found = dossier(*facts)
    return composed(found, everything_ticked(found, provenance=display)).document


def notes(display: Provenance, *facts: Fact) -> list[str]:
    (listed,) = [one for one in document(display, *facts).blocks if isinstance(one, NoteList)]
    return [inline_text(note.inlines) for note in listed.notes]


def test_a_source_is_told_in_full_once_and_then_by_its_title_and_that_note() -> None:
    facts = (fact("Guild", "f-a"), fact("Board", "f-b"))

    assert notes("notes", *facts) == [
        "News, Courier, para.\xa01. https://courier.example/a",
        "News (note\xa01), para.\xa02.",
    ]


def test_a_source_without_a_title_goes_by_its_number_once_it_was_told_in_full() -> None:
    found = dossier(fact("Guild", "f-a"), fact("Board", "f-b"))
    nameless = replace(NEWS, title="", url="", read_on=date(2031, 3, 10))
    found = replace(found, sources=(nameless, RADIO))
    blocks = composed(found, everything_ticked(found, provenance="notes")).document.blocks

    (listed,) = [one for one in blocks if isinstance(one, NoteList)]
    assert [inline_text(note.inlines) for note in listed.notes] == [
        "Source 1 (no title, read 10 March 2031), Courier, para.\xa01.",
        "Source 1 (note\xa01), para.\xa02.",
    ]


def test_a_footnote_in_a_later_section_names_the_one_that_tells_the_source() -> None:
    visit = fact("Thursday", "f-a", kind="date", value=days(date(2031, 3, 20), role="meeting"))
    later = fact("Guild", "f-b")

    assert notes("footnotes", visit, later) == [
        "News, Courier, para.\xa01: “Thursday”. https://courier.example/a",
        "News (note\xa01), para.\xa01.",
    ]


def test_an_entry_of_an_annex_gives_the_words_and_behind_them_each_place() -> None:
    name = "Guild"
    facts = (fact(name, "f-a"), fact(name, "f-b", source=RADIO), fact("Board", "f-c"))

    assert notes("annex", *facts) == [
        "“Guild” – News, Courier, para.\xa01; Radio, para.\xa01. https://courier.example/a",
        "“Board” – News (note\xa01), para.\xa02.",
    ]


def test_an_entry_of_an_annex_gives_each_wording_with_its_places() -> None:
    worded = replace(fact("Guild", "f-a"), text="Guild")
    other = replace(fact("Guild", "f-b", source=RADIO), text="GUILD", start=4)

    (entry,) = notes("annex", worded, other)

    assert entry.splitlines() == [
        "“Guild” – News, Courier, para.\xa01. https://courier.example/a",
        "“GUILD” – Radio, para.\xa01.",
    ]


def test_a_comment_stands_by_itself_and_names_no_other() -> None:
    facts = (fact("Guild", "f-a"), fact("Board", "f-b"))

    assert notes("comments", *facts) == [
        "“Guild” – News, Courier, para.\xa01. https://courier.example/a",
        "“Board” – News, Courier, para.\xa02.",
    ]


def test_a_note_lists_the_words_of_its_facts_that_the_brief_says_otherwise() -> None:
    thursday = fact("on Thursday", "f-a", kind="date", value=days(date(2031, 3, 20), role="visit"))
    joined = fact("joined", "f-b", kind="date", value=days(date(2031, 3, 20), role="visit"))

    assert notes("notes", thursday, joined) == [
        "News, Courier, para.\xa01: “on Thursday”, “joined”. https://courier.example/a"
    ]


@pytest.mark.parametrize(
    ("display", "heading", "place"),
    [
        ("notes", "Sources", "end"),
        ("footnotes", None, "foot"),
        ("annex", "Source annex", "end"),
        ("comments", "Sources", "margin"),
    ],
)
def test_each_display_has_its_heading_and_its_place(
    display: Provenance, heading: str | None, place: NotePlace
) -> None:
    blocks = document(display, fact("Guild", "f-a")).blocks

    (listed,) = [one for one in blocks if isinstance(one, NoteList)]
    above = blocks[blocks.index(listed) - 1]
    assert listed.place == place
    assert (inline_text(above.inlines) if isinstance(above, Heading) else None) == heading
    if display == "annex":
        assert isinstance(above, Heading)
        assert above.new_page


@pytest.mark.parametrize("display", ["annex", "comments"])
def test_an_annex_and_comments_prove_every_fact_shown(display: Provenance) -> None:
    day = fact("Thursday", "f-a", kind="date", value=days(date(2031, 3, 20)))
    joined = replace(
        fact("The Guild joined on Thursday", "f-b", kind="milestone"),
        attributes=fact_in(NEWS, "Guild", "quote", "f-x", date="2031-03-20").attributes,
    )

    assert len(notes(display, day, joined)) == 2
    assert len(notes("notes", day, joined)) == 1


def test_words_of_another_language_are_tagged() -> None:
    french = replace(NEWS, language="fr")
    found = replace(dossier_of(fact("Guild", "f-a")), sources=(french,))

    (listed,) = [
        one
        for one in composed(found, everything_ticked(found, provenance="annex")).document.blocks
        if isinstance(one, NoteList)
    ]

    assert Text(text="Guild", origins=("f-a",), language="fr") in listed.notes[0].inlines


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://courier.example/talks?id=1", True),
        ("HTTP://courier.example", True),
        ("https://", False),
        ("javascript:alert(1)", False),
        ("mailto:ada@norland.example", False),
        ("https://courier.example/two words", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_can_be_followed(address: str, *, is_one: bool) -> None:
    assert is_web_address(address) is is_one


def test_the_publisher_of_a_foreign_source_stands_apart_in_its_language() -> None:
    """So that figures behind it are not drawn into it in a brief that runs from the right."""
    french = replace(NEWS, language="fr")
    found = replace(dossier(fact("The Board", "f-a", source=french)), sources=(french,))

    blocks = composed(found, everything_ticked(found, provenance="notes")).document.blocks

    (listed,) = [one for one in blocks if isinstance(one, NoteList)]
    texts = [one for one in listed.notes[0].inlines if isinstance(one, Text)]
    assert [(one.text, one.language) for one in texts[:4]] == [
        *(("News", "fr"), (", ", ""), ("Courier", "fr"), (", para.\N{NO-BREAK SPACE}2.", "")),
    ]
