"""Find names of bodies and papers by the noun that heads them ("Council", "Treaty")."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.head_nouns import HEADS, NAMES_ALONE, PAIRS
from briefgen.extract.mechanism_names import whole_mechanism
from briefgen.extract.name_ends import SMALL_HEADS, find_name_end
from briefgen.extract.name_heads import COP, PAIR, kind_at, without_possessive
from briefgen.extract.name_links import OFFICES
from briefgen.extract.name_parts import is_name_part, word_at
from briefgen.extract.name_starts import ORDINAL, find_name_start, start_by_acronym
from briefgen.extract.paper_names import whole_paper
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.title_words import PARTICLES, SUBJECTS
from briefgen.extract.words import Word, find_tokens, word_set
from briefgen.model.facts import FactKind

_BODIES = re.compile(
    r"\b(?:Joint|Intergovernmental|Inter-Governmental|Mixed|Bilateral|Ministerial|Steering|Trade"
    r"|High-Level|Partnership|Cooperation|Technology|Business|Strategic|Association|Coordination"
    r"|Consultative|Economic|Advisory|Binational|Ad Hoc|Sub-Committee|Subcommittee"
    r"|Monitoring|Follow-up|Follow-Up|Integration|Border|Implementation|Oversight"
    r"|Liaison|Trilateral|Tripartite (?:Com\w+|National)|Coordinating|Co-ordination|Technical"
    r"|Negotiating"
    r"|Dialogue|Creditor"
    r"|Corridor|Transit|Interstate|Inter-State|Interparliamentary|Inter-Parliamentary|Piloting|Pilotage"
    r"|Council of (?:\w+ )?(?:Coordinators|Heads|Commanders|Plenipotentiaries|Envoys"
    r"|Representatives)"
    r"|Supervisory|Management|Contact|Peace|Boundary|Reconciliation"
    r"|Ministers (?:of|for))\b|\w[-–]\w"
)
_MEETINGS = word_set("Summit Dialogue Forum Conference Consultations Ministerial Meeting System")
_OF_ONE_STATE = word_set("National Supreme Federal Superior Higher")
"""How a council begins that a state has for itself, and no other with it."""
_COUNCIL_OF = re.compile(
    r"\b(?!Consult|Co-?ord|Advis|Cooperation)[A-Z]\w+ Council of [A-Z]\w+\Z(?<!s)"
)
"""A council that is called by its country behind: "Business Council of Norland".

