"""Find bodies whose name has no telling noun, by their form and by what stands around them."""

import re
from collections.abc import Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.bodies_beside import (
    ACRONYM,
    ACTS,
    by_letters,
    has_owner,
    is_giver,
    is_known_word,
    is_of_country,
    is_officer_of,
    is_one_of_two,
    is_owned,
    is_partner,
    is_single,
)
from briefgen.extract.body_runs import INNER, Run, bare, find_runs, is_payment
from briefgen.extract.body_words import (
    BODY_ENDINGS,
    COUNTRY_OPENERS,
    DEEDS,
    FIELDS,
    GROUPS_BEHIND,
    KINDS,
    KINDS_BEHIND,
    NO_ACRONYM_OF_A_BODY,
    NO_BODY_KINDS,
    NOT_BEFORE,
    OPENERS,
    OPENERS_NEED_FOREIGN,
    REGIONS,
    RUN_BY,
    SERVED,
    STAFF,
    TAILS,
    WILL_DO,
    WORLDWIDE,
)
from briefgen.extract.name_parts import is_name_part
from briefgen.extract.names import NameHit
from briefgen.extract.people_names import is_honorific, plain
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.title_words import HEADS as TITLE_HEADS
from briefgen.extract.title_words import PARTICLES, SPEECH, SUBJECTS
from briefgen.extract.words import word_set

