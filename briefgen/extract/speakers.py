"""Find who says what a sentence reports: a person, a body, or a capital that stands for one."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.interviews import interviewee
from briefgen.extract.span import Span
from briefgen.extract.speaker_words import (
    ALONE,
    ANNOUNCED,
    DESCRIBED,
    HELPERS,
    HOLDER,
    IN_MEETING,
    INSERTION,
    JOINED,
    LEADS_TO,
    PASSIVE,
    PRONOUN,
    QUOTED_BY,
    SIDE,
    VERBS,
)
from briefgen.model.facts import AttributeName

_PERSONAL = {"he": "he", "him": "he", "she": "she", "her": "she"}
_SHE = re.compile(r"\b(?:Ms|Mrs|Mme|Miss|Madam|Lady|Dame)\.?\s\Z|\b(?:spokes|chair)woman\b")
_HE = re.compile(r"\b(?:Mr|Sir|Lord)\.?\s\Z|\bspokesman\b")
_SPOKE = re.compile(
    r"(?:, [^,;]{3,80},|,)? (?:also |then |later )?"
    r"(?:said|says|stated|stressed|noted|added|told|affirmed|explained|pointed out|underlined)\b"
)
"""What tells that the one named before speaks in a sentence."""
_BODY_WORDS = ("they", "the ministry", "the department")
_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
_SPEAKING_PAPERS = ("statement", "declaration", "communiqué", "communique")
"""Papers of which is written "it said"."""
_OPENING = 30
"""Characters at the start of a sentence in which a subject with a title begins."""
_MOST_VERBS = 8
"""Verbs of speech that are tried for a quotation; a row of a hundred is no sentence."""
_REACH = 90
_GOES_BACK = 5
"""Sentences back to which "he" may go on from one that begins with an office."""
_LONGEST_TITLE = 160
"""Characters of a title between a name and its verb."""


class Speaker(NamedTuple):
    """Who speaks: the name, its place, and whether it is a person."""

    name: str
    span: Span
    person: bool
    side: str = ""
    title: str = ""


class Speakers:
    """All who may speak in a text, by place."""

    def __init__(
        self,
        article: Article,
        *,
        people: Sequence[Found],
        bodies: Sequence[Found],
        papers: Sequence[Found] = (),
    ) -> None:
        self._article = article
        spoken = _speakers(papers, person=False)
        self._papers = sorted(spoken, key=lambda one: one.span)
        by_place = sorted(
            [*_speakers(people, person=True), *_speakers(bodies, person=False)],
            key=lambda one: one.span,
        )
        self._all = by_place
        self._by_office: dict[tuple[str, str | None], list[Speaker]] = {}
        asked = interviewee(article, people)
        self.interviewee = next(iter(_speakers([asked], person=True)), None) if asked else None
        self._people = [one for one in by_place if one.person]
        self._called = dict(filter(None, map(self._pronoun_of, self._people)))
        self._known = {word: self._people_called(word) for word in ("he", "she")}
        self._possible = {word: self._people_called(word, "") for word in ("he", "she")}
        self._bodies = [one for one in by_place if not one.person]
        statements = (one for one in spoken if one.name.lower().endswith(_SPEAKING_PAPERS))
        self._things = sorted((*self._bodies, *statements), key=lambda one: one.span)

    def of(self, sentence: Sentence, quote: Span) -> Speaker | None:
        """Find who says the words at a place: beside the nearest verb of speech."""
        verbs = [
            Span(word.start, word.end)
            for word in sentence.words
            if word.text.lower() in VERBS
            and not quote.covers(Span(word.start, word.end))
            and not (word.text == "asked" and self._is_passive(word.start))
        ]
        if named := self._announced(quote):
            return named
        for verb in sorted(verbs, key=lambda span: _distance(span, quote))[:_MOST_VERBS]:
            if speaker := self._beside(sentence, verb, quote):
                return speaker
        return None

    def _announced(self, quote: Span) -> Speaker | None:
        """Give whose name stands right before the words: NAME: "…"."""
        before = self._people[: _count_before(self._people, quote.start)][-1:]
        return next(
            (one for one in before if self._is_before_quote(one.span.end, quote.start)), None
        )

    def _is_before_quote(self, end: int, start: int) -> bool:
        return start - end < 5 and bool(ANNOUNCED.fullmatch(self._article.text, end, start))

    def _is_passive(self, start: int) -> bool:
        """Tell "nobody can be asked to", which is no word of anybody's."""
        return bool(PASSIVE.search(self._article.text, max(0, start - 12), start))

    def before(self, sentence: Sentence, verb: Span) -> Speaker | None:
        """Find the subject of a verb: the nearest speaker or pronoun before it.

        In "A, who is to meet B, said" it is the one whom the insertion is about.
        """
        helped = HELPERS.search(self._article.text, sentence.span.start, verb.start)
        before = Span(sentence.span.start, helped.start() if helped else verb.start)
        if subject := self._subject_before(sentence, before):
            return subject
        if self._article.text[before.end - 2 : before.end] == ", ":
            for one in _between(self._all, before):
                if INSERTION.match(self._article.text, one.span.end):
                    return one
            if named := self._in_apposition(before):
                return named
        return self._nearest(sentence, Span(sentence.span.start, verb.start), last=True)

    def _subject_before(self, sentence: Sentence, before: Span) -> Speaker | None:
        """Give who goes on to speak: "A met B and said", "A, in a meeting with B, said"."""
        for one in _between(self._people, before):
            if IN_MEETING.match(self._article.text, one.span.end, before.end):
                return one
        if not JOINED.search(self._article.text, before.start, before.end):
            return None
        opening = Span(before.start, min(before.end, before.start + _OPENING))
        titled = Span(before.start, min(before.end, before.start + _LONGEST_TITLE))
        return self._titled_first(titled) or self.first_in(sentence, opening)

    def _titled_first(self, within: Span) -> Speaker | None:
        """Give the person with whose title, or name, a stretch begins."""
        first = next(iter(_between(self._people, within)), None)
        text = self._article.text[within.start : first.span.start] if first else ""
        return first if first and first.title and first.title in text else None

    def _in_apposition(self, before: Span) -> Speaker | None:
        """Give the person whose title stands between the name and the verb: "NAME, judge, said"."""
        people = [one for one in _between(self._people, before) if before.covers(one.span)]
        last = people[-1] if people else None
        beside = last and self._article.text.startswith(", ", last.span.end)
        near = last and before.end - last.span.end <= _LONGEST_TITLE
        return last if beside and near else None

    def first_in(
        self, sentence: Sentence, within: Span, *, people_only: bool = False
    ) -> Speaker | None:
        """Give the first who is named in a place, or meant by "he" or "the minister"."""
        named = [one for one in _between(self._all, within) if one.person or not people_only]
        meant = [*self._pronouns(within), *self._described(sentence, within)]
        return min([*named, *meant], key=lambda one: one.span.start, default=None)

    def person_before(self, position: int) -> Speaker | None:
        """Give the person named last before a position."""
        return self._meant("he", position)

    def owner(self, word: str, place: Span) -> Speaker | None:
        """Give whom "his", "her", "its" or "their" at a place means."""
        meant = self._meant(_OWNERS[word], place.start) if word in _OWNERS else None
        return Speaker(meant.name, place, meant.person) if meant else None

    def _beside(self, sentence: Sentence, verb: Span, quote: Span) -> Speaker | None:
        """Look before the verb, then behind it: "…", said Hanne Sørensen."""
        opening = quote.end if verb.start >= quote.end else sentence.span.start
        closing = quote.start if verb.end <= quote.start else sentence.span.end
        led = opening == sentence.span.start and quote.start >= verb.end
        # In "A asked B to pay and said" A goes on.
        subject = self._subject_before(sentence, Span(opening, verb.start)) if led else None
        before = subject or self._nearest(sentence, Span(opening, verb.start), last=True)
        return before or self._nearest(sentence, Span(verb.end, closing), last=False)

    def _nearest(self, sentence: Sentence, within: Span, *, last: bool) -> Speaker | None:
        reached = _reached(within, last=last)
        near = [
            one
            for one in (
                *_between(self._all, within),
                *self._capitals(sentence),
                *self._pronouns(reached),
                *self._described(sentence, reached),
            )
            if within.covers(one.span)
        ]
        near.sort(key=lambda one: (one.span.end, -one.span.start))
        near = [
            one
            for one in near
            if _gap(one.span, within, last=last) <= _REACH and not self._passes_on(one)
        ]
        if not near:
            return None
        return near[-1] if last else near[0]

    def _passes_on(self, one: Speaker) -> bool:
        """Tell who only quotes another: "she was quoted by the agency as saying"."""
        start = one.span.start
        return bool(QUOTED_BY.search(self._article.text, max(0, start - 20), start))

    def _capitals(self, sentence: Sentence) -> list[Speaker]:
        """Take "Beijing said" as the body that speaks from there."""
        return [
            Speaker(self._article.words_of(one.span), one.span, person=False)
            for one in sentence.parties
            if one.form != "adjective" and not self._is_led_to(one.span)
        ]

    def _is_led_to(self, span: Span) -> bool:
        """Tell a place somebody goes to: "on a trip to London" is no word of London."""
        return bool(LEADS_TO.search(self._article.text, max(0, span.start - 12), span.start))

    def _pronouns(self, within: Span, *, but: Container[str] = ()) -> list[Speaker]:
        found = []
        for match in PRONOUN.finditer(self._article.text, *within):
            if match["word"].lower() in but or self._is_before_name(match.end()):
                continue
            meant = self._meant(match["word"].lower(), match.start())
            if meant:
                found.append(Speaker(meant.name, Span(*match.span()), meant.person))
        return found

    def _holders(self, office: str, side: str | None = None) -> list[Speaker]:
        """Give who is called by an office, by place; of one side where it is given."""
        if (office, side) not in self._by_office:
            self._by_office[office, side] = [
                one
                for one in self._people
                if office in one.title.lower() and side in (None, one.side)
            ]
        return self._by_office[office, side]

    def _is_before_name(self, position: int) -> bool:
        """Tell "the minister Lund", where the name says who is meant."""
        index = _count_before(self._people, position)
        row = self._people[index : index + 1]
        return any(one.span.start == position + 1 for one in row)

    def _described(self, sentence: Sentence, within: Span) -> list[Speaker]:
        """Take "the Norwegian minister" for the one of that side: named last, else next."""
        found = self._sides(sentence, within)
        for match in (
            *DESCRIBED.finditer(self._article.text, *within),
            *HOLDER.finditer(self._article.text, *within),
        ):
            if self._article.text[match.start() - 2 : match.start()] == ", ":
                # "NAME, the Norwegian minister, said": the name itself is there.
                continue
            party = sentence.party_at(Span(*match.span("party")))
            office = match["office"].lower()
            fitting = self._holders(office, party.party) if party else []
            before = _last_before(fitting, match.start())
            meant = (*([before] if before else []), *fitting[:1])
            if meant:
                found.append(Speaker(meant[0].name, Span(*match.span()), person=True))
        return found

    def _sides(self, sentence: Sentence, within: Span) -> list[Speaker]:
        """Take "the Norwegian side" for Norway."""
        return [
            Speaker(party.party, Span(*match.span()), person=True)
            for match in SIDE.finditer(self._article.text, *within)
            if (party := sentence.party_at(Span(*match.span("party"))))
        ]

    def _pronoun_of(self, one: Speaker) -> tuple[str, str] | None:
        """Give "she" for whom the text calls Ms or spokeswoman, "he" for Mr and spokesman."""
        before = self._article.text[max(0, one.span.start - 6) : one.span.start]
        told = _SHE.search(f"{one.title} {before}"), _HE.search(f"{one.title} {before}")
        return (one.name, "she" if told[0] else "he") if any(told) else None

    def _people_called(self, *pronouns: str) -> list[Speaker]:
        return [one for one in self._people if self._called.get(one.name, "") in pronouns]

    def _personal(self, word: str, position: int) -> Speaker | None:
        """Give whom "she" means: the last named before who isn't a "he", best a known "she"."""
        pronoun = _PERSONAL[word]
        if subject := self._described_before(word, position):
            return subject
        last = _last_before(self._possible[pronoun], position)
        subject = last and self._subject_of(last)
        if subject and self._called.get(subject.name, pronoun) == pronoun:
            return subject
        if last is None or self._opens_sentence(last):
            return last
        return _last_before(self._known[pronoun], position) or last

    def _described_before(self, word: str, position: int) -> Speaker | None:
        """Give who "he" is where the sentence before begins with an office: "The Minister …"."""
        number = self._article.index_at(position)
        if position - self._article.sentences[number].span.start > _OPENING:
            return None
        for sentence in reversed(self._article.sentences[max(0, number - _GOES_BACK) : number]):
            start, end = sentence.span
            pronoun = PRONOUN.match(self._article.text, start, end)
            if pronoun is None or pronoun["word"].lower() not in _PERSONAL:
                meant = self._office_at(sentence)
                known = meant and self._called.get(meant.name, _PERSONAL[word])
                return meant if known == _PERSONAL[word] else None
        return None

    def _office_at(self, sentence: Sentence) -> Speaker | None:
        """Give the person whose office alone opens a sentence: "The Norwegian minister said"."""
        start = sentence.span.start
        opening = Span(start, min(sentence.span.end, start + 2 * _OPENING))
        meant = [*self._described(sentence, opening), *self._offices(opening)]
        alone = (
            one
            for one in meant
            if one.person
            and self._article.text[start : one.span.start] in ("", "For ")
            and ALONE.match(self._article.text, one.span.end)
        )
        return next(alone, None)

    def _offices(self, within: Span) -> list[Speaker]:
        """Take "the Minister" for a person.

        What "he" means may hang on the sentence before, and there on the one before that:
        asked for each of them, the time of a text would grow without end.
        """
        return self._pronouns(within, but=_PERSONAL)

    def _opens_sentence(self, one: Speaker) -> bool:
        """Tell whether somebody is the subject of a sentence, of whom the next one goes on."""
        sentence = self._article.sentence_at(one.span.start).span
        first = _between(self._people, sentence)[0]
        return first == one and one.span.start - sentence.start < _OPENING

    def _meant(self, word: str, position: int) -> Speaker | None:
        """Give whom a pronoun means: the last person, body or paper named before it."""
        if word in _PERSONAL:
            return self._personal(word, position)
        if word == "it":
            return _last_before(self._things, position)
        if word in _BODY_WORDS:
            return _last_before(self._bodies, position)
        if word == "the statement":
            return _last_before(self._papers, position)
        titled = self._holders(word.removeprefix("the "))
        return _last_before(titled, position) or _last_before(self._people, position)

    def _subject_of(self, last: Speaker) -> Speaker | None:
        """Give who speaks in the sentence in which somebody was named last.

        In "A said that B will come. He …" it is A who goes on.
        """
        sentence = self._article.sentence_at(last.span.start)
        first = _between(self._people, sentence.span)[0]
        spoken = _SPOKE.match(self._article.text, first.span.end, sentence.span.end)
        met = IN_MEETING.match(self._article.text, first.span.end, sentence.span.end)
        return first if spoken or met else None


