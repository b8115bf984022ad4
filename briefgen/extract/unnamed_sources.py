"""Find what sources without a name hold: "a Norwegian official said on condition of anonymity"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.reporting_verbs import REPORTED
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker

CLAIM = re.compile(
    r"\b(?:will|would|could|must|should|cannot|can|may|might|not|no|never|expects?|plans?|undert\w+"
    r"|needs?|wants?|intends?|is ready|are ready|to be)\b"
)
"""What is more than news: something to come, to be done, or denied."""
_SORTS = (
    r"(?:officials?|diplomats?|sources?|activists|experts|analysts|observers|campaigners|critics"
    r"|residents|traders|farmers|fishermen|exporters|importers|lawmakers|aides|executives|negotiators"
    r"|environmentalists|economists|shippers|hauliers|truckers|growers|researchers|scientists|unions"
    r"|opponents|villagers|miners|teachers|doctors|nurses|workers|insiders|envoys|envoy|groups|organi[sz]ations|associations|communities|investors|shopkeepers"
    r"|opposition|employers|exporters|parents|students|pilots)"
)
_WHO = (
    r"(?:(?:[Aa]n?|[Tt]he|[Ss]ome|[Ss]everal|[Mm]any|[Ss]enior|[Tt]wo|[Tt]hree|[Ll]ocal|[Oo]ne"
    r"|[Oo]ther) )?"
    rf"(?:[\w.’'-]+ ){{0,3}}?{_SORTS}"
)
_HOW = (
    r"(?: (?:on|in|from|of|at|with|close to|familiar with|involved in"
    r"|briefed on) [^.,;:\"“”]{3,50}?)?"
    r"(?:,? (?:who|speaking|all of whom|some of whom) [^.,;\"“”]{3,60},?)?"
)
_ASKS = (
    r"(?:wants?|demand(?:s|ed)?|asks?|asked|urged?|rejects?|rejected|welcome(?:d| the)"
    r"|critici[sz]ed?|opposed?)"
)
"""How groups of people want or refuse something."""
_LEADING = re.compile(
    rf"\A(?:But |However, |Still, |Meanwhile, )?(?P<who>{_WHO}){_HOW} (?:also |have |has |had )?"
    r"(?=(?:says?|said|fears?|warns?|argues?|complains?|insists?|believe|hope|doubt|claims?|worry)\b"
    rf"|(?:{_ASKS}|called|complained)\b"
    r"|[a-z]+ed that\b)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf", (?P<who>{_WHO}){_HOW} (?:said|added|told [^.,;\"“”]{{3,30}}|warned|insisted|confirmed"
    r"|predicted)(?: on condition of anonymity| [^.,;\"“”]{3,40})?[.]?\Z"
)
_PLURAL_SAYS = re.compile(
    r"(?:says?|said|fears?|warn|argue|complain|insist|believe|hope|doubt|claim"
    rf"|worry|{_ASKS}|called(?: for| on)?|complained)\b (?=[\w’',.-]+ )"
)
_LEAST = 20
"""Characters of what somebody holds at least."""


def unnamed_sources(article: Article, sentence: Sentence) -> Iterator[tuple[Span, Speaker]]:
    """Yield what people without a name are told to hold, and who they are."""
    start, end = sentence.span
    text = article.text[start:end]
    if match := _LEADING.match(text):
        at = start + match.end()
        verb = REPORTED.match(article.text, at, end) or _PLURAL_SAYS.match(article.text, at, end)
        if verb and end - verb.end() > _LEAST:
            yield _told(article, sentence, match, Span(start, end))
    match = _TRAILING.search(text)
    if match and match.start() > _LEAST and CLAIM.search(text, 0, match.start()):
        yield _told(article, sentence, match, Span(start, start + match.end()))


def _told(
    article: Article, sentence: Sentence, match: re.Match[str], place: Span
) -> tuple[Span, Speaker]:
    """Give the words without their full stop, and the side of who says them, else what they are."""
    who = Span(*(sentence.span.start + one for one in match.span("who")))
    party = sentence.party_at(who)
    end = place.end - (article.text[place.end - 1] in ".!?")
    name = party.party if party else article.words_of(who)
    return Span(place.start, end), Speaker(name, who, person=True)
