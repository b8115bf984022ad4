"""Find a side in what stands around a person: the delegation, the body, the country behind."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention, is_wide
from briefgen.extract.span import Span
from briefgen.extract.title_words import ACTION, HEADS
from briefgen.model.facts import Attribute

_GROUP = (
    r"(?<!mediation )(?:side|part|delegation|team|negotiators|mission|party|group"
    r"|(?:Parliamentary )?Friendship Group)"
)
_LED = (
    r"(?:(?:co-)?(?:led|headed|chaired|represented|driven|directed|commanded|conducted|guided|presided)"
    r"|include[sd]|comprise[sd]|consist(?:s|ed)|composed)"
)
_DELEGATION = re.compile(
    rf"(?:['’]s)?\s(?:[a-z][\w-]{{1,20}}\s){{0,3}}?{_GROUP}\b[^.;]{{0,40}}?\b{_LED}\b"
    rf"|\s(?:{_GROUP}|one|part)\sby\b|\s[–—-]\sby\b|\sone(?:\s(?:was|is))?\s{_LED}\sby\b"
    r"|(?:['’]s)?(?:\s[a-z][\w-]{1,20}){0,3},?\s(?:(?:was|were|is|are|will be)\s)?(?:also\s)?"
    r"represented\sby\b"
)
_TURNS = re.compile(
    r",? (?:while|whereas|meanwhile)\b"
    rf"|\band (?:(?:from|on) )?(?:that|the one|(?:the|an?) (?:[a-z]+ )?{_GROUP}) (?:of|from)\b"
    r"|\band the [A-Z]\w+ (?:one )?by\b"
)
"""What leads to those of another side: "was led by A, while the Fund was represented by"."""
_THAT_OF = re.compile(
    rf"\b(?:that|the one|(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?{_GROUP}) (?:of|from) (?:the )?\Z"
)
_NEXT_OF_ROW = re.compile(r"(?:[,;] |\band )(?:the )?\Z")
_BY = re.compile(r" by\b")
"""How a row goes on: "Norway was represented by A, Denmark by B"."""
_LED_TOO = re.compile(rf",? (?:(?:was|is) )?(?:{_LED} )?by\b")
"""How another group is told of behind a first one: "and that of Norway by"."""
_LED_FROM = re.compile(
    r"[^.;]{0,90}?,? ?(?:(?:which|that) (?:was|is) )?(?:(?:led|headed|chaired) by"
    r"|in (?:the )?chapter with|(?:at|in) the head with|with at (?:the|its) head"
    r"|under the (?:leadership|chairmanship|presidency) of)\b"
)
_GROUP_OF = re.compile(
    r"\b(?:delegation|mission|team|group)s? (?:of|from) (?:the )?"
    r"(?:[A-Z][\w’' -]{2,50}? of (?:the )?(?:(?:[A-Z]\w+ )?(?:Republic|Kingdom|State) of )?)?\Z"
)
_ON_BEHALF = re.compile(r"(?:\A|[.\n] ?)(?:For|On behalf of) (?:the )?\Z")
_TITLED = re.compile(r"(?: (?:the )?[\w’'-]+(?:[ .](?![^ ]*,)[\w’'.-]+){0,14}| [\w.]{0,10})? ?")
"""The title between "led by" and a name."""
_APPOSED = re.compile(r", (?:the |an? )?(?P<words>(?:[\w’'-]+ ){1,7})\Z")
_ABROAD = re.compile(r"\b(?:delegation|mission|office|programme|representative|coordinator)\b")
"""What a body has in another country."""
_NEXT_NAME = re.compile(r"[^,.;]{0,60}, [^\W\d_a-z]")
_OTHERS_NAME = re.compile(
    r"(?: to (?:the )?[A-Z][\w-]+(?: of [A-Z][\w-]+)?)?,? (?:[A-Z]\.\s?[A-Z]\. )?"
    r"[A-Z][\w’'-]+ [A-Z][\w’'-]+"
)
"""What makes an office behind a name that of the next: "Ola Berg, envoy of Norland Per Dahl"."""
_REGIONAL = re.compile(
    r"\b(?:governor|mayor|minister|(?<!general )(?<!executive )secretary|regional president|premier"
    r"|prefect|administrator|councillor|senator|akim|hokim"
    r"|khokim"
    r"|voivode|marshal|wali|burgomaster|alderman|vice-mayor|intendant"
    r"|(?:chair(?:man|woman|person)?|president|head|chief|leader|speaker) of the"
    r" (?:[\w’'-]+ ){1,4}?"
    r"(?:region(?:al)?|province|provincial|oblast|district|county|state|canton|municipal\w*|city"
    r"|council|government|administration|authority|parliament|assembly|legislature|prefecture))\b",
    re.IGNORECASE,
)
"""Offices of a region or town that are held at home, unlike a consul's."""
_REGION_HEAD = re.compile(
    r" (?:Regional|District|Provincial|County|State)"
    r" (?:Commissioner|Governor|Administrator|Secretary)(?:, [A-Z][\w ()]{2,50})?,? "
)
"""An office of a region, also before a rank: "the Bergen Regional Commissioner, Colonel NAME"."""
_CITYS_BODY = re.compile(
    r" of (?:the )?(?:[A-Z][\w-]+ ){1,2}(?:Customs|Port|Airport|University|Police|City Council"
    r"|Municipality|Chamber|Court|Hospital|Zone|Stock Exchange|Metro|Bureau|Authority)\b"
)
_FOR_OTHERS = re.compile(
    r"\b(?:ambassador|consul|envoy|representative|coordinator)\b", re.IGNORECASE
)
_LEADS_ITS = re.compile(
    r"(?:[^.;]{0,60}?\b|, [^,.;]{3,110}, who )"
    r"(?:leads?|led|leading|heads?|headed|heading)\s(?:the|an?|his|her)\s"
    r"(?:[a-z][\w-]{1,20}\s){0,2}?\Z"
)
_OWN_GROUP = re.compile(rf"\s(?:[a-z][\w-]{{1,20}}\s){{0,2}}?{_GROUP}\b")
_APART = re.compile(r"(?: \([A-Z]\w{1,10}\))?, ")
OUTSIDE = re.compile(
    r"\b(?:analyst|expert|researcher|scholar|professor|lecturer|economist|fellow|activist)\b"
)
"""Who speaks of a meeting and takes no side in it."""
FRIENDS = re.compile(
    r"\b(?:Friends|Circle|(?:[Ff]riendship|[Pp]arliamentary) [Gg]roup (?:with|for))\b"
)
"""Who is for a country and not of it: "chairwoman of the Friends' Circle Norway"."""
_OF_MANY = re.compile(
    r"(?:African|Arab|Asean|ASEAN|Asian|European|Caribbean|Commonwealth|Eurasian|Gulf"
    r"|Ibero-American|Inter-American"
    r"|International|Latin|Nordic|Pacific|Southern|World)\b"
)
"""How the names of bodies begin that stand for no single country."""
NOBODYS = re.compile(
    r"\b(?:Organi[sz]ation\Z|Association|Federation|Confederation|League|Alliance|Society"
    r"|Chamber of Commerce|Trust\Z|Foundation|Coalition|Network\Z|Charity\Z"
    r"|(?:Co|Ltd|Inc|Corp|PLC|Plc|GmbH|AG|SE|SpA|S\.A|S\.C|Oy|Oyj|AB|ASA|A/S|N\.V|B\.V|LLC|LLP|Pty"
    r"|Pte|Bhd|Tbk|JSC|PJSC|OJSC)\.?\Z)"
)
"""Associations and firms: who speaks for one stands on its side and for no state."""
_CLUB = re.compile(r"\b(?:Association|Society|Chamber of Commerce|League|Union|Club|Community)\b")
"""What may be found in more than one town under the same name."""
_PART_OF_BODY = re.compile(
    r"\b(?:Department|Division|Directorate|Bureau|Unit|Section|Office|Desk|Branch)\Z"
)
"""What only a part of a body is called: "International Cooperation Department"."""
_OF_ANY_STATE = frozenset({"House of Representatives"})
"""Known names that many states have."""
_ORGAN = re.compile(r"(?:Secretariat of (?:the )?)?(?:Central Committee|Presidium|Politburo) of\b")
"""How organs of a party or its league begin, which is the state's where there is no other."""
_MEMBERS_HOME = re.compile(r"(?:(?<=Resident)|(?<=Residents)|(?<=Residing)) in [A-Z].*")
"""Where those live who have joined, whose country it is not: "Kenyans Resident in Oslo"."""
_JOINT = re.compile(r"[A-Z]\w+[-–][A-Z]\w+ [A-Z]")
"""How the name of a body of two countries begins: "Ethio-Djibouti Railway"."""
_DEALS = re.compile(
    r"\b(?:Department|Bureau|Division|Directorate|Office|Section|Director|Head|Desk)"
    r"(?: General| Officer)? (?:of|for) (?:the )?(?:[A-Z]\w+,? (?:and )?){0,3}\Z"
)
_DESK = re.compile(
    r"(?:Department|Bureau|Division|Directorate|Office|Section) (?:of|for) (?:the )?"
    r"(?:[A-Z]\w+,? (?:and )?){1,3}(?:Affairs|Countries|Relations|Studies)\b"
)
_BRANCH = re.compile(r" (?:Country )?(?:Office|Branch|Bureau|Representation)\b")
_BRANCH_OF = re.compile(r"[A-Z]{3,} [A-Z][\w ]+ (?:Office|Branch|Bureau|Representation)\Z")
"""A body in one country of which only the letters tell whose it is: "JICA Norway Office"."""
_ACRONYM = re.compile(r"\b[A-Z]{3,} \Z")
_DEALT_WITH = re.compile(r"(?:,? (?:and )?[A-Z]\w+){0,3} (?:Affairs|Countries|Relations|Studies)\b")
_SEATED = re.compile(r" in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")
_SEAT = re.compile(r"(?<=Office) in [A-Z].*")
"""Where a body has an office, which is not whose it is."""
_UNIT = re.compile(
    r",? (?:(?:of|at|in|for) (?:(?:the |a )?(?:[a-z-]+ ){1,3})?)?(?:the )?(?:[A-Z][\w ]{1,20}, )?"
)
_OWNS_FIELD = re.compile(r" (?:(?:East|West) )?|['’]s (?:[A-Z][\w-]+ ){0,3}")
"""What stands between a region and its officer: "Bavaria's minister", "Bavaria's Sea Minister"."""
_OWNS_TITLE = re.compile(r"['’]s | \([A-Z][^()\n]{1,14}\) ")
"""What stands between a body and the office in it: "the Port Authority (PA) director"."""
_REST_OF_FIELD = re.compile(
    r"(?: \([A-Z][a-z]+\)"
    r"|(?:,? (?:in|for|and|on|&)"
    r"(?! the\b| (?:Ambass|Minist|Direct|Secret|Presid|Head\b|Chief)\w*)"
    r" [A-Z][\w-]+(?: (?:and )?[A-Z][\w-]+){0,4}){1,2})"
    r",? of (?:the (?:[A-Z]\w+ )?(?:Republic|Kingdom|State|Sultanate) of )?(?:the )?"
)
"""What a field goes on with behind a title: "Minister of Reform, in Ports of Norway"."""
_BEHIND = re.compile(r"[ \t]*(?:[\n\r;)]|\.\s|\.?\Z|,\s(?:and|who|said|told|added)\b)")


