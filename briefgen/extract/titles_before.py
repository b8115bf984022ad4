"""Find the title that stands before a person's name."""

from briefgen.extract.article import Sentence
from briefgen.extract.people_names import NameRun, is_honorific, plain
from briefgen.extract.span import NO_SPANS, Span, SpanIndex
from briefgen.extract.title_words import ACTION, HEADS, LINKS, MODIFIERS, POLITE, RANKS, SUBJECTS
from briefgen.extract.titles import LONGEST, Title, is_title, trimmed
from briefgen.extract.words import Word

_SERVED_BY_RANKS = frozenset({"minister", "president", "premier", "chairman", "spokesman", "envoy"})
_RETIRED = ("retired", "ret", "Retired", "Ret", "rtd", "Rtd", "Retd")
"""What stands before a rank: "retired Gen. NAME"."""
_RETIRED_BEHIND = [["(", word, *dot, ")"] for word in _RETIRED for dot in ([], ["."])]
"""The same behind a rank: "Commissioner of Police (retired) NAME"."""
_FIRMS = frozenset({"operator", "company", "firm", "utility", "lender", "carrier", "refiner"})
_SECOND_OFFICES = frozenset({"prime", "vice", "deputy"})
"""What stands before "minister" or "president" in an office that is held with another one."""
_OWNERS = frozenset({"his", "her", "its", "their"})
_MAJESTIES = frozenset({"majesty", "highness", "excellency"})
_STANDS = frozenset(
    {"stood", "stands", "sat", "sits", "was", "is", "came", "were", "two", "three", "both"}
)
"""What nobody serves: verbs, and several of a kind, of which each has an office of his own."""
_REACH = 5
"""Words behind "director of the" in which the name of an office ends."""
_QUOTES = frozenset('"“”«»')


def title_before(
    tokens: list[Word], run: NameRun, sentence: Sentence, *, bodies: SpanIndex = NO_SPANS
) -> Title | None:
    """Walk left from a name over the words of a title; names of `bodies` may be part of it."""
    stop = _over_honorifics(tokens, run.first)
    comma = stop > 0 and tokens[stop - 1].text == ","
    stop -= comma
    # "our ambassador there, NAME"
    stop -= comma and tokens[stop - 1].text in ("there", "here")
    stop -= 3 * _is_bracketed_acronym(tokens, stop)
    first = stop
    while (
        first
        and stop - first < LONGEST
        and (
            _belongs(tokens, first - 1, sentence)
            or _is_of_body(tokens, first - 1, bodies)
            or _is_in_brackets(tokens, first - 1, stop)
        )
    ):
        first -= 1
    first = _after_owner(tokens, _after_place(tokens, first, stop, sentence), stop)
    first = _after_last_open_list(tokens, first, stop)
    first = trimmed(tokens, first, stop)
    if first < stop and tokens[stop - 1].text.lower() in LINKS:
        # "Minister of Trade and Hanne Sørensen": what leads on is no title of hers.
        return None
    if first == stop and comma:
        first = _head_of_body(tokens, stop)
    ranked = _before_rank(tokens, first, stop, sentence, bodies=bodies)
    owned = _is_owned(tokens, first)
    if ranked or not is_title(tokens[first:stop], before_name=not owned):
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
    while first and stop - first < LONGEST and _may_name_body(tokens[first - 1].text):
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
    small = word in ("'", "’", "of", "the", "for", "and", "&")
    return small or word[0].isupper() or plain(word) in SUBJECTS


def _ends_in_rank(tokens: list[Word], first: int, stop: int) -> bool:
    """Tell the rank of "Defence Minister General NAME", which is no part of the office."""
    last = [plain(token.text) for token in tokens[max(first, stop - 2) : stop]]
    return len(last) == 2 and last[0] in _SERVED_BY_RANKS and last[1] in RANKS


def _is_bracketed_acronym(tokens: list[Word], stop: int) -> bool:
    """Tell the "(SA)," between an office and a name: "Head of the Sea Agency (SA), NAME"."""
    row = [token.text for token in tokens[max(0, stop - 3) : stop]]
    return len(row) == 3 and row[0] == "(" and row[2] == ")" and row[1][0].isupper()


def _before_rank(
    tokens: list[Word], first: int, stop: int, sentence: Sentence, *, bodies: SpanIndex
) -> Title | None:
    """Give the office before a rank: "Minister of Works, (the) Senator NAME" is a minister."""
    if first == stop or any(plain(token.text) not in RANKS for token in tokens[first:stop]):
        return None
    first -= tokens[first - 1].text.lower() in ("the", "retired")
    if first < 2 or tokens[first - 1].text != ",":
        return None
    return title_before(tokens, NameRun(first, stop), sentence, bodies=bodies)


