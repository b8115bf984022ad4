"""Numbers as texts write them: in figures of two manners, in words, as parts."""

import re

_ONES = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: number for number, word in enumerate(_ONES.split(), start=1)} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), start=2)
}
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "tenth": 1 / 10}


def number_of(amount: str) -> float | None:
    """Read a number in figures, "1,200" and "1.5" or "1.200.000" and "1,5", or in words."""
    figures = amount.replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", figures):
        return float(figures.replace(",", ""))
    if re.fullmatch(r"\d+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}", figures):
        return float(figures.replace(".", "").replace(",", "."))
    if amount.casefold() == "twice":
        return 2.0
    words = amount.casefold().replace("-", " ").split()
    if "hundred" in words:
        return 100.0 * _WORDS.get(words[0], 1)
    return float(sum(_WORDS.get(word, 0) for word in words)) or None


def share_of(amount: str) -> float | None:
    """Read a part in words, "a third", "two thirds", "one in five", as a part of one."""
    words = amount.casefold().replace("-", " ").split()
    match words:
        case ["one", "in", whole] if number := number_of(whole):
            return 1 / number
        case [*many, part] if known := _PARTS.get(part.removesuffix("s")):
            return known * _WORDS.get(many[0] if many else "one", 1)
        case _:
            return None
