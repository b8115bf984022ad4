"""Find people with title and side, and gather all mentions of one person."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.body_words import KINDS
from briefgen.extract.contradicting_titles import contradict
from briefgen.extract.found import Found
from briefgen.extract.people_names import NameRun, consonants, is_honorific, name_runs, plain
from briefgen.extract.people_titles import Title, title_before, title_behind
from briefgen.extract.sides import find_side
from briefgen.extract.sides_told import is_member
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.title_words import (
    ACTION,
    GENERIC,
    HEADS,
    LED,
    MODIFIERS,
    NO_NAME,
    SPEECH,
    SUBJECTS,
    WEAK_HEADS,
)
from briefgen.extract.words import Word, find_tokens, word_set
from briefgen.model.facts import Attribute, AttributeName, NamedValue


class PersonMention(NamedTuple):
    """A name at one place, with the title beside it and the other title it might have.

    `trusted` says that the words around it make it a person; `recognised` is None where
    nobody was asked whether it is a name.
    """

    span: Span
    name: str
    title: Span | None
    other_title: Span | None
    trusted: bool
    recognised: bool | None = None


_NO_PERSON = HEADS | MODIFIERS | SUBJECTS | NO_NAME
_LISTED = re.compile(
    r"(?:\band|\bwere|\bwas|\bincluded|\bincluding|\bwith|\bby|[,;])\s(?:\w{2,4}\.\s)?\Z"
)
"""What stands before one of several people: "X, Y and NAME of the Bank"."""
_ARTICLE = re.compile(r"(?:al|el|an|ad|ar|as|ash|at|az)-\w")
_BETWEEN_NAMES = frozenset({",", "and", "Dr", "Mr", "Ms", "Mrs", ".", "Hon", "Prof", "Eng", "H.E"})
"""What may stand between two who share a title."""
_RANKS = frozenset({"admiral", "general", "colonel", "commodore", "captain", "brigadier", "major"})
_SCHOLARS = ("Professor", "Engineer")
_SHIPS = frozenset({"hms", "uss", "hmas", "hmcs", "hnlms", "ins", "kri", "mv", "rfa", "rms", "rss"})
"""What stands before the name of a ship, called after somebody or not."""
_ASKS = ("spoke", "talked", "speaks", "talks")
_SOMEBODY = ("him", "her", "them")
_GROUPS = word_set(
    "group association union foundation movement coalition committee league federation"
)
_TRADE = re.compile(
    r"[a-z]{2,}(?:er|or|ist|ian|man|woman|smith|wright)"
    r"|poet|nurse|priest|imam|monk|nun|chef|pilot|student|athlete|envoy|elder|vet|cook|widow"
)
_BEHIND_TRADE = frozenset({"of", "from", "at", "for", "with", "who", "in", ","})
_NO_TRADES = word_set(
    "center river corner border order matter power quarter chapter sector factor corridor harbor "
    "partner partner sister brother father mother winner number tower water paper winter summer "
    "under over after other former later however together whether either neither never another "
    "for nor or minor major prior superior interior anchor mirror motor reactor error door floor "
    "carrier container freighter trawler tanker steamer cruiser destroyer bomber fighter chopper "
    "theater amphitheater tributary successor predecessor competitor contender rather human german "
    "roman italian russian indian asian african american christian list consist exist"
)
"""Words that end like those who work, and do not, or not only people."""
_SHORT = 4
"""Letters up to which another vowel makes another name."""


def find_people(
    article: Article,
    *,
    barred: SpanIndex,
    bodies: Sequence[Found] = (),
    recognised: SpanIndex | None = None,
) -> tuple[Found, ...]:
    """Find people; names of bodies, papers and places are `barred`.

    The `bodies` (organisations) tell the side of who serves them. Where names were
    `recognised` (name_recogniser.py), a name of one word counts only when it is among
    them, and a longer one among them needs neither title nor verb.
    """
    index = BodyIndex(bodies)
    mentions = [
        _checked(_of_body(article, mention, index), recognised)
        for sentence in article.sentences
        for mention in _mentions(article, sentence, barred)
        if not (len(mention.name.split()) == 1 and sentence.is_headline)
    ]
    return tuple(
        _found(article, part, index, full=_full_name(group))
        for group in _gathered(mentions)
        for part in _parted(article, group)
    )


def _full_name(group: list[PersonMention]) -> str:
    return max((one.name for one in group), key=lambda name: len(name.split()))


def _parted(article: Article, group: list[PersonMention]) -> Iterator[list[PersonMention]]:
    """Part who is given a title that contradicts the first one, so that both can be seen."""
    titled = [one for one in group if one.title and not one.other_title]
    words = {one: article.words_of(one.title) for one in titled if one.title}
    odd = [one for one in titled[1:] if contradict(words[titled[0]], words[one])]
    yield [one for one in group if one not in odd]
    if odd:
        yield from _parted(article, odd)


def _of_body(article: Article, mention: PersonMention, bodies: BodyIndex) -> PersonMention:
    """Trust who is told to be of a body: "and NAME of the Port Authority", "the Bank's NAME"."""
    words = {plain(word) for word in mention.name.split()}
    if mention.trusted or len(words) < 2 or words & _NO_PERSON:
        return mention
    before = article.text[max(0, mention.span.start - 12) : mention.span.start]
    for _, place in bodies.near(mention.span):
        owned = before.endswith(("'s ", "’s ")) and place.end < mention.span.start
        if not is_member(article.text, mention.span, place):
            continue
        if owned or _LISTED.search(before):
            return mention._replace(trusted=True)
    return mention


def _checked(mention: PersonMention, recognised: SpanIndex | None) -> PersonMention:
    if recognised is None:
        return mention
    return mention._replace(recognised=bool(recognised.meeting(mention.span)))


def _mentions(article: Article, sentence: Sentence, barred: SpanIndex) -> Iterator[PersonMention]:
    tokens = find_tokens(article.text, *sentence.span)
    runs = [
        run
        for run in _behind_bodies(tokens, name_runs(tokens, sentence), barred)
        if not barred.meeting(Span(tokens[run.first].start, tokens[run.stop - 1].end))
        and plain(tokens[run.first].text) not in _SHIPS
    ]
    starts = {run.first for run in runs if run.stop - run.first > 1}
    claimed, last, last_stop = 0, None, 0
    for run in runs:
        if run.stop - run.first == 1 and _is_seat(tokens, run):
            continue
        before = title_before(tokens, run, sentence, bodies=barred)
        behind = title_behind(tokens, run, sentence, names=starts)
        if before and before.first < claimed:
            before = None
        chosen, other = _choose(tokens, before, behind)
        chosen = chosen or _scholar(tokens, run)
        if chosen is None and _shares_title(tokens, last, Span(last_stop, run.first)):
            chosen = last
        if chosen and (chosen.first < run.first or run.stop - run.first > 1):
            # "After Cyclone Harold, the minister of climate, NAME": one word holds no title behind.
            claimed = max(chosen.stop, run.stop)
        last, last_stop = chosen, run.stop
        yield _mention(article, tokens, run, (chosen, other))


def _behind_bodies(
    tokens: list[Word], runs: Iterable[NameRun], barred: SpanIndex
) -> Iterator[NameRun]:
    """Cut "Kodex" off "the company Kodex Hanne Holm", where two words are left at least."""
    for run in runs:
        token = tokens[run.first]
        ends = {one.end for one in barred.meeting(Span(token.start, token.end))}
        yield run._replace(first=run.first + (token.end in ends and run.stop - run.first > 2))


def _is_seat(tokens: list[Word], run: NameRun) -> bool:
    """Tell the constituency of "Aldren MP Ola Berg"."""
    return run.stop < len(tokens) and plain(tokens[run.stop].text) in ("mp", "mep", "mla")


def _shares_title(tokens: list[Word], title: Title | None, gap: Span) -> bool:
    """Tell whether a plural title ("Vice-Presidents A and B") goes on to the next name."""
    if title is None or title.stop > gap.start:
        return False
    plural = any(
        plain(token.text) in HEADS and token.text.endswith("s")
        for token in tokens[title.first : title.stop]
    )
    between = {token.text for token in tokens[gap.start : gap.end]}
    return plural and bool(between) and between <= _BETWEEN_NAMES


def _choose(
    tokens: list[Word], before: Title | None, behind: Title | None
) -> tuple[Title | None, Title | None]:
    """Resolve left to right; a title right before the name is surely its own."""
    if before and not before.comma:
        office = behind and _is_rank(tokens, before) and not _leads_to_name(tokens, behind)
        return (behind if office else before), None
    if before and behind:
        return before, behind
    return before or behind, None


def _is_rank(tokens: list[Word], title: Title) -> bool:
    """Tell "Admiral NAME, chairman of the Port Authority": a rank says less than an office."""
    return all(plain(token.text) in _RANKS for token in tokens[title.first : title.stop])


def _leads_to_name(tokens: list[Word], title: Title) -> bool:
    """Tell a title that may be the next one's: ", the ambassador of Norway, Per Dahl"."""
    row = [token.text for token in tokens[title.stop : title.stop + 2]]
    return len(row) == 2 and row[0] == "," and row[1][0].isupper()


