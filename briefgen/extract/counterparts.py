"""Give a side to who is named beside somebody of the other one, where a text has two parties."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article
from briefgen.extract.delegations import with_leaders_sides, with_side
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.home import is_faced, is_of_another, is_office_of_state
from briefgen.extract.people_index import PeopleIndex, place_of_title, side_of, title_of
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_COUNTERPART = re.compile(r"\bcounterpart\b", re.IGNORECASE)
_OF_SUBJECT = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:hosts?|guest|colleague|counterpart|opposite"
    r" number|homologue|interlocutor|peer|visitor),? (?:the )?\Z"
)
"""What leads to the title of somebody who faces the subject: "his host, Minister NAME"."""
_WHOSE_OTHER = re.compile(
    r"\b(?:[Hh]is|[Hh]er) (?:[a-z]+ )?\Z",
)
_OTHER = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:[a-z]+-)?(?:counterpart|colleague|opposite number|hosts?|guest|peer"
    r"|homologue)\b"
)
"""Whom the subject faces: "his Norwegian counterpart"."""
_THANKS = re.compile(
    r"(?:,[^.;]{3,80},)?(?: (?:also|then|warmly|in turn))? (?:thanked|thanks|expressed"
    r" (?:his|her) (?:gratitude|thanks|appreciation) to) (?:the (?:government|people) of )?(?:the"
    r" )?"
)
_SIDE = re.compile(
    r"(?:['’]s)? (?:side|delegation|government|people|authorities|friends|partners|hosts)\b"
)
_SIGN_TOGETHER = re.compile(
    r"[^.;]{0,90}?\b(?:signed|sign|initialled|co-chaired|exchanged|shook hands)\b"
)
_HONORIFICS = r"(?:(?:H\.?E|Dr|Mr|Mrs|Ms|Prof|Hon|Amb|Eng)\.?,? ){0,3}"
_JOINED = re.compile(
    rf"[^.;]{{0,120}}?,? and (?:the )?{_HONORIFICS}(?:(?!while\b)[^.;]{{0,90}}? )?{_HONORIFICS}"
)
_LISTED = re.compile(
    r"\b(?:included|includes|including|comprised|consisted|delegation|accompanied|among)\b"
)
"""What leads to a list of people who may all be of one side."""
_COME_ALONG = re.compile(r"\b(?:accompan\w+|joined|along with|followed|deputy|beside)\b")
_LED_BY_TWO = re.compile(
    r"\b(?:at the invitation of|co-?(?:led|chaired|hosted|presided)"
    r"|jointly (?:led|chaired|hosted|presided over)"
    r"|joint (?:leadership|chairmanship|chairship)|(?:was|were) (?:signed|initialled)(?:"
    r" [^.;,]{0,60}?)? by"
    r"|(?:meeting|session|commission|committee|dialogue|talks|consultations|round)\b[^.;]{0,80}?"
    r" (?:headed|led|chaired|presided(?: over)?) by)\b",
    re.IGNORECASE,
)

_RECEIVED = re.compile(
    r"\b(?:receive[sd]?|(?:had|gave|hosted) a reception for|welcome[sd]?|hosts?|hosted"
    r"|met|held (?:talks|a meeting|consultations) with"
    r"|sat down with|(?:came|got) together with|(?:received|accepted) by|(?:call|calls|called) on"
    r"|discussed\b[^.;]{3,80}? with|held\b[^.;]{3,120}? with"
    r"|(?:signed|exchanged|concluded)\b[^.;]{0,90}? with)\b"
)
_AND_OTHER = re.compile(
    r",? and (?:(?:his|her|their) (?:[\w-]+ ){0,3}(?:counterpart|colleague|opposite number|peer)\b"
    r"|(?:the )?[A-Z]\w+['’]s (?=[A-Z])(?!(?:[A-Z]\w+ )?(?:Ambassador|High Commissioner|Consul)\b))"
)
"""What joins two who face each other: "NAME and her counterpart", "NAME and Norway's Minister".

