"""The code of modules in one file, for a command line that loads 300 of them.

To find, open and read them one by one takes a sixth of a short export. So what the first one
has loaded, of ours and of Python's own modules, is kept together beside Python's bytecode, and
under its rules: a module counts only while its source has the time and the size that it had;
another Python, another place or a damaged file count as none; where nobody may write, Python
loads its modules one by one as ever.

This comes before all others, so it is made of what Python has loaded to start at all.
"""

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import (
    MAGIC_NUMBER,
    ExtensionFileLoader,
    SourceFileLoader,
    cache_from_source,
)
from mmap import ACCESS_READ, mmap

TYPE_CHECKING = False  # that of `typing` is not loaded yet
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import CodeType, ModuleType

    Kept = tuple[str, int, int, tuple[str, ...], int, int]
    """The source of a module, when it was changed (nanoseconds), its size, the modules that were
    loaded while it ran in the order in which they began, and from where to where its code lies;
    one that is compiled has none here, and is its own source."""
    New = tuple[str, int, int, tuple[str, ...], bytes]
    """The same, with the code itself."""

_ENDING = ".code"
_LENGTH = 8
"""Bytes of a length at the start of a file."""
_MADE_BY = MAGIC_NUMBER, sys.version, os.__file__
"""What all of a file hangs on, beside its places: bytecode, and the modules of one Python."""
_PYTHONS_OWN = os.path.join(os.path.dirname(os.__file__), "")  # noqa: PTH118, PTH120 - no pathlib yet


class QuietModule(type(sys)):  # type: ignore[misc] # this is ModuleType; `types` is not loaded yet
    """A module that is asked in vain without an exception being made, and then dropped.

    Before Python 3.12, each `from … import` asks a module for the `__path__` of a package.
    """

    __getattribute__ = object.__getattribute__


class GatheredCode:
    """Gives modules by code that was kept in a file, and keeps that of others.

    Of those that lie in one of some `places`, which are folders with a separator behind them.
    """

    def __init__(self, path: str, places: tuple[str, ...]) -> None:
        self._path = path
        self._places = places
        # A copy of the program beside its first place must not run the code of that one.
        self._made_by = (*_MADE_BY, *places)
        self._kept, self._codes = _read(path, self._made_by)
        self._given: set[str] = set()
        self._before = frozenset(sys.modules)
        self._running: list[str] = []
        self._within: dict[str, list[str]] = {}

    def find_spec(
        self,
        name: str,
        path: object = None,  # noqa: ARG002 - what Python asks a finder with
        target: object = None,  # noqa: ARG002
    ) -> "ModuleSpec | None":
        """Give a module whose source is as it was; None leaves it to the next finder."""
        self._note(name)
        kept = self._kept.get(name)
        return self._spec(name, kept) if kept and _is_current(kept) else None

    def run(self, module: "ModuleType") -> None:
        """Run the code of a module, after all that it loads: what is there is not looked for."""
        name, namespace = module.__name__, module.__dict__
        for loaded in self._kept[name][3]:
            self._load(loaded)
        exec(self.code(name), namespace)  # noqa: S102 - as Python does with its bytecode
        if "__getattr__" in namespace:
            module.__class__ = type(sys)  # it answers for what it has not (PEP 562)

    def code(self, name: str) -> "CodeType":
        """Read the code of a module, shortly before it runs: so it is still near the processor."""
        *_, start, end = self._kept[name]
        code: CodeType = marshal.loads(self._codes[start:end])  # noqa: S302 - lies where bytecode does
        return code

    def keep(self) -> None:
        """Write the code of all modules, where some were loaded that are not in the file."""
        new = dict(self._kept_of(sys.modules.keys() - self._before - self._given))
        if new and not sys.dont_write_bytecode:
            known = {
                name: (*kept[:4], bytes(self._codes[kept[4] : kept[5]]))
                for name, kept in self._kept.items()
                if _is_current(kept)
            }
            _write(self._path, self._made_by, {**known, **new})

    def _note(self, name: str) -> None:
        """Remember which module loads another."""
        while self._running and not _is_running(self._running[-1]):
            self._running.pop()
        if self._running:
            self._within.setdefault(self._running[-1], []).append(name)
        self._running.append(name)

    def _spec(self, name: str, kept: "Kept") -> ModuleSpec:
        source = kept[0]
        self._given.add(name)
        if _is_compiled(kept):
            found = ModuleSpec(name, ExtensionFileLoader(name, source), origin=source)
            found.has_location = True
            return found
        spec = ModuleSpec(name, _Loader(name, source, self), origin=source)
        spec.has_location = True
        spec.cached = self._path
        if os.path.basename(source) == "__init__.py":  # noqa: PTH119 - of each module at start
            spec.submodule_search_locations = [os.path.dirname(source)]  # noqa: PTH120
        return spec

    def _load(self, name: str) -> None:
        """Load a module without looking for it; where that fails, Python will tell of it."""
        kept = self._kept.get(name)
        parent, _, last = name.rpartition(".")
        if name in sys.modules or not kept or _is_compiled(kept) or not _is_current(kept):
            return
        if parent and parent not in sys.modules:
            return
        self._note(name)
        spec = self._spec(name, kept)
        module = _module_of(spec)
        sys.modules[name] = module
        spec._initializing = True  # type: ignore[attr-defined] # noqa: SLF001 - as Python does
        try:
            self.run(module)
        except Exception:  # noqa: BLE001 - it is loaded once more where it is asked for
            del sys.modules[name]
            return
        finally:
            spec._initializing = False  # type: ignore[attr-defined] # noqa: SLF001
        if parent:
            setattr(sys.modules[parent], last, sys.modules[name])

    def _kept_of(self, names: "Iterable[str]") -> "Iterable[tuple[str, New]]":
        """Give what is to be kept of modules that Python loaded of their files."""
        for name in names:
            # `typing` puts classes among them, and one may be there under two names.
            spec = getattr(sys.modules[name], "__spec__", None)
            if not spec or spec.name != name or not self._may_keep(spec.origin):
                continue
            kind, code = type(spec.loader), b""
            if kind is SourceFileLoader:
                code = marshal.dumps(spec.loader.get_code(name))
            if code or kind is ExtensionFileLoader:
                found = os.stat(spec.origin)  # noqa: PTH116 - as above
                within = tuple(self._within.get(name, ()))
                yield name, (spec.origin, found.st_mtime_ns, found.st_size, within, code)

    def _may_keep(self, source: "str | None") -> bool:
        """Tell whether a source lies in one of the places, but in no folder of packages there."""
        return any(
            source.startswith(place) and "-packages" not in source[len(place) :]
            for place in self._places
            if source
        )


