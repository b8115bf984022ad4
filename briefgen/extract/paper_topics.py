"""Read what papers are about, in small letters: "the agreement on herring in the north"."""

import re

_NO_TOPIC = (
    r"(?:the|an?|this|that|these|those|its|their|his|her|our|both|all|each|every|several|many|some"
    r"|other|another|more|further|two|three|four|five|six|seven|eight|nine|ten|twenty|next|last|late"
    r"|early|mid|recent|coming|future|years?|months?|now|then|which|whom|signature|signing|approval"
    r"|ratification|adoption|consideration|review|good|long|example|instance|return|exchange|force"
    r"|principle|order|line|time|addition|person|turn|response|place|effect|practice|public|private"
    r"|presence|front|accordance|connection|parallel|view|light|favou?r|spring|summer|autumn|winter"
    r"|part|full|writing|recognition|what|most|today|about|around|over|up|as|mind|question)\b"
)
"""What stands behind "for", "in" or "from" where these tell no more of the topic."""
_FIELD = r"the (?:[a-z]+ )?(?:field|sphere|area|sector|domain|realm|matter)s?\b"
_OF_PLACE = (
    r"(?:[A-Z]{2,6}|[A-Z][a-z]+(?:an|ish|ese|ic|ch|al)|[A-Z]\w+(?= (?:rivers?|basin|lakes?|border"
    r"|railway|corridor|line|route|strait|dam|reservoir|canal|port|bridge|valley|plateau|region"
    r"|pipeline|islands?|delta|aquifer|wetlands|reserve|park|airport|plant|tunnel|highway|road"
    r"|waters|project|mine|fisheries)\b)) "
)
"""What may stand before a word of a topic: "Arctic shipping", "HVDC lines"."""
_FOR_WHOM = (
    r"the (?:holders|bearers|citizens|nationals|workers|victims|members|diplomatic|official"
    r"|service|ordinary)\b"
)
_GOES_ON = rf"(?! {_NO_TOPIC})(?= [a-z])"
_NO_WORD = (
    r"(?!(?:the|an?|their|its|his|her|our|this|that|these|those|which|whom|whose|will|would|is|are"
    r"|was|were|has|have|had|by|with|and|or|to|it|they|he|she|on|of|in|at|for|from|as|under|between"
    r"|during|before|after|since|until|while|when|be|been|being|can|cannot|could|may|might|must"
    r"|should|shall|does|do|did|not)\b)"
)
"""Words that never name a topic."""
_BY_WHAT = r"by (?:road|rail|sea|air|river|land|water|ship|pipeline|post|truck|lorry|train)\b"
"""How goods go, of which a paper may tell."""
_TO_WHAT = (
    r"(?:(?<=combat)|(?<=access)|(?<=adaptation)|(?<=adaption)|(?<=support)|(?<=assistance)"
    r"|(?<=response)|(?<=resistance)|(?<=contribution))"
)
"""Words of a topic that "to" follows: "access to justice"."""
_OWNER = r"(?:their|its|his|her|our)"
_ARTICLE = rf"(?:the|an?|{_OWNER})"
_WORD = rf"{_NO_WORD}[a-z][\w-]+(?:['’]s?(?= [a-z]))?"
_ADJECTIVE = (
    r"(?:allied|associated|related|protected|shared|skilled|unmanned|manned|advanced|armed"
    r"|displaced|detained|disabled|classified|processed|dried|frozen|refined|wounded|abandoned"
    r"|unused|accelerated|sustained|untreated|endangered|injured|retired|renewed) [a-z]"
)
"""Words that look like verbs, but tell of what a topic is about: "nursing and allied health"."""
_DOES_MORE = r"(?! [a-z]+ (?:the|an?|their|its|his|her|our|to|these|those|this)\b)"
"""What "and" leads to a verb by: "and renew their programme"."""
TOPIC_WORD = (
    rf"(?:(?: and{_DOES_MORE}"
    r"|,(?! (?:which|who|whose|whom|where|when|while|but|as|with|to|said|among|including|after"
    r"|before"
    r"|under|by|at|he|she|it|they|one|so|if|both|each|not|is|was|were|are|has|have|had|will|would"
    r"|signed|agreed|adopted|concluded)\b)"
    r"|(?<=operation) (?:in|on)|(?<=measures) (?:on|for)|(?<=actions) (?:on|for))?"
    rf" (?:{_OF_PLACE})?{_WORD}"
    rf"|(?: of(?: {_ARTICLE})?"
    r"| in the (?:fields?|domains?|areas?|spheres?|matters?|sectors?) of(?: the)?"
    rf"| in the| to the|{_TO_WHAT} to(?: the)?|(?= {_BY_WHAT}) by| for(?= {_FOR_WHOM}) the"
    rf"| {_OWNER}|(?: for| in| from){_GOES_ON}"
    rf"|(?: about| against| among| without| through| within| across| over| into| towards?| beyond)"
    rf"(?: {_ARTICLE})?)"
    rf"(?: \d{{1,4}}(?: mm)?)? (?:[A-Z][\w-]+ )?{_WORD})"
)
TOPIC = (
    r"(?:(?: \([A-Z][\w-]{1,8}\))?"
    r" (?:of cooperation )?(?:on|of|for|about|concerning|regarding|relating to|relative to|against"
    r"|over(?! (?:the (?:next|past|coming|last)|two|three|four|five|six|ten|several|many|\d)\b)"
    r"|related to|pertaining to|bearing on|dealing with|in respect of"
    r"|in the (?:field|area|sphere|matter|domain)s? of|to(?! be\b))"
    r" (?:the |an? )?(?!(?:each|amount|sum|value)\b|[a-z-]+(?:st|nd|rd|th) of [A-Z])"
    rf"(?:(?:who|how|when|where) [a-z]+ (?:the |an? )?|{_OF_PLACE}"
    rf"|(?<! for )[a-z]+ing {_ARTICLE} )?{_WORD}"
    r"(?:(?<=cooperation) in (?:the )?[A-Z][\w-]+(?: [A-Za-z][\w-]+)??)?"
    rf"(?:{TOPIC_WORD}){{0,10}}?"
    r"(?: (?:around|off|along|near|across|of|for) (?:the )?"
    r"(?!(?:Agreement|Treaty|Convention|Protocol|Memorandum|Charter|Pact|Accord|Declaration)\b)"
    r"(?![A-Z]\w+ and [A-Z]\w+(?! [A-Z]| of| for))[A-Z][\w’'-]+(?: (?:(?:de|of|the|and) )?"
    r"[A-Z][\w’'-]+){0,5})?)"
)
STOP = (
    r"(?= (?:was|were|is|are|has|had|have|that|which|who|between|with|signed|based|at|during"
    rf"|(?!{_BY_WHAT})by"
    rf"|(?:from|for|in)(?= (?!{_FIELD}|{_FOR_WHOM}){_NO_TOPIC}| [A-Z\d])"
    r"|of \d[\d.,]* (?:million|billion|mln|mn|bn|thousand|euros?|dollars?|[A-Z]{3})"
    r"|of (?:19|20)\d\d|of \d{1,2} [A-Z]"
    r"|be|does|do|did|can|cannot|could|may|must|should|shall|remains?|maintains?|expires?|entered|enters"
    r"|provides?|covers?|allows?|foresees?|sets?|gives?|lets?|replaces?|takes?|said|says"
    r"|runs?|lasts?|ran|lasted|holds|ends|begins?|starts?|lets|bans?|regulates?|governs?|binds?"
    r"|lays?|obliges?|grants|brings?|means|meant|costs|follows|contains?|consists?|concerns?"
    r"|lacks?|waits|awaits|stays|stalled|faces|falls|serves|seeks|applies|applied|operates|aims"
    r"|exists|existed|expired|lapsed|defines?|establishes|creates|creating|permits|stipulates?|mentions?|lists|calls|includes?"
    r"|goes|go|comes?|completes?|needs?|requires?|relating|related"
    r"|replacing|superseding|taking|totall?ing|amounting|covering|including|providing|allowing|enabling|aimed|aiming|designed"
    r"|intended|drafted|prepared|negotiated|agreed|reached|concluded|initialled|adopted|approved"
    r"|ratified|renewed|expected|scheduled|currently|already|due|still|once|helps?|makes?|opens?"
    r"|(?<!combat )(?<!access )(?<!adaptation )(?<!adaption )(?<!support )(?<!assistance )"
    r"(?<!response )(?<!resistance )(?<!contribution )to"
    r"|(?<!measures )(?<!actions )(?<!operation )on|will|would|as|after|before|under"
    r"|this|last|next|both|when|while|worth|valued|until|since|because|despite|amid"
    r"|and(?= [a-z]+ (?:the|an?|their|its|his|her|our|to|these|those|this)\b)"
    r"|[a-z]{3,}ed(?= (?:in|at|on|by|to|the|an?|for|from|with|last|this|here|yesterday|today)\b)"
    r"|and(?= on (?:the|an?) )|and(?= to [a-z]+ )"
    r"|and(?= (?:an?|the|to|will|also|both|his|her|its|their|that|which|said|told|gave|took|made"
    r"|left|met|held|went|spoke|began|came|sent|put|saw|found|drew|laid|won|wrote|paid|brought|set"
    r"|then|later|is|are|was|were|has|have|had|would|may|can|shall|should|must"
    rf"|(?!{_ADJECTIVE})[a-z]+ed|[A-Z]\w+)\b))\b"
    r"|[,.;:()”\n–—]| ?[\"“«(]|\Z)"
)
_TOPIC_BEHIND = re.compile(
    r"(?:(?<=Understanding)|(?<=Intent)|(?<=Cooperation)|(?<=Agreement)|(?<=Arrangement)"
    r"|(?<=Declaration)|(?<=Protocol)|(?<=Treaty)|(?<=Convention)|(?<=Pact)|(?<=Accord)"
    r"|(?<=Roadmap)|(?<=Road Map)|(?<=Addendum)"
    r"|(?<=Memorandum)|(?<=Programme)|(?<=Program)|(?<=Plan))"
    r"(?: \((?:MoU|MOU|MoC|MOC|LoI|LOI|DoI)\))?"
    r"(?: (?:on|concerning|regarding|for|about) (?:the )?(?!which\b|that\b|this\b|it\b|each\b)"
    r"|(?: of [Cc]ooperation)? in the (?:field|area|sphere|sector)s? of (?:the )?)[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,8}}?{STOP}"
)
"""What a paper whose name has capitals is about, in small letters: "Protocol on herring"."""
_REST_OF_TOPIC = re.compile(
    rf"(?<= [A-Z]{{2}})(?: \d[\d.,]*(?: (?:mln|million|bn"
    rf"|billion))?)?(?:{TOPIC_WORD}){{1,5}}?{STOP}"
    rf"|(?<=[A-Z]{{3}})(?: \d[\d.,]*(?: (?:mln|million|bn"
    rf"|billion))?)?(?:{TOPIC_WORD}){{1,5}}?{STOP}"
    rf"|(?:(?<=ic)|(?<=ish)|(?<=ese)|(?<=ian)|(?<=can)|(?<=ean)|(?<=al))(?:{TOPIC_WORD}){{1,5}}?{STOP}"
)
"""How a topic goes on behind an acronym or what tells a place: "MoU on the HVDC lines"."""
_HAS_ON = re.compile(r" (?:on|for|concerning|regarding) ")
_TOPIC_OF_PARTIES = re.compile(
    rf" (?:on|about|concerning|regarding) (?:the )?[a-z][\w-]+(?:{TOPIC_WORD}){{0,8}}?{STOP}"
)
"""The same behind two parties."""


def rest_of_topic(text: str, start: int, end: int, stop: int) -> int:
    """Give where a topic ends of which a name holds only the first part."""
    told = _HAS_ON.search(text, start, end)
    match = _REST_OF_TOPIC.match(text, end, stop) if told else None
    return match.end() if match else end


def topic_end(text: str, end: int, stop: int, *, parties: bool = False) -> int:
    """Give where the topic in small letters ends that stands behind the name of a paper.

    Behind the last of two parties ("Agreement between Norway and Denmark") it may stand as well.
    """
    pattern = _TOPIC_OF_PARTIES if parties else _TOPIC_BEHIND
    match = pattern.match(text, end, stop)
    return match.end() if match else end
