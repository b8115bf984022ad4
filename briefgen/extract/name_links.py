"""Count what a link adds to a name whose head noun is known: "of", "on", "in", "with", "and"."""

import re
from itertools import takewhile

from briefgen.extract.article import Sentence
from briefgen.extract.head_nouns import HEADS, PAIRS
from briefgen.extract.joined_topics import joins_topics, leads_to_person
from briefgen.extract.name_forms import RIGHT_LINKS
from briefgen.extract.name_parts import APOSTROPHES, is_abstract, is_name_part, says_topic, word_at
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, word_set

_DECADE = re.compile(r"\d{4}s\Z")
OFFICES = word_set("Ministry Department Ministries")
_DWELLING = word_set("Resident Residents Residing Living Churches")
"""Those of whom is said where they live: "Association of Danes Resident in Skrei"."""
_MEETINGS = word_set("Forum Dialogue Conference Partnership")
_LINKS_OF_MEETINGS = word_set("on for of and")
_SHARED = word_set("Cooperation Collaboration Assistance Co-operation Partnership")
_DONE_IN = _SHARED | word_set("Trade Training Research Investment Exchange Exchanges")
LONGEST_PARTY = 8
"""Words from "between" up to the "and" behind "the Government of the Republic of Norland"."""
_PAIR = re.compile(r"[A-Z]\w+[-–][A-Z]\w+")
"""Two parties in one word: "Norland-Sudland"."""
_SHORT = 3
"""Letters up to which capitals may be a topic, as "HIV" is."""
_REACH = 8
"""Words from the head of a meeting's name up to the "and" behind the first of two parties."""
_PARTS_OF_WORLD = word_set(
    "Sahel Pacific Caribbean Arctic Balkans Americas Mediterranean Gulf Levant Caucasus Horn Baltic"
)
_DONE_THERE = word_set(
    "Development Cooperation Security Stability Peace Resilience Migration Trade"
)
"""What offices are for in a part of the world: "Coordinator for Development in the Sahel"."""
_WHOLES = word_set("Ministry Academy University")
"""Bodies of which others are a part, and which have a name of their own."""
_FIELDS = word_set("Field Fields Area Areas Sphere Domain Sector")
_HOLDERS = word_set("Persons People Children Women Countries Patients States")
"""Those of whom is said what they live with: "Persons with Disabilities"."""


_WHEN = word_set("Case Cases Times")
"""In what is helped: "in Times of War"."""


def links_behind(head: str) -> frozenset[str]:
    """Give the words that lead on in a name with this head."""
    if head in _MEETINGS:
        return _LINKS_OF_MEETINGS
    if head in OFFICES:
        return frozenset({"of", "for", "and"})
    if head == "Bank":
        # "Bank for Reconstruction"
        return frozenset({"of", "for"})
    return RIGHT_LINKS - ({"and"} if head in ("Embassy", "Mission", "Force") else {"in"})


def count_placed(tokens: list[Word], stop: int, sentence: Sentence, *, inner: bool) -> int:
    """Count the words of "in Skrei" behind those who live there, and of an owner's "' Training"."""
    word, named = tokens[stop].text, is_name_part(tokens[stop + 1].text)
    if (
        word == "in"
        and tokens[stop + 1].text == "the"
        and word_at(tokens, stop + 2) in _PARTS_OF_WORLD
    ):
        return 3 * (tokens[stop - 1].text in _DONE_THERE)
    if word == "in" and tokens[stop + 1].text in _WHEN:
        # "Agreement on Rescue in Cases of Disaster"
        return 2
    if word == "in":
        return 2 * (
            (tokens[stop - 1].text in _DWELLING and named) or _is_branch(tokens, stop, sentence)
        )
    owned = word in APOSTROPHES and inner and tokens[stop - 1].text.endswith("s")
    # "Committee on Seafarers' Training"
    return 2 * (owned and named)


def _is_branch(tokens: list[Word], at: int, sentence: Sentence) -> bool:
    """Tell the place of "UN Office in Vienna"."""
    place = Span(tokens[at + 1].start, tokens[at + 1].end)
    union = [token.text for token in tokens[at - 2 : at]] == ["UN", "Office"]
    return union and (
        any(one.span.meets(place) for one in sentence.places)
        or sentence.party_at(place) is not None
    )


def is_link(tokens: list[Word], at: int, links: frozenset[str], sentence: Sentence) -> bool:
    """Tell a link of a name; an "and" in that of a meeting joins topics only."""
    word = tokens[at].text
    topics = word != "and" or links is not _LINKS_OF_MEETINGS
    return word in links and (topics or joins_topics(tokens, at, sentence))


