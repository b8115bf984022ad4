"""Find names of bodies and papers by the noun that heads them ("Council", "Treaty")."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, find_tokens, word_set
from briefgen.model.facts import FactKind

_HEADS: dict[str, FactKind] = {
    **dict.fromkeys(
        word_set(
            "Dialogue Forum Consultations Consultation Summit Conference Council Committee "
            "Commission Partnership Mechanism Roundtable Ministerial Taskforce"
        ),
        "mechanism",
    ),
    **dict.fromkeys(
        word_set(
            "Agreement Treaty Statement Declaration Protocol Convention Pact Accord Accords "
            "Charter Communiqué Communique Memorandum MoU MOU Compact Roadmap Framework "
            "Arrangement Arrangements"
        ),
        "agreement",
    ),
    **dict.fromkeys(
        word_set(
            "Ministry Department Agency Embassy Organisation Organization Bank Fund University "
            "Institute Authority Corporation Association Federation Foundation Parliament "
            "Assembly Bureau Administration Secretariat Court Tribunal Navy Army Office Chamber "
            "Senate Ministries Hospital Confederation League Society Company Directorate Academy "
            "College Inspectorate Laboratory Alliance Police Airlines"
        ),
        "organisation",
    ),
}
_PAIRS: dict[tuple[str, str], FactKind] = {
    ("Working", "Group"): "mechanism",
    ("Task", "Force"): "mechanism",
    ("Contact", "Group"): "mechanism",
    ("Working", "Party"): "mechanism",
    ("Cooperation", "Group"): "organisation",
    **dict.fromkeys(
        [
            (subject, centre)
            for subject in ("Cancer", "Medical", "Research", "Studies", "Cultural", "Coordination")
            for centre in ("Centre", "Center")
        ],
        "organisation",
    ),
    ("Armed", "Forces"): "organisation",
    ("Action", "Plan"): "agreement",
    ("Ministerial", "Meeting"): "mechanism",
    ("Joint", "Meeting"): "mechanism",
    ("Minister", "Meeting"): "mechanism",
    ("Ministers", "Meeting"): "mechanism",
    ("High-Level", "Meeting"): "mechanism",
    ("Leaders", "Meeting"): "mechanism",
}
_SMALL_HEADS = frozenset({"summit", "ministerial"})
_BODIES = re.compile(
    r"\b(?:Joint|Intergovernmental|Inter-Governmental|Mixed|Bilateral|Ministerial|Steering|Trade"
    r"|High-Level|Partnership|Cooperation|Technology|Business|Strategic|Association|Coordination"
    r"|Consultative|Economic|Advisory)\b|\w-\w"
)
_COP = re.compile(r"COP[\s-]?\d{1,2}\Z")
_ORDINAL = re.compile(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|inaugural|\d+(?:st|nd|rd|th))\Z",
    re.IGNORECASE,
)
_NO_PART = word_set(
    "The This That These Those A An In On At For From With And But As Its Their His Her "
    "Our Both He She It They We Also Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday January February March April May June July August September October November "
    "December Mr Ms Mrs Dr President Minister Secretary Ambassador Todays During After "
    "Before Under Within Following"
)
_OFFICES = word_set("Ministry Department Ministries")
_RIGHT_LINKS = word_set("of on for to and between with against in")
_NO_RIGHT = word_set("Council Summit Ministerial Consultations Roundtable Parliament")
_NO_BODY = word_set("Act Law Bill Hall Building Members Square Street Centre Center House Hotel")
"""What makes the word before it no head: an "Assembly Act" is no assembly."""
_PORTFOLIO = re.compile(
    r"\b(?:Ministers?|Secretary|Secretaries|Commissioner|minister|secretary|commissioner)"
    r" (?:of|for) \Z"
)
_DECADE = re.compile(r"\d{4}s\Z")
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
    tokens = find_tokens(article.text, *sentence.span)
    reached, floor = 0, 0
    for index, token in enumerate(tokens):
        kind = _kind_at(tokens, index)
        if kind is None or token.start < reached:
            continue
        first = _left(tokens, index, sentence, floor=floor)
        stop = _right(tokens, index, sentence)
        hit = _hit(article.text, tokens[first:stop], kind, index - first)
        if hit and hit.span.start >= reached:
            reached, floor = hit.span.end, stop
            yield hit


def _kind_at(tokens: list[Word], index: int) -> FactKind | None:
    word = tokens[index].text.removesuffix("'s").removesuffix("’s")
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if (
        following in _HEADS
        or following in _NO_BODY
        or (_COP.match(word) and following in _SMALL_HEADS)
        or _leads_to_head(tokens, index)
    ):
        # "Ministerial Consultations", "COP31 summit": the next word is the head.
        return None
    if _COP.match(word) or (index and word in _SMALL_HEADS and _is_short(tokens[index - 1].text)):
        return "mechanism"
    pair = (tokens[index - 1].text if index else "", word)
    return _PAIRS.get(pair, _HEADS.get(word))


def _leads_to_head(tokens: list[Word], index: int) -> bool:
    """Tell a head inside a longer name: "Sea Forum Fisheries Agency", "Partnership and … Pact"."""
    following = [token.text for token in tokens[index + 1 : index + 4]]
    if tokens[index].text == "Partnership" and following[:1] == ["and"]:
        return len(following) == 3 and following[2] in _HEADS
    for word in following:
        if not _is_part(word):
            return False
        if word in _HEADS:
            return tokens[index].text in _HEADS
    return False


def _is_short(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and sum(map(str.isupper, word)) > 1


def _left(tokens: list[Word], index: int, sentence: Sentence, *, floor: int) -> int:
    """Walk left over capitalised words, and over "and" between two of them, to the last name."""
    first = index
    while first > floor and index - first < _LONGEST:
        if _is_part(tokens[first - 1].text):
            first -= 1
        elif first - 2 >= floor and _links_left(tokens, first, sentence):
            first -= 2
        else:
            break
    return first - bool(first > floor and _ORDINAL.match(tokens[first - 1].text))


def _links_left(tokens: list[Word], first: int, sentence: Sentence) -> bool:
    if tokens[first - 1].text not in ("and", "&", "'", "’", "-", "–"):
        return False
    before = tokens[first - 2]
    if tokens[first - 1].text in ("-", "–"):
        # Translations part "Sino -US Forum"; the dash joins two parties.
        return sentence.party_at(Span(before.start, before.end)) is not None
    if tokens[first - 1].text in ("'", "’"):
        # "Foreign Ministers' Dialogue"
        return _is_part(before.text)
    return _is_part(before.text) and not sentence.party_at(Span(before.start, before.end))


def _is_part(word: str) -> bool:
    possessive = word.endswith(("'s", "’s"))
    return word[0].isupper() and word not in _NO_PART and not possessive


def _right(tokens: list[Word], index: int, sentence: Sentence) -> int:
    """Walk right over "of …", "on … and …", as long as capitalised words follow."""
    stop = index + 1
    head = tokens[index].text
    if head in _NO_RIGHT:
        return _acronym_stop(tokens, index) or stop
    if head in _SMALL_HEADS or _COP.match(head):
        return stop
    links = _links(head)
    while stop < len(tokens) and stop - index < _LONGEST:
        if (
            head in _OFFICES
            and _is_part(tokens[stop].text)
            and stop > index + 1
            and (
                tokens[stop].text.lower() not in SUBJECTS
                and tokens[stop - 1].text.lower() in SUBJECTS
            )
        ):
            # "Ministry of Transport Lars Holm": here begins who serves it.
            break
        step = _step(tokens, stop, links, sentence)
        if not step:
            break
        stop += step
    return stop


def _acronym_stop(tokens: list[Word], index: int) -> int | None:
    """Give where a name ends that goes on to its acronym: "Council of World Affairs (CWA)"."""
    for stop in range(index + 2, min(index + 8, len(tokens) - 1)):
        if tokens[stop].text == "(":
            words = [token.text for token in tokens[index:stop]]
            initials = "".join(word[0] for word in words if word[0].isupper())
            acronym = tokens[stop + 1].text
            plain = all(_is_part(word) or word in _RIGHT_LINKS or word == "the" for word in words)
            return stop if plain and acronym.isupper() and acronym.endswith(initials) else None
    return None


def _links(head: str) -> frozenset[str]:
    if head in ("Forum", "Dialogue", "Conference", "Partnership"):
        return frozenset({"on", "for", "of"})
    if head == "Bank":
        return frozenset({"of"})
    return _RIGHT_LINKS - ({"in"} if head != "Embassy" else {"and"})


def _step(tokens: list[Word], stop: int, links: frozenset[str], sentence: Sentence) -> int:
    """Give how many words more belong to the name: 0 where it ends."""
    word = tokens[stop].text
    following = [token.text for token in tokens[stop + 1 : stop + 4]]
    if _is_part(word) and tokens[stop - 1].text not in _HEADS:
        # What stands right behind the head is another name: "European Commission Ursula …".
        return 1
    if word == "," and tokens[stop - 1].text.lower() in SUBJECTS and _lists(tokens, stop):
        return 2
    if word == "in" and following[:1] == ["the"] and _DECADE.match("".join(following[1:2])):
        return 3
    if word not in links or not following:
        return 0
    if word == "and" and (_opens_another(tokens, stop) or _leads_to_person(tokens, stop)):
        return 0
    if _is_part(following[0]) and not _is_person_link(word, tokens[stop + 1], sentence):
        return 2
    if word == "and" and _is_the_name(following) and _between(tokens, stop):
        return 3
    indefinite = word == "on" and following[0] in ("a", "an") and _is_part(following[1])
    return 3 if indefinite or (word != "and" and _is_the_name(following)) else 0


def _between(tokens: list[Word], link: int) -> bool:
    """Tell the "and" of "between Norway and the Kingdom of Denmark"."""
    return any(token.text == "between" for token in tokens[max(0, link - 5) : link])


def _lists(tokens: list[Word], comma: int) -> bool:
    """Tell a comma inside a ministry's name: "Trade, Industry and Energy"."""
    following = [token.text for token in tokens[comma + 1 : comma + 6]]
    listed = (*following, "", "", "")
    subjects = listed[0].lower() in SUBJECTS and _is_part(listed[0])
    return subjects and (listed[1] == "and" or (listed[1] == "," and "and" in following))


