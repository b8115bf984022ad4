"""Find where a name begins whose head noun is known."""

import re
from itertools import takewhile

from briefgen.extract.article import Sentence
from briefgen.extract.head_nouns import HEADS, PAIRS
from briefgen.extract.name_heads import PAIR, is_short, without_possessive
from briefgen.extract.name_parts import APOSTROPHES, is_name_part
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import PARTICLES, RANKS, SUBJECTS
from briefgen.extract.words import Word, word_set

ORDINAL = re.compile(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|inaugural|\d+(?:st|nd|rd|th)|(?-i:[IVX]{1,5}))\Z",
    re.IGNORECASE,
)
_TASKS = word_set("Police Museum Museums Library Libraries Archives Railways Hospital Hospitals")
"""What offices look after, and what by itself is a body."""
_LEADS = word_set("the of by from to with at for")
_NO_HEADS = word_set("Partnership Command")
"""What is no body before "and": "Command and Control Centre"."""
_RUN = word_set("Agency Board Authority Administration Office Department Directorate Bureau")
_FIRMS = word_set("Holding Holdings Airlines Airways")
_RUN_PORTS = word_set("Company Authority Corporation")
_DEALT_WITH = word_set(
    "Security Status Exchange Protection Transfer Recognition Sharing Return Line Lines Letter "
    "Carriage "
    "Freedom Use Sale Purchase Supply Provision Avoidance Prevention Promotion"
)
"""What is done, in names such as "Security of Information Agreement"."""
_PLANS = word_set("Vision Agenda Horizon Strategy Mission")
_INSIDE = word_set("and of for on the ' ’ ,")
"""What stands between the words of a name that its acronym leaves out."""
_WATERS = word_set("Bay Gulf Strait Straits Horn Sea")
_LONGEST = 14


def find_name_start(tokens: list[Word], index: int, sentence: Sentence, *, floor: int) -> int:
    """Walk left over capitalised words, and over "and" between two of them, to the last name."""
    first = index
    while first > floor and index - first < _LONGEST:
        before = tokens[first - 1].text
        if is_name_part(before) or (before, tokens[first].text) in PAIRS:
            # "Culture Minister Meeting": what else is an office is here a part of the name.
            first -= 1
        elif first - 2 >= floor and (
            _links_left(tokens, first, sentence)
            or _is_water(tokens, first)
            or _is_numbered(tokens, first)
            or _is_in_paper(tokens, first, index, sentence)
        ):
            first -= 2
        elif first - 3 >= floor and _are_owners(tokens, first):
            first -= 3
        else:
            break
    first -= 3 * (first - 3 >= floor and _are_offices(tokens, first))
    return first - bool(first > floor and ORDINAL.match(tokens[first - 1].text))


def _are_owners(tokens: list[Word], first: int) -> bool:
    """Tell "Officers' and" before "Seamen's Union"."""
    owners, mark, link = (token.text for token in tokens[first - 3 : first])
    return is_name_part(owners) and mark in APOSTROPHES and link == "and"


def _are_offices(tokens: list[Word], first: int) -> bool:
    """Tell "2+2" before a dialogue of two ministers of each side."""
    one, plus, two = (token.text for token in tokens[first - 3 : first])
    return one.isdigit() and plus == "+" and two.isdigit()


def _is_in_paper(tokens: list[Word], first: int, head: int, sentence: Sentence) -> bool:
    """Tell a link inside "the Ecodesign for Sustainable Herring Regulation"."""
    kind = PAIRS.get((tokens[head - 1].text, tokens[head].text), HEADS.get(tokens[head].text))
    if kind != "agreement" or first < 3 or tokens[first - 1].text not in ("of", "for"):
        return False
    opens, before = (token.text for token in tokens[first - 3 : first - 1])
    place = Span(tokens[first - 2].start, tokens[first - 2].end)
    return (
        (opens in ("the", "The") or PAIR.fullmatch(opens) is not None)
        and is_name_part(before)
        and not (before in HEADS or before.lower() in OFFICERS)
        and sentence.party_at(place) is None
    )


def _is_water(tokens: list[Word], first: int) -> bool:
    """Tell "Bay of Skrei" before what is named after it."""
    link, before = tokens[first - 1].text, tokens[first - 2].text
    return link == "of" and before in _WATERS and tokens[first].text not in HEADS


def _is_numbered(tokens: list[Word], first: int) -> bool:
    """Tell the number in "Elimination 8 Secretariat"."""
    number, before = tokens[first - 1].text, tokens[first - 2].text
    if len(number) == 4 and before in _PLANS:
        # "Vision 2030 Council"
        return number.isdigit()
    return number.isdigit() and len(number) < 3 and is_name_part(before)