With a plural behind it is called by who sits in it: "Consultative Council of Rectors".
"""
_OF_MEMBERS = re.compile(
    r"\bCouncil of (?:\w+ )?(?:Unions|Churches|Elders|Women|Muslims|Imams|Employers|Farmers|Nurses"
    r"|Workers|Writers|Scientists)\Z"
)
"""A council of those who are no states: "Council of Trade Unions"."""
_OF_TWO = re.compile(r"\b(?:Joint|Mixed|Bilateral|Binational|Intergovernmental)\b|\w[-–][A-Z]")
_FORMS_OF_FIRMS = word_set("Limited Ltd Inc plc PLC LLC")
_SHARED_OFFICES = word_set("Observatory")
"""What two countries keep together: "Binational Herring Observatory"."""
_COUNTED = re.compile(
    r"(?:\w+(?:th|nd|rd|st)|first|second|third|[XVI]+|next) (?:\w+ )?(?:meeting|session|round)s? of"
    r" (?:the |their )?\Z",
    re.IGNORECASE,
)
"""What tells of a body that it is one of meetings: "the ninth session of the Trade Council"."""
_NAMED_AFTER = word_set("Institute University Academy Museum Hospital Foundation College Library")
"""Heads behind which stands, in Spanish and the like, after whom a house is named."""
_STATE_FIRMS = word_set("Company Corporation Enterprise Concern")
_OF_FIRMS = word_set("National State Joint-Stock Public")
_SET_UP = re.compile(
    r"\b(?:set(?:ting)? up|establish(?:ed|ing)?|creat(?:ed?|ing)|form(?:ed|ing)?|launch(?:ed|ing)?)"
    r" (?:an?|the) (?:new )?\Z"
)
"""What is said of a body that two make for themselves."""
_UNIONS = word_set("Community Union Association League Conference")
"""Of what a committee is that many states have: "Fish Committee of the Skrei Community"."""
_OF_COUNTRIES = word_set(
    "Bank Company Commission Association Corporation Society Institute Federation Foundation Union "
    "Chamber Alliance Network Trust Academy Council League Fund Consortium Cooperative Clinic "
    "Coalition Authority Agency Board Centre Center Museum University"
)
"""Heads right behind which a country says whose a body is."""
_HOUSES = word_set("Centre Center Court")
_OF_HOUSES = word_set("cultural culture diplomatic sports sport international")
_OF_COURTS = word_set(
    "supreme high constitutional appeal appeals criminal special district cassation"
)
_AT = re.compile(r"\bat (?:the )?\Z")
_OF_YEAR = re.compile(r" of (?:19|20)\d\d\Z")
"""The year behind a paper, which is no part of its name: "Herring Accord of 2031"."""
_SIGNING = re.compile(r"\bsign(?:s|ed|ing) (?:the|an?|their|its) (?:new )?\Z")
_MAY_BE_SIGNED = word_set("Partnership Initiative Platform Dialogue Mechanism Process")
_TO_BE_SIGNED = re.compile(
    r" (?:between [^.;,]{3,60} )?(?:is|was|will be|would be|has been|is to be|is due to be|had been"
    r"|could be) (?:(?:also|then|now|formally|ready|expected|to|be) )*(?:signed|for signature"
    r"|initialled|sealed|concluded)\b"
    r"|,? (?:which|that) [^.;,]{3,60}? (?:signed|concluded|sealed|initialled)\b"
)
"""What is said of a partnership that is a paper: "is ready for signature"."""
_GROUPS = word_set("G7 G20 BRICS ASEAN")
"""Groups of states whose alliances are formats of theirs."""
_OF_PARLIAMENT = re.compile(r"\b(?:Parliament|Assembly|Senate|Congress)['’]s \Z")
"""Whose committees are no formats of two sides."""
_PORTFOLIOS = word_set("Administration Services Service Affairs")
"""Heads behind which a country says whose minister deals with it."""
_PLAIN = SUBJECTS | {"for", "and"}
_PORTFOLIO = re.compile(
    r"\b(?:(?:Ministers?|Secretary|Secretaries|Commissioner|minister|secretary|commissioner)"
    r" (?:of|for) |Representative of the )\Z"
)
_IN_PORTFOLIO = re.compile(
    r"\bMinisters?(?: of State)? (?:of|for) (?:the )?(?:[A-Z]\w+,? (?:and )?){0,3}\Z"
)


_POOLED = re.compile(
    r"(?: \([A-Z][\w-]{1,9}\))?, (?:an?|the|their|its) (?:[a-z][\w-]+ ){0,3}?"
    r"(?:mechanism|platform|forum|process|dialogue|format)\b"
)
"""What is said behind a fund or network that is no body: "a pooled procurement mechanism"."""
_MAY_BE_POOLED = word_set("Fund Network Group Board Alliance Coalition Hub Facility")
_OF_PERSONS = re.compile(r"\w+(?:ers|ors|ists|ants|men|ians|ents|ners)|Women|Youth|People|Elders")
"""Those who are in a forum that is a body of theirs: "Forum of the Artisanal Fishers"."""
_LED_BY = re.compile(
    r"\b(?:[Ee]xecutive [Dd]irector|[Cc]hief [Ee]xecutive|CEO|[Tt]reasurer|[Ff]ounder|[Ll]awyer"
    r"|[Rr]esearcher|[Aa]ctivist|[Aa]nalyst|[Cc]ampaigner|[Ss]pokes(?:man|woman|person)"
    r"|[Ff]ellow|[Ss]cholar|[Ll]ecturer|[Ee]conomist|[Ee]xpert|[Hh]ead|[Cc]hief)s?"
    r" (?:of|for|at|from|with) (?:the )?\Z"
)
"""Who works for a body, and not for a meeting."""
_OF_STATES = word_set("Union Federation Republic Kingdom")
_WHO_LEADS = word_set("Chairman Chairwoman Chairperson Speaker Governor")
"""Whose office stands right before the body in South Asia: "Speaker National Assembly"."""
_OF_MANY = word_set("Joint Mixed Bilateral Intergovernmental Ministerial Summit Working Steering")
_TASKS = word_set(
    "Guidance Guidelines Protocol Regulation Standards Principles Understanding Consensus "
    "Arrangements Framework Negotiations"
)
_OFFICE_OF = re.compile(
    r"\b(?:Director(?:ate)?(?:[ -]General)?|Head|Chief|Department|Division|Office|Bureau|Unit"
    r"|Deputy|Commissioner) (?:of|for) \Z"
)
"""Who, or what office, deals with it: "Director General of Skrei Guidance"."""


class NameHit(NamedTuple):
    """A name at one place; `name` is without ordinal and article, by which repeats are known.

    `likelihood` is that of its kind where no form of words tells it, from 0 to 1.
    """

    span: Span
    kind: FactKind
    name: str
    likelihood: float = 1.0


def find_names(article: Article) -> tuple[NameHit, ...]:
    """Find names by their heads, in reading order."""
    hits: list[NameHit] = []
    for sentence in article.sentences:
        hits += _headed(article, sentence)
    return tuple(hits)


def _headed(article: Article, sentence: Sentence) -> Iterator[NameHit]:
    tokens = _with_and(find_tokens(article.text, *sentence.span))
    reached, floor = 0, 0
    for index, token in enumerate(tokens):
        kind = kind_at(tokens, index)
        if kind is None or token.start < reached or _is_union(token, sentence):
            continue
        first = find_name_start(tokens, index, sentence, floor=floor)
        stop = find_name_end(tokens, index, sentence)
        if first == index:
            stop = max(stop, _named_behind(tokens, index), _country_end(tokens, index, sentence))
        elif tokens[index].text in _STATE_FIRMS and tokens[index - 1].text in _OF_FIRMS:
            stop = max(stop, _firm_end(tokens, index))
        elif kind != "agreement" and stop == index + 1:
            stop = _country_end(tokens, index, sentence)
        if kind == "organisation" and word_at(tokens, stop) in _FORMS_OF_FIRMS:
            stop += 1
        first += first < index and tokens[first].text in _WHO_LEADS
        first = start_by_acronym(tokens, first, stop, floor=floor)
        hit = _hit(article.text, tokens[first:stop], kind, index - first)
        if hit and hit.kind == "agreement":
            hit = _with_topic(article, hit, sentence)
        elif hit and hit.kind == "mechanism":
            hit = _with_members(article, hit, sentence)
        if hit and hit.span.start >= reached:
            reached, floor = hit.span.end, stop
            yield hit


def _with_and(tokens: list[Word]) -> list[Word]:
    """Read "&" as "and": "Ministry of Information & Broadcasting"."""
    return [token._replace(text="and") if token.text == "&" else token for token in tokens]


def _with_topic(article: Article, paper: NameHit, sentence: Sentence) -> NameHit:
    """Add what stands in small letters beside the name of a paper; cut off what is too much."""
    start, end = paper.span
    parties = {one.span.start for one in sentence.parties}
    places = parties | {one.span.start for one in sentence.places}
    whole = whole_paper(article.text, paper.span, sentence.span.end, places=places)
    if whole.end < end:
        return paper._replace(span=whole, name=article.words_of(whole).replace("&", "and"))
    name = article.text[whole.start : start] + paper.name + article.text[end : whole.end]
    return paper._replace(span=whole, name=name)


def _is_of_state(mechanism: NameHit, sentence: Sentence) -> bool:
    """Tell a commission that begins with a country's name, and has no other in its own."""
    parties = [one for one in sentence.parties if one.span.meets(mechanism.span)]
    alone = len(parties) == 1 and parties[0].form in ("name", "adjective")
    opens = alone and parties[0].span.start == mechanism.span.start
    words = mechanism.name.replace("Anti-", "")
    of_one = words.endswith(" Commission") and not _OF_TWO.search(words)
    return opens and of_one


