"""Tell who is meant by "he", "the minister", "the Norwegian side" or "the statement"."""

import re
from collections.abc import Container, Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.extract.speaker import (
    OPENING,
    Speaker,
    between,
    count_before,
    last_before,
    speakers_of,
)
from briefgen.extract.speaker_words import (
    ALONE,
    DESCRIBED,
    GENERIC,
    HEAD_OF,
    HOLDER,
    IN_MEETING,
    PRONOUN,
    SIDE,
)

_PERSONAL = {"he": "he", "him": "he", "she": "she", "her": "she"}
_SHE = re.compile(r"\b(?:Ms|Mrs|Mme|Miss|Madam|Lady|Dame)\.?\s\Z|\b(?:spokes|chair)woman\b")
_HE = re.compile(r"\b(?:Mr|Sir|Lord)\.?\s\Z|\bspokesman\b")
_SPOKE = re.compile(
    r"(?:, [^,;]{3,80},|,)? (?:also |then |later )?"
    r"(?:said|says|stated|stressed|noted|added|told|affirmed|explained|pointed out|underlined)\b"
)
"""What tells that the one named before speaks in a sentence."""
_MET = re.compile(
    r"(?:, [^,;]{3,80},)? (?:has |had )?(?:today |yesterday )?(?:met|received|welcomed"
    r"|spoke|held (?:a meeting|talks))\b"
)
"""What tells that the one named before is whom "the minister" means behind "A met Minister B"."""
_IN_TURN = re.compile(r",? (?:in (?:his |her )?turn|for (?:his|her) part|on (?:his|her) side)\b")
_NEAR = 500
"""Characters before "he, in turn" in which the other one is named."""
_OFFICES = ("the ministry", "the department")
_REPORTS = re.compile(
    r"(?: \([A-Z]{2,8}\))?(?:, [^,;]{3,60},)? (?:also |has |later )?(?:said|says|reported|announced"
    r"|told|stated|noted|added|informed|communicated)\b"
)
"""What tells that a text is by a body named before."""
_BODY = re.compile(
    r"the (?P<kind>commission|bank|agency|council|union|association|embassy"
    r"|company|group|federation|chamber|institute|foundation|fund|alliance|secretariat)"
)
_SPEAKING_PAPERS = ("statement", "declaration", "communiqué", "communique")
"""Papers of which is written "it said"."""
_GOES_BACK = 5
"""Sentences back to which "he" may go on from one that begins with an office."""


