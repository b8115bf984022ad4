"""Find the bodies at whose seat a meeting takes place: "held at the Ministry of Fisheries"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.house_words import SIGHT
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS

MEETS = compiled(
    r"\b(?:met|meet(?:s|ing)?|held|hosted|received|co-chaired|chaired|signed|talks|dialogue"
    r"|talked (?:to|with)"
    r"|(?:paid|pays?) (?:their |his |her )?(?:respects?|a (?:courtesy )?(?:call|visit))"
    r"|consultations|session|round|commission|convened|convenes|opened|took place"
    r"|takes place|welcomed|conference|ceremony|gathered|lectured?|speech|reception"
    r"|lunch|dinner|breakfast|tea|talk|pen to paper|inked|shook hands|dined|celebrat\w+|spoke"
    r"|speaks?|speaking|address(?:ed|es|ing)?|told|exhibition"
    r"|seminar|workshop|round ?table|panel|briefing"
    r"|spent the (?:day|morning|afternoon|evening)|handed over|inaugurated|launched)\b",
    re.IGNORECASE,
)
_AT = compiled(r"\b(?:at|inside) (?:the )?\Z")
_IS_AT = compiled(r"\b(?:was|were|is|are|be|stopped|arrived) (?:at|inside) (?:the )?\Z")
_HELD_IN = compiled(
    r"\b(?:took place|takes place|take place|held|hosted|signed|conference|seminar"
    r"|lecture)\b[^.;]{0,40} in (?:the )?\Z"
)
_OPENS_IN = compiled(r"[Ii]n (?:the )?\Z")
"""What opens a sentence with where it was: "In the Ministry of Fisheries a sitting was held"."""
_WAS_HELD = compiled(r"\b(?:was|were|took) (?:held|signed|place|opened|received)\b")
_SEEN = compiled(rf"\b{SIGHT}\b")
"""A house in which something may be: "took place in the Museum of Herring"."""
_TO_SPEAK = compiled(
    r"(?: (?:today|yesterday|tomorrow|on [A-Z]\w+(?: \d{1,2})?))? to"
    r" (?:(?:give|deliver|hold) a )?"
    r"(?:lecture|speak|talk|speech|address|open|launch|inaugurate|meet|hand over|sign)\b"
)
"""What somebody does at a house: "was at the University on Friday to lecture"."""
_STREET = compiled(
    r" on (?:the )?(?:Avenida|Avenue|Rue|Calle|Via) [A-Z]\w+| on [A-Z]\w+ (?:Street|Avenue|Road)"
)
_GOES_ON = compiled(
    r" (?:[Hh]eadquarters|[Hh]ead [Oo]ffice|[Bb]uilding|premises|office|[Hh]all|[Cc]ampus)\b"
)
_OWNS = ("'s ", "’s ")
_VISIT = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?(?: to)?|[Tt]our(?:s|ed|ing)?(?: of)?|inspect(?:s|ed))"
    r"(?: (?:yesterday|today|also|then|later|on [A-Z]\w+day))? (?:the )?"
    r"(?:[A-Za-z][^.;]{3,60} and (?:the )?)?\Z"
)
_WHEN = r"(?: (?:yesterday|today|also|then|later|on [A-Z]\w+day))?"
_TOURED = re.compile(
    r"\b(?:[Tt]our(?:s|ed|ing)?(?: of)?|[Ii]nspect(?:s|ed|ing)|shown around|[Vv]isit(?:s|ed|ing)?)"
    rf"{_WHEN} (?:the )?\Z"
)
_AGENCY = re.compile(
    r"\b(?:Agency|Ministry|Department|Commission|Council|Organi[sz]ation|Committee|Association)\b"
)
_GOES_ON_OWNING = re.compile(
    r"['’]s\b|(?: \([A-Z]+\))? (?:office|branch|laboratory|plant|team)\b| [A-Z][a-z]"
)
"""What makes of a body's name the owner of a place."""
_SHOWN_BODY = compiled(
    rf"\b(?:{SIGHT}|Cent(?:re|er) of Excellence|Shipyards|Works)\b(?: of (?:the )?[A-Z][\w ]+)?"
)
TIME = compiled(r"(?:\d{1,2}[:.]\d\d|(?:[01]\d|2[0-3])[0-5]\d)\s")
_LEADS_TO_TOPIC = ("for", "of", "in", "on", "to", "and", "the")
_NAME_WORDS = 6
"""So many words before a place are looked at for a name."""
_STOPS = ("", ".")
"""What may stand behind the last word of a line."""


