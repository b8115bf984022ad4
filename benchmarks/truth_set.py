"""Statements that are true of their sources, and the same with something altered.

The sentences are those of the articles the tests read. True statements are rewordings that
an officer would make: a clause less, a date or number written otherwise, other quotation
marks. Alterations are planted: a digit, a unit, a "not", a speaker, a weekday, a day, quotes
joined or changed, look-alike letters, figures or names that change places.

`python -m benchmarks.truth_set` draws the set that is kept in `truth_set.json`; nine tenths
of it are always the same, the rest `make bench-truth` draws anew.
"""

import json
import random
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefgen.extract.sentences import split_sentences

ROOT = Path(__file__).parents[1]
KEPT = Path(__file__).with_suffix(".json")
FOLDERS = ("tests/extract/articles", "tests/extract/blind")
SEED = 20310508
ALTERED, TRUE = 216, 540


class Statement(NamedTuple):
    """Some words, the sentences of the source they rest on, and what was altered in them."""

    words: str
    evidence: tuple[str, ...]
    altered: str = ""


class Sentence(NamedTuple):
    """One sentence, and all those of its article."""

    text: str
    article: tuple[str, ...]


Change = Callable[[Sentence, random.Random], str]


def sentences() -> list[Sentence]:
    """Give all sentences of the articles that are long enough to say something."""
    found: list[Sentence] = []
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.txt")):
            text = path.read_text(encoding="utf-8")
            spans = split_sentences(text)
            lines = [" ".join(text[span.start : span.end].split()) for span in spans]
            lines = [line for line in lines if 6 <= len(line.split()) <= 60]
            found += [Sentence(line, tuple(lines)) for line in lines]
    return found


# What keeps a statement true.


def _verbatim(sentence: Sentence, _chance: random.Random) -> str:
    return sentence.text


def _first_clause(sentence: Sentence, _chance: random.Random) -> str:
    head, comma, _ = sentence.text.partition(", and ")
    return f"{head}." if comma and len(head.split()) > 5 and "“" not in head else ""


