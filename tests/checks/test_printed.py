from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.printed import check_printed
from briefgen.model.document import Document, NoteMark, Paragraph, Text
from briefgen.model.facts import Fact, FigureValue, Review
from briefgen.model.local_text import local
from tests.support.told import day, dossier, fact, named, told

SOURCE = told("“The herring does not know our border,” he said of 40,000 tonnes on 8-9 May.")
QUOTE = fact(SOURCE, "The herring does not know our border,", "quote")
FIGURE = fact(SOURCE, "40,000 tonnes", "figure", value=FigureValue(amount="40,000"))
DATE = day(SOURCE, "8-9 May", date(2031, 5, 8), date(2031, 5, 9))
NAME = named(SOURCE, "herring", "organisation")


def codes(stands_behind: Fact, *texts: str, also: tuple[str, ...] = ()) -> list[str]:
    """Print texts that stem from a fact, and tell what is remarked."""
    inlines = tuple(Text(text=text, origins=(stands_behind.id, *also)) for text in texts)
    mark = NoteMark(label="1", note="n-1")
    document = Document(title="Talks", blocks=(Paragraph(inlines=(*inlines, mark)),))
    found = dossier([SOURCE], [stands_behind])
    return [notice.code for notice in check_printed(document, found)]


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (QUOTE, "The herring does not know our border,"),
        (QUOTE, "The herring does not know"),
        (QUOTE, "Hanne Sørensen: “The herring does not know our border”"),
        (QUOTE, "Hanne Sørensen, 3 February 2031"),
        (FIGURE, "40,000 tonnes"),
        (FIGURE, "tonnes"),
        (DATE, "8–9 May 2031"),
        (DATE, "May 2031"),
        (NAME, "herring 7"),
    ],
)
def test_what_prints_as_its_source_has_it_is_true(one: Fact, text: str) -> None:
    assert codes(one, text) == []


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (QUOTE, "The herring does not respect our border"),
        (QUOTE, "our border does not know the herring"),
        (FIGURE, "50,000 tonnes"),
        (DATE, "8–10 May 2031"),
        (DATE, "8–9 May 2030"),
    ],
)
def test_what_prints_otherwise_is_refused_once(one: Fact, text: str) -> None:
    assert codes(one, text, text) == ["printed-differs"]


def test_invisible_characters_may_be_missing_in_print() -> None:
    source = told("“The herring does not know\u202eour border,” he said.")
    quote = fact(source, "The herring does not know\u202eour border,", "quote")

    assert codes(quote, "The herring does not knowour border,") == []


def test_the_officers_words_and_those_of_several_facts_are_not_compared() -> None:
    worded = replace(FIGURE, review=Review(state="edited", wording=local("50,000 tonnes")))

    assert codes(worded, "50,000 tonnes") == []
    assert codes(FIGURE, "50,000 tonnes", also=("f-other",)) == []


def test_the_refusal_names_the_fact_and_the_remedy() -> None:
    document = Document(
        title="Talks",
        blocks=(Paragraph(inlines=(Text(text="9 tonnes", origins=(FIGURE.id,)),)),),
    )

    (notice,) = check_printed(document, dossier([SOURCE], [FIGURE]))

    assert (notice.level, notice.ids) == ("refusal", (FIGURE.id,))
    assert notice.message == (
        "“40,000 tonnes” does not print as its source has it. "
        f"Untick it: briefgen select PROJECT --drop {FIGURE.id}."
    )
