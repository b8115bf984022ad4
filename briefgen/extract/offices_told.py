"""Find offices that a text tells without their holder's name, and whose they are.

"Norway's fisheries minister said on Monday. … Ola Berg, who …": the country stands beside the
office, the name in another sentence.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.home_country import home_party
from briefgen.extract.people_index import PeopleIndex, place_of_title, side_of, title_of
from briefgen.extract.span import Span
from briefgen.extract.title_words import LINKS, MODIFIERS
from briefgen.extract.words import word_set
from briefgen.model.facts import Attribute

_HEAD = (
    r"(?P<head>(?i:minister|president|premier|secretary|undersecretary|ambassador|envoy|official"
    r"|chief|governor|director|commissioner|commander|negotiator|spokes(?:man|woman|person)"
    r"|diplomat|representative|speaker|mayor|leader|advis[eo]r|chancellor|general|admiral"
    r"|politician|guest|visitor|host))"
)
_NO_NAME = r"(?!,? (?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\b|[A-Z]))(?!['’-])"
_BEHIND = compiled(rf"(?:['’]s?)? (?P<words>(?:[\w-]+ ){{0,4}}?){_HEAD}\b{_NO_NAME}")
_BEFORE = compiled(
    rf"\b(?P<own>(?:[a-z-]+ ){{0,3}}?){_HEAD}(?: (?:of|for) (?P<words>[\w, -]{{3,60}}?))?"
    r" (?:of|from) (?:the )?\Z"
)
_NAME_NEXT = compiled(r",? (?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|H\.E)\b|[A-Z])")
_PERSON = compiled(
    r" (?:has|had|is|was|will|would|said|says|added|also|did|does|himself|herself|told|promised)\b"
)
"""What a person does who is called by the adjective alone: "the Norwegian said"."""
_SAID = re.compile(
    r"\b(?:said|says|added|noted|told|warned|joked|argued|insisted|explained|stressed|replied"
    r"|recalled|conceded|complained|announced|promised) the (?:visiting )?\Z"
)
_OPENS = re.compile(r"[“\"”]?(?:The |the )?(?:visiting )?\Z")
_LED = re.compile(r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|H\.E)\.? ){0,2}")
_FACED = re.compile(r"\b(?:with|met|receive[sd]?|received by|hosted|welcomed|to|than) (?:the )?\Z")
"""What leads to somebody who faces the one that is spoken of."""
_SUBJECT = re.compile(r"(?:[^\n]{2,90}? ?[-–—:] ?)?(?:The |A |An )?")
"""What a sentence about an office begins with: a dateline, an article."""
_MENTIONS = 8
"""Places of a name around which an office is looked for."""
_FAR = 2
"""Sentences behind a name in which its bearer is called by country and office."""
_SAYS_LITTLE = LINKS | (MODIFIERS - {"prime", "deputy", "vice"})
_ANY_FIELD = frozenset({"minister", "secretary"})
_HIGHEST = frozenset(
    map(
        word_set,
        (
            "prime minister",
            "president",
            "vice president",
            "vice-president",
            "deputy prime minister",
            "premier",
        ),
    )
)
"""Offices that a state gives once and that have no field."""


class OfficeTold(NamedTuple):
    """An office at one place with the party it is of; `words` are its own, in small letters."""

    span: Span
    party: PartyMention
    words: frozenset[str]


class OfficesTold:
    """All offices that a text tells so, and who of its people holds which."""

    def __init__(self, article: Article, people: PeopleIndex) -> None:
        self._article = article
        self._people = people
        self._held = {
            (side_of(one), word) for one in people for word in _words(title_of(one)) if side_of(one)
        }

    def of(self, person: Found) -> Attribute | None:
        """Give the country of the office that a text gives somebody, apart from the name."""
        places = sorted((person.span, *person.more))[:_MENTIONS]
        told = (
            self._before(person, places[0])
            or self._behind(person, places)
            or self._of_same_field(person)
        )
        if told is None or any((told.party.party, word) in self._held for word in told.words):
            # Somebody else of that country holds the office.
            return None
        span = told.party.span
        return Attribute(
            value=told.party.party,
            start=span.start,
            end=span.end,
            rule="side-by-office-told",
            confidence=0.6,
        )

    def _before(self, person: Found, place: Span) -> OfficeTold | None:
        """Read "Norway's minister said so.": the next sentence begins with the name."""
        article, number = self._article, self._article.index_at(place.start)
        sentence = article.sentences[number]
        title = place_of_title(person)
        opening = article.text[sentence.span.start : place.start]
        leads = title is not None and title.start == sentence.span.start and title.end < place.start
        if not number or not (_LED.fullmatch(opening) or leads):
            return None
        before = article.sentences[number - 1].span
        first = next(iter(self._offices_in(number - 1)), None)
        if first is None or not _SUBJECT.fullmatch(article.text, before.start, first.span.start):
            return None
        behind = title is None or title.start > place.start
        return first if behind or _words(title_of(person)) & first.words else None

    def _behind(self, person: Found, places: Sequence[Span]) -> OfficeTold | None:
        """Read "NAME shook the head. "No," said the Norwegian minister."."""
        for place in places:
            first = self._article.index_at(place.start)
            for number in range(first, min(first + 1 + _FAR, len(self._article.sentences))):
                called = self._called(number, place)
                if called:
                    return called if _may_hold(person, called) else None
                sentence = self._article.sentences[number].span
                rest = Span(max(place.end, sentence.start), sentence.end)
                if self._people.named_in(rest):
                    break
        return None

    def _called(self, number: int, place: Span) -> OfficeTold | None:
        """Give the office or country by which a sentence calls who is named at a place before."""
        start = self._article.sentences[number].span.start
        for one in self._offices_in(number, with_people=True):
            between = Span(place.end, one.span.start)
            if one.span.start > place.end and not self._people.named_in(between):
                opening = self._article.text[start : one.span.start]
                speaks = _SAID.search(opening)
                opens = start > place.end and _OPENS.fullmatch(opening)
                return one if speaks or opens else None
        return None

    def _of_same_field(self, person: Found) -> OfficeTold | None:
        """Read "the Norwegian fisheries minister arrived … Fisheries Minister NAME"."""
        words, title = _words(title_of(person)), place_of_title(person)
        if title is None or not (words - _ANY_FIELD or words in _HIGHEST):
            return None
        if _FACED.search(self._article.text, max(0, title.start - 20), title.start):
            return None
        told = self._by_words.get(words, [])
        home = home_party(self._article)
        parties = {one.party.party for one in told} | ({home[0]} if home else set())
        return told[0] if told and len(parties) == 1 else None

    @cached_property
    def _by_words(self) -> dict[frozenset[str], list[OfficeTold]]:
        offices: dict[frozenset[str], list[OfficeTold]] = {}
        for number in range(len(self._article.sentences)):
            for one in self._offices_in(number):
                offices.setdefault(one.words, []).append(one)
        return offices

    def _offices_in(self, number: int, *, with_people: bool = False) -> Iterator[OfficeTold]:
        sentence = self._article.sentences[number]
        return _offices_in(self._article, sentence, with_people=with_people)


def _may_hold(person: Found, office: OfficeTold) -> bool:
    """Tell whether an office may be that of somebody: one who has a title keeps its noun."""
    words = _words(title_of(person))
    return not words or bool(office.words & words)


def _words(title: str) -> frozenset[str]:
    """Give the words by which two titles are compared."""
    words = (
        word.strip(",.").removesuffix("'s").removesuffix("’s") for word in title.lower().split()
    )
    return frozenset(word for word in words if word and word not in _SAYS_LITTLE)


def _offices_in(
    article: Article, sentence: Sentence, *, with_people: bool = False
) -> Iterator[OfficeTold]:
    """Yield the offices of a sentence that stand without a name, and "the Norwegian" for one."""
    text = article.text
    for one in sentence.parties:
        behind = _BEHIND.match(text, one.span.end, sentence.span.end)
        owned = text.startswith(("'", "’"), one.span.end)
        if behind and (owned or one.form == "adjective"):
            words = _words(f"{behind['words']}{behind['head']}")
            yield OfficeTold(Span(one.span.start, behind.end()), one, words)
        elif with_people and one.form == "adjective" and _PERSON.match(text, one.span.end):
            yield OfficeTold(one.span, one, frozenset())
        elif one.form == "name" and not _NAME_NEXT.match(text, one.span.end):
            before = _BEFORE.search(
                text, max(sentence.span.start, one.span.start - 90), one.span.start
            )
            if before:
                words = _words(f"{before['own']}{before['words'] or ''} {before['head']}")
                yield OfficeTold(Span(before.start(), one.span.end), one, words)
