"""Stand-ins for modules that are loaded when something of them is used, if ever.

From Python 3.15 on, those who import a module may say so themselves (PEP 810).
"""

import sys
from collections.abc import Iterable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any


class LateModule(ModuleType):
    """Stands in for a module: loads it when something of it is used, and passes that on."""

    def __getattr__(self, name: str) -> object:
        """Give what the module itself has under the name."""
        if name == "__path__":
            # Asked for by every `from … import`, to know whether it is a package. None is.
            raise AttributeError(name)
        return getattr(load(self.__name__), name)


def put_off(name: str, *functions: str, **substitutes: object) -> None:
    """Let a module be loaded when something of it is used, for whoever imports it from now on.

    Of its `functions`, which somebody imports by name, using means calling. `substitutes` are as
    good as what the module has under their names. Nothing happens where it is loaded already.
    """
    if name in sys.modules:
        return
    late = _stand_in(name, functions)
    for called, substitute in substitutes.items():
        setattr(late, called, substitute)
    package, _, module = name.rpartition(".")
    if package:
        setattr(import_module(package), module, late)


def put_off_part(name: str, *functions: str) -> None:
    """Put off a part of a package that imports it by itself, and is not loaded for this."""
    if name not in sys.modules:
        _stand_in(name, functions)


class _LateClass(type):
    """The kind of stand-ins for classes: they make values of the class, and know them as such."""

    def __call__(cls, *args: object, **named: object) -> Any:  # noqa: ANN401 - of any class
        """Make a value of the class."""
        return cls._itself()(*args, **named)

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, cls._itself())

    def __getattr__(cls, name: str) -> object:
        """Give what the class has under the name."""
        return getattr(cls._itself(), name)

    def _itself(cls) -> type[Any]:
        found: type[Any] = getattr(load(cls.__module__), cls.__name__)
        return found


def late_class(module: str, name: str) -> type[Any]:
    """Stand in for a class of a module, which is loaded when a value is made or asked about."""
    return _LateClass(name, (), {"__module__": module})


def _stand_in(name: str, functions: Iterable[str]) -> LateModule:
    late = LateModule(name)
    for function in functions:
        setattr(late, function, partial(_call, name, function))
    sys.modules[name] = late
    return late


def load(name: str) -> ModuleType:
    """Give a module itself, in whose place nobody stands from then on."""
    if isinstance(sys.modules.get(name), LateModule):
        del sys.modules[name]
    return import_module(name)


def _call(name: str, function: str, /, *args: object, **named: object) -> object:
    """Call a function of a module that is loaded for it."""
    return getattr(load(name), function)(*args, **named)
