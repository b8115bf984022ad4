"""Find where a name ends whose head noun is known: "Agreement on … in the Field of …"."""

import re
from itertools import takewhile

from briefgen.extract.article import Sentence
from briefgen.extract.head_nouns import ATTACHED, HEADS, PAIRS
from briefgen.extract.joined_topics import count_where, is_common, topic_in_row
from briefgen.extract.name_forms import (
    acronym_stop,
    council_end,
    goes_on_for,
    is_summit_of,
    small_topic,
    translated_stop,
)
from briefgen.extract.name_links import (
    LONGEST_PARTY,
    OFFICES,
    count_field,
    count_linked,
    count_placed,
    is_link,
    links_behind,
)
from briefgen.extract.name_parts import is_name_part, lists_topics, says_topic, word_at
from briefgen.extract.span import Span
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import Word, word_set

SMALL_HEADS = frozenset({"summit", "ministerial", "plenary"})
_NO_RIGHT = word_set("System Council Summit Ministerial Consultations Roundtable Parliament")
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = re.compile(r"(?:19|20)\d\d[-–](?:20)?\d\d")
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
_OFFICES = frozenset({("Vice", "President"), ("Prime", "Minister"), ("Deputy", "Minister")})
"""Two words of one office in a name: "Office of the Vice President"."""
_STAFFED = word_set("Union Academy University Institute Agency Bank Authority Bureau Office Centre")
_LONGEST = 14
_GUIDANCE = word_set("Guidelines Principles Guidance Understanding Understandings")
_PROGRAMMES = word_set("Programme Program Project Initiative")
"""What a partnership may be: "Norway - Kenya Energy Partnership Programme"."""
_GROUPS = {("Joint", "Working"), ("Working", "Group"), ("Steering", "Committee")}
"""How the name of a group goes on behind what it serves: "Herring Dialogue Working Group"."""
_OF_STATE = word_set("Federal State National Republican")
_FORCES = {(one, "Force") for one in ("Air", "Defence", "Defense", "Task", "Police", "Border")}
"""Bodies behind which stands who commands them: "Defence Force General Ola Berg"."""
_NETWORKS = word_set("Network Platform Initiative")
MOVEMENTS = word_set("Movement Front Party")
_OF_MOVEMENTS = word_set("Democratic Patriotic Revolutionary National Popular United Free")
"""How the name of a movement goes on behind "of"; "Movement of Persons" is none."""
_KINDS_OF_PARTIES = word_set("States Contracting")
_SETTING_UP = word_set("Establish Establishing Create Creating")
_AT_HOME = word_set(
    "Narcotics Anti-Narcotics Anti-Corruption Reaction Response Rescue Police Border Prison"
)
"""Forces that serve one state, and are sent nowhere: "Narcotics Force in Skrei"."""
_TASKS = re.compile(
    r"(?:Protection|Prevention|Promotion|Suppression|Conservation|Preservation|Prosecution|Recovery"
    r"|Repression|Defence|Defense|Combating|Control|Elimination|Investigation|Management|Support)"
)
"""What a unit is for: "Command for the Protection of Herring"."""
_NOUNS_BEHIND = word_set("initiative programme program project corridor scheme mechanism process")


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
        stop += pair
        if word_at(tokens, stop) != "of":
            return stop
    stop = _walk_right(tokens, index, stop, sentence)
    if meets:
        # "Mechanism of Political Consultations Norland-Sudland"
        stop += _parties_behind(tokens, stop, sentence)
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
    if (
        head == "Council"
        and word_at(tokens, stop) == "of"
        and (counted := _named_party(tokens, stop + 1, sentence))
    ):
        # "Herring Research Council of Norland"
        return stop + 1 + counted
    if head in _NO_RIGHT and not (goes_on_for(tokens, stop) or is_summit_of(tokens, index)):
        return acronym_stop(tokens, index) or stop + _parties_behind(tokens, stop, sentence)
    ended = translated_stop(tokens, index) or _treaty_end(tokens, stop, sentence)
    return ended or small_topic(tokens, index) or None


