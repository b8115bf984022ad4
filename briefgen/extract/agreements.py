"""Find agreements and statements: treaties, declarations, memoranda."""

from collections.abc import Sequence

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.names import NameHit
from briefgen.extract.naming import gather, named_things
from briefgen.extract.terms import TermHit


def find_agreements(
    article: Article, terms: Sequence[TermHit], names: Sequence[NameHit]
) -> tuple[Found, ...]:
    """Find agreements by their official names and by the nouns that head them."""
    wanted = [hit for hit in terms if hit.term.kind in ("agreement", "statement")]
    return gather("agreement", named_things(article, "agreement", wanted, names))