_CAMEL = re.compile(
    r"(?!(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Fitz|El|Al|O['’])[A-Z])[A-Z][a-z]+[A-Z]\w*"
)
_PREFIXED = re.compile(r"[A-Z]{2,4}[A-Z][a-z]{3,}")
"""Letters glued to a word: "GEPetrol"."""
_MARKS_OF_NETS = ("#", "@")
_HUMP = re.compile(r"[A-Z][a-z]*")
_ENDING = re.compile(
    rf"[A-ZÅÄÖØÆ][\w-]{{2,}}(?:{'|'.join(BODY_ENDINGS.split())})"
    rf"|[A-ZÅÄÖØÆ][\w-]+-(?:{'|'.join(BODY_ENDINGS.title().split())})"
)
_CALLED = re.compile(r" \([A-Z]{2,6}\)")
"""The acronym behind the name of a body: "the Danish Television (DTV)"."""
_IN_BRACKETS = re.compile(r"\(([A-Z][A-Za-z]{1,9})\)")
_NO_NAMES = word_set(
    "Internet Covid Covid-19 Christmas Easter Ramadan Islam Muslims Muslim Christian Cabinet "
    "Government Govt Gov't Parliament YouTube LinkedIn "
    "WhatsApp WeChat TikTok Facebook Twitter iPhone PhD MoU MoUs "
    "Excellency Excellencies Photo Image Source Nobody Everyone Everybody Someone Neither None "
    "Most Many Few Another Who What Which Either Whoever Sources Moscow Beijing Congo"
)
_EVENTS = word_set(
    "fair festival expo exhibition show carnival championship tournament race marathon corridor "
    "pipeline interconnector"
)
"""What the name before it is of, and is no body."""
_PEOPLE_TOO = word_set(
    "trader grower publisher developer builder brewer financier shipowner hotelier bookseller "
    "retailer exporter importer ombudsman"
)
"""Kinds of firms by which people are called as well: "the diamond trader Ola Berg"."""
_VENUES = word_set("Convenciones Congresos Convenções Congressos Congrès Exposiciones Eventos")
"""What a centre in Spanish or Portuguese is for that is a place to meet at."""
_PLACE_LINKS = word_set("in at near to toward towards around outside across into of from after")
_BEHIND = re.compile(
    r"(?: \([A-Z][\w. ]{1,12}\))?, (?:an?|the|its|their|one of the"
    r"|[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s?)"
    r" (?![\w’'-]+ (?:with|from|at) (?:the|an?|its) )(?:[\w’'-]+ ){0,4}?"
    rf"(?:{'|'.join(sorted(KINDS))})(?=[,.;)]| (?:that|which|of|for|in|behind|based)\b)"
)
_NO_BODY_SERVED = re.compile(r"(?:ism|tion|sion|ment|ance|ence|ity|ing|ics|ogy)s?\Z")
"""Ends of what a director is for: "Director of Multilateralism Lars Holm"."""
_OFFICER_BEHIND = re.compile(
    r",? (?:CEO|[Cc]hief (?:[Ee]xecutive|[Ee]conomist)|[Dd]irector|[Pp]resident|[Cc]hair\w*"
    r"|[Ss]ecretary"
    r"|[Mm]anaging [Dd]irector|[Ss]pokes\w+) [A-Z]"
)
"""Who speaks for a body that opens a sentence: "At Danish Cod, CEO Hanne Vik calls it a step"."""
_CAMPAIGNS = word_set("programme program campaign Year year")
"""What "Visit Norway" is not a body of."""
_AREAS_OF_LAND = word_set("province region state city county district municipality island")
_WHICH_DOES = re.compile(
    r"(?: \([A-Z][\w. ]{1,12}\))?, which (?:runs|operates|employs|sells|makes|builds|owns|manages"
    r"|supplies|lends|insures|publishes|represents|campaigns|lobbies|trains|funds|finances|flies"
    r"|ships|buys|breeds|processes|distributes|advises|monitors|run|operate|own|manage|make|build"
    r"|sell|employ|supply)\b"
)
"""What firms and associations are said to do in passing: "Kodex, which runs two trawlers"."""
_PAUSES = frozenset({",", ".", ";", ")", ""})
"""What may stand behind a name in apposition: "the disaster agency, KODEX."."""
_LISTS = re.compile(r"(?: \([A-Z][\w-]{1,12}\))?(?:, and|,| and| or|;| as well as)(?: the)? ")
_DIRECTIONS = word_set(
    "Northern Southern Eastern Western Central South North East West Sub-Saharan"
)
_OF_LANDS = (2, 3)
"""Words of a name that ends with a country or part of the world."""
_POSTS = ("Border", "Frontier", "Customs", "Police", "Military", "Command", "Trading", "Check")
"""What makes a post a place: "Skouw Cross-Border Post"."""
_DEALINGS = word_set("Cooperation Relations Affairs Days Week Year Talks Rights")
_OPENING_MARKS = ('"', "“", "«", "„")
_CLOSING_MARKS = ('"', "”", "»", "“")
_HAS_DONE = DEEDS | SPEECH | word_set("will has would had")
_INTENDS = word_set("wants plans intends aims hopes expects has agreed")
_PLURAL_IN_CAPITALS = re.compile(r"[A-Z]{8,}|[A-Z]{3,}(?:S|MEN)")
_ROUNDS = 3
"""How often a list is gone through from what is known in it; this keeps the time linear."""


def find_bodies(
    article: Article, *, taken: SpanIndex, bodies: Sequence[Span] = ()
) -> tuple[NameHit, ...]:
    """Find bodies outside of what is `taken`.

    Beside known `bodies` in a list stand others, and what is called like one is the same.
    """
    everything = [
        by_letters(article, run)
        for sentence in article.sentences
        for run in find_runs(article, sentence)
    ]
    alone = _words_alone(everything) - set(_IN_BRACKETS.findall(article.text))
    runs = [run for run in everything if _may_be_body(article, run, taken, alone)]
    found = {run.span for run in runs if _is_formed(article, run) or _is_told(article, run)}
    for _ in range(_ROUNDS):
        known = SpanIndex((*bodies, *found))
        found |= {run.span for run in runs if _is_listed(article, run, known)}
    names = {article.words_of(span) for span in (*bodies, *found)}
    found |= {run.span for run in runs if article.words_of(run.span) in names}
    return tuple(NameHit(span, "organisation", article.words_of(span)) for span in sorted(found))


