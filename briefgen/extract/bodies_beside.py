"""Tell a body by what stands right beside its name: who serves it, what it gives, whose it is."""

import re

from briefgen.extract.article import Article
from briefgen.extract.body_runs import INNER, Run, bare, is_owner
from briefgen.extract.body_words import (
    DEEDS,
    FIRMS,
    GIVEN,
    NO_ACRONYM_OF_A_BODY,
    NOT_BEFORE,
    SERVED,
    TAILS,
    WILL_DO,
)
from briefgen.extract.head_nouns import HEADS
from briefgen.extract.people_names import plain
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as TITLE_HEADS
from briefgen.extract.title_words import MODIFIERS, SPEECH, SUBJECTS
from briefgen.extract.words import Word, find_words, word_set

_PARTNERS = re.compile(
    r"\b(?:agreement|memorandum|contract|deal|arrangement|accord|protocol|partnership|venture|MoU|fund"
    r"|consortium|loan|company|platform)\b"
    r"[^.;:]{0,60}?\bbetween (?:the )?(?P<one>[A-Z][\w&-]+(?: [A-Z][\w&-]+)?) and (?:the )?"
    r"(?P<two>[A-Z][\w&-]+)"
)
"""The two that have a paper together: "an agreement between Kodex and Skrei"."""

_UPPER = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ]"
"""Capitals, those of other languages among them: "SÄPO", "İŞKUR"."""

ACRONYM = re.compile(rf"{_UPPER}{{3,9}}|[A-Z]{{1,3}}[a-z][A-Z]{{1,3}}")
"""Letters by which a body goes: "SKR", "KoDe"."""

_DO = WILL_DO - {"own", "share", "run", "train", "pay", "fly", "invest"}
"""What two firms do: two people or towns hardly."""

ACTS = DEEDS | SPEECH | word_set("will has is was would had have are were and or to in on for with")
"""What stands behind the subject of a sentence."""

_SHARES = word_set("stake share shares interest invest invested invests")
"""What is in a firm, and not in a town."""


def is_known_word(article: Article, word: str) -> bool:
    """Tell a word of everyday, of offices or of official names."""
    small = plain(word)
    return (
        small in SUBJECTS
        or small in MODIFIERS
        or small in TITLE_HEADS
        or small in article.index.knowledge.stems
    )


def by_letters(article: Article, run: Run) -> Run:
    """Cut off what stands beside an acronym: "president of SKR Hanne Vik", "Norwegian SKR"."""
    if len(run.words) == 2 and ACRONYM.fullmatch(bare(run.words[1])):
        # "Norwegian SKR" is SKR.
        return run._replace(first=run.first + _is_adjective(article, run.tokens[run.first]))
    row = [token.text.lower() for token in run.tokens[max(0, run.first - 2) : run.first]]
    if row[-1:] not in (["of"], ["from"], ["at"]) or len(run.words) < 3 or row[0] not in SERVED:
        return run
    person = run.words[1:]
    telling = any(word in TAILS or word in HEADS or word in INNER for word in person)
    if not ACRONYM.fullmatch(run.words[0]) or telling or len(person) > 3:
        return run
    if any(is_known_word(article, word) for word in person):
        return run
    return run._replace(stop=run.first + 1)


def is_officer_of(article: Article, run: Run) -> bool:
    """Tell who serves a firm told before: "the general director of the company Hanne Vik"."""
    row = [token.text.lower() for token in run.tokens[max(0, run.first - 4) : run.first]]
    served = len(row) == 4 and row[0] in SERVED and row[1:3] == ["of", "the"] and row[3] in FIRMS
    own = not any(word in TAILS or word in HEADS or word in INNER for word in run.words)
    own = own and not any(is_known_word(article, word) for word in run.words)
    return served and own and len(run.words) == 2 and run.behind != ","


def is_partner(article: Article, run: Run) -> bool:
    """Tell one of the two that have a paper together."""
    if run.before not in ("between", "and", "the"):
        return False
    sentence = article.sentence_at(run.span.start).span
    partners = {
        match.start(name)
        for match in _PARTNERS.finditer(article.text, *sentence)
        for name in ("one", "two")
    }
    return run.span.start in partners and bare(run.words[0]) not in NO_ACRONYM_OF_A_BODY


def is_giver(article: Article, run: Run) -> bool:
    """Tell "the licence of Kodex", "courses of SKR" and "data from Skrei": who gives them."""
    row = [token.text.lower() for token in run.tokens[max(0, run.first - 3) : run.first]]
    if row[-1:] == ["the"]:
        row.pop()
    led = len(row) > 1 and row[-1] in ("of", "from", "by") and row[-2] in GIVEN
    return led and is_single(article, run)


def is_one_of_two(article: Article, run: Run) -> bool:
    """Tell "Kodex and SKR supply the fuel", where a sentence begins with two firms."""
    row = [token.text for token in run.tokens[:4]]
    pair = run.first in (0, 2) and len(row) == 4 and row[1] == "and" and row[3] in _DO
    names = (row[0], row[2]) if pair else ()
    return pair and all(
        one[0].isupper() and one not in NO_ACRONYM_OF_A_BODY and not is_known_word(article, one)
        for one in names
    )


def is_single(article: Article, run: Run) -> bool:
    """Tell a single word that is no common word at the start of a sentence."""
    word = bare(run.words[0])
    if ACRONYM.fullmatch(word):
        return word not in NO_ACRONYM_OF_A_BODY
    if word.endswith("s") and next(article.index.gazetteer.parties(find_words(word[:-1])), None):
        # "Zambians"
        return False
    common = run.first == 0 and (word.endswith(("s", "men", "people")) or len(word) < 4)
    return len(word) > 2 and not common and not is_known_word(article, word)


def is_of_country(article: Article, run: Run) -> bool:
    """Tell "Norwegian SKR signed" and "the Norwegian service SKR": a country's, by its letters."""
    at = run.first - 1 - (run.before in NOT_BEFORE)
    acts = run.behind in ACTS or at < run.first - 1
    return at >= 0 and acts and _is_adjective(article, run.tokens[at])


def _is_adjective(article: Article, token: Word) -> bool:
    party = article.sentence_at(token.start).party_at(Span(token.start, token.end))
    return party is not None and party.form == "adjective"


def is_owned(article: Article, run: Run) -> bool:
    """Tell "Germany's Enertrag" that does something, and is no town: "in Norway's Bergen"."""
    row = [token.text for token in run.tokens[max(0, run.first - 3) : max(0, run.first - 1)]]
    placed = row[-1:] in (["in"], ["at"]) and row[0] not in _SHARES
    return run.behind in ACTS and not placed and has_owner(article, run)


def has_owner(article: Article, run: Run) -> bool:
    """Tell "Norway's SKRX", whatever is said of it."""
    owner = run.tokens[run.first - 1] if run.first else None
    if owner is None or not is_owner(owner.text):
        return False
    return article.sentence_at(run.span.start).party_at(Span(owner.start, owner.end)) is not None
