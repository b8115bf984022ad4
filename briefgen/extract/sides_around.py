"""Find a side in what a sentence tells of somebody: a guest, a host, the head of a body."""

import re
from collections.abc import Sequence

from briefgen.extract.article import Article
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.home import is_office_of_state
from briefgen.extract.home_country import SEATS
from briefgen.extract.sides_beside import side_of_body
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_GUEST = re.compile(
    r"\s(?:[a-z]{3,12}\s)?(?:guests?|hosts?|colleague|counterpart|opposite number|visitor|peer)"
    r"(?:,\s(?:the\s)?|\s)"
)
_LED_BY_DASH = re.compile(r"(?: side| delegation)?\s[–—-]\s(?:the |by the )?")
_SAID_THAT = re.compile(r" (?:said|stressed|confirmed|announced|indicated|told [a-z]+) (?:that )?")
_DOES = re.compile(
    r" (?:want(?:s|ed)|would|will|was|is|had|has|expect(?:s|ed)|support(?:s|ed)|intend(?:s|ed)"
    r"|plan(?:s|ned)|hop(?:es|ed)|favou?r(?:s|ed))\b"
)
"""What a government does or wants, which goes by the name of its capital."""
_COLLEAGUE_FROM = re.compile(
    r"\b(?:guest|host|colleague|counterpart|opposite number|visitor|homologue|peer) (?:from|of)"
    r" (?:the )?\Z"
)
_HEADS = re.compile(
    r"(?: \([^)]{2,20}\))?, who (?:now )?(?:heads|leads|runs|chairs|directs) (?:the )?"
)
_OWN_HEAD = re.compile(
    r"(?: \([^)]{2,20}\))?(?: \((?:[A-Z][a-z-]+ ){0,3}[A-Z][a-z-]+:|, whose [a-z][\w -]{2,40}?,?"
    r"| (?:was|were|is|will be) (?:represented|led|headed) by its [^,;.]{3,60},?)"
    r" (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?"
)
"""What stands between a body and its head: ", whose director NAME", "was represented by its …"."""
_LISTS = re.compile(r": (?=[A-Z])")
_LISTED = re.compile(
    r"\n(?:Participants|Present|Attendees|Attendance|Delegations|Took part)[^\n]{0,30}\n"
    r"(?:[A-Z][^\n]{3,400}\n){0,12}\Z"
)
"""The heading above a list of those who took part."""
_SIGNS = re.compile(r" (?:has |had |has just )?(?:signed|initialled|inked|renewed|concluded) ")
_OWN_PAPER = re.compile(
    r"['’]s (?:[a-z-]+ ){0,3}(?:pact|agreement|treaty|accord|protocol|deal|memorandum)\b"
)
_TALKS = re.compile(
    r"(?: on [^,.;]{3,20})?,? (?:I|we|he|she|they) (?:held|had) (?:[a-z]+ )?"
    r"(?:talks|a meeting|discussions|consultations) with (?:the )?"
)
_MET_IN = re.compile(
    r"\b(?:met|meets?|(?:held|holds?) (?:[a-z]+ )?"
    r"(?:talks|a meeting|discussions|consultations)|spoke)"
    r"(?: (?:yesterday|today|on [A-Z]\w+day|on \w+ \w+|here))? in \Z"
)
_WITH = re.compile(r"(?: (?:on [A-Z]\w+day|on \w+ \w+|today|yesterday))? with (?:the )?")
"""What leads from the seat of talks to the host: "met in Oslo with the Minister"."""
_OPENING_PHRASE = re.compile(
    r"(?:\A|[;:] |\b(?:while|and|as well as),? )(?:[Oo]n|[Ff]rom"
    r"|[Ii]n (?:the )?name of|[Ff]rom (?:the )?name of) the"
    r" (?P<who>[\w.-]{1,30}(?: [\w.-]{1,30})?) (?:side|part|delegation)\b(?! of\b)"
    r"|\A[Ww]ith the (?P<who3>[A-Z][\w.-]{1,30}) (?:guest|visitor|minister|delegation)"
    r" (?:(?:had|has|have) )?(?:also )?(?:arrived|came|come|travel+ed)\b"
    r"|\b[Oo]n the (?P<who2>[\w.-]{1,30}(?: [\w.-]{1,30})?) side,? (?:were|was|there (?:were|was)"
    r"|took part|participated|attended|by)\b"
)
_SUBJECT = re.compile(r"(?:The (?:[a-z][\w’' -]{2,40}, (?:the )?)?)?")
"""What a sentence about a body opens with: "The", "The carriers' union,"."""
_PRIVATE = re.compile(r"\b(?:union|association|federation|charity|league|alliance|lobby|group)\b")
_SIDE = re.compile(r"\bside\b")
_IN_TOWN = re.compile(r"\b(?:[Ii]n|[Aa]t|(?:moved|went|travel+ed|gone)(?: \w+self)? to) \Z")
_HELD_BY = re.compile(
    r",?(?: [^,.;]{0,60}?)? (?:was|were|is|are|been|be)"
    r" (?:[a-z]+ )?(?:chaired|opened|received|welcomed|hosted|greeted|met|briefed) by (?:the )?"
    r"|,? where (?:(?:s?he|they) )?(?:(?:has|have|had|will) )?(?:also )?(?:met?|meet|saw|seen?"
    r"|talked|spoke|visited)(?: (?:with|to))? (?:the )?"
)
"""What leads from a town to who receives there: "in Bergen she was received by"."""
_RECEIVED_IN = re.compile(r"\b(?:received|welcomed|greeted|hosted|briefed) in \Z")
_LOCAL = re.compile(
    r"\b(?:police|mayor|prosecutor|port|harbour|hospital|fire|coast ?guard|governor|prefect|sheriff"
    r"|farmers?|dockers?|fishermen|customs|union|teacher|judge)\b",
    re.IGNORECASE,
)
_VISITED = re.compile(
    r"\b(?:visit\w*|(?:call|tour)\w*)(?: to| of| on)? (?:the )?"
    r"(?:(?:headquarters|seat|offices?) of (?:the )?)?\Z"
)
_AND_MET = re.compile(
    r"(?: \([^)\n]{2,20}\))?(?:,? (?:today|tomorrow|yesterday|on \w+|in [A-Z]\w+))?"
    r"(?:,? where (?:he|she|they)|,? and) (?:will |also ){0,2}"
    r"(?:sees?|saw|meets?|met|talk\w*|(?:was|were|be) received|spoke)(?: with| to| by)?"
    r" (?:its |the )?"
)
_HEAD_OF_BODY = re.compile(
    r"(?:the )?(?:(?:[Dd]eputy|[Aa]cting) )?(?:[Ee]xecutive [Ss]ecretary|[Ss]ecretary[- ][Gg]eneral"
    r"|(?:[Ee]xecutive |[Mm]anaging )?[Dd]irector(?:[- ][Gg]eneral)?|[Rr]ector"
    r"|[Gg]eneral [Mm]anager"
    r"|[Cc]hair(?:man|woman|person)|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Cc]oordinator)"
)
"""An office that only a body gives, without its name."""
_HOSTED_BY = re.compile(r"\b[Hh]osted by (?:the )?(?:[\w.’' -]{3,60}? )?\Z")
_HOSTED = re.compile(r"[^.;]{0,160}?\b(?:in|to) ")
"""What stands between the host and the town: "Hosted by NAME, Minister, the forum met in"."""
_FIRST_TITLE = re.compile(
    r" (?:[\w-]+ ){0,4}?(?:minister|secretary|president|premier|chancellor|governor)"
    r"(?: (?:of|for) [\w ,]{3,60}?)? and (?:the )?",
    re.IGNORECASE,
)
"""The first of two titles, whose country counts for the second too."""
_SISTERLY = re.compile(
    r",? in the (?:sisterly|brotherly|friendly|fraternal) (?:(?:[A-Z]\w+ ){0,3}of (?:the )?)?"
)
"""How Arab agencies name the country of a guest."""
_HOSTS = re.compile(
    r"(?:\s[a-z]{4,9})?\s(?:hosted|hosts|is hosting|will host|opened)\b[^.;]{3,90}?\bin\s"
)


