"""Find mechanisms that are only described: "a joint working group on herring"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.mechanism_nouns import HEAD, TOPIC, TOPIC_END, WORD
from briefgen.extract.mechanisms_at_work import mechanisms_at_work
from briefgen.extract.mechanisms_shared import mechanisms_shared, things_with_names
from briefgen.extract.mechanisms_told import mechanisms_told
from briefgen.extract.span import Span

_SHARED = (
    r"(?:[Jj]oint|[Bb]ilateral|[Tt]rilateral|[Qq]uadrilateral|[Mm]ixed|[Bb]inational|[Bb]i-national"
    r"|[Ii]nter-?governmental|[Ii]nter-?ministerial|[Ii]nter-?agency|[Ii]nter-?departmental)"
)
"""What says that two sides have a body together."""
_FOLLOWED = (
    r"(?: (?:for|to) follow(?:ing)?[ -]up (?:on )?(?:the )?[a-z][\w-]+"
    rf"(?: (?:of |and )?[a-z][\w-]+){{0,3}}?{TOPIC_END})"
)
"""How translations say what a team is there for: "for following up the projects"."""
_SHARED_THING = re.compile(
    rf"\b{_SHARED} (?:[A-Z]\w+[-–][A-Z]\w+ )?(?:[a-z][a-z-]{{3,15}} ){{0,2}}?"
    r"(?:platform|mechanism|panel|secretariat|taskforce|cell|task team|roundtable|forum|dialogue"
    r"|unit|desk|board|annual review)"
    rf"(?:{TOPIC}{TOPIC_END}| of [a-z][\w-]{{3,20}}(?={TOPIC_END}))?"
)
"""Other things that two sides have together: "joint platform of traceability"."""
_FIELD = (
    r"(?:[a-z][a-z-]{3,15} co-?operation|(?:economic|trade|cultural|scientific|technical|political"
    r"|agricultural|military|defen[cs]e)"
    r"(?:(?:, [a-z]+)? and [a-z]+)?)"
)
"""What two sides have a body for, before "joint", as in translations from Chinese."""
_COOPERATION_BODY = re.compile(
    r"\b[Tt]he (?P<coop>(?:[a-z][a-z-]{3,15} ){1,3}(?:cooperation|consultation|coordination"
    r"|dialogue|exchange) (?:working group|mechanism|committee|platform|council|commission))\b"
)
"""A body by what both sides do in it: "the polar research cooperation working group"."""
_SHARED_BODY = re.compile(
    rf"\b(?:{_FIELD} )?{_SHARED} (?:(?:[a-z][a-z-]{{3,15}} ){{1,2}}?{HEAD}"
    rf"|{HEAD}(?={TOPIC}{TOPIC_END})|(?<!\b[Aa] joint )(?:commission|committee|council)"
    r"|(?:commission|committee|council)(?= (?:set up|established|created|provided for|foreseen)"
    rf" (?:by|under|in|at)\b)|(?!committee|commission|council){HEAD})"
    rf"(?:{TOPIC}{TOPIC_END}|{_FOLLOWED}| of (?:experts|specialists|officials|historians|defen[cs]e"
    r"|trade|health|culture|energy|transport|agriculture|tourism|education|migration)\b)?"
)
"""One body that two sides have: "joint technical committee on herring"."""
_MADE_BODY = re.compile(
    r"\b(?:set(?:s|ting)? up|establish(?:es|ed|ing|ment of)?|creat(?:e[sd]?|ing|ion of)"
    r"|form(?:s|ed|ing|ation of)?|launch(?:es|ed|ing)?|open(?:ed|ing)?|conven(?:e[sd]?|ing)"
    r"|re-?activat(?:e[sd]?|ing|ion of)|activat(?:e[sd]?|ing|ion of)|reviv(?:e[sd]?|ing|al of)"
    r"|constitut(?:e[sd]?|ing|ion of)|compos(?:e[sd]?|ing)"
    r"|install(?:s|ed|ing)?|resum(?:e[sd]?|ing|ption of)"
    r"|institut(?:e[sd]?|ing)|putting in place of|put(?:ting)? in place)"
    r" (?:an?|the) (?:new )?"
    r"(?P<body>(?:[a-z][a-z-]{3,15} ){0,2}?"
    rf"(?:{HEAD}|[a-z]{{4,14}} (?:dialogue|forum|hotline|roundtable))"
    rf"(?:{TOPIC}{TOPIC_END}| of [a-z]{{4,14}} [a-z]{{4,14}}{TOPIC_END})?"
    r"|(?:hotline|hot line|direct line) between (?:the )?[a-z]\w+(?: [a-z]\w+){0,2}?"
    r"(?=[.,;]|\Z| (?:to|and|in|by)\b))"
)
"""A body of which is said that it is made, which tells its name from any other committee's."""
_TOPICAL_BODY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Tt]wo|[Tt]hree) "
    r"(?P<body>(?:ad hoc )?(?!parliamentary )(?:[a-z][a-z-]{3,15} ){0,3}?"
    rf"(?:{HEAD}|dialogue|roundtable|forum){TOPIC}{TOPIC_END})"
    r"|\b(?P<groups>working groups (?:on|for) [a-z][\w-]+"
    r"(?:(?:,|,? and)(?: (?:on|for))? [a-z][\w-]+){0,3})"
    r"|\b(?P<named>(?:Conference|Dialogue|Roundtable|Forum|(?:Working|Experts?) Group|Task Force)"
    rf"{TOPIC}{TOPIC_END})"
)
"""A body that its topic tells from others: "a dialogue on herring"."""
_HELD = re.compile(
    r"\b(?:h[eo]ld(?:ing)?|conduct(?:ed)?|co-chair(?:ed)?|launch(?:ed)?|resum(?:ed?|ing)"
    r"|start(?:ed)?|continu(?:ed?|ing)|open(?:ed)?|conclud(?:ed?|ing))"
    r" (?:the |a |an |their |regular )?"
    r"(?P<body>(?:annual )?(?:(?:high-level|political|consular|strategic|policy|security|defen[cs]e"
    r"|human rights|economic|energy|migration|trade|climate|cyber|maritime|foreign policy"
    r"|foreign office|inter-?agency|financial|2\+2|ministerial) ){1,3}"
    r"(?:consultations|dialogue|policy talks))\b"
    r"|(?<![\d+A-Za-z])(?P<two>(?!1 ?\+ ?1(?! [A-Za-z]*(?:[Mm]eet|[Dd]ial|[Ff]orm|[Mm]ech)))"
    r"[A-Z]{0,2}\d{1,2} ?\+ ?\d{1,2}"
    r"(?![\d%]| (?:lanes?|seats?|beds?|doors?|years?|becomes?|equals?|makes?|=))"
    r"(?: (?:[Ff]oreign and [Dd]efen[cs]e )?"
    r"(?:[Mm]inisterial |[Mm]inisters['’] )?"
    r"(?:[Mm]eeting|[Dd]ialogue|[Tt]alks|[Cc]onsultations|[Ff]ormat|[Pp]latform|[Mm]echanism"
    r"|[Ss]ummit))?)"
    r"|\b(?P<three>(?:trilateral|annual|biennial) (?:[a-z-]+ )?"
    r"(?:summit|consultations|dialogue))\b"
)
"""Dialogues and consultations by what they are about, where somebody holds them."""
_CONSULTATIONS = re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]heir|[Nn]ext|[Aa]nnual|[Rr]egular|[Ii]n|[Aa]t|[Dd]uring|[Oo]f|[Ff]or"
    r"|[Nn]ew|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]atest)"
    r" (?P<body>(?:(?:bilateral|high-level|political|consular|strategic|policy|security|defen[cs]e"
    r"|(?:vice-|deputy )?ministerial"
    r"|human rights|economic|energy|migration|trade|climate|cyber|maritime|foreign policy"
    r"|foreign office|foreign ministry|inter-?agency|inter-?ministerial|joint|government|staff) )"
    r"{1,3}(?:consultations|staff talks|policy talks|strategic dialogue|security dialogue"
    rf"|human rights dialogue)(?:{TOPIC}{TOPIC_END})?"
    r"|(?:strategic|security|human rights|political|migration|energy|economic|climate|cyber"
    r"|maritime)"
    r" dialogue(?= (?:between|with)\b)"
    r"|(?:annual|regular) (?:strategic|security|human rights|political|policy) dialogue"
    r"|government negotiations(?: on [a-z]+ cooperation)?)\b"
    r"|\b(?P<plain>[Pp]olitical consultations)\b"
)
"""Consultations by what they are about, wherever they are spoken of."""
_BIG_MEETING = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his year['’]s|[Nn]ext|[Ll]ast|[Aa]nnual) "
    r"(?P<big>(?:(?:annual|international|regional|global|world|high-level|biennial) )?"
    r"(?:donors?['’]?|pledging|review|replenishment|recovery|reconstruction|peace|ministerial"
    r"|trilateral|quadrilateral|investors?['’]?|heads of mission|ambassadors['’]|business) "
    r"(?:conference|summit|round ?table)"
    rf"(?: (?:on|for) [A-Z]\w+(?: [A-Z]\w+)?|{TOPIC}{TOPIC_END})?)"
    r"(?! (?:is|was|will|has|had) (?:not|never)\b)"
    r"|\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?P<friends>(?:group of friends|contact group|core group"
    r"|support group|quartet|troika|coalition) (?:of|on|for) (?:the )?[a-z][\w-]+"
    rf"(?: {WORD}){{0,3}}?{TOPIC_END})"
)
"""A meeting of many, or a group of states, by what it is for: "the pledging conference"."""
_AT_WORK_ON = (
    r"(?:[Ss]teering|[Ff]ollow-up|[Mm]onitoring|[Cc]oordination|[Tt]echnical|[Ii]mplementation"
    r"|[Oo]versight|[Ss]upervisory|[Ww]orking-level|[Cc]onsultation|[Cc]ontact|[Ee]xpert"
    r"|[Ii]nvestigative)(?: consultation)?"
)
_WHO_WORK = r"(?:committee|group|commission|board|body)"
_STEERING = re.compile(
    r"(?:\b(?:[Tt]he|[Tt]heir|[Ii]ts) |(?:(?<=[.!?] )|(?<=\n))(?!Their|Its|The|An?)(?=[A-Z]))"
    rf"(?:[a-z]+s['’] )?(?P<steering>(?:[A-Za-z][a-z-]{{3,15}} )?{_AT_WORK_ON} {_WHO_WORK})"
    r" (?:is|was|will|would|shall|has|had|met|meets|agreed|reviewed|decided|held|holds|reported"
    r"|convenes|convened|gathers|sits|sat"
    r"|(?:established|set up|created|provided for|foreseen) (?:by|in|under) the)\b"
    rf"|\b[Aa]n? (?P<one>(?:[a-z][a-z-]{{3,15}} )?{_AT_WORK_ON} {_WHO_WORK})"
    r" (?:with (?:the )?[A-Z]\w+ )?(?:meets|convenes|gathers|sits)\b"
    r"|\b(?:[Aa]n?|[Tt]heir) (?P<group>(?:contact|working|technical) group)"
    r" (?:will|would|meets)\b"
    r"|(?:\b[Tt]he |(?:(?<=[.!?] )|(?<=\n))(?=J))(?P<team>[Jj]oint (?:[a-z]+ )?team)"
    r" (?:will|would|shall|meets|met|convenes)\b"
)
"""A body of an agreement that does something: "the steering committee will meet"."""
_MECHANISM = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<mechanism>(?:joint |bilateral |new |regular )?(?:(?:peer )?review"
    r"|consultation|consultative|follow-up|monitoring|verification|dispute settlement|complaints?"
    r"|coordination|early warning|information[- ]sharing)"
    rf" mechanism(?:{TOPIC}{TOPIC_END})?"
    r"|mechanism (?:of|for) (?:political |bilateral |regular )?consultations?"
    r"|(?:hotline|hot line) between (?:the )?[a-z]\w+(?: [a-z]\w+){0,2}?"
    r"(?=[.,;]|\Z| (?:is|are|was|were|will|would|shall|should|has|to|and|in|by"
    r"|opens|begins|starts|works|operates|exists|runs|links|went|came)\b))"
)
"""What is called a mechanism, and lines between offices."""
_PAIR_MEETS = re.compile(
    r"\b(?:(?:[Jj]oint|[Ii]ntergovernmental|[Mm]ixed|[Ii]nterdepartmental|[Pp]ermanent|[Ss]tanding"
    r"|[Rr]egular) ){0,2}[A-Z]\w+(?:[-–][A-Z]\w+){1,2}"
    r"(?: [A-Z]\w+(?= [a-z]))?"
    rf" (?:[a-z][a-z-]{{2,20}} ){{0,7}}?(?:{HEAD}|(?:contact|security) channel|cell|group"
    rf"|consultations|dialogue|talks|negotiations|forum|fund|assembly"
    r"|summit|table|secretariat|network|hotline|platform|mechanism|(?:ministerial|ministers['’]"
    r"|officials['’]?|annual|joint) meeting)"
    rf"(?:{TOPIC}{TOPIC_END})?"
)
"""A meeting or body of two parties by name: "Norwegian-Danish fisheries consultations"."""
_BODY_OF_PAIR = re.compile(
    r"\b(?:[Jj]oint |[Mm]ixed |[Ii]ntergovernmental )?(?:Commission|Committee|Council|Group|Forum"
    r"|Dialogue|commission|committee|working group)"
    r"(?: (?:[a-z]{2,14}|[A-Z][a-z]+)){0,4}?"
    r" (?P<pair>[A-Z][\w’']+(?: [A-Z][\w’']+)?[-–][A-Z][\w’']+)"
    r"(?: (?:of|for|on) [A-Z]\w+(?: [A-Z]\w+)?)?"
)
"""The order of words in Romance languages: "commission mixed Norway-Denmark"."""
_REGULAR = re.compile(
    r"\b(?:annual|regular) bilateral (?:meeting|dialogue|consultations)s?"
    r" on [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,2}"
)
_MEETING_BODY = re.compile(
    rf"\b[Aa]n? (?P<body>(?:[a-z][a-z-]{{3,15}} ){{0,2}}?{HEAD}"
    r"(?: of (?:[a-z]+ )?(?:officials|experts|ministers|specialists|diplomats)(?: in [a-z]+)?)?)"
    r"(?: of (?:both|the(?: two)?) [a-z]+(?:, [^.;\n]{3,60}? and [^.;,\n]{3,40})?"
    r"| chaired by [A-Z]\w+(?: and [A-Z]\w+)?|, [^.;\n]{3,160},"
    r"|,? (?:that|which))?"
    r" (?:is to|is (?:due|set|expected|scheduled) to|will|would|shall)"
    r" (?:meet|sit|hold|settle|decide|gather|convene|supervise|oversee|begin|start|speak|report"
    r"|check|follow|track|assess|verify|advise|coordinate|steer|guide|draft|depose|deliver"
    r"|present|study|look|review"
    r"|prepare|monitor|examine|submit|work|be put in place|be launched|be constituted"
    r"|be (?:named|set up|established|created|formed))\b"
)
"""A body of which is said that it will meet: "a follow-up committee of officials is to gather"."""
_NAMED_NETWORK = re.compile(
    r"\b(?:sets?|setting) up (?:an?|the) (?P<network>(?:[A-Z][\w-]+ ){1,5}(?:Network|Platform|Forum"
    r"|Mechanism|Group|Centre|Center|Fund|Facility|Council|Committee))\b"
    r"|\b(?:establish|creat|launch)\w* (?:an?|the) (?P<made>(?:[A-Z][\w-]+ ){1,5}(?:Network"
    r"|Platform|Mechanism|Facility)(?: (?:on|for) [A-Z]\w+(?: (?:(?:and|of) )?[A-Z]\w+){0,5})?)\b"
)
"""What states set up under a name of its own: "sets up a Northern Alert Network"."""
_DUE = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?P<due>(?!(?:parliamentary|cabinet|central|executive|local|city"
    r"|town|district|party|election|electoral|organi[sz]ing|olympic)\b)(?:[a-z][a-z-]{3,15} ){1,2}?"
    r"(?:committee|commission|working group|sub-?committee))"
    r" (?:is (?:due|set|expected|scheduled) to|is to|shall|will (?:next )?|next )"
    r"(?: ?(?:meet|meets|sit|sits|convene|convenes|gather|gathers))\b"
)
"""A body by its topic of which a text says when it meets: "its herring committee is to meet"."""
_MEETING_OF = re.compile(
    r"\b(?:[Mm]eeting|[Ss]ession|[Ss]itting)s? of (?:the|its|their) "
    r"(?P<meeting>(?:[a-z][a-z'’-]{3,15} ){1,3}?(?:coordination|contact|working|steering|experts?"
    r"|follow-up|monitoring|consultative|technical) (?:group|committee|commission)"
    rf"(?:{TOPIC}{TOPIC_END})?)\b"
    r"|\b(?:[Mm]eeting|[Ss]ession|[Ss]itting)s? of (?:the )?(?P<topical>"
    r"(?:Council|Commission|Committee|Group) (?:on|for) [a-z][\w-]+(?: (?:(?:and|of) )?[a-z][\w-]+)"
    r"{0,4}?(?: between [A-Z]\w+ and (?:[a-z]+ of )?[A-Z]\w+(?: [A-Z]\w+)?|(?=[.,;\n])))"
    r"|\b(?:[Mm]eeting|[Ss]ession|[Rr]ound)s? of the (?P<partners>[A-Z]\w+[-–][A-Z]\w+"
    r" (?:[a-z]+ ){1,2}partnership)\b"
)
"""A body, or a partnership of two, that has meetings: "a meeting of the donors' contact group"."""
_YEARLY_TALKS = re.compile(
    r"\b(?:[Tt]he|[Tt]heir|[Ww]hose|[Ii]ts) (?:yearly|annual|half-yearly) "
    r"(?P<talks>(?!peace\b)[a-z][a-z-]{3,15} (?:talks|negotiations))\b"
)
"""Talks that come again each year: "whose yearly fisheries talks start in May"."""
_COUNTED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\w+teenth|twentieth|twenty-\w+|\d+(?:st|nd|rd|th)|inaugural|next|latest|previous|last)"
    r" (?:\w+ )?(?:round|session|meeting|edition)s? of (?:the |their )?"
    r"(?P<body>conference of the parties|(?:[a-z][a-z-]{3,15} ){1,3}?"
    rf"(?:consultations|dialogue|negotiations|{HEAD})(?:{TOPIC}{TOPIC_END})?"
    rf"|(?:consultations|dialogue|negotiations|{HEAD}){TOPIC}{TOPIC_END})"
)
"""What meets again and again: "the 12th round of political consultations"."""
_ROUND_ON = re.compile(
    r"\b(?:[Rr]ound|[Ss]ession)s? of (?:the )?(?P<round>(?:Negotiations|Talks|Consultations) on"
    r" [A-Z]\w+(?: (?:(?:and|of|the) )*[A-Z]\w+){0,5}(?: (?:with|between) (?:the )?[A-Z]\w+)?)"
)
"""What is dealt with round by round: "the third round of Negotiations on Cod with Norland"."""
_BETWEEN = re.compile(
    r"\b(?:[A-Z][a-z]+ ){0,3}(?:Consultations|Dialogue|Negotiations|Talks) between (?:the )?"
    r"[A-Z][^.;:\n]{3,100}? and (?:the )?[A-Z]\w+(?: (?:of )?[A-Z]\w+){0,3}"
    r"(?: on (?:[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4}"
    r"|[a-z][\w-]{3,}(?:(?:, | and |, and )[a-z][\w-]{3,}){0,3}(?=[.,;:\n]|\Z)))?"
)
"""A meeting that is called by its parties: "Consultations between Norway and Denmark on Cod"."""
_CALLED = re.compile(
    r"\b(?!The |This |A |An |Its |Their |Our )[A-Z][\w-]+"
    r"(?:(?: for| of| and| on| the)? [A-Z][\w-]+){1,5}"
    r" (?:initiative|mechanism|process|platform|working group|task force|contact group)\b"
)
"""A name before a noun in small letters: "Action for Herring initiative"."""
_FACILITY = re.compile(
    r"(?:\b(?:under|through|from|by) (?:the|its|their)|\b(?:under|through|from|by) (?:the )?"
    r"(?:[A-Z]\w+ )?[A-Z]\w+['’]s) "
    r"(?P<facility>(?:[A-Z][\w-]+ ){1,5}(?:Facility|Instrument|Scheme))\b(?! of\b)"
)
"""What pays for things over years: "under the Clean Seas Facility"."""
_MISSION = re.compile(
    r"\b(?:the )?(?P<mission>(?:UN|United Nations|AU|African Union|EU|European Union|OSCE|NATO"
    r"|ECOWAS"
    r"|SADC|Arab League) (?:[a-z]+ ){0,2}mission (?:in|to) (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,2})"
)
"""What several states have sent somewhere: "the African Union mission in Norland"."""
_WORLD_MEETING = re.compile(
    r"\b(?:International|Regional|Annual) (?:[a-z][\w-]+ ){1,2}(?:conference|forum|summit"
    r"|workshop)\b"
    r"|\b(?:Annual|Spring) Meetings(?= of (?:the )?[A-Z])"
)
"""A meeting of many of which only the first word has a capital, and those of the big banks."""
_MINISTERS_MEET = re.compile(
    r"\b(?!The |This |A |An |At |In )(?:[A-Z][\w-]+ ){0,3}Meeting of (?:the )?(?:[A-Z][\w-]+ ){0,3}"
    r"(?:Ministers|Heads|Leaders|Presidents|Officials|Chiefs|Directors|Speakers|Governors"
    r"|Commanders|Mayors|Ambassadors)"
    r"(?: (?:of|for)(?: the)?"
    r"(?: [A-Z][\w-]+(?: and(?= [A-Z])|,(?= [A-Z][\w-]+(?:, | and )))?){1,5}){0,2}"
)
"""Those who meet by office: "Meeting of Ministers of Culture of the Skrei Basin"."""
_MEETING_OF_OFFICES = re.compile(
    r"\b(?!The )(?:[A-Z][\w-]+[-–][A-Z]\w+ )?(?:[A-Z]\w+ ){0,2}(?:Ministers|Heads|Chiefs|Leaders)"
    r" of [A-Z]\w+(?: and [A-Z]\w+)? (?:Meeting|Summit|Dialogue|Conference|Forum)\b"
)
"""The same in the order of other languages: "Norland-Sudland Ministers of Culture Meeting"."""
_GROUP_OF = re.compile(
    r"\b(?:(?:Joint|Technical|Mixed|Bilateral) )?"
    r"(?:Group of (?:Work|Experts|Specialists|Contact|Friends)"
    r"|Table of (?:Work|Dialogue)|Committee of (?:Pilotage|Piloting|Follow-up|Monitoring))"
    r"(?: (?:on|of|for|about) (?:the )?[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3})?"
)
"""The order of words in Romance languages: "Group of Work on Herring"."""
_AT_WORK = re.compile(
    rf"\b[Aa]n? (?P<work>(?!(?:sub-?)?committee (?!of)|commission|council){HEAD})"
    r" (?:follows|oversees|watches|monitors|supervises|coordinates|steers|manages|prepares)\b"
)
"""A body that does its work over time: "a follow-up committee oversees the works"."""
_OF_THE_TWO = re.compile(
    rf"(?:\b(?:[Aa]n?|[Tt]he) |(?<=[.!?] )(?=[A-Z]))"
    rf"(?P<of>(?:[a-z]+ ){{0,2}}?(?:{HEAD}|Committee|Commission) of (?:the )?(?:two|three|four"
    rf"|both)"
    r" (?:[a-z]+ )?(?:ministries|countries|sides|governments|states|agencies|partners|parties"
    r"|institutions|organi[sz]ations|banks|services))\b(?!['’])"
)
"""A body by those who send people to it: "a committee of the two ministries"."""
_BODIES = (
    _MISSION,
    _MINISTERS_MEET,
    _MEETING_OF_OFFICES,
    _GROUP_OF,
    _AT_WORK,
    _WORLD_MEETING,
    _OF_THE_TWO,
    _FACILITY,
    _MEETING_BODY,
    _DUE,
    _NAMED_NETWORK,
    _MEETING_OF,
    _YEARLY_TALKS,
    _SHARED_BODY,
    _SHARED_THING,
    _COOPERATION_BODY,
    _MADE_BODY,
    _COUNTED,
    _ROUND_ON,
    _TOPICAL_BODY,
    _HELD,
    _REGULAR,
    _CALLED,
    _MECHANISM,
    _CONSULTATIONS,
    _BIG_MEETING,
    _STEERING,
)
_ANY_NOUN = re.compile(
    r"group|party|parties|team|committee|board|body|panel|council|commission|cell\b|unit\b|force"
    r"|mechanism|forum|dialogue|platform|machine|table|consultation|talks|negotiation|summit"
    r"|conference|hot ?line|direct line|\d ?\+ ?\d|meeting|cent(?:re|er)|observatory"
    r"|session|program|offices?\b|points?\b|process|initiative|facility|instrument"
    r"|scheme|mission|workshop|secretariat|coalition|quartet|troika|coordination|desk|sidelines"
    r"|exercise|frames? of|margin|fringes|in conjunction|parallel with|format|triangle|club|quintet"
    r"|network|fund\b|ministerial|track\b|review\b|channel|two plus two|2 plus 2|quint"
    r"|breakfast"
    r"|duty officer",
    re.IGNORECASE,
)
"""Without one of these words a sentence tells of no mechanism."""


def find_described_mechanisms(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of mechanisms that are described in a sentence, the fullest ones first."""
    text, place = article.text, sentence.span
    yield from things_with_names(text, sentence)
    if not _ANY_NOUN.search(text, *place):
        return
    for pattern in (_PAIR_MEETS, _BODY_OF_PAIR, _BETWEEN):
        for match in pattern.finditer(text, *place):
            # "Norwegian-Danish talks", but not "El-Masri talks".
            if sentence.party_at(Span(*match.span(match.lastgroup or 0))):
                yield Span(*match.span())
    yield from mechanisms_shared(text, sentence)
    yield from mechanisms_told(text, sentence)
    for pattern in _BODIES:
        for match in pattern.finditer(text, *place):
            yield Span(*match.span(match.lastgroup or 0))
    yield from mechanisms_at_work(text, sentence)
