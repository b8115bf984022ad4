"""Stand-ins for modules that libraries import at once, and need seldom or never.

Most of the time of a short export goes into loading modules, and a fifth of that into such.
From Python 3.15 on libraries may import lazily themselves (PEP 810).
"""

import sys
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import NotRequired, Required

SELDOM_USED = ("ipaddress", "textwrap", "shutil", "bz2", "lzma", "tempfile", "pickle")
"""What every verb puts off, besides what is put off in a way of its own.

`urllib` has `ipaddress` for addresses with numbers instead of a host, msgspec wraps text for a
JSON Schema, `zipfile` unpacks what no project is packed with, reportlab keeps what we never
give it.
"""


class LateModule(ModuleType):
    """Stands in for a module: loads it when something of it is used, and passes that on."""

    def __getattr__(self, name: str) -> object:
        """Give what the module itself has under the name."""
        if name == "__path__":
            # Asked for by every `from … import`, to know whether it is a package. None is.
            raise AttributeError(name)
        return getattr(_load(self.__name__), name)


def put_off_seldom_used() -> None:
    """Put off what no verb needs for its usual work."""
    for name in SELDOM_USED:
        put_off(name)
    # Reportlab imports the function, to evaluate what we never give it.
    put_off("ast", "literal_eval")
    # msgspec asks it first for what `typing` has as well.
    put_off("typing_extensions", "get_type_hints", NotRequired=NotRequired, Required=Required)
    # click dedents the help of every option with it, whose every help is one line.
    put_off("inspect", cleandoc=_cleandoc)


def put_off(name: str, *functions: str, **substitutes: object) -> None:
    """Let a module be loaded when something of it is used, for whoever imports it from now on.

    Of its `functions`, which somebody imports by name, using means calling. `substitutes` are as
    good as what the module has under their names. Nothing happens where it is loaded already.
    """
    if name in sys.modules:
        return
    late = LateModule(name)
    for function in functions:
        setattr(late, function, partial(_call, name, function))
    for called, substitute in substitutes.items():
        setattr(late, called, substitute)
    sys.modules[name] = late
    package, _, module = name.rpartition(".")
    if package:
        setattr(import_module(package), module, late)


def _load(name: str) -> ModuleType:
    """Load a module, in whose place nobody stands then."""
    if isinstance(sys.modules.get(name), LateModule):
        del sys.modules[name]
    return import_module(name)


def _call(name: str, function: str, /, *args: object, **named: object) -> object:
    """Call a function of a module that is loaded for it."""
    return getattr(_load(name), function)(*args, **named)


def _cleandoc(text: str) -> str:
    """Dedent as `inspect` does, which is loaded only where there is more than one line."""
    if text.isprintable():
        return text.lstrip()
    dedented: str = _load("inspect").cleandoc(text)
    return dedented