def by_joined_title(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "the Belgian minister of Ports and minister of the Sea, NAME", two titles of one.

    So too "NAME, Minister of Ports in the sisterly Republic of Norland".
    """
    for title in titles:
        for one in article.sentence_at(title.start).parties:
            first = one.form == "adjective" and _FIRST_TITLE.fullmatch(
                article.text, one.span.end, title.start
            )
            if first or _SISTERLY.fullmatch(article.text, title.end, one.span.start):
                return _side(one.party, one.span, "side-behind-title", 0.8)
    return None


def by_guest(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span]
) -> Attribute | None:
    """Read "her Norwegian guest, NAME" and "her colleague from Oslo, NAME"."""
    for place in (*titles, *mentions):
        sentence = article.sentence_at(place.start)
        for one in sentence.parties:
            between = article.text[one.span.end : place.start]
            guest = one.form == "adjective" and _GUEST.fullmatch(between)
            colleague = between in (", ", ": ", ", the ") and _COLLEAGUE_FROM.search(
                article.text, sentence.span.start, one.span.start
            )
            if guest or colleague:
                return _side(one.party, one.span, "side-by-guest", 0.85)
    return None


def by_side_before(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "the Norwegian side was led by A, the Danish – the Minister of Ports B"."""
    for title in titles:
        for one in article.sentence_at(title.start).parties:
            between = article.text[one.span.end : title.start]
            if one.form == "adjective" and _LED_BY_DASH.fullmatch(between):
                return _side(one.party, one.span, "side-before-dash", 0.8)
    return None


def by_what_is_said(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "NAME said that Oslo would pay": who speaks for a capital is of its country."""
    for mention in mentions:
        for one in article.sentence_at(mention.end).parties:
            said = one.form == "capital" and _SAID_THAT.fullmatch(
                article.text, mention.end, one.span.start
            )
            if said and _DOES.match(article.text, one.span.end):
                return _side(one.party, one.span, "side-by-speech", 0.7)
    return None


def by_headship(article: Article, mentions: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read "NAME, who heads the Norwegian Port Authority", and "…, whose director NAME"."""
    for mention in mentions:
        for body, place in bodies.near(mention):
            heads = _HEADS.fullmatch(article.text, mention.end, place.start)
            headed = _OWN_HEAD.fullmatch(article.text, place.end, mention.start)
            if (heads or headed) and (side := side_of_body(article, body)):
                return _side(side, place, "side-by-headship", 0.75)
    return None


def by_opening_phrase(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "On the Norwegian side, A and B took part": the phrase counts for all behind it."""
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        before = article.text[sentence.span.start : mention.start]
        for match in _OPENING_PHRASE.finditer(before):
            start = sentence.span.start
            who = next(name for name, words in match.groupdict().items() if words)
            party = sentence.party_at(Span(start + match.start(who), start + match.end(who)))
            if party and not _SIDE.search(before, match.end()):
                return _side(party.party, party.span, "side-by-phrase", 0.85)
    return None


def by_list_heading(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "Norway: A, head of unit; B" in a list of who took part, a line for each party."""
    for mention in mentions:
        line = article.text.rfind("\n", 0, mention.start) + 1
        for one in article.sentence_at(line).parties:
            headed = one.span.start == line and _LISTS.match(article.text, one.span.end)
            if headed and one.form == "name" and _LISTED.search(article.text[:line]):
                return _side(one.party, one.span, "side-by-list", 0.85)
    return None


def by_signing(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "NAME signed Norway's pact with Denmark": who signs a country's paper is of it."""
    for mention in mentions:
        for one in article.sentence_at(mention.start).parties:
            signs = _SIGNS.fullmatch(article.text, mention.end, one.span.start)
            if signs and one.form == "name" and _OWN_PAPER.match(article.text, one.span.end):
                return _side(one.party, one.span, "side-by-signing", 0.7)
    return None


def by_seat_of_talks(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "In Oslo I held talks with the Minister, NAME": a minister receives at home."""
    for title in titles:
        if not is_office_of_state(article.words_of(title)):
            continue
        sentence = article.sentence_at(title.start)
        for one in sentence.parties:
            capital = one.form == "capital" and article.words_of(one.span) not in SEATS
            opens = article.text[sentence.span.start : one.span.start] == "In "
            talks = opens and _TALKS.fullmatch(article.text, one.span.end, title.start)
            met_in = _MET_IN.search(article.text, sentence.span.start, one.span.start)
            called = met_in and _WITH.fullmatch(article.text, one.span.end, title.start)
            if capital and (talks or called):
                return _side(one.party, one.span, "side-by-hosting", 0.6)
    return None


def by_town_of_host(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "in Bergen she was received by the Minister, NAME": a host is at home."""
    for title in titles:
        sentence = article.sentence_at(title.start)
        words = article.words_of(title)
        if not is_office_of_state(words):
            if _LOCAL.search(words) and (side := _of_local(article, title)):
                return side
            continue
        for town, country in article.towns_in(sentence):
            led = _IN_TOWN.search(article.text, sentence.span.start, town.start)
            opens = led is not None and led.start() == sentence.span.start
            if article.text.startswith(",", town.end) and not opens:
                # "whose son lives in Bergen, was received by the Minister"
                continue
            held = _HELD_BY.fullmatch(article.text, town.end, title.start) or (
                _RECEIVED_IN.search(article.text, sentence.span.start, town.start)
                and article.text[town.end : title.start] in (" by ", " by the ")
            )
            if led and held and article.words_of(town) not in SEATS:
                return _side(country, town, "side-by-hosting", 0.6)
    return None


def _of_local(article: Article, title: Span) -> Attribute | None:
    """Read "In Bergen, police commander NAME said": who serves a town is of its country."""
    sentence = article.sentence_at(title.start)
    for town, country in article.towns_in(sentence):
        opens = article.text[sentence.span.start : town.start] == "In "
        if opens and article.text[town.end : title.start] in (", ", ", the ", ", a "):
            return _side(country, town, "side-by-region", 0.6)
    return None


def by_body_visited(
    article: Article, titles: Sequence[Span], bodies: BodyIndex
) -> Attribute | None:
    """Read "visited the Port Authority and met Executive Director NAME": who heads the body."""
    for title in titles:
        if not _HEAD_OF_BODY.fullmatch(article.words_of(title)):
            continue
        sentence = article.sentence_at(title.start).span
        for body, place in bodies.near(title):
            visited = _VISITED.search(article.text, sentence.start, place.start)
            met = _AND_MET.fullmatch(article.text, place.end, title.start)
            if visited and met and (side := side_of_body(article, body)):
                return _side(side, place, "side-by-headship", 0.65)
    return None


def by_body_before(article: Article, titles: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read "The Ports Association is unhappy. Its chairwoman, NAME": the body told of before."""
    for title in titles:
        number = article.index_at(title.start)
        here, before = article.sentences[number].span, article.sentences[max(0, number - 1)].span
        if number and article.text[here.start : title.start] == "Its ":
            for body, place in bodies.near(before):
                opens = _SUBJECT.fullmatch(article.text, before.start, place.start)
                side = side_of_body(article, body) if opens else ""
                if opens and _PRIVATE.search(opens[0]):
                    side = str(getattr(body.value, "name", ""))
                if side and side == str(getattr(body.value, "name", "")):
                    # A league with a country in its name speaks for itself and not for the state.
                    return _side(side, place, "side-by-headship", 0.7)
    return None


def by_hosting(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span]
) -> Attribute | None:
    """Read "Minister NAME hosted the talks in Oslo": who holds a state's office hosts at home."""
    if not any(is_office_of_state(article.words_of(title)) for title in titles):
        return None
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        hosted = _HOSTED_BY.search(article.text, sentence.span.start, mention.start)
        hosts = _HOSTED if hosted else _HOSTS
        capitals = [one.span for one in sentence.parties if one.form == "capital"]
        for town, country in article.towns_in(sentence):
            known = article.words_of(town) not in SEATS and (hosted or town in capitals)
            if known and hosts.fullmatch(article.text, mention.end, town.start):
                return _side(country, town, "side-by-hosting", 0.6)
    return None


def _side(party: str, span: Span, rule: str, confidence: float) -> Attribute:
    return Attribute(value=party, start=span.start, end=span.end, rule=rule, confidence=confidence)