def _leads_to_person(tokens: list[Word], link: int) -> bool:
    """Tell whether "and" leads to a name of two words that no office is about."""
    following = [token.text for token in tokens[link + 1 : link + 3]]
    return len(following) == 2 and all(
        _is_part(word) and word.lower() not in SUBJECTS and word.isalpha() for word in following
    )


def _opens_another(tokens: list[Word], link: int) -> bool:
    """Tell whether "and" leads to a body of its own: behind a head, or with a head in reach."""
    following = [token.text for token in tokens[link + 1 : link + 3]]
    if following[:1] == ["Society"] and tokens[link - 1].text in ("Economy", "Information"):
        return False
    return tokens[link - 1].text in _HEADS or any(one in _HEADS for one in following)


def _is_the_name(following: list[str]) -> bool:
    """Take "the Republic", not "the Asian country"."""
    the, name, after = (*following, "-", "-", "-")[:3]
    described = name.endswith(("an", "ese", "ish")) and after[0].islower()
    return the == "the" and _is_part(name) and not described


def _is_person_link(word: str, following: Word, sentence: Sentence) -> bool:
    """Let "between", "with" and "to" lead only to parties: people and places are no part."""
    known = sentence.party_at(Span(following.start, following.end))
    return word in ("between", "with") and known is None