def _count_before(row: list[Speaker], position: int) -> int:
    return bisect_left(row, position, key=lambda one: one.span.start)


def _last_before(row: list[Speaker], position: int) -> Speaker | None:
    index = _count_before(row, position)
    return row[index - 1] if index else None


def _between(row: list[Speaker], within: Span) -> list[Speaker]:
    return row[_count_before(row, within.start) : _count_before(row, within.end)]


def _speakers(found: Sequence[Found], *, person: bool) -> list[Speaker]:
    return [
        Speaker(
            str(getattr(one.value, "name", "")),
            span,
            person,
            _told(one, "side"),
            _told(one, "title"),
        )
        for one in found
        for span in (one.span, *one.more)
    ]


def _told(found: Found, name: AttributeName) -> str:
    attribute = found.attributes.get(name)
    return str(attribute.value) if attribute else ""


def _reached(within: Span, *, last: bool) -> Span:
    """Give the part of a stretch in which somebody near its end, or its start, may be called."""
    length = _REACH + _LONGEST_TITLE
    if last:
        return Span(max(within.start, within.end - length), within.end)
    return Span(within.start, min(within.end, within.start + length))


def _distance(verb: Span, quote: Span) -> int:
    return max(quote.start - verb.end, verb.start - quote.end, 0)


def _gap(span: Span, within: Span, *, last: bool) -> int:
    return within.end - span.end if last else span.start - within.start
