"""Find mechanisms: working groups, councils, dialogues, conferences."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.names import NameHit
from briefgen.extract.naming import gather, named_things
from briefgen.extract.terms import TermHit

_PROGRAMME = re.compile(
    r"\b(?:programmes?|programs?|schemes?|strategy|projects?|games|championships|exercises?|system"
    r"|highway|index|taxonomy|fair|expo|festival|exhibition|decade|corridor|hungaricum)\Z",
    re.IGNORECASE,
)
"""What ends the name of something that states run over years."""
_CALLED = re.compile(
    r"\b(?:exercises?|programme|program|scheme)(?:,? (?:called|named|known as|entitled|titled"
    r"|dubbed))?,? (?:the )?[\"“«‘']?\Z",
    re.IGNORECASE,
)
"""The same before a name that does not tell it: "the programme Casa Limpa"."""
_FAR = 40
_BARE = re.compile(
    r"(?:the )?(?:(?:regular|term|ministerial|annual|official|bilateral|working|joint|plenary|next"
    r"|first|second|high-level|opening|closing) )+(?:meetings?|sessions?)"
    r"|(?:minutes|room|hall|record|agenda|results) of (?:the )?meeting\b.*|parliament committee"
    r"|(?:the )?(?:commission|committee) in [A-Z][\w-]+",
    re.IGNORECASE,
)
"""What tells of a meeting and not of whom: "the Regular Meeting", "Minutes of Meeting"."""


def find_mechanisms(
    article: Article, terms: Sequence[TermHit], names: Sequence[NameHit]
) -> tuple[Found, ...]:
    """Find mechanisms by their official names and by the nouns that head them.

    The rule "programme" tells what is run over years and is no format of a meeting.
    """
    wanted = [hit for hit in terms if hit.term.kind == "mechanism"]
    told = [one for one in names if one.kind != "mechanism" or not _BARE.fullmatch(one.name)]
    found = gather("mechanism", named_things(article, "mechanism", wanted, told))
    return tuple(
        replace(one, rule="programme") if _is_programme(article, one) else one for one in found
    )


def _is_programme(article: Article, found: Found) -> bool:
    start = found.span.start
    named = _PROGRAMME.search(article.words_of(found.span))
    return bool(named or _CALLED.search(article.text, max(0, start - _FAR), start))
