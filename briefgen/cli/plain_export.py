"""An export that is asked for plainly, as nearly all are: read without click.

To load click and to make the options of an export takes a twelfth of a short one. What is read
here means the same there (tests compare); whatever else is typed is left to click, which also
tells what is wrong with it and gives the help.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

TEXTS = {
    "-t": "type_name",
    "--type": "type_name",
    "--brief": "brief",
    "-s": "style",
    "--style": "style",
    "-f": "formats",
    "--formats": "formats",
    "--language": "language",
    "--bilingual": "bilingual",
    "--release": "release",
}
PATHS = {"-o": "output", "--output": "output", "--template": "template"}
FLAGS = {
    "--annex": "annex",
    "--manifest": "manifest",
    "--embed-selection": "embed_selection",
    "--strict": "strict",
    "--json": "as_json",
    "-q": "quiet",
    "--quiet": "quiet",
}
"""What stands on the line, and what it is called; options that are rarer are left to click."""
_RARER = ("provenance", "source_wording", "paper", "pdf_standard", "portion_marks")
_LEFT_OUT: dict[str, object] = {
    **dict.fromkeys(TEXTS.values(), ""),
    **dict.fromkeys(PATHS.values()),
    **dict.fromkeys(FLAGS.values(), False),
    **dict.fromkeys(_RARER),
}


def plain_export(words: Sequence[str]) -> Callable[[], None] | None:
    """Give the export that the words behind the verb ask for; None where click has to read them."""
    asked = read_plainly(words)
    if asked is None or "_BRIEFGEN_COMPLETE" in os.environ:
        return None
    from briefgen import ready_patterns

    ready_patterns.take_ready("export")
    from briefgen.cli.export import export

    return partial(export, **asked)


def read_plainly(words: Sequence[str]) -> dict[str, Any] | None:
    """Give the options of an export by their names, or None.

    That is where an option is unknown, comes twice, joins its value (`--style=plain`) or has
    none that is plain, and where a path is there and can't be read.
    """
    given: dict[str, object] = {}
    rest = iter(words)
    for word in rest:
        read = _read(word, rest)
        if read is None or read[0] in given:
            return None
        given[read[0]] = read[1]
    return {**_LEFT_OUT, **given} if "project" in given else None


def _read(word: str, rest: Iterator[str]) -> tuple[str, object] | None:
    """Read one option with its value, or the project."""
    if word in FLAGS:
        return FLAGS[word], True
    value = next(rest, "") if word in TEXTS or word in PATHS else word
    if not value or value.startswith("-"):
        return None
    if word in TEXTS:
        return TEXTS[word], value
    return (PATHS.get(word, "project"), Path(value)) if _may_be_read(value) else None


def _may_be_read(path: str) -> bool:
    """Tell whether click would take a path: one that is there has to be readable."""
    return os.access(path, os.R_OK) or not os.path.exists(path)  # noqa: PTH110 - as typed
