"""The code of our modules in one file, for a command line that loads 250 of them.

To find, open and read them one by one takes a twelfth of a short export. So what the first one
has loaded is kept together beside Python's own bytecode, and under its rules: a module counts
only while its source has the time and the size that it had; another Python, another place or a
damaged file count as none; where nobody may write, Python loads its modules one by one as ever.
"""

import marshal
import os
import sys
from collections.abc import Iterable, Mapping
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType, ModuleType

_ENDING = ".code"

Kept = tuple[str, int, int, CodeType]
"""The source of a module, when it was changed (nanoseconds), its size, and its code."""


class GatheredCode:
    """Gives modules of a package by code that was kept in a file, and keeps that of others."""

    def __init__(self, path: str, package: str) -> None:
        self._path = path
        self._within = f"{package}."
        self._kept = _read(path)
        self._given: set[str] = set()
        self._before = frozenset(sys.modules)

    def find_spec(
        self,
        name: str,
        path: object = None,  # noqa: ARG002 - what Python asks a finder with
        target: object = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """Give a module whose source is as it was; None leaves it to the next finder."""
        kept = self._kept.get(name)
        if kept is None or not _is_current(kept):
            return None
        self._given.add(name)
        source, _, _, code = kept
        spec = ModuleSpec(name, _Loader(name, source, code), origin=source)
        spec.has_location = True
        spec.cached = self._path
        if os.path.basename(source) == "__init__.py":  # noqa: PTH119 - of each module at start
            spec.submodule_search_locations = [os.path.dirname(source)]  # noqa: PTH120
        return spec

    def keep(self) -> None:
        """Write the code of all modules, where some were loaded that are not in the file."""
        loaded = {
            name: module
            for name, module in sys.modules.items()
            if name.startswith(self._within) and name not in self._before
        }
        new = dict(_kept_of(loaded[name] for name in loaded.keys() - self._given))
        if new and not sys.dont_write_bytecode:
            known = {name: kept for name, kept in self._kept.items() if _is_current(kept)}
            _write(self._path, {**known, **new})


class _Loader(SourceFileLoader):
    """Loads a module by code that is there already."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - Python's signature
        """Give the code."""
        return self._code


def gathered_code(verb: str) -> GatheredCode:
    """Begin to give the modules that a verb loads."""
    beside = os.path.join(os.path.dirname(__file__), f"{verb}.py")  # noqa: PTH118, PTH120
    found = GatheredCode(cache_from_source(beside).removesuffix(".pyc") + _ENDING, __package__)
    sys.meta_path.insert(0, found)
    return found


def _is_current(kept: Kept) -> bool:
    source, changed, size, _ = kept
    try:
        found = os.stat(source)  # noqa: PTH116 - of each module at start
    except OSError:
        return False
    return found.st_mtime_ns == changed and found.st_size == size


def _kept_of(modules: Iterable[ModuleType]) -> Iterable[tuple[str, Kept]]:
    """Give what is to be kept of modules that Python loaded of their sources."""
    for module in modules:
        spec = module.__spec__
        if spec and type(spec.loader) is SourceFileLoader and spec.origin:
            found = os.stat(spec.origin)  # noqa: PTH116 - as above
            code = spec.loader.get_code(spec.name)
            assert code is not None, "what was loaded has code"
            yield spec.name, (spec.origin, found.st_mtime_ns, found.st_size, code)


def _read(path: str) -> Mapping[str, Kept]:
    """Give what a file keeps; nothing of one that is not there, damaged or of another Python."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - as above
            made_by, kept = marshal.loads(file.read())  # noqa: S302 - lies where bytecode does
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    found: Mapping[str, Kept] = kept if made_by == MAGIC_NUMBER else {}
    return found


def _write(path: str, kept: Mapping[str, Kept]) -> None:
    """Put a file in the place of an earlier one, whole or not at all."""
    unfinished = f"{path}.{os.getpid()}"
    try:
        with open(unfinished, "xb") as file:  # noqa: PTH123 - as above
            file.write(marshal.dumps((MAGIC_NUMBER, dict(kept))))
        os.replace(unfinished, path)  # noqa: PTH105 - as above
    except OSError:
        pass  # as Python does with its bytecode
