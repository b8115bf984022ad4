import pytest

from briefgen.reading.web_styles import Declared, declared, hides, hides_here, makes_tiny, rules_of
from tests.support.growth import LESS_THAN_QUADRATIC, growth


def hidden_by(sheet: str) -> set[str]:
    return {rule.selector for rule in rules_of(sheet) if rule.declared.hides}


@pytest.mark.parametrize(
    ("sheet", "selectors"),
    [
        (".a{display:none}", {".a"}),
        ("p.a, #b ,c d{color:red;display:none !important}", {"p.a", "#b", "c d"}),
        (".a{display:block}.b{visibility:hidden}", {".b"}),
        ("/* .a{display:none} */.b{display:none}", {".b"}),
        ("@media print{.a{display:none}}.b{display:none}", {".b"}),
        ("@import url(x);.b{display:none}", {".b"}),
        ("@media print{.a{.c{display:none}}}}.b{display:none}", {".b"}),
        (".a:hover{display:none}.a>.b{display:none}", {".a:hover", ".a>.b"}),
        (".a{display:none", set()),
        ("@media screen{.a{display:none}}.b{display:none}", {".a", ".b"}),
        ("@MEDIA screen , print{.a{display:none}}", {".a"}),
        ("@media screen and (max-width:9px){.a{display:none}}.b{display:none}", {".b"}),
        ("@media(min-width: 48em){.a{display:none}}", {".a"}),
        ("@media (min-width: 1281px){.a{display:none}}", set()),
        ("@media (min-width:1px) and (max-width:1400px){.a{display:none}}", {".a"}),
        ("@media (min-width:1px) and (max-width:900px){.a{display:none}}", set()),
        ("@media (hover:none){.a{display:none}}", set()),
        ("@supports (a:b){@media all{.a{display:none}}}}.b{display:none}", {".a", ".b"}),
        ("@container (min-width:1px){.a{display:none}}", set()),
        (".a{color:white;background-color:#FFF}.b{color:#fff;background:#000}", {".a"}),
        ("", set()),
    ],
)
def test_rules_that_hide_on_a_usual_screen_are_found(sheet: str, selectors: set[str]) -> None:
    assert hidden_by(sheet) == selectors


def test_what_is_said_last_of_a_property_counts() -> None:
    assert list(declared("display:none;left:-9999px; top:0; DISPLAY: block ! important")) == [
        Declared("display", hides=False, important=True),
        Declared("left", hides=True, important=False),
        Declared("top", hides=False, important=False),
    ]


def test_declarations_hide_in_any_case() -> None:
    assert hides("Color:red; DISPLAY : None")
    assert not hides("display:inline")


@pytest.mark.parametrize(
    "declarations",
    [
        "display:n\\6fne", "display:/* */none", "color:transparent", "color : rgba(0, 0, 0, 0)",
        "color:rgb(0 0 0 / 0%)", "position:absolute;left:-9999px", "text-indent:-999em",
        "clip: rect(0, 0, 0, 0)", "clip:rect(1px 1px 1px 1px)", "clip-path:inset(50%)",
        "content-visibility:hidden", "color:#FFF;background:white",
        "background-color: #123456; color: #123456",
    ],
)  # fmt: skip
def test_what_is_transparent_or_off_the_page_is_hidden_wherever_it_is_said(
    declarations: str,
) -> None:
    assert hides(declarations)
    assert hides_here(declarations)
    assert hidden_by(f".a{{{declarations}}}") == {".a"}


@pytest.mark.parametrize(
    "declarations",
    [
        "opacity:0", "opacity: 0.0 !important", "transform:scale(0)",
        "max-height:0;overflow:hidden", "overflow: hidden; height: 1px", "opacity:.01",
        "opacity:2%", "filter: opacity(0)",
    ],
)  # fmt: skip
def test_what_hides_an_element_may_begin_a_movement_in_a_sheet(declarations: str) -> None:
    assert hides_here(declarations)
    assert not hides(declarations)


@pytest.mark.parametrize(
    "declarations",
    [
        "color:red", "color:rgba(0,0,0,0.8)", "background-color:transparent", "margin-left:-9999px",
        "left:-40px", "clip:rect(0, 100px, 100px, 0)", "opacity:0.9", "opacity:.05",
        "height:0", "line-height:0;overflow:hidden", "overflow:hidden;height:100px",
        "color:#fff;background:#000", "color:white", "transform:scale(0.5)", "\\110000 :x",
        "border-color:transparent",
    ],
)  # fmt: skip
def test_what_is_seen_is_not_hidden(declarations: str) -> None:
    assert not hides_here(declarations)


@pytest.mark.parametrize(
    ("declarations", "tiny"),
    [
        ("font-size:0", True), ("font-size: 0px;", True), ("font-size:1px", True),
        ("font-size:0.5pt !important", True), ("font-size:1em", False), ("font-size:12px", False),
        ("font-size:0.8em", False), ("font-size:100%", False), ("font-size:10px", False),
    ],
)  # fmt: skip
def test_letters_of_no_size_are_found(declarations: str, tiny: bool) -> None:
    assert makes_tiny(declarations) == tiny


@pytest.mark.parametrize(
    "part",
    [
        "/*",
        "{",
        "}",
        ".a{display:none}",
        "a",
        "p{color:rgb(,",
        "left:",
        "@media (",
        "p{}@media screen ",
    ],
)
def test_hostile_sheets_take_linear_time(part: str) -> None:
    def read(size: int) -> None:
        list(rules_of(part * (size // len(part))))

    assert growth(read, size=60_000) < LESS_THAN_QUADRATIC
