"""Find numbers with a unit: amounts, shares, quantities."""

import re
from itertools import chain

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import FigureValue

_NO_PART = r"(?<![\w.,’'])(?<![A-Za-z]-)"
"""What begins no number: the 19 of "Covid-19 doses"."""
_ENDS = r"(?![.,]?\d)"
"""A number is read to its end, or not at all: "9.200" is no nine."""
_NUMBER = (
    rf"(?P<amount>{_NO_PART}\d{{1,3}}(?:[, \N{{NO-BREAK SPACE}}]\d{{3}})+(?:\.\d+)?{_ENDS}"
    rf"|{_NO_PART}\d{{1,3}}(?:\.\d{{3}}){{2,}}{_ENDS}"
    rf"|{_NO_PART}\d{{1,3}},\d{{1,2}}(?=\s?(?:thousand|million|billion|trillion|bn|mn)){_ENDS}"
    rf"|{_NO_PART}\d{{1,12}}(?:\.\d{{1,6}})?{_ENDS})"
)
_SCALE = (
    r"(?:\s?(?P<scale>thousand|million|billion|trillion|(?:bn|mn)(?!\w)"
    # "€90m" is ninety million, "90m" may be a distance.
    r"|(?(currency)(?:m|k|b|tn|trn|M|K|B)(?!\w)|(?!))))?"
)
_UNITS = (
    r"per ?cent|percent|percentage points|%|°C|C(?=\b)|degrees(?: Celsius)?|tonnes|tons"
    r"|kilograms?|kg|kilometres?|kilometers?|km|square kilometres|hectares|litres"
    r"|barrels(?: per day)?|gigawatts?|megawatts?|kilowatts?|GW|MW|kWh|MWh|GWh|TWh"
    r"|euros?|dollars?|pounds?|yuan|yen|rupees?|francs?|kron(?:er?|or|a)|r(?:o?u)bles?|rand|pesos?"
    r"|reais|dinars?|dirhams?|riyals?|liras?|won|shillings?|naira|zlot(?:y|ys|ych)|forints?|baht"
    r"|ringgit|rupiah|dong|taka|countries"
)
_COUNTED = (
    r"people|persons|soldiers|troops|fishermen|farmers|teachers|visitors|families|passengers|homes"
    r"|students|jobs|workers|companies|vessels|ships|aircraft|vehicles|doses|refugees"
    r"|scholarships|grants|beds|nurses|doctors|midwives|caregivers|journalists|engineers|experts"
    r"|specialists|technicians|inspectors|officers|guards|trainees|interns|pupils|patients|migrants"
    r"|seafarers|sailors|pilots|sappers|women|children|places|visas|permits|flights|wagons|trucks"
    r"|lorries|buses|trains|locomotives|tractors|helicopters|boats|ambulances|containers|schools"
    r"|hospitals|clinics|houses|wells|trees|seedlings|teaching posts|job opportunities"
)
"""What is counted one by one, with its attributes: "60 new mine-resistant vehicles"."""
_ATTRIBUTES = (
    r"(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b)[A-Z][\w’-]+|[a-z]+-[a-z-]+|[a-z]{3,}(?:al|an|ic|ed|ing|ary|ive)|new|more) "
)
_NUMBER_WORDS = (
    r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|(?:a|one|two|three"
    r"|four|five) hundred"
)
_CURRENCIES = (
    "AED|AOA|ARS|AUD|AZN|BDT|BGN|BHD|BRL|BWP|CAD|CHF|CLP|CNY|COP|CVE|CZK|DKK|DOP|DZD|EGP|ETB|EUR"
    "|FJD|GBP|GEL|GHS|HKD|HUF|IDR|ILS|INR|IQD|ISK|JOD|JPY|KES|KRW|KWD|KZT|LKR|MAD|MDL|MGA|MNT|MUR"
    "|MWK|MXN|MYR|MZN|NAD|NGN|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SCR"
    "|SEK|SGD|THB|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|ZAR|ZMW"
)
"""Codes of currencies (ISO 4217)."""
_NAMED = re.compile(
    r"\b(?:Boeing|Airbus|Embraer|Type|Class|Article|Articles|Resolution|Convention|Section|Chapter"
    r"|Flight|Route|Highway|No\.?|number)\s\Z"
)
"""What a number only names: "Boeing 737 aircraft"."""
_LOOKED_AT = 200
"""Characters before a figure in which what it measures is looked for."""
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(
    rf"(?P<currency>(?:US|A|C|NZ|HK)?[$€£¥₹]\s?|(?:{_CURRENCIES})\s)?{_NUMBER}{_SCALE}"
    rf"(?:[\s-]?(?P<unit>{_UNITS})(?!\w)|\s(?P<counted>(?:{_ATTRIBUTES}){{0,2}}(?:{_COUNTED}))(?!\w))?"
)
_IN_WORDS = re.compile(
    r"(?<!hundred )(?<!hundred and )(?<!thousand )(?<!thousand and )"
    rf"\b(?P<amount>(?i:{_NUMBER_WORDS}))\s"
    rf"(?P<counted>(?:{_ATTRIBUTES}){{0,2}}(?:{_COUNTED}))\b"
)
"""A number of many in words: "thirty scholarships"."""


_END = (
    r"(?=[,.;:()\"”–—\n]|\s(?:to|in|by|for|from|with|at|on|into|is|are|was|were|will|would|has|have|had"
    r"|that|which|who|since|between|per|over|under|until|this|last|next|as|before|after|during|each"
    r"|a|an|if|when|while|about|than|through|due|owed|should|could|must|can|may|it|they|we|and(?=\s(?:a|an|the|its|will|to|\d))|the)\b|\s?\Z)"
)
_WORDS = (
    r"(?!\d|(?:the|an?|its|which|it|they|he|she|this|that|years?|months?|weeks?|days?|last|next|coming)\b)[\w'’-]+"
    r"(?:(?:\sof|\sof\sthe|\sand)?\s(?!\d|(?:years?|months?|weeks?|days?)\b)[\w'’-]+){0,2}?"
)
_BEHIND = re.compile(
    rf"\s(?:of|worth\sof|for)\s(?:the\s|an?\s|its\s|their\s)?(?P<what>{_WORDS}){_END}"
)
"""What is counted stands behind: "3 million tonnes of cod", "$190 million for the section"."""
_CHANGES = (
    r"(?:rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|increase[sd]?|decrease[sd]?|declined?"
    r"|reach(?:ed|es)?|stood|stands|amount(?:s|ed)|total(?:s|led|ed)?|exceed(?:s|ed)?|came|costs?)"
)
_OF_WHOM = r"(?:\s(?:between|with|on|in|from)\s(?:the\s)?(?!\d)[\w'’-]+(?:\s(?!\d)[\w'’-]+){0,2}?)?"
_ABOUT = r"(?:\s(?:more\sthan|less\sthan|about|some|nearly|over|almost|up\sto|only|around))?"
_PART = r"(?:per\s?cent|%)"
_BEFORE = re.compile(
    r"(?:\A|[;,]\s(?:and\s)?|\bthat\s)(?!and\b)(?:[Tt]he\s|[Ii]ts\s|[Tt]heir\s)?"
    rf"(?P<what>{_WORDS}{_OF_WHOM})\s(?:(?:has|have|had|will|would|could|may)\s)?{_CHANGES}"
    # "rose 12 percent to 40,000 tonnes", "falls from 15 to 8 percent"
    rf"(?:\s(?:by\s)?[\d.,]{{1,12}}\s?{_PART}|\sfrom\s[\d.,]{{1,12}}(?:\s?{_PART})?)?"
    rf"(?:\s(?:to|at|by))?{_ABOUT}\s\Z"
)
"""What rises or stands at a figure stands before: "Exports rose by 12 per cent"."""

_CHANGED = re.compile(
    r"\b(?:cut|cuts|cutting|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|rais(?:e[sd]?|ing)"
    r"|increas(?:e[sd]?|ing)|expand(?:s|ed|ing)?|slash(?:es|ed|ing)?)"
    rf"\s(?:the\s|its\s|their\s)?(?P<what>{_WORDS})\s(?:by|to){_ABOUT}\s\Z"
)
"""What somebody changes stands between: "will cut methane by 30 percent"."""
_MADE_OF = re.compile(
    r"\b(?!(?:rise|fall|increase|decrease|drop|growth|reduction|total|sum|amount|average|value"
    rf"|rate|number|maximum|minimum|level|cost|worth)\b)(?P<what>[A-Za-z][\w-]{{3,30}})\sof{_ABOUT}\s\Z"
)
"""What has an amount stands before it: "a loan of 300 million euros"."""


def find_figures(article: Article, *, outside: tuple[Span, ...] = ()) -> tuple[Found, ...]:
    """Find numbers that carry a currency, scale or unit; dates are `outside`."""
    found = []
    barred = SpanIndex(outside)
    for sentence in article.sentences:
        forms = [_IN_WORDS.finditer(article.text, *sentence.span)]
        if _DIGIT.search(article.text, *sentence.span):
            forms.append(_FIGURE.finditer(article.text, *sentence.span))
        for match in chain(*forms):
            span = Span(*match.span())
            unit = _unit(match)
            named = _NAMED.search(article.text, max(0, span.start - 20), span.start)
            if unit and not (named or barred.meeting(span)):
                what = _measured(article.text, sentence.span, span)
                value = FigureValue(amount=match["amount"], unit=unit, measures=what)
                found.append(_found(span, value))
    return tuple(found)


def _measured(text: str, sentence: Span, figure: Span) -> str:
    """Give the words of the sentence that say what a figure measures, or none."""
    behind = _BEHIND.match(text, figure.end, sentence.end)
    start = max(sentence.start, figure.start - _LOOKED_AT)
    # What is cut off begins no sentence.
    before = ("…" if start > sentence.start else "") + text[start : figure.start]
    forms = (form.search(before) for form in (_BEFORE, _CHANGED, _MADE_OF))
    told = behind or next(filter(None, forms), None)
    return " ".join(told["what"].split()) if told else ""


def figure_in(words: str) -> FigureValue | None:
    """Read the first number of some words, also one without a unit."""
    match = _FIGURE.search(words)
    return FigureValue(amount=match["amount"], unit=_unit(match)) if match else None


def _unit(match: re.Match[str]) -> str:
    named = match.groupdict()
    currency = (named.get("currency") or "").strip()
    parts = (named.get("scale"), named.get("unit"), named.get("counted"), currency)
    return " ".join(part for part in parts if part)


def _found(span: Span, value: FigureValue) -> Found:
    return Found(
        kind="figure",
        span=span,
        value=value,
        rule="number-with-unit",
        confidence=0.9,
    )
