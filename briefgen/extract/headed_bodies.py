"""Read "who chairs the Guild of Herring Smokers" behind a name as what somebody is."""

from briefgen.extract.title_words import LINKS, STOPPERS
from briefgen.extract.words import Word

_IN_CHARGE = frozenset({"heads", "chairs", "leads", "runs", "directs", "manages", "presides"})
"""What somebody does with a body whose title it gives."""
_LONGEST = 24


def end_of_headed(tokens: list[Word], first: int) -> int | None:
    """Give where "who heads …" ends that begins at a token; None where no name stands there.

    The body must end with a capital and be nobody's: "the bank's Aldren office" tells no title.
    """
    row = [token.text for token in tokens[first : first + 3]]
    if len(row) < 3 or row[0] != "who" or row[1] not in _IN_CHARGE:
        return None
    stop = first + 2
    while stop < len(tokens) and stop - first < _LONGEST and _belongs(tokens, stop):
        stop += 1
    while stop > first + 2 and tokens[stop - 1].text.lower() in LINKS:
        stop -= 1
    words = [token.text for token in tokens[first + 2 : stop]]
    owned = any(word[0].islower() and word.endswith(("'s", "’s")) for word in words)
    return stop if words and words[-1][0].isupper() and not owned else None


def _belongs(tokens: list[Word], at: int) -> bool:
    """Tell a word of what somebody heads; "and" goes on before capitals only."""
    word = tokens[at].text
    if word == "and":
        return at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    return word in ("'", "’", "&") or (word[0].isalpha() and word.lower() not in STOPPERS)