def _scholar(tokens: list[Word], run: NameRun) -> Title | None:
    """Give "Professor" as the title where there is no other."""
    before = tokens[run.first - 1].text if run.first and run.stop - run.first > 1 else ""
    return Title(run.first - 1, run.first, comma=False) if before in _SCHOLARS else None


def _mention(
    article: Article,
    tokens: list[Word],
    run: NameRun,
    titles: tuple[Title | None, Title | None],
) -> PersonMention:
    words = tokens[run.first : run.stop]
    span = Span(words[0].start, words[-1].end)
    if words[-1].text.endswith(("'s", "’s")):
        span = Span(span.start, span.end - 2)
    chosen, other = (_title_span(tokens, title) for title in titles)
    polite = _is_polite(tokens, run.first)
    trusted = chosen is not None or polite or _acts(tokens, run)
    return PersonMention(span, article.words_of(span), chosen, other, trusted)


def _is_polite(tokens: list[Word], first: int) -> bool:
    """Tell "Mr" and "Mr." before a name."""
    before = [token.text for token in tokens[max(0, first - 2) : first]]
    before = before[:-1] if before and before[-1] == "." else before
    return bool(before) and is_honorific(before[-1])


def _title_span(tokens: list[Word], title: Title | None) -> Span | None:
    return Span(tokens[title.first].start, tokens[title.stop - 1].end) if title else None


