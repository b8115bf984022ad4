"""Find the side a person stands on: in the title, beside it, or by what the sentence says."""

import re

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_index import NO_BODIES, BodyIndex
from briefgen.extract.gazetteer import PartyMention, is_wide
from briefgen.extract.home_country import home_party
from briefgen.extract.sides_around import (
    by_body_before,
    by_body_visited,
    by_guest,
    by_headship,
    by_hosting,
    by_joined_title,
    by_list_heading,
    by_opening_phrase,
    by_seat_of_talks,
    by_side_before,
    by_signing,
    by_town_of_host,
    by_what_is_said,
)
from briefgen.extract.sides_beside import (
    FRIENDS,
    OUTSIDE,
    by_apposition,
    by_body,
    by_country_behind,
    by_delegation,
    by_group_of_region,
    by_region,
    is_desk,
)
from briefgen.extract.sides_by_clause import by_clause
from briefgen.extract.sides_told import (
    by_country_before,
    by_list,
    by_list_of_two,
    by_member,
    by_office_before,
    by_order,
    by_possessive,
    by_post,
    by_residence,
)
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS
from briefgen.model.facts import Attribute
from briefgen.model.knowledge import Office

_SIDE_PHRASE = re.compile(r"\bon the (?P<who>[\w.-]{1,30}(?: [\w.-]{1,30})?) side\b")
_GOES_TO = re.compile(
    r"\s(?:will |to )?(?:head(?:s|ed|ing)? (?:back |off )?(?:to|for)|travel\w*|visit\w*|arriv\w+"
    r"|go(?:es|ing)?|fl(?:y|ew)|(?:came|comes|coming) (?:\w+ )?(?:to|for)"
    r"|(?:leads?|led|heads?|headed|heading) (?:a|the) (?:group|delegation))\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)
_HAS_CONTACTS = re.compile(
    r",? (?:within|in) the (?:scope|framework) of (?:his|her) (?:[a-z]+ ){0,2}"
    r"(?:contacts|visits?|tour|trip|programme) (?:in|to) (?:the )?"
)
"""What leads to a host in translations from Turkish."""
_GUESTS = re.compile(
    r"\b(?:received|receives|hosted|hosts|welcomed|greeted)\b(?! by)"
    r"|\b(?:met|with|counterpart|colleague|homologue)\b.*\bwho(?:se)?\b|\binvit\w+\b"
    r"|\b(?:Mr|Mrs|Ms|Mx|Dr|H\.E)\b"
)
"""What makes a journey that of a guest: "NAME received NAME, who is on a visit to"."""
_ARRIVES = re.compile(r"\s(?:has )?arrived (?:yesterday |today |on \w+ )?in \Z")
"""What leads to the capital of a host: nobody is said to arrive at home."""
_TALKS_WITH = re.compile(
    r"\b(?:talks|meeting|negotiations|consultations|dialogue|round) with (?:the )?\Z", re.IGNORECASE
)
_INVITED_BY = re.compile(r"\binvitation of [^,;]{0,50}\Z")
_FOR = re.compile(
    r"(?:(?!\bwhile\b|\bwhereas\b)[^.;]){0,120}?\b(?:(?:leads?|led|heads?|headed|chairs?|chaired"
    r"|speaks?|spoke|negotiat\w+|signs?"
    r"|signed)\b[^.;,]{0,40}? (?:for|on behalf of)|represent(?:s|ed|ing)?) (?:the )?"
)
_ON_BEHALF = re.compile(r",? (?:on behalf of|for) (?:the )?")
_TOGETHER = re.compile(r"\b(?:alongside|together with)\b", re.IGNORECASE)
_SENT_TO = re.compile(r"\b(?:to|for) (?:the )?\Z", re.IGNORECASE)
_ENVOY_FOR = re.compile(
    r"(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Cc]onsul[\w -]*) for (?:the )?\Z"
)
_FROM = re.compile(r"(?: of|(?: \([^)]{3,120}\))? from) (?:the )?")
_VISITED_BY = re.compile(
    r" of (?:the |H\.E\. )?(?:[A-Z]\w+ )?(?:[Mm]inister|[Pp]resident|[Ss]ecretary)\b"
)
_OWNS = re.compile(r"['’]s (?:[a-z][a-z-]* ){0,5}")
_GOES_ON = re.compile(
    r"['’]s\b(?! (?:[A-Z]\w+ )?(?:Ministry|Department|Government|Embassy|Parliament)\b)| [A-Z]|-"
)
_OF_ANY_UNION = (
    "Director-General for ",
    "Commissioner for",
    "High Representative",
    "Executive Vice",
)
"""Offices of the European Union that others have too: "Commissioner for Trade"."""
_OF_ANY_STATE = re.compile(
    r"\b(?:Minister|Secretary(?!-General)|Commissioner|Representative|Council+or|Chancellor)\b"
)
"""Offices in whose names only the field is one country's: "Minister for Europe"."""
_WITH_WHOM = ("With the ", "With ", "To the ", "Before the ", "With his ", "With her ")
_SENT = re.compile(r"\b(?:representative|coordinator|delegate|envoy)\b", re.IGNORECASE)
"""Who is sent to a country: "representative of the Sea Bank in the Congo"."""
_AFRICAN = "African Union"
_OF_OTHERS = (" the ", " for the ", " of the ")
"""Behind it stands whose visit to a city is told: "mission in Oslo for the Minister"."""
_SEATED_IN = (" in ", " in the ")
"""Behind it stands where a body has an office: "head of the Sea Programme in Norway"."""


def find_side(
    article: Article, titles: list[Span], mentions: list[Span], *, bodies: BodyIndex = NO_BODIES
) -> Attribute | None:
    """Give the side of a person, with its place; None rather than a guess without ground.

    `bodies` are the organisations of the text; one in a title tells the side.
    """
    return (
        by_list_of_two(article, titles, mentions)
        or by_country_before(article, mentions)
        or _in_titles(article, titles)
        or _by_employer(article, titles)
        or by_side_before(article, titles)
        or by_list_heading(article, mentions)
        or by_list(article, mentions, bodies)
        or by_country_behind(article, titles)
        or by_joined_title(article, titles)
        or by_delegation(article, mentions)
        or by_apposition(article, mentions)
        or by_body(article, titles, bodies)
        or by_guest(article, titles, mentions)
        or by_what_is_said(article, mentions)
        or by_member(article, mentions, bodies)
        or by_post(article, mentions)
        or by_residence(article, mentions)
        or by_possessive(article, titles, bodies)
        or by_headship(article, mentions, bodies)
        or by_region(article, titles, mentions)
        or by_group_of_region(article, mentions)
        or by_office_before(article, titles)
        or _by_office(article, titles)
        or by_opening_phrase(article, mentions)
        or _by_phrase(article, mentions)
        or _by_owner(article, mentions)
        or by_clause(article, mentions)
        or by_signing(article, mentions)
        or by_body_before(article, titles, bodies)
        or by_body_visited(article, titles, bodies)
        or _by_journey(article, mentions)
        or _by_company(article, mentions)
        or by_hosting(article, titles, mentions)
        or by_order(article, mentions)
        or by_seat_of_talks(article, titles)
        or by_town_of_host(article, titles)
    )


def _attribute(party: str, span: Span, rule: str, confidence: float) -> Attribute:
    return Attribute(value=party, start=span.start, end=span.end, rule=rule, confidence=confidence)


def _in_titles(article: Article, titles: list[Span]) -> Attribute | None:
    """Read the party in a title: "China's envoy", "Indonesian Minister", "Minister of Norway"."""
    for title in titles:
        for one in article.sentence_at(title.start).parties:
            if (
                one.span.meets(title)
                and not _is_other(article, title)
                and not _is_destination(article.text, one, title)
                and not is_wide(article.text, one)
                and not FRIENDS.search(article.text, title.start, one.span.start)
                and not is_desk(article.text, one)
                # "In Oslo the Minister of Denmark": the city is no part of the title.
                and not (
                    one.form == "capital" and article.text.startswith(_OF_OTHERS, one.span.end)
                )
                # "the visit to Norway of the Minister of Denmark"
                and not _VISITED_BY.match(article.text, one.span.end)
                # "Ethio-Norlandic Railway" is of two.
                and article.text[max(0, one.span.start - 1)] not in "-–"
            ):
                return _attribute(one.party, one.span, "side-in-title", 0.95)
    return None


def _is_other(article: Article, title: Span) -> bool:
    """Tell "With the Norwegian Minister, Berg will talk of ports": Berg is somebody else."""
    opening = article.text[article.sentence_at(title.start).span.start : title.start]
    return opening in _WITH_WHOM and article.text.startswith(",", title.end)


def _is_destination(text: str, one: PartyMention, title: Span) -> bool:
    """Tell "ambassador to Norway" from "adviser to the US President"."""
    following = [word.lower().rstrip(",.") for word in text[one.span.end : title.end].split()[:3]]
    owner = any(word.removesuffix("'s").removesuffix("’s") in HEADS for word in following)
    before = text[title.start : one.span.start]
    if one.form != "adjective" and before.endswith(_SEATED_IN):
        return True
    if _ENVOY_FOR.match(text, title.start, one.span.start) and one.span.end == title.end:
        # "High Commissioner for Norway"
        return False
    return bool(_SENT_TO.search(text, title.start, one.span.start)) and not owner


def _by_employer(article: Article, titles: list[Span]) -> Attribute | None:
    """Read "director at the Danish Ministry": whose body follows right behind the title."""
    for title in titles:
        if OUTSIDE.search(article.words_of(title)):
            continue
        for one in article.sentence_at(title.start).parties:
            between = article.text[title.end : one.span.start]
            if between in (" at the ", " in the ", " at ") and not (
                one.form == "name" and _SENT.search(article.words_of(title))
            ):
                return _attribute(one.party, one.span, "side-by-employer", 0.8)
    return None


def _by_office(article: Article, titles: list[Span]) -> Attribute | None:
    """Read a title that only one side uses, such as "Taoiseach"; the longest such title wins.

    A text that speaks from one country and never names the other has its own such office.
    """
    for title in titles:
        office = _office_in(article, article.words_of(title))
        if office and office.title.startswith("Commissioner for") and _is_african(article, office):
            return _attribute(_AFRICAN, title, "side-by-office", 0.7)
        if office and not _is_elsewhere(article, office):
            return _attribute(office.side, title, "side-by-office", 0.8)
    return None


def _is_african(article: Article, office: Office) -> bool:
    """Tell a text in which a commissioner is one of the African Union, and of no other."""
    return article.names(_AFRICAN) and not article.names(office.side)


def _is_elsewhere(article: Article, office: Office) -> bool:
    """Tell an office that other states have too, in a text that speaks from one of them."""
    if article.names(office.side):
        return False
    if office.title.startswith(_OF_ANY_UNION):
        return True
    of_others = home_party(article) is not None or article.main_parties is not None
    return of_others and _OF_ANY_STATE.search(office.title) is not None


def _office_in(article: Article, words: str) -> Office | None:
    small = words.lower()
    return next((office for title, office in article.index.offices if title in small), None)


def _by_phrase(article: Article, mentions: list[Span]) -> Attribute | None:
    """Read "A and B on the Norwegian side": the phrase counts for all named before it."""
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        for match in _SIDE_PHRASE.finditer(article.text, mention.end, sentence.span.end):
            if party := sentence.party_at(Span(*match.span("who"))):
                return _attribute(party.party, party.span, "side-by-phrase", 0.85)
            break
    return None


def _by_owner(article: Article, mentions: list[Span]) -> Attribute | None:
    """Read "Norway's NAME", "NAME of Norway" and "will lead the talks for Norway"."""
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        for one in sentence.parties:
            between = article.text[one.span.end : mention.start]
            if (
                _OWNS.fullmatch(between)
                or _speaks_for(article.text, mention, one.span)
                or _is_from(article.text, mention, one)
            ):
                return _attribute(one.party, one.span, "side-by-owner", 0.8)
    return None


def _is_from(text: str, mention: Span, one: PartyMention) -> bool:
    """Tell "NAME of Norway" from "NAME of Norway Airlines"."""
    led = _FROM.fullmatch(text, mention.end, one.span.start) is not None
    return led and one.form == "name" and not _GOES_ON.match(text, one.span.end)


def _speaks_for(text: str, mention: Span, party: Span) -> bool:
    behind = text[mention.end : party.start]
    return mention.end <= party.start and bool(
        _ON_BEHALF.fullmatch(behind) or _FOR.fullmatch(behind)
    )


def _by_journey(article: Article, mentions: list[Span]) -> Attribute | None:
    """Read "NAME will head to Norway" and "talks with Norway": the other party is the own one."""
    pair = article.main_parties
    for mention in mentions if pair else ():
        sentence = article.sentence_at(mention.start)
        if _INVITED_BY.search(article.text, max(0, mention.start - 60), mention.start):
            continue
        goal = _goal(article, sentence, mention)
        if pair and goal and goal.party in pair and not _go_to_both(article, sentence, goal):
            other = pair[goal.party == pair[0]]
            return _attribute(other, goal.span, "side-by-journey", 0.6)
    return None


def _go_to_both(article: Article, sentence: Sentence, goal: PartyMention) -> bool:
    """Tell "will visit Norway and Denmark": who does so is of neither."""
    joined = (" and ", " and the ", ", ")
    return any(
        article.text[goal.span.end : one.span.start] in joined
        for one in sentence.parties
        if one.span.start > goal.span.end
    )


def _goal(article: Article, sentence: Sentence, mention: Span) -> PartyMention | None:
    following = (one for one in sentence.parties if one.span.start >= mention.end)
    return next(
        (
            one
            for one in following
            if one.span.start - mention.end < 140
            and not _GUESTS.search(article.text, mention.end, one.span.start)
            and (
                one.form == "name"
                or (
                    one.form == "capital"
                    and _ARRIVES.search(article.text, mention.end, one.span.start)
                )
            )
            and (
                _GOES_TO.search(article.text, mention.end, one.span.start)
                or _HAS_CONTACTS.fullmatch(article.text, mention.end, one.span.start)
                or _TALKS_WITH.search(article.text, mention.end, one.span.start)
            )
        ),
        None,
    )


def _by_company(article: Article, mentions: list[Span]) -> Attribute | None:
    """Read "A, OFFICE OF ONE SIDE, alongside B": of two parties, B is of the other."""
    pair = article.main_parties
    for mention in mentions if pair else ():
        sentence = article.sentence_at(mention.start)
        match = _TOGETHER.search(article.text, sentence.span.start, mention.start)
        office = match and _office_in(article, article.text[sentence.span.start : match.start()])
        if pair and match and office and office.side in pair:
            other = pair[office.side == pair[0]]
            return _attribute(other, Span(*match.span()), "side-by-company", 0.6)
    return None
