import pytest
from lxml import html

from briefgen.errors import InputError
from briefgen.reading.web_sheets import HidingSheets


def is_hidden(sheet: str, element: str) -> bool:
    tree = html.document_fromstring(f"<main class=page>{element}</main>")
    sheets = HidingSheets([sheet], file_name="a.html")
    return sheets.hide(tree.get_element_by_id("it"))


@pytest.mark.parametrize(
    ("sheet", "element"),
    [
        (".gone{display:none}", "<p id=it class=gone>"),
        (".page .gone{display:none}", "<p id=it class=gone>"),
        (".a.b{visibility:hidden}", "<p id=it class='b a'>"),
        ("p[data-x]{left:-9999px}", "<p id=it data-x=1>"),
        ("p{display:block}.gone{display:none}", "<p id=it class=gone>"),
        (".gone{display:none}p{display:block}", "<p id=it class=gone>"),
        (".gone{display:none !important}#it{display:block}", "<p id=it class=gone>"),
        (".gone{display:none !important}", "<p id=it class=gone style='display:block'>"),
        (".gone{display:none}", "<p id=it class=gone style='color:red'>"),
        (".gone{visibility:hidden}.gone{display:block}", "<p id=it class=gone>"),
        (".a{display:none}.a{display:block}.a{display:none}", "<p id=it class=a>"),
    ],
)
def test_what_a_browser_hides_is_hidden(sheet: str, element: str) -> None:
    assert is_hidden(sheet, element)


@pytest.mark.parametrize(
    ("sheet", "element"),
    [
        ("", "<p id=it>"),
        (".nav .gone{display:none}", "<p id=it class=gone>"),
        (".tab{display:none}.tab.open{display:block}", "<p id=it class='tab open'>"),
        (".tab.open{display:block}.tab{display:none}", "<p id=it class='tab open'>"),
        (".a{display:none}.a{display:flex}", "<p id=it class=a>"),
        (".tab{display:none}", "<p id=it class=tab style='display:block'>"),
        ("p:hover{display:none}", "<p id=it>"),
        (".hidden{display:none}@media (min-width:768px){.show{display:block}}",
         "<p id=it class='hidden show'>"),
    ],
)  # fmt: skip
def test_what_a_browser_shows_is_not_hidden(sheet: str, element: str) -> None:
    assert not is_hidden(sheet, element)


def test_sheets_that_ask_for_endless_comparisons_are_refused() -> None:
    sheet = "".join(f"p[a{number}]{{display:none}}" for number in range(3_000))
    tree = html.document_fromstring("<p>x</p>" * 1_000)
    sheets = HidingSheets([sheet], file_name="a.html")

    with pytest.raises(InputError) as fault:
        [sheets.hide(one) for one in tree.iter("p")]

    assert str(fault.value) == (
        "a.html: has style sheets that take too long to follow. Copy the article into a text file."
    )


def test_the_same_rule_a_thousand_times_is_one() -> None:
    tree = html.document_fromstring("<p>x</p>" * 1_000)
    sheets = HidingSheets(["p{display:none}" * 30_000], file_name="a.html")

    assert all(sheets.hide(one) for one in tree.iter("p"))
