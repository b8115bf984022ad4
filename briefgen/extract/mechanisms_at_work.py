"""Find mechanisms by whose they are, by who comes to them and by what quotation marks hold.

"Committee" and the like tell little: a parliament has one, a party and a school as well. That two
sides have one together, or that it is called what only officials call theirs, tells more.
"""

import re
from collections.abc import Iterator

from briefgen.extract.article import Sentence
from briefgen.extract.mechanism_nouns import TOPIC, TOPIC_END
from briefgen.extract.span import Span

_OFFICIAL = (
    r"(?:(?:working|contact|expert) (?:group|party)|sub-?(?:committee|commission|group)"
    r"|experts['’] group|(?:dialogue|consultation) mechanism|liaison (?:group|committee))"
)
"""What only officials call what they have with others."""
_ANY = (
    rf"(?:{_OFFICIAL}|commission|committee|council|board|forum|network|round ?table|panel|platform"
    r"|mechanism|partnership|secretariat|consultations|dialogue|hotline|task[ -]?force)"
)
"""What others have too: a parliament, a town, the police."""
_ABOUT = (
    r"(?:(?!(?:of|on|for|and|in|to|the|an?|as|at|by|with|from|that|which|is|was|are|were|has|had"
    r"|will|parliamentary|select|central|executive|party|national|state|federal|own|separate|their|its|new"
    r"|same|similar|existing|small|first|second|third|next|last|other|another|different)[ '’])"
    r"[a-z][a-z-]{2,15}(?:s['’])? )"
)
"""What a body is about, in small letters; not whose it is, which of many, or how new."""
_OF_BOTH = re.compile(
    r"\b(?:countries|sides|neighbou?rs|states|governments|ministries|capitals|partners|nations"
    r"|services|coast ?guards|regions|agencies|regulators"
    r"|(?:[Tt]wo|[Bb]oth|[Tt]hree) [a-z ]{3,30})['’] "
    rf"(?P<of_both>{_ABOUT}{{1,3}}?{_ANY}\b(?:{TOPIC}{TOPIC_END})?)"
)
"""What two sides have together: "the neighbours' rivers commission"."""
_BY_NAME = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his) "
    rf"(?P<by_name>{_ABOUT}{{1,3}}?{_OFFICIAL}\b(?! of the [A-Z])(?:{TOPIC}{TOPIC_END})?)"
)
"""What officials call theirs, with what it is about: "the customs subcommittee"."""
_OF_PEOPLE = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?) (?P<of_people>(?:{_OFFICIAL}|task[ -]?force|network|round ?table)"
    r" of (?:[a-z]+ ){0,2}?(?:[a-z]{3,14}s|police)(?:(?:, [a-z]+)? and [a-z]{3,14})?)"
    r"(?= (?:is|was|will|would|shall|met|meets|has|had)\b)"
)
"""What is named by those who come to it: "a task force of police and customs"."""