def count_linked(tokens: list[Word], stop: int, following: list[str], sentence: Sentence) -> int:
    """Give how many words a link such as "of", "on" or "and" adds to the name."""
    word = tokens[stop].text
    if word == "and" and _leads_to_second_party(tokens, stop, sentence):
        return 3
    if word == "and" and _ends_with_seat(tokens, stop, sentence) and not says_topic(following[:1]):
        # "Herring Institute of Norland and Kodex"
        return 0
    if word == "and":
        return _joined(tokens, stop, following)
    if _leads_to_ministry(word, following):
        return 0
    if word == "with" and tokens[stop - 1].text in _HOLDERS and is_name_part(following[0]):
        return 2
    if word == "with" and is_abstract(following[0]) and not is_name_part(following[1]):
        # "Statement on Growing Old with Dignity"
        return 2
    if word == "with" and following[0] == "the" and _leads_to_body(tokens, stop + 2):
        return 0
    if following[:2] == ["St", "."] and is_name_part(following[2]):
        # "University of St. Gallen"
        return 4
    if is_name_part(following[0]) and not _is_person_link(word, tokens[stop + 1], sentence):
        return 2
    indefinite = word in ("on", "of") and following[0] in ("a", "an") and is_name_part(following[1])
    return 3 if indefinite or _is_the_name(following) else 0


def _leads_to_second_party(tokens: list[Word], link: int, sentence: Sentence) -> bool:
    """Tell "Joint Commission of the Republic of Norland and the Kingdom of Sudland"."""
    row = [token.text for token in tokens[max(0, link - _REACH) : link]]
    meets = any(HEADS.get(word) == "mechanism" for word in row)
    if not meets or "of" not in row or tokens[link + 1].text != "the":
        return False
    # "the Kingdom of Sudland", of which only the last word may be known.
    behind = [link + 4] * (word_at(tokens, link + 3) == "of") + [link + 2]
    known = [
        sentence.party_at(Span(tokens[at].start, tokens[at].end)) is not None
        for at in (link - 1, *behind)
        if at < len(tokens)
    ]
    return known[0] and any(known[1:])


def _ends_with_seat(tokens: list[Word], link: int, sentence: Sentence) -> bool:
    """Tell a body that is called by its country right before "and"."""
    row = [token.text for token in tokens[max(0, link - 3) : link]]
    party = sentence.party_at(Span(tokens[link - 1].start, tokens[link - 1].end))
    behind = tokens[link + 1]
    other = sentence.party_at(Span(behind.start, behind.end)) is None
    body = len(row) > 2 and HEADS.get(row[0]) == "organisation" and row[1] == "of"
    return body and other and party is not None and party.form == "name"


def _leads_to_ministry(link: str, following: list[str]) -> bool:
    """Tell "Department of Fish of the Ministry of Trade", which are two bodies."""
    named = takewhile(is_name_part, following[1:])
    return link == "of" and following[:1] == ["the"] and bool(_WHOLES.intersection(named))


def _leads_to_body(tokens: list[Word], first: int) -> bool:
    """Tell with whom a paper is signed: "Memorandum on Fish with the Norland Fish Agency"."""
    row = [token.text.removesuffix("'s") for token in tokens[first : first + 5]]
    row = [word.removesuffix("’s") for word in row]
    words = list(takewhile(is_name_part, row))
    return any(HEADS.get(word) == "organisation" for word in words[1:])


def _joined(tokens: list[Word], stop: int, following: list[str]) -> int:
    if following[0].isupper() and len(following[0]) > _SHORT and _is_of_body(tokens, stop):
        # "Fund for Saving the Sea and KODEX"
        return 0
    if (
        following[0].lower() in SUBJECTS
        and _is_of_ministry(tokens, stop)
        and not _leads_to_office(following)
    ):
        # "Ministry of Public Service and Labour"
        return 2
    if is_name_part(following[0]) and _is_indefinite(tokens, stop):
        # "on a Strategic and Global Partnership"
        return 2
    if more := _to_head_of_pair(tokens, stop):
        return more
    if is_name_part(following[0]) and _is_first_of_two_kinds(tokens, stop):
        # "Administration for Geodetic and Property Affairs"
        return 2
    if _opens_another(tokens, stop) or leads_to_person(tokens, stop):
        return 0
    joined_before = any(one.text == "and" for one in tokens[max(0, stop - 5) : stop])
    if joined_before and _is_of_body(tokens, stop) and not says_topic(following[:2]):
        # "Organization for Metals and Energy and Kodex"
        return 0
    if is_name_part(following[0]):
        return 2
    named = _is_the_name(following)
    if named and tokens[stop - 2].text == "," and following[1] not in HEADS:
        # "Department of Trade, Food and the Sea"
        return 3
    return 3 if named and (_between(tokens, stop) or _is_second_topic(tokens, stop)) else 0


def _is_of_ministry(tokens: list[Word], link: int) -> bool:
    """Tell the fields of a ministry, which a head stands among: "of Public Service"."""
    before = [token.text for token in tokens[max(0, link - _REACH) : link]]
    run = list(takewhile(is_name_part, reversed(before)))
    led = before[: len(before) - len(run)][-2:]
    return bool(run) and len(led) == 2 and led[0] in OFFICES and led[1] in ("of", "for")


def _leads_to_office(following: list[str]) -> bool:
    """Tell a second body: "the Ministry of Health and National Health Service Skrei"."""
    row = list(takewhile(is_name_part, following))
    heads = [word for word in row[1:] if word in HEADS]
    return bool(heads) and not (heads == row[1:] and heads[0] in ("Service", "Services"))


