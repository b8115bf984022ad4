"""Find papers of which only the signing is told: "under an agreement signed in Oslo"."""

import re
from collections.abc import Iterable, Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span

_PLAN_OF_TWO = r"(?:action plan|plan of action|work(?:ing)? plan|work programme|road ?map)"
_DAY = r"(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PAPER = (
    r"(?:agreement|treaty|pact|accord|convention|contract|arrangement|declaration|protocol"
    r"|memorandum|road ?map|(?:action |work )?plan|programme|program)"
)
_LETTER = (
    r"(?:agreement letter"
    r"|letter of (?:agreement|arrangement|exchange|cooperation|collaboration|engagement))"
)
_PLURAL = (
    r"(?:agreements|treaties|protocols|accords|conventions|contracts|letters of intent|MoUs|MOUs"
    r"|[Mm]emoranda(?: of (?:[Uu]nderstanding|[Cc]ooperation))?"
    r"|[Mm]emorandums(?: of (?:[Uu]nderstanding|[Cc]ooperation))?)"
)
_COUNT = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|a number of"
    r"|\d{1,2})"
)
_KIND = r"(?:(?:new|joint|bilateral|draft|formal|written) )?"
_MADE = r"(?:signed|initialled|initialed|concluded|adopted|endorsed|sealed|agreed|reached|approved)"
_SIGN = (
    r"\b(?:[Ss]igns?|[Ss]igned|[Ss]igning(?: of)?|[Ss]ignature of|[Ii]nitial(?:l)?ed|[Ii]nked"
    r"|[Ss]ealed|[Ee]xchanged)"
)
_ENDS = (
    r"(?=[.,;\n]|\Z| (?:today|yesterday|here|last|this|earlier|during|following|and|as|when|while"
    rf"|before|after|{_DAY}|(?:in|at) (?:[A-Z]|the (?:capital|presence|end)\b)"
    r"|on (?:\d|[A-Z][a-z]+ \d|the (?:sidelines|margins|occasion)\b)))"
)
_UNDER = re.compile(
    rf"\b(?:[Uu]nder|[Tt]hanks to|[Aa]ccording to) (?:an?|the) {_KIND}"
    rf"(?P<under>{_PAPER})(?P<signing> {_MADE}(?: {_DAY})? (?:today|yesterday|(?:in|at) "
    r"(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2}))"
)
"""What is known by the place or day of its signing: "under an agreement signed in Oslo"."""
_MAKING = re.compile(
    rf"{_SIGN} (?:also )?an? {_KIND}"
    rf"(?P<making>(?i:agreement|treaty|pact|accord|convention)"
    rf"|Protocol|Memorandum){_ENDS}"
    rf"|{_SIGN} (?:also )?the (?P<signed>minutes|[Hh]eads of (?:[Tt]erms|[Aa]greement)){_ENDS}"
    rf"|{_SIGN} (?:(?:on )?[A-Z]\w+day )?(?:in [A-Z]\w+ )?that (?P<that>{_PAPER})(?=,)"
    rf"|\b[Uu]nder the (?P<minuted>minutes) (?:that |which )?(?:they|both|the (?:two"
    rf"|sides)) \w*signed\b"
    rf"|\b[Tt]he (?P<term>terms? of commitment) (?:was|were) signed\b"
    rf"|\b[Aa]bout (?:this|it) (?P<about>protocol|memorandum|agreement|minutes) (?:was"
    rf"|were) signed\b"
)
_PLANS = re.compile(
    r"\b(?:[Ss]ign|[Aa]dopt|[Aa]pprov|[Ee]ndors|[Aa]greed on)\w* (?:[^.;,\n]{3,60} and )?"
    rf"(?:an?|their) {_KIND}(?P<plans>{_PLAN_OF_TWO}){_ENDS}"
    rf"|\b[Aa]n? {_KIND}(?P<adopted>{_PLAN_OF_TWO}) (?:was|has been|will be) (?:also )?"
    r"(?:signed|adopted|approved|endorsed)\b"
)
_TOLD = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?:new )?(?P<told>agreement|pact|accord|deal|treaty|contract)"
    r"(?:, (?:which|that) (?:was|has been)|,| was| has been)?(?: formally)? signed"
    rf"(?= (?:in|at|by|today|yesterday|here|last|earlier|this|{_DAY}|on \d|on [A-Z]|between)\b)"
    r"|\b(?:[Ss]ign(?:ed|s)?|[Ss]ealed|[Ss]truck|[Ii]nked) an? (?:[a-z]+-(?:year|month) )?"
    r"(?P<deal>deal)(?= (?:under|by) which\b| whereby\b)"
    r"|\b[Ss]ign(?:s|ed|ing)? an? (?:new )?(?P<letting>memorandum(?: of understanding)?|agreement"
    r"|protocol|arrangement)(?= (?:allowing|enabling|permitting|giving|letting|granting|obliging"
    r"|committing|providing|setting|opening|which|under which|by which)\b)"
    r"|\b(?:[Ii]n|[Uu]nder|[Bb]y|[Aa]ccording to) an? (?:new )?"
    r"(?P<new>memorandum(?: of understanding)?|protocol|agreement|arrangement|pact|accord|treaty"
    r"|deal)(?= (?:signed|initialled|concluded|reached|agreed|sealed|inked|struck)"
    rf" (?:(?:late|early) )?(?:last|earlier|this|{_DAY}|on \d|on [A-Z])\b)"
    r"|\b[Uu]nder the (?:new )?(?P<known>agreement|deal|pact|accord),"
)
_MINUTES = re.compile(
    r"\b[Tt]he (?P<minutes>minutes)(?= (?:which|that) [^.;,]{0,40}?\b(?:signed|initialled)\b"
    r"| (?:signed|initialled) (?:by|at|in|on)\b| (?:was|were) (?:signed|initialled)\b)"
)
_LETTERS = re.compile(rf"\b[Aa]n? {_KIND}(?P<letter>{_LETTER})\b(?! to\b)")
_COUNTED = re.compile(
    rf"(?:{_SIGN}|\b[Ee]xchange of) {_COUNT} {_KIND}(?P<counted>{_PLURAL})"
    rf"(?:{_ENDS}|(?= (?:covering|worth|totalling)\b))"
    rf"|\b(?i:{_COUNT}) {_KIND}(?P<several>{_PLURAL}) (?:were|are|have been|will be)"
    r" (?:also |then )?(?:signed|initialled|exchanged|concluded|inked)\b"
)
_PATTERNS = (_MAKING, _PLANS, _TOLD, _MINUTES, _LETTERS, _COUNTED)
_BARE = re.compile(
    rf"(?i:agreement)|Protocol|Memorandum|treaty|pact|accord|convention|contract|deal|minutes"
    rf"|{_PLAN_OF_TWO}|{_PAPER} {_MADE} .+"
)
_SEVERAL = re.compile(_PLURAL)
_KINDS = (
    ("agreement", ("agreement", "treat", "pact", "accord", "convention", "contract", "deal")),
    ("arrangement", ("arrangement", "understanding")),
    ("memorandum", ("memorand", "mou")),
    ("protocol", ("protocol", "minutes")),
    ("plan", ("plan", "program", "map")),
    ("declaration", ("declaration", "statement")),
    ("letter", ("letter",)),
)
"""Nouns by which a text may tell of the same paper."""


