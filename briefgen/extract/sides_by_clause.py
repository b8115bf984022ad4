"""Find a side in the clause that a sentence opens a party's list of people with."""

import re
from collections.abc import Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_CLAUSE = r"(?:\A|[;:.(] ?|, (?:and |while |with )?|\b(?:while|and|as well as|with) )"
_LEADS = re.compile(
    rf"{_CLAUSE}(?:(?P<for>(?:[Pp]resent |[Aa]ttending )?[Ff]or|[Oo]n behalf of"
    r"|[Rr]epresenting|[Ff]rom)"
    r"|(?P<signing>[Ss](?:igning|peaking|itting)\b[^,.;]{0,20}? (?:for|on behalf of))"
    r"|(?P<side>(?:[Oo]n|[Ff]rom|[Bb]y|[Aa]t) (?:the )?(?:part of )?)) ?(?:the )?"
    r"(?:(?:[A-Z]\w+ )?(?:Republic|Kingdom|State|Sultanate|Union) of (?:the )?)?\Z"
)
"""What leads to the party of a list: "for Norway,", "signing for Norway was", "on the"."""
_OF_SIDE = re.compile(r"(?:['’]s)? (?:side|part|delegation|end)\b")
_LISTED = compiled(
    r"(?:[,:] ?|,? (?:the [a-z-]+ (?:was|were) [a-z]+ by|(?:it )?(?:was|were|is|are)(?: [a-z]+"
    r" by)?|by"
    r"|(?:there )?(?:was|were|are|took part|participated|attended|signed|spoke|came)"
    r"(?: also)?(?: by)?)[:,]? )"
    r"(?:by )?(?:the )?(?:(?!while\b|whereas\b)[a-z-]+ ){0,3}?"
    r"(?=[A-Z]|(?:minister|director|head|ambassador)\b)"
)
"""What stands between the party and the first of its people."""
_TELLS = re.compile(
    r"\b(?:said|says|met|told|thanked|stressed|praised|will|would|has|had|received|welcomed"
    r"|called|visited|arrived|agreed|against|while|whereas|whose)\b|\. "
)
"""What makes a sentence of its own of what follows a party: no list goes on behind it."""
_WITHIN = 420
"""Characters in which a list of people is told."""


def by_clause(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "for Norway, A and B; for Denmark, C", and "Signing for Norway was A"."""
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        party = _opening(article.text, sentence, mention)
        if party:
            return Attribute(
                value=party.party,
                start=party.span.start,
                end=party.span.end,
                rule="side-by-clause",
                confidence=0.8,
            )
    return None


def _opening(text: str, sentence: Sentence, mention: Span) -> PartyMention | None:
    """Give the last party before a name of which a list of people is told."""
    for one in reversed(sentence.parties):
        if one.span.end > mention.start or mention.start - one.span.end > _WITHIN:
            continue
        led = _LEADS.search(text[max(sentence.span.start, one.span.start - 40) : one.span.start])
        side = _OF_SIDE.match(text, one.span.end)
        if led is None or (led["side"] is not None and side is None):
            continue
        behind = side.end() if side else one.span.end
        listed = _LISTED.match(text, behind, mention.start + 1)
        if listed and not _TELLS.search(text, listed.end(), mention.start):
            return one
        return None
    return None
