"""Find where a name ends whose head noun is known: "Agreement on … in the Field of …"."""

import re
from itertools import takewhile

from briefgen.extract.article import Sentence
from briefgen.extract.head_nouns import ATTACHED, HEADS, PAIRS
from briefgen.extract.name_forms import (
    RIGHT_LINKS,
    acronym_stop,
    council_end,
    goes_on_for,
    is_summit_of,
    small_topic,
    translated_stop,
)
from briefgen.extract.name_parts import (
    is_abstract,
    is_name_part,
    joins_topics,
    lists_topics,
    topic_in_row,
    word_at,
)
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, word_set

SMALL_HEADS = frozenset({"summit", "ministerial"})
_NO_RIGHT = word_set("Council Summit Ministerial Consultations Roundtable Parliament")
_DECADE = re.compile(r"\d{4}s\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = re.compile(r"(?:19|20)\d\d[-–](?:20)?\d\d")
OFFICES = word_set("Ministry Department Ministries")
_ROMANCE = word_set(
    "Binational Mixed Bilateral Intergovernmental Interministerial Permanent Technical"
)
"""What stands behind its noun in Romance languages, and so in translations."""
_IN_CHARGE = ["in", "charge", "of"]
_OF_COUNCILS = word_set(
    "Ministers State Rectors Governors Elders Mayors Experts Heads Bishops Regions Ambassadors "
    "Presidents Chambers Entrepreneurs Businessmen Universities Scientists Churches Judges"
)
"""Who sits in a council: "Council of Rectors"."""
_POWERS = word_set("Judiciary Magistracy Magistrature Bar")
_DWELLING = word_set("Resident Residents Residing Living Churches")
"""Those of whom is said where they live: "Association of Danes Resident in Skrei"."""
_STAFFED = word_set("Union Academy University Institute Agency Bank Authority Bureau Office Centre")
_MEETINGS = word_set("Forum Dialogue Conference Partnership")
_LINKS_OF_MEETINGS = word_set("on for of and")
_SHARED = word_set("Cooperation Collaboration Assistance Co-operation Partnership")
_DONE_IN = _SHARED | word_set("Trade Training Research Investment Exchange Exchanges")
_LONGEST = 14
_PARTY = 8
"""Words from "between" up to the "and" behind "the Government of the Republic of Norland"."""
_GUIDANCE = word_set("Guidelines Principles Guidance")
_NETWORKS = word_set("Network Platform Initiative")
_KINDS_OF_PARTIES = word_set("States Contracting")
_WHOLES = word_set("Ministry Academy University")
"""Bodies of which others are a part, and which have a name of their own."""
_FIELDS = word_set("Field Fields Area Areas Sphere Domain Sector")
_SETTING_UP = word_set("Establish Establishing Create Creating")
_NOUNS_BEHIND = word_set("initiative programme program project corridor scheme mechanism process")
_ENDS_OF_TOPICS = word_set("Matters Affairs Issues Questions Purposes")
_APOSTROPHES = ("'", "’")
_HOLDERS = word_set("Persons People Children Women Countries Patients States")
"""Those of whom is said what they live with: "Persons with Disabilities"."""


def find_name_end(tokens: list[Word], index: int, sentence: Sentence) -> int:
    """Walk right over "of …", "on … and …", as long as capitalised words follow."""
    stop = index + 1
    head = tokens[index].text
    if head.endswith(("'s", "’s")):
        # "the National Assembly's Fish Committee"
        return stop
    if (ended := _known_end(tokens, index, sentence)) is not None:
        return ended
    if head in OFFICES and [one.text for one in tokens[stop : stop + 3]] == _IN_CHARGE:
        stop += 2
    stop += _party_inside(tokens, stop, sentence) if head in _STAFFED | {"Service"} else 0
    if stop == index + 1 and _ends_name(tokens, index):
        return stop
    meets = "mechanism" in (HEADS.get(head), PAIRS.get((tokens[index - 1].text, head)))
    if meets and (pair := _parties_behind(tokens, stop, sentence)):
        return stop + pair
    stop = _walk_right(tokens, index, stop, sentence)
    paper = "agreement" in (HEADS.get(head), PAIRS.get((tokens[index - 1].text, head)))
    return stop + (_said_behind(tokens, stop) if paper else 0)


def _known_end(tokens: list[Word], index: int, sentence: Sentence) -> int | None:
    """Give where a name of a certain form ends: of a council, a treaty, a translated body."""
    head, stop = tokens[index].text, index + 1
    if (
        head == "Council"
        and word_at(tokens, stop) == "of"
        and word_at(tokens, stop + 1) in _OF_COUNCILS
    ):
        return council_end(tokens, stop + 2)
    if (
        head == "Council"
        and word_at(tokens, stop + 1) == "the"
        and word_at(tokens, stop + 2) in _POWERS
    ):
        # "Superior Council of the Judiciary"
        return stop + 3
    if head in _NO_RIGHT and not (goes_on_for(tokens, stop) or is_summit_of(tokens, index)):
        return acronym_stop(tokens, index) or stop
    ended = translated_stop(tokens, index) or _treaty_end(tokens, stop, sentence)
    return ended or small_topic(tokens, index) or None


def _walk_right(tokens: list[Word], index: int, stop: int, sentence: Sentence) -> int:
    """Take in word by word what belongs to the name."""
    head = tokens[index].text
    links = _links(head)
    longest = _LONGEST + _PARTY * (word_at(tokens, index + 1) == "between")
    while stop < len(tokens) and stop - index < longest:
        if stop > index + 1 and _begins_person(tokens, stop, sentence, head=head):
            break
        # "Office of the Vice President"
        vice = tokens[stop - 1].text == "Vice" and tokens[stop].text == "President"
        step = vice or _step(tokens, stop, links, sentence, inner=stop > index + 1)
        if not step:
            break
        stop += step
    return stop


def _said_behind(tokens: list[Word], stop: int) -> int:
    """Count what else belongs to a paper: "2025-2029", "No. 87", "the KODEX initiative"."""
    if tokens[stop - 1].text.isupper() and word_at(tokens, stop) in _NOUNS_BEHIND:
        return 1
    return _numbered(tokens, stop)


def _party_inside(tokens: list[Word], stop: int, sentence: Sentence) -> int:
    """Count the words of "of Norland" in "State Service of Norland for Herring"."""
    if word_at(tokens, stop) != "of" or word_at(tokens, stop + 2) not in ("for", "on"):
        return 0
    party = sentence.party_at(Span(tokens[stop + 1].start, tokens[stop + 1].end))
    named = stop + 3 < len(tokens) and is_name_part(tokens[stop + 3].text)
    return 2 * (party is not None and named)


def _ends_name(tokens: list[Word], index: int) -> bool:
    """Tell a head behind which nothing belongs to the name."""
    head = tokens[index].text
    if head in SMALL_HEADS or head.startswith("COP"):
        return True
    if opens_with_head(tokens, index) or is_guidance(tokens, index):
        return False
    return head in ATTACHED and PAIRS.get((tokens[index - 1].text, head)) != "mechanism"


def is_guidance(tokens: list[Word], index: int) -> bool:
    """Tell "Guidelines on Herring" and "Basic Principles of Fishing", whose topic comes behind."""
    row = [token.text for token in tokens[index : index + 4]]
    at = 3 if row[2:3] == ["the"] else 2
    topical = row[0] in _GUIDANCE and row[1:2] in (["on"], ["of"], ["for"])
    return topical and len(row) > at and is_name_part(row[at])


def opens_with_head(tokens: list[Word], index: int) -> bool:
    """Tell "Network of Marine Health", a name that opens with its head."""
    row = [token.text for token in tokens[index : index + 3]]
    led = bool(index) and is_name_part(tokens[index - 1].text)
    topical = len(row) == 3 and row[0] in _NETWORKS and row[1] in ("of", "on", "for")
    return topical and not led and is_name_part(row[2])


def _treaty_end(tokens: list[Word], stop: int, sentence: Sentence) -> int:
    """Give where "Conference of the Parties" ends: behind the name of its convention."""
    row = [token.text for token in tokens[stop : stop + 12]]
    kinds = 4 if row[2:3] and row[2] in _KINDS_OF_PARTIES else 3
    link = row[kinds : kinds + 2]
    of_parties = row[:2] == ["of", "the"] and row[kinds - 1 : kinds] == ["Parties"]
    if not of_parties or link not in (["to", "the"], ["of", "the"]):
        return 0
    first = kinds + 2
    named = takewhile(is_name_part, row[first:])
    papers = (at for at, word in enumerate(named, stop + first) if HEADS.get(word) == "agreement")
    head = next(papers, None)
    return 0 if head is None else find_name_end(tokens, head, sentence)


def _parties_behind(tokens: list[Word], stop: int, sentence: Sentence) -> int:
    """Count the words of "Norway - Denmark" and "Norway-Denmark" right behind a meeting's name."""
    row = tokens[stop : stop + 3]
    known = [bool(sentence.party_at(Span(one.start, one.end))) for one in row]
    if known[:1] == [True] and {"-", "–"} & set(row[0].text):
        return _count_to_party(tokens, stop, sentence)
    if known == [True, False, True] and row[1].text in ("-", "–"):
        return 2 + _count_to_party(tokens, stop + 2, sentence)
    return 0


def _count_to_party(tokens: list[Word], first: int, sentence: Sentence) -> int:
    """Count the words from one on up to the end of the party in it: "Norway-Cabo Verde"."""
    word = Span(tokens[first].start, tokens[first].end)
    end = max(one.span.end for one in sentence.parties if one.span.meets(word))
    return sum(one.start < end for one in tokens[first : first + 5])


def _numbered(tokens: list[Word], stop: int) -> int:
    """Count the words of "2025-2029" and "No. 87" behind the name of a paper."""
    following = [token.text for token in tokens[stop : stop + 3]]
    if following[:1] == ["("] and following[2:] == [")"] and _YEARS.fullmatch(following[1]):
        return 3
    if _YEARS.fullmatch("".join(following)):
        # "Work Plan 2027–2029"
        return 3
    if following[:1] == ["of"] and following[1:] and _YEAR.fullmatch(following[1]):
        return 2
    if following[:1] == ["for"] and following[1:] and _YEARS.fullmatch(following[1]):
        return 2
    if following[:1] == ["for"] and _YEARS.fullmatch(
        "".join(one.text for one in tokens[stop + 1 : stop + 4])
    ):
        # "Work Plan for 2027–2029"
        return 4
    if following[:2] == ["No", "."] and following[2:] and following[2].isdigit():
        return 3
    return int(bool(following) and _YEARS.fullmatch(following[0]) is not None)


def _begins_person(tokens: list[Word], at: int, sentence: Sentence, *, head: str) -> bool:
    """Tell who serves a body right behind it: "Ministry of Transport of Norland Lars Holm"."""
    token, before = tokens[at], tokens[at - 1]
    following = tokens[at + 1].text if at + 1 < len(tokens) else "."
    if not is_name_part(token.text) or token.text.lower() in SUBJECTS or token.text in HEADS:
        return False
    party = sentence.party_at(Span(before.start, before.end))
    ended = party is not None and party.span.end == before.end and party.form == "name"
    full_name = is_name_part(following) and following.lower() not in SUBJECTS
    served = HEADS.get(head) == "organisation"
    return full_name and (ended or (served and before.text.lower() in SUBJECTS))


def _links(head: str) -> frozenset[str]:
    if head in _MEETINGS:
        return _LINKS_OF_MEETINGS
    if head in OFFICES:
        return frozenset({"of", "for", "and"})
    if head == "Bank":
        return frozenset({"of"})
    return RIGHT_LINKS - ({"and"} if head in ("Embassy", "Mission", "Force") else {"in"})


def _step(
    tokens: list[Word], stop: int, links: frozenset[str], sentence: Sentence, *, inner: bool
) -> int:
    """Give how many words more belong to the name: 0 where it ends; `inner` behind its head."""
    word = tokens[stop].text
    following = [token.text for token in tokens[stop + 1 : stop + 4]]
    compound = HEADS.get(word) == "agreement" and tokens[stop - 1].text == "Partnership"
    topic = word.lower() in SUBJECTS or tokens[stop - 2].text in ("on", "for")
    goes_on = compound or (inner and topic)
    if is_name_part(word) and (goes_on or tokens[stop - 1].text not in HEADS):
        # What stands right behind the head is another name: "European Commission Ursula …".
        return 1
    if word in _ROMANCE and tokens[stop - 1].text in HEADS:
        # "Committee Binational of Fisheries"
        return 1
    owner = word.removesuffix("'s").removesuffix("’s")
    if owner != word and owner.lower() in SUBJECTS and owner[0].isupper():
        # "University of Marine Engineering's rector"
        return int(tokens[stop - 1].text not in HEADS)
    if word == ",":
        listed = tokens[stop - 1].text.lower() in SUBJECTS and lists_topics(tokens, stop)
        return 2 if listed else topic_in_row(tokens, stop)
    if not following or (word == "on" and tokens[stop - 1].text in OFFICES):
        # "Foreign Ministry on Harbour Street"
        return 0
    if word == "the" and tokens[stop - 1].text in _SETTING_UP and is_name_part(following[0]):
        # "Treaty to Establish the Herring Facility"
        return 2
    if word == "–" and is_name_part(following[0]) and tokens[stop + 1].start == tokens[stop].end:
        # "Brazil–Mozambique"
        return 2
    if more := _placed(tokens, stop, sentence, inner=inner):
        return more
    if word == "in" and (field := _field(following, tokens, stop, sentence)):
        return field
    return _linked(tokens, stop, following, sentence) if _is_link(tokens, stop, links) else 0


def _placed(tokens: list[Word], stop: int, sentence: Sentence, *, inner: bool) -> int:
    """Count the words of "in Skrei" behind those who live there, and of an owner's "' Training"."""
    word, named = tokens[stop].text, is_name_part(tokens[stop + 1].text)
    if word == "in":
        return 2 * (
            (tokens[stop - 1].text in _DWELLING and named) or _is_branch(tokens, stop, sentence)
        )
    owned = word in _APOSTROPHES and inner and tokens[stop - 1].text.endswith("s")
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


def _is_link(tokens: list[Word], at: int, links: frozenset[str]) -> bool:
    """Tell a link of a name; an "and" in that of a meeting joins topics only."""
    word = tokens[at].text
    topics = word != "and" or links is not _LINKS_OF_MEETINGS
    return word in links and (topics or joins_topics(tokens, at))


def _linked(tokens: list[Word], stop: int, following: list[str], sentence: Sentence) -> int:
    """Give how many words a link such as "of", "on" or "and" adds to the name."""
    word = tokens[stop].text
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
    if tokens[stop - 2].text in ("a", "an") and is_name_part(following[0]):
        # "on a Strategic and Global Partnership"
        return 2
    if _opens_another(tokens, stop) or _leads_to_person(tokens, stop):
        return 0
    if is_name_part(following[0]):
        return 2
    named = _is_the_name(following)
    if named and tokens[stop - 2].text == "," and following[1] not in HEADS:
        # "Department of Trade, Food and the Sea"
        return 3
    return 3 if named and (_between(tokens, stop) or _is_second_topic(tokens, stop)) else 0


def _is_second_topic(tokens: list[Word], link: int) -> bool:
    """Tell "Memorandum on Fishing and the Safe Return of Boats" from "… and the Fish Agency"."""
    paper = any(HEADS.get(token.text) == "agreement" for token in tokens[max(0, link - 8) : link])
    row = [token.text for token in tokens[link + 2 : link + 5]]
    two = len(row) == 3 and all(map(is_name_part, row[:2])) and row[2] in ("of", "for", "in")
    known = any(word in HEADS or word.lower() in OFFICERS for word in row[:2])
    return paper and two and not (known or tuple(row[:2]) in PAIRS)


def _field(following: list[str], tokens: list[Word], at: int, sentence: Sentence) -> int:
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
    return any(token.text == "between" for token in tokens[max(0, link - _PARTY) : link])


def _leads_to_person(tokens: list[Word], link: int) -> bool:
    """Tell whether "and" leads to a name of two words that no office is about."""
    following = [token.text for token in tokens[link + 1 : link + 3]]
    if any(is_abstract(word) or word in _ENDS_OF_TOPICS for word in following):
        # "Communication and Countering Disinformation"
        return False
    return len(following) == 2 and all(
        is_name_part(word) and word.lower() not in SUBJECTS and word.isalpha() for word in following
    )


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