def _words_alone(runs: Sequence[Run]) -> set[str]:
    """Give the words that are never part of a longer name, as a surname is once at least."""
    longer = {bare(word) for run in runs if len(run.words) > 1 for word in run.words}
    return {bare(run.words[0]) for run in runs if len(run.words) == 1} - longer


def _may_be_body(article: Article, run: Run, taken: SpanIndex, alone: set[str]) -> bool:
    """Refuse names of other things, surnames, and what stands in brackets: a credit or alias."""
    start = run.span.start
    if (
        _is_bracketed(run)
        or is_payment(run)
        or run.behind in _EVENTS
        or run.before in _EVENTS
        or (
            run.behind == "museum"
            and [one.text for one in run.tokens[max(0, run.first - 2) : run.first]] == ["at", "the"]
        )
        or run.behind in PARTICLES
        or (len(run.words) == 1 and bare(run.words[0]) not in alone)
    ):
        return False
    return not (taken.meeting(run.span) or _is_other(article.sentence_at(start), run))


def _is_bracketed(run: Run) -> bool:
    """Tell what stands in brackets: a credit ("(Kodex / Skrei News - May 7)") or an alias."""
    marks = [token.text for token in run.tokens[: run.first] if token.text in "()"]
    return marks[-1:] == ["("]


def _is_other(sentence: Sentence, run: Run) -> bool:
    """Tell a place or party and nothing more, and what holds a title or is no name."""
    words = [plain(word.removesuffix("-at-Large")) for word in run.words]
    if set(run.words) & _NO_NAMES or any(word in TITLE_HEADS for word in words):
        return True
    known = [*(one.span for one in sentence.parties), *(one.span for one in sentence.places)]
    return is_honorific(run.words[0]) or any(span.covers(run.span) for span in known)


def _is_formed(article: Article, run: Run) -> bool:
    """Tell a body by the form of its name alone."""
    words, sentence = run.words, article.sentence_at(run.span.start)
    if run.behind in ("Minister", "Ministers") or _VENUES & set(words):
        return False
    if words[0] == "Visit" and run.behind in _CAMPAIGNS:
        return False
    opens = words[0] in OPENERS and len(words) > 1
    if opens and (words[0] not in OPENERS_NEED_FOREIGN or set(words) & INNER - {"&"}):
        return True
    if words[-1] == "Post" and words[-2:-1] and words[-2].endswith(_POSTS):
        return False
    if words[0] == "Bank" and len(words) > 2:
        return _is_own_word(article, run, run.first + 1)
    if len(words) > 1 and words[-1] in TAILS:
        own = any(_is_own_word(article, run, at) for at in range(run.first, run.stop - 1))
        called = _CALLED.match(article.text, run.span.end)
        return bool(called or (own and not _is_post(article, run)))
    last = sentence.party_at(Span(*run.tokens[run.stop - 1][:2]))
    if len(words) > 1 and words[-1] in WORLDWIDE:
        return True
    of_land = words[-1] in REGIONS or (last is not None and last.form == "name")
    if of_land and len(words) in _OF_LANDS:
        return _is_of_land(words)
    if len(words) == 1 and _PREFIXED.fullmatch(bare(words[0])):
        return run.before not in _MARKS_OF_NETS
    return len(words) == 1 and _is_word_of_body(article, words[0])


def _is_of_land(words: list[str]) -> bool:
    """Tell "Transport Norland", "KFA Norland" and "Gas Infrastructure Europe"."""
    first = words[0]
    if len(words) == max(_OF_LANDS):
        topics = all(plain(word) in SUBJECTS for word in words[:-1])
        return topics and words[-1] in REGIONS and not _DIRECTIONS & set(words)
    return first in COUNTRY_OPENERS or bool(ACRONYM.fullmatch(first) or _CAMEL.fullmatch(first))


def _is_post(article: Article, run: Run) -> bool:
    """Tell "ambassador in Norway Ricardo Solar": a country, and who is posted there."""
    token = run.tokens[run.first]
    party = article.sentence_at(token.start).party_at(Span(token.start, token.end))
    return party is not None and party.form == "name" and run.before in ("in", "to", "of")


