"""Compile beforehand the regular expressions that commands ask for: `build_ready_patterns.py`.

With `--collect`, run the commands and note their patterns in `assets/patterns/asked.json`; then,
and without it, compile these for the Python that runs this. Run it with each supported Python;
nothing but Python is needed without `--collect`. A test compares.
"""

import contextlib
import io
import json
import marshal
import re
import sys
import tempfile
import zlib
from array import array
from collections.abc import Iterator
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined] # the compiler of patterns
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from briefgen import ready_patterns  # noqa: E402 - see above
from briefgen.ready_patterns import FAMILIES, Made, ready_name, version  # noqa: E402 - see above

FOLDER = ROOT / "assets" / "patterns"
ASKED = FOLDER / "asked.json"
ARTICLE = """Talks in Norland. The minister of energy, Anna Olsen, met Bruno Varga in Port Aldren
on 20 March 2031. They agreed to settle the work plan by the end of May. "We will double the
quota," Olsen said. The joint commission will meet again in Oslo in 2032.
"""
Asked = tuple[str, bool, int]
"""A pattern, whether it is one of bytes, and the flags that it is asked for with."""


def main(words: list[str]) -> None:
    """Write what this Python makes of all patterns."""
    FOLDER.mkdir(exist_ok=True)
    if "--collect" in words:
        ASKED.write_text(json.dumps(collected(), indent=0) + "\n", encoding="utf-8")
    for family, asked in json.loads(ASKED.read_text(encoding="utf-8")).items():
        made = [made_of(tuple(one)) for one in asked]
        whole: Any = (version(), made)
        packed = zlib.compress(marshal.dumps(whole), 9)
        (FOLDER / ready_name(family)).write_bytes(packed)


def collected() -> dict[str, list[Asked]]:
    """Run an export, then a reading, and give the patterns that each of them compiles first."""
    ready_patterns.take_ready = lambda family: None  # noqa: ARG005 - all shall be compiled
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("article.txt").write_text(ARTICLE, encoding="utf-8")
        commands = (["demo", "sample"], ["facts", "article.txt"])
        return {
            family: list(_compiled_by(command))
            for family, command in zip(FAMILIES, commands, strict=True)
        }


def _compiled_by(command: list[str]) -> Iterator[Asked]:
    from briefgen.cli.main import run

    usual, met = _compiler.compile, dict[Asked, None]()

    def noting(pattern: str | bytes, flags: int = 0) -> object:
        is_bytes = isinstance(pattern, bytes)
        text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
        met[text, is_bytes, int(flags)] = None
        return usual(pattern, flags)

    _compiler.compile = noting
    try:
        with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
            run(command)
    finally:
        _compiler.compile = usual
    yield from sorted(met)


def made_of(one: Asked) -> Made:
    """Compile one pattern, as `re` does."""
    text, is_bytes, asked = one
    pattern = text.encode("latin-1") if is_bytes else text
    parsed = _parser.parse(pattern, asked)
    steps = _compiler._code(parsed, asked)  # noqa: SLF001 - `compile` gives no code
    state, code = parsed.state, array("I", map(int, steps))
    return pattern, asked, asked | state.flags, code.tobytes(), state.groups - 1, state.groupdict


if __name__ == "__main__":
    re.purge()
    main(sys.argv[1:])