An ambassador may stand beside somebody of the own country.
"""
_IS_MET = re.compile(
    r"\b(?:met|meets?|saw|calls? (?:on|to)|called (?:on|to)|(?:received|hosted|welcomed) by)"
    r"(?: with)? (?:the )?[^,.;]{0,90}(?:, [^,;]{0,30})?\Z"
)
"""What leads to the first of two whom somebody else meets: "he called on the Premier, NAME"."""
_OF_MANY_STATES = re.compile(
    r"\b(?:Secretary|Director|Commissioner)[- ]General of the "
    r"(?!(?:[A-Z]\w+ )?(?:Ministry|Department|Government|Presidency|Parliament))[A-Z]"
    r"|\bExecutive Secretary\b|\b(?:United Nations|UN|Convention|Red Cross|World Bank)\b"
    r"|\b(?:Intergovernmental|International (?:Committee|Court|Criminal|Labou?r Org|Monetary"
    r"|Organi[sz]ation|Seabed|Union))\b"
)
"""Who serves an organisation of many states stands on none of two sides."""
_GUESS = 0.75
"""How sure a side is at most that other words may take away."""
_FROM = re.compile(r"(?: \([^)\n]{1,60}\))?,? (?:of|from) (?:the )?")


def with_other_sides(article: Article, people: Sequence[Found]) -> tuple[Found, ...]:
    """Give people without a side the other of two parties, where the text says they face one.

    That is so for a "counterpart", and for one of two people who lead something
    together or receive each other.
    """
    pair = article.main_parties
    known = PeopleIndex(people)
    faced = [_with_side(article, one, known, pair) for one in people] if pair else people
    home = _side_of_own_office(faced)
    joined = with_leaders_sides(article, faced)
    return tuple(_at_home(article, one, home) for one in joined)


def without_sides_of_faced(article: Article, people: Sequence[Found]) -> tuple[Found, ...]:
    """Take a guessed side from who faces somebody that is surely of it.

    "Minister A received the Norwegian Minister B", "the Minister and her Norwegian colleague":
    whatever else spoke for it, A is not Norway's.
    """
    known = PeopleIndex(people)
    return tuple(
        _without_side(one) if _is_guess(one) and _faces_own_side(article, one, known) else one
        for one in people
    )


def _is_guess(person: Found) -> bool:
    side = person.attributes.get("side")
    return side is not None and side.confidence <= _GUESS


def _faces_own_side(article: Article, person: Found, people: PeopleIndex) -> bool:
    """Tell who faces people of the own side alone; on a journey somebody meets such too."""
    return _faced_sides(article, person, people) == {side_of(person)}


def _faced_sides(article: Article, person: Found, people: PeopleIndex) -> set[str]:
    """Give the sides, surely told, of all whom somebody faces."""
    sides: set[str] = set()
    for place in (person.span, *person.more):
        if other := _whose_other(article, place, people):
            sides.add(other.party)
        if _shared_lead(article, place, people):
            beside = people.people_in(article.sentence_at(place.start).span)
            sides |= {side_of(one) for one in beside if side_of(one) and not _is_guess(one)}
    return sides


def _without_side(person: Found) -> Found:
    return replace(
        person, attributes={key: one for key, one in person.attributes.items() if key != "side"}
    )


def _side_of_own_office(people: Sequence[Found]) -> Attribute | None:
    """Give the side whose officers of state a text names without their country, where it is one.

    "The Minister hosted Norland's Minister": the text speaks from the other country.
    """
    sides = {
        str(side.value): side
        for one in people
        if (side := one.attributes.get("side"))
        and side.rule == "side-facing-other"
        and is_office_of_state(title_of(one))
    }
    return next(iter(sides.values())) if len(sides) == 1 else None


def _at_home(article: Article, person: Found, home: Attribute | None) -> Found:
    if home is None or "side" in person.attributes or not is_office_of_state(title_of(person)):
        return person
    title = person.attributes["title"]
    place = Span(title.start or 0, title.end or 0)
    if is_of_another(article, place) or is_faced(article, place, str(home.value)):
        return person
    told = replace(home, rule="side-by-home", confidence=0.5)
    return replace(person, attributes={**person.attributes, "side": told})


def _with_side(
    article: Article, person: Found, people: PeopleIndex, pair: tuple[str, str]
) -> Found:
    if "side" in person.attributes or _serves_many(person):
        return person
    for place in (person.span, *person.more):
        if _is_of_third(article, place, pair):
            continue
        counterpart = _counterpart(article, person, place)
        ground = counterpart or _shared_lead(article, place, people)
        own = None
        if ground is None:
            own = _whose_other(article, place, people) or _thanked(article, place)
        if own and own.party in pair:
            return with_side(person, pair[own.party == pair[0]], own.span, "side-facing-other")
        sides = _sides_beside(article, place, people, before=bool(counterpart)) if ground else []
        if ground and len(sides) == 1 and sides[0] in pair:
            return with_side(person, pair[sides[0] == pair[0]], ground, "side-facing-other")
    return person


def _serves_many(person: Found) -> bool:
    title = person.attributes.get("title")
    return title is not None and bool(_OF_MANY_STATES.search(str(title.value)))


def _is_of_third(article: Article, place: Span, pair: tuple[str, str]) -> bool:
    """Tell whom a text gives a country that is none of its two: "NAME of Norway's ministry"."""
    return any(
        one.party not in pair and _FROM.fullmatch(article.text, place.end, one.span.start)
        for one in article.sentence_at(place.start).parties
    )


def _counterpart(article: Article, person: Found, place: Span) -> Span | None:
    """Give the word by which somebody is the counterpart of one named before."""
    title = place_of_title(person)
    if title is None:
        return None
    match = _COUNTERPART.search(article.text, title.start, title.end) or _OF_SUBJECT.search(
        article.text, max(0, title.start - 40), title.start
    )
    near = article.index_at(title.start) == article.index_at(place.start)
    return Span(*match.span()) if match and near else None


def _whose_other(article: Article, place: Span, people: PeopleIndex) -> PartyMention | None:
    """Give the party of "his Norwegian counterpart", whom the one named first in a sentence faces.

    A sentence that names nobody goes on about the one of the sentence before.
    """
    number = article.index_at(place.start)
    here = article.sentences[number]
    if [one for one, _ in people.named_in(here.span)][:1] != [place]:
        return None
    behind = article.sentences[number + 1 : number + 2]
    for sentence in (here, *(one for one in behind if not people.named_in(one.span))):
        for one in sentence.parties:
            if (
                one.form == "adjective"
                and one.span.start > place.end
                and _WHOSE_OTHER.search(article.text, sentence.span.start, one.span.start)
                and _OTHER.match(article.text, one.span.end)
            ):
                return one
    return None


def _thanked(article: Article, place: Span) -> PartyMention | None:
    """Give the party that somebody thanks: "NAME thanked the Norwegian side"."""
    for one in article.sentence_at(place.start).parties:
        side = one.form == "name" or _SIDE.match(article.text, one.span.end)
        if side and _THANKS.fullmatch(article.text, place.end, one.span.start):
            return one
    return None


def _shared_lead(article: Article, place: Span, people: PeopleIndex) -> Span | None:
    """Give the words that tell of two people, this one and another, leading or meeting."""
    sentence = article.sentence_at(place.start).span
    pair = people.named_in(sentence)
    if len(pair) != 2:
        return None
    match = _LED_BY_TWO.search(article.text, sentence.start, place.start)
    if match is None:
        (first, own), (second, other) = pair
        if not _IS_MET.search(article.text, sentence.start, first.start):
            match = _RECEIVED.search(article.text, first.end, second.start)
        if match is None and place == first:
            match = _AND_OTHER.match(article.text, first.end, second.start)
        if match is None:
            match = _side_by_side(article, first, second)
        if match is None and place == first:
            match = _before_marked(article, (first, own), (second, other))
    return Span(*match.span()) if match else None


def _side_by_side(article: Article, first: Span, second: Span) -> re.Match[str] | None:
    """Read "A, OFFICE, and B, OFFICE, signed": two who sign something together."""
    joined = _JOINED.fullmatch(article.text, first.end, second.start)
    if joined is None or _COME_ALONG.search(article.text, first.end, second.start):
        return None
    return _SIGN_TOGETHER.match(article.text, second.end)


def _before_marked(
    article: Article, one: tuple[Span, Found], another: tuple[Span, Found]
) -> re.Match[str] | None:
    """Read "Minister A and the Danish Minister B": whose country is told is the other's guest.

    The other way round, "the Danish Minister A and Minister B", both may be of one country.
    """
    (first, own), (second, other) = one, another
    side = other.attributes.get("side")
    if side is None or side.rule != "side-in-title" or not is_office_of_state(title_of(own)):
        return None
    start = article.sentence_at(first.start).span.start
    joined = _JOINED.fullmatch(article.text, first.end, second.start)
    listed = _LISTED.search(article.text, start, first.start)
    told = side.start is not None and first.end <= side.start < second.start
    if not told or joined is None or listed or _COME_ALONG.search(joined[0]):
        return None
    return joined


def _sides_beside(article: Article, place: Span, people: PeopleIndex, *, before: bool) -> list[str]:
    """Give the sides of the others in a sentence; where there are none, in the one `before`.

    Of two who face each other and both have no side, the sentence before tells nothing.
    """
    index = article.index_at(place.start)
    for number in (index, index - 1) if before else (index,):
        sentence = article.sentences[max(number, 0)].span
        sides = {side for one in people.people_in(sentence) if (side := side_of(one))}
        if sides:
            return sorted(sides)
    return []
