import json
from datetime import date

import pytest
from lxml import html
from msgspec.structs import replace

from briefgen.model.source import DocumentDate
from briefgen.reading.origin import Origin
from briefgen.reading.web_origin import page_origin


def origin_of(head: str, *, body: str = "<p>x", root: str = "") -> Origin:
    return page_origin(html.document_fromstring(f"<html {root}><head>{head}</head><body>{body}"))


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def day(year: int, month: int, number: int) -> DocumentDate:
    return DocumentDate(value=date(year, month, number), how="explicit")


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Talks at sea",
    "datePublished": "2024-05-03T10:00:00Z",
    "author": [{"@type": "Person", "name": "Ann Writer"}, {"name": "Bob"}],
    "publisher": {"@type": "Organization", "name": "Gazette"},
    "inLanguage": "en-GB",
}
OF_ARTICLE = Origin(
    title="Talks at sea",
    publisher="Gazette",
    author="Ann Writer, Bob",
    document_date=day(2024, 5, 3),
    language="en",
)


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE,
        [{"@type": "Organization", "name": "x"}, ARTICLE],
        {"@graph": [{"@type": "WebPage", "headline": "No"}, ARTICLE]},
        {"@type": "Thing", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["ReportageNewsArticle"]},
        [
            {**ARTICLE, "publisher": {"@id": "#p"}, "author": [{"@id": "#a"}, {"name": "Bob"}]},
            {"@id": "#p", "@type": "Organization", "name": "Gazette"},
            {"@id": "#a", "name": "Ann Writer"},
            {"@id": "#p"},
        ],
    ],
)
def test_linked_data_tell_of_the_article(data: object) -> None:
    assert origin_of(linked(data)) == OF_ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"@type":' + "[" * 900 + "]" * 900 + "}",
        '{"@type":"Article","author":{"@id":' + "[" * 900 + "]" * 900 + "}}",
        "[" * 100_000,
        '"x"',
        "null",
        '{"@type":"Article","author":7,"publisher":[[]]}',
    ],
)
def test_broken_linked_data_tell_nothing(text: str) -> None:
    assert origin_of(f'<script type="application/ld+json">{text}</script>') == Origin()


def test_linked_data_without_end_are_given_up() -> None:
    assert origin_of(linked([[{"@graph": []}] * 1000] * 9 + [ARTICLE])).title == "Talks at sea"
    assert origin_of(linked([[[0] * 1500] * 1500, ARTICLE])).title == "Talks at sea"
    assert origin_of(linked([0] * 2000 + [ARTICLE])) == Origin()


def test_a_publisher_without_name_and_id_is_no_other_node() -> None:
    assert origin_of(linked([{**ARTICLE, "publisher": {"url": "x"}}, {"name": "No"}])) == replace(
        OF_ARTICLE, publisher=""
    )


def test_meta_elements_tell_of_the_page() -> None:
    head = (
        '<meta property="og:title" content="Talks at sea"><meta name=Author content="Ann Writer">'
        '<meta property="og:site_name" content="Gazette"><meta property="og:title" content="No">'
        '<meta property="article:published_time" content="2024-05-03T23:59:00-07:00">'
        '<meta name=description content=""><meta property="og:url" content="https://g.example/1">'
    )

    assert origin_of(head, root="lang=fr") == Origin(
        title="Talks at sea",
        publisher="Gazette",
        author="Ann Writer",
        url="https://g.example/1",
        document_date=day(2024, 5, 3),
        language="fr",
    )


def test_an_author_given_as_an_address_is_none() -> None:
    head = '<meta property="article:author" content="https://social.example/ann">'

    assert origin_of(head).author == ""


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Talks at sea | Gazette</title>", "<h1>Talks at sea</h1>", "Talks at sea"),
        ("<title>Talks - at sea - Gazette</title>", "<h1>Talks - at sea</h1>", "Talks - at sea"),
        (
            '<title>Talks at sea – Gazette</title><meta property="og:site_name" content="GAZETTE">',
            "",
            "Talks at sea",
        ),
        ("<title>Talks - at sea</title>", "", "Talks - at sea"),
        ("", "<h1>Talks at sea</h1><h1>No</h1>", "Talks at sea"),
        ("", "<p>x", ""),
    ],
)
def test_the_title_stands_without_the_publisher(head: str, body: str, title: str) -> None:
    assert origin_of(head, body=body).title == title


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel=canonical href="https://g.example/1">', "https://g.example/1"),
        (
            '<link rel=canonical href="/1"><!-- saved from url=(0019)https://g.example/2 -->',
            "https://g.example/2",
        ),
        ("<!--\n Page saved with X\n url: https://g.example/3 \n-->", "https://g.example/3"),
        ('<link rel=canonical href="javascript:x"><link rel=icon href="https://g.example">', ""),
        ('<link rel=canonical href="http://[">', ""),
        ("<!-- nothing -->", ""),
    ],
)
def test_the_address_is_the_canonical_one_or_where_the_page_was_saved_from(
    head: str, url: str
) -> None:
    assert origin_of(head).url == url


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('<time datetime="2024-05-03">3 May</time>', day(2024, 5, 3)),
        ('<time datetime="2024-05-03"></time><time datetime="2023-01-01"></time>', None),
        (
            (
                '<time datetime="2023-01-01"></time>'
                '<time class=published datetime="2024-05-03"></time>'
            ),
            day(2024, 5, 3),
        ),
        ('<time pubdate datetime="2024-05-03T10:00"></time><time>x</time>', day(2024, 5, 3)),
        ("<time>yesterday</time>", None),
    ],
)
def test_a_time_element_tells_the_day_where_it_is_the_only_one_or_says_so(
    body: str, found: DocumentDate | None
) -> None:
    assert origin_of("", body=body).document_date == found


def test_a_page_saved_in_translation_says_so() -> None:
    assert origin_of("", root='class="js translated-ltr"').translated
    assert not origin_of("").translated
