"""Find the title that stands before or behind a person's name."""

from collections.abc import Container
from typing import NamedTuple

from briefgen.extract.article import Sentence
from briefgen.extract.headed_bodies import end_of_headed
from briefgen.extract.people_names import NameRun, is_honorific, plain
from briefgen.extract.span import NO_SPANS, Span, SpanIndex
from briefgen.extract.title_words import (
    HEADS,
    LINKS,
    MODIFIERS,
    POLITE,
    RANKS,
    STOPPERS,
    SUBJECTS,
    WEAK_HEADS,
)
from briefgen.extract.words import Word

_LONGEST = 24
_SERVED_BY_RANKS = frozenset({"minister", "president", "premier", "chairman", "spokesman", "envoy"})
_RETIRED = ("retired", "ret", "Retired", "Ret")
"""What stands before a rank: "retired Gen. NAME"."""
_RETIRED_BEHIND = [["(", word, ")"] for word in _RETIRED]
"""The same behind a rank: "Commissioner of Police (retired) NAME"."""
_FIRMS = frozenset({"operator", "company", "firm", "utility", "lender", "carrier", "refiner"})
_CALLED = frozenset(
    {"group", "watchdog", "firm", "company", "association", "charity", "network", "consultancy"}
    | {"newspaper", "coalition", "foundation", "organisation", "organization", "think-tank", "tank"}
)
"""What a body is called before its name: "NAME, director of the watchdog group Kodex Skrei"."""
_SECOND_OFFICES = frozenset({"prime", "vice", "deputy"})
"""What stands before "minister" or "president" in an office that is held with another one."""

_OWNERS = frozenset({"his", "her", "its", "their"})
_OF_REGIONS = ("an", "ese", "ish", "sh", "on", "ic")
"""How adjectives of countries and regions end."""
_QUOTES = frozenset('"“”«»')

_IN_OFFICE = (["job", "of"], ["post", "of"], ["role", "of"], ["office", "of"], ["capacity", "of"])
"""Behind "in the": how a title is led to in "NAME, in the post of deputy minister"."""


class Title(NamedTuple):
    """The tokens from `first` up to `stop` read as a title; `comma` where one parts it."""

    first: int
    stop: int
    comma: bool


def title_before(
    tokens: list[Word], run: NameRun, sentence: Sentence, *, bodies: SpanIndex = NO_SPANS
) -> Title | None:
    """Walk left from a name over the words of a title; names of `bodies` may be part of it."""
    stop = _over_honorifics(tokens, run.first)
    comma = stop > 0 and tokens[stop - 1].text == ","
    stop -= comma
    stop -= 3 * _is_bracketed_acronym(tokens, stop)
    first = stop
    while (
        first
        and stop - first < _LONGEST
        and (
            _belongs(tokens, first - 1, sentence)
            or _is_of_body(tokens, first - 1, bodies)
            or _is_in_brackets(tokens, first - 1, stop)
        )
    ):
        first -= 1
    first = _after_last_open_list(tokens, first, stop)
    first = _trimmed(tokens, first, stop)
    if first < stop and tokens[stop - 1].text.lower() in LINKS:
        # "Minister of Trade and Hanne Sørensen": what leads on is no title of hers.
        return None
    if first == stop and comma:
        first = _head_of_body(tokens, stop)
    ranked = _before_rank(tokens, first, stop, sentence)
    owned = comma and _is_owned(tokens, first)
    if ranked or not _is_title(tokens[first:stop], before_name=not owned):
        return ranked
    return Title(first, stop - _ends_in_rank(tokens, first, stop), comma)


def _is_owned(tokens: list[Word], first: int) -> bool:
    """Tell "her deputy, NAME" and "the minister's deputy, NAME": whose it is makes it an office."""
    owner = tokens[first - 1].text.lower() if first else ""
    return owner in _OWNERS or owner.endswith(("'s", "’s"))


def _is_of_body(tokens: list[Word], index: int, bodies: SpanIndex) -> bool:
    """Tell a word of a body's name, and the quotation marks around one: "company “Skrei”"."""
    token = tokens[index]
    if token.text not in _QUOTES:
        return bool(bodies.meeting(Span(token.start, token.end)))
    near = Span(token.start - 1, token.end + 1)
    return any(token.start in (one.start - 1, one.end) for one in bodies.meeting(near))


def _is_in_brackets(tokens: list[Word], index: int, stop: int) -> bool:
    """Tell a short form inside a title: "representative of the Sea Fund (SF) in Norland NAME"."""
    row = [token.text for token in tokens[max(0, index - 3) : min(stop, index + 4)]]
    at = index - max(0, index - 3)
    opened = next((one for one in range(at, -1, -1) if row[one] == "("), None)
    closed = next((one for one in range(at, len(row)) if row[one] == ")"), None)
    return opened is not None and closed is not None and row[opened + 1][0].isupper()