def papers_alone(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that have neither name nor topic, and are signed."""
    for match in _UNDER.finditer(article.text, *sentence.span):
        yield Span(*match.span("under"))
    for pattern in _PATTERNS:
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))


def signing_told(text: str, paper: Span, sentence: Span) -> str:
    """Give what names a bare paper: " signed in Oslo"; the place itself is left to venues."""
    told = (one for one in _UNDER.finditer(text, *sentence) if one.span("under") == paper)
    return next((one["signing"] for one in told), "")


def needless_alone(names: Iterable[str], *, referring: Iterable[str] = ()) -> frozenset[str]:
    """Give the names that tell no paper but by its noun, where another name has that noun.

    Of several such names the longest stays; those which only refer to what was told ("under the
    accord") do so beside no other at all. Papers that are only counted are needless beside
    any other: that may be one of them.
    """
    names = tuple(dict.fromkeys(names))
    referred = frozenset(referring)
    counted = frozenset(one for one in names if _SEVERAL.fullmatch(one))
    alone = sorted((one for one in names if _BARE.fullmatch(one)), key=len, reverse=True)
    fuller = [one for one in names if one not in counted and one not in alone]
    told = {kind for one in fuller for kind in _kinds(one)}
    needless = set(counted) if len(names) > len(counted) else set()
    for one in alone:
        kinds = set(_kinds(one))
        if kinds & told or (fuller and one in referred):
            needless.add(one)
        told |= kinds
    return frozenset(needless)


def _kinds(name: str) -> Iterator[str]:
    lowered = name.lower()
    return (kind for kind, nouns in _KINDS if any(noun in lowered for noun in nouns))
