"""The verbs by which a text tells what somebody thinks, wants or promises, by what follows them.

The classes are those of grammars and verb lexicons: verbs of saying, thinking, wanting, judging,
of committing oneself and of directing others, each with what it takes behind it.
"""

import re
from collections.abc import Iterator, Mapping

from briefgen.extract.reporting_verbs import TO_DO
from briefgen.extract.words import Word, word_set

_WHEN = (
    r"(?: (?:(?:on|last) [A-Z]\w+day|today|yesterday|again|once more|instead|also|then"
    r"|in (?:turn|response|principle)|at once|publicly|openly|privately|however|repeatedly))*"
)
"""What may stand between a verb and what belongs to it."""
_CLOSE = r"[^\s.;:,\"“”]+"
_THAT = rf"(?: [^\s.;:\"“”]+){{0,8}}?,?{_WHEN}(?<!adding)(?<!noting)(?<!saying) that\b"
_COMPLEMENTS = {
    name: re.compile(pattern)
    for name, pattern in {
        "that": _THAT,
        "that alone": rf"{_WHEN},? that\b",
        "clause": (
            r"(?! (?:after|as|at|before|by|during|how|if|in|on|so|to|what|when|while)\b)"
            rf"(?: (?!that\b){_CLOSE}){{1,8}}? (?:is|are|was|were|will|would|must|should|can|could"
            r"|may|might|has|have|had|needs?|won['’]t|cannot|can['’]t|does|did|do|costs?"
            r"|remains?)\b"
        ),
        "object": (
            r"(?! (?:[a-z]+ ){0,3}"
            r"(?:gratitude|thanks?|condolences|congratulations|pleasure|sympathy)\b)"
            rf"{_WHEN} (?:highly |strongly |warmly |deeply |particularly )?"
            r"(?:the|an?|any|all|both|some|every|each|no|its|his|her|their|this|these|those|such|it"
            r"|and (?:[a-z]+ly )?[a-z]+ (?:the|an?|this|that|any|all)|them|more|less|fewer|most"
            r"|half|new|[$€£]?\d[\d.,]*|[A-Z][\w’'-]+"
            r"|(?!(?:what|that|when|with|for|and|but|not|out|off|per|who|how"
            r"|why)\b)[a-z]{3,})(?: (?!by\b)|(?=\.))"
        ),
        "doing": rf"{_WHEN} (?:not )?(?!during|something|nothing|morning|evening)[a-z]{{3,}}ing\b",
        "to": (
            rf"{_WHEN} (?:not )?to"
            r" (?!comment|say|give|elaborate|answer|disclose|be (?:drawn|quoted)|the|an?)[a-z]+"
        ),
        "somebody to": (
            rf"(?! to\b)(?: {_CLOSE}){{1,14}}? (?:not )?to "
            r"(?!the|an?|his|her|its|their|talks|dinner|lunch|visit|attend|send)[a-z]+"
        ),
        "invited to": rf"(?: {_CLOSE}){{1,12}}? to (?!(?:an? )?(?:dinner|lunch|tea|talks)\b)"
        r"[a-z][\w’'-]*",
        "somebody about": rf" {_CLOSE}(?: {_CLOSE}){{0,6}}? (?:on|about|for|over|against) [\w’'-]+",
        "somebody of": rf"(?! (?:the )?press\b)(?: (?!about\b){_CLOSE}){{1,7}}? of [\w’'-]+",
        "whether": rf"(?: {_CLOSE}){{0,5}}? (?:whether|why|how|what|when|if|where|who)\b",
        "colon": r": (?=[\w‘'])",
        "at": (
            r" [^.;]{3,60}? (?:as|at(?: (?:about|some|around|nearly|over|more than))?"
            r"(?= [$€£\d])(?! \d{1,2}(?: and \d{1,2})? [A-Z])) "
        ),
        "judgement": (
            r"(?! (?:up)?on\b| for\b) [^.;:\"“”]{3,90}? (?:an? [\w-]+|(?!the\b)[a-z-]+"
            r"(?:ic|ous|ful|ive|[ai]ble|al|[ae]nt|less|est|fair|wrong|right|modest|early|late))\b"
        ),
        "for": rf"{_WHEN} for (?!\d|\w+ (?:hours?|days?|weeks?|months?|years?)\b)[\w’'-]+ ",
        "on": r" (?:up)?on (?!\d|[A-Z]\w+day\b)[\w’'-]+ ",
        "against": rf" (?:{_CLOSE} ){{0,6}}?(?:against|at) (?!\d|noon|night)[\w’'-]+",
        "about": r" (?:about|of|over) [\w’'-]+",
        "object to": r" to [\w’'-]+",
        "called on": rf" (?:up)?on [^.;]{{3,80}}?{TO_DO}(?!the|an?)[a-z]",
    }.items()
}
_CLASSES = {
    "that": """
        accept acknowledge add admit advance advise affirm alert allege answer
        anticipate applaud appreciate argue ask assert assume assure aver believe bemoan
        boast calculate caution charge claim clarify comment communicate complain
        concede conclude concur confess confide confirm contend convey counsel counter
        criticise criticize declare decry demand denounce deny deplore desire detail
        disclose doubt elaborate emphasise emphasize estimate evaluate expect explain
        express fear forecast foresee greet grumble guarantee guess highlight hint hold
        hope imply indicate inform insist intimate judge lament maintain mention muse
        note object observe opine plead pledge ponder predict presume proclaim promise
        propose protest quip reaffirm reassure recall reckon recognise recognize
        recommend record recount regret reiterate rejoice relate remark remind repeat
        reply report request require respond retort reveal rule signal specify speculate
        state stipulate stress submit suggest suspect swear tell testify thank think
        threaten trust underline underscore urge venture view volunteer vow warn welcome
        wish wonder worry write""",
    "that alone": "mean",
    "clause": """
        admit agree argue assume assure believe bet claim complain doubt estimate expect
        fear feel guess hint hope insist know predict promise reckon say suspect think
        warn""",
    "object": """
        acclaim admonish advocate affirm applaud appreciate argue assail attribute back
        bemoan berate blame blast castigate caution censure challenge champion cheer
        chide claim commend condemn contest criticise criticize decry defend demand
        denounce deny deplore deride desire detail discourage dismiss dispute doubt
        downplay elaborate emphasise emphasize endorse envisage espouse expect explain
        express extol favor favour fear flag float guarantee hail highlight impugn
        insist lambast lambaste lament laud mock moot offer oppose outline pledge praise
        prefer promise propose protest query question raise reaffirm rebuff rebuke rebut
        recall recommend refute regret reiterate reject renounce reprimand repudiate
        request resent resist ridicule rue salute scold second seek share slam slate
        spurn stress suggest support tout trash underline underscore uphold urge value
        vaunt veto voice want warn wish""",
    "doing": """
        advise advocate envisage favor favour oppose propose recommend regret reject
        resent suggest""",
    "to": """
        ache ask aspire commit consent decline demand desire hope intend long offer
        plead pledge promise propose refuse request swear threaten undertake volunteer
        vow want wish yearn""",
    "somebody to": """
        advise appeal ask beg call challenge charge counsel direct encourage exhort
        expect implore instruct invite nudge order plead press push remind request task
        urge want warn would""",
    "somebody about": "caution challenge press quiz reassure warn",
    "somebody of": "accuse apprise assure convince inform notify remind suspect warn",
    "whether": "ask doubt ponder query question wonder",
    "colon": """
        add affirm announce clarify continue declare emphasise emphasize explain note
        reply say state stress warn""",
    "at": """
        assess brand characterise characterize condemn consider denounce depict deride
        describe dismiss estimate evaluate hail judge paint portray put qualify rate
        regard reject see term value view""",
    "judgement": "call consider deem define dub find",
    "for": """
        advocate agitate appeal argue ask bet call campaign clamour fear hope lobby
        petition plead press push vouch wish""",
    "on": "bet count elaborate emphasise emphasize expand insist reckon stress",
    "against": """
        advise advocate argue campaign caution hit lash lobby protest rail speak vote
        warn""",
    "about": "boast caution complain despair grumble inform moan warn worry",
    "object to": "appeal object",
    "called on": "call",
    "invited to": "invite",
}
_IRREGULAR = {
    "beg": ("begs", "begged"),
    "bet": ("bets", "bet"),
    "decry": ("decries", "decried"),
    "find": ("finds", "found"),
    "feel": ("feels", "felt"),
    "foresee": ("foresees", "foresaw"),
    "hit": ("hits", "hit"),
    "hold": ("holds", "held"),
    "know": ("knows", "knew"),
    "put": ("puts", "put"),
    "mean": ("means", "meant"),
    "say": ("says", "said"),
    "see": ("sees", "saw"),
    "speak": ("speaks", "spoke"),
    "tell": ("tells", "told"),
    "swear": ("swears", "swore"),
    "think": ("thinks", "thought"),
    "undertake": ("undertakes", "undertook", "undertaken"),
    "write": ("writes", "wrote"),
    "would": ("would",),
}
_DOUBLED = word_set("commit admit dub regret rebut refer quip slam")
_IDIOMS = re.compile(
    r"(?:rul(?:ed|es|e) out [\w’'-]+|exclude[ds]? (?!the\b)[\w’'-]+ "
    r"|sp(?:oke|eaks) (?:out )?(?:in favou?r of|for the|of the need|highly of)\b"
    r"|c(?:ame|omes) out (?:in favou?r of|for|against)\b"
    r"|dr(?:ew|aws) (?:the )?(?:attention|[\w’']+ attention)(?: of [^.;,]{3,40}?)? (?:to|that)\b"
    r"|express(?:ed|es) (?:[a-z]+ ){0,2}(?:concerns?|worry|worries|alarm|regrets?|doubts?|fears?"
    r"|opposition|disappointment|dismay|preference) "
    r"|t(?:ook|akes) note (?:that|of)\b"
    r"|(?:puts?|placed|gave|gives?) (?:the |an? |special |particular )*(?:emphasis"
    r"|stress"
    r"|accent|weight) (?:on|upon|that)\b"
    r"|g(?:ave|ives?|iven) (?:the |an? |his |her |its )*(?:opinion|view) that\b"
    r"|ma(?:de|kes) [^.;,]{3,60}? conditional (?:up)?on\b"
    r"|(?:dropped|drops|withdrew|withdraws|abandoned|abandons|gave up|gives up|lifted|upheld)"
    r" (?:its|his|her|their) (?:\w+ )?(?:wish|demand|objections?|opposition|call|request|claim"
    r"|reservations?|veto|insistence)\b"
    r"|show(?:ed|s) (?:the |an? |his |her |its )?(?:recognition|understanding|willingness|readiness"
    r"|interest|view|intention)\b"
    r"|s(?:aw|ees?) (?!(?:off|to|him|her|them)\b)[^.;,]{3,60}? as (?:an? |the )"
    r"|(?:ha[ds]|have|holds?|held|harbou?rs?) (?:no |serious |grave |some |strong )?"
    r"(?:reservations|misgivings|qualms)\b"
    r"|(?:transmit(?:ted|s)|manifest(?:ed|s)|expos(?:ed|es)|externali[sz](?:ed|es)) (?:the|an?"
    r"|his|her|its"
    r"|their) (?:[a-z]+ )?(?:worry|worries|preoccupations?|concerns?|fears?|hopes?|opposition"
    r"|doubts?"
    r"|objections?|complaints?|agreement|rejection|solidarity|backing)\b"
    r"|declare[ds] (?:him|her|it)self (?:in favou?r|against|ready|open|willing|opposed|for)\b"
    r"|would(?: not|n['’]t) (?:hear of|accept|tolerate|rule out)\b"
    r"|(?:puts?|placed?s?) (?:at|to|in) (?:the |his |her |its )?(?:disposal|disposition)\b"
    r"|push(?:ed|es) (?:back (?:against|on)|for)\b"
    r"|(?:aired|airs|vented|vents|voiced|voices) (?:[a-z]+ )?(?:frustrations?|anger"
    r"|grievances?"
    r"|complaints?|concerns?|doubts?|misgivings|impatience|irritation)\b"
    r"|signal(?:l?ed|s) (?:[a-z]+ )?(?:willingness|readiness|interest|openness|support|approval)\b"
    r"|thr(?:ew|ows) (?:his|her|its|their) weight behind\b"
    r"|(?:sounded|sounds|raised|raises) the alarm\b"
    r"|(?:voted|votes|came down|comes down|argued|argues) (?:in favou?r|on the side) of\b"
    r"|ma(?:de|kes?) (?:it )?(?:clear|plain)\b|ma(?:de|kes) the case for\b"
    r"|t(?:ook|akes) (?:the view|the position|issue with|exception to|aim at)\b"
    r"|h(?:eld|olds) (?:the view|out (?:hope|the (?:hope|prospect)))\b"
    r"|lets? it be (?:known|understood|seen)\b"
    r"|(?:shrugged|shrugs|brushed|brushes|waved|waves|laughed|laughs) (?:off|aside|away)\b"
    r"|(?:brushed|brushes|waved|waves) [^.;,]{3,60}? (?:off|aside|away)\b"
    r"|play(?:ed|s) down\b|put in value\b|set out [\w’'-]+ |spel(?:t|led) out\b|put forward\b"
    r"|pour(?:ed|s) cold water on\b|distance[ds] (?:him|her|it)self from\b"
    r"|st(?:ood|ands) (?:by (?:his|her|its|the)|ready to|firm)\b"
    r"|(?:saw|sees?) (?:no|little|a) (?:obstacle|reason|need|problem|point|alternative|risk|danger"
    r"|chance|room|merit)s?\b"
    r"|begs? to differ\b|reserve[ds] (?:its|his|her) (?:position|right)\b"
    r"|g(?:ave|ives?) (?:(?:an?|his|her|its|the|firm) )*"
    r"(?:assurances?|word|guarantees?|undertaking|pledge) "
    r"|extended (?:an?|his|her|its|the) (?:\w+ )?(?:invitation|offer)\b"
    r"|(?:repeat|renew|reiterat|restat)(?:ed?s?) (?:(?:its|his|her|their|the"
    r"|[A-Z]\w+['’]s) )(?:\w+ )?"
    r"(?:support|call|demand|position|offer|commitment|readiness|opposition|view|request|appeal"
    r"|wish"
    r"|warning|promise|pledge|invitation|concerns?|hope|interest)\b"
    r"|(?:is|are|was|were) (?:pleased|glad|happy|relieved|delighted|proud|satisfied) that\b"
    r"|look(?:ed|s) forward to [\w’'-]+ "
    r"|would (?:also |much )?(?:like|love|prefer|rather|welcome) [\w’'-]+ "
    r"|agree[ds] (?:in principle|with (?:the|this|his|her|its))\b"
    r"|disagree[ds] (?:with|that|on)\b"
    r"|briefed (?:[^.;,]{2,60}? )?(?:on|about) "
    r"|apologi[sz](?:ed|es) (?:for|to)\b"
    r"|accuse[ds] [^.;]{2,80}? of\b"
    r"|announce[ds] (?:an? (?:further|new|additional|grant|contribution|donation|package|increase"
    r"|gift|envelope|sum|allocation)|another|[A-Z]{3} ?\d|[$€£]\d)"
    r"|declare[ds] (?:its |his |her |their )?(?:readiness|willingness|support|interest"
    r"|opposition)\b"
    r"|(?:was|is) (?:also )?quoted (?:by [^.;]{3,60}? )?as saying\b(?![:,]? [\"“«]|[.;])"
    r"|ha[ds] no (?:objections?|intention|plans?|doubt)\b"
    r"|(?:is|are|was|were|remains|remained)"
    r" (?:not |also |still |very |quite |fully |firmly |strongly |of course )*"
    r"(?:of the (?:view|opinion) that\b|in favou?r of\b|against [\w’'-]+ |opposed to\b|open to\b"
    r"|keen\b(?= to|,|\Z| on)|convinced\b|confident\b|(?:concerned|worried) (?:that|about|by|at)\b"
    r"|adamant\b|firm that\b|hopeful\b|optimistic\b|sceptical\b|skeptical\b|wary of\b"
    r"|(?:ready|willing|prepared|determined|eager|committed|reluctant|unwilling) to\b"
    r"|unhappy (?:with|about|that)\b|dissatisfied with\b|grateful (?:for|to)\b))"
)
"""What tells a stance in words that belong together."""
_IDIOMATIC = word_set("""
    abandoned abandons accused accuses agreed agrees aired airs announced announces
    apologised apologises apologized apologizes are argued argues beg begs briefed brushed
    brushes came comes declared declares disagreed disagrees distanced distances draws drew
    dropped drops exclude excluded excludes exposed exposes expressed expresses extended
    externalised externalized gave give given gives had harbors harbours has have held hold
    holds is laid laughed laughs lays let lets lifted looked looks made make makes
    manifested manifests placed places played plays poured pours pushed pushes put puts
    raised raises reiterated reiterates remained remains renewed renews repeated repeats
    reserved reserves restated restates rule ruled rules saw see sees set showed shows
    shrugged shrugs signaled signalled signals sounded sounds speaks spelled spelt spoke
    stands stood takes threw throws took transmits transmitted upheld vented vents voiced
    voices voted votes was waved waves were withdraws withdrew would""")