def _is_first_of_two_kinds(tokens: list[Word], link: int) -> bool:
    """Tell an adjective right behind "for" or "of", of which the noun stands behind "and"."""
    before = [token.text for token in tokens[max(0, link - 2) : link]]
    return len(before) == 2 and before[0] in ("for", "of") and before[1].endswith(("ic", "al"))


def _to_head_of_pair(tokens: list[Word], link: int) -> int:
    """Count the words up to the head in "Sub-Committee of the Norland-Sudland Fish and Boat Board".

    The body of a pair behind "of" has no head yet, so this "and" stands within its name.
    """
    before = [token.text for token in tokens[max(0, link - _REACH) : link]]
    run = list(takewhile(is_name_part, reversed(before)))
    led = before[: len(before) - len(run)][-2:]
    pair = any(_PAIR.fullmatch(word) for word in run) and "of" in led
    if not pair or any(word in HEADS for word in run):
        return 0
    row = list(takewhile(is_name_part, (one.text for one in tokens[link + 1 : link + 5])))
    head = next((at for at, word in enumerate(row) if word in HEADS), None)
    return 0 if head is None else head + 2


def _is_indefinite(tokens: list[Word], link: int) -> bool:
    """Tell the "and" between what describes one thing: "of a Regular Ferry and Rail Service"."""
    before = [token.text for token in tokens[max(0, link - 4) : link]]
    named = list(takewhile(is_name_part, reversed(before)))
    return bool(named) and before[: len(before) - len(named)][-1:] in (["a"], ["an"])


def _is_of_body(tokens: list[Word], link: int) -> bool:
    kinds = [HEADS.get(token.text) for token in tokens[max(0, link - 8) : link]]
    return "organisation" in kinds and "agreement" not in kinds


def _is_second_topic(tokens: list[Word], link: int) -> bool:
    """Tell "Memorandum on Fishing and the Safe Return of Boats" from "… and the Fish Agency"."""
    paper = any(HEADS.get(token.text) == "agreement" for token in tokens[max(0, link - 8) : link])
    row = [token.text for token in tokens[link + 2 : link + 5]]
    named = list(takewhile(is_name_part, row))
    goes_on = 0 < len(named) < 3 and row[len(named) : len(named) + 1] in (["of"], ["for"], ["in"])
    known = any(word in HEADS or word.lower() in OFFICERS for word in named)
    return paper and goes_on and not (known or tuple(named) in PAIRS)


def count_field(following: list[str], tokens: list[Word], at: int, sentence: Sentence) -> int:
    """Count the words of "in the Field of", "in the 2020s", "in" before what offices are about."""
    if following[:1] == ["the"] and _DECADE.match("".join(following[1:2])):
        return 3
    if following[:1] == ["the"] and following[1] in _FIELDS and following[2:3] == ["of"]:
        return 5 if tokens[at + 4 : at + 5] and tokens[at + 4].text == "the" else 4
    if tokens[at - 1].text in _SHARED and following[0] == "the" and is_name_part(following[1]):
        return 3
    if not is_name_part(following[0]):
        return 0
    place = Span(tokens[at + 1].start, tokens[at + 1].end)
    elsewhere = sentence.party_at(place) or any(one.span.meets(place) for one in sentence.places)
    done = tokens[at - 1].text in _DONE_IN and not elsewhere
    topic = following[0].lower() in SUBJECTS and tokens[at - 1].text[0].isupper()
    return 2 * (done or topic)


def _between(tokens: list[Word], link: int) -> bool:
    """Tell the "and" of "between Norway and the Kingdom of Denmark"."""
    return any(token.text == "between" for token in tokens[max(0, link - LONGEST_PARTY) : link])


def _opens_another(tokens: list[Word], link: int) -> bool:
    """Tell whether "and" leads to a body of its own: behind a head, or with a head in reach."""
    following = [token.text for token in tokens[link + 1 : link + 3]]
    if following[:1] == ["Society"] and tokens[link - 1].text in ("Economy", "Information"):
        return False
    row = takewhile(is_name_part, (token.text for token in tokens[link + 1 : link + 4]))
    union = tokens[link - 1].text == "Union" and _between(tokens, link)
    joined = tokens[link - 2].text in ("of", "on", "for") or union
    last = tokens[link - 1].text
    ended = (last in HEADS or (tokens[link - 2].text, last) in PAIRS) and not joined
    return ended or any(one in HEADS for one in (*following, *row))


def _is_the_name(following: list[str]) -> bool:
    """Take "the Republic", not "the Asian country"."""
    the, name, after = (*following, "-", "-", "-")[:3]
    described = name.endswith(("an", "ese", "ish")) and after[0].islower()
    return the == "the" and is_name_part(name) and not described


def _is_person_link(word: str, following: Word, sentence: Sentence) -> bool:
    """Let "between", "with" and "to" lead only to parties: people and places are no part."""
    known = sentence.party_at(Span(following.start, following.end))
    return word in ("between", "with") and known is None
