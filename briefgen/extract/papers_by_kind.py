"""Find papers by their kind and year: "a plan for exercises was signed", "a treaty from 1974"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_topics import STOP, TOPIC, TOPIC_WORD
from briefgen.extract.span import Span

_YEARS = r"(?: for (?:the (?:year|years|period) )?(?:19|20)\d\d(?:[-–](?:20)?\d\d)?)"
_SMALL = (
    r"(?!(?:an?|the|and|or|to|of|on|in|for|with|by|at|from|its|their|his|her|our|this|that|these"
    r"|those|which|was|were|been|new|signed|under)\b)[a-z][\w-]{2,20}"
)
_PAPER = (
    r"(?:agreement|memorandum(?: of (?:understanding|cooperation))?|protocol|treaty|convention"
    r"|accord|pact|arrangement)"
)
_DATED = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:new |bilateral )?(?P<dated>(?:{_SMALL} ){{0,3}}?{_PAPER}"
    r" (?:from|dating (?:from|back to)|dated|of the year) (?:the year )?(?:19|20)\d\d)\b"
)
"""A paper with the year it is from: "there is a treaty from 1974"."""
_DONE_PLAN = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?:new )?(?P<done>(?:joint |bilateral |common |annual )?(?:plan|programme"
    rf"|program|schedule|calendar|road ?map)(?:{TOPIC}{_YEARS}?|{_YEARS}))"
    r" (?:was|were|has been|have been|will be|is|is to be) (?:also |then |later |already )?"
    r"(?:signed|initialled|exchanged)\b(?! off\b)"
)
"""A plan of which is said that it was signed."""
_PLAN_OF = re.compile(
    r"\b(?:sign|initial|adopt|approv|endors|agreed on|accept)\w* (?:an?|the|their) (?:new |joint )?"
    r"(?P<plan>(?:joint )?(?:plan|programme|program|schedule|calendar) of (?:joint )?"
    r"(?:operations|meetings|consultations|events|contacts|implementation|return|returns"
    r"|cooperation|activities|measures|exercises|exchanges|visits)"
    rf"(?: (?:for|in|on) (?:the )?{_SMALL}(?:{TOPIC_WORD}){{0,5}}?)??{_YEARS}?){STOP}"
)
_KIND_OF_CONTRACT = (
    r"(?:implementation|supply|purchase|sales?|delivery|execution|construction|maintenance|service"
    r"|export|import|lease|leasing|procurement|licen[cs]e|production|management|concession|charter"
    r"|engineering|consultancy|training|insurance|works)"
)
_CONTRACT = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Tt]wo|[Tt]hree) (?:new )?"
    rf"(?P<contract>{_KIND_OF_CONTRACT} contracts?"
    r" (?:of|for|on) (?:the |an? )?(?:[A-Z\d]?[\w-]+)(?: (?:and |of )?(?:[A-Z][\w-]*\d[\w-]*|"
    rf"{_SMALL})){{0,6}}?(?: and [A-Z][\w-]*\d[\w-]*(?: {_SMALL}){{0,4}})?){STOP}"
)
"""What is bought, by the kind of its contract: "the supply contract for twelve trains"."""
_LOANS = re.compile(
    r"\b(?:sign|initial|conclud|ink|seal|exchang)\w* (?:(?:two|three|four|five|several|the) )?"
    r"(?P<loans>(?:loan|grant|credit|financing|funding|finance|project|guarantee|subsidy|lease|leasing"
    r"|framework|cooperation|partnership|purchase|supply|service) (?:agreements|contracts))\b"
    r"(?! (?:with|between|on|for|in)\b)"
    r"|\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?P<lease>leasing (?:agreement|contract))\b"
)
_ROW = re.compile(
    r"(?P<row>(?:Agreements|Memoranda(?: of [Uu]nderstanding)?|Protocols|Treaties|Conventions)"
    rf" on (?:the )?{_SMALL}(?:{TOPIC_WORD}){{0,5}}?,? and on (?:the )?{_SMALL}"
    rf"(?:{TOPIC_WORD}){{0,5}}?){STOP}"
)
"""Papers that begin a sentence: "Agreements on bees and on the care of wells are in force"."""
_AS_FOR = re.compile(
    r"\b(?:[Aa]s (?:for|to|regards)|[Rr]egarding|[Cc]oncerning|[Ww]ith regard to"
    rf"|[Ii]n what concerns|[Rr]elating to) the (?:draft )?"
    rf"(?P<topical>{_PAPER} (?:on|of|for) (?:the )?{_SMALL}(?:{TOPIC_WORD}){{0,8}}?"
    rf"(?: [A-Z]\w+(?:[-–][A-Z]\w+)+)?){STOP}"
)
"""What a sentence turns to: "as for the agreement on the grids Ebo-Oyo, it waits"."""
_SPLIT = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he) (?:new )?(?P<split>(?:{_SMALL} ){{0,2}}?"
    rf"(?:{_PAPER}|letter of intent|MoU) (?:was|were|has been|will be|is) (?:also )?"
    r"(?:signed|initialled|concluded)"
    rf" (?:on|for|concerning|regarding) (?!the (?:sidelines|margins|occasion|same|spot|basis|eve"
    rf"|first|last)\b)(?:the )?{_SMALL}(?:{TOPIC_WORD}){{0,6}}?){STOP}"
)
"""A paper whose topic follows its signing: "an agreement was signed on the use of wells"."""
_EXCHANGE = re.compile(
    r"\b(?P<exchange>(?:[A-Z]\w+ )?Program(?:me)? (?:of|for|on) (?:[A-Z]\w+ (?:and )?){0,3}"
    r"(?:Exchanges?|Cooperation|Activities|Work))(?= between\b)"
)
"""A programme of two bodies: "Programme of Exchange between the Academy and the Institute"."""
_SLAVIC_YEARS = re.compile(
    r"\b(?P<slavic>(?:[Pp]lan|[Pp]rogram(?:me)?) of (?:[a-z]+ ){0,3}?(?:actions?|activities"
    r"|measures|cooperation|interaction|consultations|exchanges|events|work) (?:on|for|in) "
    r"(?:19|20)\d\d ?[-–] ?(?:20)?\d\d)(?= years\b)"
)
"""How translations give the years: "Plan of joint actions on 2031-2032 years"."""
_NO_DEAL = (
    r"(?!(?:big|great|good|final|first|second|last|major|landmark|historic|better|bad|raw|done|package"
    r"|similar|real|whole|fair|[a-z]+-(?:year|month|day)|[a-z]+-dollar|[a-z]+-euro) )"
)
_DEAL = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he) (?:new )?(?P<dealt>(?:{_NO_DEAL}{_SMALL} ){{1,3}}?deal{TOPIC}?"
    rf"|deal{TOPIC}) (?:(?:was|has been|is|will be) (?:also )?)?(?:signed|inked|sealed|struck"
    r"|clinched|reached|initialled|agreed)\b"
    r"|\b(?:[Ss]ign(?:s|ed|ing)?|[Ii]nk(?:s|ed)?|[Ss]eal(?:s|ed)?|[Ss]tr(?:uck|ikes?)|[Cc]linch(?:es|ed)?)"
    rf" (?:an?|the) (?:new )?(?P<deal>(?:{_NO_DEAL}{_SMALL} ){{1,3}}?deal{TOPIC}?){STOP}"
)
"""A deal by its subject, of which is said that it is made: "a power sale deal was inked"."""
_STRATEGY = re.compile(
    r"\b(?:adopt|approv|launch|endors|sign|agreed on)\w* (?:an?|the|their) (?:new )?"
    r"(?P<strategy>(?:joint|regional|common|bilateral|cross-border) (?:strategy|plan|programme"
    rf"|agenda|framework){TOPIC}){STOP}"
    r"|\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:new )?(?P<adopted>(?:joint|regional|common|bilateral"
    rf"|cross-border) (?:strategy|plan|programme|agenda|framework){TOPIC}) (?:was|has been|will be)"
    r" (?:also )?(?:adopted|approved|endorsed|signed)\b"
    r"|\b(?:adopt|approv|sign|endors)\w* (?:the|an?|its|their) "
    rf"(?P<action>[Aa]ction plan{TOPIC}){STOP}"
    r"|\b(?:adopt|approv|sign|endors)\w* (?:its|their) "
    rf"(?P<own>(?:action plan|work(?:ing)? plan|work programme|programme of work){_YEARS}){STOP}"
)
"""What several adopt together: "a joint strategy against locusts"."""
_YEARLY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:new |joint )?"
    r"(?P<yearly>(?:(?:action|work|working|activity) plan"
    rf"|work programme|cooperation (?:plan|programme)){_YEARS})\b"
    r"|\b(?:[Ss]ign|[Aa]dopt|[Ii]nitial|[Aa]pprov)\w*\b[^.;\n]{0,200}?\b(?:an?|the) "
    r"(?P<listed>(?:plan|programme|program) (?:of|for|on|in) (?:the )?"
    rf"{_SMALL}(?:{TOPIC_WORD}){{0,5}}?{_YEARS})\b"
)
"""Plans by their years: "a work plan for 2031", "and a programme of research for 2031-2033"."""
_AMENDING = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?:new )?(?P<amending>(?:protocol|agreement|arrangement|addendum) to"
    r" (?:amend|modify|extend|revise|supplement|replace|update) (?:the|their|an?)"
    rf" (?:(?:19|20)\d\d )?(?:{_SMALL} ){{0,4}}?"
    r"(?:agreement|treaty|convention|memorandum|accord))\b"
)
"""What changes another paper by what it is to do: "the protocol to amend the tax treaty"."""
_TEXT_OF = re.compile(
    r"\b(?:draft|text|project|signing|conclusion) of (?P<text>(?:intergovernmental|interstate"
    rf"|bilateral|interdepartmental|inter-governmental) {_PAPER}{TOPIC}){STOP}"
)
"""A paper without article behind its draft, as in translations."""
_DOCUMENT = re.compile(
    rf"\b(?:[Aa]|[Tt]he) (?:new |joint )?(?P<document>document{TOPIC})(?= (?:(?:was|is|will be"
    rf"|has been"
    r"|is to be) )?(?:(?:also|expected to be|due to be|set to be|ready to be|to be) )*"
    r"(?:signed|initialled|adopted)\b)"
    rf"|\b(?:[Ss]ign|[Ii]nitial|[Aa]dopt)\w* (?:an?"
    rf"|the) (?:joint )?(?P<paper>document{TOPIC}){STOP}"
)
"""What is called a document and is signed: "a document on visas is expected to be signed"."""
_MEETING = r"(?:[Ss]ession|[Mm]eeting|[Tt]alks|[Rr]ound|[Nn]egotiations|[Cc]onsultations)"
_OF_MEETING = re.compile(
    rf"\b(?:sign|initial)\w* (?:also )?(?:the|an?|agreed|final) "
    rf"(?P<minutes>(?:[Mm]inutes|[Rr]ecord) of (?:the )?(?:[\w-]+ ){{0,2}}?{_MEETING})\b"
    rf"|\b[Tt]he (?P<record>(?:final )?(?:record|minutes) of the (?:[\w-]+ ){{0,2}}?{_MEETING})"
    r" (?:was|were) (?:signed|initialled)\b"
)
_FINDS = (
    _DATED,
    _DONE_PLAN,
    _PLAN_OF,
    _CONTRACT,
    _LOANS,
    _ROW,
    _AS_FOR,
    _SPLIT,
    _EXCHANGE,
    _SLAVIC_YEARS,
    _DEAL,
    _STRATEGY,
    _YEARLY,
    _AMENDING,
    _TEXT_OF,
    _OF_MEETING,
    _DOCUMENT,
)


def papers_by_kind(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that their kind, year or place in the sentence tells."""
    for pattern in _FINDS:
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))