class _Loader(SourceFileLoader):
    """Loads a module by code that is there already."""

    def __init__(self, name: str, path: str, gathered: GatheredCode) -> None:
        super().__init__(name, path)
        self._gathered = gathered

    def get_code(self, fullname: str) -> "CodeType":
        """Give the code."""
        return self._gathered.code(fullname)

    def create_module(self, spec: ModuleSpec) -> "ModuleType":
        """Make an empty module."""
        return _module_of(spec)

    def exec_module(self, module: "ModuleType") -> None:
        """Run the code."""
        self._gathered.run(module)


def gathered_code(verb: str) -> GatheredCode:
    """Begin to give the modules that a verb loads."""
    here = os.path.dirname(__file__)  # noqa: PTH120 - no pathlib yet
    beside = os.path.join(here, f"{verb}.py")  # noqa: PTH118
    path = cache_from_source(beside).removesuffix(".pyc") + _ENDING
    found = GatheredCode(path, (os.path.join(here, ""), _PYTHONS_OWN))  # noqa: PTH118
    sys.meta_path.insert(0, found)
    return found


def _module_of(spec: ModuleSpec) -> "ModuleType":
    """Make an empty module, with what Python would tell of it."""
    module: ModuleType = QuietModule(spec.name)
    told = module.__dict__
    told["__spec__"], told["__loader__"] = spec, spec.loader
    told["__package__"], told["__file__"], told["__cached__"] = (
        spec.parent,
        spec.origin,
        spec.cached,
    )
    if spec.submodule_search_locations is not None:
        told["__path__"] = spec.submodule_search_locations
    return module


def _is_running(name: str) -> bool:
    spec = getattr(sys.modules.get(name), "__spec__", None)
    return getattr(spec, "_initializing", False)


def _is_compiled(kept: "Kept") -> bool:
    return kept[4] == kept[5]


def _is_current(kept: "Kept") -> bool:
    try:
        found = os.stat(kept[0])  # noqa: PTH116 - of each module at start
    except OSError:
        return False
    return found.st_mtime_ns == kept[1] and found.st_size == kept[2]


def _read(path: str, ours: tuple[object, ...]) -> "tuple[Mapping[str, Kept], memoryview]":
    """Give what a file keeps; nothing of one that is not there, damaged or made elsewhere."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - no pathlib yet
            # Nobody writes into it: another file is put in its place.
            mapped = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        codes = mapped[_LENGTH + int.from_bytes(mapped[:_LENGTH], "little") :]
        made_by, size, kept = marshal.loads(mapped[_LENGTH:])  # noqa: S302 - lies where bytecode does
    except (OSError, EOFError, ValueError, TypeError):
        return {}, memoryview(b"")
    is_whole = made_by == ours and size == len(codes)
    return (kept if is_whole else {}), codes


def _write(path: str, made_by: tuple[object, ...], modules: "Mapping[str, New]") -> None:
    """Put a file in the place of an earlier one, whole or not at all.

    First the length of what it says of the modules, then that, then their codes.
    """
    codes = b"".join(code for *_, code in modules.values())
    kept, start = {}, 0
    for name, (*about, code) in modules.items():
        kept[name] = (*about, start, start + len(code))
        start += len(code)
    said = marshal.dumps((made_by, len(codes), kept))  # type: ignore[arg-type] # plain values
    unfinished = f"{path}.{os.getpid()}"
    try:
        with open(unfinished, "xb") as file:  # noqa: PTH123 - no pathlib yet
            file.write(len(said).to_bytes(_LENGTH, "little") + said + codes)
        os.replace(unfinished, path)  # noqa: PTH105 - as above
    except OSError:
        pass  # as Python does with its bytecode
