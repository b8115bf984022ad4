"""What an officer gave in several languages must have the same figures in each that prints."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText
from briefgen.model.notices import Notice
from briefgen.model.value import Value

if TYPE_CHECKING:
    from briefgen.checks.columns import Column

Columns = Callable[[frozenset[str]], "Mapping[str, Column]"]
"""Gives how some languages write figures; those that are not known here are left out."""


def check_languages(dossier: Dossier, brief: Brief, *, columns: Columns) -> Iterator[Notice]:
    """Yield a remark for each text that says other figures in a language of the brief.

    Two languages that stand side by side are compared where they stand.
    """
    printed = frozenset(filter(None, (brief.language, brief.second_language)))
    for place, ids, text in _texts(dossier, brief):
        compared = {text.main, *printed.intersection(text.texts)}
        if len(compared) > 1 and compared != printed:
            # Few texts are there in two languages.
            from briefgen.checks.columns import figures_apart

            said = {code: words for code, words in text.texts.items() if code in compared}
            for apart in figures_apart(replace(text, texts=said), columns(frozenset(compared))):
                message = f"The languages differ in figures: {apart.told()}."
                yield Notice(code="languages-differ", message=message, place=place, ids=ids)


def _texts(dossier: Dossier, brief: Brief) -> Iterator[tuple[str, tuple[Id, ...], LocalText]]:
    """Yield what was given in several languages of what goes in, with where it stands."""
    ticked = frozenset(brief.selected)
    for item in dossier.items():
        if item.id in ticked:
            value = item.review.wording if isinstance(item, Fact) else item
            yield from (("", (item.id,), text) for text in _several(value))
    yield from (("meeting", (), text) for text in _several(dossier.meeting))
    yield from (("header", (), text) for text in _several((brief.header, brief.passages)))


_ONE_LANGUAGE = frozenset({str, bool, int, float, type(None), date, datetime})
"""What holds no text in several languages, and most fields are."""


def _several(value: object) -> Iterator[LocalText]:
    match value:
        case LocalText(texts=texts):
            if len(texts) > 1:
                yield value
        case tuple():
            for one in value:
                yield from _several(one)
        case dict():
            for one in value.values():
                yield from _several(one)
        case Value():
            for name in value.__struct_fields__:
                field = getattr(value, name)
                if type(field) not in _ONE_LANGUAGE:
                    yield from _several(field)
        case _:
            return