def _head_of_body(tokens: list[Word], stop: int) -> int:
    """Give where "the president of the Guild of Herring Smokers, NAME" begins: a body by its form.

    Give `stop` where no such title stands there.
    """
    first = stop
    while first and stop - first < _LONGEST and _may_name_body(tokens[first - 1].text):
        first -= 1
    for index in range(stop - 2, max(first, 1) - 1, -1):
        led = tokens[index].text in ("of", "for") and plain(tokens[index - 1].text) in HEADS
        whose = tokens[index - 2].text.lower() if index > 1 else "the"
        owned = whose in ("the", "its") or whose.endswith(("'s", "’s"))
        if led and owned and tokens[stop - 1].text[0].isupper():
            return index - 1
    return stop


def _may_name_body(word: str) -> bool:
    """Tell what may stand in the name of a body; its head is in small letters."""
    return word[0].isupper() or word in ("'", "’", "of", "the", "for", "and", "&")


def _ends_in_rank(tokens: list[Word], first: int, stop: int) -> bool:
    """Tell the rank of "Defence Minister General NAME", which is no part of the office."""
    last = [plain(token.text) for token in tokens[max(first, stop - 2) : stop]]
    return len(last) == 2 and last[0] in _SERVED_BY_RANKS and last[1] in RANKS


def _is_bracketed_acronym(tokens: list[Word], stop: int) -> bool:
    """Tell the "(SA)," between an office and a name: "Head of the Sea Agency (SA), NAME"."""
    row = [token.text for token in tokens[max(0, stop - 3) : stop]]
    return len(row) == 3 and row[0] == "(" and row[2] == ")" and row[1][0].isupper()


def _before_rank(tokens: list[Word], first: int, stop: int, sentence: Sentence) -> Title | None:
    """Give the office before a rank: "Minister of Works, (the) Senator NAME" is a minister."""
    if first == stop or any(plain(token.text) not in RANKS for token in tokens[first:stop]):
        return None
    first -= tokens[first - 1].text.lower() in ("the", "retired")
    if first < 2 or tokens[first - 1].text != ",":
        return None
    return title_before(tokens, NameRun(first, stop), sentence)


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
    if headed_end := end_of_headed(tokens, first):
        return Title(first + 1, headed_end, comma=True)
    row = [token.text for token in tokens[first : first + 4]]
    if row[:2] == ["in", "the"] and row[2:] in _IN_OFFICE:
        first += len(row)
    if _leads_to_others(tokens, first):
        return None
    stop = first
    while (
        stop < len(tokens) and stop - first < _LONGEST and _goes_on(tokens, first, stop, sentence)
    ):
        before = tokens[stop - 1].text
        if stop in names and before.lower() not in LINKS and before not in _CALLED:
            return None
        stop += 1
    while stop > first and tokens[stop - 1].text.lower() in LINKS:
        stop -= 1
    first = _trimmed(tokens, first, stop)
    return (
        Title(first, stop, comma=True) if _is_title(tokens[first:stop], before_name=False) else None
    )


def _leads_to_others(tokens: list[Word], first: int) -> bool:
    """Tell "NAME, and representatives of the Bank"."""
    row = [token.text.lower() for token in tokens[first : first + 4]]
    others = (word for word in row[1:] if plain(word) in HEADS)
    return row[:1] == ["and"] and next(others, "").endswith("s")


def _over_honorifics(tokens: list[Word], first: int) -> int:
    start = first
    first -= 3 * ([token.text for token in tokens[max(0, first - 3) : first]] in _RETIRED_BEHIND)
    while first and (
        is_honorific(tokens[first - 1].text)
        or (first < start and tokens[first - 1].text in _RETIRED)
        or tokens[first - 1].text == "."
        or plain(tokens[first - 1].text) in POLITE
    ):
        first -= 1
    article = first < start and first > 0 and plain(tokens[first - 1].text) in ("the", "his", "her")
    return first - article


def _belongs(tokens: list[Word], index: int, sentence: Sentence) -> bool:
    """Tell whether a word may be part of a title that ends before a name."""
    token = tokens[index]
    small = plain(token.text)
    if small in HEADS or small in MODIFIERS or small in SUBJECTS or token.text.lower() in LINKS:
        return True
    if sentence.party_at(Span(token.start, token.end)) is not None:
        return True
    if token.text in ("'", "’"):
        # "Adviser for Farmers' Welfare"
        return index > 0 and plain(tokens[index - 1].text) in SUBJECTS
    return (
        _joins(tokens, index)
        or _describes_subject(tokens, index)
        or _names_firm(tokens, index)
        or _is_portfolio(tokens, index)
        or _is_post(tokens, index, sentence)
    )


def _joins(tokens: list[Word], index: int) -> bool:
    """Take "charge" of "in charge of", and "accredited" of "ambassador accredited to"."""
    row = [token.text.lower() for token in tokens[max(0, index - 1) : index + 2]]
    return row == ["in", "charge", "of"] or row[1:] == ["accredited", "to"]


