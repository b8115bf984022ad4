"""Find runs of words that read as a person's name."""

import re
from bisect import bisect_left
from typing import NamedTuple

from briefgen.extract.article import Sentence
from briefgen.extract.span import Span
from briefgen.extract.title_words import (
    HEADS,
    HONORIFICS,
    MODIFIERS,
    NAME_ENDINGS,
    NO_NAME,
    PARTICLES,
    SPEECH,
    SUBJECTS,
)
from briefgen.extract.words import Word, word_set

_ARTICLE = re.compile(r"(?:al|el|an|ad|ar|as|ash|at|az)-[A-Z]")
"""A family name that begins with the Arabic article."""
_IN_TURN = re.compile(
    r", (?:for|on|in|by|from) (?:his|her) |, (?:in turn|too|however|meanwhile) ?,"
    r"|(?:also|further|then|later|again) (?:" + "|".join(sorted(SPEECH)) + r")\b"
)
"""What shows that a town's name is that of somebody: "Lund, for her part, said"."""
_VOWELS = re.compile(r"(?<=.)[aeiouy]")
_DOUBLED = re.compile(r"(.)\1+")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_INITIAL = re.compile(r"(?:[^\W\d_a-z]|Kh|Ts|Ch|Sh|Yu|Ya|Zh|Dz)\.")
_SON_OF = frozenset({"bin", "ibn", "bint", "binti"})
"""Behind these every word is a name, "Sultan" too."""
_OF_RANK = frozenset({"sultan", "king", "prince", "dean", "marshal", "judge", "bishop", "major"})
"""Ranks that are family names as well: "Hanan Sultan"."""
_NAMES_TOO = _OF_RANK | {"emir", "khan", "malik", "faith", "peace", "justice"}
"""Ranks that are first names as well behind a polite word: "Mr. Emir Holm"."""
_NO_FIRST_NAMES = HEADS | HONORIFICS | NO_NAME | SUBJECTS | MODIFIERS
_NO_FAMILY_NAMES = HEADS | SUBJECTS | NO_NAME
_CITIES_TOO = frozenset({"lima", "paris", "london", "santiago", "kingston", "washington", "sofia"})
_SHARING = frozenset({"delegate", "attached"})
"""What stands behind the head of a title: "Minister Delegate for the Francophonie"."""
_COMMON_TOO = frozenset({"key", "day", "may", "lake", "street", "price", "post"})
"""Common words that are family names as well: "John Key"."""
_OFFICES = frozenset(
    {"section", "unit", "office", "department", "agency", "board", "authority", "party", "group"}
    | {"committee", "council", "commission", "senate", "staff", "factory", "laboratory", "bank"}
)
"""Words of offices that are no family name: "Procurement Section"."""
_SMALL_HONORIFICS = frozenset({"dr", "prof"})
"""Those that some languages write small: "prof. dr NAME"."""
_WINDS = frozenset({("El", "Niño"), ("El", "Nino"), ("La", "Niña"), ("La", "Nina")})
_LANDS = frozenset({"Island", "Islands", "Peninsula", "Bay", "Strait", "Glacier", "Land"})
_LEAD_TO_PLACES = frozenset({"in", "at", "to", "from", "near", "of"})
_IN_CAPITALS = re.compile(r"(?=.*[AEIOUYÀÁÂÄÅÆÈÉÊËÍÎÏÓÔÖØÚÛÜ])[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LETTERS = word_set(
    "NATO ASEAN OSCE UNDP UNICEF UNESCO UNHCR UNCTAD UNFPA ECOWAS MERCOSUR IGAD SADC SAARC BIMSTEC "
    "COMESA USAID JICA EBRD OPEC AUKUS BRICS COVID INTERPOL EUROPOL FRONTEX CARICOM SICA CELAC "
    "ALADI CPLP UEMOA CEDEAO CEMAC IAEA AUDA NEPAD FATF UNEP UNIDO UNODC ESCAP CIRDAP KOICA"
)
"""Letters of bodies that stand behind names, and are no family name."""
_LONGEST = 6
"""Words of a name at most, its particles not counted."""


class NameRun(NamedTuple):
    """The tokens from `first` up to `stop` read as a name."""

    first: int
    stop: int


def name_runs(tokens: list[Word], sentence: Sentence) -> list[NameRun]:
    """Find the runs of name words in a sentence, one word or more."""
    runs: list[NameRun] = []
    index = 0
    while index < len(tokens):
        if _is_seat(tokens, index, sentence):
            index += 1
            continue
        stop = _run_end(tokens, index, sentence)
        named = stop > index and not _is_place(tokens, index, stop, sentence)
        if named and not (_names_land(tokens, stop) or _ends_field(tokens, index, stop)):
            runs.append(NameRun(_behind_portfolio(tokens, index, stop), stop))
        index = max(stop, index + 1)
    return runs


