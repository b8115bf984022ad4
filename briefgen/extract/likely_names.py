"""Find mechanisms and papers that no form of words tells, where all signs of a phrase do."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.names import NameHit
from briefgen.extract.noun_phrases import NounPhrase, noun_phrases
from briefgen.extract.phrase_ends import LINKS, HeadInSentence, likeliest_end
from briefgen.extract.phrase_signs import PhraseInSentence, likelihood_of, signs_of, stems_of
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.terms import TermHit
from briefgen.extract.words import find_tokens, find_words, word_set
from briefgen.model.facts import FactKind
from briefgen.model.knowledge import Signs

_LEAST_WORDS = 2
"""Words of a phrase that tell it from others: "the committee" may be any."""
_NO_NAME = re.compile(
    r"(?:mutual|prior|full|broad|general|unanimous|tacit|common|complete)"
    r" (?:agreement|understanding|accord|consensus)"
    r"|(?:(?:[\w-]+-(?:year|month|page)|old|older|whole|same|such|similar) )+[\w-]+"
    r"|[\w -]+ on (?:this|that|it|these|those)(?: \w+)?|minutes of the [a-z]+(?: [a-z]+)?"
    r"|working group",
    re.IGNORECASE,
)
"""What two reach without a paper, or is told by no name: "by mutual agreement", "old deal"."""
_LEAST_END = 0.5
"""How likely the end of a phrase has to be for it to be a name."""
_DAY = re.compile(
    r"on (?:the )?(?:\d|[a-z]+(?:th|ieth) of\b|first of\b|second of\b|third of\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
"""When something was held or signed."""


WHERE_AND_WHEN = re.compile(
    r" in [A-Z][\w-]+ (?:last|this|next) [\w-]+\Z"
    r"| and (?:went|heard|took|gave|came|saw|told|said|spoke|began|set|made)\b.*"
)
"""What is told beside a name and is no subject: "in Oslo last October", "and went through"."""


class LikelyKind(NamedTuple):
    """A kind of names: the nouns that head them, and how likely a phrase has to be of it.

    `least_for_body` is how likely it has to be where rules take a part of it for a body.
    """

    kind: FactKind
    heads: frozenset[str]
    least: float
    least_for_body: float


MECHANISMS = LikelyKind(
    "mechanism",
    word_set(
        "group groups committee committees subcommittee sub-committee commission commissions "
        "council councils team teams taskforce task-force force panel panels board body mechanism "
        "mechanisms forum dialogue dialogues dialog platform platforms table roundtable "
        "consultation consultations talks negotiations summit conference meeting meetings assembly "
        "assizes congress seminar symposium workshop session festival fair expo games exercise "
        "exercises round centre center observatory institute academy hub programme programmes "
        "program programs project projects initiative initiatives facility fund scheme mission "
        "secretariat coalition network partnership alliance consortium league club quartet troika "
        "quint triangle process track channel hotline line procedure system framework strategy "
        "plan agenda compact instrument format ministerial cell unit desk review corridor register "
        "registry tribunal cop"
    ),
    least=0.45,
    least_for_body=0.75,
)
PAPERS = LikelyKind(
    "agreement",
    word_set(
        "agreement agreements treaty treaties convention conventions protocol protocols memorandum "
        "memoranda mou accord accords arrangement arrangements declaration declarations statement "
        "communiqué communique letter letters note notes contract contracts plan plans roadmap "
        "charter code minutes terms pact compact deal regulation directive framework understanding "
        "programme program covenant document documents text act statute commitments pledge "
        "instrument annex addendum amendment principles guidelines strategy concession licence "
        "lease loan guarantee"
    ),
    least=0.7,
    least_for_body=1.0,
)
HEADS = MECHANISMS.heads | PAPERS.heads


def with_likely_names(
    article: Article, names: Sequence[NameHit], terms: Sequence[TermHit]
) -> tuple[NameHit, ...]:
    """Add what is likely a mechanism or a paper to the `names` that rules know beside `terms`.

    What rules take for a body, and is a mechanism by all signs, stands as one then.
    """
    known = tuple(names)
    for kind in (MECHANISMS, PAPERS):
        likely = _find(article, kind, known, terms)
        over = SpanIndex(one.span for one in likely)
        kept = (one for one in known if one.kind != "organisation" or not over.meeting(one.span))
        known = (*kept, *likely)
    return known


def _find(
    article: Article, kind: LikelyKind, names: Sequence[NameHit], terms: Sequence[TermHit]
) -> tuple[NameHit, ...]:
    """Find phrases of a kind, the likeliest first; a short form of another one is none."""
    same = [one for one in names if one.kind == kind.kind]
    taken = SpanIndex((*(one.span for one in same), *(one.span for one in terms)))
    others = (one for one in names if one.kind not in (kind.kind, "organisation"))
    inside = SpanIndex(one.span for one in others)
    bodies = SpanIndex(one.span for one in names if one.kind == "organisation")
    known = _KnownNames(one.name for one in same)
    found: list[NameHit] = []
    reached: set[int] = set()
    for likelihood, span in sorted(_weighed(article, kind), key=lambda one: (-one[0], one[1])):
        least = kind.least_for_body if bodies.meeting(span) else kind.least
        if likelihood < least or taken.meeting(span) or not _holds_all(span, inside):
            continue
        place = _without_time(article, span)
        name = article.words_of(place)
        if _NO_NAME.fullmatch(name):
            continue
        if reached.isdisjoint(range(*place)) and not known.have_longer(name):
            found.append(NameHit(place, kind.kind, name, likelihood))
            reached.update(range(*place))
            known.add(name)
    return tuple(found)


def _without_time(article: Article, span: Span) -> Span:
    """Leave out where and when something was signed: "pact on eels in Oslo last October"."""
    behind = WHERE_AND_WHEN.search(article.text, *span)
    return Span(span.start, behind.start()) if behind else span


class _KnownNames:
    """The words of names, by which a short form of one is known."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_word: dict[str, set[frozenset[str]]] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        words = _words(name)
        for word in words:
            self._by_word.setdefault(word, set()).add(words)

    def have_longer(self, name: str) -> bool:
        """Tell "the joint committee" where there is one on herring; a repeat is no short form."""
        words = _words(name)
        fewest = min((self._by_word.get(word, set()) for word in words), key=len)
        return any(words < one for one in fewest)