def _is_portfolio(tokens: list[Word], index: int) -> bool:
    """Take the last word of "Minister Delegate for the Francophonie NAME"."""
    row = [token.text for token in tokens[max(0, index - 3) : index]]
    held = len(row) == 3 and row[1] in ("of", "for") and row[2] == "the"
    return held and tokens[index].text[0].isupper() and plain(row[0]) in HEADS


def _is_post(tokens: list[Word], index: int, sentence: Sentence) -> bool:
    """Take the city of "Consul General in Bergen NAME" and "Mayor of Bergen NAME"."""
    word = Span(tokens[index].start, tokens[index].end)
    city = next((one.span for one in sentence.places if one.span.covers(word)), None)
    if city is None:
        return False
    while index and tokens[index - 1].start >= city.start:
        index -= 1
    led = index > 1 and tokens[index - 1].text in ("in", "of")
    office = plain(tokens[index - 2].text) == "office" and tokens[index - 1].text == "in"
    return led and (office or plain(tokens[index - 2].text) in HEADS)


def _names_firm(tokens: list[Word], index: int) -> bool:
    """Take "operator XM" in "the manager of the operator XM, NAME"."""
    before = plain(tokens[index - 1].text) if index else ""
    acronym = tokens[index].text.isupper() and tokens[index].text.isalpha()
    return plain(tokens[index].text) in _FIRMS or (acronym and before in _FIRMS)


def _describes_subject(tokens: list[Word], index: int) -> bool:
    """Take a word behind "of" or "and" that leads on to a subject, or is an acronym ("ICT")."""
    if not 0 < index < len(tokens) - 1 or not tokens[index].text[0].isupper():
        return False
    before, after = tokens[index - 1].text.lower(), plain(tokens[index + 1].text)
    leads_on = after in SUBJECTS or after in MODIFIERS or after in (",", "of", "and")
    acronym = tokens[index].text.isupper()
    of_the = before == "the" and index > 1 and tokens[index - 2].text.lower() in ("of", "for")
    return (of_the or before in ("of", "for", "and", "&")) and (leads_on or acronym)


def _after_last_open_list(tokens: list[Word], first: int, stop: int) -> int:
    """Cut what stands before the title: after a comma or "and" a new head starts a new title."""
    heads = [index for index in range(first, stop) if plain(tokens[index].text) in HEADS]
    if not heads:
        return stop
    for index in range(heads[-1] - 1, first, -1):
        text = tokens[index].text.lower()
        if (text == "," and not _lists_subjects(tokens, index, heads)) or (
            text in ("and", "in", "to", "on", "at")
            and not _leads_to_subject(tokens, index, heads)
            and not _joins_offices(tokens, index, first)
        ):
            return index + 1
    return first


def _lists_subjects(tokens: list[Word], comma: int, heads: list[int]) -> bool:
    """Tell a comma inside one portfolio: "Women, Family and Community Development Minister"."""
    before = plain(tokens[comma - 1].text)
    behind = [plain(token.text) for token in tokens[comma + 1 : heads[-1]]]
    listed = before in SUBJECTS and behind[:1] != [] and behind[0] in SUBJECTS
    return listed and "and" in behind and heads[0] > comma


def _joins_offices(tokens: list[Word], index: int, first: int) -> bool:
    """Tell "Deputy Prime Minister and Foreign Minister NAME", who holds both offices."""
    before = [plain(token.text) for token in tokens[max(first, index - 2) : index]]
    office = len(before) == 2 and before[0] in _SECOND_OFFICES and before[1] in HEADS
    return tokens[index].text.lower() == "and" and (office or before[-1:] == ["vice-president"])


def _leads_to_subject(tokens: list[Word], index: int, heads: list[int]) -> bool:
    """Tell whether "and" or "to" stands inside one title ("Commerce and Industry Minister")."""
    if any(head < index for head in heads) and tokens[index].text.lower() != "and":
        return True
    before = plain(tokens[index - 1].text)
    return before in SUBJECTS and plain(tokens[index + 1].text) in SUBJECTS


def _trimmed(tokens: list[Word], first: int, stop: int) -> int:
    """Step over articles, links and "his" at the start."""
    skipped = LINKS | {"a", "an", "his", "her", "its", "their"}
    while first < stop and tokens[first].text.lower() in skipped:
        first += 1
    row = [token.text for token in tokens[first : first + 3]]
    # "received in the office of Industry Minister NAME"
    return first + 2 if row[:2] == ["office", "of"] and row[-1].istitle() else first


def _is_title(tokens: list[Word], *, before_name: bool) -> bool:
    words = [plain(token.text) for token in tokens]
    heads = [word for word in words if word in HEADS]
    if not heads:
        return False
    if before_name and len(words) == 1 and heads[0] in WEAK_HEADS:
        return False
    return before_name or any(word in HEADS for word in words[:8])


def _goes_on(tokens: list[Word], first: int, stop: int, sentence: Sentence) -> bool:
    """Tell whether a title behind a name goes on with the next word."""
    token = tokens[stop]
    text, small = token.text, plain(token.text)
    if text == ",":
        return _list_goes_on(tokens, stop)
    if not text[0].isalnum() or small in STOPPERS:
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
