"""Write inlines as runs, links and fields."""

from typing import assert_never

from briefgen.export.directions import is_right_to_left, kept_together, mark_ways
from briefgen.export.to_docx import names
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.markup import (
    is_east_asian,
    language_property,
    value,
)
from briefgen.export.to_docx.names import StyleName
from briefgen.export.to_docx.note_marks import note_mark, with_comments
from briefgen.export.to_docx.runs import field_to_docx, plain_run, text_run
from briefgen.model.document import (
    Blank,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    PageCount,
    PageNumber,
    SectionTitle,
    Text,
)
from briefgen.model.house_style import ParagraphLook

_BLANK = 12 * "\N{FIGURE SPACE}"
"""As wide as the line that the PDF draws; its style underlines it.

Word's kin underline no other kind of space at the end of a line.
"""


def inlines_to_docx(
    inlines: Inlines, *, look: ParagraphLook, draft: Draft, style: StyleName | None = None
) -> str:
    """Write the content of one paragraph, set in a look.

    `style` marks its words for a field to find; emphasis inside it gives way.
    """
    from_right = draft.paragraph_from_right
    inlines = kept_together(inlines, from_right=from_right)
    if NoteMark in map(type, inlines):
        ways = mark_ways(inlines, from_right=from_right)
    else:
        # Nothing else asks for it.
        ways = [from_right] * len(inlines)
    written = [
        _inline_to_docx(inline, look=look, draft=draft, style=style, from_right=way)
        for inline, way in zip(inlines, ways, strict=True)
    ]
    return with_comments(inlines, written, draft=draft) if draft.margin else "".join(written)


def _inline_to_docx(
    inline: Inline, *, look: ParagraphLook, draft: Draft, style: StyleName | None, from_right: bool
) -> str:
    """Write one inline; text without characters becomes nothing.

    The mark of a note runs `from_right` to left as the words before it do.
    """
    match inline:
        case Text():
            language = inline.language or draft.language
            return text_run(
                inline.text,
                properties=_text_properties(inline, look=look, draft=draft, style=style),
                language=language_property(language) if language != draft.language else "",
                from_right=is_right_to_left(language),
            )
        case Link():
            return _link(inline, draft=draft)
        case NoteMark():
            return note_mark(inline, draft=draft, from_right=from_right)
        case LineBreak():
            return "<w:r><w:br/></w:r>"
        case Blank():
            return plain_run(_BLANK, draft=draft, style=names.BLANK)
        case PageNumber(language=language):
            return field_to_docx("PAGE", shown="1", draft=draft, language=language)
        case PageCount(language=language):
            return field_to_docx("NUMPAGES", shown="1", draft=draft, language=language)
        case SectionTitle():
            return _section_title(draft)
        case _:
            assert_never(inline)


def _text_properties(
    text: Text, *, look: ParagraphLook, draft: Draft, style: StyleName | None
) -> str:
    named = style or _emphasis(text, look=look)
    properties = value("rStyle", named.id) if named else ""
    if is_east_asian(text.language or draft.language):
        # Tells Word to take quotation marks, too, from the East Asian font.
        properties += '<w:rFonts w:hint="eastAsia"/>'
    return properties


def _emphasis(text: Text, *, look: ParagraphLook) -> StyleName | None:
    # In Word a bold character style inside a bold paragraph style turns bold off again.
    bold = text.bold and not look.bold
    italic = text.italic and not look.italic
    if bold and italic:
        return names.STRONG_EMPHASIS
    if bold:
        return names.STRONG
    return names.EMPHASIS if italic else None


def _section_title(draft: Draft) -> str:
    """Write what finds the title of a section; where there is none, Word would show an error."""
    instruction = f'STYLEREF "{names.SECTION_TITLE.name}"'
    title = draft.section_title
    return field_to_docx(instruction, shown=title, draft=draft) if title else ""


def _link(link: Link, *, draft: Draft) -> str:
    from briefgen.export.to_docx.addresses import linkable_address

    address = linkable_address(link.url)
    if not address:
        return plain_run(link.text, draft=draft)
    run = plain_run(link.text, draft=draft, style=names.LINK)
    return f'<w:hyperlink r:id="{draft.link(address)}" w:history="1">{run}</w:hyperlink>'


def heading_bookmark(number: int) -> str:
    """Name the bookmark of a heading as Word names those of its contents."""
    return f"_Toc{number:08}"
