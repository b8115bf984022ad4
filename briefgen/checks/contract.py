"""The length contract as figures: how long a brief is, whether or not it is too long."""

import math
from collections.abc import Sequence

from briefgen.checks.cutting import cutting_order
from briefgen.checks.length import count_words, counted_blocks, origins_of
from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier
from briefgen.model.exported import Exported
from briefgen.model.measures import Measure
from briefgen.model.parts import Part
from briefgen.model.recipe import Recipe


def length_contract(
    recipe: Recipe,
    brief: Brief,
    *,
    dossier: Dossier,
    document: Document,
    parts: tuple[Part, ...],
    laid_out: Exported,
) -> tuple[Measure, ...]:
    """Measure the pages and words of a brief that its limits count."""
    limits = recipe.limits_of(brief)
    counted = [at for part in parts for at in counted_blocks(part)]
    blocks = [document.blocks[at] for at in counted]
    cuts = tuple(item.id for item in cutting_order(dossier, origins_of(blocks)))
    pages = Measure(
        unit="page", count=pages_filled(laid_out, counted), most=limits.pages, cuts=cuts
    )
    words = Measure(
        unit="word",
        count=count_words(blocks),
        most=limits.words,
        least=limits.least_words,
        cuts=cuts,
    )
    return pages, words


def pages_filled(laid_out: Exported, counted: Sequence[int]) -> float:
    """Give how many pages are filled, from the top of the first to the end of the last block.

    In tenths, rounded up: what begins a page is on it.
    """
    places = [laid_out.blocks[at] for at in counted if laid_out.blocks[at].lines]
    if not places:
        return 0
    filled = max(place.last + place.bottom for place in places)
    return math.ceil(round(10 * (filled - min(place.first for place in places)), 3)) / 10
