"""Find who says what a sentence reports: a person, a body, or a capital that stands for one."""

from collections.abc import Sequence

from briefgen.extract.antecedents import Antecedents
from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.interviews import answering, interviewee
from briefgen.extract.span import Span
from briefgen.extract.speaker import (
    LONGEST_TITLE,
    OPENING,
    Speaker,
    between,
    count_before,
    speakers_of,
)
from briefgen.extract.speaker_words import (
    ANNOUNCED,
    AS_OFFICER,
    HELPERS,
    IN_MEETING,
    IN_VIEW_OF,
    IN_WORDS,
    INSERTION,
    JOINED,
    LEADS_TO,
    OF_BODY,
    PASSIVE,
    QUOTED_BY,
    VERBS,
)
from briefgen.extract.title_words import HEADS

_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
_MOST_VERBS = 8
"""Verbs of speech that are tried for a quotation; a row of a hundred is no sentence."""
_REACH = 90


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
        self._named = Antecedents(article, people=people, bodies=bodies, papers=papers)
        self._people = self._named.people
        self._all = sorted((*self._people, *self._named.bodies), key=lambda one: one.span)
        asked = interviewee(article, people)
        self._answering = [(0, asked)] if asked else answering(article, people)

    def of(self, sentence: Sentence, quote: Span) -> Speaker | None:
        """Find who says the words at a place: beside the nearest verb of speech."""
        verbs = [
            Span(word.start, word.end)
            for word in sentence.words
            if word.text.lower() in VERBS
            and not quote.covers(Span(word.start, word.end))
            and not (word.text == "asked" and self._is_passive(word.start))
        ]
        if named := self._announced(quote) or self._in_words_of(sentence, quote):
            return named
        for verb in sorted(verbs, key=lambda span: _distance(span, quote))[:_MOST_VERBS]:
            if speaker := self._beside(sentence, verb, quote):
                return speaker
        return None

    def _in_words_of(self, sentence: Sentence, quote: Span) -> Speaker | None:
        """Give whose words a sentence gives that begins "In her words, Oslo …"."""
        led = IN_WORDS.match(self._article.text, sentence.span.start, quote.start)
        return self.owner(led["who"].lower(), Span(*led.span("who"))) if led else None

    def _announced(self, quote: Span) -> Speaker | None:
        """Give whose name stands right before the words: NAME: "…", "For NAME, “…”"."""
        before = self._people[: count_before(self._people, quote.start)][-1:]
        return next((one for one in before if self._is_before_quote(one.span, quote.start)), None)

    def _is_before_quote(self, name: Span, start: int) -> bool:
        if start - name.end >= 5:
            return False
        between_them = self._article.text[name.end : start]
        return bool(ANNOUNCED.fullmatch(between_them)) or (
            between_them.startswith(", ")
            and bool(IN_VIEW_OF.search(self._article.text, max(0, name.start - 80), name.start))
        )

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
            if told := self._told_of(before):
                return told
            if named := self._in_apposition(before):
                return named
        nearest = self._nearest(sentence, Span(sentence.span.start, verb.start), last=True)
        return (nearest and self._holder_of(nearest)) or nearest

    def _told_of(self, before: Span) -> Speaker | None:
        """Give whom an insertion is about: "A, who is to meet B, said"."""
        for one in between(self._all, before):
            if INSERTION.match(self._article.text, one.span.end):
                return one
        return None

    def _holder_of(self, body: Speaker) -> Speaker | None:
        """Give the person of a body that is named right behind: "Nils Lund of the Sea Agency"."""
        if body.person:
            return None
        behind = between(self._people, Span(body.span.end, body.span.end + _REACH))[:1]
        if behind and self._serves_behind(body.span, behind[0].span):
            return behind[0]
        before = between(self._people, Span(body.span.start - _REACH, body.span.start))[-1:]
        return next(
            (
                one
                for one in before
                if OF_BODY.fullmatch(self._article.text, one.span.end, body.span.start)
                or self._serves_before(one.span, body.span)
            ),
            None,
        )

    def _serves_behind(self, body: Span, person: Span) -> bool:
        """Tell "SKR Director Dr. Hanne Vik": an office in capitals stands between both."""
        words = self._article.text[body.end : person.start].split()
        return all(word[0].isupper() for word in words) and any(
            word.lower() in HEADS for word in words
        )

    def _serves_before(self, person: Span, body: Span) -> bool:
        """Tell "Hanne Vik, president of the Cod Union,": an apposition ends with the body."""
        text = self._article.text
        return bool(AS_OFFICER.fullmatch(text, person.end, body.start)) and text.startswith(
            ",", body.end
        )

    def _subject_before(self, sentence: Sentence, before: Span) -> Speaker | None:
        """Give who goes on to speak: "A met B and said", "A, in a meeting with B, said"."""
        for one in between(self._people, before):
            if IN_MEETING.match(self._article.text, one.span.end, before.end):
                return one
        if not JOINED.search(self._article.text, before.start, before.end):
            return None
        opening = Span(before.start, min(before.end, before.start + OPENING))
        titled = Span(before.start, min(before.end, before.start + LONGEST_TITLE))
        return self._titled_first(titled) or self.first_in(sentence, opening)

    def _titled_first(self, within: Span) -> Speaker | None:
        """Give the person with whose title, or name, a stretch begins."""
        first = next(iter(between(self._people, within)), None)
        text = self._article.text[within.start : first.span.start] if first else ""
        return first if first and first.title and first.title in text else None

    def _in_apposition(self, before: Span) -> Speaker | None:
        """Give the person whose title stands between the name and the verb: "NAME, judge, said"."""
        people = [one for one in between(self._people, before) if before.covers(one.span)]
        last = people[-1] if people else None
        beside = last and self._article.text.startswith(", ", last.span.end)
        near = last and before.end - last.span.end <= LONGEST_TITLE
        return last if beside and near else None

    def first_in(
        self, sentence: Sentence, within: Span, *, people_only: bool = False
    ) -> Speaker | None:
        """Give the first who is named in a place, or meant by "he" or "the minister"."""
        named = [one for one in between(self._all, within) if one.person or not people_only]
        meant = [*self._named.pronouns(within), *self._named.described(sentence, within)]
        first = min([*named, *meant], key=lambda one: one.span.start, default=None)
        called = next((one for one in named if one.person), None)
        if first in meant and called and not self._parts(first, called):
            # "said the Minister of Fish Hanne Lund"
            return called
        return first

    def _parts(self, first: Speaker | None, second: Speaker) -> bool:
        """Tell a comma, or another clause, between two who are called."""
        between_them = self._article.text[first.span.end : second.span.start] if first else ","
        return "," in between_them or " who " in between_them or len(between_them) > LONGEST_TITLE

    def surnamed(self, word: str, place: Span) -> Speaker | None:
        """Give the one person of the text whose name ends with a word that stands at a place."""
        named = {one.name: one for one in self._people if one.name.split()[-1:] == [word]}
        return next(iter(named.values()))._replace(span=place) if len(named) == 1 else None

    def person_before(self, position: int) -> Speaker | None:
        """Give the person named last before a position."""
        return self._named.meant_by("he", position)

    def answering(self, position: int) -> Speaker | None:
        """Give who says "I": who is interviewed, or took the word last before a position."""
        named = [one for start, one in self._answering if start <= position][-1:]
        return next(iter(speakers_of(named, person=True)), None)

    def owner(self, word: str, place: Span) -> Speaker | None:
        """Give whom "his", "her", "its" or "their" at a place means."""
        meant = self._named.meant_by(_OWNERS[word], place.start) if word in _OWNERS else None
        return Speaker(meant.name, place, meant.person) if meant else None

    def _beside(self, sentence: Sentence, verb: Span, quote: Span) -> Speaker | None:
        """Look before the verb, then behind it: "…", said Hanne Sørensen."""
        opening = quote.end if verb.start >= quote.end else sentence.span.start
        closing = quote.start if verb.end <= quote.start else sentence.span.end
        led = opening == sentence.span.start and quote.start >= verb.end
        # In "A asked B to pay and said" A goes on.
        subject = self._subject_before(sentence, Span(opening, verb.start)) if led else None
        closed = led and self._article.text[verb.start - 2 : verb.start] == ", "
        near = Span(max(opening, verb.start - _REACH - LONGEST_TITLE), verb.start)
        told = self._told_of(near) if closed else None
        subject = subject or (told if told and verb.start - told.span.end <= _REACH else None)
        before = subject or self._nearest(sentence, Span(opening, verb.start), last=True)
        before = (before and self._holder_of(before)) or before
        if before:
            return before
        behind = self._nearest(sentence, Span(verb.end, closing), last=False)
        return (behind and self._holder_of(behind)) or behind

    def _nearest(self, sentence: Sentence, within: Span, *, last: bool) -> Speaker | None:
        reached = _reached(within, last=last)
        near = [
            one
            for one in (
                *between(self._all, within),
                *self._capitals(sentence),
                *self._named.pronouns(reached),
                *self._named.described(sentence, reached),
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
            if one.form != "adjective"
            and not (self._is_led_to(one.span) or self._is_owner(one.span))
        ]

    def _is_owner(self, span: Span) -> bool:
        """Tell "Norland's farm minister", who speaks and not Norland."""
        return self._article.text[span.end : span.end + 2] in ("'s", "’s")

    def _is_led_to(self, span: Span) -> bool:
        """Tell a place somebody goes to: "on a trip to London" is no word of London."""
        return bool(LEADS_TO.search(self._article.text, max(0, span.start - 24), span.start))


def _reached(within: Span, *, last: bool) -> Span:
    """Give the part of a stretch in which somebody near its end, or its start, may be called."""
    length = _REACH + LONGEST_TITLE
    if last:
        return Span(max(within.start, within.end - length), within.end)
    return Span(within.start, min(within.end, within.start + length))


def _distance(verb: Span, quote: Span) -> int:
    return max(quote.start - verb.end, verb.start - quote.end, 0)


def _gap(span: Span, within: Span, *, last: bool) -> int:
    return within.end - span.end if last else span.start - within.start