def _over_honorifics(tokens: list[Word], first: int) -> int:
    first -= _is_in_marks(tokens, first)
    start = first
    for behind in _RETIRED_BEHIND:
        if [token.text for token in tokens[max(0, first - len(behind)) : first]] == behind:
            first -= len(behind)
    while first and (
        is_honorific(tokens[first - 1].text)
        or (first < start and tokens[first - 1].text in _RETIRED)
        or tokens[first - 1].text == "."
        or _ends_honorific(tokens, first - 1)
        or plain(tokens[first - 1].text) in POLITE
    ):
        first -= 1
    article = first < start and first > 0 and plain(tokens[first - 1].text) in ("the", "his", "her")
    return first - article


def _is_in_marks(tokens: list[Word], first: int) -> bool:
    """Tell how Arabic sets names: 'the Minister of Ports, Mr. "Ida Lund"'."""
    row = [token.text for token in tokens[max(0, first - 3) : first]]
    if len(row) < 2 or row[-1] not in _QUOTES:
        return False
    return is_honorific(row[-2] if row[-2] != "." else row[0])


def _ends_honorific(tokens: list[Word], index: int) -> bool:
    """Tell the mark of "Dato' NAME"."""
    mark = tokens[index].text in ("'", "’")
    return mark and index > 0 and is_honorific(tokens[index - 1].text)


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
        or _is_served(tokens, index)
        or _describes_subject(tokens, index)
        or _names_firm(tokens, index)
        or _is_portfolio(tokens, index)
        or _is_post(tokens, index, sentence)
    )


def _is_served(tokens: list[Word], index: int) -> bool:
    """Tell "hospital" of "the director of the hospital, NAME": what stands in small letters.

    A country may stand before it: "the leader of the Danish team".
    """
    row = [token.text for token in tokens[max(0, index - _REACH) : index + 1]]
    served = (
        row[at + 3 :]
        for at in range(len(row) - 3)
        if plain(row[at]) in HEADS and row[at + 1 : at + 3] == ["of", "the"]
    )
    words = next(served, [])
    does = words and (words[-1] in ACTION or {words[0], words[-1]} & _STANDS)
    return bool(words) and not does and all(map(str.islower, words[1:] or words))


def _joins(tokens: list[Word], index: int) -> bool:
    """Take "charge" of "in charge of", and "accredited" of "ambassador accredited to"."""
    row = [token.text.lower() for token in tokens[max(0, index - 1) : index + 2]]
    if row[1:2] == ["with"]:
        # "Minister of Relations with Parliament"
        return row[0] == "relations" and tokens[index + 1].text[0].isupper()
    if row[1:] == ["without", "portfolio"]:
        return True
    led = row[1:] in (["accredited", "to"], ["charged", "of"], ["charged", "with"])
    return led or row == ["in", "charge", "of"]


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


def _after_place(tokens: list[Word], first: int, stop: int, sentence: Sentence) -> int:
    """Cut the place off "in Bergen Minister NAME" and "in Norway of Denmark's Minister NAME"."""
    before = [tokens[at].text.lower() for at in (first - 1, first) if at >= 0]
    start = first + (before[-1] in ("in", "at"))
    led = before[-1] in ("in", "at") or before[:1] in (["in"], ["at"])
    if not led or start >= stop:
        return first
    here = Span(tokens[start].start, tokens[start].end)
    places = (*(one.span for one in sentence.parties), *(one.span for one in sentence.places))
    end = max((one.end for one in places if one.start == here.start), default=here.start)
    behind = start
    while behind < stop and tokens[behind].start < end:
        behind += 1
    owned = behind < stop and tokens[behind].text in ("'", "’", "'s", "’s")
    return first if behind == start or owned else behind


def _after_owner(tokens: list[Word], first: int, stop: int) -> int:
    """Cut what stands before "his": "in Bergen his Danish colleague, NAME"."""
    owners = [
        index + 1
        for index in range(first, stop - 1)
        if tokens[index].text in _OWNERS
        and plain(tokens[index + 1].text) not in _MAJESTIES
        and not _joins_own_office(tokens, index - 1)
        # "director of its Sea Department"
        and tokens[max(0, index - 1)].text not in ("of", "for", "to")
    ]
    return owners[-1] if owners else first


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
            and not _joins_own_office(tokens, index)
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


def _joins_own_office(tokens: list[Word], index: int) -> bool:
    """Tell "Ambassador of Norway to Kenya and its Permanent Representative to the Fund NAME"."""
    row = [token.text.lower() for token in tokens[max(0, index) : index + 3]]
    return row == ["and", "its", "permanent"]


def _leads_to_subject(tokens: list[Word], index: int, heads: list[int]) -> bool:
    """Tell whether "and" or "to" stands inside one title ("Commerce and Industry Minister")."""
    if any(head < index for head in heads) and tokens[index].text.lower() != "and":
        return True
    before = plain(tokens[index - 1].text)
    return before in SUBJECTS and plain(tokens[index + 1].text) in SUBJECTS
