"""Find papers that offices make: laws and what amends them, rulebooks, project documents, loans."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_topics import STOP, TOPIC
from briefgen.extract.span import Span

_SMALL = (
    r"(?!(?:an?|the|and|or|to|of|on|in|for|with|by|at|from|its|their|his|her|our|this|that|these"
    r"|those|international|humanitarian|maritime|local|civil|criminal|martial|common|new|current"
    r"|existing|own|other|first|same)\b)[a-z][\w-]{2,20}"
)
_OWNER = r"(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[\w]['’]s)"
_CAPITALS = (
    r" (?:on|against) (?:the )?[A-Z][\w-]+"
    r"(?: (?:(?:on|of|and|for|the|in(?= [A-Z]\w+ [A-Z])) )*[A-Z][\w-]+){0,8}"
)
_OF_LAWS = re.compile(
    r"\b(?:adopt|propos|pass(?:ed|es)?\b|draft|submi|amend|enact|approv|prepar|hand|present"
    r"|vot(?:e|ing)|in(?:to)? force|parliament|assembly|congress|senate|seimas|bring|introduc|singl"
    r"|welcom|rul(?:e|ing)|implement)",
    re.IGNORECASE,
)
"""A law that somebody makes or changes; what a law only says is no paper of a meeting."""
_LAW = re.compile(
    rf"(?<!mendment to )(?<!mendments to )(?<!mendments of )\b{_OWNER}"
    r" (?:(?:new|amended|revised|planned) )?"
    r"(?P<law>(?:(?:draft|model|framework) )?(?:[Ll]aw|[Bb]ill|[Rr]ulebook|[Dd]ecree)"
    r"(?= (?:on|against|about) (?!March|April|May|June|July|August|behalf\b|paper\b))"
    rf"(?:{TOPIC}{STOP}|{_CAPITALS}))"
)
"""A law by its subject: "the draft law on wells"."""
_COMMON_LAW = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?P<common>(?:common|draft) (?:{_SMALL} ){{1,2}}?"
    r"(?:law|bill))\b"
)
"""A law that is still sought: "to bring them to a common electoral law"."""
_AMENDMENTS = re.compile(
    r"\b(?P<amendments>[Aa]mendments? (?:to|of) (?:the|its|their) (?:[A-Z]\w+ ){0,4}?"
    r"(?:Law|Code|Act|Constitution|Statute|Rulebook)"
    rf"(?:{_CAPITALS})?)"
)
"""What changes a law: "amendments to the Electoral Code"."""
_PROJECT_DOCUMENT = re.compile(
    r"\b(?P<document>[Pp]roject [Dd]ocument"
    rf"(?: (?:of|for) the (?:[a-z]+ ){{0,2}}(?:phase|stage|project|programme)|{TOPIC})?){STOP}"
)
_OF_SESSION = re.compile(
    r"\b(?:[Aa]t the (?:end|close|conclusion)|[Oo]n completion|[Uu]pon results?|[Oo]n the results?"
    r"|[Bb]y results?|[Ff]ollowing the results?|[Aa]s a result) of the (?:session|meeting"
    r"|consultations|talks|sitting|negotiations)[^.;]{0,40}? (?:the|a) "
    r"(?P<session>(?:final |joint )?protocol) (?:was|has been) (?:signed|initialled)\b"
    r"|\b(?P<own>(?:session|sitting|meeting)['’]s protocol)\b"
    r"|\b(?P<minutes>[Mm]inutes of [Mm]eeting)\b"
)
"""What is signed at the end: "at the end of the session the protocol was signed"."""
_LOAN = re.compile(
    r"\b(?:[Aa]|[Tt]he) (?P<loan>(?:loan|grant|credit) of (?:[A-Z]{2,4} ?|[$€£¥])?\d[\d.,]*"
    r"(?: (?:million|billion))?(?: (?!for\b|to\b)[a-z]+)? for the (?:[a-z]+ ){1,4}?of "
    r"[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})"
)
"""Money by what it is for: "the loan of 75 million dollars for the mill of Esmeraldas"."""
_NOTES_ON_AID = re.compile(
    r"\b(?P<notes>[Ee]xchanges? of (?:[Nn]otes|[Ll]etters) (?:on|for|concerning|regarding)"
    r" (?:the )?(?:grant aid|(?:grant|loan)s?)"
    r"(?: of \d[\d.,]*(?: (?:million|billion|mln|bn))? [a-z]+)?(?: for (?:an?|the) [a-z][\w-]+"
    rf"(?: [a-z][\w-]+){{0,4}}?)?){STOP}"
)
"""How aid is given: "exchange of notes on grant aid of 620 million yen for a ferry"."""
_HOLDERS = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:new )?(?P<holders>[a-z]{{3,20}}s['’] (?:{_SMALL} ){{1,3}}?"
    r"(?:agreement|convention|protocol|arrangement|memorandum|treaty|accord)"
    rf"(?:{TOPIC}{STOP})?)\b"
)
"""A paper by those for whom it is: "the seafarers' training agreement"."""
_FINDS = (
    _COMMON_LAW,
    _AMENDMENTS,
    _PROJECT_DOCUMENT,
    _OF_SESSION,
    _LOAN,
    _NOTES_ON_AID,
    _HOLDERS,
)


def papers_of_offices(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that offices make, and of laws that somebody changes."""
    made = (_LAW,) if _OF_LAWS.search(article.text, *sentence.span) else ()
    for pattern in (*_FINDS, *made):
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))
