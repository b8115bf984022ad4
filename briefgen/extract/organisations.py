"""Find organisations: ministries, agencies, unions, media; with the side they belong to."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention, is_wide
from briefgen.extract.names import NameHit
from briefgen.extract.naming import Named, gather, named_things
from briefgen.extract.sides_beside import is_desk
from briefgen.extract.span import Span
from briefgen.extract.terms import TermHit
from briefgen.model.facts import Attribute, NamedValue

_CREDIT = re.compile(
    r"\b(?:[Ss]ource|[Vv]ia|[Ee]ditor|[Rr]eporting by|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Gg]raphic"
    r"|[Vv]ideo"
    r"|[Cc]redit|[Cc]opyright)(?=:)):?\s\Z"
)
_DATELINE = re.compile(r"\) ?[-–—] ?")
"""What stands behind the agency of a dateline: "OSLO, May 7 (Skrei News Agency) - "."""
_PUBLISHER = "media_"
"""How the ids of publishers begin (assets/terms/terms.json)."""
_NO_BODY = re.compile(
    r".*-(?:based|backed|led|run|owned|funded|registered|listed|born|trained|financed|controlled)"
    r"|[A-Z]{1,3}-\d+[A-Z]?|e-[A-Z]\w+"
    r"|[A-Z]{2,}(?:This|The|It|In|At|On|That|He|She|We|They|There|These|For|And|But|As|After|Photo)"
    r"|F?CFA|XOF|XAF|(?:[A-Z][\w’'-]+ ){1,3}(?:Road|Street|Avenue|Boulevard|Lane|Highway)"
)
"""What describes another word ("Oslo-based"), names a type ("C-17"), is glued ("JPEGThis"), a
currency or a street."""
_WHOSE = re.compile(r"\bof (?:the )?\Z")
_SENT = " mission "
_STATE_FIRM = re.compile(r"['’]s (?:[a-z][\w-]+ ){1,3}")
"""What stands between a country and its body: "Norway's state utility Skrei"."""
_OFFICES = ("Ministry", "Department", "Office", "Bureau", "State Committee", "State Agency")
_FEDERAL = re.compile(r"(?:Federal|State|National|Royal|Union|Central) ")
_OF_PARTY = re.compile(r"\s(?:of|in)\s(?:the\s)?\Z")


def find_organisations(
    article: Article, terms: Sequence[TermHit], names: Sequence[NameHit]
) -> tuple[Found, ...]:
    """Find organisations by their official names and by the nouns that head them."""
    wanted = [hit for hit in terms if hit.term.kind == "organisation"]
    # "the African Union mission in Norland": who sends it is told as well.
    others = [one.span for one in names if _names_other(article, one)]
    all_things = named_things(article, "organisation", wanted, names)
    ends = frozenset(thing.span.end for thing in all_things)
    things = (
        _without_party(article, thing)
        for thing in all_things
        if not (
            _belongs_to_other(article, thing.span, others)
            or _is_credit(article, thing)
            or _is_acronym(article, thing.span, ends)
            or _is_no_body(article, thing)
        )
    )
    sides = {hit.term.id: hit.term.side for hit in wanted}
    return tuple(_with_side(article, one, sides) for one in gather("organisation", things))


def _names_other(article: Article, name: NameHit) -> bool:
    """Tell the name of what is no body; a paper in small letters may tell of a body it founds."""
    described = name.kind == "agreement" and article.text[name.span.start].islower()
    return name.kind != "organisation" and _SENT not in name.name and not described


def _belongs_to_other(article: Article, span: Span, others: Iterable[Span]) -> bool:
    """Tell "the UN's COP28" and "UN Climate Change Conference": the body only names the meeting."""
    near = Span(span.start, span.end + 4)
    if _WHOSE.search(article.text, 0, span.start) and article.text[span.end : span.end + 2] == " (":
        # "the Clean Ships Framework of the Skrei Organization (SKO)": its own name is told as well.
        return False
    owner = article.text[span.end : span.end + 2] in ("'s", "’s")
    return any(one.covers(span) or (owner and one.meets(near)) for one in others)


def _is_acronym(article: Article, span: Span, ends: frozenset[int]) -> bool:
    """Tell the acronym in brackets right behind another body's name."""
    around = (
        article.text[max(0, span.start - 2) : span.start] + article.text[span.end : span.end + 1]
    )
    return around == " ()" and span.start - 2 in ends


def _is_no_body(article: Article, thing: Named) -> bool:
    """Tell what only looks like the name of a body, a country in capitals among them."""
    if thing.hit:
        return False
    country = thing.name.isupper() and thing.name.title() in article.index.countries.values()
    return country or _NO_BODY.fullmatch(thing.name) is not None


def _is_credit(article: Article, thing: Named) -> bool:
    """Tell a publisher that is only credited: "Source: NNA", "(NNA)", "OSLO, May 7 /NNA/"."""
    start, end = thing.span
    if article.text[max(0, start - 1) : start] == "(" and _DATELINE.match(article.text, end):
        return True
    if thing.hit is None or not thing.hit.term.id.startswith(_PUBLISHER):
        return False
    around = article.text[max(0, start - 1) : start] + article.text[end : end + 1]
    return around in ("()", "//") or bool(_CREDIT.search(article.text, max(0, start - 20), start))


def _without_party(article: Article, thing: Named) -> Named:
    """Call "Ministry of Health of Norland" by its name without the party."""
    office = thing.name.startswith(_OFFICES) or _FEDERAL.sub("", thing.name).startswith(_OFFICES)
    if thing.hit or not office:
        return thing
    for one in article.sentence_at(thing.span.start).parties:
        if one.span.end == thing.span.end:
            name = _OF_PARTY.sub("", article.text[thing.span.start : one.span.start])
            return thing._replace(name=name, key=name.lower())
    return thing


def _with_side(article: Article, found: Found, sides: dict[str, str]) -> Found:
    """Add the side: known of the term, or a party in or right before the name."""
    term = found.value.term if isinstance(found.value, NamedValue) else None
    if term and sides.get(term):
        return _sided(found, Attribute(value=sides[term], rule="side-of-term"))
    for span in (found.span, *found.more):
        if party := _party_of(article, span):
            start, end = party.span
            attribute = Attribute(
                value=party.party, start=start, end=end, rule="side-beside-name", confidence=0.85
            )
            return _sided(found, attribute)
    return found


def _sided(found: Found, side: Attribute) -> Found:
    return msgspec.structs.replace(found, attributes={**found.attributes, "side": side})


def _party_of(article: Article, span: Span) -> PartyMention | None:
    near = Span(span.start - 4, span.end)
    for one in article.sentence_at(span.start).parties:
        if is_wide(article.text, one) or is_desk(article.text, one):
            continue
        owns = article.text[one.span.end : one.span.end + 2] in ("'s", "’s")
        if _is_of_pair(article.text, one.span):
            continue
        inside = span.covers(one.span) and one.form != "capital"
        state_firm = owns and _STATE_FIRM.fullmatch(article.text, one.span.end, span.start)
        if inside or state_firm or (one.span.meets(near) and (owns or one.form == "adjective")):
            return one
    return None


def _is_of_pair(text: str, party: Span) -> bool:
    """Tell one of the two of "Dano-Norwegian Railway", which belongs to both."""
    before, behind = text[max(0, party.start - 1) : party.start], text[party.end : party.end + 2]
    return before in ("-", "–") or (behind[:1] in ("-", "–") and behind[1:].isupper())
