"""Tell how alike two wordings are spelt.

The figures are those of rapidfuzz's `ratio`, which a test compares this with; for the few
short names of a text, loading that package takes longer than comparing.
"""


def spelling_likeness(wanted: str, found: str, *, least: float = 0.0) -> float:
    """Give the share, in hundredths, of the letters that both have in one order.

    It is 0 where it would be less than `least`.
    """
    total = len(wanted) + len(found)
    if not total:
        return 100.0
    if 200 * min(len(wanted), len(found)) / total < least:
        return 0.0
    differing = total - 2 * _shared(wanted, found)
    share = (1 - differing / total) * 100
    return share if share >= least else 0.0


def _shared(wanted: str, found: str) -> int:
    """Count the letters of the longest common subsequence, all places of a letter at once."""
    places: dict[str, int] = {}
    for at, letter in enumerate(wanted):
        places[letter] = places.get(letter, 0) | 1 << at
    everywhere = (1 << len(wanted)) - 1
    left = everywhere
    for letter in found:
        met = left & places.get(letter, 0)
        left = ((left + met) | (left - met)) & everywhere
    return len(wanted) - left.bit_count()
