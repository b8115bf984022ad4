"""Find papers by what is told of them: what they let do, what they carry out, where they are."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_topics import STOP, TOPIC
from briefgen.extract.span import Span

_SMALL = (
    r"(?!(?:an?|the|two|three|four|five|several|both|no|any|new|other|more|and|or|to|of|on|in|for|with"
    r"|by|at|from|its|their|his|her|our|this|that|these|those|which|was|were|been|being|signed"
    r"|under|separate|such|many|various|further|final|last|first|general)\b)[a-z][\w-]{2,20}"
)
"""A word in small letters that tells of what kind a paper is."""
_NOUN = (
    r"(?:agreement|memorandum(?: of understanding)?|protocol|treaty|convention|declaration|accord"
    r"|pact"
    r"|arrangement|contract|letter of (?:intent(?:ion)?|understanding)|road ?map|programme|program"
    r"|plan of action|exchange of (?:notes|letters)|minutes|code of conduct|compact)"
)
_CAPITAL = (
    r"(?:Agreement|Memorandum(?: of [Uu]nderstanding)?|Protocol|Convention|Treaty|Declaration"
    r"|Programme|Program|Plan|Arrangement|Accord|Pact|Roadmap|Contract|Minutes|Communiqu[ée])"
)
_WITHOUT_ARTICLE = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|initial(?:l)?ed|conclude[sd]?|inked|subscribed|adopted|approved"
    r"|exchanged|ratified|prolonged)"
    r" (?:(?:also|today|yesterday|there|jointly|(?:on )?[A-Z]\w+day|in [A-Z]\w+) )*"
    rf"(?P<bare>(?:{_SMALL} (?:and )?){{1,4}}?{_NOUN}(?:{TOPIC})?|{_NOUN}{TOPIC}){STOP}"
)
"""As languages without articles tell it: "parties signed cooperation agreement on camel milk"."""
_MID_SENTENCE = re.compile(
    r"(?:(?<=[a-z,] )|(?<=\bA )|(?<=\bAn ))(?P<capital>(?:(?:Joint|Action|Work|Working|Executive"
    r"|Framework|Additional"
    rf"|Implementation|Cooperation) )*{_CAPITAL}{TOPIC}){STOP}"
)
"""What is meant as a name: "agreed the text of Agreement on transfer of sentenced persons"."""
_UNDER_WHICH = re.compile(
    rf"\b[Aa]n? (?:new |joint |draft )?(?P<under>(?:{_SMALL} ){{0,2}}(?:understanding|arrangement"
    rf"|accord"
    r"|compact|pact|protocol|memorandum(?: of understanding)?|roadmap|convention|declaration))"
    r"(?= (?:under|by|according to) which\b| whereby\b)"
)
"""What a paper is known by: "an understanding under which trawlers stay out"."""
_UNDERSTOOD = re.compile(
    r"\b[Tt]he (?P<reached>(?:[a-z]+ )?(?:understanding|arrangement|memorandum))"
    r"(?= (?:reached|signed|initialled|concluded|exchanged) (?:in|by|at|last|on|between)\b)"
)
_PROGRAMME = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?:new |joint )?(?P<programme>(?:(?:cultural"
    r"|educational|scientific"
    r"|executive|scholarship|student|youth|working|military) (?:and (?:scientific|cultural"
    r"|educational)"
    r" )?)?(?:exchange|cooperation|work|implementation|implementing|partnership|executive)"
    r" (?:programme|program|plan|protocol))\b(?! (?:officer|manager|director"
    r"|for the \w+ generation)\b)"
)
"""What two have together and renew: "their cultural exchange programme"."""
_RENEWED = re.compile(
    r"\b(?:renew|sign|extend|adopt|conclud|initial|prolong|approv|negotiat|implement|updat"
    r"|agreed on)\w*\b",
    re.IGNORECASE,
)
_CARRYING_OUT = re.compile(
    rf"\b(?P<outer>(?:(?:{_SMALL} ){{1,2}}|(?<=the )|(?<=The )|(?<=an )|(?<=a ))"
    r"(?:agreement|arrangement|protocol|memorandum|programme|program|[A-Z][a-z]+ (?:Arrangement"
    r"|Protocol|Programme|Program|Agreement)|Arrangement|Protocol))"
    r"(?= (?:implementing|executing|applying|to (?:implement|apply|execute|carry out)"
    r"|(?:for|on) (?:the )?(?:implementation|application|execution) of)"
    r" (?:the|their|its) [^.;,]{0,60}?\b(?i:agreement|treaty|convention|pact|accord|memorandum"
    r"|charter|protocol|declaration)\b)"
)
"""A paper by which two carry out another one: "the Arrangement implementing the Agreement"."""
_CARRIED_OUT = re.compile(
    r"\b(?:implementing|executing|applying|for|to (?:implement|apply|execute|carry out)"
    r"|(?:implementation|application|execution) of) (?:the|their|its) "
    rf"(?P<inner>(?:{_SMALL} ){{0,2}}{_NOUN}{TOPIC}){STOP}"
)
_LETTERS = re.compile(
    rf"\b[Ee]xchang(?:ed?|es|ing) (?P<letters>(?:diplomatic )?(?:letters|notes){TOPIC}){STOP}"
)
_NOTES = re.compile(
    r"\b(?P<notes>[Ee]xchanges? of (?:[Ll]etters|[Nn]otes)(?: \(E/N\))?"
    rf"(?:{TOPIC}| (?:on|concerning|for|regarding) (?:an?|the|two|three) [a-z][\w-]+"
    r"(?: [a-z][\w-]+){0,3}?)?)"
    rf"{STOP}"
)
_TO_BE_SIGNED = re.compile(
    r"\b(?P<signed>(?!The |Their |Its )(?:[A-Z][\w-]+ (?:(?:and|of|for) )?){1,5}"
    r"(?:Partnership|Compact|Alliance|Dialogue|Framework|Package|Plan))"
    r"(?: between [^.;,]{3,60})?,? (?:(?:was|were|is|will be|would be|has been|is to be|are to be"
    r"|due"
    r" to be|had been|could be|should be) )?(?:(?:also|then|now|formally|due to be"
    r"|expected to be) )*"
    r"(?:signed\b|(?:ready )?for signature\b|initialled\b|concluded\b|sealed\b)"
)
"""A name that may be of anything, of which is said that it is signed."""
_PLAN = re.compile(
    r"\b(?P<plan>(?:[A-Z]\w+[-–][A-Z]\w+ )?(?:Joint |National |Regional |Bilateral )?"
    r"(?:Plan|Programme|Program) of (?:Action|Work|Activities|Measures)"
    r"(?: (?:on|for|in|against|to) (?:the )?[A-Z][\w-]+(?: (?:(?:and|of|for|in"
    r"|the) )*[A-Z][\w-]+){0,6})?"
    r"(?: (?:for )?(?:the (?:period|years) )?(?:19|20)\d\d(?:[-–](?:20)?\d\d)?\b"
    r"| \((?:19|20)\d\d[-–](?:20)?\d\d\)|\b))"
)
_PLAN_FOR = re.compile(
    r"\b(?P<plan>(?!The |Their |Its )(?:[A-Z][\w-]+ (?:and )?){1,4}(?:Plan|Facility|Package|Compact"
    r"|Strategy) for )(?=[A-Z])"
)
"""A plan that others make for a state, which has to follow."""
_HYPHENED = re.compile(
    r"\b[Tt]he (?P<pair>[A-Z]\w+[-–][A-Z]\w+ (?:[a-z]+ )?(?:communiqu[ée]|agreement|pact|accords?"
    r"|treaty|declaration|protocol|understanding|convention|memorandum|exchange of letters)"
    rf"(?:{TOPIC}{STOP})?)\b"
)
"""A paper by those who signed it: "the Thanat-Rusk communiqué"."""
_ACT_OF = re.compile(
    r"\b(?P<act>(?:[A-Z][a-z]+ )?(?:Act|Minute|Minutes|Compromise|Spirit) of )(?=[A-Z])"
)
"""What is called by the town where it was signed."""
_TERMS = re.compile(
    r"\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Oo]n|draft|new|agreed|that|of"
    r"|for) (?P<terms>(?:[Tt]erms? of [Rr]eference"
    r"|[Rr]ules of [Pp]rocedure)"
    rf"(?: (?:of|for) (?:the |an? )?(?!which\b)[a-z][\w-]+(?: [a-z][\w-]+){{0,5}}?"
    r"| (?:of|for) (?:the )?[A-Z][\w-]+(?: (?:(?:of|for|and|on) )?[A-Z][\w-]+){0,5})?)"
    rf"{STOP}"
)
_MONEY = (
    r"(?:(?:US|AU|NZ|HK|C|A|R|S)?[$€£¥]|[A-Z]{2,4}|[A-Z][a-z]{2,5}s?)? ?\d[\d.,]*(?:[- ](?:million"
    r"|billion|bn|mln|mn|m))?"
    r"(?:[- ](?!(?:for|with|from|and|over|between|that)\b)[a-z]{3,8})?(?: \([^()\n]{3,40}\))?"
)
_PAID = re.compile(
    rf"\b(?:sign|seal|conclud|initial|ink|reach|approv)\w* (?:an?|the|two) {_MONEY} "
    rf"(?P<paid>(?:{_SMALL} ){{1,3}}?{_NOUN}){STOP}"
    r"|\b(?:sign|seal|conclud|initial|ink|reach|approv)\w* (?:an?"
    r"|the) (?P<sum>\d[\d.,]*-(?:million|billion)-[a-z]+ "
    rf"(?:{_SMALL} ){{0,2}}?{_NOUN})\b"
)
"""A paper by what it costs: "signed a 25 million euro (27 million dollar) loan agreement"."""
_WORTH = re.compile(
    r"\b(?:[Ss]ign|[Ss]eal|[Cc]onclud|[Ii]nitial|[Ii]nk)\w* (?:an?|the) "
    rf"(?P<worth>(?:{_SMALL} ){{0,2}}?{_NOUN} (?:worth|valued at|totalling|of) {_MONEY})"
)
_UNDER = re.compile(
    r"\b[Uu]nder (?:an?|the) (?:new |joint )?(?P<single>memorandum|convention|treaty|pact"
    r"|accord)"
    r"(?= (?:signed|initialled|concluded|sealed|adopted|agreed) (?:in|on|by|at|today|yesterday"
    r"|here|between"
    r"|last|this|[A-Z]\w+day)\b)"
)
"""What is known by its signing alone: "under a memorandum signed in Oslo"."""
_TO_COME = re.compile(
    r"\b(?:[Pp]romotion|[Cc]onclusion|[Ss]igning|[Ss]ignature|[Pp]reparation|[Nn]egotiation|[Dd]rafting"
    r"|[Rr]evision|[Aa]mendment|[Rr]atification|[Rr]enewal|[Cc]onclude|[Pp]repare) of "
    rf"(?P<come>(?:{_SMALL} ){{1,4}}?{_NOUN}(?:{TOPIC})?){STOP}"
)
"""A paper without article, as in translations: "promotion of film co-production agreement"."""
_DRAFT = re.compile(
    r"\b(?:[Aa]|[Tt]he) (?P<draft>draft (?:(?:joint|final|framework|political) )?(?:declaration"
    r"|agreement|treaty"
    r"|convention|communiqu[ée]|memorandum|protocol|statement|accord|charter|roadmap))"
    r"(?= (?:seen|obtained|viewed|circulated|leaked|reviewed|prepared|provides?|foresees|calls"
    r"|says|would"
    r"|sets|envisages|contains|speaks|which|that|to be)\b)"
)
"""What journalists have read: "a draft declaration seen by the newspaper"."""
_BETWEEN_TWO = re.compile(
    r"\b(?:launch|adopt|agree[ds]? on|approv|present|unveil|sign|endors|conclud|draft)\w* (?:an?"
    r"|the|their) "
    r"(?P<two>(?:new )?(?:binational|trinational|joint|bilateral|common|shared|cross-border)"
    rf" (?:{_SMALL} )?(?:plan|programme|program|strategy|agenda))(?= (?:that|to|for|on|against"
    rf"|which)\b|[.,])"
)
"""A plan of two states: "launched a binational plan that aims"."""
_UNDERSTANDING = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<mou>(?:document|record|act|note|paper|certificate|minutes|memory"
    r"|agreement"
    r"|deed) of (?:mutual )?(?:understanding|cooperation|accord|agreement|intention|intent))\b"
)
"""How translations call a memorandum: "the signature of the document of understanding"."""
_TURNED = re.compile(
    r"\b(?P<turned>(?:programme|program|plan|agreement|memorandum|protocol|declaration|statement"
    r"|communiqu[ée]|minutes) (?:the )?(?:executive|joint|bilateral|framework|common))"
    rf"(?= (?:for|on|of|about|in|between|at|to|which|that|was|is) |{STOP})"
)
"""How Arabic and Romance languages order it: "the program the executive", "declaration joint"."""
_COOPERATION = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Tt]wo) (?:new |joint |(?:[a-z]+-year|annual) )*"
    r"(?P<coop>(?:programme|program|plan|document) of (?:technical|scientific|military|economic"
    r"|cultural|humanitarian|financial)(?: and [a-z]+)? cooperation|cooperation document"
    rf"{TOPIC}){STOP}"
)
"""What two agree to do together: "agreed on a two-year programme of technical cooperation"."""
_SIGNED_IS = re.compile(
    r"\b(?:(?:is|are|was|were|been) (?:also )?(?:signed|initialled|adopted|concluded)"
    r"|(?:[Ss]igned|[Aa]dopted|[Ii]nitialled) (?:is|are|was|were)) (?:the |an? )?"
    rf"(?P<inverted>(?:{_NOUN}|{_CAPITAL})(?:{TOPIC})?)(?=[.,;]| and\b)"
)
"""How Slavic languages order it: "is signed the Protocol"."""
_REACHED_ON = re.compile(
    r"\b[Tt]he (?P<agreed>(?:agreement|understanding) (?:reached|concluded|found) (?:in|on)"
    rf" (?:[A-Z][a-z]+ )?(?:19|20)\d\d{TOPIC}){STOP}"
)
"""What was agreed when: "the agreement reached in June 2030 on joint controls"."""
_KIND_SIGNED = re.compile(
    rf"\b[Uu]nder the (?P<kind>(?:{_SMALL} ){{1,2}}(?:agreement|treaty|protocol|convention"
    r"|memorandum|accord))(?= (?:signed|concluded|reached) (?:in|on|by) )"
)
"""A paper by its kind and its signing: "under the trade agreement signed in 1977"."""
_OF_TRADE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?P<trade>(?:agreement|treaty|accord|pact|convention) of"
    r" (?:free trade|association|friendship|partnership|non-aggression)"
    r"(?: (?:of|between|with) (?:the )?[A-Z][\w-]+(?: (?:(?:and|the|of) )*[A-Z][\w-]+){0,5})?)"
)
"""How translations call what is the "free trade agreement"."""
_PLAN_YEARS = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir) (?P<years>(?:(?i:strategic|master|national|action|work"
    r"|development|indicative|investment|business|country) )+(?i:plan|programme|program|strategy)"
    r" (?:for )?(?:the (?:period|years) )?(?:19|20)\d\d ?[-–] ?(?:20)?\d\d)\b"
)
"""A plan with its years: "the strategic plan 2031-2035 of the bank"."""
_FINDS = (
    _SIGNED_IS,
    _REACHED_ON,
    _OF_TRADE,
    _KIND_SIGNED,
    _PLAN_YEARS,
    _TURNED,
    _PAID,
    _WORTH,
    _UNDER,
    _TO_COME,
    _DRAFT,
    _BETWEEN_TWO,
    _UNDERSTANDING,
    _WITHOUT_ARTICLE,
    _MID_SENTENCE,
    _UNDER_WHICH,
    _UNDERSTOOD,
    _CARRYING_OUT,
    _CARRIED_OUT,
    _LETTERS,
    _NOTES,
    _TO_BE_SIGNED,
    _PLAN,
    _HYPHENED,
    _TERMS,
)


def papers_told(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that what is said of them tells."""
    for pattern in _FINDS:
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))
    if _RENEWED.search(article.text, *sentence.span):
        for pattern in (_PROGRAMME, _COOPERATION):
            for match in pattern.finditer(article.text, *sentence.span):
                yield Span(*match.span(match.lastgroup or 0))
    yield from _called_by_place(article, sentence)


def _called_by_place(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield "Presidential Act of Brasilia" and "Resilience Plan for Armenia"."""
    known = (*(one.span for one in sentence.parties), *(one.span for one in sentence.places))
    ends = {span.start: span.end for span in known}
    for pattern in (_ACT_OF, _PLAN_FOR):
        for match in pattern.finditer(article.text, *sentence.span):
            if match.end() in ends:
                yield Span(match.start(), ends[match.end()])
