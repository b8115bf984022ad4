import time

import pytest

from briefgen.reading.web_styles import hides, hiding_selectors


@pytest.mark.parametrize(
    ("sheet", "selectors"),
    [
        (".a{display:none}", {".a"}),
        ("p.a, #b ,c d{color:red;display:none !important}", {"p.a", "#b"}),
        (".a{display:block}.b{visibility:hidden}", {".b"}),
        (".a,.b{display:none}.a{display:flex}.b{color:red}", {".b"}),
        ("/* .a{display:none} */.b{display:none}", {".b"}),
        ("@media print{.a{display:none}}.b{display:none}", {".b"}),
        ("@import url(x);.b{display:none}", {".b"}),
        ("@media print{.a{.c{display:none}}}}.b{display:none}", {".b"}),
        (".a:hover{display:none}.a>.b{display:none}", set()),
        (".a{display:none", set()),
        ("", set()),
    ],
)
def test_simple_selectors_that_hide_are_found(sheet: str, selectors: set[str]) -> None:
    assert hiding_selectors(sheet) == selectors


def test_declarations_hide_in_any_case() -> None:
    assert hides("Color:red; DISPLAY : None")
    assert not hides("display:inline")


@pytest.mark.parametrize("part", ["/*", "{", "}", ".a{display:none}", "a"])
def test_hostile_sheets_take_no_time(part: str) -> None:
    started = time.process_time()

    hiding_selectors(part * (2_000_000 // len(part)))

    assert time.process_time() - started < 5
