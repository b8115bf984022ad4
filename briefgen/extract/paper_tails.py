"""Read to its end what a paper is about, and papers that go by a set form of words."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_topics import STOP, TOPIC, TOPIC_WORD
from briefgen.extract.span import Span

_YEARS = r"(?:19|20)\d\d(?: ?[-–/] ?(?:20)?\d\d)?"
_TAIL = re.compile(
    rf"(?<= of \d{{4}}) (?:on|for|concerning|regarding) (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,6}}?{STOP}"
    r"|(?:(?<=ooperation)|(?<=to cooperate)|(?<=to collaborate))"
    r" (?:in|on) (?:the (?:fields?|areas?|spheres?|sectors?|domains?) of )?(?:the )?"
    rf"(?!(?:order|line|view|accordance|general|particular|many|various|all|this|that|these|which"
    r"|order|force"
    r"|(?:the )?(?:near|nearest|coming|next|foreseeable|immediate|short|long) [a-z]+)\b)"
    rf"(?:[a-z]+ing (?:the |an? )?)?[a-z][\w-]+(?:{TOPIC_WORD}){{0,6}}?"
    rf"(?: [A-Z][\w-]+){{0,3}}{STOP}"
    r"|(?<=of cooperation) and [a-z]+(?:tion|ment|ance|ing) (?:of|in) (?:the )?[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,4}}?{STOP}"
    r"|(?:(?<=ic)|(?<=al)|(?<=ive)|(?<=ary)|(?<=ous)|(?<=ble))(?:, [a-z][\w-]+){1,3},? and"
    r" [a-z][\w-]+ [a-z][\w-]+"
    r"(?=[.,;\n]|\Z| (?:was|were|is|are|and|with|between|signed|in|at|from|for|by)\b)"
)
"""What goes on behind the year of a paper, behind "cooperation", or a row of adjectives."""
_LISTED_TOPICS = re.compile(
    r"(?:, (?!(?:the|an?|which|who|where|as|and|but|he|she|they|it|in|on|at|of|by|with|to|for|after"
    r"|before|while|including|among|signed|met|held|left|took|made|said|told|gave|saw|paid|went"
    r"|namely)\b|[a-z]+ed\b|[a-z]+ly\b)[a-z][\w-]+(?: (?!and\b)[a-z][\w-]+){0,2}){1,5},? and "
    r"(?!(?:the|an?|on|in|of|to|their|its|also|will|was|is|has|had|met|held|left|took|made|said|told"
    r"|gave|saw|paid|went|then|agreed)\b|[a-z]+ed\b)[a-z][\w-]+(?: (?!and\b)[a-z][\w-]+){0,3}?"
    r"(?=[.;\n]|\Z| (?:between|with|in|of|at|on|during|after|was|were|is|are|that|which|from"
    r"|for)\b)"
)
"""Further topics of a paper: "agreements on bees, eels and wells"."""
_AND_THE = re.compile(
    r" and the (?:care|control|fight|exchange|return|use|defen[cs]e|safety|rights|transfer|supply"
    r"|training|rescue|(?:prot|prev|inspec|conserv|educ|integr|repatri|rehabilit|promo|product"
    r"|construc|liberali[sz]|regul|restor|reduc|recogni|evacu|collec)\w{0,4}tion"
    r"|management|treatment|employment|development|surveillance|monitoring|handling|breeding"
    r"|planting|sharing|marking) of (?:the )?[a-z][\w-]+(?: [a-z][\w-]+){0,3}?"
    r"(?=[.,;\n]|\Z| (?:in|at|on|between|with|for)\b)"
    r"| and the (?:[a-z]+(?:ed|al|ic|ous|ive|ary) )[a-z]{3,}s(?=[.;\n]|\Z)"
)
_TOPICAL = re.compile(r" (?:on|concerning|regarding|in the (?:field|area|sphere|sector)s? of) ")
"""How a topic goes on with what is done: "in the field of fishing and the care of seals"."""
_BETWEEN_HOUSES = re.compile(
    r"\b(?:(?:[Aa]n?|[Tt]he) |(?<![a-z] )|(?<=and )|(?<=igned ))"
    r"(?P<houses>(?:[Pp]lan|[Pp]rogram(?:me)?|[Mm]emorandum|[Pp]rotocol|[Aa]greement(?= o))"
    r" (?:o[fn] (?:[A-Z]?[a-z]+ ){1,3})?between (?:the |their )?(?:two |both |respective )?"
    r"(?:(?<=two )(?:[A-Z][a-z]+ ){1,2}Ministries"
    r"|(?:[a-z]+ ){0,2}(?:ministries|chambers|academies|universities|agencies|parliaments"
    r"|institutes|museums|galleries|orchestras|theatres|statistical offices|post offices"
    r"|libraries|archives|central banks|police forces|coast ?guards))"
    r"(?: of (?:(?:the two|the both|both) (?:countries|states|sides)"
    r"|(?!the\b)[a-z]+(?: and (?!the\b|an?\b)[a-z]+)?))?"
    rf"(?: for (?:the (?:years|period) )?{_YEARS})?)"
)
"""A paper of two bodies that have no names here: "plan of action between the two ministries"."""
_CALLED = re.compile(r" [\"“«] ?[A-Z][^\"”»\n]{2,40}[\"”»]")
_PROGRAMMES = ("programme", "program", "project", "initiative")
"""What a paper may be about by its name: "the agreement on the programme “Clean Nets”"."""
_BARE = re.compile(r"\w+ between\b")
_SET_FORM = re.compile(
    r"\b(?P<form>[Ff]inal [Aa]ct|[Rr]ecords? of [Dd]iscussions?|[Mm]inutes of [Uu]nderstanding)\b"
)
"""What is signed at the end of a session, by its form alone."""
_ALWAYS = re.compile(
    rf"\b(?:(?P<minutes>[Aa]greed [Mm]inutes)\b|(?P<mou>Mo[UC]s?{TOPIC}|MO[UC]s?{TOPIC}){STOP})"
)
"""What is a paper wherever it stands: "4. MoU on herring"."""
_ITEM = re.compile(
    r"(?:\(?[ivx]{1,5}[).] )?(?:\W|\d)*"
    r"(?P<item>(?:Agreement|Memorandum(?: of [Uu]nderstanding)?|Protocol|Convention"
    r"|Treaty|Letter of [Ii]ntent|Declaration of [Ii]ntent|Contract|Arrangement|Work [Pp]lan"
    rf"|(?:Executive |Cultural |Joint )?(?:Programme|Program)){TOPIC}){STOP}"
)
"""One of a list of papers: "2) Protocol on the export of pears"."""
_OF_YEARS = re.compile(
    r"\b(?P<years>(?:(?:Joint|Bilateral|Executive|Cultural|Indicative|Work(?:ing)?|Action"
    r"|Cooperation|Exchange|Implementation) ){1,3}(?:Program(?:me)?|Plan)"
    rf"(?: for)?(?: the (?:years|period))? {_YEARS})"
)
"""A programme that its years tell from others: "Bilateral Program 2026-2028"."""
_SECOND = re.compile(
    r"\b(?:agreements?|memorand\w+|protocols?|treaty|conventions?) (?:on|of|for)\b[^.;]{3,80}?"
    r" and (?:of |on |to )?the (?P<second>(?:agreement|protocol|memorandum|treaty|convention)"
    rf"{TOPIC}){STOP}"
)
"""The other of two papers: "the agreement on investments and the agreement on readmission"."""
_UNDER_WHICH = re.compile(
    r"\b[Tt]he (?P<under>arrangement|understanding|memorandum(?: of understanding)?|protocol"
    r"|accord)(?= (?:(?:under|by|according to) which|whereby)\b)"
)
_SECOND_PAPER = re.compile(
    r" (?:and|as well as) (?:of |on |to )?(?:the|an?) (?:[A-Z][a-z]+ ){0,2}(?:Agreement|Protocol"
    r"|Program(?:me)?|Memorandum|Plan|Treaty|Convention|Declaration|Arrangement|Contract|MoU)\b"
)
"""What begins another paper: "Agreement on herring and the Program of cooperation"."""
_OF_ANOTHER = re.compile(
    r"(?:[A-Z][\w-]+ ){2,6}(?:Agreement|Arrangement|Contract)(?P<end>) (?:of|under) the "
    r"(?:[A-Z][\w-]+ ){0,5}(?:Treaty|Convention|Protocol|Charter|Agreement)\b"
)
"""A paper that belongs to another: "Seed Transfer Agreement of the Treaty on Seeds"."""
_SIGNED = re.compile(
    r"\b(?:sign|initial|conclu|adopt|exchang|subs?cri|suscri|approv|endors|renew)\w*\b",
    re.IGNORECASE,
)


def without_second(text: str, paper: Span) -> Span:
    """Give the place of the first of two papers that were taken for one."""
    if other := _OF_ANOTHER.match(text, *paper):
        return Span(paper.start, other.start("end"))
    second = _SECOND_PAPER.search(text, *paper)
    return Span(paper.start, second.start()) if second else paper


def with_tail(text: str, paper: Span, stop: int) -> Span:
    """Give the place of a paper with the rest of its topic, where words of it follow."""
    called = _CALLED.match(text, paper.end, stop)
    if called and text.endswith(_PROGRAMMES, *paper):
        return Span(paper.start, called.end())
    tail = _TAIL.match(text, paper.end, stop)
    if tail is None and _TOPICAL.search(text, *paper):
        tail = _AND_THE.match(text, paper.end, stop) or _LISTED_TOPICS.match(text, paper.end, stop)
    return Span(paper.start, tail.end()) if tail else paper


def papers_by_set_form(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that a sentence tells of by a set form of words."""
    text = article.text
    if item := _ITEM.match(text, *sentence.span):
        yield Span(*item.span("item"))
    signed = _SIGNED.search(text, *sentence.span)
    told = (_SET_FORM, _UNDER_WHICH) if signed else ()
    for pattern in (_ALWAYS, _OF_YEARS, _SECOND, _BETWEEN_HOUSES, *told):
        for match in pattern.finditer(text, *sentence.span):
            bare = pattern is _BETWEEN_HOUSES and _BARE.match(match["houses"])
            if signed or not bare:
                yield Span(*match.span(match.lastgroup or 0))
