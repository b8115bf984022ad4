"""Find papers that are told by their form: "two agreements, on A and on B", "a loan agreement"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_topics import STOP, TOPIC, TOPIC_WORD
from briefgen.extract.span import Span

_PLURAL = (
    r"(?:agreements|memoranda(?: of (?:understanding|cooperation))?"
    r"|memorandums(?: of understanding)?"
    r"|MoUs|protocols|treaties|conventions|declarations|pacts|accords|arrangements|contracts"
    r"|letters of (?:intent|understanding)|programmes of cooperation"
    r"|(?:cooperation )?(?:documents|instruments|papers)(?! of (?:ratification|accession|approval"
    r"|acceptance)))"
)
_MADE = (
    r"(?:sign(?:s|ed|ing)?|initial(?:l)?ed|inked|concluded?|subscribed|exchang(?:e[sd]?|ing)"
    r"|adopt(?:s|ed)?|negotiat(?:e[sd]?|ing)|signature of|signing of|signing ceremony of"
    r"|prepar(?:e[sd]?|ing)|awarded|firmed|sealed|struck|reached|agreed on|witnessed|approved)"
)
_ROW = re.compile(
    rf"\b(?P<row>{_PLURAL}(?:,| -| –|:)? (?:on|for|in|concerning|about) (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,5}}?,? and (?:on|for|in|concerning|about) (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,5}}?){STOP}"
)
"""Two papers in one breath: "agreements, on honey and on training"."""
_SEVERAL = re.compile(
    rf"\b{_MADE} (?:(?:also|two|three|four|five|several|both|new|bilateral) )*"
    rf"(?P<several>{_PLURAL}{TOPIC}){STOP}"
)
"""Papers without a number, of which is said that they are made: "signed protocols on herring"."""
_SUM = (
    r"(?:[$€£]|[A-Z]{2,3}\$? ?)?\d[\d.,]*(?:[ -](?:million|billion|m|bn|mn))?"
    r"(?:[ -](?:[A-Z]{3}|[a-z]+ )?(?:euros?|dollars?|pounds?|yen|yuan|francs?|crowns?|kron[ae]r?))?"
)
_MONEY_PAPER = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]heir) (?:new )?(?P<money>(?:{_SUM} )?"
    r"(?:(?:soft|concessional|state|sovereign|bilateral|green|framework) )?"
    r"(?:loan|grant|credit|financing|funding|finance|debt[ -]swap|guarantee|subsidy|lease"
    r"|concession|host(?:ing)?|host[ -]country|status[ -]of[ -]forces"
    r"|consortium|shareholder|licen[cs]e|licensing|transit|contribution)"
    rf" (?:agreement|contract|arrangement)s?(?:{TOPIC}{STOP})?)\b"
)
"""A paper on money or goods, with its sum: "a 40 million euro financing agreement"."""
_CONTRACT = re.compile(
    rf"\b(?:{_MADE}|won|under|renewed|extended) (?:also )?(?:an?|the|their) (?:new )?"
    rf"(?P<contract>(?:framework )?contract (?:for|on) (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,5}}?(?: of (?:\w+ )?[a-z]+)?){STOP}"
    rf"|\b[Aa] (?P<frame>framework (?:contract|agreement|arrangement) (?:for|on)"
    rf" (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,4}}?){STOP}"
)
"""A contract of which is said that it is made."""
_DEAL = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:(?:new|draft|bilateral|long-delayed|long-awaited|planned"
    r"|proposed|(?:19|20)\d\d) )*"
    r"(?P<deal>(?:trade|fish(?:ing|eries)|rail(?:way)?|gas|energy|defen[cs]e|migration|readmission"
    r"|prisoner(?:[ -](?:swap|exchange))?|grain|water(?:-sharing)?|border|arms|security|transit"
    r"|aviation"
    r"|labou?r|debt(?:[ -](?:swap|relief))?|hydrogen|minerals?|visa|tax|customs|extradition|data"
    r"|power|electricity|returns|quota|port|cable|swap|lithium|uranium|nuclear|health|tourism)"
    rf" deal)\b(?![\w-])"
    r"|\b(?:sign(?:s|ed|ing)?|inked?|inks|str(?:uck|ike|ikes|iking)|seal(?:s|ed|ing)?|clinch(?:es|ed)?"
    r"|reach(?:es|ed|ing)?|conclude[sd]?|finali[sz]ed?|closed?|approved|agreed) (?:an? |the )"
    rf"(?:[a-z-]+ )?(?P<on>deal{TOPIC}){STOP}"
)
"""A deal by its subject: "a rail deal"."""
_INTENT = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:joint |new )?"
    r"(?P<intent>(?:(?:[Dd]eclaration|[Ss]tatement|[Ll]etter|[Mm]emorandum) of [Ii]ntent(?:ion)?s?"
    r"|[Ll]etter of (?:[Uu]nderstanding|[Aa]ccord))"
    rf"(?:{TOPIC}{STOP})?)\b"
    r"|\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:draft |voluntary |binding |joint |new )*"
    r"(?P<code>code of (?:conduct|practice|ethics)"
    rf"(?:{TOPIC}{STOP})?)\b"
    r"|\b(?P<stated>[Jj]oint (?:press |final |concluding |closing )"
    r"(?:statement|declaration|communiqu[ée]))\b"
)
"""What announces a paper, rules for many and what is told to the press after a meeting."""
_IN_MATTER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<matter>(?:Agreement|Memorandum|Protocol|Convention|Accord|Declaration"
    r"|agreement|memorandum(?: of understanding)?|protocol|convention|accord) in (?:the )?"
    rf"(?:matters?|domain|realm|field|area|sphere|sector)s? of (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,4}}?){STOP}"
    r"|\b(?:[Aa]n?|[Tt]he) (?P<doing>(?:agreement|memorandum|protocol|treaty|convention|accord|pact"
    r"|arrangement) (?:establishing|creating|setting up|regulating|governing|amending|extending"
    r"|founding|abolishing|liberali[sz]ing|waiving|replacing|banning) (?:the |an? )?"
    r"(?:(?:19|20)\d\d )?(?:[a-z][\w-]+ ){0,3}?(?:[A-Z][\w-]+(?: (?:of |for |on "
    r"|and )?[A-Z][\w-]+){0,6}|[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,4}}?)){STOP}"
)
"""A paper by its field, or by what it does: "an agreement establishing the Fund"."""
_NUMBERED = re.compile(
    r"\b(?P<numbered>Convention (?:[Nn]o\.? ?|[Nn]umber |N° ?)?\d{1,3}"
    r"(?= of the| \(|[,.;]| and| on))"
    r"|\b(?P<strategy>(?!The )(?:[A-Z][\w-]+ ){1,5}"
    r"(?:Strategy|Strategic Plan|Agenda|Framework|Roadmap) (?:for )?20\d\d[-–](?:20)?\d\d)\b"
    r"|\b(?P<agenda>(?!The )(?:[A-Z][a-z]+ )?Agenda for (?:the )?[A-Z][\w-]+"
    r"(?: [A-Z][\w-]+){0,3})\b"
    r"|\b(?P<programme>(?!The )(?:[A-Z][a-z]+ )?Program(?:me)? of Cooperation"
    r"(?: (?:for )?20\d\d[-–](?:20)?\d\d)?)\b"
    r"|\b(?P<notes>[Ee]xchanges? of (?:[Ll]etters|[Nn]otes) (?:on|concerning|for) "
    r"(?:the )?[A-Z][\w-]+"
    r"(?: (?:(?:of|for|and|in|on|to) (?:the )?)?[A-Z][\w-]+(?:['’]s(?= [A-Z]))?){0,8})\b"
)
"""Papers by their number or years: "Convention 169", "Maternal Health Strategy 2030-2034"."""
_HYPHENED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?:new |draft |optional |additional )*"
    r"(?P<hyphened>(?!(?:second|third|fourth|best|most|much|so|well|long|far)-|"
    r"\w+-(?:largest|page|point|year|party|term|lasting|level|awaited))"
    r"[a-z]+-[a-z]+ (?:protocol|convention|treaty|declaration|charter))\b"
)
"""What a paper is against or about, in one word: "the hostage-taking protocol"."""
_CHANGING = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?:new |draft )?(?P<changing>(?:amending|additional|supplementary"
    r"|supplementing) (?:protocol|agreement|arrangement|convention)"
    rf"(?:{TOPIC}{STOP})?)\b"
    r"|\b(?:[Aa]n?|[Tt]he) (?P<future>(?:bilateral|separate|future|possible|draft"
    rf"|intergovernmental) agreement{TOPIC}){STOP}"
)
"""A paper by what it does to another, or as one that is to come."""
_OF_SEVERAL = re.compile(
    r"\bthe (?P<signed>(?:memorandum|agreement|protocol|treaty|pact|arrangement|accord"
    r"|declaration))"
    r" (?:that|which) (?:[A-Z][\w-]+(?:, | and )){1,4}[A-Z][\w-]+ (?:had |have )?"
    r"(?:signed|concluded|initialled)\b"
)
"""A paper by those who signed it: "the memorandum that A, B and C signed"."""
_COMMITMENT = re.compile(
    r"\b(?P<commitment>(?!(?:The|This|Our|Its|Their) )(?:[A-Z]\w+ ){1,3}"
    r"(?:Commitment|Pledge|Vision) (?:on|for) [A-Z]\w+(?: (?:(?:and|of|in|for) )?[A-Z]\w+){0,5})\b"
)
"""What states promise together, under a name: "the Aldren Commitment on Herring"."""
_MINUTE = re.compile(
    r"\b(?P<minute>Minute \d{1,3}"
    r"(?: of the [A-Z]\w+(?: (?:(?:and|of) (?:the )?)?[A-Z]\w+){0,6})?)\b"
)
"""What a commission of two states adopts: "Minute 336 of the Boundary Commission"."""
_KIND_OF_CONTRACT = re.compile(
    r"\bsign(?:s|ed|ing)?\b[^.;\n]{0,60}?\b(?:an?|the) (?P<contract>(?:supply|purchase|service"
    r"|works|sales|delivery|framework|concession|lease|loan|construction) contract)\b"
)
_WITHOUT_ARTICLE = re.compile(
    r"\b(?:[Gg]ot|[Ss]igned|[Cc]oncluded|[Ss]ubscribed|[Cc]orresponding|[Ss]ealed)"
    r"(?: (?:today|yesterday|in [A-Z]\w+))? (?P<without>(?:agreement|treaty|protocol|memorandum)"
    rf" about (?:the )?(?!that\b|this\b|it\b|them\b)[a-z][\w-]+(?:{TOPIC_WORD}){{0,6}}?){STOP}"
)
"""How translations from Slavic languages name what was signed: "signed agreement about cod"."""
_SIGNED_BY_NAME = re.compile(
    r"\bsign(?:s|ed|ing)?\b[^.;\n]{0,80}?\bthe (?P<named>"
    r"Contract (?:regarding|concerning|on|for|about) (?:the )?[A-Z]\w+"
    r"(?: (?:(?:of|and|for) (?:the )?)?[A-Z]\w+){0,6}"
    r"|(?:[A-Z]\w+ ){1,3}Plan for (?:the )?[A-Z]\w+(?: (?:(?:of|and) )?[A-Z]\w+){0,4})"
)
"""Contracts and plans that are signed under a name: "signed the Contract on Cod Storage"."""
_AGREED_RECORD = re.compile(
    r"\b[Tt]he (?P<record>agreed (?:record|minutes))(?= (?:was|were|is) (?:initialled"
    r"|signed|agreed))"
)
_PATTERNS = (
    _WITHOUT_ARTICLE,
    _SIGNED_BY_NAME,
    _AGREED_RECORD,
    _COMMITMENT,
    _MINUTE,
    _KIND_OF_CONTRACT,
    _ROW,
    _SEVERAL,
    _MONEY_PAPER,
    _CONTRACT,
    _DEAL,
    _INTENT,
    _IN_MATTER,
    _NUMBERED,
    _HYPHENED,
    _CHANGING,
    _OF_SEVERAL,
)


def papers_by_form(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that their form tells."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))
