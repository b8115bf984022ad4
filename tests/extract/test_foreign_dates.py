from datetime import date

import pytest

from briefgen.extract.article import Article
from briefgen.extract.date_values import place_date
from briefgen.extract.foreign_date_forms import date_patterns, find_foreign_expressions
from briefgen.extract.foreign_dates import find_foreign_dates, find_foreign_document_date
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.span import Span
from briefgen.model.facts import DateValue
from briefgen.model.knowledge import Knowledge, Language
from briefgen.model.source import DocumentDate

FRENCH = Language(
    code="fr",
    name="French",
    common=(),
    months=(("janvier",), ("février",)),
    dates=("{day} {month} {year}", "{day} {month}", "{month} {year}"),
)
PATTERNS = date_patterns(FRENCH)
LATEST = date(2031, 6, 30)


def article(index: KnowledgeIndex, text: str, day: date | None = None) -> Article:
    known = DocumentDate(value=day, how="officer") if day else None
    return Article(text=text, sentences=(), index=index, date=known)


@pytest.mark.parametrize(
    ("text", "day", "first", "confidence"),
    [
        ("le 7 janvier 2031", None, date(2031, 1, 7), 0.9),
        ("le 7 janvier", date(2031, 1, 5), date(2031, 1, 7), 0.7),
        ("le 07/05/2031", None, date(2031, 5, 7), 0.7),
    ],
)
def test_days_are_placed_in_the_calendar(
    index: KnowledgeIndex, text: str, day: date | None, first: date, confidence: float
) -> None:
    (found,) = find_foreign_dates(article(index, text, day), PATTERNS)

    assert isinstance(found.value, DateValue)
    assert (found.value.first, found.value.role) == (first, "other")
    assert found.confidence == confidence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("le 7 janvier", "Needs the date of the document."),
        ("le 30 février 2031", "No such day."),
    ],
)
def test_an_open_date_says_what_is_missing(index: KnowledgeIndex, text: str, reason: str) -> None:
    (found,) = find_foreign_dates(article(index, text), PATTERNS)

    assert (found.value, found.reasons) == (None, (reason,))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oslo, 7 janvier 2031. Le 8 janvier 2031 aussi.", date(2031, 1, 7)),
        ("En janvier 2031 et le 8 janvier, puis le 9 janvier 2031", date(2031, 1, 9)),
        ("Le 8 janvier", None),
        ("x" * 700 + " 7 janvier 2031", None),
    ],
)
def test_the_first_whole_day_of_the_head_dates_the_text(
    index: KnowledgeIndex, text: str, day: date | None
) -> None:
    found = find_foreign_document_date(article(index, text), PATTERNS, latest=LATEST)

    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("text", "how", "days"),
    [
        ("OSLO, 7 janvier 2031 (Fjord) – Le 8 janvier 2029.", "dateline", [date(2031, 1, 7)]),
        # The youngest year the text names, then the last ten; no day that has not come.
        (
            "OSLO, 7 janvier. - En 2029, comme en 2032 et le 3 janvier 2028.",
            "inferred",
            [date(year, 1, 7) for year in (2029, 2028, 2031, 2030, *range(2027, 2021, -1))],
        ),
        ("OSLO, 30 février 2030 (Fjord) – Le 7 janvier 2031.", "inferred", [date(2031, 1, 7)]),
    ],
)
def test_a_dateline_dates_the_text(
    index: KnowledgeIndex, text: str, how: str, days: list[date]
) -> None:
    found = find_foreign_document_date(article(index, text), PATTERNS, latest=LATEST)

    assert found is not None
    assert (found.how, [found.value, *found.candidates]) == (how, days)


@pytest.mark.parametrize("agency", ["电", "電", "讯"])
def test_the_day_of_a_chinese_wire_dates_the_text(
    index: KnowledgeIndex, knowledge: Knowledge, agency: str
) -> None:
    chinese = next(one for one in knowledge.languages if one.code == "zh")
    text = f"新华社奥斯陆3月3日{agency}（记者 王伟）双方于2030年5月7日签署协定。"

    found = find_foreign_document_date(article(index, text), date_patterns(chinese), latest=LATEST)

    assert found is not None
    assert (found.value, found.how, text[found.start : found.end]) == (
        date(2030, 3, 3),
        "inferred",
        "3月3日",
    )


def test_every_shipped_month_is_placed_in_every_form_and_case(knowledge: Knowledge) -> None:
    for language in knowledge.languages:
        patterns = date_patterns(language)
        for number, names in enumerate(language.months, start=1):
            for written in (case(name) for name in names for case in (str, str.upper, str.title)):
                text = language.dates[-2].format(day=7, month=written, year=2031, day2=9, month2="")

                (expression,) = find_foreign_expressions(text, Span(0, len(text)), patterns)
                placed = place_date(expression, against=date(2031, 1, 5))

                assert placed.days
                assert placed.days[0].month == number, (language.code, text)