def _without_weekday(sentence: Sentence, _chance: random.Random) -> str:
    return re.sub(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", "", sentence.text)


def _american_date(sentence: Sentence, _chance: random.Random) -> str:
    return re.sub(rf"(?<![–-])\b(\d{{1,2}}) ({_MONTHS})( \d{{4}})?\b", _month_first, sentence.text)


def _month_first(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    return f"{month} {day},{year}" if year else f"{month} {day}"


def _spaced_number(sentence: Sentence, _chance: random.Random) -> str:
    return re.sub(r"(?<=\d),(?=\d{3}\b)", "\u202f", sentence.text)


def _written_percent(sentence: Sentence, _chance: random.Random) -> str:
    return re.sub(r"(\d) ?(?:%|per cent|percent)", r"\1 per cent", sentence.text)


def _number_in_figures(sentence: Sentence, _chance: random.Random) -> str:
    words = "|".join(_COUNTED)
    return re.sub(
        rf"(?<!-)\b({words})\b(?!-)", lambda match: str(_COUNTED.index(match[0]) + 2), sentence.text
    )


def _straight_quotes(sentence: Sentence, _chance: random.Random) -> str:
    return sentence.text.translate(str.maketrans("“”‘’", "\"\"''"))


def _other_verb(sentence: Sentence, _chance: random.Random) -> str:
    return re.sub(r"\bsaid\b", "stated", sentence.text.replace(" will ", " is to "))


def _no_article(sentence: Sentence, _chance: random.Random) -> str:
    return re.sub(r"^The (\w)", lambda match: match[1].upper(), sentence.text)


def _back_to_front(sentence: Sentence, _chance: random.Random) -> str:
    found = re.match(r"((?:On|In|At) [^,“\"]{3,40}), (\w[^“\"]*)\.$", sentence.text)
    return f"{found[2]} {found[1][0].lower()}{found[1][1:]}." if found else ""


_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
KEEP_TRUE: dict[str, Change] = {
    "clause": _first_clause,
    "weekday left out": _without_weekday,
    "date": _american_date,
    "number": _spaced_number,
    "percent": _written_percent,
    "figures": _number_in_figures,
    "quotation marks": _straight_quotes,
    "verb": _other_verb,
    "article": _no_article,
    "order": _back_to_front,
    "verbatim": _verbatim,
}

# What makes a statement false.


def _one_of(pattern: str, text: str, chance: random.Random) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return chance.choice(found) if found else None


def _put(match: re.Match[str], words: str) -> str:
    return f"{match.string[: match.start()]}{words}{match.string[match.end() :]}"


def _digit(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(r"\d", sentence.text, chance)
    others = [one for one in "123456789" if match and one != match[0]]
    return _put(match, chance.choice(others)) if match else ""


def _unit(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(rf"(?<=\d )(?:{'|'.join(_UNITS)})\b", sentence.text, chance)
    return _put(match, _UNITS[match[0]]) if match else ""


def _dropped_not(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(r"\b(?:not|never|no longer) |n[’']t\b", sentence.text, chance)
    return _put(match, "") if match else ""


def _added_not(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(_ADMITS_NOT, sentence.text, chance)
    return _put(match, f"{match[0]}not ") if match else ""


def _speaker(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(rf"{_SURNAME}(?=,? (?:{_SPOKE})\b)", sentence.text, chance)
    other = _one_of(rf"(?<=[a-z] ){_SURNAME}", chance.choice(sentence.article), chance)
    if not match or not other or other[0] in sentence.text:
        return ""
    return _put(match, other[0])


def _weekday(sentence: Sentence, chance: random.Random) -> str:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    match = _one_of("|".join(days), sentence.text, chance)
    return _put(match, chance.choice([day for day in days if day != match[0]])) if match else ""


def _month(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(rf"\b(?:{_MONTHS})\b(?= \d| )", sentence.text, chance)
    others = [month for month in _MONTHS.split("|") if match and month != match[0]]
    return _put(match, chance.choice(others)) if match and match.start() else ""


def _joined_quotes(sentence: Sentence, _chance: random.Random) -> str:
    match, other = re.search(_QUOTE, sentence.text), re.search(_QUOTE, _second(sentence))
    if not match or not other:
        return ""
    return _put(match, f"“{match[1].rstrip(' ,.')} {other[1]}”")


def _second(sentence: Sentence) -> str:
    """Give the next sentence of the article that quotes somebody."""
    at = sentence.article.index(sentence.text) + 1
    rest = (one for one in sentence.article[at:] if re.search(_QUOTE, one))
    return next(rest, "")


def _changed_quote(sentence: Sentence, chance: random.Random) -> str:
    match = re.search(_QUOTE, sentence.text)
    words = match[1].split() if match else []
    if not match or len(words) < 4:
        return ""
    at = chance.randrange(1, len(words) - 1)
    return _put(match, f"“{' '.join((*words[:at], *words[at + 1 :]))}”")


def _look_alike(sentence: Sentence, chance: random.Random) -> str:
    match = _one_of(r"(?<=\w)[aceop](?=\w)", sentence.text, chance)
    return _put(match, "асеор"["aceop".index(match[0])]) if match else ""


def _moved_figures(sentence: Sentence, _chance: random.Random) -> str:
    found = list(re.finditer(rf"\b\d[\d,.]*\d?\b(?! (?:{_MONTHS}))", sentence.text))
    found = [one for one in found if not re.fullmatch(r"(19|20)\d\d", one[0])]
    if len(found) < 2 or found[0][0] == found[1][0]:
        return ""
    return _swapped(sentence.text, found[0], found[1])


def _moved_names(sentence: Sentence, _chance: random.Random) -> str:
    found = list(re.finditer(_NAME, sentence.text))
    if len(found) < 2 or set(found[0][0].split()) & set(found[1][0].split()):
        return ""
    said = re.match(rf",? (?:{_SPOKE})\b", sentence.text[found[0].end() :])
    return _swapped(sentence.text, found[0], found[1]) if said else ""


def _swapped(text: str, one: re.Match[str], other: re.Match[str]) -> str:
    between = text[one.end() : other.start()]
    return f"{text[: one.start()]}{other[0]}{between}{one[0]}{text[other.end() :]}"


_SPOKE = "said|says|told|added|stated|warned|noted|stressed|announced|underlined|affirmed"
_SURNAME = r"\b[A-Z][a-zà-ÿ’-]{3,}\b"
_NAME = r"\b[A-Z][\w’-]+ [A-Z][\w’-]+\b"
_QUOTE = r"[“\"]([^”\"]+)[”\"]"
_ADMITS_NOT = r"\b(?:will|would|can|should|must|is|are|was|were|has|have) (?!not|no)"
_UNITS = {
    "percent": "percentage points", "per cent": "tonnes", "million": "billion",
    "billion": "million", "tonnes": "kilograms", "kilometres": "miles", "km": "miles",
    "euros": "dollars", "dollars": "euros", "days": "weeks", "weeks": "months",
    "months": "years", "years": "months", "hours": "days", "tons": "pounds",
}  # fmt: skip
ALTER: dict[str, Change] = {
    "digit": _digit,
    "unit": _unit,
    "not dropped": _dropped_not,
    "not added": _added_not,
    "speaker": _speaker,
    "weekday": _weekday,
    "month": _month,
    "quotes joined": _joined_quotes,
    "quote changed": _changed_quote,
    "figures moved": _moved_figures,
    "names moved": _moved_names,
    "look-alike letter": _look_alike,
}


def drawn(changes: dict[str, Change], count: int, *, chance: random.Random) -> Iterator[Statement]:
    """Yield statements, of each kind about as many, none twice."""
    known, told = sentences(), set[str]()
    for at, kind in enumerate(changes):
        share = (count - len(told)) // (len(changes) - at)
        last = at == len(changes) - 1
        for sentence in chance.sample(known, len(known)) * (1 if last else 2):
            words = changes[kind](sentence, chance)
            if share and _is_new(words, sentence, kind) and words not in told:
                told.add(words)
                share -= 1
                yield _statement(words, sentence, kind if changes is ALTER else "")


def _is_new(words: str, sentence: Sentence, kind: str) -> bool:
    """Tell whether a change came about, and one that is what it claims to be.

    A true statement leaves the words of a quotation alone.
    """
    if not words or kind == "verbatim":
        return bool(words)
    return words != sentence.text and (kind in ALTER or _quotes(words) == _quotes(sentence.text))


def _quotes(words: str) -> list[str]:
    """Give what stands from the first quotation mark on; without marks, nothing."""
    return words.translate(str.maketrans("“”«»", '""""')).split('"')[1:]


def _statement(words: str, sentence: Sentence, altered: str) -> Statement:
    """Give a statement on its evidence; joined quotes rest on both sentences."""
    joined = (_second(sentence),) if altered == "quotes joined" else ()
    return Statement(words, (sentence.text, *joined), altered)


def kept() -> list[Statement]:
    """Give the statements that are always the same."""
    return [
        Statement(words, tuple(evidence), altered)
        for words, evidence, altered in json.loads(KEPT.read_text(encoding="utf-8"))
    ]


def main() -> None:
    """Draw the kept statements and write them down."""
    chance = random.Random(SEED)  # noqa: S311 - a draw that anybody can repeat
    every = [*drawn(ALTER, ALTERED, chance=chance), *drawn(KEEP_TRUE, TRUE, chance=chance)]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in every)
    KEPT.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    sys.stdout.write(f"{ALTERED} altered and {TRUE} true statements in {KEPT.name}\n")


if __name__ == "__main__":
    main()
