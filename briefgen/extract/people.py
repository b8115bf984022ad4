"""Find people with title and side."""

import re
from collections.abc import Sequence

from briefgen.extract.article import Article
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.found import Found
from briefgen.extract.people_groups import full_name, gather_mentions, part_by_titles
from briefgen.extract.people_mentions import PersonMention, person_mentions
from briefgen.extract.people_names import plain
from briefgen.extract.sides import find_side
from briefgen.extract.sides_told import is_member
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.title_words import GENERIC, HEADS, MODIFIERS, NO_NAME, SUBJECTS
from briefgen.model.facts import Attribute, AttributeName, NamedValue

_NO_PERSON = HEADS | MODIFIERS | SUBJECTS | NO_NAME
_LISTED = re.compile(
    r"(?:\band|\bwere|\bwas|\bincluded|\bincluding|\bwith|\bby|[,;])\s(?:\w{2,4}\.\s)?\Z"
)
"""What stands before one of several people: "X, Y and NAME of the Bank"."""


def find_people(
    article: Article,
    *,
    barred: SpanIndex,
    bodies: Sequence[Found] = (),
    recognised: SpanIndex | None = None,
) -> tuple[Found, ...]:
    """Find people; names of bodies, papers and places are `barred`.

    The `bodies` (organisations) tell the side of who serves them. Where names were
    `recognised` (name_recogniser.py), a name of one word counts only when it is among
    them, and a longer one among them needs neither title nor verb.
    """
    index = BodyIndex(bodies)
    mentions = [
        _checked(_of_body(article, mention, index), recognised)
        for sentence in article.sentences
        for mention in person_mentions(article, sentence, barred)
        if not (len(mention.name.split()) == 1 and sentence.is_headline)
    ]
    return tuple(
        _found(article, part, index, full=full_name(group))
        for group in gather_mentions(mentions)
        for part in part_by_titles(article, group)
    )


def _of_body(article: Article, mention: PersonMention, bodies: BodyIndex) -> PersonMention:
    """Trust who is told to be of a body: "and NAME of the Port Authority", "the Bank's NAME"."""
    words = {plain(word) for word in mention.name.split()}
    if mention.trusted or len(words) < 2 or words & _NO_PERSON:
        return mention
    before = article.text[max(0, mention.span.start - 12) : mention.span.start]
    for _, place in bodies.near(mention.span):
        owned = before.endswith(("'s ", "’s ")) and place.end < mention.span.start
        if not is_member(article.text, mention.span, place):
            continue
        if owned or _LISTED.search(before):
            return mention._replace(trusted=True)
    return mention


def _checked(mention: PersonMention, recognised: SpanIndex | None) -> PersonMention:
    if recognised is None:
        return mention
    return mention._replace(recognised=bool(recognised.meeting(mention.span)))


def _found(article: Article, group: list[PersonMention], bodies: BodyIndex, *, full: str) -> Found:
    """Make one fact: the fullest name leads, its best title and side stand with their places."""
    lead = max(
        group,
        key=lambda one: (
            one.title is not None and len(one.name.split()) > 1,
            len(one.name.split()),
            -one.span.start,
        ),
    )
    attributes = _attributes(article, group, lead, bodies=bodies)
    by_rules = any(one.trusted for one in group)
    return Found(
        kind="participant",
        span=lead.span,
        value=NamedValue(name=full),
        attributes=attributes,
        more=tuple(one.span for one in group if one.span != lead.span),
        rule=_rule(lead) if by_rules else "person-recognised",
        engine="rules" if by_rules else "ner",
        confidence=_confidence(lead, attributes),
        reasons=_reasons(lead),
    )


def _rule(lead: PersonMention) -> str:
    return "person-with-title" if lead.title else "person-by-verb"


def _attributes(
    article: Article,
    group: list[PersonMention],
    lead: PersonMention,
    *,
    bodies: BodyIndex,
) -> dict[AttributeName, Attribute]:
    attributes: dict[AttributeName, Attribute] = {}
    titles = _titles(article, group, lead)
    if titles:
        best = titles[0]
        others = tuple(dict.fromkeys(article.words_of(one) for one in titles[1:]))
        attributes["title"] = Attribute(
            value=article.words_of(best),
            start=best.start,
            end=best.end,
            rule="title-beside-name",
            confidence=0.6 if lead.other_title else 0.85,
            alternatives=tuple(one for one in others if one != article.words_of(best)),
        )
    doubtful = {mention.other_title for mention in group}
    own = [one for one in titles if one not in doubtful]
    if side := find_side(article, own, [one.span for one in group], bodies=bodies):
        attributes["side"] = side
    return attributes


def _titles(article: Article, group: list[PersonMention], lead: PersonMention) -> list[Span]:
    """Give all titles of a person, the fullest of the leading mention first, generic ones last."""
    spans = [span for one in (lead, *group) for span in (one.title, one.other_title) if span]
    unique = sorted(dict.fromkeys(spans), key=lambda span: _is_generic(article.words_of(span)))
    if not unique:
        return []
    first = article.words_of(unique[0]).lower()
    fuller = (span for span in unique if first in article.words_of(span).lower())
    best = max(fuller, key=lambda span: span.end - span.start)
    return [best, *(span for span in unique if span != best)]


def _is_generic(title: str) -> bool:
    words = [plain(word) for word in title.split()]
    heads = [word for word in words if word in HEADS]
    return len(words) < 3 and (all(word in GENERIC for word in heads) or len(words) == 1)


def _confidence(lead: PersonMention, attributes: dict[AttributeName, Attribute]) -> float:
    if len(lead.name.split()) == 1:
        return 0.5
    if not lead.title:
        return 0.55
    return 0.9 if "side" in attributes else 0.8


def _reasons(lead: PersonMention) -> tuple[str, ...]:
    if lead.other_title:
        return ("A title stands before and behind the name; it may belong to the next person.",)
    return () if lead.title else ("No title beside the name.",)
