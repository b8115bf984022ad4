"""Join known terms and names found by their heads; gather all places of one name."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article
from briefgen.extract.body_words import NO_TAILS_OF_TERMS, TAILS
from briefgen.extract.found import Found
from briefgen.extract.names import NameHit
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.terms import TermHit
from briefgen.extract.words import find_words
from briefgen.model.facts import FactKind, NamedValue, PossibleTerm

_ORDINAL_OR_PARTY = re.compile(r"[\w.’'-]{0,30}\s?\Z")

_BY_FORM, _LEAST_TRUST = 0.75, 0.3
"""How sure a name is that its form tells, and one for which nothing else speaks."""
_TELLING = 2
"""Words of a short form up to which only an edge of a longer name tells what it is short for."""
_BODIES = frozenset({"committee", "commission", "council", "dialogue", "group", "force", "forum"})
_SERVED = re.compile(r"\b(?:[Vv]ice-[Pp]resident|[Cc]ommissioner|[Mm]ember) of (?:the )?\Z")
"""Who has a field of the body's own: "Vice-President of the Fish Commission for Cod"."""
_LINKS = frozenset({"and", "of", "for", "in", "on", "the", "to", "against"})
_BEHIND_BODY = re.compile(
    r" (?P<link>(?:de|du|di|do|da|of) )?(?P<place>[A-Z][\w’'-]+)(?! [A-Z]|[-–’'])"
)
_FIRM_BEHIND = re.compile(
    rf"(?: [A-Z][a-z]+)?? (?:{'|'.join(sorted(TAILS - NO_TAILS_OF_TERMS))})\b(?! [A-Z])"
)
"""What makes a firm of its own of a known one: "Samsung Electronics"."""
_NATIONAL = frozenset({"red_cross"})
"""Bodies of which each country has its own: "Norlandic Red Cross"."""


class Named(NamedTuple):
    """A name at one place; `key` says which names are the same thing."""

    span: Span
    name: str
    key: str
    hit: TermHit | None = None
    partly: bool = False
    likelihood: float = 1.0


def named_things(
    article: Article, kind: FactKind, terms: Sequence[TermHit], names: Iterable[NameHit]
) -> tuple[Named, ...]:
    """Join the hits of one kind, in reading order: a term gives a name's official form."""
    names = tuple(names)
    wanted = [name for name in names if name.kind == kind]
    terms = [hit for hit in terms if not (hit.asked and _is_inside_name(hit, wanted))]
    others = [name for name in names if name.kind != kind]
    terms = [hit for hit in terms if not (hit.asked and _is_torn_from(hit, others))]
    known = SpanIndex(hit.span for hit in terms)
    wider = {hit.span: name for hit in terms for name in _around(hit, wanted)}
    joined = [_of_term(article, hit, wider.get(hit.span)) for hit in terms]
    joined += [
        Named(name.span, name.name, _key(name.name), likelihood=name.likelihood)
        for name in wanted
        if not known.meeting(name.span)
    ]
    return tuple(sorted(joined, key=lambda one: one.span))


def _is_inside_name(hit: TermHit, names: Sequence[NameHit]) -> bool:
    """Tell a doubtful wording in a name that begins before it, or goes on: that is another one."""
    return any(
        name.span.start < hit.span.start < name.span.end
        or hit.span.start < name.span.start < hit.span.end < name.span.end
        or (name.span.covers(hit.span) and name.span.end > hit.span.end)
        for name in names
    )


def _is_torn_from(hit: TermHit, names: Sequence[NameHit]) -> bool:
    """Tell a doubtful wording that begins in the name of something else and goes on behind it."""
    return any(name.span.start < hit.span.start < name.span.end < hit.span.end for name in names)


def _key(name: str) -> str:
    """Give the form by which repeats are known: hyphens and capitals make no other name."""
    return " ".join(word.text.lower() for word in find_words(name))


def _around(hit: TermHit, names: Sequence[NameHit]) -> list[NameHit]:
    first = SpanIndex(name.span for name in names).meeting(hit.span) if names else []
    return [name for name in names if name.span in first and name.span.covers(hit.span)]


def _of_term(article: Article, hit: TermHit, wider: NameHit | None) -> Named:
    """Take the wider name a term stands in; more than a party before it leaves a doubt."""
    if hit.asked:
        wording = article.words_of(hit.span)
        return Named(hit.span, wording, wording.lower(), hit)
    if wider is None:
        return _branch(article, hit) or Named(hit.span, _called(article, hit), hit.term.id, hit)
    longer = wider.span.end > hit.span.end
    national = wider.span.end == hit.span.end and hit.term.id in _NATIONAL
    if national or (longer and _is_own_body(article, hit, wider)):
        return Named(wider.span, wider.name, _key(wider.name))
    before = article.text[wider.span.start : hit.span.start]
    partly = wider.span.end > hit.span.end or not _ORDINAL_OR_PARTY.fullmatch(before)
    return Named(wider.span, hit.term.official, hit.term.id, hit, partly=partly)


def _branch(article: Article, hit: TermHit) -> Named | None:
    """Give the part of a body in a country or town: "Red Crescent Norland", "Institut … de …"."""
    if hit.term.kind != "organisation":
        return None
    if match := _FIRM_BEHIND.match(article.text, hit.span.end):
        span = Span(hit.span.start, match.end())
        return Named(span, article.words_of(span), _key(article.words_of(span)))
    match = _BEHIND_BODY.match(article.text, hit.span.end)
    if match is None:
        return None
    sentence, word = article.sentence_at(hit.span.start), Span(*match.span("place"))
    party = sentence.party_at(word)
    land = party is not None and party.form == "name" and party.span.covers(word)
    foreign = match["link"] and match["link"] != "of "
    if not (foreign or land):
        return None
    end = party.span.end if land and party else word.end
    name = article.words_of(Span(hit.span.start, end))
    return Named(Span(hit.span.start, end), name, _key(name))


