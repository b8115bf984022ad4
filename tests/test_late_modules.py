"""What stands in for a module is the module, to whoever uses something of it."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from briefgen.late_modules import LateModule, late_class, load, put_off, put_off_part


@pytest.fixture
def afresh(monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the name of a module as if it had not been loaded."""
    monkeypatch.delitem(sys.modules, "wsgiref.headers", raising=False)
    return "wsgiref.headers"


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


def test_a_substitute_loads_nothing(afresh: str) -> None:
    put_off(afresh, _formatparam=str.upper)

    assert sys.modules[afresh]._formatparam("a") == "A"
    assert isinstance(sys.modules[afresh], LateModule)


def test_what_is_loaded_for_good_is_the_module_itself(afresh: str) -> None:
    put_off(afresh, _formatparam=str.upper)

    assert load(afresh)._formatparam("a", "b") == 'a="b"'
    assert load(afresh) is sys.modules[afresh]


def test_what_a_module_lacks_is_told_as_ever(afresh: str) -> None:
    put_off(afresh)

    with pytest.raises(AttributeError, match=r"'wsgiref\.headers' has no attribute 'nothing'"):
        sys.modules[afresh].nothing  # noqa: B018 - asking is what is tried


def test_a_stand_in_is_no_package(afresh: str) -> None:
    put_off(afresh)

    assert not hasattr(sys.modules[afresh], "__path__")
    assert isinstance(sys.modules[afresh], LateModule)


def test_a_module_that_is_not_there_is_missed_when_it_is_used() -> None:
    put_off("wsgiref.no_such_module")

    with pytest.raises(ModuleNotFoundError):
        sys.modules["wsgiref.no_such_module"].anything  # noqa: B018 - asking is what is tried


def test_a_module_of_no_package_is_put_off_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "this", raising=False)
    monkeypatch.setattr("builtins.print", lambda *_words: None)  # it prints when it is loaded
    put_off("this")

    assert isinstance(sys.modules["this"], LateModule)
    assert repr(sys.modules["this"].s).startswith('"Gur')
    assert not isinstance(sys.modules["this"], LateModule)


def test_a_part_waits_for_a_package_that_imports_it_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "invented").mkdir()
    (tmp_path / "invented" / "__init__.py").write_text("from . import part\n", "utf-8")
    (tmp_path / "invented" / "part.py").write_text("def twice(n):\n    return n * 2\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    put_off_part("invented.part", "twice")
    assert "invented" not in sys.modules
    package = import_module("invented")
    assert isinstance(package.part, LateModule)
    twice: Any = package.part.twice
    assert twice(2) == 4
    put_off_part("invented.part")
    assert not isinstance(sys.modules["invented.part"], LateModule)


def test_what_is_loaded_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wave.fictitious", sys)

    put_off("wave.fictitious")

    assert sys.modules["wave.fictitious"] is sys


def test_a_class_waits_for_its_values(afresh: str) -> None:
    put_off(afresh, Headers=late_class(afresh, "Headers"))
    late = sys.modules[afresh].Headers
    assert isinstance(sys.modules[afresh], LateModule)

    made = late([("a", "1")])
    assert type(made) is load(afresh).Headers
    assert isinstance(made, late)
    assert not isinstance("a", late)
    assert late.get_all is load(afresh).Headers.get_all