def _with_members(article: Article, mechanism: NameHit, sentence: Sentence) -> NameHit:
    """Add the rest of a row of states; leave out the offices between which it is.

    What one state has for itself is a body: "Norland Boundary Commission".
    """
    if _is_of_state(mechanism, sentence):
        return mechanism._replace(kind="organisation")
    states = [one.span for one in sentence.parties]
    whole = whole_mechanism(article.text, mechanism.span, sentence.span.end, states=states)
    if whole == mechanism.span:
        return mechanism
    left = mechanism.span.end - whole.end
    name = (
        mechanism.name[:-left]
        if left > 0
        else mechanism.name + article.text[mechanism.span.end : whole.end]
    )
    return mechanism._replace(span=whole, name=name)


def _named_behind(tokens: list[Word], index: int) -> int:
    """Give where "Institute Hanne Sørensen" ends: after whom it is named, in the Roman way."""
    stop = index + 1
    if tokens[index].text not in _NAMED_AFTER:
        return stop
    while stop < len(tokens) and (
        is_name_part(tokens[stop].text) or _joins_names(tokens, stop, index)
    ):
        stop += 1
    names = [token.text for token in tokens[index + 1 : stop]]
    telling = not any(word in HEADS or word.lower() in OFFICERS | SUBJECTS for word in names)
    return stop if len(names) > 1 and telling else index + 1


