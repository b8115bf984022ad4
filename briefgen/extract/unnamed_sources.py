"""Find what sources without a name hold: "a Norwegian official said on condition of anonymity"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.reporting_verbs import ASKED, REPORTED
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker
from briefgen.extract.stance_verbs import stance_end
from briefgen.extract.stances import ENDED, NEWS
from briefgen.extract.words import Word

CLAIM = re.compile(
    r"\b(?:will|would|could|must|should|cannot|can|may|might|not|no|never|expects?|plans?|undert\w+"
    r"|needs?|wants?|intends?|is ready|are ready|to be)\b"
)
"""What is more than news: something to come, to be done, or denied."""
_SORTS = (
    r"(?:officials?|diplomats?|sources?|activists|experts|analysts|observers|campaigners|critics"
    r"|residents|traders|farmers|fishermen|exporters|importers|lawmakers|aides|executives"
    r"|negotiators"
    r"|environmentalists|economists|shippers|hauliers|truckers|growers|researchers|scientists"
    r"|unions"
    r"|opponents|villagers|miners|teachers|doctors|nurses|workers|insiders|envoys|envoy|groups"
    r"|organi[sz]ations|associations|communities|investors|shopkeepers"
    r"|opposition|employers|parents|students|pilots|deputies|MPs|councillors|lawyers?"
    r"|spokes(?:man|woman|person|people)|(?:trade )?unions?|association|federation|confederation"
    r"|network|alliance|coalition|syndicate|cooperatives?|foundation|charity|charities|lobby"
    r"|movement|opposition party|villages?|community|church(?:es)?|donors|partners|interlocutor"
    r"|neighbours|neighbors|states|countries|islands|nations|leaders|chiefs|elders|families"
    r"|relatives|survivors"
    r"|campaign|clubs?|NGOs?|ambassador|minister|mayor|governor|president|premier|chairman"
    r"|adviser|representative|director|secretary|companies|firms|banks|delegations|people|women"
    r"|(?!(?:papers|letters|numbers|others|ministers|waters|orders|borders|sectors|factors|members"
    r"|floors|doors|visitors|errors|matters|centers|towers|rivers|quarters)\b)"
    r"[a-z]{3,}(?:[eo]rs|ists|ians|men))"
)
_WHO = (
    r"(?!(?:About|After|At|By|For|From|In|Of|On|To|With)\b)(?:(?:[Aa]n?|[Tt]he|[Ss]ome"
    r"|[Ss]everal|[Mm]any|[Ss]enior|[Tt]wo|[Tt]hree|[Ll]ocal|[Oo]ne"
    r"|[Oo]ther) )?"
    rf"(?:[\w.’'-]+ ){{0,3}}?{_SORTS}"
)
_HOW = (
    r"(?: (?:on|in|from|of|at|with|for|near|along|around|across|outside|against|close to"
    r"|familiar with|involved in"
    r"|briefed on)"
    r" (?:(?!\b(?:will|is|are|was|were|has|have|had|gave|met|meet|[a-z]+ed (?:an?"
    r"|the))\b)[^.,;:\"“”]){3,50}?)?"
    r"(?:,? (?:who|speaking|all of whom|some of whom) [^.,;\"“”]{3,60},?)?"
)
_ASKS = (
    r"(?:wants?|demand(?:s|ed)?|asks?|asked|urged?|rejects?|rejected|welcome(?:d| the)"
    r"|critici[sz]ed?|opposed?)"
)
"""How groups of people want or refuse something."""
_BEFORE = r"(?:But |However, |Still, |Meanwhile, |And )?"
_OPENS = re.compile(rf"{_BEFORE}{_WHO}\b", re.IGNORECASE)
_LEADING = re.compile(
    rf"{_BEFORE}(?P<who>{_WHO}){_HOW} "
    r"(?:(?:also|have|has|had|do not|did not|long|again|always|been|still|now|[a-z]+ly) )*",
    re.IGNORECASE,
)
"""What stands before the verb of people without a name."""
_LONGEST = 140
"""Characters of those without a name, with what stands before their verb."""
_TRAILING = re.compile(
    rf", (?![a-z]+ed [A-Z])(?P<who>{_WHO}){_HOW} "
    r"(?:said|added|told [^.,;\"“”]{3,30}|warned|insisted|confirmed|predicted)"
    r"(?: on condition of anonymity| [^.,;\"“”]{3,40})?[.]?\Z"
)
_PLURAL_SAYS = re.compile(
    r"(?:says?|said|fears?|warn|argue|complain|insist|believe|hope|doubt|claim"
    rf"|worry|{_ASKS}|called(?: for| on)?|complained)\b (?=[\w’',.-]+ )"
)
_OF = re.compile(r" of (?:the )?(?=[A-Z])")
_LEAST = 24
"""Characters of what somebody holds at least."""


def unnamed_sources(article: Article, sentence: Sentence) -> Iterator[tuple[Span, Speaker]]:
    """Yield what people without a name are told to hold, and who they are."""
    start, end = sentence.span
    text = article.text[start:end]
    if match := _leading(article, sentence):
        yield _told(article, sentence, Span(*match.span("who")), sentence.span)
    match = _TRAILING.search(text)
    if match and match.start() > _LEAST and CLAIM.search(text, 0, match.start()):
        who = Span(*(start + one for one in match.span("who")))
        yield _told(article, sentence, who, Span(start, start + match.end()))


def _leading(article: Article, sentence: Sentence) -> re.Match[str] | None:
    """Give what stands before the first verb by which people without a name hold something."""
    start, end = sentence.span
    if not _OPENS.match(article.text, start, end):
        return None
    for word in sentence.words:
        if word.start - start > _LONGEST:
            break
        if match := word.start > start and _LEADING.fullmatch(article.text, start, word.start):
            held = _held_until(article, sentence, word)
            head = match["who"].rpartition(" ")
            body = head[0] and not head[2].islower()
            if held and end - word.start > _LEAST and not body:
                return match
    return None


def _held_until(article: Article, sentence: Sentence, verb: Word) -> int | None:
    """Give where a verb, and what belongs to it, ends if it tells what is held."""
    for pattern in (REPORTED, ASKED, _PLURAL_SAYS):
        if found := pattern.match(article.text, verb.start, sentence.span.end):
            return found.end()
    # A headline has no full stop.
    ended = article.text[sentence.span.end - 1] in ENDED
    holds = ended and verb.text not in NEWS
    return stance_end(article.text, verb, sentence.span.end) if holds else None


def _told(article: Article, sentence: Sentence, who: Span, place: Span) -> tuple[Span, Speaker]:
    """Give the words without their full stop, and the side of who says them, else what they are."""
    party = sentence.party_at(who) or _party_behind(article, sentence, who)
    end = place.end - (article.text[place.end - 1] in ".!?")
    name = party.party if party else article.words_of(who)
    return Span(place.start, end), Speaker(name, who, person=True)


def _party_behind(article: Article, sentence: Sentence, who: Span) -> PartyMention | None:
    """Give the country of "Minister of Norway"."""
    of = _OF.match(article.text, who.end)
    return sentence.party_at(Span(of.end(), of.end() + 1)) if of else None
