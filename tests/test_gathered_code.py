"""Code that was kept is given while its source is as it was, and is what Python would load."""

import os
import sys
import traceback
from collections.abc import Iterator
from importlib import import_module
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from briefgen import gathered_code as gathering
from briefgen.gathered_code import GatheredCode

_OF_PACKAGE = "from invented.part import twice\n"
_OF_PART = "def twice(n):\n    return n * 2\n"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of an invented package with one part, below that from which it is imported."""
    folder = tmp_path / "invented"
    (folder / "inner").mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "inner" / "__init__.py").write_text(_OF_PACKAGE, encoding="utf-8")
    (folder / "part.py").write_text(_OF_PART, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    yield folder
    _forget()


def _forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "invented"]:
        del sys.modules[name]


def _gathered(package: Path) -> GatheredCode:
    """Import the package anew, with what was kept, and keep what was loaded."""
    _forget()
    found = GatheredCode(str(package / "kept"), "invented")
    sys.meta_path.insert(0, found)
    import_module("invented.inner")
    found.keep()
    sys.meta_path.remove(found)
    return found


def _was_given(name: str) -> bool:
    return isinstance(getattr(sys.modules[name], "__loader__", None), gathering._Loader)


def test_what_was_loaded_is_given_the_next_time(package: Path) -> None:
    _gathered(package)
    assert not _was_given("invented.part")

    _gathered(package)
    assert _was_given("invented.inner")
    assert _was_given("invented.part")
    assert sys.modules["invented.inner"].twice(2) == 4
    # The package itself is there before anything of it is gathered.
    assert not _was_given("invented")


def test_a_module_is_what_python_would_load(package: Path) -> None:
    _gathered(package)
    seen = [vars(sys.modules[f"invented.{name}"]) for name in ("part", "inner")]

    _gathered(package)
    for before, name in zip(seen, ("part", "inner"), strict=True):
        module = sys.modules[f"invented.{name}"]
        for key in ("__name__", "__file__", "__package__", "__path__"):
            assert getattr(module, key, None) == before.get(key)
        assert module.__spec__ is not None
        assert module.__spec__.parent == before["__spec__"].parent


def test_a_trace_shows_the_lines_of_the_source(package: Path) -> None:
    _gathered(package)
    _gathered(package)

    with pytest.raises(TypeError) as raised:
        sys.modules["invented.part"].twice(None)

    last = traceback.extract_tb(raised.value.__traceback__)[-1]
    assert (last.filename, last.line) == (str(package / "part.py"), "return n * 2")


def test_a_source_that_was_changed_is_loaded_as_it_is_and_kept_anew(package: Path) -> None:
    _gathered(package)
    (package / "part.py").write_text(_OF_PART.replace("* 2", "* 22"), encoding="utf-8")

    _gathered(package)
    assert (_was_given("invented.inner"), _was_given("invented.part")) == (True, False)
    assert sys.modules["invented.inner"].twice(2) == 44
    _gathered(package)
    assert _was_given("invented.part")
    assert sys.modules["invented.inner"].twice(2) == 44


def test_a_source_of_the_same_size_counts_by_its_time(package: Path) -> None:
    _gathered(package)
    (package / "part.py").write_text(_OF_PART.replace("* 2", "+ 2"), encoding="utf-8")
    os.utime(package / "part.py", ns=(1, 1))

    _gathered(package)
    assert not _was_given("invented.part")


def test_what_is_gone_is_forgotten(package: Path) -> None:
    _gathered(package)
    (package / "part.py").unlink()
    (package / "inner" / "__init__.py").write_text("", encoding="utf-8")

    kept = _gathered(package)
    assert "invented.part" in kept._kept
    assert list(gathering._read(str(package / "kept"))) == ["invented.inner"]


def test_nothing_is_written_where_nothing_is_new(package: Path) -> None:
    _gathered(package)
    before = (package / "kept").stat().st_mtime_ns

    _gathered(package)
    assert (package / "kept").stat().st_mtime_ns == before


@pytest.mark.parametrize("damaged", [b"", b"no marshal", b"\xe9\x01\x00\x00\x00"])
def test_a_damaged_file_counts_as_none(package: Path, damaged: bytes) -> None:
    (package / "kept").write_bytes(damaged)

    _gathered(package)
    assert not _was_given("invented.part")
    _gathered(package)
    assert _was_given("invented.part")


def test_another_python_keeps_its_own(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _gathered(package)
    monkeypatch.setattr(gathering, "MAGIC_NUMBER", b"another " + MAGIC_NUMBER)

    _gathered(package)
    assert not _was_given("invented.part")


def test_who_wants_no_bytecode_gets_none(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    _gathered(package)
    assert not (package / "kept").exists()


def test_where_nobody_may_write_all_is_loaded_as_ever(package: Path) -> None:
    _forget()
    found = GatheredCode(str(package / "no such folder" / "kept"), "invented")
    sys.meta_path.insert(0, found)

    import_module("invented.inner")
    found.keep()
    assert not (package / "no such folder").exists()


def test_modules_without_a_source_are_left_out(package: Path) -> None:
    found = GatheredCode(str(package / "kept"), "invented")
    sys.modules["invented.stand_in"] = type(sys)("invented.stand_in")
    sys.meta_path.insert(0, found)

    import_module("invented.inner")
    found.keep()
    assert set(gathering._read(str(package / "kept"))) == {"invented.inner", "invented.part"}
