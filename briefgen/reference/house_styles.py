"""House styles in `assets/house_styles/` and in the user's folder, checked for completeness.

A style may be based on another one: then its file holds only what differs, table by table.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefgen.errors import InputError, did_you_mean
from briefgen.model.document import PARAGRAPH_ROLES, TABLE_ROLES
from briefgen.model.house_style import FontCatalogue, HouseStyle, Numbering, form_parts
from briefgen.reference.labels import label_languages, load_labels
from briefgen.reference.own_fonts import with_own_fonts
from briefgen.reference.toml_file import (
    find_named,
    names_in,
    read_bytes,
    read_toml,
    tables_of,
    value_of,
)
from briefgen.resources import asset

_BASE_DECIDES = frozenset({"summary", "based_on"})
"""What a style never takes over from its base."""
StyleFile = tuple[Path, bytes]
"""The place of a style, and what stands there."""


def house_style_names() -> tuple[str, ...]:
    """Give the names of all house styles in alphabetical order."""
    return tuple(sorted(names_in("house_styles")))


def house_style_title(name: str) -> str:
    """Give what a style is called, without reading what it is made of; its name where nothing is.

    Raises UsageError for an unknown name, InputError for a file that is no TOML.
    """
    path = find_named("house_styles", name, what="house style")
    title = tables_of(path, read_bytes(path)).get("title")
    return title if isinstance(title, str) and title.strip() else name


def load_house_style(name: str) -> HouseStyle:
    """Read one house style with what it is based on.

    Raises UsageError for an unknown name, InputError with all gaps and faults of the file.
    """
    path = find_named("house_styles", name, what="house style")
    style = _kept_style(tuple(_with_bases(path)))
    _require_every_role(path, style)
    if faults := [*_font_faults(style), *_number_faults(style.numbering), *_word_faults(style)]:
        raise InputError("\n".join(f"{path.name}: {fault}" for fault in faults))
    return style


@lru_cache(maxsize=32)
def _kept_style(files: tuple[StyleFile, ...]) -> HouseStyle:
    """Lay the tables of a style over those of what it is based on."""
    *above, (path, written) = reversed(files)
    tables: dict[str, Any] = {}
    for base in above:
        tables = _laid_over(tables, tables_of(*base))
        tables = {key: tables[key] for key in tables.keys() - _BASE_DECIDES}
    return value_of(path, _laid_over(tables, tables_of(path, written)), HouseStyle)


def _with_bases(path: Path) -> Iterator[StyleFile]:
    """Read the file of a style, then that of the style it is based on, and so on."""
    met: list[Path] = []
    while True:
        written = read_bytes(path)
        yield path, written
        met.append(path)
        base = _named_base(path, written)
        if not base:
            return
        found = names_in("house_styles")
        if base not in found:
            hint = f"{did_you_mean(base, found)}Available: {', '.join(sorted(found))}."
            raise InputError(f"{path.name}: based_on: unknown {base!r}.", hint=hint)
        if found[base] in met:
            raise InputError(f"{path.name}: based_on: {base!r} leads back to this style.")
        path = found[base]


@lru_cache(maxsize=32)
def _named_base(path: Path, written: bytes) -> str:
    base = tables_of(path, written).get("based_on")
    return base if isinstance(base, str) else ""


def _laid_over(below: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Lay tables over tables, entry by entry; anything else replaces what is below."""
    laid = dict(below)
    for key, entry in own.items():
        both = isinstance(entry, dict) and isinstance(laid.get(key), dict)
        laid[key] = _laid_over(laid[key], entry) if both else entry
    return laid


def _require_every_role(path: Path, style: HouseStyle) -> None:
    missing = [
        *(f"paragraphs.{role}" for role in PARAGRAPH_ROLES if role not in style.paragraphs),
        *(f"tables.{role}" for role in TABLE_ROLES if role not in style.tables),
    ]
    if missing:
        raise InputError(
            f"{path.name}: lacks {', '.join(missing)}.",
            hint='Write based_on = "plain" to take them from there.',
        )


def _font_faults(style: HouseStyle) -> Iterator[str]:
    families = load_fonts().families
    named = [("body", style.fonts.body), ("heading", style.fonts.heading)]
    named += [(f"fallback[{at}]", family) for at, family in enumerate(style.fonts.fallback)]
    for use, family in named:
        if family not in families:
            available = ", ".join(sorted(families))
            yield f"fonts.{use}: unknown {family!r}. Available: {available}."


def _number_faults(numbering: Numbering) -> Iterator[str]:
    """Yield the fault of each form that names levels which are not there or have no figures."""
    forms = {f"forms[{at}]": numbering.forms[: at + 1] for at in range(len(numbering.forms))}
    forms["heading_form"] = (numbering.heading_form,)
    for place, (*above, form) in forms.items():
        named = form_parts(form).levels - 1
        if named > len(above):
            yield f"numbering.{place}: {form!r} names a level above it."
        elif any(form_parts(one).sign != "1" for one in above[len(above) - named :]):
            yield f"numbering.{place}: {form!r} needs figures on the levels above it."


def _word_faults(style: HouseStyle) -> Iterator[str]:
    """Yield what is wrong with words that stand in for labels: language, key, gaps."""
    for language, words in style.wording.items():
        if language not in label_languages():
            hint = did_you_mean(language, label_languages())
            yield f"wording: unknown language {language!r}. {hint}".rstrip()
            continue
        known = load_labels(language).words
        for key, text in words.items():
            place = f"wording.{language}.{key}"
            if key not in known:
                yield f"{place}: unknown {key!r}. {did_you_mean(key, known)}".rstrip()
            elif _gaps(text) != _gaps(known[key]):
                needed = ", ".join(f"{{{gap}}}" for gap in sorted(_gaps(known[key])))
                yield f"{place}: must hold {needed or 'no braces'}, as the label does."


def _gaps(text: str) -> set[str]:
    """Give the names in braces; of braces that don't pair, one that no label has."""
    # Few house styles have words of their own, and each export reads one.
    from string import Formatter

    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"{"}


def load_fonts() -> FontCatalogue:
    """Read the families that ship with the program, and those of the user's folder."""
    return with_own_fonts(read_toml(asset("fonts", "fonts.toml"), FontCatalogue))
