"""Tell what a text gives as the subject of a meeting from what it names in passing."""

import re
from enum import Enum

from briefgen.extract.article import Article, Sentence
from briefgen.extract.passing import is_in, is_of_a_bystander, is_passing, opening_year
from briefgen.extract.span import Span

_TOLD = re.compile(
    r"\b(?:(?i:discuss\w*|(?:talk(?:s|ed|ing)?|spoke|conversations?|converse\w*|consult\w+"
    r"|dialogue|negotiat\w+|conferred|deliberat\w+|communicated)"
    r" (?:about|on|over|of|for|around|regarding)"
    r"|exchang\w+ (?:\w+ ){0,4}?(?:views?|opinions?|information)|exchange regarding"
    r"|review\w*|consider(?:ed|ation)|examined|dealt with|touch\w+ (?:up)?on|rais(?:ed|es)"
    r"|(?:sessions?|panels?|talks|meeting|ministers) (?:will|would) look at"
    r"|address(?:ed|es)|focus\w*|cent(?:re|er)(?:s|ed) (?:on|around)|revolv\w+|agenda"
    r"|dedicated to|cooperat\w+|collaborat\w+|working (?:group|party)|partnership (?:on|in|for)"
    r"|agreed?|agree(?:s|ing)|concur\w*|undert(?:ook|ake)\w*|pledg\w+"
    r"|sign(?:s|ed|ing)?|put (?:their|his|her) names? to|initialled|conclud\w+|adopt(?:s|ed)"
    r"|signature"
    r"|fight\w*|combat\w*|struggle|tackl\w+|support for|concern(?:s|ed)? (?:at|about|over)"
    r"|condemn\w*|strengthen\w*|deepen\w*|promot\w+|step\w* up|progress (?:on|in)"
    r"|protection of|expand\w*|launch\w*)"
    r"|(?:topics?|subjects?|themes?|matters?|issues?|priorit(?:y|ies)|questions?"
    r"|(?:area|field|sphere|sector|direction)(?:s\b|(?= (?:of|in|like|such|where|and|that)\b)"
    r"|(?=:))"
    r"|chapters?|covering|prioriti[sz]\w+|attention|interaction"
    r"|accorded|foresees?|provides? for|envisages?|covers?|carries on|aims? at"
    r"|commit(?:ment|ments|ted|s)?|complain\w* (?:about|of)|propos(?:e|ed|es) to))\b"
)
"""Words behind which stands what is discussed, agreed or signed."""
_TOLD_BEHIND = re.compile(
    r"\b(?:(?:was|were|is|are|been|be) (?:(?:also|the|among|at|on|all|main|high|important) ){0,4}"
    r"(?:discussed|raised|reviewed|agenda|subjects?|topics?|themes?|matters?|points?"
    r"|priorit(?:y|ies)|touched|considered|centre|agreed|top)"
    r"|carr\w+ (?:out|on) (?:\w+ )?exchange)\b"
)
"""Words before which it stands."""
_ASKED = re.compile(
    r"\b(?:press(?:ed|es) for|(?:asks?|asked) (?:for|that)|promis(?:ed|es)|offer(?:s|ed)"
    r"|call(?:s|ed) (?:for|on)|urg(?:es|ed)|plead(?:s|ed)|argued?|argues|stress(?:ed|es)"
    r"|underlin(?:ed|es)|emphasi[sz](?:ed|es)|put to disposition|solicited|welcom(?:ed|es)"
    r"|reaffirm(?:ed|s)|reiterat(?:ed|es)|took note|noted with|expressed"
    r"|prais(?:ed|es)|presented (?:its|their|the (?:draft|law|bill|plan|strategy))|outlined"
    r"|share (?:\w+ ){0,2}experiences?"
    r"|hope[ds]? (?:that|for|to)|expect(?:ed|s)|look(?:ed|s|ing) forward"
    r"|(?:million|billion|grants?|loans?|credits?|fund(?:s|ing)?|money|pays?) (?:\w+ ){0,3}?for)\b"
)
"""Words behind which stands what one side asks for, offers or brings up."""
_ASIDE = re.compile(
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
_LEAVES = re.compile(
    r";|, (?:who|whose|where|when|while|although|but|(?:an? \w+ )?after) | because"
    r" | and thank|—|–(?= )|\bsubject to "
)
"""What leads away from the subject in the same sentence."""
_ARRANGED = re.compile(
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
_SINCE = re.compile(
    r"(?<!into force )\b(?:since|in|of|from) (?:the )?(?:[A-Z][a-z]+ )?"
    r"(?P<year>(?:19|20)\d\d)s?\b"
)
_IN_HAND = re.compile(
    r"\b(?:review\w*|implement\w*|amend\w*|updat\w*|exten(?:d\w*|sion)|renew\w*|revis\w*"
    r"|moderni[sz]\w*|replac\w*) (?:(?:of|the|its|their|an?|into|\w+ion) ){0,4}"
    r"(?:\w+ ){0,3}?(?:agreements?|memorand(?:um|a)|treat(?:y|ies)|conventions?|protocols?|accords?"
    r"|arrangements?)\b"
)
"""A paper of another year that is taken up again."""
_NUMBERED = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[IVX]{1,4}\.)\s")
_BULLET = re.compile(r"\s*[-–•*]\s")
_LETTERHEAD = re.compile(
    r"(?:[\w’']+ ){0,4}?(?:Ministry|Ministries|Department|Embassy|Government|Office|Authority"
    r"|Secretariat|Commission|Agency|Directorate|Directorate-General|Service|Bureau)\b",
    re.IGNORECASE,
)
_TOPIC_FIRST = re.compile(
    r"(?:On|Regarding|Concerning|As (?:to|regards)|In the (?:field|area|sphere)s? of) (?:the )?"
)
"""What opens a paragraph before what it is about: "On health, …"."""
_OWNED = re.compile(r"\(c\)|©|\b(?i:copyright holder|all rights reserved)\b")
_SMALL = frozenset({"of", "for", "and", "the", "de", "du", "des", "in", "to"})
_OPENS = 70
"""Characters of a numbered paragraph that say what it is about."""
_HEADING = 140
"""The longest line that can be a heading, in characters."""
_LIST = 1200
"""Characters from the line that opens a list to the last of its items."""


class Standing(Enum):
    """How a thing stands in its sentence, from the clearest sign of a subject to none."""

    HEADING = "in the headline or another line of its own"
    TOLD = "discussed, agreed or signed"
    ASKED = "asked for, offered or brought up by one side"
    ARRANGED = "built, paid, taught or sent by one side"
    PLAIN = "named"
    ASIDE = "seen on a tour, left out, or long past"


def standing_of(article: Article, sentence: Sentence, span: Span) -> Standing:
    """Tell how what stands at a place of a sentence belongs to the meeting.

    The word nearest before it decides between what is told and what is aside.
    """
    text = article.text
    told, aside = (_last_end(one, text, sentence, span) for one in (_TOLD, _ASIDE))
    if 0 <= aside >= told or _is_past(article, sentence, span):
        return Standing.ASIDE
    if is_passing(text, sentence.span, span):
        return Standing.ASIDE
    if _is_heading(text, sentence) or _TOPIC_FIRST.fullmatch(text, sentence.span.start, span.start):
        return Standing.HEADING
    if is_of_a_bystander(text, sentence.span):
        return Standing.PLAIN
    if _is_item(text, span) or (told > aside and not _LEAVES.search(text, told, span.start)):
        return Standing.TOLD
    if _TOLD_BEHIND.search(text, span.end, sentence.span.end):
        return Standing.TOLD
    if _ASKED.search(text, sentence.span.start, span.end):
        return Standing.ASKED
    return Standing.ARRANGED if is_in(_ARRANGED, text, sentence.span) else Standing.PLAIN


def is_letterhead(article: Article, sentence: Sentence) -> bool:
    """Tell a line that only names an office ("MINISTRY OF TRADE AND TOURISM") or an owner."""
    if _OWNED.search(article.text, *sentence.span):
        return True
    words = article.words_of(sentence.span).split()
    opens = _LETTERHEAD.match(article.text, sentence.span.start, sentence.span.end)
    return opens is not None and all(word in _SMALL or word[0].isupper() for word in words)


def _last_end(pattern: re.Pattern[str], text: str, sentence: Sentence, span: Span) -> int:
    """Give where the last match before a place ends, -1 without one."""
    if not is_in(pattern, text, sentence.span):
        return -1
    return max(
        (match.end() for match in pattern.finditer(text, sentence.span.start, span.end)), default=-1
    )


def _is_past(article: Article, sentence: Sentence, span: Span) -> bool:
    """Tell what is said of a year long before the text: "has built schools since 1960"."""
    if article.date is None:
        return False
    latest = article.date.value.year - 1
    if _IN_HAND.search(article.text, sentence.span.start, span.start):
        return False
    opened = opening_year(article.text, sentence.span, span)
    return (opened is not None and opened < latest) or any(
        int(one["year"]) < latest and "," not in article.text[span.end : one.start()]
        for one in _SINCE.finditer(article.text, span.end, sentence.span.end)
    )


def _is_heading(text: str, sentence: Sentence) -> bool:
    """Tell a line of its own without a stop, behind which the text goes on."""
    start, end = sentence.span
    opened = _line_start(text, start)
    numbered = _NUMBERED.fullmatch(text, opened, start)
    alone = text[end : end + 1] in ("\n", "\r") and (opened == start or numbered is not None)
    return alone and end - start < _HEADING and text[end - 1].isalnum()


def _is_item(text: str, span: Span) -> bool:
    """Tell the first words of a numbered paragraph, or an item of what a list says is agreed."""
    opened = _line_start(text, span.start)
    if span.start - opened > _OPENS:
        return False
    if _NUMBERED.match(text, opened, span.start):
        return True
    if not _BULLET.match(text, opened, span.start):
        return False
    colon = max(text.rfind(":\n", max(0, opened - _LIST), opened), 0)
    return bool(_TOLD.search(text, _line_start(text, colon), colon))


def _line_start(text: str, position: int) -> int:
    """Give where the line begins in which a position lies."""
    return max(text.rfind(mark, 0, position) for mark in "\n\r") + 1
