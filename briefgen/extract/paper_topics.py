"""Read what papers are about, in small letters: "the agreement on herring in the north"."""

import re

TOPIC_WORD = (
    r"(?: and| of| of the| of an?| of \d{1,4}(?: mm)?| in the field of| in the| to the|,"
    r"|(?<=operation) in|(?<=measures) (?:on|for)|(?<=actions) (?:on|for))?"
    r" [a-z][\w-]+"
)
TOPIC = (
    r"(?: (?:of cooperation )?(?:on|of|for|about|concerning|regarding|relating to"
    r"|related to|in the (?:field|area|sphere)s? of|to)"
    r" (?:the |an? )?(?!which\b|that\b|this\b|it\b|each\b)[a-z][\w-]+"
    r"(?:(?<=cooperation) in (?:the )?[A-Z][\w-]+(?: [A-Za-z][\w-]+)??)?"
    rf"(?:{TOPIC_WORD}){{0,6}}?)"
)
STOP = (
    r"(?= (?:was|were|is|are|has|had|have|that|which|who|between|with|signed|based|at|by|during"
    r"|from|(?<!operation )in(?! the (?:[a-z]+ )?(?:field|sphere|area|sector)s?\b)|in(?= [A-Z\d])"
    r"|does|do|did|can|cannot|could|may|must|should|shall|remains?|expires?|entered|enters"
    r"|provides?|covers?|allows?|foresees?|sets?|gives?|lets?|replaces?|takes?|said|says"
    r"|goes|go|comes?|completes?|needs?|requires?|relating|related"
    r"|to|(?<!measures )(?<!actions )on|will|would|as|after|before|for|under"
    r"|this|last|next|both|when|while|worth|valued|without|until|since|because|despite|through|amid"
    r"|and(?= (?:an?|the|to|will|also|both|his|her|its|their|that|which|said|told|gave|took|made"
    r"|[a-z]+ed|[A-Z]\w+)\b))\b"
    r"|[,.;:()”\n–—]| ?[\"“]|\Z)"
)
_TOPIC_BEHIND = re.compile(
    r"(?:(?<=Understanding)|(?<=Intent)|(?<=Cooperation)|(?<=Agreement)|(?<=Arrangement)"
    r"|(?<=Declaration)|(?<=Protocol)|(?<=Treaty)|(?<=Convention)|(?<=Pact)|(?<=Accord)"
    r"|(?<=Roadmap)|(?<=Road Map)|(?<=Addendum)"
    r"|(?<=Memorandum)|(?<=Programme)|(?<=Program)|(?<=Plan))"
    r"(?: (?:on|concerning|regarding|for|about) (?:the )?(?!which\b|that\b|this\b|it\b|each\b)"
    r"|(?: of [Cc]ooperation)? in the (?:field|area|sphere|sector)s? of (?:the )?)[a-z][\w-]+"
    rf"(?:{TOPIC_WORD}){{0,8}}?{STOP}"
)
"""What a paper whose name has capitals is about, in small letters: "Protocol on herring"."""
_TOPIC_OF_PARTIES = re.compile(
    rf" (?:on|concerning|regarding) (?:the )?[a-z][\w-]+(?:{TOPIC_WORD}){{0,8}}?{STOP}"
)
"""The same behind two parties."""


def topic_end(text: str, end: int, stop: int, *, parties: bool = False) -> int:
    """Give where the topic in small letters ends that stands behind the name of a paper.

    Behind the last of two parties ("Agreement between Norway and Denmark") it may stand as well.
    """
    pattern = _TOPIC_OF_PARTIES if parties else _TOPIC_BEHIND
    match = pattern.match(text, end, stop)
    return match.end() if match else end
