"""A brief in two languages: both composed alike, remarks of both, and pairs to compare."""

from datetime import UTC, datetime

from msgspec.structs import replace

from briefgen.compose.compose import Composed, compose
from briefgen.model.brief import Header
from briefgen.model.document import Heading, NoteMark, PageCount, PageNumber, Table, Text
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.dossier import Dossier, Point
from briefgen.model.facts import NamedValue, Review
from briefgen.model.local_text import LocalText, local
from briefgen.model.recipe import Recipe, Section
from briefgen.reference.labels import load_labels
from tests.support.dossier_composing import dossier_of, english, plain_scheme, recipe_of
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

SOURCE = source_of("They signed the Haven Bond of 2020.\n", "s-aaaaaaaa")
BOND = replace(
    fact_in(SOURCE, "Haven Bond of 2020", "agreement", "f-bond"),
    value=NamedValue(name="Haven Bond of 2020"),
)
POINT = Point(
    id="p-point",
    kind="point_to_make",
    text=LocalText(texts={"en": "Catch 40 tonnes.", "zh": "捕捞41吨。"}),
)
SECTIONS = recipe_of(
    Section(kind="points", heading="points", points=("point_to_make",)),
    Section(kind="background", heading="background", facts=("agreement",)),
    Section(kind="passage", heading="purpose", passage="purpose"),
)


def both(
    dossier: Dossier | None = None, *, recipe: Recipe = SECTIONS, purpose: LocalText | None = None
) -> Composed:
    found = dossier or replace(dossier_of(BOND), sources=(SOURCE,), points=(POINT,))
    brief = everything_ticked(found, provenance="none")
    brief = replace(brief, passages={"purpose": purpose} if purpose else {})
    return compose(
        found,
        brief,
        recipe=recipe,
        labels=english(),
        scheme=plain_scheme(),
        second_labels=load_labels("zh"),
    )


def test_both_languages_stand_in_one_document() -> None:
    document = both().document
    headings = [inline_text(one.inlines) for one in document.blocks if isinstance(one, Heading)]

    assert document.language == "en"
    assert headings == ["Points for the whole meeting\xa0· 会谈总体要点", "Background\xa0· 背景"]
    assert isinstance(document.blocks[1], Table)


def test_parts_lie_where_their_blocks_are() -> None:
    composed = both(purpose=LocalText(texts={"en": "Meet.\n\nTalk.", "zh": "会面并交谈。"}))

    assert [(part.start, part.end) for part in composed.parts] == [(0, 2), (2, 4), (4, 6)]


def test_pairs_hold_what_officers_wrote_and_no_fact() -> None:
    pairs = both().pairs

    assert [(one.first, one.second) for one in pairs if one.ids] == [
        ("Catch 40 tonnes.", "捕捞41吨。")
    ]
    assert not any("2020" in one.first for one in pairs)


def test_a_wording_of_a_fact_is_compared() -> None:
    wording = LocalText(texts={"en": "Signed in 2020", "zh": "签于2021年"})
    worded = replace(BOND, review=Review(state="edited", wording=wording))

    pairs = both(replace(dossier_of(worded), sources=(SOURCE,))).pairs

    assert ("Signed in 2020", "签于2021年") in [(one.first, one.second) for one in pairs]


def test_parts_of_other_lengths_are_compared_as_a_whole() -> None:
    purpose = LocalText(texts={"en": "Meet 1.\n\nTalk 2.", "zh": "会面1。"})

    pairs = both(recipe=recipe_of(SECTIONS.sections[2]), purpose=purpose).pairs

    assert pairs[-1].first.endswith("Meet 1.\nTalk 2.")
    assert pairs[-1].second.endswith("会面1。")


def test_a_text_that_the_second_language_lacks_is_remarked_once() -> None:
    alone = replace(POINT, text=local("Catch cod."))
    dossier = replace(dossier_of(), points=(alone,))

    messages = [one.message for one in both(dossier).notices]

    assert messages.count("There is no text in 'zh'; the one in 'en' stands instead.") == 1


def test_what_stands_on_every_page_is_in_both_languages_and_what_is_the_same_once() -> None:
    found = replace(dossier_of(BOND), sources=(SOURCE,), points=(POINT,))
    header = Header(
        subject=LocalText(texts={"en": "Harbour talks", "zh": "港口会谈"}),
        reference="REF-7",
        as_at=datetime(2031, 3, 14, 9, tzinfo=UTC),
    )
    brief = replace(everything_ticked(found, provenance="none"), header=header)

    furniture = compose(
        found,
        brief,
        recipe=SECTIONS,
        labels=english(),
        scheme=plain_scheme(),
        second_labels=load_labels("zh"),
    ).document.furniture

    lines = [inline_text(line) for line in (furniture.running_head, furniture.foot_start)]
    assert lines[0] == "Harbour talks · 港口会谈"
    assert lines[1].startswith("REF-7 · As at 14 March 2031")
    assert lines[1].count("REF-7") == 1
    assert "2031年3月14日" in lines[1]
    assert inline_text(furniture.foot_end) == "Page  of  · 第页，共页"
    assert furniture.head_end == ()
    languages = [
        one.language for one in furniture.foot_end if isinstance(one, Text | PageNumber | PageCount)
    ]
    # Words, number, words, number, and what stands between the two languages.
    assert languages == [*[""] * 5, *["zh"] * 5]


def test_marks_of_notes_are_no_words_to_compare() -> None:
    found = replace(dossier_of(BOND), sources=(SOURCE,), points=(POINT,))

    composed = compose(
        found,
        everything_ticked(found, provenance="notes"),
        recipe=SECTIONS,
        labels=english(),
        scheme=plain_scheme(),
        second_labels=load_labels("zh"),
    )

    marks = [
        one
        for inlines in walk_paragraphs(composed.document.blocks)
        for one in inlines
        if isinstance(one, NoteMark)
    ]
    assert [one.label for one in marks] == ["1"]
    assert not any(pair.first == "1" for pair in composed.pairs)
