import pytest
from lxml import html

from briefgen.reading.web_selectors import is_meant, keys_of, selector_of

PAGE = html.document_fromstring(
    """
    <div id=top class="wrap open"><ul><li class=first>a</li><!-- x --><li data-kind="ad-box"
    class="last md:hidden">b</li><li>c</li></ul><p lang=en-GB class=last>d</p></div>
    """
)


def meant(text: str) -> list[str]:
    """Give the texts of the elements that a selector means."""
    selector = selector_of(text)
    assert selector is not None
    return [
        one.text or one.tag
        for one in PAGE.iter()
        if isinstance(one.tag, str) and is_meant(one, selector, spend=lambda: None)
    ]


@pytest.mark.parametrize(
    ("selector", "elements"),
    [
        ("li", ["a", "b", "c"]),
        ("LI.last", ["b"]),
        (".last", ["b", "d"]),
        (".wrap.open", ["div"]),
        (".wrap.shut", []),
        ("#top", ["div"]),
        ("#top li", ["a", "b", "c"]),
        ("#top > li", []),
        ("ul>li", ["a", "b", "c"]),
        ("div > ul > .first", ["a"]),
        (".first + li", ["b"]),
        (".first ~ li", ["b", "c"]),
        ("ul + .last", ["d"]),
        ("*.last", ["b", "d"]),
        ("#top *.last", ["b", "d"]),
        ("body .wrap li.first", ["a"]),
        ("p div li", []),
        (r".md\:hidden", ["b"]),
        ("[data-kind]", ["b"]),
        ("[data-kind='ad-box']", ["b"]),
        ('[data-kind^="ad"]', ["b"]),
        ("[data-kind$=box]", ["b"]),
        ("li[data-kind*=d-b]", ["b"]),
        ("[data-kind*='']", []),
        ("[class~=open]", ["div"]),
        ("[lang|=en]", ["d"]),
        ("[lang|=e]", []),
    ],
)
def test_a_selector_means_what_a_browser_takes_it_to_mean(
    selector: str, elements: list[str]
) -> None:
    assert meant(selector) == elements


@pytest.mark.parametrize(
    "selector",
    ["", ".a:hover", "p::before", "li:not(.a)", "> p", "p >", "a > > b", "{", "a " * 21 + "b"],
)
def test_what_hangs_on_more_than_the_page_means_nothing(selector: str) -> None:
    assert selector_of(selector) is None


@pytest.mark.parametrize(
    ("selector", "weight"),
    [
        ("*", (0, 0, 0)),
        ("p", (0, 0, 1)),
        ("#a .b.c [d] p", (1, 3, 1)),
    ],
)
def test_ids_weigh_more_than_classes_and_these_more_than_tags(
    selector: str, weight: tuple[int, int, int]
) -> None:
    found = selector_of(selector)

    assert found is not None
    assert found.weight == weight


def test_elements_are_found_by_the_rarest_thing_that_is_asked() -> None:
    keys = [found.asked.key for text in ("p#a.b", "p.b", "p", "*") if (found := selector_of(text))]

    assert keys == ["#a", ".b", "p", ""]
    assert list(keys_of(PAGE.get_element_by_id("top"))) == ["#top", ".wrap", ".open", "div", ""]
    assert list(keys_of(PAGE.find(".//ul"))) == ["ul", ""]
