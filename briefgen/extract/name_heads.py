"""Tell which word heads a name, and what kind of fact it names."""

import re
from itertools import takewhile

from briefgen.extract.body_words import REGIONS
from briefgen.extract.head_nouns import ATTACHED, HEADS, NO_PAIRS, PAIRS, VENUES_WITH_CENTRE
from briefgen.extract.name_ends import (
    MOVEMENTS,
    SMALL_HEADS,
    is_guidance,
    is_service,
    opens_with_head,
)
from briefgen.extract.name_parts import APOSTROPHES, is_name_part
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, word_set
from briefgen.model.facts import FactKind

COP = re.compile(r"COP[\s-]?\d{1,2}\Z")
_NO_BODY = word_set(
    "Act Law Bill Hall Building Members Square Street Centre Center House Hotel cooperation "
    "Facility"
)
"""What makes the word before it no head: an "Assembly Act" is no assembly."""
_WIDE = REGIONS | word_set("African Asian European Arab Arctic Nordic Baltic Forum Caribbean")
_BOARDS = (
    ["Administration", "Council"],
    ["Council", "of", "Administration"],
)
_TOPICS_OF_WEEKS = SUBJECTS - word_set("work working state general national public people young")
_WORLD = word_set("Global World International")
_WITH_THE_PRESS = word_set("Press News Media")
_HIGHER = word_set("Higher Graduate")
_MEMBERS = re.compile(r"\w+(?<![sui])s|Women|Men|Youth|People")
"""Plurals: those who are together in a network."""
_OF_STATES = word_set("Assembly Meeting Conference")
_PLUS = "-Plus"
"""How a meeting is called that others join: "Herring Ministers' Meeting-Plus"."""
PAIR = re.compile(r"[A-Z]\w+[-–][A-Z]\w+")


def kind_at(tokens: list[Word], index: int) -> FactKind | None:
    """Give the kind of what the word at `index` heads, None where it heads no name."""
    word = without_possessive(tokens[index].text).removesuffix(_PLUS)
    if not (word[:1].isupper() or word in SMALL_HEADS):
        # Most words are none; the rest need not be asked of them.
        return "organisation" if _is_small_ministry(tokens, index) else None
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if _heads_nothing(tokens, index, word, following):
        return None
    if COP.match(word) or (index and word in SMALL_HEADS and is_short(tokens[index - 1].text)):
        return "mechanism"
    if opens_with_head(tokens, index):
        of_people = word in MOVEMENTS or _is_of_members(tokens, index)
        return "organisation" if of_people else "mechanism"
    if word == "School" and _is_school_of(tokens, index):
        return "organisation"
    if _is_held_again(tokens, index, word) or (word == "Congress" and following == "on"):
        return "mechanism"
    before = tokens[index - 1].text if index else ""
    if before in APOSTROPHES and index > 1:
        # "Finance Ministers' Meeting"
        before = tokens[index - 2].text
    if _says_nothing(tokens, index, word) or _is_venue(before, word, following):
        return None
    return PAIRS.get((before, word), HEADS.get(word))


def _heads_nothing(tokens: list[Word], index: int, word: str, following: str) -> bool:
    """Tell "Ministerial Consultations" and "COP31 summit": the next word is the head, or none."""
    return (
        following in HEADS
        or following in _NO_BODY
        or following == "Resolution"
        or (word == "Conference" and index > 0 and tokens[index - 1].text in _WITH_THE_PRESS)
        or (word == "Command" and _is_command_and_control(tokens, index))
        or _is_board(tokens, index)
        or (word == "Partnership" and (word, following) in PAIRS)
        or (word == "Ministerial" and following.lower() in OFFICERS)
        or (COP.match(word) is not None and following in SMALL_HEADS)
        or _leads_to_head(tokens, index)
        or _is_meeting_of_body(tokens, index)
    )


def _is_held_again(tokens: list[Word], index: int, word: str) -> bool:
    """Tell "Skrei Transport Week", "Global Cod Assembly" and the meeting of a pair or region."""
    before = [token.text for token in tokens[max(0, index - 2) : index]]
    week = word == "Week" and before[-1:] and before[-1].lower() in _TOPICS_OF_WEEKS
    world = word == "Assembly" and before[:1] and before[0] in _WORLD
    return bool(week or world) or _is_of_many(tokens, index)


def without_possessive(word: str) -> str:
    """Give a word without possessive ending."""
    return word.removesuffix("'s").removesuffix("’s")


def _is_small_ministry(tokens: list[Word], index: int) -> bool:
    """Tell "ministry of Justice", as languages write it that spare capitals."""
    row = [token.text for token in tokens[index : index + 3]]
    return row[:2] == ["ministry", "of"] and is_name_part(row[-1]) and row[-1].lower() in SUBJECTS


def _is_command_and_control(tokens: list[Word], index: int) -> bool:
    """Tell "Command and Control Centre", of which the last word is the head."""
    row = [token.text for token in tokens[index + 1 : index + 4]]
    return row[:2] == ["and", "Control"] and row[-1] in HEADS


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
    return pair or (
        head in ATTACHED
        and not words
        and not (is_guidance(tokens, index) or is_service(tokens, index))
    )


def _is_of_members(tokens: list[Word], index: int) -> bool:
    """Tell "Network of Marine Biologists", of which many are members, from one of a topic."""
    row = [token.text for token in tokens[index : index + 6]]
    named = list(takewhile(is_name_part, row[2:]))
    return row[:2] == ["Network", "of"] and bool(_MEMBERS.fullmatch(named[-1]))


def _is_venue(before: str, head: str, following: str) -> bool:
    """Tell "Convention Centre"; a "Trade Centre for Fish" is a body."""
    centre = head in ("Centre", "Center") and before in VENUES_WITH_CENTRE
    return centre and following not in ("for", "of")


def _is_of_pair(tokens: list[Word], index: int) -> bool:
    """Tell the meeting of two parties: "Norway-Denmark Youth Meeting"."""
    before = [token.text for token in reversed(tokens[max(0, index - 6) : index])]
    named = takewhile(lambda word: is_name_part(word) or word in APOSTROPHES, before)
    return any(PAIR.fullmatch(word) for word in named)


def _is_of_many(tokens: list[Word], index: int) -> bool:
    """Tell the meeting of a pair or region, and "Assembly of States Parties"."""
    row = [token.text for token in tokens[index : index + 4]]
    if row[0] == "Meeting" and (_is_of_pair(tokens, index) or _is_of_region(tokens, index)):
        return True
    return row[0] in _OF_STATES and row[1:] == ["of", "States", "Parties"]


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
    if following[1:2] and following[1] in APOSTROPHES:
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
    for word in map(without_possessive, following):
        if not is_name_part(word):
            return False
        if word in HEADS or (before, word) in PAIRS:
            return tokens[index].text in HEADS
        before = word
    return False


def _is_school_of(tokens: list[Word], index: int) -> bool:
    """Tell "Skrei School of Mines" from a school that only has a name."""
    row = [token.text for token in tokens[index + 1 : index + 3]]
    if any(one.text in _HIGHER for one in tokens[max(0, index - 3) : index]):
        # "Skrei Higher Oil School"
        return True
    led = index > 0 and is_name_part(tokens[index - 1].text)
    return led and len(row) == 2 and row[0] == "of" and is_name_part(row[1])


def is_short(word: str) -> bool:
    """Tell an acronym, "TradeNet" too; "Geo-Science" is a word of two parts."""
    return word[0].isupper() and any(sum(map(str.isupper, one)) > 1 for one in word.split("-"))
