"""Turn the look of paragraphs into Word's paragraph styles.

Word like the house style counts the larger of two neighbouring distances, so a style's
own `before` and `after` are enough, but for cases that have variants: paragraphs below a
table, the last one of a list or cell. Numbers in columns have one, too.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from briefgen.export.to_docx import names, numbering
from briefgen.export.to_docx.markup import colour, group, half_points, twips, value
from briefgen.export.to_docx.names import PARAGRAPH_STYLES, StyleName, Variant
from briefgen.model.document import PARAGRAPH_ROLES, ParagraphRole
from briefgen.model.figure import LABEL_LOOKS, LabelAlign, LabelRole
from briefgen.model.house_style import Colours, FontCatalogue, HouseStyle, ParagraphLook

NORMAL = StyleName(id="Normal", name="Normal")

_OUTLINE_LEVELS: dict[ParagraphRole, int] = {"heading1": 0, "heading2": 1, "heading3": 2}
_FOLLOWED_BY_TEXT: set[ParagraphRole] = {"title", "heading1", "heading2", "heading3"}
# In points, as in the PDF.
_FOOT_RULE_DISTANCE = 3
# In points, as in the PDF.
_AROUND_FIGURE = (11, 4)
# How high a line of letters is, in sizes of the shipped families and their twins.
_LETTERS = 1.15
# Space before and after an entry of the contents, by its level.
_CONTENTS_SPACING = {1: (6, 2), 2: (0, 2)}
_COMMENT_SIZE = value("sz", 20) + value("szCs", 20)
_ALIGNMENTS = {
    "start": "",
    "centre": value("jc", "center"),
    "end": value("jc", "right"),
    "justify": value("jc", "both"),
}


def paragraph_styles(style: HouseStyle, *, fonts: FontCatalogue, width: int) -> Iterator[str]:
    """Give all paragraph styles; `width` is that of the text, in twentieths of a point."""
    for role in PARAGRAPH_ROLES:
        yield _role_style(role, style=style, fonts=fonts)
    yield from _list_styles(style)
    yield from _counted_styles(style)
    rule = group("pBdr", [_rule("top", colour(style.colours.rule), space=_FOOT_RULE_DISTANCE)])
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    yield _derived(names.HEADER, PARAGRAPH_STYLES["furniture"], properties=tab)
    yield _derived(names.FOOTER, PARAGRAPH_STYLES["furniture"], properties=rule + tab)
    yield _derived(names.FOOTNOTE_TEXT, PARAGRAPH_STYLES["note"])
    yield _derived(names.COMMENT_TEXT, NORMAL, run_properties=_COMMENT_SIZE)
    yield from _contents_styles(style, width=width)
    yield _gap_style(style)
    if style.logo:
        spacing = '<w:spacing w:before="120" w:after="200"/>'
        yield _derived(names.LOGO, NORMAL, properties=spacing + _ALIGNMENTS[style.logo.align])


def figure_styles(
    labels: Mapping[tuple[LabelRole, LabelAlign], float],
    *,
    style: HouseStyle,
    spacing: float = 1.0,
) -> Iterator[str]:
    """Give the styles of figures, their captions and the words in them, which have a scale."""
    before, after = (twips(distance * spacing) for distance in _AROUND_FIGURE)
    # A caption never stands apart from its figure.
    around = f'<w:keepNext/><w:spacing w:before="{before}" w:after="{after}"/>'
    yield _derived(names.FIGURE, NORMAL, properties=around)
    after = twips(style.paragraphs["body"].after)
    caption = f'<w:spacing w:after="{after}"/><w:ind w:left="0" w:firstLine="0"/>'
    yield _derived(names.CAPTION, PARAGRAPH_STYLES["note"], properties=caption)
    for (role, align), scale in sorted(labels.items()):
        look = LABEL_LOOKS[role]
        size = half_points(look.size * scale)
        leading = twips(look.leading * scale)
        yield _derived(
            names.label_style(role, align),
            NORMAL,
            properties=f'<w:spacing w:before="0" w:after="0" w:line="{leading}" '
            f'w:lineRule="exact"/>{_ALIGNMENTS[align]}',
            run_properties=f"{'<w:b/><w:bCs/>' if look.bold else ''}"
            f"{value('color', colour(getattr(style.colours, look.colour)))}"
            f"{value('sz', size)}{value('szCs', size)}",
        )


def variant_style(name: StyleName, variant: Variant, *, style: HouseStyle) -> str:
    """Write a variant of a style."""
    if variant == "Number":
        return _derived(names.varied(name, variant), name, properties=_ALIGNMENTS["end"])
    side, distance = _variant_distance(variant, style=style)
    spacing = f'<w:spacing w:{side}="{twips(distance)}"/>'
    return _derived(names.varied(name, variant), name, properties=spacing)


def is_needed(variant: Variant, look: ParagraphLook, *, style: HouseStyle) -> bool:
    """Tell whether a variant keeps another distance than the look does by itself: more, or none.

    Numbers stand elsewhere in any look.
    """
    if variant == "Number":
        return True
    side, distance = _variant_distance(variant, style=style)
    own = look.before if side == "before" else look.after
    return own < distance or (variant == "Cell End" and own > 0)


def distance_below_table(style: HouseStyle) -> float:
    """Give the distance, in points, that paragraphs keep from a table above them."""
    return max((look.after for look in style.tables.values()), default=0)


def _variant_distance(
    variant: Variant, *, style: HouseStyle
) -> tuple[Literal["before", "after"], float]:
    # Word tables have no distance of their own, and empty paragraphs are no spacing.
    if variant == "After Table":
        return "before", distance_below_table(style)
    if variant == "Cell End":
        # The padding of the cell is distance enough.
        return "after", 0.0
    # A list ends like the text around it, with more space than between its items.
    return "after", style.paragraphs["body"].after


def font_property(family: str, *, fonts: FontCatalogue) -> str:
    """Write the fonts of a family: its metric twin, and a fallback for East Asian text."""
    word = fonts.families[family].word
    listed = (fonts.families[name] for name in fonts.fallback)
    fallback = next((one.word for one in listed if one.script == "Hans"), word)
    attributes = {"ascii": word, "hAnsi": word, "eastAsia": fallback, "cs": word}
    written = " ".join(f'w:{slot}="{name}"' for slot, name in attributes.items())
    return f"<w:rFonts {written}/>"


def _role_style(role: ParagraphRole, *, style: HouseStyle, fonts: FontCatalogue) -> str:
    look = style.paragraphs[role]
    outline = _OUTLINE_LEVELS.get(role)
    follower = PARAGRAPH_STYLES["body"] if role in _FOLLOWED_BY_TEXT else None
    # A table head left alone at the foot of a page says nothing.
    kept = look.keep_with_next or role == "cell_head"
    return _derived(
        PARAGRAPH_STYLES[role],
        NORMAL,
        follower=follower,
        offered=True,
        properties="".join(
            (
                "<w:keepNext/>" if kept else "",
                _heading_count(role, style=style),
                _rules(look, style.colours),
                _kept_whole(look, style=style),
                _spacing(look),
                _indent(look, hanging=_hanging(role, style=style)),
                _ALIGNMENTS[look.align],
                "" if outline is None else value("outlineLvl", outline),
            )
        ),
        run_properties=_run_properties(look, style=style, fonts=fonts),
    )


def divides_words(style: HouseStyle) -> bool:
    """Tell whether Word should divide words: where some role of a style always may.

    Word knows nothing of narrow columns; where words are divided only there, it leaves them whole.
    """
    return any(look.hyphenate == "always" for look in style.paragraphs.values())


def _kept_whole(look: ParagraphLook, *, style: HouseStyle) -> str:
    whole = divides_words(style) and look.hyphenate != "always"
    return "<w:suppressAutoHyphens/>" if whole else ""


def _heading_count(role: ParagraphRole, *, style: HouseStyle) -> str:
    counted = role == "heading1" and style.numbering.headings
    return numbering.list_property(numbering.HEADINGS, level=0) if counted else ""


def _derived(
    name: StyleName,
    parent: StyleName,
    *,
    follower: StyleName | None = None,
    offered: bool = False,
    properties: str = "",
    run_properties: str = "",
) -> str:
    varied = parent.id != NORMAL.id and name.id.startswith(parent.id)
    custom = ' w:customStyle="1"' if name.id.startswith("Brief") or varied else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{name.id}">'
        f"{value('name', name.name)}{value('basedOn', parent.id)}"
        f"{value('next', follower.id) if follower else ''}"
        # Word's gallery of styles offers these; a gallery of forty would help nobody.
        f"{'<w:qFormat/>' if offered else ''}"
        f"{group('pPr', [properties])}{group('rPr', [run_properties])}</w:style>"
    )


def _list_styles(style: HouseStyle) -> Iterator[str]:
    parent = PARAGRAPH_STYLES["list"]
    for level in range(names.LIST_LEVELS):
        for kind, number in (("Bullet", numbering.BULLETS), ("Number", numbering.NUMBERS)):
            counted = numbering.list_property(number, level=level)
            name = names.list_style(kind, level)
            yield _derived(name, parent, offered=level == 0, properties=counted)
        indent = f'<w:ind w:left="{twips(style.list.indent) * (level + 1)}"/>'
        yield _derived(names.list_style("Continue", level), parent, properties=indent)


def _counted_styles(style: HouseStyle) -> Iterator[str]:
    """Give the styles of numbered paragraphs, and of those that go on below a number."""
    if style.numbering.paragraphs == "none":
        return
    parent = PARAGRAPH_STYLES["body"]
    for level in range(len(style.numbering.forms)):
        counted = numbering.list_property(numbering.PARAGRAPHS, level=level)
        yield _derived(names.counted_style(level), parent, offered=True, properties=counted)
        indent = f'<w:ind w:left="{twips(style.numbering.indent) * (level + 1)}"/>'
        yield _derived(names.counted_style(level, goes_on=True), parent, properties=indent)


def _contents_styles(style: HouseStyle, *, width: int) -> Iterator[str]:
    # Level 9 keeps the heading of the contents out of the contents that Word makes anew.
    unlisted = value("outlineLvl", 9)
    if style.numbering.headings:
        unlisted = numbering.list_property(numbering.NONE, level=0) + unlisted
    yield _derived(names.CONTENTS_HEADING, PARAGRAPH_STYLES["heading1"], properties=unlisted)
    for level in names.CONTENTS_LEVELS:
        before, after = _CONTENTS_SPACING[level]
        left = twips(style.list.indent) * (level - 1)
        properties = (
            f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
            f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}"/>'
            f'<w:ind w:left="{left}"/>'
        )
        name = names.contents_style(level)
        yield _derived(name, PARAGRAPH_STYLES["body"], properties=properties)


def _gap_style(style: HouseStyle) -> str:
    # Between two tables Word needs a paragraph, or they become one; it is the distance itself.
    height = max(twips(distance_below_table(style)), 20)
    return _derived(
        names.TABLE_GAP,
        NORMAL,
        properties=f'<w:spacing w:before="0" w:after="0" w:line="{height}" w:lineRule="exact"/>',
        run_properties=value("sz", 2) + value("szCs", 2),
    )


def _rules(look: ParagraphLook, colours: Colours) -> str:
    drawn = colour(getattr(colours, look.rule_colour))
    above = _rule("top", drawn, space=1, width=look.rule_width) if look.rule_above else ""
    space = 1 + _below_letters(look)
    below = _rule("bottom", drawn, space=space, width=look.rule_width) if look.rule_below else ""
    return group("pBdr", [above, below])


def _below_letters(look: ParagraphLook) -> int:
    """Give the points that a rule stands lower for Word to look as in the PDF.

    Word puts all the white of a line above its letters, the PDF half of it below them.
    """
    return round(max(0.0, look.leading - _LETTERS * look.size) / 2)


def _rule(side: str, drawn: str, *, space: int, width: float = 0.5) -> str:
    # Word counts the width of lines in eighths of a point.
    return (
        f'<w:{side} w:val="single" w:sz="{round(width * 8)}" w:space="{space}" w:color="{drawn}"/>'
    )


def _spacing(look: ParagraphLook) -> str:
    # "atLeast" gives the same line pitch as "exact" and cuts nothing off enlarged text.
    # The white between letters and a rule is not taken twice.
    after = max(0.0, look.after - _below_letters(look)) if look.rule_below else look.after
    return (
        f'<w:spacing w:before="{twips(look.before)}" w:after="{twips(after)}" '
        f'w:line="{twips(look.leading)}" w:lineRule="atLeast"/>'
    )


def _hanging(role: ParagraphRole, *, style: HouseStyle) -> float:
    # The number of a note hangs like that of a list item, unless the style says otherwise.
    hanging = style.paragraphs[role].hanging
    return style.list.indent if role == "note" and not hanging else hanging


def _indent(look: ParagraphLook, *, hanging: float) -> str:
    if not (look.indent or hanging):
        return ""
    left = look.indent if look.hanging else look.indent + hanging
    return f'<w:ind w:left="{twips(left)}" w:hanging="{twips(hanging)}"/>'


def _run_properties(look: ParagraphLook, *, style: HouseStyle, fonts: FontCatalogue) -> str:
    family = style.fonts.heading if look.font == "heading" else style.fonts.body
    size = half_points(look.size)
    return "".join(
        (
            font_property(family, fonts=fonts),
            "<w:b/><w:bCs/>" if look.bold else "",
            "<w:i/><w:iCs/>" if look.italic else "",
            "<w:caps/>" if look.capitals else "",
            value("color", colour(getattr(style.colours, look.colour))),
            value("sz", size) + value("szCs", size),
        )
    )