def _acts(tokens: list[Word], run: NameRun) -> bool:
    """Tell whether a name of two words or more is followed by what only people do."""
    following = tokens[run.stop].text.lower() if run.stop < len(tokens) else ""
    before = tokens[run.first - 1].text.lower() if run.first else ""
    if run.stop - run.first < 2 or _asks_another(tokens, run):
        return False
    return (
        following in SPEECH
        or before in SPEECH
        or _leads(tokens, run)
        or _is_told_of(tokens, run)
        or (following in ACTION and before in ("", ",", ".", "that", "and"))
    )


def _asks_another(tokens: list[Word], run: NameRun) -> bool:
    """Tell the reporter of an interview: "NAME spoke to him"."""
    row = [token.text.lower() for token in tokens[run.stop : run.stop + 3]]
    return len(row) == 3 and row[0] in _ASKS and row[1] in ("to", "with") and row[2] in _SOMEBODY


def _is_told_of(tokens: list[Word], run: NameRun) -> bool:
    """Tell "NAME, whose term began" and "NAME, who": what only people have and are."""
    following = [token.text.lower() for token in tokens[run.stop : run.stop + 7]]
    if following[:2] == ["of", "the"] and _GROUPS & set(following[2:]):
        return True
    if _has_trade(following):
        return True
    return following[:2] == [",", "who"] or (
        following[:2] == [",", "whose"] and following[2:3] in (["title"], ["term"], ["portfolio"])
    )


