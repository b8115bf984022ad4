"""Count the numbered styles of a Word file as Word does, from its numbering part alone."""

from collections import defaultdict
from collections.abc import Iterator

from tests.support.docx_render import W, found, part, styles_by_id, values

_ROMAN_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")


def counted_paragraphs(data: bytes) -> Iterator[tuple[str, str]]:
    """Give number and text of each paragraph whose style, not itself, has a number."""
    levels = _levels(data)
    counters: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
    styles = {name: _count_of(style) for name, style in styles_by_id(data).items()}
    for paragraph in part(data, "word/document.xml").iter(f"{W}p"):
        style = next(iter(values(paragraph, "pPr/pStyle")), "")
        if found(paragraph, "pPr/numPr") or not (count := styles.get(style)):
            continue
        number, level = count
        counter = counters[number]
        counter[level] += 1
        counter[level + 1 :] = [0] * (8 - level)
        form, counts = levels[number][level]
        yield _label(form, counts, counter), "".join(text.text for text in paragraph.iter(f"{W}t"))


def _count_of(style: object) -> tuple[str, int] | None:
    numbers, levels = values(style, "pPr/numPr/numId"), values(style, "pPr/numPr/ilvl")
    return (numbers[0], int(levels[0])) if numbers else None


def _levels(data: bytes) -> dict[str, list[tuple[str, dict[int, str]]]]:
    """Give the text of each level by instance, with the kinds of count of all levels."""
    root = part(data, "word/numbering.xml")
    patterns = {one.get(f"{W}abstractNumId"): one for one in found(root, "abstractNum")}
    read = {}
    for instance in found(root, "num"):
        pattern = patterns[values(instance, "abstractNumId")[0]]
        counts = dict(enumerate(values(pattern, "lvl/numFmt"), start=1))
        texts = values(pattern, "lvl/lvlText")
        read[instance.get(f"{W}numId")] = [(text, counts) for text in texts]
    return read


def _label(form: str, counts: dict[int, str], counter: list[int]) -> str:
    for level, count in counts.items():
        form = form.replace(f"%{level}", _written(max(counter[level - 1], 1), count))
    return form


def _written(number: int, count: str) -> str:
    if count == "lowerRoman":
        return _ROMAN_TENS[number // 10] + _ROMAN_ONES[number % 10]
    letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    return {"lowerLetter": letters, "upperLetter": letters.upper()}.get(count, str(number))
