"""What libraries import at once, and need for nothing that most verbs do.

Of a short export, loading modules is more than half of the time, and a sixth of that were these.
Where somebody asks one of them for little at each start, a function here gives the same answer.
"""

import _thread
import os
import sys
import typing
from collections.abc import Iterable
from importlib import import_module
from types import SimpleNamespace
from typing import NotRequired, Required

from briefgen.late_modules import late_class, load, put_off, put_off_part

SELDOM_USED = ("ipaddress", "textwrap", "shutil", "bz2", "lzma", "tempfile")
"""What is put off without more ado.

`urllib` has `ipaddress` for addresses with numbers instead of a host, msgspec wraps text for a
JSON Schema, `zipfile` unpacks what no project is packed with, `multiprocessing` listens where
nobody calls.
"""


def put_off_seldom_used() -> None:
    """Put off all of it, in a process that is here for one command line."""
    for name in SELDOM_USED:
        put_off(name)
    # msgspec holds the types of fields against these, of which no field of ours is.
    put_off("decimal", Decimal=late_class("decimal", "Decimal"))
    # It marks with the last what it reads of the second.
    safe = SimpleNamespace(unknown=None)
    put_off("uuid", UUID=late_class("uuid", "UUID"), SafeUUID=safe)
    # Ids are made of it, and an export makes none.
    put_off("base64", "b32encode")
    # `zipfile`, where it is loaded, locks what it reads; click keeps what runs for each thread.
    put_off("threading", RLock=_thread.RLock, local=_thread._local)  # noqa: SLF001 - the same
    # msgspec asks it first for what `typing` has as well.
    put_off("typing_extensions", "get_type_hints", NotRequired=NotRequired, Required=Required)
    # click dedents every help of an option, and ours are one line each.
    put_off("inspect", cleandoc=cleandoc)
    # click speaks English, as all of the command line does; no catalogue is looked for.
    put_off("gettext", gettext=gettext, ngettext=ngettext)
    # click holds `-o` against all long options, before it looks at the short ones.
    put_off("difflib", get_close_matches=get_close_matches)
    # Asked by `uuid`, which click imports, and by the check.
    put_off("platform", system=system, node=node, python_implementation=python_implementation)
    # `pathlib` imports it for `file:` addresses, and three of ours for those of sources.
    put_off("urllib.parse", "quote", "quote_from_bytes", "unquote", "urlsplit")
    # It loads OpenSSL, for what is hashed of most briefs in less than that takes.
    put_off("briefgen.short_hashes", "md5", "sha256")
    short = sys.modules["briefgen.short_hashes"]
    put_off("hashlib", md5=short.md5, sha256=short.sha256)
    # What msgspec has for types that are not asked about, and for files of other kinds.
    put_off_part("msgspec._json_schema", "schema", "schema_components")
    for part in ("inspect", "toml", "yaml"):
        put_off_part(f"msgspec.{part}")
    # Before 3.12, `datetime` first does in Python all that it then takes from this.
    sys.modules.setdefault("datetime", import_module("_datetime"))
    # `typing` compiles each annotation in quotes at once. What evaluates them takes the text too.
    vars(typing)["compile"] = text_of


def text_of(text: str, *_: object) -> str:
    """Stand in for `compile` where what it gives is evaluated, if ever."""
    return text


def cleandoc(text: str) -> str:
    """Dedent as `inspect` does, which is loaded only where there is more than one line."""
    if text.isprintable():
        return text.lstrip()
    dedented: str = load("inspect").cleandoc(text)
    return dedented


def gettext(message: str) -> str:
    """Give a message as it is."""
    return message


def ngettext(one: str, several: str, count: int) -> str:
    """Give the message for so many, as English has it."""
    return one if count == 1 else several


def get_close_matches(
    word: str, possibilities: Iterable[str], n: int = 3, cutoff: float = 0.6
) -> list[str]:
    """Give the nearest of some words, as `difflib` does; it is loaded where any can be near.

    How alike two words are is at most twice the shorter one's share of both.
    """
    near = [
        one
        for one in possibilities
        if 2 * min(len(word), len(one)) >= cutoff * (len(word) + len(one))
    ]
    found: list[str] = load("difflib").get_close_matches(word, near, n, cutoff) if near else []
    return found


def system() -> str:
    """Name the system as `platform` does."""
    if hasattr(os, "uname"):
        return os.uname().sysname
    name: str = load("platform").system()
    return name


def node() -> str:
    """Name the machine in its network as `platform` does."""
    name: str = os.uname().nodename if hasattr(os, "uname") else load("platform").node()
    return "" if name == "unknown" else name


def python_implementation() -> str:
    """Name the Python as `platform` does."""
    if sys.implementation.name == "cpython":
        return "CPython"
    name: str = load("platform").python_implementation()
    return name
