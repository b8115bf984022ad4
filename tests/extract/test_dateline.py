from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.dateline import head_dates, is_dateline

Prepare = Callable[[str], Article]


def datelines(article: Article) -> list[str]:
    return [article.words_of(one.span) for one in head_dates(article) if is_dateline(article, one)]


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, 7 May 2031 - Talks begin.",
        "OSLO, 7 May 2031 (NNA) -- Talks begin.",
        "Oslo, (NNA - 7 May 2031) Talks begin.",
        "Talks in Norway\nWritten for a test.\n\nOSLO, 7 May 2031 - Talks begin.",
        "Port Aldren, 7 May 2031\nTalks begin.",
        "PORT ALDREN, 7 May 2031 — Talks begin.",
        "Oslo, 7 May 2031",
    ],
)
def test_a_date_behind_the_place_that_opens_a_line_is_a_dateline(
    prepare: Prepare, text: str
) -> None:
    assert datelines(prepare(text)) == ["7 May 2031"]


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, 7 May 2031 talks begin.",
        "Oslo received her on 7 May 2031 (a windy day).",
        "The talks of 7 May 2031 - they were short - ended.",
        "It rained. " * 120 + "\nOSLO, 7 May 2031 - Talks begin.",
        "OSLO, last week - Talks begin.",
        "OSLO, " + "AND BERGEN, " * 9 + "7 May 2031 - Talks begin.",
        "7 May 2031 - Talks begin.",
    ],
)
def test_other_dates_are_none(prepare: Prepare, text: str) -> None:
    assert datelines(prepare(text)) == []
