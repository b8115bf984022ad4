from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.compose.statements import capitalised, days_of
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import ListBlock, Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.facts import AreaValue, Fact, FactKind, FigureValue, NamedValue, Review
from briefgen.model.local_text import LocalText, local
from tests.support.dossier_composing import composed, dossier_of, lines_of, one_section
from tests.support.dossier_sample import attributes_of, days, everything_ticked, source_of

AREA = AgendaArea(id="fisheries", label="Fisheries")
TEXT = "Sørensen said that herring comes first; “We “all” wait” and “Wait”; a quota of 40 tonnes."
SOURCE = source_of(TEXT, "s-aaaaaaaa")


def said(
    words: str, *, kind: FactKind = "quote", id_: str = "f-a", speaker: str = "", day: str = ""
) -> Fact:
    return Fact(
        id=id_,
        kind=kind,
        text=words,
        source=SOURCE.id,
        start=TEXT.find(words),
        areas=("fisheries",),
        attributes=attributes_of(speaker=speaker, date=day),
    )


def lines(*facts: Fact, notes: bool = False) -> list[str]:
    """Give the statements under the area, without its headings."""
    dossier = dossier_of(*facts, areas=(AREA,))
    dossier = replace(dossier, sources=(SOURCE,))
    return lines_of("areas", dossier, notes=notes)[3:]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("We wait", "- Ada: “We wait”"),
        ("“We wait”", "- Ada: “We wait”"),
        ('"We wait"', "- Ada: “We wait”"),
        ("« Nous attendons »", "- Ada: “Nous attendons”"),
        ("“We wait” and “hope”", "- Ada: ““We wait” and “hope””"),
        ("“We “all” wait", "- Ada: ““We “all” wait”"),
        ("“", "- Ada: ““”"),
        ("“”", "- Ada: ““””"),
    ],
)
def test_a_quotation_stands_in_one_pair_of_marks(words: str, printed: str) -> None:
    assert lines(said(words, speaker="Ada")) == [printed]


@pytest.mark.parametrize(
    ("speaker", "day", "printed"),
    [
        ("Ada", "2031-02-03", "- Ada, 3 February 2031: “We wait”"),
        ("Ada", "2031-02-03/2031-02-04", "- Ada, 3–4 February 2031: “We wait”"),
        ("Ada", "soon", "- Ada: “We wait”"),
        ("", "2031-02-03", "- 3 February 2031: “We wait”"),
        ("", "", "- “We wait”"),
    ],
)
def test_a_quotation_names_its_speaker_and_day(speaker: str, day: str, printed: str) -> None:
    assert lines(said("We wait", speaker=speaker, day=day)) == [printed]


@pytest.mark.parametrize(
    ("speaker", "words", "printed"),
    [
        ("Hanne Sørensen", "Sørensen said so", "- Sørensen said so"),
        (
            "Hanne Sørensen",
            "the minister, Hanne Sørensen, agrees",
            "- The minister, Hanne Sørensen, agrees",
        ),
        ("Hanne Sørensen", "herring comes first", "- Hanne Sørensen: herring comes first"),
        ("", "herring comes first", "- Herring comes first"),
    ],
)
def test_a_position_does_not_name_twice_who_holds_it(
    speaker: str, words: str, printed: str
) -> None:
    assert lines(said(words, kind="position", speaker=speaker)) == [printed]


def test_the_same_words_of_one_speaker_make_one_line_of_two_facts() -> None:
    facts = (said("Wait", speaker="Ada"), said("wait", id_="f-b", speaker="ADA"))

    assert lines(*facts) == ["- Ada: “Wait”"]
    assert lines(facts[0], said("Wait", id_="f-b", speaker="Bo")) == [
        "- Ada: “Wait”",
        "- Bo: “Wait”",
    ]


def test_an_official_name_has_the_wording_of_the_source_beside_it() -> None:
    accord = NamedValue(name="Accord of Aldren")
    facts = (
        replace(said("the Accord", kind="agreement"), value=accord),
        replace(said("that pact", kind="agreement", id_="f-b"), value=accord),
        replace(said("accord of Aldren", kind="agreement", id_="f-c"), value=accord),
    )

    assert lines(*facts) == ["- Accord of Aldren (in the source: “the Accord”, “that pact”)"]
    assert lines(facts[2]) == ["- Accord of Aldren"]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (FigureValue(amount="40", unit="tonnes", measures="quota"), "- Quota: 40 tonnes"),
        (FigureValue(amount="40", unit="boats"), "- 40 boats"),
        (FigureValue(amount="40"), "- 40"),
        (None, "- A quota of 40 tonnes"),
    ],
)
def test_a_figure_tells_what_it_measures(value: FigureValue | None, printed: str) -> None:
    figure = replace(said("a quota of 40 tonnes", kind="figure"), value=value)

    assert lines(figure) == [printed]


def test_a_figure_that_says_not_of_what_it_is_is_left_out_with_a_notice() -> None:
    bare = replace(said("40", kind="figure"), value=FigureValue(amount="40", unit="%"))
    accepted = replace(bare, id="f-b", review=Review(state="accepted"))
    dossier = replace(dossier_of(bare, areas=(AREA,)), sources=(SOURCE,))

    assert lines(bare) == []
    assert lines(accepted) == ["- 40%"]
    (notice,) = [one for one in composed(dossier).notices if one.code == "no-section"]
    assert (notice.level, notice.ids) == ("info", ("f-a",))
    assert notice.message == ("1 ticked figure says not of what it is; accept, word or untick it.")


