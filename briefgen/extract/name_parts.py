"""Tell which words may be part of a name, and how topics stand in a row inside one."""

import re

from briefgen.extract.head_nouns import HEADS, OWN_POSSESSIVES
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, word_set

APOSTROPHES = ("'", "’")
_ELECTRONIC = re.compile(r"e-[A-Z][a-z]")
_NO_PART = word_set(
    "The This That These Those A An In On At For From With And But As Its Their His Her "
    "Our Both He She It They We Also Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday January February March April May June July August September October November "
    "December Mr Ms Mrs Dr President Minister Secretary Ambassador Todays During After "
    "Before Under Within Following "
    # what headlines tell: "Norland, Sudland Hold Joint Commission"
    "Hold Holds Held Sign Signs Signed Ink Inks Inked Agree Agrees Agreed Discuss Discusses "
    "Discussed Convene Convenes Convened Vow Vows Attend Attends Attended Meets Hosts Hosted "
    "Launches Launched Receives Received Concludes Concluded Seeks Announces Unveils Reaffirm "
    "Reaffirms"
)
_ABSTRACT = re.compile(
    r"[A-Z][a-z]+(?:tion|sion|ment|ance|ence|ity|ogy|ics|ism|ture|ship|ise)s?"
    r"|[A-Z][a-z]+(?:cative|rtive|ctive|ional|tural|tific|nomic)"
    r"|[A-Z][a-z]+(?:-[A-Z][a-z]+)+"
)
"""Nouns of things done or thought, which no person and hardly a place is called by."""


def is_name_part(word: str) -> bool:
    """Tell whether a word may be part of a name: a capital, and no common word or owner."""
    possessive = word.endswith(("'s", "’s")) and word.replace("’", "'") not in OWN_POSSESSIVES
    capital = word[0].isupper() or _ELECTRONIC.match(word)
    return bool(capital) and word not in _NO_PART and not possessive


def word_at(tokens: list[Word], at: int) -> str:
    """Give a word, "" behind the last one."""
    return tokens[at].text if at < len(tokens) else ""


def lists_topics(tokens: list[Word], comma: int) -> bool:
    """Tell a comma inside a ministry's name: "Trade, Industry and Energy"."""
    following = [token.text for token in tokens[comma + 1 : comma + 6]]
    listed = (*following, "", "", "")
    subjects = listed[0].lower() in SUBJECTS and is_name_part(listed[0])
    if listed[1].lower() in SUBJECTS and listed[2] in ("and", ","):
        # "Fisheries, Food Security and Nature"
        return subjects
    return subjects and (listed[1] == "and" or (listed[1] == "," and "and" in following))


def is_abstract(word: str) -> bool:
    """Tell "Disinformation" and "Certification"."""
    return _ABSTRACT.fullmatch(word) is not None


def says_topic(words: list[str]) -> bool:
    """Tell words of which one is what offices are about, and none a body or an officer."""
    if any(word in HEADS or word.lower() in OFFICERS for word in words):
        return False
    parts = [part for word in words for part in (word, *word.split("-"))]
    return any(part.lower() in SUBJECTS or is_abstract(part) for part in parts)
