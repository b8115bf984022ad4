"""Find papers that are known by a party or place: "the fisheries agreement with Norway"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_topics import topic_end
from briefgen.extract.span import Span

_PAPER_WITH = re.compile(
    r"\b(?:(?P<any>[Aa]n?)|[Tt]he|their|its|[Tt]his|[A-Z]\w+['’]s)"
    r" (?:new |draft |bilateral |revised )?(?P<paper>(?:(?:19|20)\d\d )?(?:[a-z][\w-]{2,20} ){0,3}"
    r"(?:agreement|treaty|pact|accord|protocol|partnership|arrangement|convention"
    r"|memorandum of understanding) with (?:the )?)"
)
"""A paper that is known by whom it is made with; a party has to follow."""
_MADE = re.compile(
    r"\b(?:sign|initial|conclu|ink|adopt|seal|ratif|renew|negotiat|approv|launch|establish|reach|made|mak"
    r"|enter|extend|amend|terminat|expir|under|forc)",
    re.IGNORECASE,
)
_CONCLUDED = re.compile(
    r"\b(?:sign|initial|conclu|inked|adopt|seal|negotiat|launch)", re.IGNORECASE
)
_ANY = re.compile(
    r"(?:(?:comprehensive|strategic|similar|possible|future|further|separate|special|full|fair"
    r"|formal|binding|direct|lasting|political|own|better|wider|broader|closer|deeper|larger"
    r"|smaller|stronger|fuller|longer|tighter|looser|simpler) )*(?P<noun>[a-z]+) with "
)
"""What tells nothing of a paper but that somebody would like one: "a wider arrangement with"."""
_OF_PARTY = re.compile(
    r" (?!(?:on|in|to|for|and|about|over|at|by|which|that|is|was|has|will|would|of|from|as|under"
    r"|concerning|regarding|signed|since|before|after|until|during|with|or|but|who|it|while)\b)"
    r"[a-z]"
)
"""What follows an adjective that names no party itself: "with the Norwegian bank"."""
_PAIR_PAPER = re.compile(
    r"(?<![-–])\b(?P<pair>[A-Z]\w+(?:[-–][A-Z]\w+)+) (?:[a-z][\w-]{2,20} ){0,3}"
    r"(?:deal|pact|agreement|treaty|accord|protocol)\b"
)
"""A paper that is known by the two parties before it."""
_PLACE_PAPER = re.compile(
    r"(?: (?!(?:and|the|with|for|has|had|will|would|was|are|its|their"
    r"|signs?|inks?|seals?|reach|reaches|adopts?|agrees?|seeks?|renews?|extends?|hails?|prepares?"
    r"|plans?|wants?|needs?|drafts?|mulls?|eyes?|nears?|negotiates?|finali[sz]es?|concludes?"
    r"|initials?|welcomes?|updates?|revises?|reviews?|backs?|rejects?|strikes?|discuss(?:es)?"
    r"|expects?|announces?|launch(?:es)?|approves?|ratif(?:y|ies)|publish(?:es)?|breach(?:es)?)\b|\w+ed\b)[a-z][\w-]{2,20})"
    r"{0,3} (?:arrangement|declaration|agreement|accords?|protocol|statement|communiqué|consensus"
    r"|treaty|convention|understandings?|pact|roadmap|commitments?)"
    r"(?: of [A-Z][a-z]+ \d{4})?\b"
    r"| (?:Plan of Action|Action Plan|Programme of Action|Principles|Guidelines|Call to Action)\b"
)


_BLOC = (
    r"(?:MERCOSUR|Mercosur|EFTA|ASEAN|CARICOM|EAEU|ECOWAS|SACU|SADC|COMESA|EAC|GCC|EU|UEMOA|CEMAC"
    r"|Andean Community|Pacific Alliance|European (?:Union|Free Trade Association)"
    r"|Eurasian Economic Union|Gulf Cooperation Council|African Union|East African Community"
    r"|Southern Common Market|Caribbean Community)"
)
_BETWEEN_BLOCS = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]heir) (?P<bloc>"
    r"(?i:agreement|treaty|accord|pact|partnership|convention)"
    rf" between (?:the )?(?:{_BLOC} and (?:the )?(?:{_BLOC}|[A-Z]\w+(?: [A-Z]\w+)?)"
    rf"|[A-Z]\w+(?: [A-Z]\w+)? and (?:the )?{_BLOC}))\b"
)
"""A paper of unions of states, which are no parties of their own: "between Mercosur and EFTA"."""


def papers_by_party(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers with a party or place before or behind their noun."""
    yield from _of_pairs(article, sentence)
    yield from _with_parties(article, sentence)
    yield from _of_places(article, sentence)
    for match in _BETWEEN_BLOCS.finditer(article.text, *sentence.span):
        yield Span(*match.span("bloc"))


def _of_pairs(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield "Norway-Denmark trade deal"."""
    for match in _PAIR_PAPER.finditer(article.text, *sentence.span):
        if sentence.party_at(Span(*match.span("pair"))):
            yield Span(*match.span())


def _with_parties(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield "air services agreement with Canada"."""
    papers = tuple(_PAPER_WITH.finditer(article.text, *sentence.span))
    ends = _ends_of_parties(article.text, sentence) if papers else {}
    for paper in papers:
        party_end = ends.get(paper.end())
        if party_end and not _is_relation(article.text, paper, sentence):
            end = topic_end(article.text, party_end, sentence.span.end, parties=True)
            yield Span(paper.start("paper"), end)


def _ends_of_parties(text: str, sentence: Sentence) -> dict[int, int]:
    """Give where each party and place of a sentence ends, by where it begins."""
    states = (
        one.span
        for one in sentence.parties
        if one.form != "adjective" or not _OF_PARTY.match(text, one.span.end)
    )
    ends: dict[int, int] = {}
    for span in (*states, *(one.span for one in sentence.places)):
        ends.setdefault(span.start, span.end)
    return ends


def _is_relation(text: str, paper: re.Match[str], sentence: Sentence) -> bool:
    """Tell what two are to each other, or what one would like, where nobody makes a paper."""
    kind = _ANY.match(paper["paper"])
    if kind is None or not (paper["any"] or kind["noun"] == "partnership"):
        return False
    made = _CONCLUDED if kind["noun"] == "partnership" else _MADE
    return not made.search(text, *sentence.span)


def _of_places(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield "Addis Ababa declaration of February 2024"."""
    cities = [one.span for one in sentence.parties if one.form == "capital"]
    for place in sorted({*cities, *(one.span for one in sentence.places)}):
        match = _PLACE_PAPER.match(article.text, place.end)
        if match:
            yield Span(place.start, match.end())
