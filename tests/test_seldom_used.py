"""What is put off does all it does when it is used, and its substitutes say the same as it."""

import datetime as dt
import difflib
import gettext
import hashlib
import inspect
import os
import platform
import subprocess
import sys
import uuid
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import seldom_used
from briefgen.seldom_used import SELDOM_USED, put_off_seldom_used
from tests.support.command_line import process_environment

_MSGSPEC_PARTS = ("inspect", "toml", "yaml")
_PUT_OFF = """
import sys
from briefgen.late_modules import LateModule
from briefgen.seldom_used import put_off_seldom_used
put_off_seldom_used()
"""


def _run(code: str) -> str:
    """Run code in a process of its own, where all of it was put off."""
    run = subprocess.run(
        [sys.executable, "-c", _PUT_OFF + code],
        capture_output=True,
        env=process_environment(),
        text=True,
        check=True,
    )
    return run.stdout.strip()


def test_what_is_loaded_beforehand_is_not_put_off() -> None:
    put_off_seldom_used()

    assert sys.modules["inspect"] is inspect
    assert sys.modules["uuid"] is uuid


def test_what_is_put_off_does_all_it_does_when_it_is_used() -> None:
    printed = _run(
        "import base64, decimal, difflib, gettext, inspect, lzma, platform, shutil, textwrap\n"
        "import threading, uuid\n"
        "print(base64.b32encode(b'1'), inspect.cleandoc('one\\n  two'),\n"
        "    decimal.Decimal('3.0'), uuid.UUID(int=7).int, threading.Lock().acquire(),\n"
        "    lzma.decompress(lzma.compress(b'4')),\n"
        "    textwrap.dedent(' 5'), inspect.isfunction(print), gettext.NullTranslations().info(),\n"
        "    shutil.which(''), difflib.SequenceMatcher(None, 'a', 'a').ratio(),\n"
        "    platform.python_version() == sys.version.split()[0])"
    )

    assert printed.split() == [
        *("b'GE======'", "one", "two", "3.0", "7", "True"),
        *("b'4'", "5", "False", "{}", "None", "1.0", "True"),
    ]  # fmt: skip


def test_an_option_with_its_help_loads_nothing_of_it() -> None:
    printed = _run(
        "import click\n"
        "command = click.Command('go', params=[click.Option(['-o', '--output'], help='Where.')])\n"
        "command.main(['-o', 'there'], standalone_mode=False)\n"
        "print(*(name for name in ('inspect', 'gettext', 'difflib', 'platform')\n"
        "    if not isinstance(sys.modules[name], LateModule)))"
    )

    assert printed == ""


