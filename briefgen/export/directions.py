"""Which way text runs: what every exporter asks before it looks closer."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, groupby
from unicodedata import bidirectional

from msgspec.structs import replace

from briefgen.model.document import Inline, Inlines, PageCount, PageNumber, Text

_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_LETTERS = frozenset({"R", "AL"})
# The first bytes, in UTF-16, of the blocks with letters that fonts of ours have.
_BLOCKS = bytes((0x05, 0x06, 0x07, 0x08, 0xFB, 0xFC, 0xFD, 0xFE))
_FROM_LEFT, _FROM_RIGHT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
# No letter before this one runs from right to left.
_FIRST_LETTER = "\u0590"


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
    beginning, and a figure behind it would stand before it.
    """
    others = [_runs_otherwise(inline, from_right) for inline in inlines]
    if not any(others):
        return inlines
    before, after = [False, *others], [*others[1:], False]
    kept: list[Inline] = []
    for one, other, left, right in zip(inlines, others, before, after, strict=False):
        if isinstance(one, Text) and other:
            text = _marked(one.text, not from_right, begins=not left, ends=not right)
            kept.append(replace(one, text=text))
        elif isinstance(one, PageNumber | PageCount) and other and not right:
            # A number that Word fills in holds no mark.
            kept += (one, Text(text=_mark_behind(not from_right), language=one.language))
        else:
            kept.append(one)
    return tuple(kept)


def _mark_behind(from_right: bool) -> str:  # noqa: FBT001 - as above
    """Give the marks by which words of a direction end, and those of the other go on."""
    return _FROM_RIGHT + _FROM_LEFT if from_right else _FROM_LEFT + _FROM_RIGHT


def _runs_otherwise(inline: Inline, from_right: bool) -> bool:  # noqa: FBT001 - as above
    if not isinstance(inline, Text | PageNumber | PageCount) or not inline.language:
        return False
    return is_right_to_left(inline.language) != from_right


def _marked(text: str, from_right: bool, *, begins: bool, ends: bool) -> str:  # noqa: FBT001
    """Put marks of a text's own direction beside its own, and one of the other behind it."""
    own, other = (_FROM_RIGHT, _FROM_LEFT) if from_right else (_FROM_LEFT, _FROM_RIGHT)
    words = text.strip()
    if not any(_way(sign) is not None for sign in words):
        return text
    start = text.index(words)
    before = own if begins and _way(words[0]) is None else ""
    after = (own if _way(words[-1]) is None else "") + other if ends else ""
    return f"{text[:start]}{before}{words}{after}{text[start + len(words) :]}"
