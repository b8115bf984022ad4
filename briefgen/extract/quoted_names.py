"""Tell names, mottoes and terms in quotation marks from what somebody says."""

import re

from briefgen.extract.span import Span

_NOUNS = (
    # what is shown, said over and over, or stands at the head of something
    "theme|motto|slogan|tagline|catchphrase|catchword|watchword|hashtag|banner|placard|poster"
    "|title|subtitle|heading|headline|caption|inscription|logo|label|brand|badge|stamp|signboard"
    "|topic|subject|agenda item|question of|chapter|section|cluster|axis|track|pillar|component"
    "|line of action|session|panel|stand|pavilion|booth|round table|roundtable|lecture|talk on"
    # works
    "|caravan|novel|book|film|movie|song|hymn|poem|play|opera|ballet|exhibition|show|series"
    "|documentary|album|article|essay|report|study|brochure|leaflet|handbook|podcast|game|column"
    # undertakings
    "|campaign|drive|programme|program|project|initiative|operation|exercise|drill|festival|fair"
    "|prize|award|medal|contest|competition|movement|challenge|seminar|workshop|conference|forum"
    "|course|training|marathon|scheme|action|platform|portal|app|system|mechanism|model|format"
    "|plan|strategy|vision|mission|concept|doctrine|principle|policy|formula|approach|roadmap"
    "|complex|corridor|plant|factory|ship|vessel|satellite|year|decade|day|week|fund|centre|center"
    # words
    "|term|the word|these word|phrase|notion|spirit of|idea of|wording"
    "|clause|category|status|command|code"
)
_NAMED = re.compile(
    rf"(?<!told the )(?<!told a )(?<!in the )(?<!in )\b(?:{_NOUNS})s?(?: of)?[,:]? [\"“«‘'„]\Z"
    r"|\b(?:[Cc]hapter|[Cc]luster|[Pp]illar|[Aa]rticle|[Ii]tem|[Ss]ection) \d{1,3} [\"“«‘'„]\Z"
)
"""What bears a name of several words in quotation marks: "the project “…”", "the motto of “…”"."""
_NAMED_BEHIND = re.compile(rf"[\"”»’'“] (?:{_NOUNS})s?\b(?! [a-z]+(?:s|ed) \W)")
"""What a name in quotation marks stands before: "the “…” initiative"."""
_CALLED = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|adopt(?:s|ed)|(?:sub|en)?titled|themed|(?:re|nick)?named"
    r"|dubbed|bapti[sz]ed|christened|headed|headlined|labell?ed|captioned|inscribed|branded"
    r"|known as|referred to as|defined as|(?:also |often |commonly |what [a-z]+ )?calls?"
    r"|called|hereinafter|hereafter|so-called|abbreviated|means|theme(?: of)?|motto|slogan)"
    r"[:,]?\s(?:the\s|as\s|an?\s)?[\"“«‘']?\Z",
    re.IGNORECASE,
)
"""What leads to the name of a paper or an event in quotation marks."""
_INSCRIBED = re.compile(
    r"\b(?:banners?|placards?|posters?|T-shirts?|signs?|badges?|leaflets?)"
    r" (?:that (?:said|read)|reading|saying|with the words) [\"“«‘']\Z"
)
"""What is written on something that somebody holds up."""
_PROVERB = re.compile(
    r"\b(?:the|an?|our|their)(?: [a-z]+)? (?:proverb|saying|adage)\b[^.\"“]{0,30}[\"“«‘']\Z"
    r"|\b[Aa]s (?:they|people|the [a-z]+) says?\b[^.\"“]{0,30}[\"“«‘']\Z"
)
_CALLS_IT = re.compile(
    r"\b(?:call|describ|brand|label|term)(?:s|e[sd]?|ed|ing)? (?:the|this|that|these|those) "
    r"[^.\"“«]{1,40} [\"“«‘'„]\Z"
)
"""What somebody calls a thing that is named before: "calls the whole project “…”"."""
_OWNED = re.compile(r"['’]s [\"“«‘'„]\Z")
_DETERMINED = re.compile(
    r"\b(?:the|an?|this|that|these|those|their|its|his|her|our|each|every|another)"
    r" (?:new |old |famous |first |(?-i:[A-Z])[a-z]+ )?[\"“«‘'„]\Z",
    re.IGNORECASE,
)
"""A word behind which quotation marks hold a thing and no sentence: "a “bridge of hearts”"."""
_PAPER = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Agreement|Memorandum|Protocol|Convention|Declaration"
    r"|Treaty|Programme|Program|Statement"
    r"|Arrangement|Charter|Accord|Plan|Letter|Minutes|Understanding)"
    r" (?:of|on|for|between|among|about|concerning|regarding)\b"
)
"""How the name of a paper begins in quotation marks."""
_SAYS = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|stat(?:e[sd]|ing)|add(?:s|ed|ing)|not(?:es|ed|ing)"
    r"|(?:stress|express|emphasi[sz]|underlin|underscor|highlight|remark|declar|explain|describ"
    r"|warn|caution|answer|repl(?:y|i)|ask|argu|claim|complain|comment|conced|conclud|confirm|insist"
    r"|joke|quip|recall|reckon|suggest|voic|affirm|assur|reiterat|announc|acknowledg|admit|advis"
    r"|believ|consider|hope|fear|expect|think|promis|pledg|vow|urg|demand|propos|welcom|hail"
    r"|prais|condemn|denounc|dismiss|deplor|criticis|criticiz|term|brand|quot|cit|thank|regard"
    r"|qualif|judg|predict|rul|doubt|refus|reject|call|salut|greet|alert|assess|report|describ"
    r"|indicat|recogni[sz]|commend|reaffirm|maintain|contend|allege|lament|boast|applaud|endors"
    r"|accus)[a-z]*"
    r"|point(?:s|ed|ing)? out"
    r"|sp(?:oke|eaks|eaking)|wr(?:ote|ites?|itten|iting)|reads?|see(?:s|n)?|saw|heard|hears"
    r"|according|words|view|opinion|statement|message|tweet(?:ed)?|post(?:ed)?|interview)\b",
    re.IGNORECASE,
)
"""Words of saying and thinking: by one of them somebody's words may be meant."""
_CLAUSE = re.compile(
    r"\b(?:I|we|you|he|she|it|they|us|our|ours|my|me|your|this|there|who|which|nobody|everybody"
    r"|is|are|was|were|be|been|will|would|shall|should|can|cannot|could|must|may|might|has|have"
    r"|had|do|does|did|let|\w+n['’]t|\w+['’](?:re|ve|ll|m|d))\b",
    re.IGNORECASE,
)
"""Words by which a stretch is a sentence, or the rest of one."""
_FOREIGN = re.compile(
    r"\b(?:de|la|el|los|las|del|con|por|una?|les?|des|du|et|pour|todos|para|os|das|der|die|und"
    r"|mit|für|che|il|gli|di|per|y|e|o)\b",
    re.IGNORECASE,
)
_ACCENTED = re.compile(r"\b[a-z]*[à-ÿ][a-zà-ÿ]*")
_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|in|is|for|that|with|on|by|not|will|are)\b", re.IGNORECASE
)
_INSIDE = re.compile(
    r"\b(?:is|are|was|were|be|of|at|in|on|for|with|by|from|under|to|into|through) [\"“«‘„]\Z"
)
"""Words behind which a quotation goes on with the sentence, and so begins with a small letter."""
_BODIES = frozenset({"committee", "commission", "council", "forum", "dialogue"})
"""What bodies are called at their end."""
_JOINED = re.compile(r"[\"”»’'“],?(?: and| or| by| with| to|,)(?: the)? [\"“«‘'„]")
"""What stands between two things in quotation marks that belong to one row."""
_ENDINGS = ".!?,…"
_LONG = 12
"""Words from which on no name of a work and no ironic word in quotation marks has as many."""
_TERM = 8
"""Words that a term behind an article has at most."""
_BEFORE = 60
"""Characters before the marks that tell what is in them."""
_SENTENCE_BEFORE = 200


