"""Clauses that hang on a name: "which meets in May" says nothing without what meets.

Where the name before such a clause is ticked as well, the two are printed as the source has
them; else an ellipsis says that words stand before it.
"""

from collections.abc import Iterator

from briefgen.compose.context import Context
from briefgen.model.facts import Fact, NamedValue

_RELATIVE = frozenset({"which", "who", "whom", "whose", "where"})
"""How such a clause begins; only from English texts are statements proposed."""
_CUT = "… "
_WHITE_AROUND_COMMA = frozenset({"", ","})


def is_clause(words: str) -> bool:
    """Tell whether words are a clause that hangs on what stands before it."""
    return words.partition(" ")[0] in _RELATIVE


def with_its_name(clause: Fact, context: Context) -> tuple[str, tuple[Fact, ...]]:
    """Give a clause behind the name it hangs on, and whose name that is, where one is ticked."""
    source = context.notes.sources.get(clause.source or "")
    if source is None:
        return clause.text, ()
    before = source.text[: clause.start]
    found = [
        (start, fact)
        for fact, start, end in _places_of_names(clause.source, context)
        if end <= clause.start and before[end:].strip() in _WHITE_AROUND_COMMA
    ]
    if not found:
        return f"{_CUT}{clause.text}", ()
    start, named = min(found, key=lambda one: one[0])
    return f"{before[start:]}{clause.text}", (named,)


def _places_of_names(source: str | None, context: Context) -> Iterator[tuple[Fact, int, int]]:
    """Yield where the source says the names that are ticked."""
    for fact in context.items.values():
        if isinstance(fact, Fact) and fact.source == source and isinstance(fact.value, NamedValue):
            yield fact, fact.start, fact.start + len(fact.text)
            yield from ((fact, one.start, one.start + len(one.text)) for one in fact.mentions)
