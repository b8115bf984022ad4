"""Words as the truth gates compare them: figures in one form, contractions written out."""

import re
import unicodedata

import msgspec

from briefgen.late_patterns import late_pattern

_NUMBER = r"\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_TOKEN = late_pattern(rf"{_NUMBER}|[^\W\d_]+(?:[’'][^\W\d_]+)*|[%€$£¥]|[.!?:;,“”„«»\"\n]")
_GROUPED = late_pattern(r"(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))")
_STOPS = frozenset('.!?:;“”„«»"\n')
_COMMA = ","
_PERCENT = late_pattern(r"\b(?:per\s?cent|pct)\b", re.IGNORECASE)
_POINTS = late_pattern(r"\bpercentage points?\b", re.IGNORECASE)
_NOT = late_pattern(r"(?i)\b(ca)nnot\b|\b(\w+)n[’']t\b")
_NO_LONGER = late_pattern(r"\bno longer\b", re.IGNORECASE)
_COUNTED = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10",
}  # fmt: skip
NEGATIONS = frozenset({"not", "never", "no", "without", "neither", "nor"})
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february march april may june july august september october november december"
_SPEECH = """
    said says told tells added adds stated states warned noted stressed announced underlined
    affirmed declared explained recalled remarked replied
"""
_STARTERS = """
    he she it they we i the a an this that these those in on at both but and as after before
    when while if for to two our their his her who there
"""
WEEKDAYS = frozenset(_WEEKDAYS.split())
MONTHS = {form: name for name in _MONTHS.split() for form in (name, name[:3])}
MONTHS["sept"] = "september"
SPEECH = frozenset(_SPEECH.split())
STARTERS = frozenset(_STARTERS.split())
_SAME_UNITS = (
    "%", "pp", "million mln", "billion bn", "trillion", "thousand", "tonnes tonne t", "tons ton",
    "kilograms kg", "grams", "pounds pound", "kilometres kilometers km", "miles mile",
    "metres meters m", "hectares hectare ha", "acres", "litres liters", "barrels",
    "megawatts mw", "gigawatts gw", "euros euro eur", "dollars dollar usd", "yen", "yuan",
    "rubles roubles", "minutes minute", "hours hour", "days day", "weeks week", "months month",
    "years year", "degrees",
)  # fmt: skip
UNITS = {form: forms.split()[0] for forms in _SAME_UNITS for form in forms.split()}


class Word(msgspec.Struct, frozen=True, gc=False):
    """One word as it stands and as it is compared; whether a sentence or a clause opens with it."""

    text: str
    folded: str
    opens: bool
    after_comma: bool = False

    @property
    def is_figure(self) -> bool:
        """Whether it is a number."""
        return self.folded[0].isdigit()

    @property
    def is_day(self) -> bool:
        """Whether it may be the day of a month."""
        return self.folded.isdigit() and 0 < int(self.folded) <= 31

    @property
    def is_month(self) -> bool:
        """Whether it is the name of a month; a small "may" is none."""
        return self.folded in MONTHS and self.text[0].isupper()

    @property
    def is_name(self) -> bool:
        """Whether it has a capital that is not one of a month or weekday."""
        return (
            len(self.text) > 1
            and self.text[0].isupper()
            and self.folded not in WEEKDAYS
            and not self.is_month
        )


def split_words(text: str) -> list[Word]:
    """Split a text into words and figures; what ends a sentence is not among them."""
    plain = unicodedata.normalize("NFKC", text)
    plain = _NO_LONGER.sub("not", _NOT.sub(_written_out, plain))
    plain = _PERCENT.sub("%", _POINTS.sub("pp", plain)).replace("percent", "%")
    words: list[Word] = []
    before = "."
    for found in _TOKEN.findall(plain):
        if found not in _STOPS and found != _COMMA:
            words.append(Word(found, _folded(found), before in _STOPS, before == _COMMA))
        before = found
    return words


def _written_out(match: re.Match[str]) -> str:
    return f"{match[1]}n not" if match[1] else f"{match[2]} not"


def _folded(token: str) -> str:
    if token[0].isdigit():
        return _GROUPED.sub("", token).replace(",", ".")
    small = token.casefold().replace("’", "'")
    return _COUNTED.get(small, small.removesuffix("'s"))
