"""The words by which a text names, or means, who speaks."""

import re

from briefgen.extract.title_words import SPEECH
from briefgen.extract.words import word_set

VERBS = SPEECH | word_set(
    "according response remarks quoted saying stating adding planned plans described replied"
    " defended expressing requested qualified asked answered quipped went joked concluded "
    "continued assured cautioned hopes hoped believes writes posted "
    "conceded admitted acknowledged vowed lamented retorted countered "
    "calls dismissed hailed branded denounced manifested voiced shot confided "
    "indicated criticized criticised termed call regards regarded dubbed labelled labeled "
    "characterised characterized lauded sustained alerted exclaimed complained deplored exhorted "
    "stipulated uttered transferred pleaded proclaimed summarised summarized reflected clarified "
    "specified precised lamented "
    "reminded informed recommended asserted considers considered promised suggested commended"
)
"""Words beside which a speaker stands."""
PRONOUN = re.compile(
    r"\b(?P<word>he|she|him|her(?=,|\Z)|it|they"
    r"|the (?!(?:ministry|department|commission|agency|council|bank|fund|institute|federation"
    r"|association|union|chamber|secretariat) (?-i:of [A-Z]))(?:minister|ministry|president"
    r"|secretary|envoy|official"
    r"|department|spokesperson|spokesman|spokeswoman|statement"
    r"|ambassador|premier|chancellor|commissioner|undersecretary|prefect|governor|mayor|negotiator"
    r"|(?:under-|deputy )?secretary-general|director-general|high representative|chairperson"
    r"|chairman|chairwoman|rapporteur|vice-president|vice-minister|commander"
    r"|diplomat|politician|lawmaker|economist|professor|researcher|admiral|general|chair"
    r"|(?:guest )?minister|guest|visitor|host|ruler|head of state|head of government|monarch"
    r"|commission|bank|agency|council|union|association|embassy|company|group|federation|chamber"
    r"|institute|foundation|fund|alliance|secretariat"
    r"|legislator|deputy minister|co-chair|governor|negotiator|scientist|latter"
    r"|functionary|mandatary|titular|dignitary|emissary|parliamentarian|senator|magistrate|justice"
    r"|attorney general|ombudsman|auditor|inspector|colonel|captain|banker|businessman"
    r"|businesswoman"
    r"|entrepreneur|activist|analyst|expert|lawyer|director|chief executive|chief"
    r"|(?:federal |chief |state |deputy |public )?prosecutor"
    r"|(?:foreign|finance|defen[cs]e|interior|health|energy|trade|agriculture|environment|transport"
    r"|justice|education|culture|prime|deputy prime|economy|labou?r|tourism|water|mining|fisheries"
    r"|home|industry|infrastructure|sports?|science|digital|social affairs) minister"
    r"|(?-i:[A-Z]{2,8}) (?:spokes(?:person|man|woman)|official|chief|head|director|president|chair"
    r"|secretary-general|commissioner)"
    r"|(?-i:(?:[A-Z][a-z]+ ){1,4}(?:Minister|Secretary|Ambassador|President|Premier"
    r"|Director|Councillor|Commissioner|Representative|Chairman|Chairwoman|Speaker"
    r"|Governor))))\b(?!-)",
    re.IGNORECASE,
)
DESCRIBED = re.compile(
    r"(?<!\b[Aa] )(?<!\b[Aa]n )\b(?:[Tt]he )?(?P<party>[A-Z][\w-]+)(?:['’]s)? (?:[a-z]+ )?"
    r"(?P<office>minister|ambassador|president|secretary|envoy|premier|chancellor|commissioner"
    r"|guest|visitor|official|diplomat|leader|negotiator)\b"
)
GENERIC = word_set("guest visitor official diplomat leader negotiator head")
"""Offices that no title repeats: whoever is of that side is meant."""
HEAD_OF = re.compile(
    r"\b[Tt]he (?P<office>[Hh]ead) of (?:the )?(?P<party>[A-Z][\w-]+)(?:['’]s)? "
    r"(?:[Ss]tate|[Gg]overnment|delegation|diplomacy"
    r"|(?:[a-z]+ ){0,3}(?:ministry|department|agency))\b"
)
"""Who leads something of a country: "the head of the Norwegian foreign ministry"."""
HOLDER = re.compile(
    r"\b[Tt]he (?P<office>[A-Z][a-z]+(?:-[A-Z][a-z]+)*|minister|ambassador|president|envoy)"
    r" (?:of|from) (?:the )?(?P<party>[A-Z][\w-]+)\b"
)
"""An office by its country: "the Minister of Norway"."""
SIDE = re.compile(
    r"(?:\b[Tt]he |(?:\A|(?<=[.!?\n,;] )|(?<=\n)|\b(?:that|and|but|then) )(?!(?:By|For|From|In"
    r"|Of|On|To|With) ))"
    r"(?P<party>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
    r" (?:side|delegation|part(?:y)?(?= (?:has |had |have )?[a-z]+e[ds]\b))\b"
)
LEADS_TO = re.compile(r"\b(?:to|in|(?<!ernment )of|from|with|for|at|between|and) (?:the )?\Z")
HELPERS = re.compile(r"\b(?:(?:has|have|had|also|then|later) )+\Z")
PASSIVE = re.compile(r"\b(?:be|been|being|was|were|is|are) (?:not )?\Z")
IN_MEETING = re.compile(
    r"(?:, [^.;]{3,90}?)?,? (?:in|during|at) (?:the|an?|this|his|her|their)"
    r" (?:meeting|talks|conversation|call|session|sitting|encounter) with "
)
"""Behind it stands whom the subject of the sentence met, who says nothing."""
QUOTED_BY = re.compile(r"\b(?:quoted|cited|reported) by (?:the |an? )?\Z")
"""Behind it stands who passes on what another has said."""
ANNOUNCED = re.compile(r" ?: ?[\"“«‘']?\Z")
"""What stands between a name and words of its own, as in headlines."""
IN_VIEW_OF = re.compile(
    r"\b(?:[Ff]or|[Aa]ccording to|[Ii]n the (?:words|view|eyes|opinion) of) (?:the )?"
    r"[^.;:,]{0,60}\Z"
)
"""What stands before a name behind which, and a comma, its words follow: "For Ola Berg, “…”"."""
IN_WORDS = re.compile(
    r"(?:In|By|To|According to) (?P<who>his|her) (?:own )?(?:words|view|opinion|account|eyes"
    r"|mind),? "
)
JOINED = re.compile(r"(?:\band (?:also |then |further |later )?|, having )\Z")
ALONE = re.compile(r" (?!of\b|for\b|in\b|from\b|and\b|at\b)[a-z]|, (?:the|an?|it|this|that) ")
"""What follows an office that stands for who holds it, without the name."""
INSERTION = re.compile(r", (?:who|which|whose)\b")
AS_OFFICER = re.compile(r", (?:the |an? )?(?:[\w’'-]+ ){1,8}(?:of|at|for|from|with) (?:the )?")
"""What stands between a name and the body of an apposition: "Ola Berg, president of the"."""
OF_BODY = re.compile(r",? (?:of|from|at|with|for) (?:the )?")
"""Between a name and the body that somebody speaks for."""
