"""Tell whose position a sentence tells, by its subject or by the source that it names."""

import re

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker
from briefgen.extract.speakers import Speakers
from briefgen.extract.told_jointly import who_leads_items

_SOURCES = (
    re.compile(
        r"\b(?:[Aa]ccording to|[Aa]s per|[Bb]y (?:the )?words of) (?P<who>[^,;:.\"“”]{3,80})"
    ),
    re.compile(
        r"\bAs (?:from |by )?(?P<who>[^,;\"“”]{3,60}?) (?:informed|informs|reported|reports|said"
        r"|says|stated|announced|noted|told|put it)\b[^,;]{0,30},"
    ),
    re.compile(
        r", (?P<who>(?!(?:and|but|which|who|where)\b)[^,;:\"“”]{2,60}?) (?:said|says|added|adds"
        r"|told|announced|reported|reports|stated|noted|explained|warned|believes|thinks)\b[^,;]{0,60}\Z"
    ),
)
"""Whose words a sentence gives: "…, according to the mayor", "…, the two ministries said"."""
_TO_WHOM = re.compile(r"(?:To|For) (?P<who>him|her|them), ")
"""How somebody sees a thing: "To him, the trouble is the price"."""
_OWNERS = {"him": "his", "her": "her", "them": "their"}
_LEAD_IN = re.compile(
    r"(?:(?:But|And|However|Moreover|Meanwhile|Also|Then|Now|Here|Still|Yet|So|For (?:its|his|her"
    r"|their) part|On (?:its|his|her|their) (?:side|part)|In turn|In reply|In response),? )?"
    r"(?:(?:In|On|At|For|About|After|Before|During|Following|With|As|To|Of|By|From|Regarding"
    r"|Concerning|Since|While|When|Until|Under|Asked|Given)\b[^,;]{2,100}, )?"
)
"""What stands before the subject of a sentence."""
_VERB = re.compile(
    r"\s(?:[a-z]{2,}ed|said|says|told|tells|has|have|had|is|are|was|were|will|would|can|could|should"
    r"|shall|may|might|must|did|does|do|wants?|calls?|notes?|asks?|sees?|saw|holds?|held|hopes?"
    r"|plans?|expects?|agrees?|thinks?|thought|finds?|found|made|makes|took|takes|gave|gives|put"
    r"|left|spoke|speaks|sought|seeks?|insists?|demands?|suspects?|complains?|thanks?|paid|pays"
    r"|supports?|opposes?|rejects?|welcomes?|urges?|warns?|fears?|believes?|considers?|proposes?"
    r"|keeps|kept|set|sets|let|lets|got|went|goes|came|comes|stands|stood|felt|feels|reads"
    r"|chose|drew|brought|met|regrets?|criticizes|criticises|denies|remains|means|meant|begged"
    r"|frets?|worry|worries|needs?|uses|adds|points|sent|sends|laid|lays|bore|bears|begs)\b"
)
_ITEM = re.compile(r"(?:[A-Z][a-z]+ed|Took|Called|Upheld|Held) (?!by\b)")
"""How an item of a list begins that tells what those hold who are named before it."""
_WE = re.compile(r"We ")
_ARTICLE_OF_NAME = re.compile(r"[Tt]he (?=[A-Z]\w+ \w)")
"""An article that is no part of a name: "the Fish Council"."""
_FILLING = re.compile(
    r"(?:[ ,]+(?:also|however|then|still|further|again|moreover|meanwhile|too|now|not|never|only"
    r"|all|both|in turn|therefore|thus|[a-z]+ly|for (?:its|his|her|their) part|on [A-Z]\w+day"
    r"|at the same time))+\Z"
)
"""What stands between a subject and its verb."""
_SINCE = re.compile(r" (?:for|in|on|at|since|within|during|from|until|with)\b")
"""What is said of when a state does something, before the verb: "Norway for four years"."""
_ARTICLES = ("", "The ", "the ", "Its ", "His ", "Her ", "Their ")
_THEY = "they"
_LONGEST, _FAR = 70, 200
"""Characters of a subject, and of a stretch in which its end is sought: a row of words that fill
in is searched from each of them."""


def holder_of(
    article: Article, sentence: Sentence, told: Span, speakers: Speakers
) -> Speaker | None:
    """Give who holds what a place tells: its source, else its subject, by name or as it stands."""
    if seen_by := _TO_WHOM.match(article.text, *told):
        return speakers.owner(_OWNERS[seen_by["who"]], Span(*seen_by.span("who")))
    for pattern in _SOURCES:
        if source := pattern.search(article.text, *told):
            return _called(article, sentence, Span(*source.span("who")), speakers)
    lead = _LEAD_IN.match(article.text, *told)
    start = lead.end() if lead else told.start
    verb = _VERB.search(article.text, start, told.end)
    if verb is None or _ITEM.match(article.text, *told):
        return who_leads_items(article, told.start)
    if _WE.match(article.text, start):
        return speakers.answering(told.end) or Speaker("We", Span(start, start + 2), person=True)
    return _called(article, sentence, Span(start, verb.start()), speakers)


def _called(
    article: Article, sentence: Sentence, within: Span, speakers: Speakers
) -> Speaker | None:
    """Give the person of a stretch, else who is all of its subject, else that in its words."""
    person = speakers.first_in(sentence, within, people_only=True)
    if person and person.person:
        return person
    subject = _subject(article.text, within)
    words = article.words_of(subject)
    party = sentence.party_at(Span(subject.start, subject.start + 1))
    if party and party.form == "name" and _SINCE.match(article.text, party.span.end, subject.end):
        return Speaker(article.words_of(party.span), party.span, person=False)
    named = speakers.surnamed(words, subject) or speakers.first_in(sentence, subject)
    if named and words.lower() != _THEY and _is_all(article, subject, named.span):
        return named
    return Speaker(words, subject, person=True) if 1 < len(words) <= _LONGEST else None


def _subject(text: str, within: Span) -> Span:
    """Leave out what is said of a subject behind its comma, and what fills in before its verb."""
    words = text[within.start : min(within.end, within.start + _FAR)]
    words = words.split(",", 1)[0].split(" (", 1)[0].rstrip()
    filling = _FILLING.search(words)
    article = _ARTICLE_OF_NAME.match(words)
    return Span(
        within.start + (article.end() if article else 0),
        within.start + (filling.start() if filling else len(words)),
    )


def _is_all(article: Article, subject: Span, named: Span) -> bool:
    before = article.text[subject.start : named.start]
    return before in _ARTICLES and named.end >= subject.end