def _links_left(tokens: list[Word], first: int, sentence: Sentence) -> bool:
    if tokens[first - 1].text in PARTICLES:
        # "Anton de Vries University"
        return tokens[first].text not in HEADS and _is_first_name(tokens[first - 2].text)
    if tokens[first - 1].text == "of":
        return _of_links_left(tokens, first, sentence)
    if tokens[first - 1].text not in ("and", "'", "’", "-", "–"):
        return False
    before = tokens[first - 2]
    if tokens[first - 1].text in ("-", "–"):
        if before.end == tokens[first - 1].start and tokens[first - 1].end == tokens[first].start:
            # "Africa–Europe Dialogue"
            return is_name_part(before.text)
        if before.end < tokens[first - 1].start and tokens[first - 1].end < tokens[first].start:
            # "Oslo - Skrei News Agency", as in a dateline; translations part "Norway - Kenya".
            behind = Span(tokens[first].start, tokens[first].end)
            return _is_party(sentence, before) and sentence.party_at(behind) is not None
        # Translations part "Sino -US Forum"; the dash joins two parties.
        return _is_party(sentence, before)
    if tokens[first - 1].text in APOSTROPHES:
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
        and (_is_national(tokens, first, sentence) or not _is_after_body(tokens, first))
        and not _is_after_officer(tokens, first)
        # "Hanne Sørensen and Bergen University": behind "and" a body of its own begins.
        and not any(one.span.meets(behind) for one in sentence.places)
        and not is_short(before.text)
        and (before.text not in HEADS or before.text in _NO_HEADS or _is_task(tokens, first))
    )


def _is_task(tokens: list[Word], first: int) -> bool:
    """Tell "the Museum and Herring Heritage Agency", whose task begins as a body does."""
    opens = tokens[first - 3].text.lower() if first > 2 else "the"
    run = [*takewhile(is_name_part, (one.text for one in tokens[first : first + 4]))]
    return tokens[first - 2].text in _TASKS and opens in _LEADS and len(run) > 1 and run[-1] in _RUN


def _of_links_left(tokens: list[Word], first: int, sentence: Sentence) -> bool:
    """Tell "Council of Europe Convention" and "Skrei-Republic of Korea Dialogue"."""
    party = sentence.party_at(Span(tokens[first].start, tokens[first].end))
    if party is not None and party.span.start < tokens[first - 1].start:
        return True
    if tokens[first - 2].text == "Port":
        # "Port of Aldren Company"
        return any(one.text in _RUN_PORTS for one in tokens[first + 1 : first + 3])
    paper = [HEADS.get(one.text) for one in tokens[first + 1 : first + 2]] == ["agreement"]
    return paper and (tokens[first - 2].text in HEADS or tokens[first - 2].text in _DEALT_WITH)


def _is_party(sentence: Sentence, word: Word) -> bool:
    return sentence.party_at(Span(word.start, word.end)) is not None


def _is_after_body(tokens: list[Word], first: int) -> bool:
    """Tell "Kodex Pumps and Aldren State University": no word beside "and" says a topic.

    A single word before it, or the head right behind, belong together: "Cyril and Methodius
    University", "Skrei and Torsk River Basin Office".
    """
    beside = {tokens[first - 2].text.lower(), tokens[first].text.lower()}
    headed = any(
        without_possessive(one.text) in HEADS and one.text != "University"
        for one in tokens[first : first + 2]
    )
    named = first > 2 and is_name_part(tokens[first - 3].text)
    run = [
        *takewhile(
            is_name_part, (one.text for one in reversed(tokens[max(0, first - 8) : first - 1]))
        )
    ]
    if run and PAIR.fullmatch(run[-1]) and not any(word in HEADS for word in run):
        # "Norland-Sudland Herring Prevention and Control Centre"
        return False
    if any(one.text in _FIRMS for one in tokens[first : first + 3]):
        # "Skrei and Torsk Holdings"
        return not beside & SUBJECTS
    return named and not headed and not beside & SUBJECTS


def _is_national(tokens: list[Word], first: int, sentence: Sentence) -> bool:
    """Tell "Norlandic Cod and Herring Union": behind a country's adjective stands no body yet."""
    opens = tokens[max(0, first - 3)]
    party = sentence.party_at(Span(opens.start, opens.end))
    return party is not None and party.form == "adjective"


def _is_after_officer(tokens: list[Word], first: int) -> bool:
    """Tell "General Ola Berg and Skrei Police": before "and" stands a person."""
    before = [one.text.lower() for one in tokens[max(0, first - 5) : first - 2]]
    return bool(RANKS.intersection(before)) and tokens[first - 2].text.lower() not in SUBJECTS


def _is_first_name(word: str) -> bool:
    return is_name_part(word) and word not in HEADS and word.lower() not in SUBJECTS | OFFICERS


def start_by_acronym(tokens: list[Word], first: int, stop: int, *, floor: int) -> int:
    """Give where a name begins by the acronym behind it, which its own initials do not make.

    "Sale and Lease of Boats Authority (SLBA)": without it the name would begin at "Boats".
    """
    row = [token.text for token in tokens[stop : stop + 3]]
    if row[:1] != ["("] or row[2:] != [")"] or not (row[1].isupper() and len(row[1]) > 2):
        return first
    if _makes(row[1], tokens[first:stop]):
        return first
    for start in range(first - 1, max(floor, stop - _LONGEST) - 1, -1):
        word = tokens[start].text
        if not (is_name_part(word) or word in _INSIDE):
            break
        if word[0] == row[1][0] and _makes(row[1], tokens[start:stop]):
            return start
    return first


def _makes(acronym: str, name: list[Word]) -> bool:
    """Tell whether the letters of an acronym stand in the initials of a name, in their order."""
    initials = iter(word.text[0] for word in name if is_name_part(word.text))
    return all(letter in initials for letter in acronym)
