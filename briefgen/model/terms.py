"""Official names: agreements, mechanisms and organisations with what they are also called."""

from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.value import Value

TermKind = Literal["agreement", "mechanism", "organisation", "statement", "area"]


class Term(Value):
    """One official name with its source.

    `aliases` are right names in other words, `garbled` are what machine translation
    made of it; `exact_only` are those of both that must match letter by letter.
    `languages` are its names in other languages, the full one first, by language code.
    """

    id: Id
    kind: TermKind
    official: str
    source: str
    aliases: tuple[str, ...] = ()
    garbled: tuple[str, ...] = ()
    exact_only: tuple[str, ...] = ()
    languages: dict[str, tuple[str, ...]] = {}
    date: str = ""
    side: str = ""
