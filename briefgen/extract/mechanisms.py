"""Find mechanisms: working groups, councils, dialogues, conferences."""

from collections.abc import Sequence

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.names import NameHit
from briefgen.extract.naming import gather, named_things
from briefgen.extract.terms import TermHit


def find_mechanisms(
    article: Article, terms: Sequence[TermHit], names: Sequence[NameHit]
) -> tuple[Found, ...]:
    """Find mechanisms by their official names and by the nouns that head them."""
    wanted = [hit for hit in terms if hit.term.kind == "mechanism"]
    return gather("mechanism", named_things(article, "mechanism", wanted, names))
