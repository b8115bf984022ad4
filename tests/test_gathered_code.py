"""Code that was kept is given while its source is as it was, and is what Python would load."""

import os
import shutil
import sys
import traceback
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

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
    found = _begun(package / "kept", package)
    import_module("invented.inner")
    found.keep()
    sys.meta_path.remove(found)
    return found


def _begun(kept: Path, package: Path) -> GatheredCode:
    found = GatheredCode(str(kept), (f"{package}{os.sep}",))
    sys.meta_path.insert(0, found)
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
    loader = sys.modules["invented.part"].__loader__
    assert isinstance(loader, gathering._Loader)
    assert loader.get_code("invented.part").co_names == ("twice",)


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
    assert _kept_in(package) == {"invented", "invented.inner"}


def test_nothing_is_written_where_nothing_is_new(package: Path) -> None:
    _gathered(package)
    before = (package / "kept").stat().st_mtime_ns

    _gathered(package)
    assert (package / "kept").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "damaged", [b"", b"no marshal", bytes(8), bytes(8) + b"\xe9\x01\x00\x00\x00"]
)
def test_a_damaged_file_counts_as_none(package: Path, damaged: bytes) -> None:
    (package / "kept").write_bytes(damaged)

    _gathered(package)
    assert not _was_given("invented.part")
    _gathered(package)
    assert _was_given("invented.part")


def test_a_file_that_was_cut_off_counts_as_none(package: Path) -> None:
    _gathered(package)
    (package / "kept").write_bytes((package / "kept").read_bytes()[:-1])

    _gathered(package)
    assert not _was_given("invented.part")


