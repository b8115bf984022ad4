"""Write text and lengths as WordprocessingML; the only way text enters the XML."""

from collections.abc import Iterable
from functools import lru_cache

from briefgen.export.directions import is_right_to_left

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
"""The declarations a root element of any part needs."""

# What XML 1.0, section 2.2, leaves out: control characters, lone surrogates, two others.
_NO_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF))
_ESCAPES = _NO_XML | {
    ord(character): entity
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
}
_KNOWN_PROPERTIES = 4096
_EAST_ASIAN = {"ja", "ko", "zh"}


def admissible(text: str) -> str:
    """Drop the characters that XML 1.0 can't hold."""
    return text.translate(_NO_XML)


def escape(text: str) -> str:
    """Make text safe as the content of an element and as a quoted attribute."""
    # To tell that there is nothing to do takes a third of the time.
    return text if is_plain(text) else text.translate(_ESCAPES)


def is_plain(text: str) -> bool:
    """Tell whether a text is written as it is, as most are: without line ends, tabs or signs."""
    # No-break spaces count as no letters that print, and each third text has one.
    spaced = text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    return spaced.isprintable() and not ("&" in text or "<" in text or ">" in text or '"' in text)


# Briefs of one look have the same properties. Of what type a value is must be told apart.
@lru_cache(maxsize=_KNOWN_PROPERTIES, typed=True)
def value(tag: str, text: str | int) -> str:
    """Write `<w:tag w:val="…"/>`, the shape of most properties."""
    return f'<w:{tag} w:val="{escape(str(text))}"/>'


def group(tag: str, parts: Iterable[str]) -> str:
    """Wrap properties in their element, or write nothing where there are none."""
    inside = "".join(parts)
    return f"<w:{tag}>{inside}</w:{tag}>" if inside else ""


def twips(points: float) -> int:
    """Turn points into twentieths of a point."""
    return round(points * 20)


def millimetre_twips(millimetres: float) -> int:
    """Turn millimetres into twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def half_points(points: float) -> int:
    """Turn a font size in points into the half points that Word counts in."""
    return round(points * 2)


_REGIONS = {
    "ar": "ar-SA",
    "de": "de-DE",
    "en": "en-GB",
    "es": "es-ES",
    "fr": "fr-FR",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "ru": "ru-RU",
    "sv": "sv-SE",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "zh": "zh-CN",
}
"""The region of a language that names none."""


def colour(hexadecimal: str) -> str:
    """Turn `#rrggbb` into the form without a hash."""
    return hexadecimal.removeprefix("#").upper()


@lru_cache(maxsize=64)
def is_east_asian(language: str) -> bool:
    """Tell whether a language (BCP 47) takes the East Asian font of a run."""
    return _primary(language) in _EAST_ASIAN


def word_language(language: str) -> str:
    """Give the code by which Word finds its dictionary: it knows languages by their regions."""
    return escape(_REGIONS.get(language.lower(), language))


def language_property(language: str) -> str:
    """Write the language of a run, also in the slot of its script, where Word looks it up."""
    code = word_language(language)
    slot = ""
    if is_right_to_left(language):
        slot = f' w:bidi="{code}"'
    elif is_east_asian(language):
        slot = f' w:eastAsia="{code}"'
    return f'<w:lang w:val="{code}"{slot}/>'


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()