def _walk_right(tokens: list[Word], index: int, stop: int, sentence: Sentence) -> int:
    """Take in word by word what belongs to the name."""
    head = tokens[index].text
    links = links_behind(head)
    longest = _LONGEST + LONGEST_PARTY * (word_at(tokens, index + 1) == "between")
    kind = PAIRS.get((tokens[index - 1].text, head), HEADS.get(head))
    while stop < len(tokens) and stop - index < longest:
        if stop > index + 1 and _begins_person(tokens, stop, sentence, body=kind == "organisation"):
            break
        office = (tokens[stop - 1].text, tokens[stop].text)
        step = office in _OFFICES or _step(tokens, stop, links, sentence, inner=stop > index + 1)
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
    if is_service(tokens, index) or _has_aim(tokens, index):
        return False
    if head == "Board" and tokens[index - 1].text in _OF_STATE:
        # "National Board of Fisheries"
        return word_at(tokens, index + 1) != "of" or not says_topic([word_at(tokens, index + 2)])
    if head == "Force" and tokens[index - 1].text in _AT_HOME:
        return True
    return head in ATTACHED and PAIRS.get((tokens[index - 1].text, head)) != "mechanism"


def _has_aim(tokens: list[Word], index: int) -> bool:
    """Tell "Skrei Initiative to End Hunger" and "Command for the Protection of Herring"."""
    row = [token.text for token in tokens[index + 1 : index + 4]]
    if tokens[index].text == "Platform" and row[:1] == ["for"]:
        # "Skrei Platform for Clean Herring"
        return len(row) > 1 and is_name_part(row[1])
    if row[:1] == ["to"]:
        return len(row) > 2 and all(map(is_name_part, row[1:]))
    task = row[2:] if row[1:2] == ["the"] else row[1:2]
    return row[:1] == ["for"] and bool(task) and _TASKS.fullmatch(task[0]) is not None


def is_service(tokens: list[Word], index: int) -> bool:
    """Tell "Federal Service for Veterinary Affairs", which is called by what it does."""
    before = tokens[index - 1 : index]
    named = any(is_name_part(one.text) and one.text not in _OF_STATE for one in before)
    if tokens[index].text != "Service" or named:
        return False
    row = [token.text for token in tokens[index + 1 : index + 4]]
    return row[:1] in (["for"], ["of"]) and says_topic([*takewhile(is_name_part, row[1:])])


def is_guidance(tokens: list[Word], index: int) -> bool:
    """Tell "Guidelines on Herring" and "Basic Principles of Fishing", whose topic comes behind."""
    row = [token.text for token in tokens[index : index + 4]]
    at = 3 if row[2:3] == ["the"] else 2
    topical = row[0] in _GUIDANCE and row[1:2] in (["on"], ["of"], ["for"])
    return topical and len(row) > at and is_name_part(row[at])


def opens_with_head(tokens: list[Word], index: int) -> bool:
    """Tell "Network of Marine Health" and "Movement for Cod", names that open with their head."""
    row = [token.text for token in tokens[index : index + 3]]
    led = bool(index) and is_name_part(tokens[index - 1].text)
    topical = len(row) == 3 and row[0] in _NETWORKS and row[1] in ("of", "on", "for")
    aimed = row[1:2] == ["for"] or (row[1:2] == ["of"] and row[-1] in _OF_MOVEMENTS)
    topical = topical or (len(row) == 3 and row[0] in MOVEMENTS and aimed)
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


def _named_party(tokens: list[Word], first: int, sentence: Sentence) -> int:
    """Count the words of a country that stands somewhere by its name, 0 where none does."""
    row = tokens[first : first + 1]
    party = sentence.party_at(Span(row[0].start, row[0].end)) if row else None
    if party is not None and party.form == "name":
        return _count_to_party(tokens, first, sentence)
    return int(any(one.span == row[0][:2] for one in sentence.places) if row else 0)


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


