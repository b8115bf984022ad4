"""Gather all mentions of one person."""

import re
from collections import defaultdict
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.contradicting_titles import contradict
from briefgen.extract.people_mentions import PersonMention
from briefgen.extract.people_names import consonants, plain

_ARTICLE = re.compile(r"(?:al|el|an|ad|ar|as|ash|at|az)-\w")
_SHORT = 4
"""Letters up to which another vowel makes another name."""


def full_name(group: list[PersonMention]) -> str:
    """Give the name with the most words."""
    return max((one.name for one in group), key=lambda name: len(name.split()))


def part_by_titles(article: Article, group: list[PersonMention]) -> Iterator[list[PersonMention]]:
    """Part who is given a title that contradicts the first one, so that both can be seen."""
    titled = [one for one in group if one.title and not one.other_title]
    words = {one: article.words_of(one.title) for one in titled if one.title}
    odd = [one for one in titled[1:] if contradict(words[titled[0]], words[one])]
    yield [one for one in group if one not in odd]
    if odd:
        yield from part_by_titles(article, odd)


def gather_mentions(mentions: list[PersonMention]) -> list[list[PersonMention]]:
    """Gather the mentions of each person: the full name first, then parts of it."""
    groups: list[list[PersonMention]] = []
    by_word: defaultdict[str, list[list[PersonMention]]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda one: -len(one.name.split())):
        words = [plain(word) for word in mention.name.split()]
        group = next((one for one in by_word[words[-1]] if _is_part(mention, one[0])), None)
        if group is not None:
            group.append(mention)
        elif _may_lead(mention):
            groups.append([mention])
            for word in _known(mention):
                by_word[word].append(groups[-1])
    return sorted(
        sorted(group) for group in groups if any(one.trusted or one.recognised for one in group)
    )


def _may_lead(mention: PersonMention) -> bool:
    """Tell whether a mention can stand for a person: a single word needs a title before it."""
    return len(mention.name.split()) > 1 or (
        mention.recognised is not False
        and len(mention.name) > 2
        and mention.title is not None
        and mention.title.start < mention.span.start
    )


def _is_part(mention: PersonMention, full: PersonMention) -> bool:
    """Tell "Sørensen" and "H. Sørensen" from other people than "Hanne Sørensen"."""
    words = [plain(word) for word in mention.name.split()]
    known = _known(full)
    initials = {word[0] for word in known}
    respelt = {consonants(word) for word in known if len(word) > _SHORT} if len(words) > 1 else ()
    return all(
        word in known
        or (len(word) == 1 and word in initials)
        # "Muhammad Lund" and "Mohammad Lund"
        or (len(word) > _SHORT and consonants(word) in respelt)
        for word in words
    )


def _known(mention: PersonMention) -> set[str]:
    """Give the words of a name, also without the Arabic article: "al-Hakim" is called "Hakim"."""
    words = {plain(word) for word in mention.name.split()}
    return words | {word.split("-", 1)[1] for word in words if _ARTICLE.match(word)}