def _ends_field(tokens: list[Word], first: int, stop: int) -> bool:
    """Tell the end of an office before a name: "Secretary for Border Control, Ms. Lund"."""
    before = tokens[first - 1].text if first else ""
    next_ones = [token.text for token in tokens[stop : stop + 2] if token.text != ","]
    return (
        stop - first == 1
        and before[:1].isupper()
        and plain(before) in SUBJECTS
        and bool(next_ones)
        and is_honorific(next_ones[0])
    )


def _behind_portfolio(tokens: list[Word], first: int, stop: int) -> int:
    """Give where the name begins in "Minister for the Francophonie Claire Lund"."""
    row = [token.text for token in tokens[max(0, first - 3) : first]]
    held = len(row) == 3 and row[1] in ("of", "for") and row[2] == "the"
    office = held and plain(row[0]) in HEADS | _SHARING
    return first + (office and stop - first > 2 and tokens[first + 1].text not in PARTICLES)


def _is_seat(tokens: list[Word], index: int, sentence: Sentence) -> bool:
    """Tell the city of "Consul General in Bergen Hanne Sørensen" from her first name.

    So too in "Mayor of Bergen Hanne Sørensen" and "Governor of San Juan Ana Paz".
    """
    town = sentence.town_around(Span(tokens[index].start, tokens[index].end))
    if town is None:
        return False
    first = bisect_left(tokens, town.start, key=lambda token: token.start)
    before = [token.text for token in tokens[max(0, first - 2) : first]]
    held = len(before) == 2 and plain(before[0]) in HEADS and before[1] == "of"
    return before[-1:] == ["in"] or held


def plain(word: str) -> str:
    """Give a word in small letters without possessive ending and last dot."""
    return word.lower().removesuffix("'s").removesuffix("’s").rstrip(".")


def consonants(word: str) -> str:
    """Give a word without the vowels behind its first letter, as scripts without them have it."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


def is_honorific(word: str) -> bool:
    """Tell Mr, Dr and the like."""
    return (word[0].isupper() or word in _SMALL_HONORIFICS) and plain(word) in HONORIFICS


def _run_end(tokens: list[Word], index: int, sentence: Sentence) -> int:
    stop, words = index, 0
    while stop < len(tokens) and words < _LONGEST:
        if (
            _is_name_word(tokens[stop], sentence)
            or _is_capital_name(tokens, stop)
            or _are_initials(tokens, stop, sentence)
            or (stop == index and (_is_addressed(tokens, stop) or _is_he(tokens, stop, sentence)))
        ):
            stop, words = stop + 1, words + 1
            if tokens[stop - 1].text.endswith(("'s", "’s")):
                break
        elif stop > index and (
            _is_particle(tokens, stop, sentence)
            or _is_city_too(tokens, index, stop)
            or (tokens[stop - 1].text in _SON_OF and tokens[stop].text[0].isupper())
            or _is_family_name(tokens, index, stop)
            or tokens[stop].text in NAME_ENDINGS
            or _is_saint(tokens, index, stop)
            or _is_family_in_capitals(tokens, index, stop, sentence)
        ):
            stop += 1
        else:
            break
    return stop


def _is_family_in_capitals(tokens: list[Word], first: int, stop: int, sentence: Sentence) -> bool:
    """Tell how French sets family names behind first ones: "Koffi Edem ADJAVON"."""
    word = tokens[stop].text
    if not (len(word) > 3 and word.isupper() and _IN_CAPITALS.fullmatch(word)):
        return False
    if word in _LETTERS or sentence.party_at(Span(tokens[stop].start, tokens[stop].end)):
        return False
    row = [token.text for token in tokens[first:stop]]
    return all(one.istitle() or one.isupper() or one in PARTICLES for one in row) and any(
        one.istitle() and len(one) > 1 for one in row
    )


def _is_saint(tokens: list[Word], first: int, stop: int) -> bool:
    """Tell the dot of "Kerlyn St. Rose", but not of "St. Rose", which is a place."""
    row = [token.text for token in tokens[stop - 1 : stop + 2]]
    return stop - first > 1 and row[:2] == ["St", "."] and row[-1].istitle()


def _is_name_word(token: Word, sentence: Sentence) -> bool:
    word = token.text
    if _ARTICLE.match(word) or _INITIAL.fullmatch(word):
        return True
    if not word[0].isupper() or any(map(str.isdigit, word)) or "/" in word or "&" in word:
        return False
    small = plain(word)
    if small in NO_NAME or small in HEADS or small in SUBJECTS or small in MODIFIERS:
        return False
    if is_honorific(word) or _is_acronym(word):
        return False
    party = sentence.party_at(Span(token.start, token.end))
    # "Fonseca-Lima" is a name, "Norway-Denmark" is none.
    return party is None or ("-" in word and party.span.start > token.start)


def _are_initials(tokens: list[Word], index: int, sentence: Sentence) -> bool:
    """Tell the "A.K." of "A.K. Lund" from "U.S."."""
    token = tokens[index]
    if not _INITIALS.fullmatch(token.text) or is_honorific(token.text):
        return False
    known = sentence.party_at(Span(token.start, token.end)) is not None
    return not known and index + 1 < len(tokens) and _is_name_word(tokens[index + 1], sentence)


def _is_capital_name(tokens: list[Word], index: int) -> bool:
    """Tell a family name in capitals, as ministries set them: "Mr. MIYAMORI Kenjiro"."""
    word = tokens[index].text
    if not (len(word) > 3 and word.isupper() and word.isalpha()):
        return False
    before = [token.text for token in tokens[max(0, index - 2) : index] if token.text != "."]
    addressed = bool(before) and (is_honorific(before[-1]) or plain(before[-1]) in HEADS)
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    named = following.istitle() and plain(following) not in _NO_FAMILY_NAMES
    return addressed and (named or plain(word) not in SUBJECTS)


def _is_addressed(tokens: list[Word], index: int) -> bool:
    """Tell a first name that is a place's too: "Dr. Sofia Holm"."""
    if not tokens[index].text.istitle():
        return False
    before = [token.text for token in tokens[max(0, index - 2) : index] if token.text != "."]
    row = [token.text for token in tokens[index : index + 2]]
    return (
        bool(before)
        and is_honorific(before[-1])
        and len(row) == 2
        and all(word.title() == word and plain(word) not in _NO_FIRST_NAMES for word in row[1:])
        and row[0].istitle()
        and (plain(row[0]) not in _NO_FIRST_NAMES or plain(row[0]) in _NAMES_TOO)
    )


