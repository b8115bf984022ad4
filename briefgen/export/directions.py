"""Which way text runs: what every exporter asks before it looks closer."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, groupby
from unicodedata import bidirectional

from msgspec.structs import replace

from briefgen.model.document import (
    Inline,
    Inlines,
    Link,
    NoteMark,
    PageCount,
    PageNumber,
    Text,
)
from briefgen.model.document_text import inline_text

_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_LETTERS = frozenset({"R", "AL"})
_FIGURES = frozenset({"EN", "AN"})
# The first bytes, in UTF-16, of the blocks with letters that fonts of ours have.
_BLOCKS = bytes((0x05, 0x06, 0x07, 0x08, 0xFB, 0xFC, 0xFD, 0xFE))
_FROM_LEFT, _FROM_RIGHT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
# No letter before this one runs from right to left.
_FIRST_LETTER = "\u0590"
_TWO_MARKS = [NoteMark, Text, NoteMark]


@lru_cache(maxsize=64)
def is_right_to_left(language: str) -> bool:
    """Tell whether a language (BCP 47) is written from right to left."""
    return language.partition("-")[0].lower() in _LANGUAGES


def holds_right_to_left(text: str) -> bool:
    """Tell whether a text has letters that run from right to left."""
    if text.isascii():
        return False
    # Neither a pattern nor a set tells as fast that there is nothing of these blocks.
    blocks = text.encode("utf-16-be", "surrogatepass")[::2]
    met = len(blocks.translate(None, _BLOCKS)) < len(blocks)
    return met and any(map(runs_right_to_left, set(text)))


def runs_right_to_left(sign: str) -> bool:
    """Tell whether a character is a letter that runs from right to left."""
    return sign >= _FIRST_LETTER and bidirectional(sign) in _LETTERS


def directed(text: str, *, from_right: bool) -> Iterator[tuple[str, bool]]:
    """Give the stretches of a text that run one way, and whether that is from right to left.

    Marks and figures between letters go with these, others with the text as a whole, which
    runs `from_right` or not.
    """
    if not (from_right or holds_right_to_left(text)):
        yield text, False
        return
    yield from (
        ("".join(text[at] for at in places), way)
        for way, places in groupby(range(len(text)), key=_ways(text, from_right).__getitem__)
    )


def _ways(text: str, base: bool) -> list[bool]:  # noqa: FBT001 - a value like any other
    """Tell for each character whether it runs from right to left."""
    strong = [_way(sign) for sign in text]
    before = list(accumulate(strong, _last, initial=base))[1:]
    after = list(accumulate(reversed(strong), _last, initial=base))[:0:-1]
    return [one if one == two else base for one, two in zip(before, after, strict=True)]


def _last(known: bool, met: bool | None) -> bool:  # noqa: FBT001 - a value like any other
    return known if met is None else met


def _way(sign: str) -> bool | None:
    """Give the direction of a letter, None for any other character."""
    if sign in {_FROM_LEFT, _FROM_RIGHT}:
        # A run of nothing but a mark would be a burden for who edits the text.
        return None
    if runs_right_to_left(sign):
        return True
    return False if bidirectional(sign) == "L" else None


def kept_together(inlines: Inlines, *, from_right: bool) -> Inlines:
    """Mark the ends of words in a language that runs the other way than their paragraph.

    Without, the full stop of an English sentence in an Arabic text would stand at its
    beginning, and a figure behind it would stand before it. Numbers of notes go with the
    words that they stand at, but not with a figure before them.
    """
    if from_right:
        inlines = _numbers_apart(_signs_between(inlines))
    elif not [one for one in inlines if getattr(one, "language", "")]:
        # Nearly all paragraphs.
        return inlines
    languages = _other_languages(inlines, from_right)
    if not any(languages):
        return inlines
    before, after = ["", *languages], [*languages[1:], ""]
    kept: list[Inline] = []
    for one, language, left, right in zip(inlines, languages, before, after, strict=False):
        if isinstance(one, Text) and one.language and language:
            text = _marked(one.text, not from_right, begins=not left, ends=not right)
            kept.append(replace(one, text=text))
        elif isinstance(one, PageNumber | PageCount | NoteMark) and language and not right:
            # A number that Word fills in, or a raised one, holds no mark.
            kept += (one, Text(text=_mark_behind(not from_right), language=language))
        else:
            kept.append(one)
    return tuple(kept)


def _signs_between(inlines: Inlines) -> Inlines:
    """Let signs between words from the left run as these, where no letter runs otherwise."""
    texts = [one for one in inlines if isinstance(one, Text)]
    spoken = [one.language for one in texts if one.language and not is_right_to_left(one.language)]
    if not spoken or holds_right_to_left(inline_text(inlines)):
        return inlines
    return tuple(
        replace(one, language=spoken[0])
        if isinstance(one, Text) and not one.language and not any(map(str.isalpha, one.text))
        else one
        for one in inlines
    )


def _numbers_apart(inlines: Inlines) -> Inlines:
    """Put a mark between a figure in a text from the right and the number of a note behind it."""
    ways = mark_ways(inlines, from_right=True)
    return tuple(
        replace(one, text=one.text + _FROM_RIGHT)
        if isinstance(one, Text) and isinstance(after, NoteMark) and way and _ends_in_figure(one)
        else one
        for one, after, way in zip(inlines, (*inlines[1:], None), ways, strict=False)
    )


def _ends_in_figure(text: Text) -> bool:
    return bidirectional(text.text[-1:] or " ") in _FIGURES


def _other_languages(inlines: Inlines, from_right: bool) -> list[str]:  # noqa: FBT001 - as above
    """Give for each inline its language if that runs the other way, else ""."""
    languages: list[str] = []
    for at, inline in enumerate(inlines):
        if at and _is_mark_or_between(inlines, at):
            languages.append(languages[-1])
        else:
            languages.append(_other_language(inline, from_right))
    return languages


def _is_mark_or_between(inlines: Inlines, at: int) -> bool:
    """Tell whether an inline is the number of a note, or the white between two of them."""
    one = inlines[at]
    if type(one) is Text:
        if one.text.strip():
            return False
        return [type(beside) for beside in inlines[at - 1 : at + 2]] == _TWO_MARKS
    return type(one) is NoteMark


def mark_ways(inlines: Inlines, *, from_right: bool) -> list[bool]:
    """Tell for each inline whether a number of a note in its place runs from right to left.

    It does as the last letter before it.
    """
    if not (from_right or _may_run_otherwise(inlines)):
        # Nearly all paragraphs of nearly all briefs.
        return [False] * len(inlines)
    ways = []
    known = from_right
    for inline in inlines:
        if type(inline) is Text or type(inline) is Link:
            met = [way for sign in inline.text if (way := _way(sign)) is not None]
            known = met[-1] if met else known
        ways.append(known)
    return ways


def _may_run_otherwise(inlines: Inlines) -> bool:
    words = [one.text for one in inlines if type(one) is Text or type(one) is Link]
    return holds_right_to_left("".join(words))


def _mark_behind(from_right: bool) -> str:  # noqa: FBT001 - as above
    """Give the marks by which words of a direction end, and those of the other go on."""
    return _FROM_RIGHT + _FROM_LEFT if from_right else _FROM_LEFT + _FROM_RIGHT


def _other_language(inline: Inline, from_right: bool) -> str:  # noqa: FBT001 - as above
    match inline:
        case Text() | PageNumber() | PageCount():
            language = inline.language
            return language if language and is_right_to_left(language) != from_right else ""
        case _:
            return ""


def _marked(text: str, from_right: bool, *, begins: bool, ends: bool) -> str:  # noqa: FBT001
    """Put marks of a text's own direction beside its own, and one of the other behind it."""
    own, other = (_FROM_RIGHT, _FROM_LEFT) if from_right else (_FROM_LEFT, _FROM_RIGHT)
    words = text.strip()
    alone = begins and ends
    if not words or (alone and not any(_way(sign) is not None for sign in words)):
        return text
    start = text.index(words)
    before = own if begins and _way(words[0]) is None else ""
    after = (own if _way(words[-1]) is None else "") + other if ends else ""
    return f"{text[:start]}{before}{words}{after}{text[start + len(words) :]}"