def _begins_person(tokens: list[Word], at: int, sentence: Sentence, *, body: bool) -> bool:
    """Tell who serves a body right behind it: "Ministry of Transport of Norland Lars Holm"."""
    token, before = tokens[at], tokens[at - 1]
    following = tokens[at + 1].text if at + 1 < len(tokens) else "."
    if not is_name_part(token.text) or token.text.lower() in SUBJECTS or token.text in HEADS:
        return False
    party = sentence.party_at(Span(before.start, before.end))
    ended = party is not None and party.span.end == before.end and party.form == "name"
    full_name = is_name_part(following) and following.lower() not in SUBJECTS
    served = body and not (is_common(token.text) or is_common(following))
    return full_name and (ended or (served and before.text.lower() in SUBJECTS))


def _joins(tokens: list[Word], stop: int, sentence: Sentence) -> bool:
    """Tell a dash in a name: nothing parts it from what follows, or two parties are around it."""
    before, dash, behind = tokens[stop - 1 : stop + 2]
    if behind.start == dash.end:
        return dash.text == "–"
    around = (Span(before.start, before.end), Span(behind.start, behind.end))
    return all(sentence.party_at(span) is not None for span in around)


def _is_behind_seat(tokens: list[Word], stop: int, sentence: Sentence) -> bool:
    """Tell who is named behind the town of a university: "University of Bergen Ola Berg"."""
    town = Span(tokens[stop - 1].start, tokens[stop - 1].end)
    opening = [one.text for one in tokens[max(0, stop - 3) : stop - 1]]
    seat = opening == ["University", "of"] and any(
        one.span.meets(town) and one.span.end <= town.end for one in sentence.places
    )
    return seat and tokens[stop].text not in HEADS and tokens[stop].text.lower() not in SUBJECTS


def _takes_object(tokens: list[Word], at: int) -> bool:
    """Tell the verb of "Treaty to Establish the Cod Facility" and "Fund for Saving the Sea"."""
    word = tokens[at].text
    doing = word.endswith("ing") and tokens[at - 1].text in ("for", "of")
    return word in _SETTING_UP or doing


def _is_headed(tokens: list[Word], stop: int) -> bool:
    """Tell the last word of a name that a head ends: "Ministry", "Defence Force"."""
    last = tokens[stop - 1].text
    return last in HEADS or (tokens[stop - 2].text, last) in _FORCES


def _step(
    tokens: list[Word], stop: int, links: frozenset[str], sentence: Sentence, *, inner: bool
) -> int:
    """Give how many words more belong to the name: 0 where it ends; `inner` behind its head."""
    word = tokens[stop].text
    following = [token.text for token in tokens[stop + 1 : stop + 4]]
    last = tokens[stop - 1].text
    compound = last == "Partnership" and (HEADS.get(word) == "agreement" or word in _PROGRAMMES)
    compound = compound or (last in HEADS and (word, *following[:1]) in _GROUPS)
    topic = word.lower() in SUBJECTS or tokens[stop - 2].text in ("on", "for")
    goes_on = compound or (inner and topic)
    if is_name_part(word) and (goes_on or not _is_headed(tokens, stop)):
        # What stands right behind the head is another name: "European Commission Ursula …".
        return int(not _is_behind_seat(tokens, stop, sentence))
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
    if word == "the" and _takes_object(tokens, stop - 1) and is_name_part(following[0]):
        return 2
    if word in ("–", "-") and is_name_part(following[0]) and _joins(tokens, stop, sentence):
        # "Brazil–Mozambique", "Norway - Kenya"
        return 2
    if more := count_placed(tokens, stop, sentence, inner=inner) or count_where(tokens, stop):
        return more
    if word == "in" and (field := count_field(following, tokens, stop, sentence)):
        return field
    return (
        count_linked(tokens, stop, following, sentence)
        if is_link(tokens, stop, links, sentence)
        else 0
    )
