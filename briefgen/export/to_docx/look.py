"""The parts of a Word file that hold its look: all of it stands in named styles.

Briefs of one look share them; who makes many briefs keeps them from one to the next.
"""

from collections.abc import Iterator
from typing import cast

from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.font_table import font_table_xml
from briefgen.export.to_docx.numbering import numbering_xml
from briefgen.export.to_docx.package import Part, word_part
from briefgen.export.to_docx.paragraph_styles import figure_styles, variant_style
from briefgen.export.to_docx.settings import settings_xml
from briefgen.export.to_docx.styles import styles_xml
from briefgen.model.house_style import FontCatalogue, HouseStyle
from briefgen.model.value import Value

_FIELD = "docx looks"
_MOST = 4
"""So many looks are kept: briefs that are set closer than their style asks have others."""


class Look(Value):
    """All that decides on the parts of a look.

    `width` is that of the text in twentieths of a point; `gathered` are styles that the text
    turned out to need, `lists` has the level of each numbered list, `notes` is the setting of
    footnotes.
    """

    style: HouseStyle
    fonts: FontCatalogue
    language: str
    width: int
    gathered: tuple[str, ...]
    lists: tuple[int, ...]
    notes: str


def look_of(draft: Draft, *, fonts: FontCatalogue) -> Look:
    """Tell what look a draft has turned out to have."""
    return Look(
        style=draft.style,
        fonts=fonts,
        language=draft.language,
        width=draft.width,
        gathered=tuple(_gathered(draft)),
        lists=tuple(draft.lists),
        notes=_note_settings(draft),
    )


def look_parts(look: Look, kept: dict[str, object] | None = None) -> tuple[Part, ...]:
    """Make the parts of a look, or give those that were `kept` of the last ones."""
    known = cast("list[tuple[Look, tuple[Part, ...]]]", (kept or {}).get(_FIELD, []))
    # A look holds tables and has no hash; of a few, it is found as fast.
    made = next((parts for other, parts in known if other == look), None) or _made(look)
    if kept is not None:
        others = [one for one in known if one[1] is not made]
        kept[_FIELD] = [(look, made), *others[: _MOST - 1]]
    return made


def _made(look: Look) -> tuple[Part, ...]:
    style = look.style
    styles = styles_xml(
        style,
        fonts=look.fonts,
        language=look.language,
        width=look.width,
        gathered=look.gathered,
    )
    return (
        word_part("styles", styles),
        word_part("numbering", numbering_xml(style, lists=look.lists)),
        word_part("settings", settings_xml(style, notes=look.notes)),
        word_part("fontTable", font_table_xml(style, fonts=look.fonts)),
    )


def _gathered(draft: Draft) -> Iterator[str]:
    for name, variant in sorted(draft.variants, key=lambda varied: (varied[0].id, varied[1])):
        yield variant_style(name, variant, style=draft.style)
    if draft.figures:
        yield from figure_styles(draft.labels, style=draft.style, spacing=draft.fit.spacing)


def _note_settings(draft: Draft) -> str:
    if not draft.footnotes:
        return ""
    from briefgen.export.to_docx.footnotes import footnote_settings

    return footnote_settings()