def _is_own_word(article: Article, run: Run, at: int) -> bool:
    """Tell a word that is neither of everyday nor the adjective of a country."""
    token = run.tokens[at]
    party = article.sentence_at(token.start).party_at(Span(token.start, token.end))
    return not is_known_word(article, token.text) and not (party and party.form == "adjective")


def _is_word_of_body(article: Article, word: str) -> bool:
    """Tell "NamPower" and "Bundeswehr"; two words glued by a translation are none."""
    word = bare(word)
    if _CAMEL.fullmatch(word) and word not in NO_ACRONYM_OF_A_BODY:
        return not all(is_known_word(article, part) for part in _HUMP.findall(word))
    return bool(_ENDING.fullmatch(word)) and not is_known_word(article, word)


def _is_told(article: Article, run: Run) -> bool:
    """Tell a body by what stands around its name."""
    before = _said_before(run)
    if before in KINDS and before not in NOT_BEFORE:
        person = before in _PEOPLE_TOO and len(run.words) > 1
        return not (person or is_officer_of(article, run))
    if _is_staffed(article, run) or _is_quoted_name(article, run):
        return True
    if _is_called_behind(article, run) or _is_served(article, run) or _is_run_by(run):
        return True
    if (
        run.first == 1
        and run.before in ("At", "From")
        and _OFFICER_BEHIND.match(article.text, run.span.end)
    ):
        return True
    if _WHICH_DOES.match(article.text, run.span.end):
        return not all(is_known_word(article, word) for word in run.words)
    if told := _BEHIND.match(article.text, run.span.end):
        return "-based " in told[0] or not all(is_known_word(article, word) for word in run.words)
    if len(run.words) > 1:
        return len(run.words) == 2 and is_partner(article, run)
    word = bare(run.words[0])
    if is_partner(article, run) or is_one_of_two(article, run) or is_giver(article, run):
        return True
    if ACRONYM.fullmatch(word):
        known = word in NO_ACRONYM_OF_A_BODY
        acts = _acts(run) or is_of_country(article, run) or has_owner(article, run)
        return not known and acts
    return is_single(article, run) and (is_owned(article, run) or _does(run))


def _said_before(run: Run, *, skip: Sequence[str] = _OPENING_MARKS) -> str:
    """Give the word before a name in small letters; an opening quotation mark is no word."""
    at = run.first - 1
    if at > 0 and run.tokens[at].text in skip:
        at -= 1
    return run.tokens[at].text.lower() if at >= 0 else ""


def _is_staffed(article: Article, run: Run) -> bool:
    """Tell "engineers from Kodex": whom people work for is a body, unless it is a region."""
    links = [token.text.lower() for token in run.tokens[max(0, run.first - 2) : run.first]]
    staffed = len(links) == 2 and links[0] in STAFF and links[1] in ("of", "from", "at")
    return staffed and not all(is_known_word(article, word) for word in run.words)


def _is_called_behind(article: Article, run: Run) -> bool:
    """Tell "the Kodex Pumps company", and "their alliance, KODEX,"."""
    opens = run.first == 0 and len(run.words) == 1
    own = not all(is_known_word(article, word) for word in run.words)
    if run.behind in KINDS_BEHIND and own and not opens:
        return True
    following = [token.text for token in run.tokens[run.stop : run.stop + 2]]
    described = len(following) == 2 and following[0] in FIELDS and following[1] in GROUPS_BEHIND
    if described and own and not opens:
        return True
    short = len(run.words) == 1 and bool(ACRONYM.fullmatch(run.words[0]))
    parted = run.before == "," and run.behind in _PAUSES and run.first > 1
    if not parted or run.tokens[run.first - 2].text not in KINDS:
        return False
    return short or (own and len(run.words) == 1 and is_single(article, run))


