"""Find the short names that a text itself explains: "the Forest Authority (FA) said"."""

import re

from briefgen.extract.article import Article
from briefgen.extract.words import split_words
from briefgen.model.terms import Term

_EXPLAINED = re.compile(
    r"(?<![\w’'-])(?P<words>(?:[A-Z][\w’'-]*,?"
    r" (?:(?:of|for|on|in|and|the|de|du|des|&) ){0,3}){2,10})"
    r"\((?P<short>[A-Z]{2,8})\)"
)
_SAME = 0.6
"""Share of the words of what is explained that a known name has where it is the same."""


def own_acronyms(article: Article) -> dict[str, str]:
    """Give each short name that stands in brackets behind its words, with these words."""
    found: dict[str, str] = {}
    for match in _EXPLAINED.finditer(article.text):
        short = match["short"]
        words = [word for word in match["words"].replace(",", "").split() if word[0].isupper()]
        own = words[-len(short) :]
        if "".join(word[0] for word in own) == short:
            found.setdefault(short, " ".join(own))
    return found


def is_another(term: Term, explained: str) -> bool:
    """Tell a known name from what a text explains the same letters by."""
    words = frozenset(split_words(explained.lower()))
    names = (frozenset(split_words(name.lower())) for name in (term.official, *term.aliases))
    return all(len(words & name) < _SAME * len(words) for name in names)