def by_delegation(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "The Norwegian side was led by A and included B", and "A led the Danish team"."""
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        group = (
            _group_before(article.text, sentence, mention)
            or _own_group(article.text, sentence, mention)
            or _other_group(article.text, sentence, mention)
            or _sender(article.text, sentence, mention)
        )
        if group:
            return _side(group.party, group.span, "side-by-delegation", 0.85)
    return None


def _group_before(text: str, sentence: Sentence, mention: Span) -> PartyMention | None:
    """Give the last party of which a delegation is named before a person."""
    groups: list[PartyMention] = []
    for one in sentence.parties:
        match = _DELEGATION.match(text, one.span.end, mention.start)
        if (
            match is None
            and groups
            and _NEXT_OF_ROW.search(text, groups[0].span.end, one.span.start)
        ):
            match = _BY.match(text, one.span.end, mention.start)
        if match and not _TURNS.search(text, match.end(), mention.start):
            groups.append(one)
    return groups[-1] if groups else None


def _own_group(text: str, sentence: Sentence, mention: Span) -> PartyMention | None:
    return next(
        (
            one
            for one in sentence.parties
            if one.span.start >= mention.end
            and _LEADS_ITS.fullmatch(text, mention.end, one.span.start)
            and _OWN_GROUP.match(text, one.span.end)
        ),
        None,
    )


def _other_group(text: str, sentence: Sentence, mention: Span) -> PartyMention | None:
    """Give the party of "the Danish side was led by A, and that of Norway by the Premier, NAME"."""
    for one in sentence.parties:
        led = _THAT_OF.search(text, sentence.span.start, one.span.start) and _LED_TOO.match(
            text, one.span.end, mention.start
        )
        if led and not _TURNS.search(text, led.end(), mention.start):
            return one
    return None


def _sender(text: str, sentence: Sentence, mention: Span) -> PartyMention | None:
    """Give the party of "a delegation of Norway's ministry, led by NAME" and of "For Norway,"."""
    for one in sentence.parties:
        sent = _GROUP_OF.search(text, sentence.span.start, one.span.start)
        spoken = _ON_BEHALF.search(text, max(0, sentence.span.start - 1), one.span.start)
        led = _LED_FROM.match(text, one.span.end, mention.start)
        if (sent or spoken) and led and _TITLED.fullmatch(text, led.end(), mention.start):
            return one
    return None


def is_desk(text: str, party: PartyMention) -> bool:
    """Tell "Department of American and Oceanian Affairs", which deals with those countries.

    So too where a body has an office: "Chief Representative of the UNDP Norway Office".
    """
    branch = _BRANCH.match(text, party.span.end)
    if branch and _ACRONYM.search(text, max(0, party.span.start - 12), party.span.start):
        return True
    dealt = party.form == "adjective" and _DEALT_WITH.match(text, party.span.end)
    return bool(dealt and _DEALS.search(text, max(0, party.span.start - 60), party.span.start))


def by_apposition(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "Admiral NAME, spokesman of the Norwegian Navy": an office in apposition."""
    for mention in mentions:
        for one in article.sentence_at(mention.start).parties:
            match = one.span.start > mention.end and _APPOSED.fullmatch(
                article.text, mention.end, one.span.start
            )
            names_next = _NEXT_NAME.match(article.text, one.span.end) or (
                one.form == "name" and _OTHERS_NAME.match(article.text, one.span.end)
            )
            if is_wide(article.text, one) or is_desk(article.text, one) or names_next:
                continue
            words = match["words"] if match else ""
            seat = words.endswith(" in ") and (one.form == "capital" or _ABROAD.search(words))
            if match and not seat and _is_office(match["words"]):
                return _side(one.party, one.span, "side-by-apposition", 0.7)
    return None


def _is_office(words: str) -> bool:
    """Tell an office that somebody holds at home: no ambassador to a country."""
    parts = words.split()
    small = {word.lower() for word in parts}
    office = any(word.lower() in HEADS for word in parts[:4])
    led_to = bool({"to", "for"} & set(parts[-2:]))
    stands = office and not led_to and not small & ACTION
    return stands and not OUTSIDE.search(words) and not FRIENDS.search(words)


def by_body(article: Article, titles: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read the side of the body in a title: its country, else the body itself where it is known."""
    for title in titles:
        if OUTSIDE.search(article.words_of(title)):
            continue
        for body, place in _in_title(article.text, bodies, title):
            if side := side_of_body(article, body):
                if _SEATED.fullmatch(article.text, place.end, title.end) and _is_club(body, side):
                    whole = Span(place.start, title.end)
                    return _side(article.words_of(whole), whole, "side-by-body", 0.75)
                return _side(side, place, "side-by-body", 0.75)
    return None


def _is_club(body: Found, side: str) -> bool:
    """Tell "Association of Kenyans Resident", one of many such whose seat is part of the name."""
    known = getattr(body.value, "term", None) is not None
    own = side == str(getattr(body.value, "name", ""))
    return own and not known and _CLUB.search(side) is not None


def _in_title(text: str, bodies: BodyIndex, title: Span) -> Iterator[tuple[Found, Span]]:
    """Yield bodies inside a title, and right behind it: "Head of Unit, DG PORT, Sea Commission"."""
    for body, place in bodies.near(title):
        owned = _OWNS_TITLE.fullmatch(text, place.end, title.start)
        if owned or place.meets(title) or _UNIT.fullmatch(text, title.end, place.start):
            yield body, place


def side_of_body(article: Article, body: Found) -> str:
    """Give the country of a body, else its own name where it stands for many."""
    own = body.attributes.get("side")
    if own:
        return str(own.value)
    name = str(getattr(body.value, "name", ""))
    if _JOINT.match(name) and not _PART_OF_BODY.search(name):
        return name
    if _BRANCH_OF.match(name):
        return ""
    seatless = _SEAT.sub("", _MEMBERS_HOME.sub("", name))
    desk = _DESK.match(name)
    party = "" if desk else article.index.gazetteer.party_in(seatless)
    known = getattr(body.value, "term", None) is not None
    many = _OF_MANY.match(name) and not _PART_OF_BODY.search(name)
    alone = known or many or (NOBODYS.search(name) and not _ORGAN.match(name))
    return party or (name if alone and name not in _OF_ANY_STATE else "")


def by_country_behind(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "Director of Ports (DP), Norway" where nothing but a country stands behind a title."""
    for title in titles:
        for one in article.sentence_at(title.start).parties:
            apart = _APART.fullmatch(article.text, title.end, one.span.start)
            if one.form == "name" and _REST_OF_FIELD.fullmatch(
                article.text, title.end, one.span.start
            ):
                return _side(one.party, one.span, "side-behind-title", 0.8)
            if one.form == "name" and apart and _BEHIND.match(article.text, one.span.end):
                return _side(one.party, one.span, "side-behind-title", 0.85)
    return None


def by_region(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span]
) -> Attribute | None:
    """Read "Bavaria's minister" and "governor of Puno": the country a region or town lies in.

    So too in "Mayor NAME of Puno" and "the Puno Regional Commissioner, Colonel NAME".
    """
    names = article.index.countries
    for mention in mentions:
        for one in article.sentence_at(mention.start).places:
            heads = _REGION_HEAD.fullmatch(article.text, one.span.end, mention.start)
            if heads and one.place.country in names:
                return _side(names[one.place.country], one.span, "side-by-region", 0.7)
    ends = {mention.start: mention.end for mention in mentions}
    for title in titles:
        regional = _REGIONAL.search(article.words_of(title))
        if not regional and not _of_city(article, title):
            continue
        # "Mayor NAME", and what may stand behind it.
        named = ends.get(title.end + 1) if article.text.startswith(" ", title.end) else None
        for one in article.sentence_at(title.start).places:
            owns = _OWNS_FIELD.fullmatch(article.text, one.span.end, title.start)
            home = named is not None and article.text[named : one.span.start] == " of "
            # "mission in Bergen for the Minister": the town is none of the office.
            inside = title.meets(one.span) and not article.text.startswith(
                " for the ", one.span.end
            )
            near = owns or home or inside
            if near and one.place.country in names:
                return _side(names[one.place.country], one.span, "side-by-region", 0.7)
    return None


def by_group_of_region(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "a group from Bavaria led by NAME": the country a region or town lies in."""
    names = article.index.countries
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        for one in sentence.places:
            sent = _GROUP_OF.search(article.text, sentence.span.start, one.span.start)
            led = _LED_FROM.match(article.text, one.span.end, mention.start)
            if (
                sent
                and led
                and one.place.country in names
                and _TITLED.fullmatch(article.text, led.end(), mention.start)
            ):
                return _side(names[one.place.country], one.span, "side-by-region", 0.7)
    return None


def _of_city(article: Article, title: Span) -> bool:
    """Tell "director of Aldren Customs", who serves a body of that city."""
    words = article.words_of(title)
    return bool(_CITYS_BODY.search(words)) and not _FOR_OTHERS.search(words)


def _side(party: str, span: Span, rule: str, confidence: float) -> Attribute:
    return Attribute(value=party, start=span.start, end=span.end, rule=rule, confidence=confidence)
