import pytest
from msgspec.structs import replace

from briefgen.gui.item_sources import (
    Excerpt,
    SourceCard,
    excerpt_of,
    source_cards,
    words_around,
)
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import Mention
from briefgen.model.labels import Labels
from tests.support.dossier_sample import fact_in, sample_dossier, source_of


def cards(id_: str, labels: Labels, *same: str, dossier: Dossier | None = None) -> list[SourceCard]:
    known = dossier or sample_dossier()
    item: Item = next(one for one in known.items() if one.id == id_)
    return list(source_cards(item, known, labels, same=same))


def test_a_card_says_who_said_it_when_and_in_which_words(labels: Labels) -> None:
    (card,) = cards("f-quotequo", labels)

    assert (card.title, card.line) == ("Aldren Courier", "3 February 2031 · Talks set for March")
    assert card.excerpt == Excerpt(
        before="“",
        words="The herring does not know our border,",
        after="” Sørensen said on Monday.",
    )


def test_every_source_that_says_the_same_has_a_card(labels: Labels) -> None:
    found = cards("f-hanneaaa", labels, "f-hanneaaa", "f-ivarivar", "f-gone")

    assert [card.fact for card in found] == ["f-hanneaaa", "f-ivarivar"]
    assert [card.title for card in found] == ["Aldren Courier", "Radio Norland"]


def test_what_an_officer_wrote_shows_the_facts_that_carry_it(labels: Labels) -> None:
    assert [card.excerpt.words for card in cards("n-hanneaaa", labels)] == ["Hanne Sørensen"]
    assert cards("p-askaskas", labels) == []


def test_other_places_in_the_source_are_counted(labels: Labels) -> None:
    dossier = sample_dossier()
    first, second = (Mention(start=0, end=4, text="Port"), Mention(start=5, end=6, text="A"))

    def elsewhere(*mentions: Mention) -> str:
        facts = (replace(dossier.facts[0], mentions=mentions),)
        (card,) = cards("f-hanneaaa", labels, dossier=replace(dossier, facts=facts))
        return card.elsewhere

    assert elsewhere() == ""
    assert elsewhere(first) == "Also at 1 other place in this source."
    assert elsewhere(first, second) == "Also at 2 other places in this source."


def test_lines_flow_and_a_fact_without_sentence_stands_alone() -> None:
    source = source_of("One\r\ntwo three\rfour", "s-linesaaa")
    whole = replace(fact_in(source, "two", "venue", "f-aaaaaaaa"), sentence=(0, len(source.text)))

    assert excerpt_of(whole, source) == Excerpt(before="One ", words="two", after=" three four")
    assert excerpt_of(replace(whole, sentence=None), source) == Excerpt(words="two")


def test_the_sentence_stands_between_what_is_around_it_in_its_line() -> None:
    long = "word " * 40
    source = source_of(f"{long}end. The talks begin. Next {long}", "s-linesaaa")
    start = source.text.index("The talks")
    fact = replace(
        fact_in(source, "talks", "venue", "f-aaaaaaaa"),
        sentence=(start, start + len("The talks begin.")),
    )

    found = excerpt_of(fact, source)

    assert (found.before, found.words, found.after) == ("The ", "talks", " begin.")
    assert found.lead.startswith("… word ")
    assert found.lead.endswith("end.")
    assert found.tail.startswith("Next word")
    assert found.tail.endswith("word …")
    assert max(len(found.lead), len(found.tail)) <= 92
    near = source_of("Yes. The talks begin. No.\nOther.", "s-linesaaa")
    close = replace(fact_in(near, "talks", "venue", "f-aaaaaaaa"), sentence=(5, 21))
    assert (excerpt_of(close, near).lead, excerpt_of(close, near).tail) == ("Yes.", "No.")


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        ("Bids are due\r\n by 3 May.", "3 May", "Bids are due by 3 May."),
        ("“By 3 May,” he said.", "3 May", "By 3 May,” he said."),
        (
            "The joint commission on herring and on boats will meet again in Aldren on 3 May.",
            "3 May",
            "… on herring and on boats will meet again in Aldren on 3 May.",
        ),
        (
            "On 3 May, in the harbour of Port Aldren, the ministers of both sides signed it.",
            "3 May",
            "On 3 May, in the harbour of Port Aldren, the ministers of both …",
        ),
        (
            "After a long night both sides agreed to begin on 3 May with herring and with cod.",
            "3 May",
            "… night both sides agreed to begin on 3 May with herring and …",
        ),
        (
            "The fair runs from 22 September to 17 December 2031.",
            "22 September to 17 December 2031",
            "The fair runs from …",
        ),
        ("双方" * 40 + "于5月3日会谈。", "5月3日", "… " + "双方" * 28 + "于5月3日会谈。"),
        ("于5月3日" + "会谈" * 40, "5月3日", "于5月3日" + "会谈" * 29 + "会 …"),
        ("3 May", "3 May", ""),
        ("(3 May 1)", "3 May", ""),
    ],
)
def test_a_row_has_the_words_of_a_sentence_around_its_day(text: str, day: str, told: str) -> None:
    source = source_of(text, "s-wordsaaa")
    fact = replace(fact_in(source, day, "date", "f-aaaaaaaa"), sentence=(0, len(text)))

    assert words_around(fact, source) == told
    assert words_around(replace(fact, sentence=None), source) == ""
