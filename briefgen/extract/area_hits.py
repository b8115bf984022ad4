"""Find the places of agenda areas by the stems of their phrases, the longest phrase first."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec.structs import replace as changed

from briefgen.extract.area_evidence import TOLD, AreaHit, rank_of
from briefgen.extract.area_table import AreaMatch
from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_subjects import goes_on_plainly, is_for_the_press, is_paper_subject
from briefgen.extract.span import NO_SPANS, Span, SpanIndex
from briefgen.extract.subject_matter import Standing, is_letterhead, standing_of
from briefgen.extract.words import word_set
from briefgen.model.agenda import AreaDefinition, AreaTerm

_FOCUS = re.compile(
    r"\b(?:focus\w*|discuss\w*|includ\w+|talk\w*|agenda|areas?|fields?|spheres?|topics?|issues?"
    r"|cooperat\w+|interaction"
    r"|collaborat\w+|exchang\w+ (?:of )?views|reviewed|agreed|addressed|strengthen\w*|enhanc\w+"
    r"|such as|covering|namely|regarding|warn\w*|rais\w+|against|commit\w*|promot\w+|deepen\w*"
    r"|boost\w*|combat\w*|fight\w*|tackl\w+|step\w* up|concern\w*|pledg\w+|progress)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:(?:two|both|the) (?:sides?|countries|ministers|parties|governments|leaders|delegations"
    r"|presidents|states|capitals|secretaries|officials)"
    r"|they|jointly|together|mutual\w*|bilateral\w*)\b",
    re.IGNORECASE,
)
"""What is told of both sides at once."""
_CONFLICT = re.compile(
    r"\b(?:situations?|conflicts?|wars?|cris[ie]s|security|tensions?|attack\w*|developments|stability"
    r"|peace|ceasefire|strikes?|missiles?|hostilit\w+|occup\w+|escalat\w+|instability|threats?"
    r"|issues?|questions?|events|confront\w+|geopolit\w+|aggression|invasion|violence|support|role"
    r"|codes? of conduct|disput\w*|frigates?|troops|deploy\w*|military|defen[cs]e|missions?)\b",
    re.IGNORECASE,
)
_PORTFOLIO = re.compile(
    r"\b(?:Ministers?|Secretary|Secretaries|Commissioner|Director) (?:of|for) "
    r"(?:State (?:of|for) )?(?:[A-Z]\w{1,20},? (?:and )?){0,4}\Z"
)
_BREAK = re.compile(r"[(;:]|, ")
"""What parts two phrases: "of the Sea (ICES)" is about no sea ice."""
_LISTED = re.compile(r"[/,]")
"""What stands in a phrase that is itself a list: "provinces, states and cities"."""
_NAME_GOES_ON = re.compile(r" [A-Z][a-z]")
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ \Z")
_OF_ANIMALS = re.compile(
    r"\b(?:foot[- ]and[- ]mouth|animal (?:health|diseases?|vaccines?)|livestock|cattle|cows|pigs"
    r"|poultry|herds?|swine|veterinar\w+|vets)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"\b(?:patients?|hospitals?|health (?:ministers?|ministry|workers?)|Ministers? of Health|WHO"
    r"|children|mothers|clinics?|doctors?|pandemics?|covid\S*)\b",
    re.IGNORECASE,
)
_OF_DISEASE = "pandemic"
"""The area whose phrases are about animals where a text speaks more of these than of people."""
_MAX_GAP = 4
"""Words between two phrases of one area that still make one place ("methane and other …")."""
_OTHER_WORDS = word_set(
    "hospitality contingency contingencies granted granting drill drills drilled urban "
    "multilateral multilaterally democratic strand heat heats heated launched launching paint "
    "painted artisanal importance important importantly several apart opposite conversation "
    "conversations powered powerful majority success successful objection instalment instalments "
    "petition can enter enters entered screen screens medicine"
)
"""Words with the stem of quite another one: "hospitality" has that of "hospital"."""


class Surroundings(NamedTuple):
    """What the other rules found: names and titles, direct speech, venues, the titles alone."""

    outside: SpanIndex = NO_SPANS
    quoted: SpanIndex = NO_SPANS
    venues: SpanIndex = NO_SPANS
    titles: SpanIndex = NO_SPANS


def find_hits(article: Article, around: Surroundings) -> dict[str, list[AreaHit]]:
    """Find all places of each area, by its id, whether or not they make it a subject."""
    by_area: dict[str, list[AreaHit]] = {}
    for sentence in article.sentences:
        for hit in _hits_in(article, sentence, around):
            by_area.setdefault(hit.area.id, []).append(hit)
    if _OF_DISEASE in by_area and _is_of_animals(article.text):
        del by_area[_OF_DISEASE]
    return {area: _joined(article.text, hits) for area, hits in by_area.items()}


def _is_of_animals(text: str) -> bool:
    """Tell a text whose vaccines and doses are for cattle."""
    return len(_OF_ANIMALS.findall(text)) > max(1, len(_OF_PEOPLE.findall(text)))


def _hits_in(article: Article, sentence: Sentence, around: Surroundings) -> Iterator[AreaHit]:
    matches = _matches(article, sentence)
    if not matches:
        return
    barred, speech, venues = (one.meeting(sentence.span) for one in around[:3])
    focused = bool(_FOCUS.search(article.text, *sentence.span))
    together = bool(_TOGETHER.search(article.text, *sentence.span))
    letterhead = is_letterhead(article, sentence)
    for span, area, term in matches:
        named = (
            letterhead
            or any(one.covers(span) for one in barred)
            or _is_portfolio(article.text, span)
            or (term.kind == "weak" and _goes_on_as_name(article.text, span))
        )
        standing = standing_of(article, sentence, span)
        yield AreaHit(
            span,
            area,
            _told_term(article.text, sentence, span, term, standing=standing),
            focused,
            sentence.span.start,
            standing,
            together=together,
            named=named,
            quoted=any(one.covers(span) for one in speech),
            in_venue=any(one.covers(span) for one in venues),
        )


def _told_term(
    text: str, sentence: Sentence, span: Span, term: AreaTerm, *, standing: Standing
) -> AreaTerm:
    """Take a weak phrase for a plain one where talk names it, even a hint where a paper does."""
    if not rank_of(term) or standing not in TOLD:
        return term
    named = standing is Standing.TOPIC and term.kind == "weak"
    paper = is_paper_subject(text, span, start=sentence.span.start)
    return changed(term, kind="synonym") if named or paper else term


def _matches(article: Article, sentence: Sentence) -> list[tuple[Span, AreaDefinition, AreaTerm]]:
    """Give the phrases of a sentence, with their places, that stand for their area there."""
    at_odds = bool(_CONFLICT.search(article.text, *sentence.span))
    words = sentence.words
    stems = article.index.stemmer.stems(word.text for word in words)

    def place_of(match: AreaMatch) -> Span:
        return Span(words[match.first].start, words[match.stop - 1].end)

    def is_whole(match: AreaMatch) -> bool:
        span = place_of(match)
        return any(_is_meant(article.text, span, term) for _, term in match.entry)

    matches = []
    for match in article.index.areas.find(stems, accepts=is_whole):
        span = place_of(match)
        if _is_no_topic(article, sentence, span):
            continue
        for area, term in match.entry:
            if _is_meant(article.text, span, term) and not (
                (term.kind == "hint" and _ends_name(article.text, span))
                or (term.kind == "place" and not (at_odds or _is_topic(article, sentence, span)))
            ):
                matches.append((span, area, term))
    return matches


def _is_topic(article: Article, sentence: Sentence, span: Span) -> bool:
    """Tell what talk itself is about: "exchanged views on the Korean Peninsula"."""
    return standing_of(article, sentence, span) is Standing.TOPIC


def _is_meant(text: str, span: Span, term: AreaTerm) -> bool:
    """Tell the words of a phrase from those that only have its stems or are parted by a comma."""
    parted = _BREAK.search(text, *span) and not _LISTED.search(term.term)
    return not parted and _is_spelt(text[span.start : span.end], term)


def _is_no_topic(article: Article, sentence: Sentence, span: Span) -> bool:
    """Tell a part of a name, the press as those who are told, and a party of the talks."""
    return (
        _is_in_name(article.text, sentence, span)
        or is_for_the_press(article.text, span)
        or _is_main_party(article, sentence, span)
    )


def _is_main_party(article: Article, sentence: Sentence, span: Span) -> bool:
    """Tell one of the two parties of the talks: that they are named makes them no topic."""
    party = sentence.party_at(span)
    return party is not None and party.party in (article.main_parties or ())


def _is_portfolio(text: str, span: Span) -> bool:
    """Tell what somebody is minister of, which is no topic of the meeting."""
    opening = max(0, span.start - 60)
    return bool(_PORTFOLIO.search(text, opening, span.start)) and text[span.start].isupper()


def _is_in_name(text: str, sentence: Sentence, span: Span) -> bool:
    """Tell a single capitalised word before another one: "Port Aldren" is no matter of ports."""
    word = text[span.start : span.end]
    if not word.istitle() or " " in word or not _NAME_GOES_ON.match(text, span.end):
        return False
    paper = is_paper_subject(text, span, start=sentence.span.start)
    return not (paper and goes_on_plainly(text, span))


def _ends_name(text: str, span: Span) -> bool:
    """Tell a single capitalised word behind another one: "Aldren International Airport"."""
    word = text[span.start : span.end]
    before = _NAME_BEFORE.search(text, max(0, span.start - 20), span.start)
    return word.istitle() and " " not in word and before is not None


def _goes_on_as_name(text: str, span: Span) -> bool:
    """Tell a phrase inside a name: "Commission on Scientific and Technical Cooperation"."""
    return text[span.start].isupper() and bool(_NAME_GOES_ON.match(text, span.end))


def _closed(text: str, span: Span) -> Span:
    """Take in the bracket that closes "artificial intelligence (AI)"."""
    opened = "(" in text[span.start : span.end] and text[span.end : span.end + 1] == ")"
    return Span(span.start, span.end + opened)


def _is_spelt(found: str, term: AreaTerm) -> bool:
    """Refuse small letters for acronyms ("ai" is another word), and other endings of exact ones."""
    words = found.lower().split()
    if term.exact or not _OTHER_WORDS.isdisjoint(words):
        return words == term.term.lower().split()
    return not term.term.isupper() or found.isupper()


def _joined(text: str, hits: Iterable[AreaHit]) -> list[AreaHit]:
    """Join neighbouring phrases of one area to one place."""
    joined: list[AreaHit] = []
    for hit in hits:
        last = joined[-1] if joined else None
        if last and _is_joined(text, last, hit):
            backed = last.backed or (hit.term != last.term and hit.term.kind != "weak")
            joined[-1] = last._replace(
                span=Span(last.span.start, hit.span.end),
                term=min(last.term, hit.term, key=rank_of),
                backed=backed,
            )
        else:
            joined.append(hit)
    return [hit._replace(span=_closed(text, hit.span)) for hit in joined]


def _is_joined(text: str, last: AreaHit, hit: AreaHit) -> bool:
    same = last.sentence == hit.sentence and not (last.named or hit.named)
    return same and _is_near(text, last.span, hit.span)


def _is_near(text: str, before: Span, after: Span) -> bool:
    gap = text[before.end : after.start]
    return len(gap) < 40 and len(gap.split()) <= _MAX_GAP and not set(gap) & set(",;:.")