def _is_served(article: Article, run: Run) -> bool:
    """Tell "the director of Kodex Norway" and "said Lars Holm of Kodex Norway"."""
    before = [token.text for token in run.tokens[max(0, run.first - 4) : run.first]]
    if before[-1:] not in (["of"], ["at"], ["from"]) or len(before) < 2:
        return False
    posted = _is_post(article, run)
    if posted or _NO_BODY_SERVED.search(run.words[0]) or run.behind in _AREAS_OF_LAND:
        return False
    if all(is_known_word(article, word) for word in run.words):
        return False
    form = len(run.words) > 1 or bool(ACRONYM.fullmatch(run.words[0]) or _CAMEL.match(run.words[0]))
    said = len(before) == 4 and plain(before[0]) in SPEECH and all(map(is_name_part, before[1:3]))
    return form and (said or plain(before[-2]) in SERVED)


def _is_run_by(run: Run) -> bool:
    """Tell "financed by Kodex Norway"."""
    before = [token.text for token in run.tokens[max(0, run.first - 2) : run.first]]
    return before[-1:] == ["by"] and len(run.words) > 1 and before[0] in RUN_BY


def _is_quoted_name(article: Article, run: Run) -> bool:
    """Tell a single unknown word in quotation marks, as translations set names of firms."""
    marks = run.before + run.behind
    quoted = len(marks) == 2 and marks[0] in _OPENING_MARKS and marks[1] in _CLOSING_MARKS
    if _said_before(run) in NO_BODY_KINDS:
        return False
    return quoted and len(run.words) == 1 and not is_known_word(article, run.words[0])


def _acts(run: Run) -> bool:
    """Tell an acronym that does something, or by which something is done."""
    at_start = run.first == 0 or run.before in ("“", '"', "-", "–")
    if (run.first == 0 or run.before in ("-", "–")) and _PLURAL_IN_CAPITALS.fullmatch(run.words[0]):
        # Newspapers set the first word in capitals: "FISHERMEN in Bergen".
        return False
    acts = run.behind in ACTS or not run.behind[:1].isalnum()
    acts = acts or (run.before, run.behind) == ("the", "of")
    if run.first and _said_before(run, skip=("the",)) in ("through", "by"):
        return True
    if plain(run.behind) in SERVED | {"chief"} or run.behind in _HAS_DONE:
        return run.before.lower() not in _PLACE_LINKS
    return acts and (
        run.before in ("the", "by", "through", "of", "with") or (at_start and run.behind in ACTS)
    )


def _does(run: Run) -> bool:
    """Tell who lends, builds or signs, and by whom it is done; a surname comes after its name."""
    if plain(run.before) in TITLE_HEADS or (run.before and is_honorific(run.before)):
        return False
    if run.before == "by":
        return True
    following = [token.text for token in run.tokens[run.stop : run.stop + 2]]
    intends = len(following) == 2 and following[0] in _INTENDS and following[1] == "to"
    intends = intends or (following[:1] == ["will"] and following[-1] in WILL_DO)
    return (intends or run.behind in DEEDS) and run.before not in _PLACE_LINKS


def _is_listed(article: Article, run: Run, known: SpanIndex) -> bool:
    """Tell a name that stands in a list beside a known body."""
    if known.meeting(run.span) or not _may_be_listed(article, run):
        return False
    text, span = article.text, run.span
    before = known.meeting(Span(max(0, span.start - 24), span.start))
    behind = known.meeting(Span(span.end, span.end + 24))
    return any(_LISTS.fullmatch(text, one.end, span.start) for one in before) or any(
        _LISTS.fullmatch(text, span.end, one.start) for one in behind
    )


def _may_be_listed(article: Article, run: Run) -> bool:
    """Refuse what may be a person or place: words of which the last says nothing."""
    before = [token.text for token in run.tokens[max(0, run.first - 2) : run.first]]
    if before[-1:] == ["the"]:
        before.pop()
    if before and before[-1] in _PLACE_LINKS:
        return False
    if len(run.words) == 1:
        return is_single(article, run)
    return is_known_word(article, run.words[-1]) and run.words[-1] not in _DEALINGS