def _country_end(tokens: list[Word], index: int, sentence: Sentence) -> int:
    """Give where "Bank Norland" and "Securities Commission Norland" end: a country's own."""
    row = tokens[index : index + 2]
    if len(row) < 2 or row[0].text not in _OF_COUNTRIES:
        return index + 1
    party = sentence.party_at(Span(row[1].start, row[1].end))
    if party is None or party.form != "name" or not row[1].text[0].isupper():
        return index + 1
    stop = index + 1
    while stop < len(tokens) and tokens[stop].end <= party.span.end:
        stop += 1
    ended = stop == len(tokens) or not is_name_part(tokens[stop].text)
    return stop if ended or row[0].text == "Bank" else index + 1


def _firm_end(tokens: list[Word], index: int) -> int:
    """Give where "National Company KodSkrei" ends, as firms are called in the East."""
    called = takewhile(is_name_part, (one.text for one in tokens[index + 1 : index + 4]))
    return index + 1 + len(list(called))


def _joins_names(tokens: list[Word], at: int, index: int) -> bool:
    """Tell the "de" of "María de Peralta"."""
    following = tokens[at + 1].text if at + 1 < len(tokens) else "."
    inner = tokens[at].text in PARTICLES and at > index + 1
    return inner and (is_name_part(following) or following in PARTICLES)


def _is_union(head: Word, sentence: Sentence) -> bool:
    """Tell a union or federation of states, which is a party."""
    party = sentence.party_at(Span(head.start, head.end))
    return head.text in _OF_STATES and party is not None


def _hit(text: str, tokens: list[Word], kind: FactKind, head: int) -> NameHit | None:
    words = [token.text for token in tokens]
    owner = words[-1].endswith(("'s", "’s"))
    words[-1] = without_possessive(words[-1])
    plain = [word for word in words if not ORDINAL.match(word)]
    if COP.match(words[head]) or (words[head] in SMALL_HEADS and COP.match(words[head - 1])):
        name = next(word for word in words if COP.match(word))
        span = Span(tokens[0].start, tokens[-1].end)
        return NameHit(span, "mechanism", re.sub(r"[\s-]", "", name))
    unnamed = words[head] == "Framework" and head == len(words) - len(plain)
    unnamed = unnamed or (words[head] == "Statement" and words[head - 1] in ("Press", "Media"))
    said_nothing = len(plain) < 2 or (tuple(plain) in PAIRS and tuple(plain) not in NAMES_ALONE)
    government = words[0] == "Government" and words[head] in ("Consensus", "Accord")
    if said_nothing or unnamed or government:
        return None
    span = Span(tokens[0].start, tokens[-1].end - 2 * owner)
    called = words[: head + 1] if words[head] in _PORTFOLIOS else plain
    plainly = all(word.lower() in _PLAIN for word in called if word != words[head])
    if kind == "organisation" and plainly and _is_portfolio(text, span, words[head]):
        return None
    kind = _kind_told(text, span, kind, words, words[head])
    if kind != "organisation" and _is_task(text, span, words[head]):
        return None
    if kind == "organisation" and _is_house(text, span, words[head], plain):
        return None
    begin = next(token for token in tokens if not ORDINAL.match(token.text)).start
    counted = bool(_COUNTED.search(text, max(0, begin - 60), begin))
    if _is_forum_of_persons(words, head):
        kind = "organisation"
    elif words[head] in _MAY_BE_POOLED and _POOLED.match(text, span.end):
        kind = "mechanism"
    shared = counted or _SET_UP.search(text, max(0, span.start - 40), span.start)
    kind = kind if shared or kind == "agreement" else _kind_of(kind, words, words[head])
    name = text[begin : span.end].replace(" - ", "-").replace(" -", "-")
    return NameHit(span, kind, _OF_YEAR.sub("", name))


