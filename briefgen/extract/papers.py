"""Find papers that are only described: "a fisheries agreement", "the agreement on herring"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.paper_doubt import is_no_paper
from briefgen.extract.paper_edges import trimmed
from briefgen.extract.paper_forms import papers_by_form
from briefgen.extract.paper_nests import parted
from briefgen.extract.paper_parties import papers_by_party
from briefgen.extract.paper_tails import papers_by_set_form, with_tail, without_second
from briefgen.extract.paper_topics import STOP, TOPIC, TOPIC_WORD
from briefgen.extract.papers_alone import papers_alone
from briefgen.extract.papers_by_kind import papers_by_kind
from briefgen.extract.papers_of_offices import papers_of_offices
from briefgen.extract.papers_told import papers_told
from briefgen.extract.span import Span

_TOPICAL = r"(?:[a-z][\w-]{1,25} ){1,4}?(?:on|for) [a-z]"
"""What makes "the agreement" a described one: "the agreement on satellite data"."""
_PAPER = (
    r"(?:agreements?(?:-frame)?|memorand\w+(?: of understanding)?|MoUs?|protocols?|declarations?"
    r"|treaty|accords?|terms? of commitment|letters? of understanding|statements? of intent"
    r"|pacts?|(?:cooperation|action|work) (?:plan|programme|program))"
    r"(?: (?:on|for) (?:the )?[a-z][\w-]{2,20}(?: [a-z][\w-]{1,20}){0,3}?)?"
)
_PAPERS = re.compile(
    r"\b[Ll]etters? of [Ii]ntent(?: of (?:19|20)\d\d| (?:on|of|for)"
    r" (?:(?:an? |the )?(?:[A-Z]\w{1,20} ){0,3}(?!(?:for|and|with|the|from|between"
    r"|under)\b)[a-z]{3,20}\b"
    r"(?:(?: (?:and|of|of the))? [a-z][\w-]+){0,3}?(?=[.,;\n]|\Z"
    r"| (?:in|at|on|after|that|which|was|were|and|to|with|between)\b)"
    r"|(?:an? |the )?(?:[A-Z]\w{1,20} ){0,3}(?!(?:for|and|with|the|from|between"
    r"|under)\b)[a-z]{3,20}\b"
    r"|(?:an? |the )?[A-Z]\w+(?:(?: (?:and|of|for|in|on|at))?(?: the)? [A-Z][\w-]+){0,7}))?"
    r"|\b[Aa]n? (?P<bare>memorandum(?: of (?:understanding|cooperation))?|MoU|protocol"
    r"|letter of intent) (?:was|has been|will be) (?:also )?(?:signed|initialled|exchanged)\b"
    r"|\b(?P<stated>joint (?:statement|declaration|communiqu[ée])s?\b(?: of intent\b)?"
    r"(?: on (?:the )?[a-z][\w-]+(?: (?:and )?[a-z][\w-]+){0,3}?(?=[.,;\n]|\Z| (?:in|at|after|that"
    r"|which|was|were|and (?:the|an?))\b))?)"
    r"|\bconsensus (?:of|reached by|between) the (?:two )?(?:heads of state|leaders|presidents)\b"
    rf"|\b(?:sign(?:s|ed|ing)?|conclude[sd]?|initialled) (?:an? |two |several |the (?={_TOPICAL}))"
    rf"(?P<paper>(?!agreement (?:that|which)\b)(?:[a-z][\w-]{{1,25}} ){{0,4}}?{_PAPER})"
    rf"(?= (?:on|in|at|with|between|during|that|which|and|to|for|after|before|as|by|this|last)\b"
    rf"|[.,;]|\Z)"
    r"|\b(?:an?|the) (?P<initialled>(?:(?!that\b)[a-z][\w-]{2,20} ){0,3}"
    r"(?:agreement|protocol|pact|treaty|memorandum|accord|arrangement))"
    r"(?= (?:that|which) (?:the )?\w+(?: \w+)? (?:has |have |had )?"
    r"(?:initialled|signed|concluded)\b)"
    r"|\b(?:an?|the) (?P<own>agreement between (?:our|the two|their|both) [a-z]+(?: [a-z]+)?)\b"
    r"|\bsign(?:s|ed|ing)? (?:an?|the)? ?['‘](?P<single>[^'‘’\n]{3,40}?\b"
    r"(?i:agreement|memorandum|protocol|programme|program|declaration|treaty|plan|arrangement)\b"
    r"[^'‘’\n]{0,120})['’]"
    rf"|\bput (?:his|her|their) (?:names?|signatures?) (?:to|on|under) (?:an? |two |the )"
    rf"(?P<put>(?:[a-z][\w-]{{1,25}} ){{0,3}}?{_PAPER})(?= that| which|[.,;]| between| on| for|\Z)"
    r"|\b(?:[Uu]nder|[Oo]n|[Bb]y|[Tt]o) (?:an?|the|their) "
    r"(?P<dated>(?:memorandum of understanding|agreement"
    r"|protocol|treaty|convention|accord|memorandum) of (?:19|20)\d\d)\b"
    r"|\bsign(?:s|ed|ing)?\b[^.;\n]{0,60}?\b(?P<program>(?:[A-Z]\w+ ){0,3}Program(?:me)? "
    r"(?:of|for|on) [Cc]ooperation(?: in (?:the )?(?:(?:[A-Z][\w-]+|and|the|of) ){0,5}[A-Z][\w-]+"
    r"(?: for (?:19|20)\d\d[-–](?:20)?\d\d)?| in (?:the )?(?:[a-z][\w-]{1,20} ?){1,6})?)"
    r"|\b(?:sign(?:s|ed|ing)?|renewed|adopted|exchanged|initialled"
    r"|signatures? (?:was|were) (?:put|thrown|placed|affixed) (?:to|on|under)) (?:also )?(?:an?"
    r"|the)? ?"
    r"[\"“«](?P<quoted>[^\"“”«»\n]{3,40}?\b"
    r"(?i:agreement|memorandum|memory|minutes|road ?map|protocol|programme|program|declaration"
    r"|treaty|plan|statement|arrangement)\b"
    r"[^\"“”«»\n]{0,120})[\"”»]"
    r"|[\"“«](?P<titled>(?:Agreement|Memorandum|Protocol|Convention|Declaration|Treaty)"
    r" (?:of|on|for|between|among|concerning|regarding)\b[^\"“”«»\n]{3,160})[\"”»]"
    r"|\bunder (?:an?|the) (?P<under>(?:(?:19|20)\d\d )?(?:[a-z][\w-]{2,20} ){1,3}"
    r"(?:agreement|accord|treaty|protocol|memorandum of understanding))\b"
    r"|\b(?:[Tt]he|[Aa]) (?P<signed>(?:[a-z][\w-]{2,20} )?"
    r"(?:plan|programme|program|agreement|protocol)"
    r" (?:of|on) (?:[a-z]+ )?cooperation\b[^.;,]{0,60}?)"
    r" (?:was|had been|has been) (?:signed|adopted|approved)\b"
)
_PLAN = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?P<plan>(?:joint|bilateral|common|\w+-year"
    r"|(?:19|20)\d\d[-–](?:20)?\d\d)(?: [a-z]+)? (?:action plan|work(?:ing)? plan|plan of action"
    r"|work programme|road ?map|cooperation programme))\b"
    r"|\bPlan of Action (?:19|20)\d\d[-–](?:20)?\d\d\b"
    r"|\bCode of (?:Conduct|Practice|Ethics)(?: (?:for|on) (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,5})?"
)
"""Plans that two have together: "a five-year action plan"; codes of conduct."""
_RESOLUTION = re.compile(
    r"\b(?:(?:UN|U\.N\.|United Nations) )?(?:Security Council |General Assembly )?"
    r"[Rr]esolution (?:[A-Z]/)?\d[\d/]{1,9}(?: \(\d{4}\))?"
    r"|\b(?:[A-Z]\w+ )?Call (?:to|for) Action(?: on [A-Z][\w-]+(?: [A-Z][\w-]+){0,3})?"
)
_NOUN = (
    r"(?:agreement|memorand\w+(?: of (?:understanding|cooperation|agreement))?|MoUs?|protocols?"
    r"|treaty|treaties|conventions?|declarations?|[Rr]oad ?maps?|accords?|pacts?|arrangements?"
    r"|[Uu]nderstanding (?:memory|memorandum)|memory of understanding"
    r"|letters? of intent(?:ion)?|exchange of (?:letters|notes)|side letter|charter|communiqu[ée]s?"
    r"|(?:letter|protocol) of (?:understanding|accord|agreement|arrangement|intentions?)"
    r"|statement of intent|addendum|annex"
    r"|terms? of (?:commitment|cooperation)|(?:agreed |joint )?minutes"
    r"|understanding|aide-m[ée]moire"
    r"|record of discussions?"
    r"|(?:executive|action|work|working|cooperation|implementation) (?:plan|programme|program)s?"
    r"|(?:programme|program|plan) of (?:(?:cultural|educational|scientific|joint|bilateral"
    r"|technical|military|economic|humanitarian|financial|development) )?"
    r"(?:cooperation|work|action|exchanges?|activities|measures|visits))"
)
_YEARS = (
    r"(?: for (?:the (?:years?|period) )?(?:19|20)\d\d"
    r"(?:[-–](?:20)?\d\d| (?:to|and) (?:19|20)\d\d)?)"
)
_MADE = (
    r"(?:sign(?:s|ed|ing)?|inked|reach(?:es|ed)?|paraphed|initial(?:l)?ed"
    r"|agree(?:d|ing)?(?: on [A-Z]\w+day)? on"
    r"|conclud(?:e[sd]?|ing)|adopt(?:s|ed)?|ratif(?:y|ied|ies)"
    r"|renew(?:s|ed)?|finali[sz](?:e[sd]?|ing)|negotiat(?:e[sd]?|ing)|implement(?:s|ed|ing)?"
    r"|endors(?:e[sd]?|ing)|approv(?:e[sd]?|ing)|exchang(?:e[sd]?|ing)|subscribed|updat(?:e[sd]?|ing)"
    r"|draft(?:s|ed|ing)?|prepar(?:e[sd]?|ing)|propos(?:e[sd]?|ing)|extend(?:s|ed|ing)?|amend(?:s|ed)?"
    r"|revis(?:e[sd]?|ing)|complet(?:e[sd]?|ing|ion of)|recall(?:s|ed|ing)?"
    r"|discuss(?:es|ed|ing)?|review(?:s|ed|ing)?|examin(?:e[sd]?|ing)|consider(?:s|ed|ing)?"
    r"|launch(?:es|ed)?|unveil(?:s|ed)?|issued?|publish(?:es|ed)|welcom(?:e[sd]?|ing)"
    r"|hail(?:s|ed|ing)?|prais(?:e[sd]?|ing)|denounc(?:e[sd]?|ing)|terminat(?:e[sd]?|ing)"
    r"|suspend(?:s|ed|ing)?|resum(?:e[sd]?|ing)|appl(?:y|ies|ied|ying)|enforc(?:e[sd]?|ing)"
    r"|honou?r(?:s|ed|ing)?|violat(?:e[sd]?|ing)|breach(?:es|ed|ing)?|scrap(?:s|ped|ping)?"
    r"|cancel(?:s|led|ling)?|replac(?:e[sd]?|ing)|supersed(?:e[sd]?|ing)|seal(?:s|ed|ing)?"
    r"|clinch(?:es|ed|ing)?|struck|strik(?:es|ing)|penned|formali[sz](?:e[sd]?|ing)"
    r"|acced(?:e[sd]?|ing) to|join(?:s|ed|ing)?|withdr(?:ew|aws?|awn|awing) from|quit|put in force"
    r"|mentioned|tabled|submitted|presented|expedit(?:e[sd]?|ing)|accelerat(?:e[sd]?|ing)"
    r"|consulted on|work(?:s|ed|ing)? on|talked about|spoke of|text of|conclusion of|adoption of"
    r"|review of|entry into force of|progress on|draft of|extension of|application of"
    r"|signing of|implementation of|activation of|renewal of|signature of|ratification of"
    r"|negotiations? (?:on|of)"
    r"|talks on|under|in line with|based on)"
)
_TOPICAL_PAPER = re.compile(
    rf"\b{_MADE}(?: (?:also|today|yesterday|[A-Z]\w+day|on [A-Z]\w+day))?(?:, in [A-Z]\w+,)?"
    r" (?:an? |the |two |three |four |several |their )(?:new |draft |bilateral )?"
    r"(?P<made>(?:(?:19|20)\d\d[-–](?:20)?\d\d )?(?:joint )?(?:[a-z][\w-]{2,20} ){0,2}?"
    rf"{_NOUN}(?:{TOPIC}{STOP}|{_YEARS}))"
)
"""A paper with its topic, of which is said that it is made or kept."""
_TELLING_PAPER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?:new |draft |revised |separate |second |third |further |similar )?"
    rf"(?P<telling>(?:(?:bilateral|trilateral|tripartite|framework|additional|optional|joint"
    r"|common) )?"
    rf"(?:(?:protocol|memorandum)(?: of (?:accord|understanding))?|accord|pact|treaty"
    r"|convention|arrangement|declaration|road ?map|charter|compact|letter of intent(?:ion)?"
    r"|addendum|statement of intent"
    r"|(?:action|work|cooperation) (?:plan|programme))"
    rf"{TOPIC}){STOP}"
)
"""A paper whose noun and topic tell enough: "the protocol on herring"."""
_AN_AGREEMENT = re.compile(
    r"\b[Aa]n (?P<agreement>agreement(?= (?:on|concerning|regarding|for) (?:the )?"
    r"(?!(?:how|what|whether|when|who|all|some|most|several|many|two|three|issues|terms|principles"
    r"|details|points|matters|everything|nothing|this|that|these|dates?)\b))"
    rf"{TOPIC}){STOP}"
)
"""What two are to conclude: "to finalise, before May, an agreement on the use of the port"."""
_LED_PAPER = re.compile(
    r"\b(?P<led>(?:(?:additional|optional|second|third|supplementary|financial) )?"
    r"(?:[Pp]rotocol|[Aa]mendments?|[Aa]ddendum|[Aa]nnex|[Ss]upplement) to (?:the|their|its|an?) "
    r"(?:(?:19|20)\d\d )?(?:[a-z][\w-]+ ){0,4}?(?:agreement|treaty|convention|pact|accord|protocol)"
    r"(?! of (?:19|20)\d\d)"
    r"(?: (?:on|for) (?:the )?[A-Z][\w-]+(?: (?:(?:of|and|the) )*[A-Z][\w-]+){0,6})?)\b"
)
"""What changes another paper: "protocol to their 2031 fisheries treaty"."""
_FRAME_PAPER = re.compile(
    r"\b(?P<frame>(?:[Aa]greement|[Aa]ccord|[Cc]onvention)[ -][Ff]rame\b"
    r"(?: of (?:[A-Z]\w+|[a-z][\w-]+)(?: (?:and |of |in )?[a-z][\w-]+){0,4}?(?=[.,;\n]|\Z"
    r"| (?:for|on|with|between|signed|that|which|was|is)\b))?)"
)
"""The order of words of Romance languages: "Accord Frame of Cooperation"."""
_BODY_PAPER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<body>[A-Z]{2,10} (?:declaration|agreement|convention|protocol|treaty"
    rf"|pact|compact){TOPIC}){STOP}"
)
"""A paper that is known by the body whose it is: "an ICES declaration on herring"."""
_LEGAL_PAPER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Oo]n|[Ii]ts) (?:new |draft |bilateral |existing )?"
    r"(?P<legal>(?:double[ -]taxation|free[ -]trade|air services|visa[ -](?:waiver|facilitation"
    r"|exemption|free)|readmission|extradition|mutual legal assistance|investment protection"
    r"|(?:general )?security of (?:military )?information|exchange of information"
    r"|protection of (?:classified information|investments)|fisheries|fishing|social security"
    r"|open skies|currency swap|water[ -]sharing"
    r"|headquarters|host[ -]country|status of forces|visiting forces|reciprocal access"
    r"|cross-servicing"
    r"|(?:mutual )?recognition|tax information exchange|(?:air|road|maritime|rail|sea"
    r"|river) transport"
    r"|border[ -]crossing|(?:local|small) border traffic|boundary|(?:maritime )?delimitation"
    r"|demarcation"
    r"|(?:bilateral )?investment|promotion and protection of investments|twinning|sister[ -]city"
    r"|(?:film )?co-?production|phytosanitary|veterinary|plant[ -]protection"
    r"|(?:intelligence|information|data|production|profit|revenue|benefit)[ -]sharing"
    r"|data[ -]transfer"
    r"|(?:power|sale and) purchase|offtake|off-take|supply|joint[ -]venture|shareholders?['’]?"
    r"|interconnection|pipeline|overflight|basing|transit|preferential trade|partial[ -]scope"
    r"|trade and investment framework|customs union|economic cooperation|technical cooperation"
    r"|scientific and technological cooperation|cultural(?: cooperation| exchange)?|peace|ceasefire"
    r"|non-aggression|mutual defen[cs]e|security|military cooperation|logistics|burden[ -]sharing"
    r"|debt[ -](?:relief|restructuring|rescheduling|swap)|host government|concession|framework"
    r"|working holiday|labou?r mobility|mobility|defen[cs]e cooperation|nuclear cooperation"
    r"|prisoner transfer|driving licences?|customs|economic partnership|partnership)"
    r" (?:agreement|treaty|accord|protocol|convention)s?"
    r"(?: of (?:19|20)\d\d| in (?:civil|criminal|customs|tax) matters)?)\b"
)
"""Kinds of papers that two states usually have: "extradition treaty"."""
_PARTNERSHIP = re.compile(
    rf"\b(?:[Aa]|[Tt]he) (?P<partnership>(?:strategic |comprehensive )?partnership{TOPIC})"
    r"(?: (?:that|which) (?:[\w ]{3,30} )?|, )(?:signed|concluded|agreed|launched|established)\b"
)
"""A partnership of which is said that it was signed."""
_DONE_PAPER = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Aa]lso|[Tt]wo) (?:new |bilateral |joint )?"
    rf"(?P<done>(?:(?:(?!the )[a-z][\w-]{{2,20}} (?:of )?){{1,3}}?{_NOUN}{TOPIC}?"
    rf"|(?:{_NOUN}|contract){TOPIC}))"
    r" (?:(?:between|with) [^.;,\n]{3,60} )?"
    r"(?:(?:is|are) being (?:drafted|negotiated|prepared)\b"
    r"|(?:(?:was|were|has been|have been|will be|would be|(?:is|are|was|were) to be|is|are)"
    r" (?:also |then |later |already )?)?"
    r"(?:signed|inked|initialled|concluded|adopted|renewed|ratified|subscribed|exchanged)\b)"
)
"""A paper of which is said that it was signed."""
_SIGNED = re.compile(
    r"\b(?:[Ss]ign(?:s|ed|ing)?|signatures?|initial(?:l)?ed|inked|subscribed|concluded)\b"
)
_NEXT_PAPER = re.compile(
    r"\b(?:as well as|and)(?: to| of)? (?:an? |the )(?:new |bilateral |joint )?"
    rf"(?P<next>(?:[a-z][\w-]{{2,20}} ){{0,2}}?{_NOUN}{TOPIC}){STOP}"
)
"""A further paper of a sentence that tells of signing."""
_INVERTED = re.compile(
    r"\b(?:is|are|was|were|has been) (?:signed|adopted|approved) (?:the|an?) "
    r"(?P<inverted>(?:Joint |Action )?(?:Plan|Programme|Program|Roadmap|Agreement|Protocol"
    r"|Memorandum|Declaration) (?:of|on|for|about|regarding|concerning) [a-z][^.;,:\n]{3,110}?)"
    r"(?=[.;,:\n]|\Z| (?:between|by|as|which|that)\b)"
)
"""The order of words of Slavic languages: "is signed the Plan of measures on herring"."""
_MINUTES = re.compile(
    r"\b(?:[Tt]he|[Aa]greed|signed) (?P<minutes>[Mm]inutes of (?:the )?(?:[\w-]+ ){0,3}?"
    r"(?:[Ss]ession|[Mm]eeting|[Cc]ommission|[Cc]ommittee|[Tt]alks|[Rr]ound|[Cc]onsultations)"
    r"(?: of [A-Z]\w+(?: [A-Z]\w+){0,3})?)(?=[^.;]{0,60}?\b(?:sign|initial))"
)
"""What is signed after a meeting: "the minutes of the session was arrived to the signature"."""
_PROGRAMME = re.compile(
    r"\bProgram(?:me)? (?:of|for|on) (?:(?:[A-Z][\w-]+|and) ){1,4}Cooperation"
    r"(?: (?:19|20)\d\d[-–](?:20)?\d\d)?\b"
    r"|\bProgram(?:me)? (?:of|for|on) Cooperation (?:in|on) (?:the )?"
    r"(?:(?:[A-Z][\w-]+|and|the|of) ){0,5}"
    r"[A-Z][\w-]+(?: for (?:19|20)\d\d[-–](?:20)?\d\d)?"
)
_MIXED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?P<mixed>[A-Z][a-z]+ (?:(?!an?\b|the\b)[a-z]+ ){0,3}"
    r"(?:agreement|memorandum|protocol|treaty"
    rf"|convention|arrangement){TOPIC}){STOP}"
)
"""The same in small letters behind the first word: "the Fishing licence agreement on herring"."""
_TOLD_PAPER = re.compile(
    r"\b(?:an?|the|their|two|three) (?:new |bilateral |joint )?"
    rf"(?P<told>(?:(?!\w+ed )[a-z][\w-]{{2,20}} ){{0,2}}?{_NOUN}"
    rf"(?:{TOPIC}{STOP}|{_YEARS}"
    r"| between (?:the|their|our) (?:[a-z]\w+ ){1,3}?[a-z]+(?=[.,;]|\Z)))"
)
"""A paper with a topic in a sentence that tells of signing."""
_LISTED = re.compile(
    r"\b(?:the|an?) (?P<listed>(?:Plan|Programme|Program|Road ?[Mm]ap|Agreement|Protocol|Memorandum"
    r"|Arrangement|Convention|Declaration|Contract) (?:of|on|for|about|regarding|concerning)"
    rf" (?:the )?[a-z][\w-]+(?:{TOPIC_WORD}){{0,8}}?{STOP})"
)
"""One of the papers that a sentence lists which tells of signing."""
_DATED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir|its|of|[Uu]nder|[Ii]n) (?P<dated>(?:19|20)\d\d"
    rf" (?:(?!on\b|of\b|and\b|to\b|into\b)[a-z][\w-]{{1,20}} ){{0,3}}{_NOUN}(?:{TOPIC}{STOP})?)"
)
"""A paper by its year: "the 2016 understanding on returns"."""
_OF_YEAR = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?P<year>(?:(?!of\b|and\b)[a-z][\w-]{{1,20}} ){{0,3}}{_NOUN}"
    r" of (?:19|20)\d\d"
    r"|(?:partnership|friendship|twinning|cooperation) (?:contract|agreement|treaty)"
    r" (?:of|from) (?:the year )?(?:19|20)\d\d)\b"
)
"""A paper with its year behind it: "the fishing convention of 2018"."""
_NO_KIND = (
    r"(?!(?:new|general|broad|final|last|existing|current|previous|same|preliminary|bilateral|interim"
    r"|draft|joint|full|historic|landmark|written|verbal|oral|two|three|both|first|second|third"
    r"|similar|such|important|international|multilateral|formal|binding|legal|legally|signed"
    r"|latest|next|earlier|comprehensive|political|mutual|common|possible|future|separate"
    r"|single|wider|other|another|initial|provisional|tentative|potential|proposed|planned"
    r"|relevant|corresponding|above-mentioned|said|aforementioned|old|original|revised|updated"
    r"|long-awaited|long-term|far-reaching|good|better|right|whole|entire|global|regional|universal"
    r"|no|any|each|every|more|most|one|[a-z]{2,}est|several|various|many|few"
    r"|[a-z]+-(?:year|month|page|point)) )"
)
_MODIFIER = (
    r"(?!(?:that|this|these|those|which|who|for|from|with|without|under|over|into|onto|upon|about"
    r"|between|among|and|but|nor|not|the|its|their|his|her|our|your|are|was|were|has|have|had|will"
    r"|would|can|could|may|might|shall|should|must|said|says|than|then|when|where|while|after"
    r"|before|since|until|during|through|against|per|via|signed|signing|reached|sign|reach"
    r"|implementation|conclusion|ratification|basis|framework of|text) )"
    r"[a-z][\w-]{2,20}"
)
_KIND_OF_PAPER = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Nn]ew|['’]s) (?:{_MODIFIER} ){{0,3}}?"
    r"(?P<kind>(?:(?:bilateral|multilateral|comprehensive) )?"
    rf"{_NO_KIND}{_MODIFIER} (?:and )?(?:{_MODIFIER} (?:and )?){{0,4}}"
    r"(?:agreement|treaty|pact|accord|memorandum|arrangement|convention)"
    rf"(?: in (?:civil|criminal|customs|tax) matters|{TOPIC}{STOP})?)\b(?! with\b)"
)
"""A paper of a kind that a word in small letters tells: "the debt swap agreement"."""
_PATTERNS = (
    _PAPERS,
    _TOPICAL_PAPER,
    _TELLING_PAPER,
    _AN_AGREEMENT,
    _LEGAL_PAPER,
    _LED_PAPER,
    _FRAME_PAPER,
    _BODY_PAPER,
    _PARTNERSHIP,
    _DONE_PAPER,
    _RESOLUTION,
    _PLAN,
    _INVERTED,
    _MINUTES,
    _PROGRAMME,
    _DATED,
    _OF_YEAR,
    _KIND_OF_PAPER,
)


_ANY_NOUN = re.compile(
    r"agreement|memor|mou|protocol|treat|convention|declaration|road ?map|accord|pact|arrangement"
    r"|understanding|letter|charter|communiqu|plan\b|program|minutes|statement|addendum|annex|aide-m"
    r"|record|consensus|resolution|call (?:to|for)|partnership|deal\b|contract|exchange of"
    r"|commitment|code of|terms? of|\bact of|rules of|compact|facility|package|document"
    r"|instruments"
    r"|strategy|strategic plan|agenda|framework|heads of|\blaw\b|\bbill\b|rulebook|decree|\bloan of"
    r"|grant of|credit of",
    re.IGNORECASE,
)
"""Without one of these words a sentence tells of no paper."""


def find_papers(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of papers that are described in a sentence."""
    longest: dict[int, Span] = {}
    for span in _named_places(article, sentence):
        longest[span.start] = max(span, longest.get(span.start, span))
    yield from sorted(longest.values(), key=lambda one: one.start - one.end)


