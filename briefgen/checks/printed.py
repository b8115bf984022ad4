"""What is printed of quotations, figures and dates, held against the facts it stems from."""

import re
from collections.abc import Iterator

from briefgen.checks.likeness import plain_words
from briefgen.model.document import Document, Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Dossier
from briefgen.model.facts import DateValue, Fact, FigureValue
from briefgen.model.ids import Id
from briefgen.model.notices import Notice

_NUMBER = re.compile(r"\d+")


def check_printed(document: Document, dossier: Dossier) -> tuple[Notice, ...]:
    """Tell which printed words say another number, day or quotation than the fact behind them.

    `dossier` is the one the document was made of. What an officer worded is theirs, and
    what several facts stand behind is not compared.
    """
    facts = {fact.id: fact for fact in dossier.facts if fact.review.wording is None}
    wrong = {
        fact.id: fact
        for fact, text in _printed(document, facts)
        if not (_is_verbatim(fact, text) if fact.kind == "quote" else _holds(fact, text))
    }
    return tuple(
        Notice(
            code="printed-differs",
            message=f"“{fact.text}” does not print as its source has it. "
            f"Untick it: briefgen select PROJECT --drop {fact.id}.",
            level="refusal",
            ids=(fact.id,),
        )
        for fact in wrong.values()
    )


def _printed(document: Document, facts: dict[Id, Fact]) -> Iterator[tuple[Fact, str]]:
    """Yield every printed text that stems from one fact alone."""
    for inlines in walk_paragraphs(document.blocks):
        for one in inlines:
            if isinstance(one, Text) and len(one.origins) == 1 and one.origins[0] in facts:
                yield facts[one.origins[0]], one.text


def _holds(fact: Fact, text: str) -> bool:
    """Tell whether the numbers in a text are those of the figure or the days behind it."""
    numbers = {int(number) for number in _NUMBER.findall(text)}
    match fact.value:
        case FigureValue():
            return numbers <= {int(number) for number in _NUMBER.findall(fact.text)}
        case DateValue(first=first, last=last):
            known = {part for day in (first, last) for part in (day.day, day.month, day.year)}
            return numbers <= known
        case _:
            return True


def _is_verbatim(fact: Fact, text: str) -> bool:
    """Tell whether a text that has most of its words from a quotation has them in order.

    A piece of it will do; a name or a day beside it has other words.
    """
    said, printed = plain_words(fact.text), plain_words(text)
    if 2 * sum(word in said for word in printed) <= len(printed):
        return True
    # Invisible characters are left out in print, so that words may run together.
    quoted, shown = "".join(said), "".join(printed)
    return shown in quoted or quoted in shown
