from msgspec.structs import replace

from briefgen.model.brief import Provenance
from briefgen.model.document import NoteList
from briefgen.model.document_text import inline_text
from briefgen.model.facts import AreaValue, Fact, Mention, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.notices import Notice
from tests.support.dossier_composing import composed, dossier_of
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

TEXT = "The Guild of Port Aldren and the Board of Norland, joined by Ostland, agreed on cod.\n"
SOURCE = source_of(TEXT, "s-aaaaaaaa", title="News")


def fact(words: str, id_: str) -> Fact:
    return fact_in(SOURCE, words, "organisation", id_)


ALL = fact("The Guild of Port Aldren and the Board of Norland", "f-all")


def proof(
    *others: Fact, whole: Fact = ALL, ticked: tuple[str, ...] = (), display: Provenance = "annex"
) -> tuple[str, tuple[Notice, ...]]:
    """Give the first note of a brief in which one fact is ticked, and those among others."""
    dossier = replace(dossier_of(whole, *others), sources=(SOURCE,))
    brief = replace(everything_ticked(dossier, provenance=display), selected=(whole.id, *ticked))
    result = composed(dossier, brief)
    (notes,) = [one for one in result.document.blocks if isinstance(one, NoteList)]
    told = tuple(one for one in result.notices if one.code == "unticked-inside")
    return inline_text(notes.notes[0].inlines).partition(" – ")[0], told


def test_a_fact_is_proved_by_its_own_words_and_not_by_the_sentence_around_them() -> None:
    words, notices = proof()

    assert words == "“The Guild of Port Aldren and the Board of Norland”"
    assert notices == ()


def test_what_is_not_ticked_inside_becomes_an_omission_with_a_notice() -> None:
    words, (notice,) = proof(fact("Port Aldren", "f-port"))

    assert words == "“The Guild of […] and the Board of Norland”"
    assert notice == Notice(
        code="unticked-inside",
        message=(
            "[…] stands in the proof of a fact for what is not ticked inside it. "
            "Tick that too, or leave it out."
        ),
        level="info",
        ids=("f-all", "f-port"),
    )


def test_a_subject_that_is_not_ticked_is_said_in_the_words_of_what_is() -> None:
    """An area has no words of its own: […] in place of "cod" would tell less of a pact on cod."""
    area = replace(fact("Port Aldren", "f-port"), kind="area", value=AreaValue(area="aquaculture"))
    marked = replace(area, marking=Marking(level="restricted"))
    rejected = replace(area, review=Review(state="rejected"))

    assert proof(area) == ("“The Guild of Port Aldren and the Board of Norland”", ())
    assert proof(marked)[0] == "“The Guild of […] and the Board of Norland”"
    assert proof(rejected)[0] == "“The Guild of […] and the Board of Norland”"


def test_what_is_ticked_inside_stays() -> None:
    port = fact("Port Aldren", "f-port")

    assert proof(port, ticked=("f-port",))[0] == ALL.text.join("“”")


def test_several_omissions_stay_apart_and_neighbours_become_one() -> None:
    apart = (fact("Port Aldren", "f-a"), fact("Norland", "f-b"))
    beside = (fact("Port", "f-a"), fact("Aldren", "f-b"))
    first = (fact("The Guild", "f-a"), fact("of Port Aldren", "f-b"))

    assert proof(*apart)[0] == "“The Guild of […] and the Board of […]”"
    assert proof(*beside)[0] == "“The Guild of […] and the Board of Norland”"
    assert proof(*first)[0] == "“[…] and the Board of Norland”"


def test_overlapping_and_nested_omissions_become_one() -> None:
    over = (fact("Guild of Port", "f-a"), fact("Port Aldren", "f-b"))
    nested = (fact("Guild of Port Aldren", "f-a"), fact("Port", "f-b"))

    assert proof(*over)[0] == "“The […] and the Board of Norland”"
    assert proof(*nested)[0] == "“The […] and the Board of Norland”"


def test_what_is_ticked_inside_something_that_is_not_goes_with_it() -> None:
    guild, port = fact("Guild of Port Aldren", "f-a"), fact("Port", "f-b")

    words, _ = proof(guild, port, ticked=("f-b",))

    assert words == "“The […] and the Board of Norland”"


def test_what_overlaps_holds_or_equals_the_place_hides_nothing() -> None:
    overlapping = fact("Norland, joined by Ostland", "f-a")
    around = fact(TEXT.strip(), "f-b")
    same = replace(ALL, id="f-c", kind="venue", text=ALL.text)

    assert proof(overlapping, around, same) == (ALL.text.join("“”"), ())


def test_what_another_ticked_fact_says_in_the_same_words_is_no_omission() -> None:
    again = replace(fact("Norland", "f-b"), start=200, end=207, text="NORLAND")

    words, _ = proof(fact("Norland", "f-a"), again, ticked=("f-b",))

    assert words == ALL.text.join("“”")


def test_a_mention_of_what_is_not_ticked_is_left_out_too() -> None:
    elsewhere = replace(
        fact("cod", "f-a"),
        mentions=(Mention(start=TEXT.index("Board"), end=TEXT.index("Board") + 5, text="Board"),),
    )

    assert proof(elsewhere)[0] == "“The Guild of Port Aldren and the […] of Norland”"


def test_a_fact_of_another_source_or_of_none_hides_nothing() -> None:
    other = replace(fact("Port Aldren", "f-a"), source="s-couriera")
    typed = replace(fact("Port Aldren", "f-b"), source=None, engine="officer")

    assert proof(other, typed)[0] == ALL.text.join("“”")


def test_what_stands_above_the_release_level_counts_as_not_ticked() -> None:
    secret = replace(fact("Port Aldren", "f-a"), marking=Marking(level="restricted"))
    dossier = replace(dossier_of(ALL, secret), sources=(SOURCE,))
    brief = everything_ticked(dossier, provenance="annex", release=Marking(level="internal"))

    document = composed(dossier, brief).document

    # The fact around it prints its words, so that it is left out as a whole.
    assert not any(isinstance(block, NoteList) for block in document.blocks)


def test_notes_footnotes_and_comments_leave_out_the_same() -> None:
    worded = replace(ALL, review=Review(state="edited", wording=local("Both agree")))
    displays: tuple[Provenance, ...] = ("notes", "footnotes", "comments")

    for display in displays:
        words, notices = proof(fact("Port Aldren", "f-port"), whole=worded, display=display)
        assert words.endswith("“The Guild of […] and the Board of Norland”.") or (
            display == "comments" and words == "“The Guild of […] and the Board of Norland”"
        )
        assert [one.ids for one in notices] == [("f-all", "f-port")]


def test_a_note_does_not_repeat_what_the_text_says_word_for_word() -> None:
    words, notices = proof(fact("Port Aldren", "f-port"), display="notes")

    assert words == "News, para.\xa01."
    assert notices == ()
