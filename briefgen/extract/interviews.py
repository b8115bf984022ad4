"""Tell who is interviewed, and what "I" says where question follows question."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.span import Span

_QUESTION = re.compile(r"(?<=\n)[A-Z][^\n\"“?]{8,200}\?(?=\s*\n)")
_FEWEST_QUESTIONS = 3
_LABEL_END = re.compile(r"\)?(?: [A-Z]{2,3})?: ?\s")
_LONGEST_LABEL = 120
"""Characters of a title before a name that says who answers: "Minister (Nils Lund): I …"."""
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e) (?:(?:also|then|still|have|had) ){0,2}"
    r"(?:(?:told|warned|assured|reminded|informed) [^.;\"“]{2,80}? that"
    r"|made it (?:plain|clear)(?: to [^.;\"“]{3,60}?)? that"
    r"|(?:said|insisted|explained|stressed|argued|pointed out|replied|answered|proposed)"
    r"(?: to [^.;\"“]{3,60}?)? that"
    r"|asked (?:for|that|them|him|her|the)\b"
    r"|(?:hope|urge|call (?:on|for)|oppose|deplore|regret|condemn|demand|stand ready|reject|welcome"
    r"|are (?:ready|willing|concerned|opposed))\b)"
    r"|\b[Mm]y (?:answer|view|point|position|message|advice|reply|request)"
    r"(?: to [^.;\"“]{3,40}?)? (?:is|was|remains) that\b"
)
"""How somebody reports the own words: "I told them that …", "My answer was that …"."""


def interviewee(article: Article, people: Sequence[Found]) -> Found | None:
    """Give the person whom the questions of an interview are put to: the first with a title."""
    questions = [match.start() for match in _QUESTION.finditer(article.text)]
    if len(questions) < _FEWEST_QUESTIONS:
        return None
    asked = (one for one in people if "title" in one.attributes and one.span.start < questions[0])
    return min(asked, key=lambda one: one.span, default=None)


def answering(article: Article, people: Sequence[Found]) -> list[tuple[int, Found]]:
    """Give where somebody takes the word, named at the start of a line before a colon."""
    places = ((span, one) for one in people for span in (one.span, *one.more))
    return sorted(
        ((span.end, one) for span, one in places if _is_label(article.text, span)),
        key=lambda one: one[0],
    )


def _is_label(text: str, name: Span) -> bool:
    line = text.rfind("\n", 0, name.start) + 1
    short = name.start - line < _LONGEST_LABEL and not re.search(
        r"[.;:!?]", text[line : name.start]
    )
    return short and bool(_LABEL_END.match(text, name.end))


def first_person(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places where a sentence reports what "I" or "we" said."""
    for match in _FIRST_PERSON.finditer(article.text, *sentence.span):
        yield Span(*match.span())
