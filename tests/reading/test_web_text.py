import pytest
from lxml import html

from briefgen.reading.web_text import article_text, visible_text
from tests.support.source_files import PARAGRAPHS


def tree_of(page: str) -> html.HtmlElement:
    return html.document_fromstring(page)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One\n two</p><p>three", "One two\n\nthree"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<p>a<br>b", "a\nb"),
        ("<pre>a\nb</pre>", "a\nb"),
        ("<p>a <b>b</b><i>c</i> d", "a bc d"),
        ("<ul><li>a<li>b</ul>", "a\n\nb"),
        (
            "<table><tr><th>Item<th>Value<tr><td>Herring<td>40,000</table>",
            "Item | Value\n\nHerring | 40,000",
        ),
        ("<table><tr><td><p>left</p><td><p>right</p></table>", "left\n\nright"),
    ],
)
def test_blocks_become_paragraphs_and_rows_lines(page: str, text: str) -> None:
    assert visible_text(tree_of(page)) == text


def test_a_headline_outside_the_article_comes_first() -> None:
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS[2:] * 2)
    page = (
        f"<body><header><h1>Talks at sea</h1></header><main><article>{body}</article></main></body>"
    )

    assert article_text(tree_of(page), title="Talks at sea").startswith(
        "Talks at sea\n\nPORT ALDREN"
    )
    assert article_text(tree_of(page), title="Something else").startswith("Talks at sea\n\nPORT")


def test_of_several_headlines_the_one_of_the_title_is_taken() -> None:
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS[2:] * 2)
    page = f"<body><header><h1>Gazette</h1><h1>Talks</h1></header><article>{body}</article></body>"

    assert article_text(tree_of(page), title="Talks").startswith("Talks\n\nPORT ALDREN")
    assert article_text(tree_of(page), title="Cod").startswith("PORT ALDREN")


def test_a_headline_in_the_article_is_not_said_twice() -> None:
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS[2:] * 2)
    page = f"<body><main><article><h1>Talks at sea</h1>{body}</article></main></body>"

    assert article_text(tree_of(page), title="Talks at sea").count("Talks at sea") == 1


def test_a_table_in_a_cell_stays_at_its_place() -> None:
    inner = "<table><tr><td>0930<td>Opening<tr><td>1400<td>Talks</table>"
    day = f"<tr><td>8 May<td>{inner} all day<tr><td>9 May<td>Visit to the harbour"
    frame = "<tr><td><p>Long</p><table><tr><td><p>Laid out</p></table><table></table>"
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS[2:] * 2)
    page = f"<nav>menu</nav><article>{body}<table>{day}{frame}</table><p>End.</p></article>"

    text = article_text(tree_of(page), title="")

    rows = ("8 May", "0930 | Opening", "1400 | Talks", "all day", "9 May | Visit to the harbour")
    assert "\n\n".join(rows) in text


def test_a_page_that_was_written_as_a_document_is_taken_whole() -> None:
    document = "".join(f"<p>{one}</p>" for one in PARAGRAPHS) + "<ul><li>one<li>two</ul>"
    links = "".join(f"<li><a href=/{one}>News of {one}</a>" for one in ("Home", "seas", "ships"))
    menu = f"<div id=menu><ul>{links}</ul></div>"

    assert article_text(tree_of(document), title="").endswith("one\n\ntwo")
    assert "Home" not in article_text(tree_of(menu + document), title="")


def test_a_page_of_uncommon_size_is_taken_whole() -> None:
    page = "<nav>Home</nav>" + "<p>Talks.</p>" * 20_001

    assert article_text(tree_of(page), title="").startswith("Home\n\nTalks.\n\nTalks.")


def test_a_page_without_an_article_is_taken_whole() -> None:
    assert article_text(tree_of("<b>Talks</b>"), title="") == "Talks"
    assert article_text(tree_of("<nav>menu</nav><b>Talks</b>"), title="") == "menu\n\nTalks"
