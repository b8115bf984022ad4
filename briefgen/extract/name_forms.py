"""Find where names of a certain form end: councils of ministers, translated bodies, acronyms."""

from itertools import pairwise, takewhile

from briefgen.extract.head_nouns import HEADS
from briefgen.extract.name_parts import is_name_part, says_topic, word_at
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, word_set

_OF_TOPICS = ("Council", "Consultations", "Ministerial", "Summit", "Roundtable")
_PANELS = word_set("Committee Commission")
"""What is called by its topic behind "on", as in "Committee on development of herring"."""
_TOPICS = SUBJECTS - word_set(
    "people office government parliament house council board group party un"
)
"""What bodies are about, in small letters."""
RIGHT_LINKS = word_set("of on for to and between among with against in concerning regarding")
"""Small words over which a name goes on."""
_THANKS = ("thank", "prais", "commend", "congratulat")
_LONGEST = 14


def council_end(tokens: list[Word], stop: int) -> int:
    """Give where "Council of Ministers of Internal Affairs of the Skrei states" ends."""
    end = stop
    while word_at(tokens, end) in ("of", "for", "and"):
        the = word_at(tokens, end + 1) == "the"
        words = list(takewhile(is_name_part, (one.text for one in tokens[end + 1 + the : end + 6])))
        known = bool(words) and (the or words[0].lower() in SUBJECTS)
        if not known or (end == stop and the):
            break
        end += 1 + the + len(words)
    return end


def small_topic(tokens: list[Word], index: int) -> int:
    """Give where "Ministry of internal affairs" ends, as Slavic languages write it, else 0."""
    stop = index + 1
    links = ("on",) if tokens[index].text in _PANELS else ("of", "for")
    body = HEADS.get(tokens[index].text) == "organisation" or tokens[index].text in _PANELS
    led = index > 0 and is_name_part(tokens[index - 1].text)
    if not body or word_at(tokens, stop) not in links or (led and links == ("on",)):
        return 0
    before = (token.text.lower() for token in tokens[max(0, index - _LONGEST) : index])
    if word_at(tokens, stop) == "for" and any(word.startswith(_THANKS) for word in before):
        # "thanked the Norwegian Navy for training"
        return 0
    end = stop + 1
    for at in range(stop + 1, min(len(tokens), stop + _LONGEST)):
        word = tokens[at].text
        if word in _TOPICS:
            end = at + 1
        elif word not in (",", "and", "of"):
            break
    return end if end > stop + 1 else 0


def is_summit_of(tokens: list[Word], index: int) -> bool:
    """Tell "Summit of the Herring Community", which nothing before the head names."""
    alone = tokens[index].text == "Summit" and not (index and is_name_part(tokens[index - 1].text))
    row = [token.text for token in tokens[index + 1 : index + 4]]
    return alone and row[:2] == ["of", "the"] and len(row) > 2 and is_name_part(row[2])


def goes_on_for(tokens: list[Word], stop: int) -> bool:
    """Tell "Council for the Exploration of the Sea" and "Council on Foreign Relations"."""
    following = [token.text for token in tokens[stop : stop + 4]]
    topic = following[2:] if following[1:2] == ["the"] else following[1:2]
    link = following[:1] == ["for"] or (
        following[:1] in (["on"], ["of"]) and says_topic([*takewhile(is_name_part, topic)])
    )
    return link and tokens[stop - 1].text in _OF_TOPICS and bool(topic) and is_name_part(topic[0])


def acronym_stop(tokens: list[Word], index: int) -> int | None:
    """Give where a name ends that goes on to its acronym: "Council of World Affairs (CWA)"."""
    for stop in range(index + 2, min(index + 8, len(tokens) - 1)):
        if tokens[stop].text == "(":
            words = [token.text for token in tokens[index:stop]]
            initials = "".join(word[0] for word in words if word[0].isupper())
            acronym = tokens[stop + 1].text
            plain = all(
                is_name_part(word) or word in RIGHT_LINKS or word == "the" for word in words
            )
            return stop if plain and acronym.isupper() and acronym.endswith(initials) else None
    return None


def translated_stop(tokens: list[Word], index: int) -> int | None:
    """Give where a name ends that has a comma in it before a foreign acronym in brackets.

    "Service of Health, Safety and Food Quality (SENASICA)": most letters of the acronym
    stand in the initials, whatever their order.
    """
    if HEADS.get(tokens[index].text) != "organisation":
        return None
    for stop in range(index + 3, min(index + _LONGEST, len(tokens) - 1)):
        if tokens[stop].text != "(":
            continue
        words = [token.text for token in tokens[index:stop]]
        acronym = tokens[stop + 1].text
        named = all(
            (is_name_part(word) and word.lower() not in OFFICERS)
            or word in RIGHT_LINKS
            or word in ("the", ",")
            for word in words
        )
        initials = {word[0] for word in words if word[0].isupper()}
        fitting = sum(letter in initials for letter in acronym)
        one_body = not any(pair == (",", "the") for pair in pairwise(words))
        if one_body and ("and", "the") in pairwise(words):
            # Two bodies: "Fish Authority and the Skrei Authority (SKR)".
            behind = words[list(pairwise(words)).index(("and", "the")) + 2 :]
            one_body = not any(HEADS.get(word) == "organisation" for word in behind)
        known = acronym.isupper() and len(acronym) > 2 and acronym.isalpha() and one_body
        return stop if named and known and 2 * fitting > len(acronym) else None
    return None
