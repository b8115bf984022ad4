"""What stands in for a module is the module, to whoever uses something of it."""

import ast
import inspect
import subprocess
import sys

import pytest

from briefgen.late_modules import (
    SELDOM_USED,
    LateModule,
    _cleandoc,
    put_off,
    put_off_seldom_used,
)
from tests.support.command_line import process_environment


@pytest.fixture
def afresh(monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the name of a module as if it had not been loaded."""
    monkeypatch.delitem(sys.modules, "wsgiref.headers", raising=False)
    return "wsgiref.headers"


def _run(code: str) -> str:
    """Run code in a process of its own, where nothing is loaded yet."""
    run = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}"],
        capture_output=True,
        env=process_environment(),
        text=True,
        check=True,
    )
    return run.stdout.strip()


def test_a_module_is_loaded_by_its_first_use(afresh: str) -> None:
    put_off(afresh)

    assert isinstance(sys.modules[afresh], LateModule)
    assert sys.modules[afresh].Headers([("a", "1")])["A"] == "1"
    assert not isinstance(sys.modules[afresh], LateModule)


def test_who_has_the_stand_in_can_go_on_using_it(afresh: str) -> None:
    put_off(afresh)
    late = sys.modules[afresh]
    used = late.Headers

    assert late.Headers is used
    assert sys.modules[afresh].Headers is used


def test_a_function_may_be_imported_by_name_and_waits_for_its_call(afresh: str) -> None:
    put_off(afresh, "_formatparam")
    function = sys.modules[afresh]._formatparam

    assert isinstance(sys.modules[afresh], LateModule)
    assert function("a", "b") == 'a="b"'
    assert not isinstance(sys.modules[afresh], LateModule)


def test_what_a_module_lacks_is_told_as_ever(afresh: str) -> None:
    put_off(afresh)

    with pytest.raises(AttributeError, match=r"'wsgiref\.headers' has no attribute 'nothing'"):
        sys.modules[afresh].nothing  # noqa: B018 - asking is what is tried


def test_a_module_that_is_not_there_is_missed_when_it_is_used() -> None:
    put_off("wsgiref.no_such_module")

    with pytest.raises(ModuleNotFoundError):
        sys.modules["wsgiref.no_such_module"].anything  # noqa: B018 - asking is what is tried


def test_what_is_loaded_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wave.fictitious", sys)

    put_off("wave.fictitious")

    assert sys.modules["wave.fictitious"] is sys


def test_what_is_loaded_beforehand_is_not_put_off_for_a_verb() -> None:
    put_off_seldom_used()

    assert sys.modules["inspect"] is inspect
    assert sys.modules["ast"] is ast


def test_what_is_seldom_used_does_all_it_does_when_it_is_used() -> None:
    printed = _run(
        "from briefgen.late_modules import put_off_seldom_used\n"
        "put_off_seldom_used()\n"
        "import ast, bz2, inspect, ipaddress, lzma, pickle, shutil, tempfile, textwrap\n"
        "print(ast.literal_eval('(1, 2)'), inspect.cleandoc('one\\n  two'),\n"
        "    pickle.loads(pickle.dumps(3)), lzma.decompress(lzma.compress(b'4')),\n"
        "    textwrap.dedent(' 5'), inspect.isfunction(print))"
    )

    assert printed.split() == ["(1,", "2)", "one", "two", "3", "b'4'", "5", "False"]


@pytest.mark.parametrize("text", ["Plain.", "  Set in.", "", "Two\nlines", "  a\n   b\n", "\ta"])
def test_a_help_is_dedented_as_click_would(text: str) -> None:
    assert _cleandoc(text) == inspect.cleandoc(text)


def test_the_help_of_an_option_loads_nothing() -> None:
    printed = _run(
        "from briefgen.late_modules import LateModule, put_off_seldom_used\n"
        "put_off_seldom_used()\n"
        "import click\n"
        "click.Option(['--json'], help='Write one JSON object.')\n"
        "print(type(sys.modules['inspect']) is LateModule)"
    )

    assert printed == "True"


def test_a_type_is_known_as_ever_without_the_extensions_of_typing() -> None:
    printed = _run(
        "from briefgen.late_modules import LateModule, put_off_seldom_used\n"
        "put_off_seldom_used()\n"
        "from typing import Annotated, NotRequired, TypedDict\n"
        "import msgspec\n"
        "class Row(TypedDict):\n"
        "    one: Annotated[int, msgspec.Meta(ge=1)]\n"
        "    two: NotRequired[str]\n"
        "print(msgspec.json.decode(b'{\"one\": 1}', type=Row))\n"
        "from typing_extensions import NotRequired as same\n"
        "print(same is NotRequired)"
    )

    assert printed.splitlines() == ["{'one': 1}", "True"]


@pytest.mark.parametrize("name", SELDOM_USED)
def test_none_of_them_is_a_package(name: str) -> None:
    assert not hasattr(__import__(name), "__path__")