def find_offices(
    article: Article, sentence: Sentence, bodies: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Yield the bodies where a meeting takes place: "held at the Ministry of Fisheries"."""
    for body in bodies:
        if _GOES_ON.match(article.text, body.end) or article.text.startswith(_OWNS, body.end):
            # "at the Agency headquarters": the house has a name of its own.
            continue
        if (
            _is_shown(article, sentence, body)
            or _is_met_at(article, sentence, body)
            or _is_stop(article, sentence, body)
        ):
            street = _STREET.match(article.text, body.end, sentence.span.end)
            place = Span(body.start, street.end() if street else body.end)
            yield place, article.words_of(place)


def _is_shown(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell "Visit to the Herring Museum": guests are shown a house, not a body."""
    house = _SHOWN_BODY.search(article.text, body.start, body.end)
    before = max(sentence.span.start, body.start - 90)
    whole = not _GOES_ON_OWNING.match(article.text, body.end)
    toured = (
        whole
        and _TOURED.search(article.text, before, body.start) is not None
        and not _AGENCY.search(article.text, body.start, body.end)
    )
    shown = toured or (house is not None and house.end() == body.end)
    if article.text.startswith(" in ", body.end):
        city = Span(body.end + len(" in "), body.end + len(" in A"))
        towns = (one.span for one in sentence.places)
        lands = (one.span for one in sentence.parties)
        shown = shown or any(city.meets(one) for one in (*towns, *lands))
    return shown and (toured or _VISIT.search(article.text, before, body.start) is not None)


def _is_met_at(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell "held talks at the Ministry" from "met an expert at the Ministry"."""
    start = sentence.span.start
    at = _AT.search(article.text, max(start, body.start - 20), body.start)
    if (
        at
        and _IS_AT.search(article.text, start, body.start)
        and _TO_SPEAK.match(article.text, body.end, sentence.span.end)
    ):
        return True
    if _HELD_IN.search(article.text, start, body.start) and _SEEN.search(
        article.text, body.start, body.end
    ):
        return True
    opened = _OPENS_IN.fullmatch(article.text, start, body.start)
    if opened and _WAS_HELD.search(article.text, body.end, sentence.span.end):
        return True
    meets = list(MEETS.finditer(article.text, start, at.start())) if at else []
    if at is None or not meets:
        return False
    behind = meets[-1].end()
    # "She called on Lars Holm, Head of the Department, at the Ministry"
    parted = article.text.startswith(", ", at.start() - 2)
    hour = TIME.match(article.text, start)
    return (
        parted
        or bool(hour)
        or _is_behind_name(sentence, at.start())
        or not any(
            word.text.lower() in HEADS
            for word in sentence.words
            if behind <= word.start < body.start
        )
    )


def _is_behind_name(sentence: Sentence, at: int) -> bool:
    """Tell "signed with Minister Lars Holm at the Ministry", where no office stands right before.

    "Director for Africa at the Ministry" has no name.
    """
    words = [word.text for word in sentence.words if word.start < at][-_NAME_WORDS:]
    named = list(takewhile(str.istitle, reversed(words)))
    led_by = words[-len(named) - 1] if named and len(named) < len(words) else ""
    return bool(named) and named[0].lower() not in HEADS and led_by not in _LEADS_TO_TOPIC


def _is_stop(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell a line of a programme: "9:30 Lecture, Aldren University"."""
    text = article.text
    ends = (
        text[body.end : sentence.span.end] in _STOPS and text[body.start - 2 : body.start] == ", "
    )
    return ends and bool(TIME.match(text, sentence.span.start))