def is_quoted_name(text: str, span: Span, sentence: Span) -> bool:
    """Tell the name of a thing or paper, a motto, a term or an ironic word from speech.

    `span` is what stands between the marks, `sentence` around it.
    """
    words = text[span.start : span.end].split()
    before = max(0, span.start - _BEFORE), span.start
    if _has_capitals(words) or _PAPER.match(text, span.start) or _CALLED.search(text, *before):
        return True
    if len(words) >= _LONG:
        return False
    if any(one.search(text, *before) for one in (_OWNED, _INSCRIBED, _PROVERB)):
        return True
    whole = text[span.end - 1] in _ENDINGS
    if _NAMED.search(text, *before) and not _CALLS_IT.search(text, *before):
        # "used the expression, “They came.”": what is parted from its noun may be a sentence.
        return not (whole and text[span.start - 3] in ",:")
    if whole:
        return False
    clause = bool(_CLAUSE.search(text, *span))
    title = words[0][0].isupper() and not clause and bool(_INSIDE.search(text, *before))
    return (
        title
        or (not clause and words[-1].lower() in _BODIES)
        or bool(_NAMED_BEHIND.match(text, span.end))
        or _is_foreign(text, span)
        or (not clause and _is_term(text, span, sentence))
    )


def is_joined(text: str, before: Span, span: Span) -> bool:
    """Tell one of a row: what is between the marks of `before` is of the same sort as `span`."""
    return _JOINED.fullmatch(text, before.end, span.start) is not None


def _has_capitals(words: list[str]) -> bool:
    """Tell the title of an event or paper, of which all longer words have a capital."""
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(long_words) > 1 and all(word[0].isupper() for word in long_words)


def _is_foreign(text: str, span: Span) -> bool:
    """Tell words of another language, which are cited for their sound."""
    foreign = len(_FOREIGN.findall(text, *span)) + len(_ACCENTED.findall(text, *span))
    return foreign > 1 and not _ENGLISH.search(text, *span)


def _is_term(text: str, span: Span, sentence: Span) -> bool:
    """Tell a thing that is only called so: nobody beside it says or thinks it."""
    start = max(sentence.start, span.start - _SENTENCE_BEFORE)
    said = _SAYS.search(text, start, span.start)
    if len(text[span.start : span.end].split()) <= _TERM and _DETERMINED.search(
        text, max(0, span.start - _BEFORE), span.start
    ):
        return not said
    end = min(max(sentence.end, span.end), span.end + _SENTENCE_BEFORE)
    return not (said or _SAYS.search(text, span.end, end))
