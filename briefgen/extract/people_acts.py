"""Tell a person by what is said beside the name: "NAME said", "led by NAME", ", a sailor,"."""

import re
from itertools import takewhile

from briefgen.extract.body_words import KINDS
from briefgen.extract.people_names import NameRun, plain
from briefgen.extract.title_words import ACTION, LED, SPEECH, SUBJECTS, WEAK_HEADS
from briefgen.extract.words import Word, word_set

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
_SAYS = SPEECH | word_set(
    "warns argues insists claims asks asked answers answered questioned questions wonders "
    "complains complained recalls believes fears hopes reckons replied replies joked "
    "nodded shrugged sighed smiled laughed lives works remembers doubts thinks knows calls "
    "criticised criticized "
    "represented translated moderated interpreted"
)
"""What people do, right behind their name or that of the body they speak for."""
_TO_WHOM = "told"
"""Behind it stands who hears it, often a newspaper: "a source told Skrei Daily"."""
_OF_A_SIDE = frozenset({"side", "delegation", "ministry", "embassy", "team", "part"})
"""What somebody speaks for in small letters: "NAME from the Norwegian side said"."""
_SERVES = frozenset({"of", "from", "at", "for", "with"})
_OF_NAMES = frozenset(
    {"the", "of", "for", "and", "&", "in", "on", "de", "do", "da", "del", "la", "."}
)
_SORTS = word_set(
    "critics opponents supporters activists campaigners experts analysts economists scholars "
    "lawyers politicians officials lawmakers farmers fishermen traders artists writers figures "
    "leaders voices veterans residents academics scientists historians observers people"
)
"""Who is meant by "such as NAME"."""
_LONGEST_BODY = 10
"""Words in which the body ends of "NAME of the Faculty of Mining and Geology"."""


def _speaks_for(tokens: list[Word], run: NameRun) -> bool:
    """Tell "NAME of the Faculty of Mining warns": a body behind the name, then what people do."""
    row = [token.text for token in tokens[run.stop : run.stop + _LONGEST_BODY]]
    if not row or row[0] not in _SERVES:
        return False
    body = list(takewhile(lambda word: word[0].isupper() or word in _OF_NAMES, row[1:]))
    verb = row[1 + len(body) : 2 + len(body)]
    named = any(word[0].isupper() for word in body)
    if verb and verb[0] in _OF_A_SIDE:
        verb = row[2 + len(body) : 3 + len(body)]
    return named and bool(verb) and verb[0] in _SAYS


def is_told_as_person(tokens: list[Word], run: NameRun) -> bool:
    """Tell whether a name of two words or more is followed by what only people do."""
    following = tokens[run.stop].text.lower() if run.stop < len(tokens) else ""
    before = tokens[run.first - 1].text.lower() if run.first else ""
    if run.stop - run.first < 2 or _asks_another(tokens, run):
        return False
    return (
        following in _SAYS
        or (before in SPEECH and before != _TO_WHOM)
        or _speaks_for(tokens, run)
        or _leads(tokens, run)
        or _is_one_of(tokens, run)
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


def _is_one_of(tokens: list[Word], run: NameRun) -> bool:
    """Tell "critics such as NAME", "the brothers NAME and NAME"."""
    row = [token.text.lower() for token in tokens[max(0, run.first - 3) : run.first]]
    return row[1:] == ["such", "as"] and row[0] in _SORTS


def _leads(tokens: list[Word], run: NameRun) -> bool:
    """Tell "led by NAME"; a consortium led by "Aldren Energy" is led by no person."""
    first = run.first
    if first and plain(tokens[first - 1].text) in WEAK_HEADS:
        # "headed by deputy NAME": the word alone is too common to be a title.
        first -= 1
    led = [token.text.lower() for token in tokens[max(0, first - 2) : first]]
    return led[1:] == ["by"] and led[0] in LED and plain(tokens[run.stop - 1].text) not in SUBJECTS
