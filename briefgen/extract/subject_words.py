"""The verbs and nouns that make what stands beside them a subject of the meeting."""

import re

_GAP = r"(?:(?!and\b|that\b)[\w'’-]+ ){0,4}?"
"""What may stand between a verb and its preposition: "talked also at length with her about"."""
_TO_NO_TOPIC = (
    r"(?! (?:\w+day\b|condition|behalf|the (?:sidelines?|margins?|occasion|phone|telephone)"
    r"|arrival|board|stage|air|camera|record|\d|January|February|March|April|May|June|July"
    r"|August|September|October|November|December))"
)
"""A preposition before what is no topic: "spoke on Monday", "on condition of anonymity"."""


_TALK = (
    r"(?:talk(?:s|ed|ing)?|sp(?:oke|eaks?|oken|eaking)|conversations?|convers(?:ed?|ing)"
    r"|confer(?:s|red|ring)|consult\w*|dialogues?|negotiat\w+|deliberat\w+|communicat(?:ed|es)"
    r"|debat(?:ed?|es|ing)|brief(?:s|ed|ings?)|updat(?:ed|es)|questioned|chatted|reflected"
    r"|dwel(?:t|l|led)|insisted|report(?:s|ed)? back|heard reports?|(?:shar\w+|compar\w+"
    r"|exchang\w+) (?:\w+ ){0,4}?(?:views?|opinions?|notes|ideas|experiences?|assessments?"
    r"|information|impressions))"
)
"""Verbs and nouns of talking, each with a preposition of its subject."""
_ABOUT = (
    r"(?:about|over|of|for|around|regarding|concerning|upon|as (?:to|regards)"
    r"|with (?:regard|respect|reference) to|related to|on)" + _TO_NO_TOPIC
)
_TREAT = (
    r"(?:discuss\w*|address(?:ed|es)|review\w*|consider(?:ed|ation|s)|examin(?:ed?|es|ing)"
    r"|explor(?:ed?|es|ing)|analy[sz](?:ed|es|ing)|evok(?:ed?|es|ing)|broach(?:ed|es)"
    r"|deal(?:s|t)? (?:also |mainly |chiefly )?with|treat(?:s|ed)? (?:also )?of"
    r"|tak(?:e|es|en|ing|ook) (?:\w+ )?(?:up|stock of)|took (?:\w+ )?(?:up|stock of)"
    r"|[Gg]o(?:es|ing)? over|went (?:over|through|into)|turn(?:ed|s) to|came (?:\w+ )?to"
    r"|bring\w* up|brought up|put forward|touch\w+ (?:also |briefly )?(?:up)?on"
    r"|rais(?:ed?|es|ing)(?: with \w+)?|(?:sessions?|panels?|talks|meeting|ministers)"
    r" (?:will|would) look (?:at|into)|focus\w*|cent(?:re|er)(?:s|ed) (?:on|around)|revolv\w+"
    r"|concentrat(?:ed|es) on|highlight(?:ed|s)|on the (?:agenda|table)|agenda|dedicated to"
    r"|devoted to|tackl\w+|prioriti[sz]\w+|deepen\w*|review of)"
)
"""Verbs of treating a subject."""
_MEETING = (
    r"(?:(?:talks|meetings?|sides?|ministers?|leaders?|presidents?|parties|delegations?"
    r"|discussions?|conversations?|visit|dialogue|round|session|consultations?|negotiations?"
    r"|exchange|commission|committee|conference|summit|countries|governments|pact|deal"
    r"|agreements?|memorandum|document|protocol|plan|programme|they)"
    r" (?:also |further |equally |mainly |chiefly |then |will |would |likewise |especially ){0,3}"
    r"(?:cover(?:s|ed)?|includ(?:ed?|es)|embrac(?:ed|es)|concern(?:ed|s)?|extended to|went to"
    r"|look(?:ed|s)? (?:at|into)|mention(?:ed|s)|explor\w+|relat(?:ed|es) to|bore on|bears on"
    r"|assess(?:ed|es)|evaluat(?:ed|es)|stud(?:ied|y|ies)|weigh(?:ed|s)|ha(?:d|s|ve) in view))"
)
"""A meeting, its sides or its paper with a verb of covering: "The talks also covered …"."""
_JOINT = (
    r"(?:cooperat\w+|co-operat\w+|collaborat\w+|working (?:group|party)|partner(?:ship|ing)?"
    r" (?:on|in|for)|agreed?|agree(?:s|ing)|concur\w*|undert(?:ook|ake)\w*|pledg\w+|decided|decides"
    r"|resolved to|sign(?:s|ed|ing)?|put (?:their|his|her) names? to|initial+ed|conclud\w+"
    r"|adopt(?:s|ed)|signature|fight\w*|combat\w*|struggle|support for|condemn\w*|strengthen\w*"
    r"|promot\w+|step\w* up|progress (?:on|in)|protection of|expand\w*|expansion of|launch\w*"
    r"|enhanc\w+|intensif\w+|broaden\w*|widen\w*|boost\w*|join(?:ed|ing)? forces|work\w* together"
    r"|working jointly|joint (?:efforts|work|action)s?|concern(?:s|ed)? (?:at|about|over))"
)
"""Verbs of what both sides do, agree or sign."""
_TOPICS = (
    r"(?:topics?|subjects?|themes?|matters?|issues?|priorit(?:y|ies)|questions?"
    r"|(?:area|field|sphere|sector|direction)(?:s\b|(?= (?:of|in|like|such|where|and|that)\b)"
    r"|(?=:))"
    r"|chapters?|covering|attention|interaction|accorded|foresees?|provides? for|envisages?"
    r"|covers?|carries on|aims? at|commit(?:ment|ments|ted|s)?|complain\w* (?:about|of)"
    r"|propos(?:e|ed|es) to)"
)
"""Nouns of topics, and what a paper does."""
TOLD = re.compile(
    rf"\b(?:(?i:{_TALK} {_GAP}{_ABOUT}|{_MEETING}|{_TREAT}|{_JOINT}|exchange regarding)"
    rf"|{_TOPICS})\b"
)
"""Words behind which stands what is discussed, agreed or signed."""
TOLD_BEHIND = re.compile(
    r"\b(?:(?:was|were|is|are|been|be) (?:(?:also|the|among|at|on|in|all|main|high|important|being"
    r"|taken|under|up|to|its|their|for|due|one|of|another|further|then|briefly) ){0,5}"
    r"(?:discuss(?:ed|ion)|raised|reviewed?|agenda|subjects?|topics?|themes?|matters?|points?"
    r"|priorit(?:y|ies)|touched|considered|centre|agreed|top|tabled?|covered|examined|explored"
    r"|evoked|addressed|dealt with|treated|negotiat(?:ed|ion)|mentioned|highlighted|broached"
    r"|brought up|talked (?:about|over)|spoken (?:about|of)|signed|initial+ed|concluded|adopted)"
    r"|c[ao]mes? (?:also |likewise |then )?up\b|(?:featured|figured|loomed|ranked|dominated)"
    r"|carr\w+ (?:out|on) (?:\w+ )?exchange)\b"
)
"""Words before which it stands."""
ASKED = re.compile(
    r"\b(?:press(?:ed|es) (?:\w+ )?(?:for|on|over)|(?:asks?|asked|requests?|requested) (?:for|that"
    r"|to|(?:[\w'’]+ ){0,4}?(?:for|to))"
    r"|request(?:s|ed)?|demand(?:s|ed|ing)?|appeal(?:s|ed) (?:to|for)|sought|seeks"
    r"|promis(?:ed|es)|vow(?:s|ed)|guarantee[ds]?|offer(?:s|ed|ing)|insist(?:s|ed)"
    r"|suggest(?:s|ed)|propos(?:ed?|es|al)|invit(?:ed|es)|wish(?:es|ed)|recommend(?:s|ed)"
    r"|call(?:s|ed|ing) (?:\w+ )?(?:for|on|upon)|urg(?:es?|ed|ing)|plead(?:s|ed)|argued?|argues"
    r"|stress(?:ed|es|ing)|underlin(?:ed?|es|ing)|underscor(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)"
    r"|put to disposition|solicited|welcom(?:ed?|es|ing)|reaffirm(?:ed|s|ing)"
    r"|reiterat(?:ed|es|ing)|took note|noted with|express(?:ed|es|ing)|voic(?:ed|es|ing)"
    r"|said|says|not(?:ed|es) that|adds?|added|stated|informed|recalled|reminded|pointed out"
    r"|mentioned|declared|announc(?:ed|es)|assured|revealed|observed|drew attention"
    r"|reject(?:s|ed)|oppos(?:ed|es)|protest(?:s|ed)|denounc(?:ed|es)"
    r"|deplor(?:ed|es)|regret(?:s|ted)|warn(?:s|ed)|criticis(?:ed|es)|explain(?:s|ed)"
    r"|prais(?:ed|es)|hail(?:s|ed)|applaud(?:s|ed)|commend(?:s|ed)|thank(?:s|ed) [^,;.]{1,60}? for"
    r"|appreciat(?:ed|es)|presented (?:its|their|the (?:draft|law|bill|plan|strategy))"
    r"|outlin(?:ed|es)|share (?:\w+ ){0,2}experiences?"
    r"|hope[ds]? (?:that|for|to)|expect(?:ed|s)|look(?:ed|s|ing) forward|interest in"
    r"|read(?:y|iness) to|prepared to|will(?:ing|ingness) to|(?:lent|gave|support|backing) to"
    r"|support(?:s|ed|ing)? (?:for|of|the|its|their|\w+['’]s)"
    r"|(?:million|billion|grants?|loans?|credits?|fund(?:s|ing)?|money|pays?) (?:\w+ ){0,3}?for)\b"
)
"""Words behind which stands what one side asks for, offers or brings up."""
_FIELDS = (
    r"(?:(?:co-?operat\w+|collaborat\w+|partnership|relations|ties|contacts|exchanges?|links"
    r"|interaction|dialogue|efforts|work|investments?) (?:\w+ ){0,2}?(?:in|on|for|against)"
    r"(?: (?:the )?(?:\w+ ){0,2}?(?:field|area|sphere|sector|domain)s?"
    r"(?: of(?: the)?| like| such as| including)?)?"
    r"|(?:areas?|fields?|spheres?|sectors?|topics?|issues?|subjects?|matters?|questions?|themes?)"
    r"(?: (?:of|in|like|such as|including|concerning|related to|namely|were|was|are|is)"
    r"(?: cooperation)?| were also| also (?:were|included?)|(?=:))"
    r"|(?:fight|struggle|combat|efforts|measures|action) against|such as|including|namely)"
)
"""What a list of fields of cooperation or of topics comes behind."""
TOPIC = re.compile(rf"\b(?i:{_TALK} {_GAP}{_ABOUT}|{_MEETING}|{_TREAT}|{_FIELDS})(?= |:)")
"""Words whose very object is a topic."""
_WORD = (
    r"(?!(?:is|are|was|were|will|would|which|that|who|has|have|had|be|been|said|says|when|where"
    r"|because|if)\b)[\w'’&-]+"
)
TOPIC_BETWEEN = re.compile(rf":? (?:(?:{_WORD} ){{0,7}}{_WORD}(?:,? and|,) )*?(?:{_WORD} ){{0,3}}?")
"""What may stand between such words and a topic: its attributes, other topics of a list."""
TOPIC_ENDS = re.compile(
    r"\Z|[.;,:)\n]| (?:and|or|between|with|as|among|but|to|at|across|is|are|were|was|which|that"
    r"|sector|field|cooperation|issues?|matters?|ties|area)\b"
)
"""What may follow a topic; the herring of "herring exports" is none."""
ASIDE = re.compile(
    r"\b(?:tour(?:s|ed|ing)|visit(?:s|ed|ing)|inspect(?:s|ed)|looked at|attend(?:s|ed)"
    r"|watch(?:es|ed)|laid|dined|lunch with|(?:opened|toured) an? exhibition|decorated"
    r"|next guest|(?:travel(?:s|l?ed)?|fly|flew|flies|continues?|moves?) (?:on )?to(?= [A-Z])"
    r"(?:[^.;]{0,60}? (?:talk|talks|speak|meeting|conference|discuss)(?: (?:about|on|of|over))?)?"
    r"|met (?:also |with )?(?:representatives|students|companies)"
    r"|not (?:touch\w*(?: on)?|cover\w*|tak\w+ up|discuss\w*|contemplat\w+|part of|includ\w+)"
    r"|(?:declined|refused) to (?:discuss|talk|speak|comment)(?: about| of| on)?"
    r"|no part of|left (?:out|for)|ruled out|stay\w* out)\b"
)
"""Words behind which stands what is seen on a tour, eaten or left out."""
ARRANGED = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:now )?(?:to|being)|wants? to|intends? to|hopes? to|plans? to"
    r"|starts? to|ready to|may|can|confirm(?:s|ed)|announc(?:es|ed))"
    r" (?:\w+,? ){0,4}?(?:be )?(?:build|built|rebuil[dt]|train(?:ed)?|teach|taught|fund(?:ed)?"
    r"|financ(?:e|ed)|suppl(?:y|ied)|return(?:ed)?|releas(?:e|ed)|deliver(?:ed)?|hosts?|lend|lent"
    r"|pay|paid|give[ns]?|sen[dt]|hand(?:ed)?|buy|bought|sell|sold|recruit(?:ed)?|open(?:ed)?"
    r"|advis(?:e|ed)|equip(?:ped)?|join(?:ed)?|shar(?:e|ed)|exchang(?:e|ed)|count(?:ed)?"
    r"|check(?:ed)?|install(?:ed)?|restor(?:e|ed)|repair(?:ed)?|modernis(?:e|ed)|renovat(?:e|ed)"
    r"|provid(?:e|ed)|transfer(?:red)?|issued?|admit(?:ted)?|tak(?:e|en)|bring"
    r"|brought|help(?:ed)?|start(?:ed)?|begin|create[d]?|set up|establish(?:ed)?|introduc(?:e|ed)"
    r"|allow(?:ed)?|lift(?:ed)?|remov(?:e|ed)|cut|rais(?:e|ed)|reduc(?:e|ed)|extend(?:ed)?"
    r"|receiv(?:e|ed)|get|produc(?:e|ed)|launch(?:ed)?|carr(?:y|ied)|fly|run|put|publish(?:ed)?"
    r"|million|billion|expand(?:ed)?|double[d]?|treat(?:ed)?|protect(?:ed)?|clear(?:ed)?|learn"
    r"|connect(?:ed)?|digiti[sz](?:e|ed)|contribut(?:e|ed)|allocat(?:e|ed)|invest(?:ed)?)\b"
)
"""What one side will do for the other, in the plain verbs of daily work."""
