"""The sample in every type of brief and every house style: sound files that say the same."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import product

import pytest

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.model.exported import Exported
from briefgen.reference.house_styles import house_style_names, load_house_style
from briefgen.reference.recipes import recipe_names
from tests.support.docx_lint import lint
from tests.support.docx_numbers import counted_paragraphs
from tests.support.docx_render import W, found, paragraph_texts, part, styles_by_id, values
from tests.support.pdf_reading import folded, page_texts

COMBINATIONS = list(product(recipe_names(), house_style_names()))
TOC = {"TOC1", "TOC2"}


@cache
def exported(type_name: str, style: str) -> dict[str, Exported]:
    rendered = render_brief(open_sample(), ExportSettings(type=type_name, house_style=style))
    assert rendered.refusals == ()
    return dict(rendered.files)


@pytest.mark.parametrize(("type_name", "style"), COMBINATIONS)
def test_every_combination_is_a_sound_word_file(type_name: str, style: str) -> None:
    assert lint(exported(type_name, style)["docx"].data) == []


@pytest.mark.parametrize(("type_name", "style"), COMBINATIONS)
def test_what_word_shows_and_counts_the_pdf_shows_too(type_name: str, style: str) -> None:
    files = exported(type_name, style)
    docx, shown = files["docx"].data, folded("".join(page_texts(files["pdf"].data)))

    texts = [text.rpartition("\t")[2] for text in paragraph_texts(part(docx, "word/document.xml"))]
    numbered = [f"{number}{text}" for number, text in counted_paragraphs(docx)]

    # Long paragraphs may go on on the next page, behind the furniture.
    assert [text for text in (*texts, *numbered) if folded(text)[:40] not in shown] == []


@pytest.mark.parametrize(("type_name", "style"), COMBINATIONS)
def test_every_word_of_the_pdf_stands_whole_on_its_line(type_name: str, style: str) -> None:
    files = exported(type_name, style)

    wanted = words_in(paragraph_texts(part(files["docx"].data, "word/document.xml")))
    shown = words_in(page_texts(files["pdf"].data))

    assert sorted(wanted - shown) == []


def words_in(texts: Iterable[str]) -> Counter[str]:
    """Count the longer words of texts; some styles set capitals."""
    return Counter(re.findall(r"[a-z]{4,}", "\n".join(texts).lower()))


@pytest.mark.parametrize("style", house_style_names())
def test_the_contents_of_a_book_shows_its_pages_before_anybody_makes_it_anew(style: str) -> None:
    files = exported("briefing-book", style)
    body = part(files["docx"].data, "word/document.xml")

    entries = [one for one in found(body, ".//p") if set(values(one, "pPr/pStyle")) & TOC]

    shown = ["".join(text.text or "" for text in one.iter(f"{W}t")) for one in entries]
    pages = page_texts(files["pdf"].data)
    for text in shown:
        words, page = text.rstrip("0123456789"), text[len(text.rstrip("0123456789")) :]
        assert folded(words)[:40] in folded(pages[int(page) - 1]), text
    assert len(shown) > 12


def test_word_sets_a_brief_as_closely_as_the_pdf_and_by_itself_too() -> None:
    files = exported("information-memo", "us-state-like")
    settings = ExportSettings(
        type="information-memo", house_style="us-state-like", formats=("docx",)
    )
    alone = render_brief(open_sample(), settings).files

    fit = files["pdf"].fit
    heading = styles_by_id(files["docx"].data)["Heading1"]
    (spacing,) = found(heading, "pPr/spacing")
    before = load_house_style("us-state-like").paragraphs["heading1"].before
    assert fit.spacing < 1
    assert fit.figures < 1
    assert float(spacing.get(f"{W}before", "")) / 20 == pytest.approx(before * fit.spacing)
    assert alone["docx"].data == files["docx"].data


@pytest.mark.parametrize(("type_name", "style"), COMBINATIONS)
def test_no_page_of_a_memo_is_left_to_a_few_lines(type_name: str, style: str) -> None:
    *pages, clearance = exported(type_name, style)["pdf"].fills

    if type_name != "briefing-book":
        assert min(pages) > 0.2
        assert min(pages[:-1], default=1) > 0.8
    assert clearance < 0.2


@pytest.mark.parametrize("style", house_style_names())
def test_words_in_a_chart_are_as_large_as_the_notes_of_the_style(style: str) -> None:
    files = exported("information-memo", style)
    known = styles_by_id(files["docx"].data)

    (in_chart,), (in_notes,) = (
        values(known[name], "rPr/sz") for name in ("BriefFigurePlainStart", "BriefNote")
    )

    assert int(in_chart) == round(int(in_notes) * files["pdf"].fit.figures)


def test_every_paragraph_and_point_of_a_cabinet_paper_has_its_number() -> None:
    data = exported("meeting-brief", "nz-cabinet-like")["docx"].data

    numbers = [number for number, _ in counted_paragraphs(data)]

    assert numbers == [f"{number}." for number in range(1, len(numbers) + 1)]
    assert len(numbers) > 10


@pytest.mark.parametrize("style", ["uk-whitehall-like", "au-defence-like"])
def test_the_only_paragraph_of_a_brief_has_no_number(style: str) -> None:
    assert not list(counted_paragraphs(exported("meeting-brief", style)["docx"].data))


@pytest.mark.parametrize("style", house_style_names())
def test_a_cover_leaves_its_page_room_for_a_longer_title(style: str) -> None:
    cover, *_ = exported("briefing-book", style)["pdf"].fills

    assert cover < 0.93
    assert (
        page_texts(exported("briefing-book", style)["pdf"].data)[1].casefold().count("contents")
        == 2
    )


@pytest.mark.parametrize(("style", "numbers"), [("plain", "12345"), ("nz-cabinet-like", "ABCDE")])
def test_areas_go_by_letters_where_paragraphs_have_numbers(style: str, numbers: str) -> None:
    files = exported("talking-points", style)

    text = folded("".join(page_texts(files["pdf"].data)))

    names = ("Energy", "Methane", "Circular", "Low-carbon", "Deforestation")
    sign = "." if numbers.isalpha() else ""
    for number, name in zip(numbers, names, strict=True):
        assert folded(f"{number}{sign}{name}") in text