class Antecedents:
    """All who are named in a text, by place, of whom a later word may speak."""

    def __init__(
        self,
        article: Article,
        *,
        people: Sequence[Found],
        bodies: Sequence[Found],
        papers: Sequence[Found],
    ) -> None:
        self._article = article
        spoken = speakers_of(papers, person=False)
        self._papers = sorted(spoken, key=lambda one: one.span)
        self.people = sorted(speakers_of(people, person=True), key=lambda one: one.span)
        self.bodies = sorted(speakers_of(bodies, person=False), key=lambda one: one.span)
        self._by_office: dict[tuple[str, str | None], list[Speaker]] = {}
        self._by_kind: dict[str, list[Speaker]] = {}
        self._reporting: dict[str, bool] = {}
        self._called = dict(filter(None, map(self._pronoun_of, self.people)))
        self._known = {word: self._people_called(word) for word in ("he", "she")}
        self._possible = {word: self._people_called(word, "") for word in ("he", "she")}
        statements = (one for one in spoken if one.name.lower().endswith(_SPEAKING_PAPERS))
        self._things = sorted((*self.bodies, *statements), key=lambda one: one.span)

    def pronouns(self, within: Span, *, but: Container[str] = ()) -> list[Speaker]:
        """Give whom the pronouns and bare offices in a place mean, but for some words."""
        found = []
        for match in PRONOUN.finditer(self._article.text, *within):
            if match["word"].lower() in but or self._is_before_name(match.end()):
                continue
            meant = self.meant_by(match["word"].lower(), match.start())
            if meant and _IN_TURN.match(self._article.text, match.end()):
                meant = self._other_than(meant, match.start())
            if meant:
                found.append(Speaker(meant.name, Span(*match.span()), meant.person))
        return found

    def _other_than(self, meant: Speaker, position: int) -> Speaker:
        """Give who was named last beside the one that spoke: "he, in turn, said"."""
        near = between(self.people, Span(max(0, position - _NEAR), position))
        others = [one for one in near if one.name != meant.name]
        return others[-1] if meant.person and others else meant

    def described(self, sentence: Sentence, within: Span) -> list[Speaker]:
        """Take "the Norwegian minister" for the one of that side: named last, else next."""
        found = self._sides(sentence, within)
        for match in (
            *DESCRIBED.finditer(self._article.text, *within),
            *HOLDER.finditer(self._article.text, *within),
            *HEAD_OF.finditer(self._article.text, *within),
        ):
            if self._is_after_name(match.start()):
                # "NAME, the Norwegian minister, said": the name itself is there.
                continue
            party = sentence.party_at(Span(*match.span("party")))
            office = match["office"].lower()
            office = "" if office in GENERIC else office
            fitting = self._holders(office, party.party) if party else []
            before = last_before(fitting, match.start())
            meant = (*([before] if before else []), *fitting[:1])
            if meant:
                found.append(Speaker(meant[0].name, Span(*match.span()), person=True))
        return found

    def meant_by(self, word: str, position: int) -> Speaker | None:
        """Give whom a pronoun means: the last person, body or paper named before it."""
        if word in _PERSONAL:
            return self._personal(word, position)
        if word == "it":
            return last_before(self._things, position)
        if word in _OFFICES:
            return self._office_called(word.removeprefix("the "), position)
        if word == "they":
            return last_before(self.bodies, position)
        if body := _BODY.fullmatch(word):
            return self._body_called(body["kind"], position)
        if word == "the statement":
            return last_before(self._papers, position)
        office = word.removeprefix("the ")
        last = last_before(self._holders(office), position)
        subject = last and self._subject_of(last, _SPOKE, IN_MEETING, _MET)
        if subject and office in subject.title.lower():
            return subject
        return last or last_before(self.people, position)

    def _sides(self, sentence: Sentence, within: Span) -> list[Speaker]:
        """Take "the Norwegian side" for Norway."""
        return [
            Speaker(party.party, Span(*match.span()), person=True)
            for match in SIDE.finditer(self._article.text, *within)
            if (party := sentence.party_at(Span(*match.span("party"))))
        ]

    def _holders(self, office: str, side: str | None = None) -> list[Speaker]:
        """Give who is called by an office, by place; of one side where it is given."""
        if (office, side) not in self._by_office:
            self._by_office[office, side] = [
                one
                for one in self.people
                if office in one.title.lower() and side in (None, one.side)
            ]
        return self._by_office[office, side]

    def _is_after_name(self, position: int) -> bool:
        """Tell "Nils Lund, the minister", where the name is there already."""
        before = last_before(self.people, position)
        named = before is not None and before.span.end == position - 2
        return named and self._article.text.startswith(", ", position - 2)

    def _is_before_name(self, position: int) -> bool:
        """Tell "the minister Lund", where the name says who is meant."""
        index = count_before(self.people, position)
        row = self.people[index : index + 1]
        return any(one.span.start == position + 1 for one in row)

    def _pronoun_of(self, one: Speaker) -> tuple[str, str] | None:
        """Give "she" for whom the text calls Ms or spokeswoman, "he" for Mr and spokesman."""
        before = self._article.text[max(0, one.span.start - 6) : one.span.start]
        told = _SHE.search(f"{one.title} {before}"), _HE.search(f"{one.title} {before}")
        return (one.name, "she" if told[0] else "he") if any(told) else None

    def _people_called(self, *pronouns: str) -> list[Speaker]:
        return [one for one in self.people if self._called.get(one.name, "") in pronouns]

    def _personal(self, word: str, position: int) -> Speaker | None:
        """Give whom "she" means: the last named before who isn't a "he", best a known "she"."""
        pronoun = _PERSONAL[word]
        if subject := self._described_before(word, position):
            return subject
        last = last_before(self._possible[pronoun], position)
        subject = last and self._subject_of(last, _SPOKE, IN_MEETING)
        if subject and self._called.get(subject.name, pronoun) == pronoun:
            return subject
        if last is None or self._opens_sentence(last):
            return last
        return last_before(self._known[pronoun], position) or last

    def _described_before(self, word: str, position: int) -> Speaker | None:
        """Give who "he" is where the sentence before begins with an office: "The Minister …"."""
        number = self._article.index_at(position)
        if position - self._article.sentences[number].span.start > OPENING:
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
        opening = Span(start, min(sentence.span.end, start + 2 * OPENING))
        meant = [*self.described(sentence, opening), *self._offices(opening)]
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
        return self.pronouns(within, but=_PERSONAL)

    def _opens_sentence(self, one: Speaker) -> bool:
        """Tell whether somebody is the subject of a sentence, of whom the next one goes on."""
        sentence = self._article.sentence_at(one.span.start).span
        first = between(self.people, sentence)[0]
        return first == one and one.span.start - sentence.start < OPENING

    def _office_called(self, kind: str, position: int) -> Speaker | None:
        """Give the ministry whose news a text gives, else the one that is named last."""
        if kind not in self._by_kind:
            self._by_kind[kind] = [one for one in self.bodies if kind in one.name.lower()]
        row = between(self._by_kind[kind], Span(0, position))
        first = next((one for one in row if self._reports(one)), None)
        return (
            first
            or last_before(self._by_kind[kind], position)
            or last_before(self.bodies, position)
        )

    def _reports(self, body: Speaker) -> bool:
        if body.name not in self._reporting:
            text = self._article.text
            places = (one.span for one in self.bodies if one.name == body.name)
            self._reporting[body.name] = any(_REPORTS.match(text, place.end) for place in places)
        return self._reporting[body.name]

    def _body_called(self, kind: str, position: int) -> Speaker | None:
        """Give the body of a kind that is named last before a position: "the Bank"."""
        if kind not in self._by_kind:
            self._by_kind[kind] = [one for one in self.bodies if kind in one.name.lower()]
        return last_before(self._by_kind[kind], position)

    def _subject_of(self, last: Speaker, *doings: re.Pattern[str]) -> Speaker | None:
        """Give who does one of some things in the sentence in which somebody was named last.

        In "A said that B will come. He …" it is A who goes on.
        """
        sentence = self._article.sentence_at(last.span.start)
        first = between(self.people, sentence.span)[0]
        does = any(
            one.match(self._article.text, first.span.end, sentence.span.end) for one in doings
        )
        return first if does else None
