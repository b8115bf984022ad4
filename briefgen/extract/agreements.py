"""Find agreements and statements: treaties, declarations, memoranda."""

from collections.abc import Sequence

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.names import NameHit
from briefgen.extract.naming import gather, named_things
from briefgen.extract.paper_echoes import without_echoes
from briefgen.extract.terms import TermHit


def find_agreements(
    article: Article, terms: Sequence[TermHit], names: Sequence[NameHit]
) -> tuple[Found, ...]:
    """Find agreements by their official names and by the nouns that head them."""
    wanted = [hit for hit in terms if hit.term.kind in ("agreement", "statement")]
    papers = [one for one in names if one.kind == "agreement"]
    own = without_echoes(article, papers, named=[hit.span for hit in wanted if not hit.asked])
    others = [one for one in names if one.kind != "agreement"]
    return gather("agreement", named_things(article, "agreement", wanted, (*own, *others)))
