"""Tell where what somebody holds begins and ends, and what a state says that it will do."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker
from briefgen.extract.stances import SUBJECT_OPENING

_CLAUSE_END = re.compile(
    r",? (?:and|while) (?:\w+ )?[a-z]+: (?=[\"“«])"
    r"|, and (?=(?:the )?(?:both|two) (?:sides|parties|countries)\b|it |he |she |they )"
    r"|, and (?=[\"“«])|;"
)
LEAST_CLAUSE = 40
"""Characters of a clause that are no clause of their own."""
_BEFORE = re.compile(r"[A-Z]{3}[^.;:\n]{0,60}? [-–—]{1,2} |\d{1,2}[.)] ")
"""A dateline, and the number of a paragraph."""


def opening(article: Article, sentence: Sentence) -> int:
    """Give where a sentence begins behind its dateline or number."""
    before = _BEFORE.match(article.text, *sentence.span)
    return before.end() if before else sentence.span.start


def clause_end(article: Article, sentence: Sentence, start: int) -> int:
    """Give where a clause ends that is known up to a place, its full stop left out."""
    end = sentence.span.end
    semicolon = article.text.find(";", start, end)
    cut = _CLAUSE_END.search(article.text, start + LEAST_CLAUSE, end)
    end = min(cut.start() if cut else end, semicolon if semicolon > start else end)
    while end > start and article.text[end - 1] in " .;!?":
        end -= 1
    return end


_OF_ITSELF = re.compile(
    r" (?:has |have |had )?(?:said|announced|indicated|signalled) (?:on [A-Z]\w+day,? "
    r"|yesterday |today )?(?:that )?(?:it|they)"
    r" (?:would|will|had|could|must|should|might|did not|does not|want|wants)\b"
)
"""What a state says of itself: "Norway said on Tuesday it would build ships"."""


def states_of_themselves(article: Article, sentence: Sentence) -> Iterator[tuple[Span, Speaker]]:
    """Yield what one state, or two, say that they will do themselves."""
    begins = opening(article, sentence)
    for party in sentence.parties:
        told = _OF_ITSELF.match(article.text, party.span.end, sentence.span.end)
        before = article.text[begins : party.span.start]
        if told and party.form == "name" and len(before) < SUBJECT_OPENING:
            place = Span(begins, party.span.end)
            who = article.words_of(place) if before.endswith(" and ") else party.party
            end = clause_end(article, sentence, told.end())
            yield Span(begins, end), Speaker(who, place, person=True)