_AT_WORK = re.compile(
    r"\b(?P<at_work>(?:[a-z][a-z-]{3,15} )?(?<!\bthe )(?:steering|follow-up) (?:group|committee))\b"
    r"|\b(?P<team>technical working (?:team|group))\b"
    r"|\b(?P<experts>(?:committee|commission|group|panel) of (?:experts|historians|prosecutors"
    r"|scientists|jurists|engineers|veterinarians|archaeologists|technicians))\b"
    r"|\b[Aa]n? (?P<of_bodies>(?:joint )?(?:working group|commission|committee|task force) of"
    r" (?:the )?(?:[A-Z][\w’'-]+ )+and (?:the )?[A-Z][\w-]+(?: (?:of |for )?(?:the )?[A-Z][\w-]+)*)"
    r"|\b(?P<high>high-level (?!talks|contacts|exchanges|meetings|visits|consultations)[a-z]+"
    r" and (?!political|regular|constant|continued|open)[a-z]+ dialogue)\b"
    r"|\b(?P<cop>[Pp]re-COP(?: ?\d{1,2})?)\b"
    r"|\b[Tt]he (?P<network>(?:Pacific|Caribbean|African|European|Asian|Arab|Nordic|Baltic|ASEAN"
    r"|Mediterranean|Ibero-American|Central American|Euro-Arab|Global|International)"
    r" (?:[A-Z][\w-]+ ){0,4}Network"
    r"(?: (?:for|on|of) [A-Z][\w-]+(?: (?:(?:and|of) )?[A-Z][\w-]+){0,4})?)\b"
    r"|\b(?P<ministers>joint meeting of (?:the )?ministers(?: of [a-z]+)?)\b"
)
"""What is formed for one thing, wherever it is named: "a steering group with officials"."""
_LINE = re.compile(
    r"\b(?P<line>(?:24-hour|round-the-clock|direct|permanent) (?:[a-z]{3,15} )?"
    r"(?:hotlines?|contact points?))\b"
)
"""How officials of two sides reach each other at any hour."""
_COALITION_FOR = re.compile(
    r"\b[Tt]he (?P<coalition>(?:(?:Global|International|Pacific|African|European|World) )?"
    r"Coalition (?:for|on|of) (?:the )?[A-Z][\w-]+(?: (?:(?:and|of|the) )*[A-Z][\w-]+){0,4})"
)
"""States together for one thing: "the Coalition for Clean Seas"."""
_INITIATIVE = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[A-Z]\w+['’]s) "
    r"(?P<initiative>[\"“«‘][A-Z][^\"“”«»‘’\n]{2,40}[\"”»’] (?:initiative|process|platform"
    r"|mechanism"
    r"|format|coalition|network))\b"
    r"|\b[Tt]he (?:initiative|process|platform|coalition|network)"
    r" [\"“«‘](?P<called>[A-Z][^\"“”«»‘’\n]{2,40})[\"”»’]"
)
"""What states do together under a name in quotation marks: "the “Bread Bridge” initiative"."""
_OFFICERS_TALK = re.compile(
    r"\b(?P<officers>(?:[Ss]pecial [Rr]epresentatives|[Ss]herpas|[Cc]hief negotiators"
    r"|[Dd]irectors[- ]general|[Cc]oordinators)['’] (?:talks|meetings?|consultations)"
    rf"(?:{TOPIC}{TOPIC_END})?)"
    r"|\b(?P<ministerial>(?:annual|yearly|biennial) ministerial(?: (?:meeting|talks))?"
    rf"(?:{TOPIC}{TOPIC_END}|(?= (?:is|was|takes|took|will)\b)))"
    r"|\b[Tt]he (?:so-called )?(?P<track>(?:Trilateral|Bilateral|Quadrilateral|Technical|Political"
    r"|Humanitarian) Track)\b"
)
"""Talks by the officers who hold them, by how often, or by their track."""
_LED = r"(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|existing|[A-Z]\w+(?:an|ese|ish|ic|['’]s)) "
_OFFICERS = (
    r"(?:sherpas|deputies|ministers|officials|experts|directors|persons|governors|mayors|commanders"
    r"|chiefs|speakers|envoys|ambassadors|negotiators|regulators|prosecutors|commissioners"
    r"|plenipotentiaries|coordinators|secretaries|users|riparians|donors)"
)
_OF_OFFICERS = re.compile(
    rf"\b{_LED}(?P<of_officers>{_ABOUT}{{0,2}}?{_OFFICERS}['’] "
    r"(?:group|panel|council|conference|forum|club|round ?table|network|committee|dialogue"
    rf"|consultations?|track|breakfast|meeting system)(?: (?:on|of|for) (?:the )?[a-z][\w-]+)?)\b"
    rf"|\b(?P<who>(?:group|panel|network|council|commission|committee|conference|club) of "
    rf"{_ABOUT}{{0,3}}?{_OFFICERS}\b(?: of (?:the )?(?:two|three|four|both) [a-z]+)?)"
    r"|\b(?P<meetings>(?:regular|yearly|annual|monthly) (?:meetings|consultations) of (?:border )?"
    r"(?:representatives|commissioners|commanders|delegates))\b"
)
"""What is called by the officers who are in it: "the trade officials' group"."""
_CHANNEL = re.compile(
    rf"\b{_LED}(?P<channel>(?:[A-Z]\w+[-–][A-Z]\w+ |[A-Z]{{3,5}} )?{_ABOUT}{{0,2}}?"
    r"(?:contact|security|dialogue|consultation|liaison|coordination|emergency) channel)\b"
    r"|\b(?:[Aa]|[Tt]he) (?P<office>(?:standing|joint|permanent|common) (?:[a-z]+ )?"
    rf"(?:liaison|coordination|project|contact) (?:office|point|cell)(?:{TOPIC}{TOPIC_END})?)"
    r"|\b(?P<line>direct (?:(?:tele)?phonic |telephone )?line(?: (?:of|between) [^.;,]{3,60}?"
    r"| [\"“«][^\"”»\n]{3,40}[\"”»])(?=[.,;]|\Z| (?:by|to|was|is|will|which)\b)"
    r"|duty officer-to-duty officer line)"
    r"|\b(?:agree[ds]? on|set up|open(?:ed|s)?|used?|activat\w+|establish\w*|install\w*)"
    r" (?:an?|the|their) (?P<hotline>(?!complaints|consumer|customer|suicide|tip|free|public"
    r"|crisis)"
    r"(?:[a-z]{3,12} ){1,3}hotline)\b"
)
"""By what offices of two sides reach each other: "a contact channel", "the coast guard hotline"."""
_PARTIES = re.compile(
    r"\b(?P<parties>(?:two|three|four|five|six|seven)-(?:party|sided|way) (?:format|mechanism|talks"
    r"|group|dialogue|forum))\b"
    r"|(?P<two>[\"“]?(?:two plus two|2 plus 2)[\"”]?)(?= of (?:foreign|defen[cs]e)| dialogue| talks"
    r"| meeting| format)"
    r"|\bwithin the (?P<quint>[\"“](?:quint|quad|trio|troika)[\"”])"
)
"""A format by how many are in it: "the six-party format"."""
_QUOTED = re.compile(
    r"[\"“](?P<quoted>(?:round ?table|comité|commission|committee|contact group|club|panel|forum"
    r"|council|sofa talks|citizens['’] (?:lab|panel))(?: [^\"”\n]{2,40})?)[\"”]"
    r"|(?P<before>\b(?:(?:high-level|expert|joint) )?(?:working group|dialogue|commission|platform"
    r"|forum) [\"“«][A-Z][^\"”»\n]{3,40}[\"”»])"
    r"|(?P<behind>[\"“«][A-Z][^\"”»\n]{3,40}[–-][^\"”»\n]{3,40}[\"”»] (?:dialogue|commission|forum"
    r"|working group|format))"
)
"""What stands in quotation marks, or has its parties there: "the dialogue “Norland–Sudland”"."""
_IS_A = re.compile(
    r"\b(?P<is_a>(?!The |This |A )(?:[A-Z][\w’'-]+ (?:(?:of|for|on|the|and) )*){1,4}"
    r"(?:Desk|Group|Pool|Club|Circle|Talks|Consultations?|consultations?|Network|School|Table|Compact"
    r"|Track|Alliance|Partnership|Board|Fund|Line|Chain|Bridge|Caucus|Hub|Coalition|Roundtable))"
    r"(?=, (?:as )?(?:(?:an?|the|its|their) )?(?:[a-z-]+ ){0,2}(?:format|circle|grouping|round"
    r"|gathering|exercise|mechanism|platform|forum|dialogue|arrangement)\b"
    r"(?: (?:in|of|between|with|that|which|led|run|where)\b|[,.]))"
)
"""A name of which the text says that it is a format: "the Grain Desk, a format in which"."""
_WORK = (
    _OF_OFFICERS,
    _CHANNEL,
    _PARTIES,
    _QUOTED,
    _IS_A,
    _AT_WORK,
    _OF_BOTH,
    _BY_NAME,
    _OF_PEOPLE,
    _LINE,
    _COALITION_FOR,
    _INITIATIVE,
    _OFFICERS_TALK,
)


def mechanisms_at_work(text: str, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of bodies, lines and talks that sides have together."""
    for pattern in _WORK:
        for match in pattern.finditer(text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))