def test_a_figure_no_section_shows_is_remarked_like_other_items() -> None:
    bare = replace(said("40", kind="figure"), value=FigureValue(amount="40", unit="%"))

    result = composed(dossier_of(bare), recipe=one_section("logistics"))

    (notice,) = [one for one in result.notices if one.code == "no-section"]
    assert notice.message == "meeting-brief has no section for 1 ticked item."


def test_figures_of_one_wording_that_measure_different_things_stay_apart() -> None:
    figure = said("40 tonnes", kind="figure")
    catch = replace(figure, value=FigureValue(amount="40", measures="catch"))
    quota = replace(figure, id="f-b", value=FigureValue(amount="40", measures="quota"))

    assert lines(catch, quota) == ["- Catch: 40", "- Quota: 40"]


def test_the_officers_wording_replaces_that_of_the_source() -> None:
    worded = replace(
        said("Wait", speaker="Ada"),
        review=Review(state="edited", wording=local("Ada asks to wait")),
    )

    assert lines(worded, said("Wait", id_="f-b", speaker="Ada")) == [
        "- Ada asks to wait",
        "- Ada: “Wait”",
    ]
    assert lines(worded, replace(worded, id="f-c"), notes=True)[0] == "- Ada asks to wait1"


def bulleted(fact: Fact, language: str) -> list[Text]:
    source = replace(SOURCE, language=language)
    dossier = replace(dossier_of(fact, areas=(AREA,)), sources=(source,))
    blocks = composed(dossier, recipe=one_section("areas")).document.blocks
    items = [item for block in blocks if isinstance(block, ListBlock) for item in block.items]
    return [
        inline
        for item in items
        for inlines in walk_paragraphs(item.blocks)
        for inline in inlines
        if isinstance(inline, Text) and inline.origins
    ]


@pytest.mark.parametrize(
    ("language", "tagged"), [("fr", "fr"), ("zh-Hans", "zh-Hans"), ("en-GB", ""), ("", "")]
)
def test_words_of_a_source_in_another_language_are_tagged(language: str, tagged: str) -> None:
    texts = bulleted(said("Wait", speaker="Ada"), language)

    assert [(text.text, text.language) for text in texts] == [("Ada", tagged), ("Wait", tagged)]


def test_an_officers_text_in_another_language_is_tagged_and_noticed() -> None:
    wording = LocalText(texts={"fr": "Attendre"}, main="fr")
    fact = replace(said("Wait"), review=Review(wording=wording))

    assert [text.language for text in bulleted(fact, "es")] == ["fr"]
    result = composed(dossier_of(fact, areas=(AREA,)), recipe=one_section("areas"))
    assert [(one.code, one.message, one.ids) for one in result.notices] == [
        (
            "text-in-other-language",
            "There is no text in 'en'; the one in 'fr' stands instead.",
            ("f-a",),
        )
    ]


@pytest.mark.parametrize(
    ("said_of_it", "found"),
    [
        ("2031-02-03", (date(2031, 2, 3), date(2031, 2, 3))),
        ("2031-02-03/2031-03-04", (date(2031, 2, 3), date(2031, 3, 4))),
        ("2031-02-03/soon", None),
        ("", None),
    ],
)
def test_a_fact_is_dated_by_what_is_said_of_it(
    said_of_it: str, found: tuple[date, date] | None
) -> None:
    assert days_of(said("Wait", day=said_of_it)) == found


def test_the_own_days_of_a_date_come_first() -> None:
    fact = replace(said("Wait", day="2030-01-01"), value=days(date(2031, 2, 3)))

    assert days_of(fact) == (date(2031, 2, 3), date(2031, 2, 3))


def test_where_the_type_keeps_the_wording_of_sources_out_the_name_stands_alone() -> None:
    accord = NamedValue(name="Accord of Aldren")
    fact = replace(said("that pact", kind="agreement"), value=accord)
    dossier = replace(dossier_of(fact, areas=(AREA,)), sources=(SOURCE,))
    brief = everything_ticked(dossier, provenance="none", source_wording=False)

    assert lines_of("areas", dossier, brief)[-1] == "- Accord of Aldren"


def test_without_the_wording_of_sources_an_area_goes_by_its_name_alone() -> None:
    named = replace(said("herring", kind="area"), value=AreaValue(area="fisheries"))
    dossier = replace(dossier_of(named, areas=(AREA,)), sources=(SOURCE,))
    brief = everything_ticked(dossier, provenance="none", source_wording=False)

    assert lines_of("areas", dossier, brief) == []


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("herring comes first", "- Herring comes first"),
        ("eFishing comes first", "- eFishing comes first"),
        ("", ""),
    ],
)
def test_a_line_begins_with_a_capital_but_where_a_name_has_its_own(
    words: str, printed: str
) -> None:
    assert "".join(lines(said(words, kind="milestone"))) == printed
    assert capitalised(words) == printed.removeprefix("- ")


def test_the_name_of_a_place_or_body_begins_its_line_with_a_capital() -> None:
    fact = replace(said("a pact", kind="agreement"), value=NamedValue(name="joint pact"))

    assert lines(fact) == ["- Joint pact (in the source: “a pact”)"]