def _named_places(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places, without those that give no name, and without what a paper should do."""
    text = article.text
    for span in _places(article, sentence):
        place = trimmed(text, span, sentence.span.start)
        if place and not (is_no_paper(text, place) or _is_behind_town(text, place, sentence)):
            whole = with_tail(text, without_second(text, place), sentence.span.end)
            yield from parted(text, whole, sentence.span.end)


def _is_behind_town(text: str, place: Span, sentence: Sentence) -> bool:
    """Tell a town where something is signed from one that names it: "signed in Oslo agreement"."""
    opens = any(one.span.start == place.start for one in sentence.places)
    return opens and text.endswith((" in ", "In "), 0, place.start)


def _places(article: Article, sentence: Sentence) -> Iterator[Span]:
    if not _ANY_NOUN.search(article.text, *sentence.span):
        return
    told = (
        (_NEXT_PAPER, _LISTED, _MIXED, _TOLD_PAPER)
        if _SIGNED.search(article.text, *sentence.span)
        else ()
    )
    for pattern in (*_PATTERNS, *told):
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))
    yield from papers_by_party(article, sentence)
    yield from papers_by_form(article, sentence)
    yield from papers_told(article, sentence)
    yield from papers_by_set_form(article, sentence)
    yield from papers_alone(article, sentence)
    yield from papers_by_kind(article, sentence)
    yield from papers_of_offices(article, sentence)