def _called(article: Article, hit: TermHit) -> str:
    """Give the official name; a body that goes by its acronym ("NATO") keeps it."""
    wording = article.words_of(hit.span)
    acronym = hit.term.kind == "organisation" and wording.isupper() and wording.isalpha()
    return wording if acronym and wording in hit.term.aliases else hit.term.official


def _is_own_body(article: Article, hit: TermHit, wider: NameHit) -> bool:
    """Tell "African Union Commission" from the Union: capitals follow the term right away."""
    behind = article.text[hit.span.end : wider.span.end].split()
    plain = [word for word in behind if word not in _LINKS]
    served = _SERVED.search(article.text, max(0, hit.span.start - 30), hit.span.start)
    opens = bool(plain) and (behind[0] in plain or (behind[0] == "for" and not served))
    return opens and all(word[0].isupper() for word in plain)


def gather(kind: FactKind, things: Iterable[Named]) -> tuple[Found, ...]:
    """Make one fact of all places of one name; its first place leads.

    A name that is the end of just one longer name is its short form: "Trade Council" and
    "Norland-Sudland Trade Council". A paper's or mechanism's may also be its beginning, and
    a mechanism's some of its words.
    """
    groups: dict[str, list[Named]] = {}
    for thing in things:
        groups.setdefault(thing.key, []).append(thing)
    holders = _holders_of_words(groups)
    for short in list(groups):
        # A fuller name has all words of its short form: most names need no closer look.
        having = sorted((holders[word] for word in short.split()), key=len)
        perhaps = having[0].intersection(*having[1:]) & groups.keys() if having else ()
        fuller = [key for key in perhaps if _is_short_form(short, key, kind)]
        if len(fuller) == 1:
            groups[fuller[0]] += groups.pop(short)
    return tuple(_found(kind, group) for group in groups.values())


def _holders_of_words(names: Iterable[str]) -> dict[str, set[str]]:
    """Give for each word the names that it stands in."""
    holders: dict[str, set[str]] = {}
    for name in names:
        for word in name.split():
            holders.setdefault(word, set()).add(name)
    return holders


def _is_short_form(short: str, full: str, kind: FactKind) -> bool:
    words = short.split()
    if _is_turned(words, full, kind):
        return True
    some = len(words) > _TELLING and set(words) < set(full.split())
    if kind == "mechanism" and some:
        return True
    inside = kind == "mechanism" and len(words) == _TELLING and words[-1] in _BODIES
    if inside and set(words) < set(full.split()):
        # "The joint committee" is the "Norland-Sudland Joint Permanent Committee on Herring".
        return True
    begins = kind != "organisation" and full.startswith(f"{short} ")
    return len(words) > 1 and (begins or full.endswith(f" {short}"))


def _is_turned(words: list[str], full: str, kind: FactKind) -> bool:
    """Tell "Fish Ministry" of "Ministry of Fish and Boats", "cod protocol" of "Protocol on Cod".

    "Foreign Ministry" may be another country's.
    """
    if len(words) != _TELLING or words[0] == "foreign":
        return False
    if kind == "organisation":
        return words[1] == "ministry" and full.startswith(f"ministry of {words[0]} ")
    topical = (f"{words[1]} on {words[0]} ", f"{words[1]} of {words[0]} ")
    return kind == "agreement" and f"{full} ".startswith(topical)


def _found(kind: FactKind, group: list[Named]) -> Found:
    lead = group[0]
    confidence, reasons = _trust(lead)
    return Found(
        kind=kind,
        span=lead.span,
        value=NamedValue(name=lead.name, term=_term_id(lead), perhaps=_perhaps(lead)),
        more=tuple(one.span for one in group[1:]),
        rule=_rule(lead),
        engine="terms" if lead.hit else "rules",
        confidence=confidence,
        reasons=reasons,
    )


def _rule(thing: Named) -> str:
    if thing.hit:
        return "known-name"
    return "name-by-head" if thing.likelihood == 1 else "likely-name"


def _term_id(thing: Named) -> str | None:
    return thing.hit.term.id if thing.hit and not thing.hit.asked else None


def _perhaps(thing: Named) -> tuple[PossibleTerm, ...]:
    """Give the term to ask about."""
    if thing.hit is None or not thing.hit.asked:
        return ()
    return (PossibleTerm(term=thing.hit.term.id, official=thing.hit.term.official),)


def _trust(thing: Named) -> tuple[float, tuple[str, ...]]:
    """Say how sure a name is, and why not fully."""
    hit = thing.hit
    if hit is None and thing.likelihood < 1:
        sure = round(_LEAST_TRUST + (_BY_FORM - _LEAST_TRUST) * thing.likelihood, 2)
        return sure, (
            f"All that stands in it and around it tells it ({100 * thing.likelihood:.0f} of 100).",
        )
    if hit is None:
        return _BY_FORM, ()
    if hit.asked:
        return 0.4, (f"May mean {hit.term.official!r} (likeness {hit.likeness:.0f} of 100).",)
    if thing.partly:
        return 0.45, (f"Only a part of the wording is {hit.term.official!r}.",)
    if hit.garbled:
        return 0.8, (f"A wording of translations for {hit.term.official!r} ({hit.term.source}).",)
    return 0.95, ()