def _is_he(tokens: list[Word], index: int, sentence: Sentence) -> bool:
    """Tell the family name of "He Lifeng": no capital follows the pronoun."""
    if tokens[index].text != "He":
        return False
    row = [token.text for token in tokens[index : index + 3]]
    if len(row) < 3 or not _is_name_word(tokens[index + 1], sentence):
        return False
    word = Span(tokens[index + 1].start, tokens[index + 1].end)
    return not (any(one.span.meets(word) for one in sentence.places) or row[2][0].isupper())


def _is_acronym(word: str) -> bool:
    """Tell "IT", "U.S." and "AUKUS" from an initial "S." and a family name "LIU"."""
    return "." in word[1:-1] or (word.isupper() and word[-1] != "." and len(word) != 3)


def _is_particle(tokens: list[Word], stop: int, sentence: Sentence) -> bool:
    """Tell "de" or "de la" with a name word behind it."""
    following = stop
    while following < min(len(tokens), stop + 3) and tokens[following].text in PARTICLES:
        following += 1
    if not stop < following < len(tokens):
        return False
    behind = tokens[following]
    named = tokens[following - 1].text in _SON_OF and behind.text[0].isupper()
    return named or _is_name_word(behind, sentence)


def _is_city_too(tokens: list[Word], first: int, stop: int) -> bool:
    """Take a capital that is a family name as well behind a first name: "Victor Lima"."""
    following = tokens[stop + 1].text if stop + 1 < len(tokens) else "."
    known = stop - first in (1, 2) and plain(tokens[stop].text) in _CITIES_TOO
    if known and stop - first == 1 and following.istitle() and len(following) > 3:
        # "Edmilson Lima Trovoada"
        return plain(following) not in _NO_FIRST_NAMES
    return known and not following[0].isupper() and following not in ("visit", "talks", "summit")


def _is_family_name(tokens: list[Word], first: int, stop: int) -> bool:
    """Take a word of offices as the second name where no capital follows: "Samantha Power"."""
    following = tokens[stop + 1].text if stop + 1 < len(tokens) else "."
    word = tokens[stop].text
    named = stop - first == 1 and plain(word) in SUBJECTS - _OFFICES
    return (
        (named or plain(word) in _OF_RANK or (stop - first == 1 and plain(word) in _COMMON_TOO))
        and word.istitle()
        and not following[0].isupper()
        and following not in ("and", "of", "for")
    )


def _is_place(tokens: list[Word], first: int, stop: int, sentence: Sentence) -> bool:
    """Tell whether a run is a city's name ("San Francisco") and nothing more.

    One that is a person's name too ("Lund") is a city's only behind a word like "in", and none
    is one that has a title or speaks: "Minister Bergen", "Bergen said".
    """
    span = Span(tokens[first].start, tokens[stop - 1].end)
    before = tokens[first - 1].text if first else "."
    led = before.lower() in _LEAD_TO_PLACES
    following = tokens[stop].text.lower() if stop < len(tokens) else ""
    if stop - first == 1 and (
        following in SPEECH
        or is_honorific(before)
        or plain(before) in HEADS
        or _IN_TURN.match(" ".join(token.text for token in tokens[stop : stop + 4]))
    ):
        return False
    return any(
        one.span.covers(span) and (led or not one.place.common_word) for one in sentence.places
    )


def _names_land(tokens: list[Word], stop: int) -> bool:
    """Tell what is called after somebody, or like it: "King Harald Island", "El Niño"."""
    beside = [token.text for token in tokens[max(0, stop - 2) : stop + 1]]
    if tuple(beside[:2]) in _WINDS:
        return True
    return not _LANDS.isdisjoint(beside[-2:]) or "Memorial" in beside
