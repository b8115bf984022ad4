"""Find agenda areas by the stems of their phrases, the longest phrase first."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace as changed

from briefgen.extract.area_evidence import AreaHit, is_subject, rank_of
from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.paper_subjects import goes_on_plainly, is_for_the_press, is_paper_subject
from briefgen.extract.span import NO_SPANS, Span, SpanIndex
from briefgen.extract.subject_matter import Standing, is_letterhead, standing_of
from briefgen.extract.words import word_set
from briefgen.model.agenda import AreaDefinition, AreaTerm
from briefgen.model.facts import AreaValue

_FOCUS = re.compile(
    r"\b(?:focus\w*|discuss\w*|includ\w+|talk\w*|agenda|areas?|fields?|spheres?|topics?|issues?"
    r"|cooperat\w+|interaction"
    r"|collaborat\w+|exchang\w+ (?:of )?views|reviewed|agreed|addressed|strengthen\w*|enhanc\w+"
    r"|such as|covering|namely|regarding|warn\w*|rais\w+|against|commit\w*|promot\w+|deepen\w*"
    r"|boost\w*|combat\w*|fight\w*|tackl\w+|step\w* up|concern\w*|pledg\w+|progress)\b",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:prais\w+|press\w* for|asks? for|asked for|wants?|promis\w+|offer\w*|sign(?:s|ed|ing)?"
    r"|support\w*|improv\w+|expand\w*|train(?:s|ed|ing)?|launch\w*|fund(?:s|ed|ing)?"
    r"|financ\w+|reform\w*|ensur\w+|increas\w+|reduc\w+|propos\w+"
    r"|call(?:s|ed) (?:for|on)|urg\w+|develop\w*)\b",
    re.IGNORECASE,
)
"""What somebody does or asks for: weaker signs than those of topics."""
_CONFLICT = re.compile(
    r"\b(?:situations?|conflicts?|wars?|cris[ie]s|security|tensions?|attack\w*|developments|stability"
    r"|peace|ceasefire|strikes?|missiles?|hostilit\w+|occup\w+|escalat\w+|instability|threats?"
    r"|issues?|questions?|events|confront\w+|geopolit\w+|aggression|invasion|violence|support|role"
    r"|frigates?|troops|deploy\w*|military|defen[cs]e|missions?)\b",
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
_SIGNED = (Standing.HEADING, Standing.TOLD)
"""How a paper stands that is a subject of the meeting, not one that is recalled."""
_GENERAL = 0.45
_MAX_GAP = 4
"""Words between two phrases of one area that still make one place ("methane and other …")."""
_OTHER_WORDS = word_set(
    "hospitality contingency contingencies granted granting drill drills drilled urban "
    "multilateral multilaterally democratic strand heat heats heated launched launching paint "
    "painted artisanal"
)
"""Words with the stem of quite another one: "hospitality" has that of "hospital"."""


def find_areas(
    article: Article, *, outside: Iterable[Span] = (), quoted: SpanIndex = NO_SPANS
) -> tuple[Found, ...]:
    """Find each area that is a subject once, with all its places.

    Names of people and bodies are `outside`, direct speech is `quoted`.
    """
    by_area: dict[str, list[AreaHit]] = {}
    for hit in _hits(article, SpanIndex(outside), quoted):
        by_area.setdefault(hit.area.id, []).append(hit)
    groups = [_unnamed(group) for group in by_area.values() if is_subject(group)]
    return tuple(_found(group) for group in _without_general([one for one in groups if one]))


def _unnamed(group: list[AreaHit]) -> list[AreaHit]:
    return [hit for hit in group if not hit.named]


def _hits(article: Article, outside: SpanIndex, quoted: SpanIndex) -> Iterator[AreaHit]:
    for sentence in article.sentences:
        barred = outside.meeting(sentence.span)
        speech = quoted.meeting(sentence.span)
        yield from _joined(article.text, _hits_in(article, sentence, barred, speech))


def _hits_in(
    article: Article, sentence: Sentence, barred: list[Span], speech: list[Span]
) -> Iterator[AreaHit]:
    matches = _matches(article, sentence)
    if not matches:
        return
    focused = bool(_FOCUS.search(article.text, *sentence.span))
    telling = focused or bool(_TELLING.search(article.text, *sentence.span))
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
            _told_term(article.text, sentence, span, term) if standing in _SIGNED else term,
            focused,
            sentence.span.start,
            standing,
            telling=telling,
            named=named,
            quoted=any(one.covers(span) for one in speech),
        )


def _told_term(text: str, sentence: Sentence, span: Span, term: AreaTerm) -> AreaTerm:
    """Take even a hint for a phrase that tells its area where a paper is about it."""
    paper = is_paper_subject(text, span, start=sentence.span.start)
    return changed(term, kind="synonym") if paper and rank_of(term) else term


def _matches(article: Article, sentence: Sentence) -> list[tuple[Span, AreaDefinition, AreaTerm]]:
    """Give the phrases of a sentence, with their places, that stand for their area there."""
    at_odds = bool(_CONFLICT.search(article.text, *sentence.span))
    words = sentence.words
    stems = article.index.stemmer.stems(word.text for word in words)
    matches = []
    for match in article.index.areas.find(stems):
        span = Span(words[match.first].start, words[match.stop - 1].end)
        area, term = match.entry
        if not (
            _is_in_name(article.text, sentence, span)
            or is_for_the_press(article.text, span)
            or (term.kind == "hint" and _ends_name(article.text, span))
            or (_BREAK.search(article.text, *span) and not _LISTED.search(term.term))
            or _is_main_party(article, sentence, span)
            or (term.kind == "place" and not at_odds)
            or not _is_spelt(article.words_of(span), term)
        ):
            matches.append((span, area, term))
    return matches


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
    if term.exact or found.lower() in _OTHER_WORDS:
        return found.lower() == term.term.lower()
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
    same = last.area.id == hit.area.id and not (last.named or hit.named)
    return same and _is_near(text, last.span, hit.span)


def _is_near(text: str, before: Span, after: Span) -> bool:
    gap = text[before.end : after.start]
    return len(gap) < 40 and len(gap.split()) <= _MAX_GAP and not set(gap) & set(",;:.")


def _without_general(groups: list[list[AreaHit]]) -> Iterator[list[AreaHit]]:
    """Drop an area that stands for its whole domain where a nearer one of it is found.

    One that is a topic of its own ("trade") stays where the sentence speaks of topics.
    """
    near = {group[0].area.domain for group in groups if not group[0].area.general}
    for group in groups:
        area = group[0].area
        left = group
        if area.general and area.domain in near:
            left = [hit for hit in group if area.topic and _is_told(hit)]
        if left:
            yield left


def _is_told(hit: AreaHit) -> bool:
    return hit.focused or hit.standing in (Standing.HEADING, Standing.TOLD)


def _found(group: list[AreaHit]) -> Found:
    first = next((hit for hit in group if hit.focused), group[0])
    more = tuple(hit.span for hit in group if hit.span != first.span)
    return Found(
        kind="area",
        span=first.span,
        value=AreaValue(area=first.area.id),
        more=more,
        rule="area-phrase",
        engine="terms",
        confidence=_confidence(first, len(group)),
        reasons=(f"{first.term.term!r} is a phrase of {first.area.label!r}.",),
    )


def _confidence(hit: AreaHit, count: int) -> float:
    if hit.area.general and not (hit.area.topic and hit.focused):
        # Proposed, but not ticked: it says little more than what the meeting is about.
        return _GENERAL
    base = 0.85 if hit.focused else 0.6
    if hit.term.kind == "mt_variant":
        base -= 0.1
    return round(min(base + 0.03 * (count - 1), 0.95), 2)
