"""Put spaces where no line ends: between a number and what it counts, a title and a name.

One pass over the tree, before any exporter sees it, so that DOCX and PDF break alike. Only
spaces that are there change their kind; no word and no mark is touched, so that what a fact
says stays as it is.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from msgspec.structs import replace

from briefgen.model.document import Document, Inline, Inlines, Text
from briefgen.model.document_text import with_inlines

NO_BREAK = "\N{NO-BREAK SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"

# Their words have no spaces between, or other rules than these.
_UNSPACED = ("zh", "ja", "th", "ar", "fa", "ur", "he")
_BEFORE_NAMES = frozenset((
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sir", "Dame", "Lord", "Lady", "St", "H.E.", "HE",
    "Mme", "Mlle", "Me", "Herr", "Frau", "Sr", "Sra",
))  # fmt: skip
_BEFORE_NUMBERS = frozenset((
    "No", "Nos", "no", "nos", "p", "pp", "para", "paras", "Art", "Arts", "art", "arts", "Fig",
    "Figs", "fig", "Vol", "vol", "ch", "Ch", "Nr", "S", "n°", "№", "§",
))  # fmt: skip
_BEFORE = _BEFORE_NAMES | _BEFORE_NUMBERS
_UNITS = frozenset((
    "%", "‰", "°C", "°F", "km", "m", "cm", "mm", "nm", "kg", "g", "t", "kt", "Mt", "Gt", "ha",
    "l", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "ppm", "ppb",
))  # fmt: skip
_BETWEEN_NUMBERS = frozenset((
    "and", "or", "to", "et", "ou", "à", "und", "oder", "bis", "y", "o", "a", "и", "или",
))  # fmt: skip
_MOST_DIGITS = 3
"""A number of more digits may be a year, which lines may end with."""
_OPENERS = "([“‘\"'«„"
_CLOSERS = ")]”’\"'»“.,;:!?"
_DASHES = frozenset("–—")
_KNOWN = 8192
"""Words that are kept with what is told of them; a text has most of its words many times."""
_FRENCH_NARROW = (";", "!", "?")
_FRENCH_WIDE = (":", "»")


def spaced_document(document: Document) -> Document:
    """Give the document with no-break spaces where a line should not end."""

    def spaced(inlines: Inlines) -> Inlines:
        if len(inlines) == 1 and isinstance(inlines[0], Text):
            return _spaced_alone(inlines, inlines[0], document.language)
        return tuple(_spaced(inlines, document.language))

    furniture = document.furniture
    parts = {name: spaced(getattr(furniture, name)) for name in furniture.__struct_fields__}
    return replace(
        document,
        blocks=with_inlines(document.blocks, spaced),
        furniture=replace(furniture, **parts),
    )


def _spaced_alone(inlines: Inlines, alone: Text, language: str) -> Inlines:
    """Space a paragraph of one text, as most are."""
    own = alone.language or language
    text = alone.text if own.startswith(_UNSPACED) else spaced_text(alone.text, own)
    return inlines if text == alone.text else (replace(alone, text=text),)


def _spaced(inlines: Inlines, language: str) -> Iterator[Inline]:
    """Space the texts of a paragraph, those of one language that follow each other as one."""

    def spoken(inline: Inline) -> str | None:
        return (inline.language or language) if isinstance(inline, Text) else None

    for own, grouped in groupby(inlines, key=spoken):
        members = tuple(grouped)
        if own is None or own.startswith(_UNSPACED):
            yield from members
        else:
            yield from _spaced_texts([one for one in members if isinstance(one, Text)], own)


def _spaced_texts(texts: Sequence[Text], language: str) -> Iterator[Text]:
    together = "".join(one.text for one in texts)
    changed = spaced_text(together, language)
    start = 0
    for one in texts:
        end = start + len(one.text)
        same = changed[start:end] == one.text
        yield one if same else replace(one, text=changed[start:end])
        start = end


# A preview asks for the same paragraphs after each tick.
@lru_cache(maxsize=8192)
def spaced_text(text: str, language: str) -> str:
    """Give a text in which some spaces are no-break ones; it keeps its length."""
    words = text.split(" ")
    french = language.startswith("fr")
    holding = list(map(_HOLDS_ON.__getitem__, words[:-1]))
    if not (french or True in holding) and _DASHES.isdisjoint(words):
        # Half of all texts: nothing in them holds on to the next word.
        return text
    parts = words[:1]
    for (left, right), holds in zip(pairwise(words), holding, strict=True):
        # Nearly all spaces are told from the word before them.
        if french or holds or right in _DASHES:
            parts += (_space_between(left, right, french=french), right)
        else:
            parts += (" ", right)
    return "".join(parts)


class _HoldsOn(dict[str, bool]):
    """Tells whether a no-break space may follow a word, whatever is next: dashes aside."""

    def __missing__(self, written: str) -> bool:
        word = written.lstrip(_OPENERS)
        plain = word.removesuffix(".")
        if len(self) >= _KNOWN:
            self.clear()
        holds = self[written] = (
            word[-1:].isdigit()
            or (len(plain) == 1 and plain.isupper())
            or not _BEFORE.isdisjoint((word, plain))
        )
        return holds


_HOLDS_ON = _HoldsOn()


def _space_between(left: str, right: str, *, french: bool) -> str:
    """Give the space between two words: an ordinary one where a line may end."""
    if not left or not right:
        return " "
    if right in _DASHES:
        return NO_BREAK
    if french and (space := _french(left, right)):
        return space
    word = left.lstrip(_OPENERS)
    if word[-1:].isdigit():
        return _after_number(word, right.rstrip(_CLOSERS))
    return _after_word(word, right.lstrip(_OPENERS))


def _french(left: str, right: str) -> str:
    """Give the space that French sets before high marks and inside its quotation marks."""
    if right.startswith(_FRENCH_NARROW):
        return NARROW
    return NO_BREAK if left.endswith("«") or right.startswith(_FRENCH_WIDE) else ""


def _after_number(number: str, right: str) -> str:
    if right in _UNITS:
        return NARROW
    counts = right[:1].isalpha() and right not in _BETWEEN_NUMBERS
    return NO_BREAK if counts and len(number) <= _MOST_DIGITS else " "


def _after_word(word: str, right: str) -> str:
    """Give the space after an abbreviation, a title or an initial."""
    plain = word.removesuffix(".")
    if right[:1].isdigit():
        return NARROW if plain in _BEFORE_NUMBERS else " "
    if not right[:1].isupper():
        return " "
    if word.endswith(".") and len(plain) == 1 and plain.isupper():
        return NARROW
    return NO_BREAK if plain in _BEFORE_NAMES or word in _BEFORE_NAMES else " "
