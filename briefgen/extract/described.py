"""Find papers, bodies and mechanisms that are only described: "a fisheries agreement"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_words import TAILS
from briefgen.extract.described_mechanisms import find_described_mechanisms
from briefgen.extract.head_nouns import HEADS as BODY_HEADS
from briefgen.extract.names import NameHit
from briefgen.extract.paper_names import years_end
from briefgen.extract.papers import find_papers
from briefgen.extract.papers_alone import signing_told
from briefgen.extract.span import Span, SpanIndex, in_any
from briefgen.extract.title_words import HEADS

_COMPANIES = re.compile(
    r"\b(?:lender|alliance|utility|operator|company|firm|conglomerate|giant|maker|producer|airline"
    r"|broadcaster|regulator|watchdog|think tank|refiner|miner|insurer|startup|start-up|charity"
    r"|newspaper|daily|development bank"
    r"|(?:civic|citizens['’]?|youth|opposition|protest|rights) (?:platform|movement|coalition"
    r"|network)"
    r"|(?:citizens|residents|consumers|farmers|environmental|campaign|pressure|advocacy|civic|rights)['’]?"
    r" (?:group|initiative)) (?P<name>[A-Z][\w&-]*(?: (?:(?:de|da|do|del|la|à"
    r"|of) )?[A-Z][\w&-]*){0,3})"
)
_FIRM_AND_NAME = re.compile(
    r"[A-Z][a-z]+[A-Z]\w+ [A-Z][a-zà-ÿ]+ (?!(?:Group|Holding|Bank|Energy|Solutions|Systems)\b)"
    r"[A-Z]\w+(?:-[A-Z]\w+)?"
)
"""A firm and who serves it: "chairman of the company KodSkrei Hanne Holm"."""
_ACTS = re.compile(
    r" (?:\([A-Z][\w-]+\) )?(?:presented|said|says|announced|warned|told|added|published|showed"
    r"|runs|ran"
    r"|employs|hired|developed|develops|asked|called on|urged|welcomed)\b"
)
"""What only a body does, and no plan: "the Cod for All initiative presented its results"."""
_SERVES = re.compile(
    r"\b(?:[Dd]irector|[Cc]hair\w*|[Hh]ead|[Pp]resident|[Mm]anager|[Cc]hief|[Rr]ector) of the \Z"
)
_PERSON = re.compile(r"[A-Z][a-zà-ÿ]+ [A-Z][\w-]+")
_PLAIN_FIRMS = ("company", "firm", "startup", "start-up", "producer", "maker", "operator")
_FIRM_WORD = r"(?<!\w)(?!\w+-(?:run|owned|based|backed|listed|led)\b)[A-Z][\w&’'-]*"
_FIRMS = re.compile(
    rf"(?P<name>(?!(?:The|An?|Its|Their|Our|And|With|From|By|For|In|At|Of"
    rf"|But) ){_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}}"
    r" (?:Co\.|(?:Ltd|Inc|Corp|PLC|plc|GmbH|LLC|Ltda|SpA|JSC|OJSC|PJSC|AG|NV|BV|AB|Oyj?|Sdn Bhd|Pty"
    r"|Pte|SARL)(?!\w)\.?|S\.[AC]\.)"
    r"|Air (?!(?:Base|Force|Command|Defen[cs]e|Services?|Vice|Chief|Commodore|Marshal|Bill"
    rf"|Tractors?)\b){_FIRM_WORD}"
    rf"|{_FIRM_WORD} (?:Airways|Airlines))"
    rf"|(?P<listed>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}}) \([A-Z0-9]{{1,6}}\.[A-Z]{{1,2}}\)"
    rf"|\b(?!(?:The|Its|Their|His|Her|Our|Former|And|When|But|As|A|An) )"
    rf"(?P<led>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}})(?= (?:CEO|CFO|COO|chief executive) [A-Z])"
    rf"|(?P<zone>(?:{_FIRM_WORD} ){{1,3}}Free (?:Economic |Trade )Zone)\b"
    rf"|(?P<public>(?!The ){_FIRM_WORD}"
    rf"(?: (?:(?:d[aeo]s?|e|y|em|para) ){{0,2}}{_FIRM_WORD}){{0,6}},"
    rf" I\.P\.)"
    r"|\b(?P<formed>(?:JSC|OJSC|CJSC|PJSC|LLC|SUE|FSUE|JV|UAB|OAO|OOO|ZAO"
    r"|PAO) [\"“«][^\"“”«»\n]{2,40}[\"”»])"
    rf"|\bexecutives (?:of|from) (?P<firm>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}})"
)
_FIRM_MARK = re.compile(
    r"Co\.|Ltd|Inc|Corp|PLC|plc|GmbH|LLC|SpA|JSC|AG|NV|BV|AB|Oy|Sdn|Pty|Pte|SARL|S\.[AC]|Air"
    r"|\.[A-Z]{1,2}\)|C[EFO]O [A-Z]|chief executive [A-Z]|Free|I\.P\.|executives|SUE|JV|UAB|OAO"
    r"|OOO|ZAO|PAO|GUP|MUP|LLP"
)
"""What every name of a firm has, sought first because most sentences have none."""
"""Firms, by the form of company, as airlines, by their sign at an exchange, by who manages them."""
_CALLED_FOR = re.compile(
    r"\b(?:(?P<office>(?:UN|United Nations|EU|European Union) (?:[Oo]ffice|[Dd]elegation"
    r"|[Mm]ission) (?:in|at|to) (?!New York\b)[A-Z][\w’'-]+)"
    r"|(?P<without>[A-Z][a-z]+ (?:Without|[Ww]ithout) Borders|[A-Z][a-z]+ for the World)(?![\"”»])"
    r"|(?<=[Tt]he )(?P<order>(?:[A-Z][a-z]+(?:an|ish|ese|ch|ic) )?Order of (?:the )?(?:Nurses"
    r"|Doctors|Physicians|Lawyers|Advocates"
    r"|Engineers"
    r"|Architects|Pharmacists|Journalists|Notaries|Midwives|Dentists|Accountants|Economists|Surgeons))"
    r"|(?<=[Tt]he )(?P<campaign>(?:Campaign (?:for|[Aa]gainst|to)|Friends of) (?:the )?"
    r"[A-Z][\w’'-]+(?: (?:and |of |the )*[A-Z][\w’'-]+){0,4}))\b"
)
"""A body by where it is, or by what it is for: "the Campaign for Clean Rivers"."""
_SAID_BETWEEN = re.compile(
    r" (?:was|were|has been|will be|is) (?:also )?(?:signed|initialled|concluded)"
    r"(?= (?:on|for|concerning|regarding)\b)"
)
"""What may be said of a paper before its topic: "agreement was signed on herring"."""
_OF_MEMBERS = re.compile(
    r"(?<=[Tt]he )(?:(?:National|General|Regional|Provincial|Local) )?(?:Union|Association"
    r"|Federation|Confederation|League|Syndicate|Order|Collective|Chamber) of (?:the )?"
    r"(?!states\b|countries\b|nations\b|ministers\b)[a-z]{4,15}s\b(?! of (?:the )?(?:two|both))"
)
"""Those whom a body has as members, in small letters: "the Union of the dockers"."""


def find_described(article: Article, *, taken: SpanIndex) -> tuple[NameHit, ...]:
    """Find what is described and not named; places of names are `taken`."""
    hits: list[NameHit] = []
    for sentence in article.sentences:
        reached: list[Span] = []
        for hit in _hits(article, sentence):
            if not (_is_taken(hit, taken) or in_any(hit.span, reached)):
                hits.append(hit)
                reached.append(hit.span)
    return tuple(hits)


def _serves(text: str, company: re.Match[str]) -> bool:
    """Tell who serves a firm told before: "the general director of the company Hanne Vik"."""
    led = _SERVES.search(text, max(0, company.start() - 40), company.start())
    own = not any(word in TAILS or word in BODY_HEADS for word in company["name"].split())
    person = _PERSON.fullmatch(company["name"]) and not text.startswith(",", company.end())
    return bool(led and own and person)


def _is_taken(hit: NameHit, taken: SpanIndex) -> bool:
    """Tell what meets a name.

    A paper may hold the name of a body ("protocol founding the Fund"), and a mechanism those of
    its members ("working group of the Herring Institute and the Cod Board").
    """
    met = taken.meeting(hit.span)
    inside = all(hit.span.start < one.start and one.end <= hit.span.end for one in met)
    return bool(met) and not (hit.kind in ("agreement", "mechanism") and inside)


def _hits(article: Article, sentence: Sentence) -> Iterator[NameHit]:
    text = article.text
    for paper in find_papers(article, sentence):
        whole = Span(paper.start, years_end(text, paper.end, sentence.span.end))
        name = _SAID_BETWEEN.sub("", article.words_of(whole))
        yield NameHit(whole, "agreement", name + signing_told(text, whole, sentence.span))
    for place in find_described_mechanisms(article, sentence):
        acts = text[place.start : place.end].endswith(" initiative") and _ACTS.match(
            text, place.end
        )
        yield NameHit(place, "organisation" if acts else "mechanism", article.words_of(place))
    for match in _COMPANIES.finditer(text, *sentence.span):
        if match["name"].split()[0].lower() not in HEADS and not _serves(text, match):
            name = (
                match["name"].split()[0]
                if _FIRM_AND_NAME.fullmatch(match["name"])
                else match["name"]
            )
            if match[0].startswith(_PLAIN_FIRMS) and name.split()[1:2] == ["of"]:
                # "the company Kodex of Aldren"
                name = name.split()[0]
            start = match.start("name")
            yield NameHit(Span(start, start + len(name)), "organisation", name)
    for match in _OF_MEMBERS.finditer(text, *sentence.span):
        yield NameHit(Span(*match.span()), "organisation", match[0])
    for match in _CALLED_FOR.finditer(text, *sentence.span):
        span = Span(*match.span())
        yield NameHit(span, "organisation", article.words_of(span))
    firms = _FIRMS.finditer(text, *sentence.span) if _FIRM_MARK.search(text, *sentence.span) else ()
    for match in firms:
        span = Span(*match.span(match.lastgroup or 0))
        yield NameHit(span, "organisation", article.words_of(span))
