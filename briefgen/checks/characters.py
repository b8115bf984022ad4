"""Characters that no font draws: told where they are read or typed, before a PDF is refused."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

import msgspec

from briefgen.model.dossier import Item
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText
from briefgen.model.notices import Notice

Undrawn = Callable[[str], str]
"""Gives the characters of a text that no font draws, each once."""


def check_characters(items: Iterable[Item], *, undrawn: Undrawn) -> Iterator[Notice]:
    """Yield a remark for each item with characters that a PDF can't show."""
    for item in items:
        if lacking := "".join(map(undrawn, _texts(item))):
            yield Notice(
                code="character-undrawn",
                message=f"{_named(lacking)} is in no font: this can go out in Word, not in a PDF. "
                "Word it otherwise, or put a font that has it into fonts/ of your configuration "
                "folder.",
                ids=(item.id,),
            )


def _named(signs: str) -> str:
    first = signs[0]
    more = f" and {len(signs) - 1} more" if len(signs) > 1 else ""
    return f"U+{ord(first):04X} {unicodedata.name(first, 'A CHARACTER')}{more}"


def _texts(item: Item) -> Iterator[str]:
    """Yield what may be printed of an item."""
    if isinstance(item, Fact):
        yield item.text
        wordings: tuple[object, ...] = (item.review.wording,)
    else:
        wordings = tuple(getattr(item, name) for name in item.__struct_fields__ if name != "note")
    for wording in wordings:
        yield from _strings(wording)


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case None:
            # Most fields, of which the classes below would take their time to say no.
            return
        case tuple():
            for one in value:
                yield from _strings(one)
        case LocalText(texts=texts):
            yield from texts.values()
        case msgspec.Struct():
            for name in value.__struct_fields__:
                yield from _strings(getattr(value, name))
        case _:
            return