def test_another_python_keeps_its_own(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _gathered(package)
    monkeypatch.setattr(gathering, "_MADE_BY", (b"another", *gathering._MADE_BY))

    _gathered(package)
    assert not _was_given("invented.part")


def test_a_copy_of_the_program_does_not_run_the_code_of_the_first_one(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _gathered(package)
    copy = tmp_path / "elsewhere" / "invented"
    shutil.copytree(package, copy)
    monkeypatch.syspath_prepend(copy.parent)

    _gathered(copy)

    assert sys.modules["invented.part"].__file__ == str(copy / "part.py")


def test_who_wants_no_bytecode_gets_none(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    _gathered(package)
    assert not (package / "kept").exists()


def test_where_nobody_may_write_all_is_loaded_as_ever(package: Path) -> None:
    _forget()
    found = _begun(package / "no such folder" / "kept", package)

    import_module("invented.inner")
    found.keep()
    assert not (package / "no such folder").exists()


def test_modules_without_a_source_are_left_out(package: Path) -> None:
    found = _begun(package / "kept", package)
    sys.modules["invented.stand_in"] = ModuleType("invented.stand_in")
    made = sys.modules["invented.made"] = ModuleType("invented.made")
    made.__spec__ = ModuleSpec("invented.made", None, origin=str(package / "made.bin"))

    import_module("invented.inner")
    found.keep()
    assert _kept_in(package) == {"invented", "invented.inner", "invented.part"}


def test_a_compiled_module_is_found_where_it_was(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = import_module("mmap")
    assert compiled.__spec__
    assert compiled.__spec__.origin
    folder = Path(compiled.__spec__.origin).parent
    (package / "part.py").write_text(f"import mmap\n{_OF_PART}", encoding="utf-8")
    for _ in range(2):
        _forget()
        monkeypatch.delitem(sys.modules, "mmap", raising=False)
        found = GatheredCode(str(package / "kept"), (f"{package}{os.sep}", f"{folder}{os.sep}"))
        sys.meta_path.insert(0, found)
        import_module("invented.inner")
        found.keep()
        sys.meta_path.remove(found)
        assert sys.modules["mmap"].__file__ == compiled.__file__
    assert found._given >= {"mmap", "invented.part"}


def test_what_lies_elsewhere_is_left_out(package: Path) -> None:
    (package / "some-packages").mkdir()
    (package / "some-packages" / "strange.py").touch()
    (package / "part.py").write_text(
        f"__path__ = [{str(package / 'some-packages')!r}]\n" + _OF_PART, encoding="utf-8"
    )
    found = _begun(package / "kept", package)
    import_module("invented.part.strange")
    found.keep()
    assert _kept_in(package) == {"invented", "invented.part"}

    _forget()
    found = GatheredCode(str(package / "kept2"), (str(package / "inner" / ""),))
    sys.meta_path.insert(0, found)
    import_module("invented.part")
    found.keep()
    assert not (package / "kept2").exists()


def test_what_a_module_loads_is_there_before_it_runs(package: Path) -> None:
    (package / "inner" / "__init__.py").write_text(
        f"import sys\nwas_there = 'invented.part' in sys.modules\n{_OF_PACKAGE}", encoding="utf-8"
    )
    _gathered(package)
    was_there = [sys.modules["invented.inner"].was_there]

    _gathered(package)
    assert [*was_there, sys.modules["invented.inner"].was_there] == [False, True]
    assert sys.modules["invented"].part is sys.modules["invented.part"]
    assert sys.modules["invented.part"].__spec__._initializing is False


def test_packages_and_modules_without_one_are_there_too(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(package / "beside")
    (package / "beside").mkdir()
    (package / "beside" / "alone.py").write_text("two = 2\n", encoding="utf-8")
    (package / "part.py").write_text(f"import alone, invented.other\n{_OF_PART}", encoding="utf-8")
    (package / "other").mkdir()
    (package / "other" / "__init__.py").touch()
    for _ in range(2):
        monkeypatch.delitem(sys.modules, "alone", raising=False)
        _gathered(package)
        assert sys.modules["alone"].two == 2
        assert sys.modules["invented.other"].__path__ == [str(package / "other")]
        assert sys.modules["invented.part"].invented.other is sys.modules["invented.other"]


def test_a_part_that_was_changed_is_loaded_as_it_is(package: Path) -> None:
    _gathered(package)
    (package / "part.py").write_text(_OF_PART.replace("* 2", "* 22"), encoding="utf-8")
    found = _begun(package / "kept", package)
    _forget()

    import_module("invented")
    found._load("invented.part")
    assert "invented.part" not in sys.modules


def test_modules_of_a_ring_are_loaded_as_ever(package: Path) -> None:
    # Loaded before the package runs, the part would not find what it asks of it.
    (package / "inner" / "__init__.py").write_text("two = 2\n" + _OF_PACKAGE, encoding="utf-8")
    (package / "part.py").write_text(
        f"from invented.inner import two\n{_OF_PART}", encoding="utf-8"
    )
    for _ in range(2):
        _gathered(package)
        assert sys.modules["invented.inner"].twice(2) == 4
        assert sys.modules["invented.part"].two == 2


def test_a_part_waits_for_its_package(package: Path) -> None:
    _gathered(package)
    found = _begun(package / "kept", package)
    _forget()

    found._load("invented.part")
    assert "invented.part" not in sys.modules


def test_a_module_answers_for_what_it_has_not(package: Path) -> None:
    (package / "part.py").write_text(
        _OF_PART + "def __getattr__(name):\n    return name\n", encoding="utf-8"
    )
    for _ in range(2):
        _gathered(package)
        assert sys.modules["invented.part"].anything == "anything"


def test_a_module_without_something_says_so(package: Path) -> None:
    for _ in range(2):
        _gathered(package)
        with pytest.raises(ImportError, match="cannot import name 'thrice'"):
            exec("from invented.part import thrice")
        with pytest.raises(AttributeError, match="has no attribute 'thrice'"):
            sys.modules["invented.part"].thrice  # noqa: B018


def _kept_in(package: Path) -> set[str]:
    return set(GatheredCode(str(package / "kept"), (f"{package}{os.sep}",))._kept)
