"""The pages of the help as they ship: their titles by part, and which of them hold some words."""

import html
import re
from functools import cache
from pathlib import Path

import msgspec

from briefgen.model.value import Value
from briefgen.resources import asset

_TAG = re.compile(r"<[^>]*>")


class HelpPage(Value):
    """One page: the name of its file without the ending, and its title."""

    name: str
    title: str


class HelpPart(Value):
    """A part of the contents."""

    title: str
    pages: tuple[HelpPage, ...]


def help_folder() -> Path:
    """Give the folder that holds pages and pictures."""
    return asset("help")


@cache  # shipped with the program: it does not change while it runs
def help_parts() -> tuple[HelpPart, ...]:
    """Give the contents."""
    content = (help_folder() / "contents.json").read_bytes()
    return msgspec.json.decode(content, type=tuple[HelpPart, ...])


def pages_with(words: str) -> frozenset[str]:
    """Give the names of the pages that hold all of some words, whatever their case."""
    wanted = words.casefold().split()
    return frozenset(
        page.name
        for part in help_parts()
        for page in part.pages
        if all(word in _words_of(page.name) for word in wanted)
    )


@cache
def _words_of(name: str) -> str:
    """Give what can be read on a page."""
    text = (help_folder() / f"{name}.html").read_text(encoding="utf-8")
    return html.unescape(_TAG.sub(" ", text)).casefold()
