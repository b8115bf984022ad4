"""The words that tell of a meeting with somebody, and that it is another than the main one."""

import re

_WHOM = (
    r"(?:(?:the|an?|his|her|its|their|several|some|other|local|young|former)\s)?"
    r"(?:[A-Z]|(?:deputy|vice|acting|new|visiting|retired|provincial|regional|chief)\b|(?:[a-z-]+\s){0,2}?"
    r"(?:members?|representatives?|delegat\w+|leaders?|officials?|lawmakers?|ministers?|mayors?"
    r"|governors?|envoys?|heads?|chair\w*|presidents?|ambassadors?|directors?|executives?|managers?"
    r"|management|students?|farmers?|workers?|investors?|scavengers?|archbishop|bishop|prefect"
    r"|nurses|engineers|guards|teachers|doctors|youth|pilots|soldiers|troops|women|families|patients"
    r"|pupils|teams?|players|artists|musicians|fishers|fishermen|miners|sailors|scholars|experts"
    r"|bankers|owners|employers|unions?|community|associations?|companies|businesses|entrepreneurs|rector|speaker|secretary"
    r"|commander|captain|staff|nuns?|scientists|researchers|residents|villagers|traders|veterans"
    r"|business(?:men|women|people)|ombudsman|parents|deputies|guests?|judges?"
    r"|counterparts?|colleagues?|akim|king|queen|prince)\b)"
)
_TALK = (
    r"(?:talks?|discussions?|dialogues?|conversations?|encounters?|exchanges?|meetings?"
    r"|consultations?|breakfast|lunch|luncheon|dinner|supper|tea|coffee|iftar|audience"
    r"|round ?table|caucus|symposium|sitting|session|chat|interview|reception|contacts?)"
)
CONTACT = re.compile(
    r"\b(?:"
    rf"(?:met|meets?|(?:to|and|for) meet)(?:\s(?:separately|up|briefly|also|privately))?"
    rf"(?:\s(?:yesterday|today|tomorrow|on [A-Z]\w+day|[A-Z]\w+day"
    rf"|in [A-Z]\w+(?=\s(?:the|with)\b)|on the \d\w+"
    rf"|earlier in the day|in the (?:morning|afternoon|evening)|before that))?(?:\swith)?\s{_WHOM}"
    rf"|encountered\s{_WHOM}"
    r"|(?:was|were|is|are|be|been)\s(?:(?:later|then|also|warmly|personally|today|yesterday|tomorrow"
    r"|on\s(?:the\ssame\sday|[A-Z]\w+))\s)?"
    r"(?:received|accepted|welcomed|hosted|greeted|guided|shown round)(?:,?\s[^.;]{2,50}?)?\sby\s"
    r"(?!(?:the\s)?[A-Z]\w+\s(?:offices|authorities|banks|institutions|customs|companies|courts"
    r"|universities|schools|hospitals|employers|voters)\b)"
    r"(?:[A-Z]|(?:the|an?|its|his|her)\s(?:(?:[a-z]+\s){0,2}(?:minister|mayor|governor|president"
    r"|head|director|akim|prefect|chair\w*|rector|speaker|king|queen|commander)|[A-Z]))"
    rf"|call(?:s|ed)?\s(?:up)?on\s(?:the\s|vice\s)?(?:[A-Z]|[a-z-]+\s[A-Z])(?![^.;]{{0,90}}?\sto\s[a-z])"
    r"|(?:paid|made|pays?|makes?)\s(?:an?\s|(?:his|her|their)\s)?(?:[a-z]+\s){0,2}"
    r"(?:calls?|respects?)\s(?:up)?(?:on|to)\s(?:the\s)?[A-Z]"
    rf"|(?:had|has|have|having|held|holds?|sustained|maintained|celebrated|attended|took|gave|hosted|joined)\s(?:(?!no\b|its\b)[\w-]+\s){{0,4}}?{_TALK}"
    rf"\s(?:[^.;]{{2,60}}?\s)?(?:with|of\stheir\sown|hosted\sby|given\sby)\b"
    rf"|for\s(?:an?\s)?(?:[\w-]+\s)?{_TALK}\swith\b"
    rf"|(?:spoke|spoken|talk(?:s|ed)?|convers(?:es|ed)|confer(?:s|red)|communicated|interact(?:s|ed)"
    rf"|dine[ds]|lunched|breakfasted|worked?|sat\sdown|mingled|chatted|exchanged\s(?:views|opinions|words)|(?:had|made|took)\s(?:an?\s)?(?:breakfast|lunch|dinner))"
    rf"\s(?:[^.;,]{{0,50}}?\s)?with\s{_WHOM}"
    rf"|(?:discussed|inspected|toured)\s[^.;]{{3,110}}?\swith\s(?:its|the|[A-Z])"
    r"|(?:hosts?|hosted|gave|offered)\s(?:an?\s)?(?:[\w-]+\s)?"
    r"(?:dinner|lunch|luncheon|banquet|reception|breakfast)\s(?:in\shonou?r\sof|for)\s"
    r"|(?:dropped|looked)\sin\son\s(?:the|an?|[A-Z])|caught\sup\swith\s(?:the|[A-Z])"
    r"|(?:was|were)\s(?:later\s)?shown\s(?:round|around)\b"
    rf"|received\s(?:(?:also|afterwards|later|then)\s)?{_WHOM}"
    r"|separately\s(?:discussed|talked|spoke)|talked\saside|discussed\swith\s(?:the|[A-Z])"
    r"|(?:made|did|makes?|does)\s(?:an?\s)?courtesy\s(?:calls?|visits?|meetings?)\s(?:on|to|with|from)\s"
    r"|presented\s(?:his|her|their)\scredentials\sto\s"
    r"|visited\s[^.;]{3,100}?\s(?:in\sthe\scompany\sof|accompanied\sby|hosted\sby)\s(?:the|[A-Z])"
    r"|(?:saw|will\s(?:also\s)?see)\s(?:the\s)?(?:[A-Z][\w’'-]*\s){0,3}(?:Minister|President|Premier|Secretary|Governor|Mayor"
    r"|King|Queen|Ambassador|Director|Chair\w*|Speaker)\b"
    r"|signed\s[^.;]{3,110}?\swith\s(?:the|[A-Z])"
    r"|(?:opens?|opened|inaugurate[sd]?|launch(?:es|ed)?|unveil(?:s|ed)?|lay|lays|laid|plant(?:s|ed)?)"
    r"\s[^.;]{3,110}?\s(?:together\s)?with\s(?:(?:the|its)\s(?:mayor|governor|minister|president|premier"
    r"|director|rector)|(?:Premier|Minister|Governor|Mayor|President|Director|Ambassador)\b)"
    r"|(?:was|were)\s(?:an?\s|the\s)?guests?\sof\s(?:the|[A-Z])"
    r"|visited\s(?:the\s)?(?:Director|Minister|President|Governor|Mayor|Speaker|Archbishop|Patriarch|Premier)\b"
    r"|(?:went\son|goes\son|is|was)\sto\ssee\s(?:the\s)?(?:[A-Z]\w+\s){0,2}(?:Minister|President|Premier"
    r"|Governor|Mayor|Speaker|Secretary|King)\b"
    r"|(?:has|have)\s(?:then\s|also\s)?been\s(?:received|accepted|welcomed)\s(?:from|by)\b"
    r"|consult(?:s|ed)?\swith\s(?:the|[A-Z])|encountered\sthemselves\b"
    r"|(?:met|encountered|received)\salso\s[^.;]{3,60}?\s(?:the|[A-Z])"
    r"|(?:was|were)\sby\s[^.;]{3,100}?\s(?:received|accepted|welcomed)\b"
    r")"
)
"""How somebody meets whom."""
BESIDE = re.compile(
    r"\A(?:(?:And|But)\s)?(?:Also\b|Likewise|Next\sday|In\sthe\sday\sfollowing|In\sthe\slast\sday|Separately|Meanwhile|Previously|Earlier|Later|Afterwards?|Thereafter|Then"
    r"|Besides|In\saddition|Additionally|Moreover|Before(?!\s(?:the\s)?(?:Council|Court|House))"
    r"|After|Prior\sto|Ahead\sof|Following|On\sthe\seve|In\sthe\seve"
    r"|Preceding\s|Same\sday|In\sparallel|On\sthe\sday\sbefore|Out\sof\sthe\sagenda|On\s(?:the\s)?(?:same|this)\soccasion|On\sthe\sedge"
    r"|[OI]n\s(?:the\s)?(?:margins?|sidelines?)|During\s(?:the|his|her|their)\s"
    r"(?:(?:two|three|four|five|six|seven)-day\s)?(?:visit|trip|stay|tour|journey)|While\s(?:in|at)"
    r"|Within\sthe\s|In\s(?:the\s)?fram\w+|As\spart\sof|For\sthe\sschedule|On\s(?:the|his|her|their)\sway"
    r"|Upon\sarrival|On\sarrival|At\sthe\sreception|In\sthe\sreception"
    r"|The\ssame\s(?:day|evening|afternoon|morning)|On\sthe\ssame\s(?:day|evening|afternoon|morning)"
    r"|(?:A|One|Two|Three)\s(?:days?|weeks?)\s(?:earlier|later|before|after)"
    r"|In\sthe\s(?:morning|afternoon|evening)(?!\ssession)|That\s(?:evening|afternoon|morning|night)"
    r"|On\sthe\s(?:following|next|previous)\b|At\s(?:lunch|dinner|breakfast)\b"
    r"|[Ii]n\s(?:another|a\s(?:related|different|separate))\s(?:moment|context|matter|act|engagement)\b)"
    r"|\b(?:also|likewise|too(?=\s(?:an?|with)\b)|separately|thereafter|afterwards|later(?!\s(?:on|in(?!\sthe\sday)|this|than)\b)|besides|moreover|as\swell"
    r"|on\sthe\s(?:margins?|sidelines?)|the\ssame\s(?:day|afternoon|evening|morning)"
    r"|(?:by|on\sthe|over\sthe)\s(?:tele)?phone"
    r"|before\s(?:leaving|flying|returning|departing|heading|going|he|she|they)\b"
    r"|(?:in\sthe|this)\s(?:morning|afternoon|evening)(?=[.,;]|\s?\Z|\s(?:the|with|and)\b)"
    r"|(?:before|ahead\sof|prior\sto)\s(?:that|this|return(?:ing)?|the\s(?:signing|signature|ceremony"
    r"|conference|talks|act|session|dialogue))\b|on\sthe\seve|themselves\sapart|who\stravelled\swith|too(?=\.?\s?\Z)"
    r"|over\s(?:an?\s)?(?:(?:working|private)\s)?(?:lunch|dinner|breakfast|tea|coffee|supper)"
    r"|(?:and|then)\slater|of\s(?:their|its)\sown|on\sthe\sway\s(?:home|back)|a\sday\searlier)\b"
)
"""What tells that a meeting is another than the main one."""
ON_THE_ROAD = re.compile(
    r"\b(?:visited|visits|(?:will|to|would)\s(?:also\s)?visit|tour(?:s|ed)|inspect(?:s|ed)?|laid\s(?:an?\s|flowers|wreaths)"
    r"|(?:went|travel(?:s|led|ed)?|flew|flies|drove|moved|goes|go|gone|stopped|slipped)\s"
    r"(?:on\s|away\s|directly\s|down\s)*(?:to|in|for|on)"
    r"|inaugurated|boarded|unveiled|planted)\b"
)
"""What a guest does beside meeting people."""
LOOKS_AT = re.compile(
    r"\b(?:(?:[Dd]elegations?|[Mm]inisters?|[Gg]uests?|[Vv]isitors?|[Pp]arty|[Ss]ecretary|[Hh]e|[Ss]he"
    r"|[Tt]hey|[Gg]roup|[Pp]articipants)\s(?:[^.;,]{0,40}?\s)?"
    r"|(?!Both|All|Some)[A-Z][\w’'-]{2,20}\s(?:(?:also|later|then|afterwards|earlier|had|has)\s){0,2})"
    r"(?:visited|(?<!to\s)visits?|toured|inspected|viewed|looked\s(?:at|round)|got\sacquainted\swith"
    r"|went\sto\ssee"
    r"|(?:will|is\sto|are\sto)\s(?:(?:today|tomorrow|also|then)\s)?(?:visit|tour|inspect|see))"
    r"(?:\son\s[A-Z]\w+day)?\s"
    r"(?P<hour>in\sthe\s(?:morning|afternoon|evening)\s)?(?:the|an?|[A-Z][a-z-]+\s[A-Z])"
)
"""What guests are shown."""
ON_A_DAY = re.compile(
    r"\b(?:on\s(?:[A-Z]\w+day|\d{1,2}(?:st|nd|rd|th)?\s[A-Z]\w+|[A-Z]\w+\s\d{1,2}|the\s\d)"
    r"|yesterday|tomorrow|tonight|(?:this|next)\s(?:morning|afternoon|evening)|earlier\stoday"
    r"|[A-Z]\w+day\s(?:morning|afternoon|evening|night))\b",
    re.IGNORECASE,
)
TOGETHER = re.compile(
    r"\b(?:they|the\s(?:two|three|four)(?:\s\w+){1,2}|both(?:\s\w+){0,2}|the\s(?:sides|parties))\s"
    r"(?:\w+\s){0,2}\Z",
    re.IGNORECASE,
)
"""Those who meet one another."""
ON_MARGINS = re.compile(
    r"\A[OI]n\s(?:the\s)?(?:margins?|sidelines?)\b.*\b(?:signed|launched|convened|inaugurated|opened)\b"
)
"""What is done beside the main meeting, with nobody named whom it is done with."""
MAIN = re.compile(
    r"\b(?:met|meets?|talks|negotiations|discussed|sign(?:ed|ing)|session|consultations|received"
    r"|dialogue|held|holds?|visit(?:ed)?|arrived|travelled|hosted|took\splace)\b"
)
"""What a text is about, once it has been told."""
MET = re.compile(
    r"\b(?:met|meets?|talks|negotiations|sign(?:ed|ing)|session|consultations|received"
    r"|dialogue|held|call(?:s|ed)\son|pa(?:ys|id)\s(?:an?\s)?(?:[a-z]+\s){0,2}?(?:call|visit)\son)\b"
)
"""That two have met."""
