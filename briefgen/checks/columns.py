"""Two languages side by side must have the same figures: numbers, days, months, years, times.

Figures are read as each language writes them: its decimal mark and thousands, its words for
millions, its names of months beside a day or a year. A number that the other column writes as
a word ("five", "五") is no difference.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

from briefgen.model.labels import Labels
from briefgen.model.local_text import LocalText
from briefgen.model.notices import Notice
from briefgen.model.number_words import NumberWords
from briefgen.model.parts import FiguresApart, Pair
from briefgen.model.value import Value

_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_ARABIC_MARKS = {0x66B: ".", 0x66C: ","}
# No figure of a text: "CO2", "F-16" and the like are names.
_FIGURE = r"(?<![A-Za-z\d])\d+(?:{thousands}\d{{3}})*(?:{decimal}\d+)?"


class Column(Value):
    """How one column writes its figures."""

    labels: Labels
    numbers: NumberWords


def check_columns(pairs: Iterable[Pair], first: Column, second: Column) -> tuple[Notice, ...]:
    """Tell which figures stand in one column only."""
    notices: dict[Notice, None] = {}
    for pair in pairs:
        ours, theirs = _both_alone(pair, first, second)
        alone = (*_alone(ours, first), *_alone(theirs, second))
        if alone:
            message = f"The columns differ in figures: {'; '.join(alone)}."
            notices[Notice(code="columns-differ", message=message, ids=pair.ids)] = None
    return tuple(notices)


def _alone(figures: Iterable[Decimal], column: Column) -> Iterator[str]:
    if found := _written(figures):
        yield f"only {column.labels.language!r} has {found}"


def figures_apart(texts: LocalText, columns: Mapping[str, Column]) -> Iterator[FiguresApart]:
    """Yield how each further language of a text differs in figures from its main one.

    Languages of which nothing is known here are not compared.
    """
    for language in texts.texts:
        if language != texts.main and {language, texts.main} <= columns.keys():
            pair = Pair(first=texts.text, second=texts.texts[language])
            first, second = _both_alone(pair, columns[texts.main], columns[language])
            if first or second:
                yield FiguresApart(
                    main=texts.main,
                    other=language,
                    of_main=_written(first),
                    of_other=_written(second),
                )


def _both_alone(pair: Pair, first: Column, second: Column) -> tuple[set[Decimal], set[Decimal]]:
    """Give the figures that only one text has; a number in words excuses its figure."""
    ours, theirs = figures_in(pair.first, first), figures_in(pair.second, second)
    said, also_said = words_in(pair.first, first.numbers), words_in(pair.second, second.numbers)
    return set(ours - theirs - also_said), set(theirs - ours - said)


def _written(figures: Iterable[Decimal]) -> str:
    return ", ".join(f"{figure:f}" for figure in sorted(figures))


def figures_in(text: str, column: Column) -> frozenset[Decimal]:
    """Give the figures of a text as numbers, months that are named included."""
    plain = _european(text)
    found = {_number(match, column) for match in _figures(column).finditer(plain)}
    return frozenset(found | set(_months(plain, column.labels)))


def words_in(text: str, numbers: NumberWords) -> frozenset[Decimal]:
    """Give the numbers that a text says in words."""
    words = set(re.findall(r"\w+", text.casefold()))
    # Chinese has no spaces between its words.
    spaced = {word for word in numbers.words if word.casefold() in words}
    inside = {word for word in numbers.words if _is_wide(word) and word in text}
    return frozenset(Decimal(numbers.words[word]) for word in spaced | inside)


def _is_wide(word: str) -> bool:
    return all("\u4e00" <= sign <= "\u9fff" for sign in word)


def _european(text: str) -> str:
    """Write the digits of other scripts as 0 to 9, and the marks between Arabic ones."""
    digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
    return digits.translate(_ARABIC_MARKS)


def _number(match: re.Match[str], column: Column) -> Decimal:
    mark, scales = column.labels["decimal_mark"], column.numbers.scales
    whole, _, rest = match["figure"].partition(mark)
    digits = "".join(sign for sign in whole if sign.isdigit())
    power = scales.get((match["scale"] or "").casefold(), 0)
    return (Decimal(f"{digits}.{rest or 0}") * Decimal(10) ** power).normalize()


@lru_cache(maxsize=4)
def _pattern(decimal: str, others: str, scales: tuple[str, ...]) -> re.Pattern[str]:
    figure = _FIGURE.format(thousands=f"[{re.escape(others)}]", decimal=re.escape(decimal))
    longest = "|".join(map(re.escape, sorted(scales, key=len, reverse=True)))
    scale = rf"(?:[{_SPACES}]?(?P<scale>{longest})(?![A-Za-zА-яЁё]))?"
    return re.compile(f"(?P<figure>{figure}){scale}", re.IGNORECASE)


def _figures(column: Column) -> re.Pattern[str]:
    decimal = column.labels["decimal_mark"]
    others = ".,".replace(decimal, "") + _SPACES
    return _pattern(decimal, others, tuple(column.numbers.scales))


def _months(text: str, labels: Labels) -> Iterator[Decimal]:
    """Yield the numbers of months that are named beside a figure."""
    folded = text.casefold()
    for names in (labels.dates.months, labels.dates.months_alone):
        for number, name in enumerate(names, start=1):
            beside = re.escape(name.casefold())
            between = rf"[{_SPACES}.,]*(?:de[{_SPACES}])?"
            if re.search(rf"\d(?:er)?{between}\b{beside}\b|\b{beside}\b{between}\d", folded):
                yield Decimal(number)