def _words(name: str) -> frozenset[str]:
    return frozenset(word.text.lower() for word in find_words(name))


def _weighed(article: Article, kind: LikelyKind) -> Iterator[tuple[float, Span]]:
    """Yield how likely phrases are of a kind; in headlines capitals and verbs are others."""
    knowledge = article.index.knowledge
    signs = knowledge.mechanism_signs if kind is MECHANISMS else knowledge.paper_signs
    for sentence in article.sentences:
        if sentence.is_headline:
            continue
        for place in phrases_of(article, sentence, kind.heads):
            likelihood = likelihood_of(signs, signs_of(place))
            if likelihood < kind.least:
                continue
            whole = _whole(knowledge.name_ends, place)
            if whole and whole.stop - whole.first >= _LEAST_WORDS:
                yield likelihood, whole.span(place.tokens)


def _whole(ends: Signs, place: PhraseInSentence) -> NounPhrase | None:
    """Give a phrase up to its likeliest end, or nothing where none is likely."""
    head = place.phrase.head
    if not _leads_on([token.text for token in place.tokens[head : head + 5]]):
        return place.phrase._replace(stop=head + 1)
    end = likeliest_end(
        ends, HeadInSentence(head, place.tokens, place.stems, place.sentence.parties)
    )
    return place.phrase._replace(stop=end.word + 1) if end.likelihood >= _LEAST_END else None


def _leads_on(words: Sequence[str]) -> bool:
    """Tell what may be more of a name behind its head: "on cod", but not "on Monday"."""
    noun, behind = words[0], words[1:]
    if not behind or _DAY.match(" ".join(behind)):
        return False
    return behind[0].lower() in LINKS or (noun[0].isupper() and behind[0][0].isupper())


def _holds_all(span: Span, inside: SpanIndex) -> bool:
    """Tell whether each other name that a phrase meets is a part of it."""
    return all(span.covers(one) and span != one for one in inside.meeting(span))


def phrases_of(
    article: Article, sentence: Sentence, heads: frozenset[str]
) -> Iterator[PhraseInSentence]:
    """Yield the phrases of a sentence that certain nouns head."""
    tokens = find_tokens(article.text, *sentence.span)
    stems: tuple[str, ...] = ()
    for phrase in noun_phrases(tokens, heads):
        stems = stems or stems_of(tokens, article.index.stemmer)
        yield PhraseInSentence(phrase, tokens, stems, sentence)
