"""Plural forms: which form of a word a count takes in a language (rules of CLDR).

Only whole numbers are counted here, and only in the languages briefs can be written in.
"""

from typing import Literal

PluralForm = Literal["one", "two", "few", "many", "other"]


def plural_form(language: str, count: int) -> PluralForm:
    """Give the form that a count takes; languages without a rule know none but "other"."""
    match language.partition("-")[0]:
        case "en" | "es":
            return "one" if count == 1 else "other"
        case "fr":
            return "one" if count < 2 else "other"
        case "ru":
            return _russian(count)
        case "ar":
            return _arabic(count)
        case _:
            return "other"


def counted(count: int, one: str, several: str = "") -> str:
    """Give a count with the English words that it takes; without `several`, `one` gets an s."""
    return f"{count} {one if count == 1 else several or f'{one}s'}"


def _russian(count: int) -> PluralForm:
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else "many"


def _arabic(count: int) -> PluralForm:
    exact: dict[int, PluralForm] = {1: "one", 2: "two"}
    if count in exact:
        return exact[count]
    if 3 <= count % 100 <= 10:
        return "few"
    return "many" if count % 100 >= 11 else "other"
