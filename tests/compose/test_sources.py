from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.compose import sources
from briefgen.model.document import Link, NoteList, Text
from briefgen.model.source import DocumentDate, Source
from tests.support.dossier_composing import composed, dossier_of, lines_of
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

BARE = source_of("The Guild joined.", "s-aaaaaaaa")


def note(source: Source) -> str:
    """Give the note of a fact of the source, which stands second in its dossier."""
    fact = fact_in(source, "Guild", "organisation", "f-guildgui")
    other = source_of("Nothing", "s-bbbbbbbb")
    dossier = replace(dossier_of(fact), sources=(other, source))
    return lines_of("background", dossier, notes=True)[-1]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (
            replace(
                BARE,
                title="Morning news",
                publisher="Radio Norland",
                document_date=DocumentDate(value=date(2031, 3, 9), how="explicit"),
            ),
            "[1] Morning news, Radio Norland, 9 March 2031, para.\xa01.",
        ),
        (
            replace(
                BARE,
                title="News",
                document_date=DocumentDate(value=date(2031, 3, 9), how="inferred"),
            ),
            "[1] News, 9 March 2031 (inferred), para.\xa01.",
        ),
        (replace(BARE, title="News", translated=True), "[1] News, translated, para.\xa01."),
        (BARE, "[1] Source 2 (no title), para.\xa01."),
        (
            replace(BARE, read_on=date(2031, 3, 10)),
            "[1] Source 2 (no title, read 10 March 2031), para.\xa01.",
        ),
        (
            replace(BARE, title="News", url="https://courier.example/a"),
            "[1] News, para.\xa01. https://courier.example/a",
        ),
        (replace(BARE, title="News", url="file:///home/ada/a"), "[1] News, para.\xa01."),
    ],
)
def test_a_note_names_where_its_fact_is_from(source: Source, line: str) -> None:
    assert note(source) == line


def test_a_note_stems_from_its_source_and_tags_a_title_in_another_language() -> None:
    source = replace(BARE, title="Nouvelles", language="fr", url="https://courier.example/a")
    dossier = replace(
        dossier_of(fact_in(source, "Guild", "organisation", "f-guildgui")), sources=(source,)
    )

    (notes,) = [one for one in composed(dossier).document.blocks if isinstance(one, NoteList)]

    own = ("s-aaaaaaaa",)
    assert notes.notes[0].inlines == (
        Text(text="Nouvelles", origins=own, language="fr"),
        Text(text=", para.\xa01.", origins=own),
        Text(text=" ", origins=own),
        Link(text="https://courier.example/a", url="https://courier.example/a", origins=own),
    )


def test_hidden_characters_in_a_citation_are_left_out_with_a_notice() -> None:
    source = replace(BARE, title="New\u202es", publisher="Radio\u200b Norland")
    fact = fact_in(source, "Guild", "organisation", "f-guildgui")
    dossier = replace(dossier_of(fact), sources=(source,))

    notices = composed(dossier).notices

    assert note(source) == "[1] News, Radio Norland, para.\xa01."
    assert [one.ids for one in notices if one.code == "characters-left-out"] == [("s-aaaaaaaa",)]


def test_without_provenance_there_are_no_notes() -> None:
    dossier = replace(
        dossier_of(fact_in(BARE, "Guild", "organisation", "f-guildgui")), sources=(BARE,)
    )

    lines = lines_of("background", dossier, everything_ticked(dossier, provenance="none"))

    assert lines == ["# Background", "Organisations | Guild"]


@given(st.text("abÉß\u01301 2.\n\u00a0", max_size=30))
def test_what_says_something_is_the_same_between_blanks(words: str) -> None:
    assert sources._telling(words) == set(sources._TELLING.findall(words.casefold()))


def test_only_so_many_words_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_KNOWN", 3)
    written = ["Zephyr", "Zenith", "Zodiac", "Zealot", "Zephyr"]

    assert sources._telling(" ".join(written)) == {"zephyr", "zenith", "zodiac", "zealot"}
    assert [word for word in sources._TELLING_IN if word in written] == ["Zealot", "Zephyr"]