def _is_portfolio(text: str, span: Span, head: str) -> bool:
    """Tell "Minister of Internal Administration": what somebody is minister of is no body."""
    if head in OFFICES:
        return False
    listed = head in _PORTFOLIOS and _IN_PORTFOLIO.search(text, *_before(span, 70))
    return bool(listed or _PORTFOLIO.search(text, *_before(span, 30)))


def _kind_told(text: str, span: Span, kind: FactKind, words: list[str], head: str) -> FactKind:
    """Give the kind that the words around a name tell: what is signed, or run by somebody."""
    signed = head in _MAY_BE_SIGNED and (
        _TO_BE_SIGNED.match(text, span.end) or _SIGNING.search(text, *_before(span, 30))
    )
    if words[0] in _GROUPS and head == "Alliance":
        return "mechanism"
    if kind != "mechanism" or signed:
        return "agreement" if kind == "mechanism" else kind
    run = _is_run(text, span, words) or _OF_PARLIAMENT.search(text, *_before(span, 16))
    return "organisation" if run else kind


def _before(span: Span, characters: int) -> tuple[int, int]:
    return max(0, span.start - characters), span.start


def _is_forum_of_persons(words: list[str], head: int) -> bool:
    """Tell "Consumers' Forum" and "Forum of the Fishers": who is in it is told, not who meets."""
    if words[head] != "Forum":
        return False
    behind = words[head + 1 : head + 2] == ["of"] and _OF_PERSONS.fullmatch(words[-1])
    return words[head - 1] in ("'", "’") or bool(behind)


def _is_run(text: str, span: Span, words: list[str]) -> bool:
    """Tell "executive director of the Clean Rivers Forum": who has one is a body, no meeting."""
    plain = not any(PAIR.search(word) or word in _OF_MANY for word in words)
    return plain and bool(_LED_BY.search(text, max(0, span.start - 60), span.start))


def _is_task(text: str, span: Span, head: str) -> bool:
    """Tell "Director of Community Guidance": what an office does is no paper."""
    return head in _TASKS and bool(_OFFICE_OF.search(text, max(0, span.start - 40), span.start))


def _is_house(text: str, span: Span, head: str, words: list[str]) -> bool:
    """Tell "at the Hanne Lund Centre" and "at Skrei Court": a house that no topic names."""
    topics = (SUBJECTS - _OF_HOUSES) | _OF_COURTS
    telling = any(word.lower() in topics or word in ("for", "of", "on") for word in words)
    return (
        head in _HOUSES
        and not telling
        and bool(_AT.search(text, max(0, span.start - 8), span.start))
    )


def _kind_of(kind: FactKind, words: list[str], head: str) -> FactKind:
    """Tell meetings from offices among councils, committees and commissions."""
    if head in _MEETINGS:
        # "Leaders' Summit of the Herring Commission"
        return kind
    if head in _SHARED_OFFICES and _OF_TWO.search(" ".join(words)):
        return "mechanism"
    standing = {"Council", "Committee", "Commission"} & set(words)
    one_state = words[0] in _OF_ONE_STATE or _COUNCIL_OF.search(" ".join(words))
    if _OF_MEMBERS.search(" ".join(words)):
        return "organisation"
    if standing and one_state and not _OF_TWO.search(" ".join(words)):
        return "organisation"
    if "Committee" in words and words[-1] in _UNIONS and "of" in words[words.index("Committee") :]:
        return kind
    return "organisation" if standing and not _BODIES.search(" ".join(words)) else kind
