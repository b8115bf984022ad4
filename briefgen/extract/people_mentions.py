"""Find where a person is named, with the titles beside the name."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.people_acts import is_told_as_person
from briefgen.extract.people_names import NameRun, is_honorific, name_runs, plain
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.title_words import HEADS, SUBJECTS
from briefgen.extract.titles import Title
from briefgen.extract.titles_before import title_before
from briefgen.extract.titles_behind import title_behind
from briefgen.extract.words import Word, find_tokens


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


_BETWEEN_NAMES = frozenset({",", "and", "Dr", "Mr", "Ms", "Mrs", ".", "Hon", "Prof", "Eng", "H.E"})
"""What may stand between two who share a title."""
_JOINING = frozenset({"and", "of", "for", "the", ",", "&"})
"""What stands between the words of a field."""
_RANKS = frozenset({"admiral", "general", "colonel", "commodore", "captain", "brigadier", "major"})
_SCHOLARS = ("Professor", "Engineer")
_SEVERAL = 2
"""Names with a country in brackets that make a list of people."""
_SHIPS = frozenset({"hms", "uss", "hmas", "hmcs", "hnlms", "ins", "kri", "mv", "rfa", "rms", "rss"})
"""What stands before the name of a ship, called after somebody or not."""


def person_mentions(
    article: Article, sentence: Sentence, barred: SpanIndex
) -> Iterator[PersonMention]:
    """Yield the names of one sentence that may be people, in reading order."""
    tokens = find_tokens(article.text, *sentence.span)
    runs = [
        run
        for run in _behind_bodies(tokens, name_runs(tokens, sentence), barred)
        if not barred.meeting(Span(tokens[run.first].start, tokens[run.stop - 1].end))
        and plain(tokens[run.first].text) not in _SHIPS
    ]
    starts = {run.first for run in runs if run.stop - run.first > 1}
    listed = _with_countries(tokens, runs, sentence)
    claimed, last, last_stop = 0, None, 0
    for run in runs:
        if run.stop - run.first == 1 and _is_seat(tokens, run):
            continue
        before = title_before(tokens, run, sentence, bodies=barred)
        behind = title_behind(tokens, run, sentence, names=starts)
        if before and before.first < claimed:
            before = None
        chosen, other = _choose(tokens, before, behind)
        if before and behind and other and _stands_between(tokens, last_stop, before):
            # "Minister A, head of the Port, B, head of the Mill": B has a title of her own.
            chosen, other = behind, before
        chosen = chosen or _scholar(tokens, run)
        chosen = chosen or _field_of_row(tokens, last, Span(last_stop, run.first))
        if chosen is None and _shares_title(tokens, last, Span(last_stop, run.first), sentence):
            chosen = _of_none(tokens, last, Span(last_stop, run.first), sentence)
        if chosen and (chosen.first < run.first or run.stop - run.first > 1):
            # "After Cyclone Harold, the minister of climate, NAME": one word holds no title behind.
            claimed = max(chosen.stop, run.stop)
        last, last_stop = chosen, run.stop
        mention = _mention(article, tokens, run, (chosen, other))
        yield mention._replace(trusted=True) if run in listed else mention


def _with_countries(
    tokens: list[Word], runs: Sequence[NameRun], sentence: Sentence
) -> frozenset[NameRun]:
    """Give the names of a list with countries: "Ida Lund (Norway), Ola Berg and Per Dahl (Kenya)".

    One country alone may be where a town or a firm is.
    """
    whole = [run for run in runs if run.stop - run.first > 1]
    named = {run for run in whole if _has_country(tokens, run.stop, sentence)}
    if len(named) < _SEVERAL:
        return frozenset()
    starts = {run.first for run in named}
    beside = {run for run in whole if _joined_to(tokens, run.stop) in starts}
    return frozenset(named | beside)


def _has_country(tokens: list[Word], stop: int, sentence: Sentence) -> bool:
    """Tell a country in brackets right behind a name."""
    if [token.text for token in tokens[stop : stop + 1]] != ["("]:
        return False
    row = tokens[stop + 1 : stop + 3]
    at = stop + 1 + (bool(row) and row[0].text == "the")
    party = sentence.party_at(Span(tokens[at].start, tokens[at].end)) if at < len(tokens) else None
    if party is None:
        return False
    return next((one.text for one in tokens[at:] if one.start >= party.span.end), "") == ")"


def _joined_to(tokens: list[Word], stop: int) -> int | None:
    """Give where the name behind "and" begins."""
    return stop + 1 if [token.text for token in tokens[stop : stop + 1]] == ["and"] else None


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


def _shares_title(tokens: list[Word], title: Title | None, gap: Span, sentence: Sentence) -> bool:
    """Tell whether a plural title ("Vice-Presidents A and B") goes on to the next name.

    So it does in "her counterparts A of Norway and B of Denmark".
    """
    if title is None or title.stop > gap.start:
        return False
    plural = any(_is_plural_head(token) for token in tokens[title.first : title.stop])
    row = tokens[gap.start : gap.end]
    while row and row[0].text in (",", "and"):
        row = row[1:]
    if row and row[0].text == "of":
        row = [token for token in row[1:] if not _names_party(token, sentence)]
    between = {token.text for token in row}
    return plural and gap.start < gap.end and between <= _BETWEEN_NAMES


def _field_of_row(tokens: list[Word], title: Title | None, gap: Span) -> Title | None:
    """Give the field of "the ministers of Health, A; Ports and Fish, B; and Trade, C"."""
    row = [token.text for token in tokens[gap.start : gap.end]]
    if title is None or row[:1] != [";"] or row[-1] != ",":
        return None
    if not any(_is_plural_head(token) for token in tokens[title.first : title.stop]):
        # In a row the field of the one before leads on to the next.
        before = tokens[title.first - 1].text if title.first else ""
        if before not in (";", "and"):
            return None
    first = 1 + (row[1:2] == ["and"])
    words = [word for word in row[first:-1] if word not in _JOINING]
    known = words[:1] == row[first : first + 1] and all(
        word[0].isupper() and plain(word) in SUBJECTS for word in words
    )
    return Title(gap.start + first, gap.end - 1, comma=True) if known else None


def _is_plural_head(token: Word) -> bool:
    return plain(token.text) in HEADS and token.text.endswith("s")


def _of_none(
    tokens: list[Word], title: Title | None, gap: Span, sentence: Sentence
) -> Title | None:
    """Cut the country of the first off a title that goes on to somebody of another one."""
    if title is None or "of" not in [token.text for token in tokens[gap.start : gap.end]]:
        return title
    stop = title.stop
    while stop > title.first and _names_party(tokens[stop - 1], sentence):
        stop -= 1
    return title._replace(stop=stop - 1) if tokens[stop - 1].text == "of" else title


def _names_party(token: Word, sentence: Sentence) -> bool:
    return token.text == "the" or sentence.party_at(Span(token.start, token.end)) is not None


def _stands_between(tokens: list[Word], last_stop: int, before: Title) -> bool:
    """Tell a title that stands right behind the last name, which it may as well be that of."""
    row = [token.text for token in tokens[last_stop : before.first]]
    return last_stop > 0 and row in ([","], [",", "the"])


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
    trusted = chosen is not None or polite or is_told_as_person(tokens, run)
    return PersonMention(span, article.words_of(span), chosen, other, trusted)


def _is_polite(tokens: list[Word], first: int) -> bool:
    """Tell "Mr" and "Mr." before a name."""
    before = [token.text for token in tokens[max(0, first - 2) : first]]
    before = before[:-1] if before and before[-1] == "." else before
    return bool(before) and is_honorific(before[-1])


def _title_span(tokens: list[Word], title: Title | None) -> Span | None:
    return Span(tokens[title.first].start, tokens[title.stop - 1].end) if title else None
