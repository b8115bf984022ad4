"""Find the title that stands behind a person's name."""

from collections.abc import Container

from briefgen.extract.article import Sentence
from briefgen.extract.headed_bodies import end_of_headed
from briefgen.extract.people_names import NameRun, plain
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS, LINKS, MODIFIERS, STOPPERS, SUBJECTS, WEAK_HEADS
from briefgen.extract.titles import LONGEST, Title, is_title, trimmed
from briefgen.extract.words import Word

_CALLED = frozenset(
    {"group", "watchdog", "firm", "company", "association", "charity", "network", "consultancy"}
    | {"newspaper", "coalition", "foundation", "organisation", "organization", "think-tank", "tank"}
)
"""What a body is called before its name: "NAME, director of the watchdog group Kodex Skrei"."""
_DOES = frozenset({"made", "paid", "held", "took", "gave", "met", "arrived", "began", "concluded"})
_OF_REGIONS = ("an", "ese", "ish", "sh", "on", "ic")
"""How adjectives of countries and regions end."""
_IN_OFFICE = (["job", "of"], ["post", "of"], ["role", "of"], ["office", "of"], ["capacity", "of"])
"""Behind "in the": how a title is led to in "NAME, in the post of deputy minister"."""


def title_behind(
    tokens: list[Word], run: NameRun, sentence: Sentence, *, names: Container[int] = ()
) -> Title | None:
    """Walk right from "NAME," or "NAME (" over the words of a title.

    Where it runs into one of the next `names` (their first tokens), as in "A, Minister
    B", it is the title of that name.
    """
    first = run.stop
    if first >= len(tokens) or tokens[first].text not in (",", "("):
        return None
    first += 1
    if first < len(tokens) and tokens[first].text in _DOES:
        # "NAME, made an official visit"
        return None
    if headed_end := end_of_headed(tokens, first):
        return Title(first + 1, headed_end, comma=True)
    row = [token.text for token in tokens[first : first + 4]]
    if row[:2] == ["in", "the"] and row[2:] in _IN_OFFICE:
        first += len(row)
    if _leads_to_others(tokens, first):
        return None
    stop = first
    while stop < len(tokens) and stop - first < LONGEST and _goes_on(tokens, first, stop, sentence):
        before = tokens[stop - 1].text
        if stop in names and before.lower() not in LINKS and before not in _CALLED:
            return None
        stop += 1
    while stop > first and tokens[stop - 1].text.lower() in LINKS:
        stop -= 1
    first = trimmed(tokens, first, stop)
    return (
        Title(first, stop, comma=True) if is_title(tokens[first:stop], before_name=False) else None
    )


def _leads_to_others(tokens: list[Word], first: int) -> bool:
    """Tell "NAME, and representatives of the Bank"."""
    row = [token.text.lower() for token in tokens[first : first + 4]]
    others = (word for word in row[1:] if plain(word) in HEADS)
    return row[:1] == ["and"] and next(others, "").endswith("s")


def _goes_on(tokens: list[Word], first: int, stop: int, sentence: Sentence) -> bool:
    """Tell whether a title behind a name goes on with the next word."""
    token = tokens[stop]
    text, small = token.text, plain(token.text)
    if text == ",":
        return _list_goes_on(tokens, stop)
    if not text[0].isalnum() or (small in STOPPERS and text != "WHO"):
        return text in ("&", "'", "’")
    seen_head = any(plain(one.text) in HEADS for one in tokens[first:stop])
    if text.lower() in ("in", "at", "on", "and"):
        return _leads_on(tokens, stop, sentence)
    known = small in HEADS or small in MODIFIERS or small in SUBJECTS or text.lower() in LINKS
    known = known or (stop - first < 3 and _is_of_region(tokens, stop))
    party = sentence.party_at(Span(token.start, token.end)) is not None
    return (
        known or party or seen_head or (stop - first < 5 and not text[0].isupper()) or stop == first
    )


def _is_of_region(tokens: list[Word], stop: int) -> bool:
    """Tell the adjective of "NAME, the Breton culture secretary"."""
    row = [token.text for token in tokens[stop : stop + 2]]
    office = len(row) == 2 and row[1].islower() and row[1] in SUBJECTS | MODIFIERS | HEADS
    return office and row[0].istitle() and row[0].endswith(_OF_REGIONS)


def _leads_on(tokens: list[Word], stop: int, sentence: Sentence) -> bool:
    following = tokens[stop + 1] if stop + 1 < len(tokens) else None
    if following is None:
        return False
    small = plain(following.text)
    if tokens[stop].text.lower() == "and":
        head = small in HEADS and small not in WEAK_HEADS
        return (
            head
            or small in SUBJECTS
            or _qualified(tokens, stop + 1)
            or _ends_list(tokens, stop + 1)
        )
    return (
        tokens[stop].text.lower() == "on"
        and small in SUBJECTS
        and not sentence.party_at(Span(following.start, following.end))
    )


def _qualified(tokens: list[Word], index: int) -> bool:
    """Tell a subject with a word before it: "Cyber Affairs and Critical Technology"."""
    row = [token.text for token in tokens[index : index + 2]]
    adjective = plain(row[0]) in MODIFIERS or row[0].endswith(("an", "ese", "ish", "ic"))
    known = len(row) == 2 and adjective and plain(row[1]) in SUBJECTS
    return known and row[0][0].isupper() and row[1][0].isupper()


def _ends_list(tokens: list[Word], index: int) -> bool:
    """Tell a single capitalised word that ends a list: "Fisheries, Ports and Coasts"."""
    following = tokens[index + 1].text if index + 1 < len(tokens) else "."
    small = plain(tokens[index].text)
    named = tokens[index].text[0].isupper() and small not in HEADS and small not in STOPPERS
    return named and not following[0].isupper()


def _list_goes_on(tokens: list[Word], stop: int) -> bool:
    """Tell "Tech Sovereignty, Security and Democracy" from "…, NAME"."""
    following = [plain(token.text) for token in tokens[stop + 1 : stop + 5]]
    if not following or following[0] not in SUBJECTS or any(one in HEADS for one in following[:3]):
        return False
    return "and" in following or "," in following
