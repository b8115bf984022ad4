"""Tell which elements of a page its style sheets hide, as a browser would (CSS Cascade, 6)."""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from lxml import html

from briefgen.errors import InputError
from briefgen.reading.web_selectors import Selector, is_meant, keys_of, selector_of
from briefgen.reading.web_styles import declared, rules_of

_MOST_COMPARISONS = 500_000
"""Comparisons of an element with a selector: two seconds of work; a news page takes thousands."""


_NO_RANK = (False, (-1, 0, 0), 0)
_Rank = tuple[bool, tuple[int, int, int], int]
"""How much a rule counts: marked as important, the weight of its selector, its order."""


class _Known(NamedTuple):
    """A rule whose selector is read, with the property it speaks of."""

    property: str
    selector: Selector
    rank: _Rank


class HidingSheets:
    """The style sheets of one page, asked which elements they hide.

    Rules that hide are looked up for each element, those that show again only where one does.
    """

    def __init__(self, sheets: Iterable[str], *, file_name: str) -> None:
        self._file_name = file_name
        self._left = _MOST_COMPARISONS
        self._hiding: dict[str, list[_Known]] = {}
        self._showing: dict[str, list[_Known]] = {}
        # What is said again of the same selector counts as said last.
        said = {
            (rule.selector, rule.declared.name, rule.declared.important): (order, rule)
            for order, rule in enumerate(chain.from_iterable(map(rules_of, sheets)))
        }
        for order, (text, told) in said.values():
            if selector := selector_of(text):
                by_key = self._hiding if told.hides else self._showing
                known = _Known(told.name, selector, (told.important, selector.weight, order))
                by_key.setdefault(selector.asked.key, []).append(known)

    def hide(self, element: html.HtmlElement) -> bool:
        """Tell whether an element is hidden; what its own style says comes before most rules.

        Raises InputError where the sheets of the page take too many comparisons.
        """
        hiding = self._highest(element, self._hiding) if self._hiding else {}
        if not hiding:
            return False
        showing = self._highest(element, self._showing)
        own = {one.name for one in declared(element.get("style") or "")}
        return any(
            rank > showing.get(name, _NO_RANK) and (name not in own or rank[0])
            for name, rank in hiding.items()
        )

    def _highest(
        self, element: html.HtmlElement, by_key: dict[str, list[_Known]]
    ) -> dict[str, _Rank]:
        """Give the highest rank of the rules that mean an element, by property."""
        found: dict[str, _Rank] = {}
        for key in keys_of(element):
            for known in by_key.get(key, ()):
                if is_meant(element, known.selector, spend=self._spend):
                    name = known.property
                    found[name] = max(known.rank, found.get(name, known.rank))
        return found

    def _spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise InputError(
                f"{self._file_name}: has style sheets that take too long to follow.",
                hint="Copy the article into a text file.",
            )