def _has_trade(following: list[str]) -> bool:
    """Tell ", a sheep farmer," and ", winemaker at": what somebody is called by their work."""
    if following[:1] != [","]:
        return False
    row = following[2:] if following[1:2] in (["a"], ["an"], ["the"]) else following[1:]
    named = list(takewhile(str.isalpha, row))
    for at, word in enumerate(named[:3]):
        behind = row[at + 1] if at + 1 < len(row) else ""
        if _TRADE.fullmatch(word) and behind in _BEHIND_TRADE:
            return word not in KINDS and word not in _NO_TRADES
    return False


def _leads(tokens: list[Word], run: NameRun) -> bool:
    """Tell "led by NAME"; a consortium led by "Aldren Energy" is led by no person."""
    first = run.first
    if first and plain(tokens[first - 1].text) in WEAK_HEADS:
        # "headed by deputy NAME": the word alone is too common to be a title.
        first -= 1
    led = [token.text.lower() for token in tokens[max(0, first - 2) : first]]
    return led[1:] == ["by"] and led[0] in LED and plain(tokens[run.stop - 1].text) not in SUBJECTS


def _gathered(mentions: list[PersonMention]) -> list[list[PersonMention]]:
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


def _found(article: Article, group: list[PersonMention], bodies: BodyIndex, *, full: str) -> Found:
    """Make one fact: the fullest name leads, its best title and side stand with their places."""
    lead = max(
        group,
        key=lambda one: (
            one.title is not None and len(one.name.split()) > 1,
            len(one.name.split()),
            -one.span.start,
        ),
    )
    attributes = _attributes(article, group, lead, bodies=bodies)
    by_rules = any(one.trusted for one in group)
    return Found(
        kind="participant",
        span=lead.span,
        value=NamedValue(name=full),
        attributes=attributes,
        more=tuple(one.span for one in group if one.span != lead.span),
        rule=_rule(lead) if by_rules else "person-recognised",
        engine="rules" if by_rules else "ner",
        confidence=_confidence(lead, attributes),
        reasons=_reasons(lead),
    )


def _rule(lead: PersonMention) -> str:
    return "person-with-title" if lead.title else "person-by-verb"


def _attributes(
    article: Article,
    group: list[PersonMention],
    lead: PersonMention,
    *,
    bodies: BodyIndex,
) -> dict[AttributeName, Attribute]:
    attributes: dict[AttributeName, Attribute] = {}
    titles = _titles(article, group, lead)
    if titles:
        best = titles[0]
        others = tuple(dict.fromkeys(article.words_of(one) for one in titles[1:]))
        attributes["title"] = Attribute(
            value=article.words_of(best),
            start=best.start,
            end=best.end,
            rule="title-beside-name",
            confidence=0.6 if lead.other_title else 0.85,
            alternatives=tuple(one for one in others if one != article.words_of(best)),
        )
    doubtful = {mention.other_title for mention in group}
    own = [one for one in titles if one not in doubtful]
    if side := find_side(article, own, [one.span for one in group], bodies=bodies):
        attributes["side"] = side
    return attributes


def _titles(article: Article, group: list[PersonMention], lead: PersonMention) -> list[Span]:
    """Give all titles of a person, the fullest of the leading mention first, generic ones last."""
    spans = [span for one in (lead, *group) for span in (one.title, one.other_title) if span]
    unique = sorted(dict.fromkeys(spans), key=lambda span: _is_generic(article.words_of(span)))
    if not unique:
        return []
    first = article.words_of(unique[0]).lower()
    fuller = (span for span in unique if first in article.words_of(span).lower())
    best = max(fuller, key=lambda span: span.end - span.start)
    return [best, *(span for span in unique if span != best)]


def _is_generic(title: str) -> bool:
    words = [plain(word) for word in title.split()]
    heads = [word for word in words if word in HEADS]
    return len(words) < 3 and (all(word in GENERIC for word in heads) or len(words) == 1)


def _confidence(lead: PersonMention, attributes: dict[AttributeName, Attribute]) -> float:
    if len(lead.name.split()) == 1:
        return 0.5
    if not lead.title:
        return 0.55
    return 0.9 if "side" in attributes else 0.8


def _reasons(lead: PersonMention) -> tuple[str, ...]:
    if lead.other_title:
        return ("A title stands before and behind the name; it may belong to the next person.",)
    return () if lead.title else ("No title beside the name.",)
