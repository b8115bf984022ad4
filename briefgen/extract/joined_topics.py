"""Tell how the topic of a paper or meeting goes on: "on Robots and Autonomous Systems at Sea"."""

import re
from itertools import pairwise, takewhile

from briefgen.extract.article import Sentence
from briefgen.extract.head_nouns import HEADS, PAIRS
from briefgen.extract.name_parts import is_abstract, is_name_part, says_topic, word_at
from briefgen.extract.span import Span
from briefgen.extract.title_words import ACTION, SUBJECTS
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.words import Word, word_set

_LEADS = word_set("on for concerning regarding about")
_OFFICES = word_set("Ministry Department Directorate Directorate-General Committee Secretariat")
_COMMON = re.compile(
    r"[A-Z][a-z]{2,}(?:ous|ive|able|ible|less|ness|hood|ware|ings?|ers|ors|ems|ices|ures?|ates"
    r"|ours|ages?|ful|ants|ents|ees|ials?|ories|eries|ools|ills|ards|orks|ucts|ects|ints)"
)
"""Plurals of things, doings and qualities, by which people are seldom called."""
_FINISHED = word_set(
    "signed adopted agreed concluded reached initialled initialed inked launched established "
    "created set ratified approved negotiated called named provided foreseen"
)
"""Participles that say of a paper what was done with it: "the Memorandum on … signed in May"."""
_HELPING = word_set("will would is are was were has had have shall may can")
_ENDS_OF_TOPICS = word_set("Matters Affairs Issues Questions Purposes")
_PLACED = {
    "at": word_set("Sea Work School Home Borders Night"),
    "by": word_set("Road Rail Sea Air Land Water Post"),
    "in": word_set("Transit Custody Detention Danger"),
    "under": word_set("Article Articles"),
}
"""Where, or how, something is done of which a paper or meeting treats: "Safety at Sea"."""
_BUILT = word_set("Bridge Bridges Tunnel Viaduct Dam Crossing Ferry Road Railway")
"""What leads over a river or a strait."""
_COAST = ["off", "the", "Coast", "of"]
_FIRST_NAMES = re.compile(r"[A-Z][a-zß-ž]+-[A-Z][a-zß-ž]+")
"""Two first names, such as "Pieter-Jan"."""
_REACH = 10
_LONGEST = 14


def opens_topic(tokens: list[Word], at: int) -> bool:
    """Tell a place behind "Memorandum on" or "Forum for": what stands there says the topic."""
    return any(
        tokens[link].text in _LEADS and _is_head(tokens, link - 1)
        for link in range(at - 1, max(0, at - _REACH), -1)
    )


def _is_head(tokens: list[Word], at: int) -> bool:
    word = tokens[at].text
    kind = PAIRS.get((tokens[at - 1].text, word), HEADS.get(word)) if at else HEADS.get(word)
    return kind in ("agreement", "mechanism")


def leads_to_person(tokens: list[Word], link: int) -> bool:
    """Tell whether "and" leads to a name of two words that no office is about."""
    run = list(takewhile(is_name_part, (one.text for one in tokens[link + 1 : link + 5])))
    first_two = run[:2]
    topical = (word for word in first_two if not _FIRST_NAMES.fullmatch(word))
    if any(is_abstract(word) or word in _ENDS_OF_TOPICS for word in topical):
        # "Communication and Countering Disinformation"
        return False
    if len(first_two) < 2 or any(
        w.lower() in SUBJECTS or not w.replace("-", "").isalpha() for w in first_two
    ):
        return False
    if not opens_topic(tokens, link):
        return True
    behind = word_at(tokens, link + 1 + len(run))
    plain = behind in _HELPING and any(map(is_common, first_two))
    return first_two[0].lower() in OFFICERS or (_does(behind) and not plain)


def _does(word: str) -> bool:
    """Tell a verb of what people do, behind which no paper is meant: "said", "praised"."""
    return word not in _FINISHED and (word in ACTION - {"and"} or word.endswith("ed"))


def joins_topics(tokens: list[Word], link: int, sentence: Sentence) -> bool:
    """Tell the "and" of "Forum on Oceans and Seabed Mining" from one before another body."""
    row = list(takewhile(is_name_part, (one.text for one in tokens[link + 1 : link + 4])))
    if says_topic(row) and says_topic([tokens[link - 1].text]):
        return True
    known = any(word in HEADS or word.lower() in OFFICERS for word in row)
    if not row or known or not opens_topic(tokens, link):
        return False
    place = Span(tokens[link + 1].start, tokens[link + 1].end)
    elsewhere = sentence.party_at(place) or any(one.span.meets(place) for one in sentence.places)
    return not (elsewhere or _does(word_at(tokens, link + 1 + len(row))))


def topic_in_row(tokens: list[Word], comma: int) -> int:
    """Count the words up to the end of the next topic of a row, comma included; 0 for another row.

    "on Sustainable Farming, Resilient Food Systems and Climate Action": each topic but the last
    stands behind a comma, the last behind "and", and all of them say what something is about.
    """
    before = [one.text for one in tokens[max(0, comma - 2) : comma] if is_name_part(one.text)]
    opened = opens_topic(tokens, comma) or _is_of_office(tokens, comma)
    if not (opened or says_topic(before)):
        return 0
    counted, at, told = 0, comma, says_topic(before)
    while at - comma < _LONGEST and word_at(tokens, at) in (",", "and"):
        last = "and" in (word_at(tokens, at), word_at(tokens, at + 1))
        first = at + 1 + (last and word_at(tokens, at) == ",")
        words = list(takewhile(is_name_part, (one.text for one in tokens[first : first + 4])))
        if not (says_topic(words) or (opened and _may_be_topic(words))):
            return 0
        told = told or says_topic(words)
        at = first + len(words)
        counted = counted or at - comma
        if last:
            return counted * told
    return 0


def _is_of_office(tokens: list[Word], comma: int) -> bool:
    """Tell a place behind "Directorate-General for", with no other name between."""
    row = [one.text for one in tokens[max(0, comma - 5) : comma]]
    return any(link in ("for", "of") and word in _OFFICES for word, link in pairwise(row))


def _may_be_topic(words: list[str]) -> bool:
    """Tell one plain word, or words of which one is formed as no name of a person is."""
    if not words or any(word in HEADS or word.lower() in OFFICERS for word in words):
        return False
    return len(words) == 1 or any(map(is_common, words))


def is_common(word: str) -> bool:
    """Tell "Crossing" and "Points" from what people are called."""
    return _COMMON.fullmatch(word) is not None


def count_where(tokens: list[Word], stop: int) -> int:
    """Count the words of "at Sea" and "off the Coast of Skrei" behind what a paper treats of."""
    word = tokens[stop].text
    if [one.text for one in tokens[stop : stop + 4]] == _COAST:
        named = takewhile(is_name_part, (one.text for one in tokens[stop + 4 : stop + 7]))
        return 4 + len(list(named))
    if word in ("over", "across") and tokens[stop - 1].text in _BUILT:
        # "Agreement for the Construction of the Bridge over the Skrei River"
        the = word_at(tokens, stop + 1) == "the"
        first = stop + 1 + the
        named = takewhile(is_name_part, (one.text for one in tokens[first : first + 4]))
        return (1 + the + count) if (count := len(list(named))) else 0
    placed = _PLACED.get(word, frozenset())
    if word_at(tokens, stop + 1) not in placed or not opens_topic(tokens, stop):
        return 0
    return 2 + (word == "under" and word_at(tokens, stop + 2).isdigit())