def _hit(text: str, tokens: list[Word], kind: FactKind, head: int) -> NameHit | None:
    words = [token.text for token in tokens]
    owner = words[-1].endswith(("'s", "’s"))
    words[-1] = words[-1].removesuffix("'s").removesuffix("’s")
    plain = [word for word in words if not _ORDINAL.match(word)]
    if _COP.match(words[head]) or (words[head] in _SMALL_HEADS and _COP.match(words[head - 1])):
        name = next(word for word in words if _COP.match(word))
        span = Span(tokens[0].start, tokens[-1].end)
        return NameHit(span, "mechanism", re.sub(r"[\s-]", "", name))
    unnamed = words[head] == "Framework" and head == len(words) - len(plain)
    unnamed = unnamed or (words[head] == "Statement" and words[head - 1] in ("Press", "Media"))
    if len(plain) < 2 or tuple(plain) in _PAIRS or unnamed:
        return None
    span = Span(tokens[0].start, tokens[-1].end - 2 * owner)
    if kind == "organisation" and _PORTFOLIO.search(text, max(0, span.start - 20), span.start):
        # "Minister of Internal Administration": what somebody is minister of is no body.
        return None
    begin = next(token for token in tokens if not _ORDINAL.match(token.text)).start
    return NameHit(span, _kind_of(kind, words), text[begin : span.end].replace(" -", "-"))


def _kind_of(kind: FactKind, words: list[str]) -> FactKind:
    """Tell meetings from offices among councils, committees and commissions."""
    standing = {"Council", "Committee", "Commission"} & set(words)
    return "organisation" if standing and not _BODIES.search(" ".join(words)) else kind