def test_a_type_is_known_as_ever_without_the_extensions_of_typing() -> None:
    printed = _run(
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


def test_types_that_no_field_has_are_not_loaded() -> None:
    printed = _run(
        "import msgspec, zipfile\n"
        "print(*(name for name in ('decimal', 'threading', 'uuid')\n"
        "    if not isinstance(sys.modules[name], LateModule)))\n"
        "print(msgspec.json.decode(b'1.5', type=float), isinstance(2, sys.modules['uuid'].UUID))"
    )

    assert printed == "1.5 False"


def test_a_path_loads_nothing_of_addresses_until_it_is_one() -> None:
    printed = _run(
        "from pathlib import Path\n"
        "late = isinstance(sys.modules['urllib.parse'], LateModule)\n"
        "print(late, Path('/a b').as_uri(), isinstance(sys.modules['urllib.parse'], LateModule))\n"
        "from urllib.parse import urlsplit\n"
        "print(urlsplit('https://a.example/b').netloc)"
    )

    assert printed.splitlines() == ["True file:///a%20b False", "a.example"]


def test_what_is_short_is_hashed_without_openssl() -> None:
    printed = _run(
        "import hashlib\n"
        "print(hashlib.sha256(b'a').hexdigest(), hashlib.md5(b'a').hexdigest())\n"
        "print('_hashlib' in sys.modules, hashlib.new('sha256', b'a').hexdigest())\n"
    )

    short, openssl = printed.splitlines()
    assert short.split() == [hashlib.sha256(b"a").hexdigest(), hashlib.md5(b"a").hexdigest()]
    assert openssl.split() == ["False", hashlib.sha256(b"a").hexdigest()]


def test_msgspec_has_all_its_parts_where_somebody_asks() -> None:
    printed = _run(
        "import msgspec\n"
        "print(*(name for name in sys.modules if name.startswith('msgspec.')\n"
        "    and isinstance(sys.modules[name], LateModule)))\n"
        "print(msgspec.json.schema(int), type(msgspec.inspect.type_info(int)).__name__)\n"
        "print(msgspec.toml.decode('a = 1'), msgspec.yaml.decode.__name__)"
    )

    late, *used = printed.splitlines()
    assert set(late.split()) == {f"msgspec.{name}" for name in ("_json_schema", *_MSGSPEC_PARTS)}
    assert used == ["{'type': 'integer'} IntType", "{'a': 1} decode"]


def test_days_and_times_are_all_there() -> None:
    printed = _run(
        "import datetime, pickle\n"
        "day = datetime.datetime(2031, 3, 14, tzinfo=datetime.UTC)\n"
        "print(pickle.loads(pickle.dumps(day)) == day, type(day).__module__,\n"
        "    datetime.datetime.strptime('2031', '%Y').year)"
    )

    assert printed == "True datetime 2031"
    assert {name for name in dir(dt) if name[0] != "_"} - {"sys"} <= {
        *dir(import_module("_datetime"))
    }


def test_an_annotation_in_quotes_is_read_when_somebody_asks() -> None:
    printed = _run(
        "import typing, msgspec\n"
        "class Node(msgspec.Struct):\n"
        "    below: 'list[Node]' = []\n"
        "print(msgspec.json.decode(b'{\"below\": [{}]}', type=Node))\n"
        "class Row(typing.TypedDict):\n"
        "    one: 'typing.Optional[Node]'\n"
        "print(typing.get_type_hints(Row)['one'] == Node | None)"
    )

    assert printed.splitlines() == ["Node(below=[Node(below=[])])", "True"]


@pytest.mark.parametrize("name", SELDOM_USED)
def test_none_of_it_is_a_package(name: str) -> None:
    assert not hasattr(__import__(name), "__path__")


def test_a_text_that_will_be_evaluated_is_not_compiled() -> None:
    assert seldom_used.text_of("int | None", "<string>", "eval") == "int | None"


@pytest.mark.parametrize("text", ["Plain.", "  Set in.", "", "Two\nlines", "  a\n   b\n", "\ta"])
def test_a_help_is_dedented_as_inspect_would(text: str) -> None:
    assert seldom_used.cleandoc(text) == inspect.cleandoc(text)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_messages_are_those_without_a_catalogue(count: int) -> None:
    plain = gettext.NullTranslations()

    assert seldom_used.gettext("Usage:") == plain.gettext("Usage:")
    assert seldom_used.ngettext("day", "days", count) == plain.ngettext("day", "days", count)


@given(
    word=st.text("-ab", max_size=6),
    possibilities=st.lists(st.text("-ab", max_size=9), max_size=6),
    cutoff=st.sampled_from([0.3, 0.6, 1.0]),
)
def test_what_is_near_is_what_difflib_finds(
    word: str, possibilities: list[str], cutoff: float
) -> None:
    found = seldom_used.get_close_matches(word, possibilities, cutoff=cutoff)

    assert found == difflib.get_close_matches(word, possibilities, cutoff=cutoff)


def test_system_and_machine_are_named_as_platform_does(monkeypatch: pytest.MonkeyPatch) -> None:
    assert seldom_used.system() == platform.system()
    assert seldom_used.node() == platform.node()
    monkeypatch.delattr(os, "uname", raising=False)
    assert seldom_used.system() == platform.system()
    assert seldom_used.node() == platform.node()


def test_the_python_is_named_as_platform_does(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cpython", "other"):
        monkeypatch.setattr(sys.implementation, "name", name)
        assert seldom_used.python_implementation() == platform.python_implementation()