def _forms(base: str) -> Iterator[str]:
    yield base
    if base in _IRREGULAR:
        yield from _IRREGULAR[base]
    elif base.endswith("y") and base[-2] not in "aeou":
        yield from (f"{base[:-1]}ies", f"{base[:-1]}ied")
    elif base.endswith("e"):
        yield from (f"{base}s", f"{base}d")
    else:
        yield f"{base}es" if base.endswith(("s", "sh", "ch", "x")) else f"{base}s"
        yield f"{base}{base[-1]}ed" if base in _DOUBLED else f"{base}ed"


def _ways() -> Mapping[str, tuple[re.Pattern[str], ...]]:
    ways: dict[str, list[re.Pattern[str]]] = {}
    for name, bases in _CLASSES.items():
        for form in (form for base in bases.split() for form in _forms(base)):
            ways.setdefault(form, []).append(_COMPLEMENTS[name])
    return {verb: tuple(patterns) for verb, patterns in ways.items()}


_WAYS = _ways()
BASE_FORMS = frozenset(base for bases in _CLASSES.values() for base in bases.split()) - {
    form for forms in _IRREGULAR.values() for form in forms
}
"""Verbs as they stand behind "to" and "will"."""


def stance_end(text: str, verb: Word, end: int) -> int | None:
    """Give where a verb with what belongs to it ends, where both tell a stance.

    Looks no further than `end`, that of the sentence.
    """
    if verb.text in _IDIOMATIC and (found := _IDIOMS.match(text, verb.start, end)):
        return found.end()
    for pattern in _WAYS.get(verb.text, ()):
        if found := pattern.match(text, verb.end, end):
            return found.end()
    return None
