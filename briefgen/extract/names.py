"""Find names of bodies and papers by the noun that heads them ("Council", "Treaty")."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_words import REGIONS
from briefgen.extract.head_nouns import (
    ATTACHED,
    HEADS,
    NAMES_ALONE,
    NO_PAIRS,
    PAIRS,
    VENUES_WITH_CENTRE,
)
from briefgen.extract.name_ends import (
    OFFICES,
    SMALL_HEADS,
    find_name_end,
    is_guidance,
    opens_with_head,
)
from briefgen.extract.name_parts import is_name_part
from briefgen.extract.paper_names import whole_paper
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import PARTICLES, SUBJECTS
from briefgen.extract.words import Word, find_tokens, word_set
from briefgen.model.facts import FactKind

_BODIES = re.compile(
    r"\b(?:Joint|Intergovernmental|Inter-Governmental|Mixed|Bilateral|Ministerial|Steering|Trade"
    r"|High-Level|Partnership|Cooperation|Technology|Business|Strategic|Association|Coordination"
    r"|Consultative|Economic|Advisory|Binational|Ad Hoc|Sub-Committee|Subcommittee"
    r"|Monitoring|Follow-up|Follow-Up|Integration|Border|Implementation|Oversight"
    r"|Liaison|Trilateral|Coordinating|Co-ordination|Technical|Negotiating|Dialogue|Creditor"
    r"|Supervisory|Ministers (?:of|for))\b|\w[-–]\w"
)
_COP = re.compile(r"COP[\s-]?\d{1,2}\Z")
_ORDINAL = re.compile(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|inaugural|\d+(?:st|nd|rd|th)|(?-i:[IVX]{1,5}))\Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:\w+(?:th|nd|rd|st)|first|second|third|[XVI]+|next) (?:\w+ )?(?:meeting|session|round)s? of"
    r" (?:the |their )?\Z",
    re.IGNORECASE,
)
"""What tells of a body that it is one of meetings: "the ninth session of the Trade Council"."""
_NO_BODY = word_set(
    "Act Law Bill Hall Building Members Square Street Centre Center House Hotel cooperation "
    "Facility"
)
"""What makes the word before it no head: an "Assembly Act" is no assembly."""
_NAMED_AFTER = word_set("Institute University Academy Museum Hospital Foundation College Library")
"""Heads behind which stands, in Spanish and the like, after whom a house is named."""
_SET_UP = re.compile(
    r"\b(?:set(?:ting)? up|establish(?:ed|ing)?|creat(?:ed?|ing)|form(?:ed|ing)?|launch(?:ed|ing)?)"
    r" (?:an?|the) (?:new )?\Z"
)
"""What is said of a body that two make for themselves."""
_WIDE = REGIONS | word_set("African Asian European Arab Arctic Nordic Baltic Forum Caribbean")
_BOARDS = (
    ["Administration", "Council"],
    ["Council", "of", "Administration"],
)
_UNIONS = word_set("Community Union Association League Conference")
"""Of what a committee is that many states have: "Fish Committee of the Skrei Community"."""
_HOUSES = word_set("Centre Center Court")
_OF_HOUSES = word_set("cultural culture diplomatic sports sport international")
_OF_COURTS = word_set(
    "supreme high constitutional appeal appeals criminal special district cassation"
)
_AT = re.compile(r"\bat (?:the )?\Z")
_OF_YEAR = re.compile(r" of (?:19|20)\d\d\Z")
"""The year behind a paper, which is no part of its name: "Herring Accord of 2031"."""
_PLAIN = SUBJECTS | {"for", "and"}
_PORTFOLIO = re.compile(
    r"\b(?:(?:Ministers?|Secretary|Secretaries|Commissioner|minister|secretary|commissioner)"
    r" (?:of|for) |Representative of the )\Z"
)
_FIRMS = word_set("Holding Holdings Airlines Airways")
_RUN_PORTS = word_set("Company Authority Corporation")
_DEALT_WITH = word_set("Security Status Exchange Protection Transfer Recognition Sharing Return")
"""What is done, in names such as "Security of Information Agreement"."""
_APOSTROPHES = ("'", "’")
_PAIR = re.compile(r"[A-Z]\w+[-–][A-Z]\w+")
_LONGEST = 14


class NameHit(NamedTuple):
    """A name at one place; `name` is without ordinal and article, by which repeats are known."""

    span: Span
    kind: FactKind
    name: str


def find_names(article: Article) -> tuple[NameHit, ...]:
    """Find names by their heads, in reading order."""
    hits: list[NameHit] = []
    for sentence in article.sentences:
        hits += _headed(article, sentence)
    return tuple(hits)


def _headed(article: Article, sentence: Sentence) -> Iterator[NameHit]:
    tokens = _with_and(find_tokens(article.text, *sentence.span))
    reached, floor = 0, 0
    for index, token in enumerate(tokens):
        kind = _kind_at(tokens, index)
        if kind is None or token.start < reached or _is_union(token, sentence):
            continue
        first = _left(tokens, index, sentence, floor=floor)
        stop = find_name_end(tokens, index, sentence)
        stop = max(stop, _named_behind(tokens, index) if first == index else stop)
        hit = _hit(article.text, tokens[first:stop], kind, index - first)
        if hit and hit.kind == "agreement":
            hit = _with_topic(article, hit, sentence)
        if hit and hit.span.start >= reached:
            reached, floor = hit.span.end, stop
            yield hit


def _with_and(tokens: list[Word]) -> list[Word]:
    """Read "&" as "and": "Ministry of Information & Broadcasting"."""
    return [token._replace(text="and") if token.text == "&" else token for token in tokens]


def _with_topic(article: Article, paper: NameHit, sentence: Sentence) -> NameHit:
    """Add what stands in small letters beside the name of a paper; cut off what is too much."""
    start, end = paper.span
    states = [one.span.start for one in sentence.parties]
    whole = whole_paper(article.text, paper.span, sentence.span.end, states=states)
    cut = paper.name.find(" between ") if whole.end < end else len(paper.name)
    name = article.text[whole.start : start] + paper.name[:cut] + article.text[end : whole.end]
    return paper._replace(span=whole, name=name)


def _named_behind(tokens: list[Word], index: int) -> int:
    """Give where "Institute Hanne Sørensen" ends: after whom it is named, in the Roman way."""
    stop = index + 1
    if tokens[index].text not in _NAMED_AFTER:
        return stop
    while stop < len(tokens) and (
        is_name_part(tokens[stop].text) or _joins_names(tokens, stop, index)
    ):
        stop += 1
    names = [token.text for token in tokens[index + 1 : stop]]
    telling = not any(word in HEADS or word.lower() in OFFICERS | SUBJECTS for word in names)
    return stop if len(names) > 1 and telling else index + 1


def _joins_names(tokens: list[Word], at: int, index: int) -> bool:
    """Tell the "de" of "María de Peralta"."""
    following = tokens[at + 1].text if at + 1 < len(tokens) else "."
    inner = tokens[at].text in PARTICLES and at > index + 1
    return inner and (is_name_part(following) or following in PARTICLES)


def _is_union(head: Word, sentence: Sentence) -> bool:
    """Tell a union of states, which is a party."""
    party = sentence.party_at(Span(head.start, head.end))
    return head.text == "Union" and party is not None


def _kind_at(tokens: list[Word], index: int) -> FactKind | None:
    word = _bare(tokens[index].text)
    if not (word[:1].isupper() or word in SMALL_HEADS):
        # Most words are none; the rest need not be asked of them.
        return None
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if (
        following in HEADS
        or following in _NO_BODY
        or following == "Resolution"
        or _is_board(tokens, index)
        or (word == "Partnership" and (word, following) in PAIRS)
        or (word == "Ministerial" and following.lower() in OFFICERS)
        or (_COP.match(word) and following in SMALL_HEADS)
        or _leads_to_head(tokens, index)
        or _is_meeting_of_body(tokens, index)
    ):
        # "Ministerial Consultations", "COP31 summit": the next word is the head, or none is.
        return None
    if _COP.match(word) or (index and word in SMALL_HEADS and _is_short(tokens[index - 1].text)):
        return "mechanism"
    if opens_with_head(tokens, index):
        return "mechanism"
    if word == "School" and _is_school_of(tokens, index):
        return "organisation"
    if _is_of_many(tokens, index):
        return "mechanism"
    before = tokens[index - 1].text if index else ""
    if before in _APOSTROPHES and index > 1:
        # "Finance Ministers' Meeting"
        before = tokens[index - 2].text
    if _says_nothing(tokens, index, word) or _is_venue(before, word, following):
        return None
    return PAIRS.get((before, word), HEADS.get(word))


def _bare(word: str) -> str:
    """Give a word without possessive ending."""
    return word.removesuffix("'s").removesuffix("’s")


def _is_meeting_of_body(tokens: list[Word], index: int) -> bool:
    """Tell "Ministerial Meeting of the Trade Commission", which is called by its body."""
    following = [token.text for token in tokens[index + 1 : index + 8]]
    named = takewhile(is_name_part, following[2:])
    of_body = tokens[index].text == "Meeting" and following[:2] == ["of", "the"]
    return of_body and any(HEADS.get(word) == "mechanism" for word in named)


def _says_nothing(tokens: list[Word], index: int, head: str) -> bool:
    """Tell "the Group" and "the Political Party", which name nothing by themselves."""
    before = [token.text for token in reversed(tokens[max(0, index - 2) : index])]
    words = list(takewhile(is_name_part, before))
    row = [token.text for token in tokens[index + 1 : index + 3]]
    topical = row[:1] in (["on"], ["for"]) and len(row) > 1 and is_name_part(row[1])
    pair = len(words) == 1 and (words[0], head) in NO_PAIRS and not topical
    return pair or (head in ATTACHED and not words and not is_guidance(tokens, index))


def _is_venue(before: str, head: str, following: str) -> bool:
    """Tell "Convention Centre"; a "Trade Centre for Fish" is a body."""
    centre = head in ("Centre", "Center") and before in VENUES_WITH_CENTRE
    return centre and following not in ("for", "of")


def _is_of_pair(tokens: list[Word], index: int) -> bool:
    """Tell the meeting of two parties: "Norway-Denmark Youth Meeting"."""
    before = [token.text for token in reversed(tokens[max(0, index - 6) : index])]
    named = takewhile(lambda word: is_name_part(word) or word in _APOSTROPHES, before)
    return any(_PAIR.fullmatch(word) for word in named)


def _is_of_many(tokens: list[Word], index: int) -> bool:
    """Tell the meeting of a pair or region, and "Assembly of States Parties"."""
    row = [token.text for token in tokens[index : index + 4]]
    if row[0] == "Meeting":
        return _is_of_pair(tokens, index) or _is_of_region(tokens, index)
    return row == ["Assembly", "of", "States", "Parties"]


def _is_board(tokens: list[Word], index: int) -> bool:
    """Tell "Administration Council of the Fish Bank": those who run a body are none."""
    row = [token.text for token in tokens[max(0, index - 2) : index + 3]]
    at = min(index, 2)
    pairs = (row[at - 1 : at + 1] if at else [], row[at : at + 3], row[at - 2 : at + 1])
    return any(pair in _BOARDS for pair in pairs)


def _is_of_region(tokens: list[Word], index: int) -> bool:
    """Tell what a part of the world meets for: "the Pacific Herring Meeting"."""
    before = [token.text for token in reversed(tokens[max(0, index - 6) : index])]
    named = list(takewhile(is_name_part, before))
    return len(named) > 1 and named[-1] in _WIDE


def _leads_to_head(tokens: list[Word], index: int) -> bool:
    """Tell a head inside a longer name: "Sea Forum Fisheries Agency", "Partnership and … Pact"."""
    following = [token.text for token in tokens[index + 1 : index + 4]]
    if following[1:2] and following[1] in _APOSTROPHES:
        # "Herring Group Leaders' Summit"
        del following[1]
    if following[:1] == ["Meeting"] and tokens[index].text in HEADS:
        return _is_of_pair(tokens, index + 1)
    if tokens[index].text == "Partnership" and following[:1] == ["and"]:
        return len(following) == 3 and following[2] in HEADS
    if following[:1] == ["of"] and HEADS.get(following[-1]) == "agreement":
        # "Council of Europe Convention"
        return is_name_part(following[1])
    before = tokens[index].text
    for word in following:
        if not is_name_part(word):
            return False
        if word in HEADS or (before, word) in PAIRS:
            return tokens[index].text in HEADS
        before = word
    return False


def _is_school_of(tokens: list[Word], index: int) -> bool:
    """Tell "Skrei School of Mines" from a school that only has a name."""
    row = [token.text for token in tokens[index + 1 : index + 3]]
    led = index > 0 and is_name_part(tokens[index - 1].text)
    return led and len(row) == 2 and row[0] == "of" and is_name_part(row[1])


def _is_short(word: str) -> bool:
    """Tell an acronym, "TradeNet" too; "Geo-Science" is a word of two parts."""
    return word[0].isupper() and any(sum(map(str.isupper, one)) > 1 for one in word.split("-"))


def _left(tokens: list[Word], index: int, sentence: Sentence, *, floor: int) -> int:
    """Walk left over capitalised words, and over "and" between two of them, to the last name."""
    first = index
    while first > floor and index - first < _LONGEST:
        before = tokens[first - 1].text
        if is_name_part(before) or (before, tokens[first].text) in PAIRS:
            # "Culture Minister Meeting": what else is an office is here a part of the name.
            first -= 1
        elif first - 2 >= floor and (
            _links_left(tokens, first, sentence)
            or _is_numbered(tokens, first)
            or _is_in_paper(tokens, first, index, sentence)
        ):
            first -= 2
        else:
            break
    return first - bool(first > floor and _ORDINAL.match(tokens[first - 1].text))


def _is_in_paper(tokens: list[Word], first: int, head: int, sentence: Sentence) -> bool:
    """Tell a link inside "the Ecodesign for Sustainable Herring Regulation"."""
    kind = PAIRS.get((tokens[head - 1].text, tokens[head].text), HEADS.get(tokens[head].text))
    if kind != "agreement" or first < 3 or tokens[first - 1].text not in ("of", "for"):
        return False
    opens, before = (token.text for token in tokens[first - 3 : first - 1])
    place = Span(tokens[first - 2].start, tokens[first - 2].end)
    return (
        (opens in ("the", "The") or _PAIR.fullmatch(opens) is not None)
        and is_name_part(before)
        and not (before in HEADS or before.lower() in OFFICERS)
        and sentence.party_at(place) is None
    )


def _is_numbered(tokens: list[Word], first: int) -> bool:
    """Tell the number in "Elimination 8 Secretariat"."""
    number = tokens[first - 1].text
    return number.isdigit() and len(number) < 3 and is_name_part(tokens[first - 2].text)


def _links_left(tokens: list[Word], first: int, sentence: Sentence) -> bool:
    if tokens[first - 1].text in PARTICLES:
        # "Anton de Vries University"
        return tokens[first].text not in HEADS and _is_first_name(tokens[first - 2].text)
    if tokens[first - 1].text == "of":
        # "Council of Europe Convention"
        paper = [HEADS.get(one.text) for one in tokens[first + 1 : first + 2]] == ["agreement"]
        if tokens[first - 2].text == "Port":
            # "Port of Aldren Company"
            return any(one.text in _RUN_PORTS for one in tokens[first + 1 : first + 3])
        return paper and (tokens[first - 2].text in HEADS or tokens[first - 2].text in _DEALT_WITH)
    if tokens[first - 1].text not in ("and", "'", "’", "-", "–"):
        return False
    before = tokens[first - 2]
    if tokens[first - 1].text in ("-", "–"):
        if before.end == tokens[first - 1].start and tokens[first - 1].end == tokens[first].start:
            # "Africa–Europe Dialogue"
            return is_name_part(before.text)
        if before.end < tokens[first - 1].start and tokens[first - 1].end < tokens[first].start:
            # "Oslo - Skrei News Agency", as in a dateline
            return False
        # Translations part "Sino -US Forum"; the dash joins two parties.
        return sentence.party_at(Span(before.start, before.end)) is not None
    if tokens[first - 1].text in _APOSTROPHES:
        # "Foreign Ministers' Dialogue"
        return is_name_part(before.text)
    party = sentence.party_at(Span(before.start, before.end))
    behind = Span(tokens[first].start, tokens[first].end)
    if party is not None and party.span.meets(behind):
        # "Norway–Bosnia and Herzegovina Committee"
        return True
    return (
        is_name_part(before.text)
        and not party
        and not _is_after_body(tokens, first)
        # "Hanne Sørensen and Bergen University": behind "and" a body of its own begins.
        and not any(one.span.meets(behind) for one in sentence.places)
        and not _is_short(before.text)
        and (before.text == "Partnership" or before.text not in HEADS)
    )


def _is_after_body(tokens: list[Word], first: int) -> bool:
    """Tell "Kodex Pumps and Aldren State University": no word beside "and" says a topic.

    A single word before it, or the head right behind, belong together: "Cyril and Methodius
    University", "Skrei and Torsk River Basin Office".
    """
    beside = {tokens[first - 2].text.lower(), tokens[first].text.lower()}
    headed = any(
        _bare(one.text) in HEADS and one.text != "University" for one in tokens[first : first + 2]
    )
    named = first > 2 and is_name_part(tokens[first - 3].text)
    if any(one.text in _FIRMS for one in tokens[first : first + 3]):
        # "Skrei and Torsk Holdings"
        return not beside & SUBJECTS
    return named and not headed and not beside & SUBJECTS


def _is_first_name(word: str) -> bool:
    return is_name_part(word) and word not in HEADS and word.lower() not in SUBJECTS | OFFICERS


def _hit(text: str, tokens: list[Word], kind: FactKind, head: int) -> NameHit | None:
    words = [token.text for token in tokens]
    owner = words[-1].endswith(("'s", "’s"))
    words[-1] = _bare(words[-1])
    plain = [word for word in words if not _ORDINAL.match(word)]
    if _COP.match(words[head]) or (words[head] in SMALL_HEADS and _COP.match(words[head - 1])):
        name = next(word for word in words if _COP.match(word))
        span = Span(tokens[0].start, tokens[-1].end)
        return NameHit(span, "mechanism", re.sub(r"[\s-]", "", name))
    unnamed = words[head] == "Framework" and head == len(words) - len(plain)
    unnamed = unnamed or (words[head] == "Statement" and words[head - 1] in ("Press", "Media"))
    said_nothing = len(plain) < 2 or (tuple(plain) in PAIRS and tuple(plain) not in NAMES_ALONE)
    if said_nothing or unnamed:
        return None
    span = Span(tokens[0].start, tokens[-1].end - 2 * owner)
    plainly = all(word.lower() in _PLAIN for word in plain if word != words[head])
    if (
        kind == "organisation"
        and plainly
        and words[head] not in OFFICES
        and _PORTFOLIO.search(text, max(0, span.start - 30), span.start)
    ):
        # "Minister of Internal Administration": what somebody is minister of is no body.
        return None
    if kind == "organisation" and _is_house(text, span, words[head], plain):
        return None
    begin = next(token for token in tokens if not _ORDINAL.match(token.text)).start
    counted = bool(_COUNTED.search(text, max(0, begin - 60), begin))
    if words[head] == "Forum" and words[head - 1] in ("'", "’"):
        # "Consumers' Forum": who is in it is told, not who meets.
        kind = "organisation"
    shared = counted or _SET_UP.search(text, max(0, span.start - 40), span.start)
    kind = kind if shared or kind == "agreement" else _kind_of(kind, words)
    name = text[begin : span.end].replace(" -", "-")
    return NameHit(span, kind, _OF_YEAR.sub("", name))


def _is_house(text: str, span: Span, head: str, words: list[str]) -> bool:
    """Tell "at the Hanne Lund Centre" and "at Skrei Court": a house that no topic names."""
    topics = (SUBJECTS - _OF_HOUSES) | _OF_COURTS
    telling = any(word.lower() in topics or word in ("for", "of", "on") for word in words)
    return (
        head in _HOUSES
        and not telling
        and bool(_AT.search(text, max(0, span.start - 8), span.start))
    )


def _kind_of(kind: FactKind, words: list[str]) -> FactKind:
    """Tell meetings from offices among councils, committees and commissions."""
    standing = {"Council", "Committee", "Commission"} & set(words)
    if "Committee" in words and words[-1] in _UNIONS and "of" in words[words.index("Committee") :]:
        return kind
    return "organisation" if standing and not _BODIES.search(" ".join(words)) else kind
