"""Write the contents of a book: a field that Word can make anew, with its entries in it."""

from briefgen.export.to_docx import names
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.inlines import heading_bookmark, inlines_to_docx
from briefgen.export.to_docx.markup import value
from briefgen.export.to_docx.runs import field_to_docx, link_to
from briefgen.model.document import Contents, ContentsEntry

_BEGIN = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def contents_to_docx(contents: Contents, *, draft: Draft) -> str:
    """Write the heading on a new page and the entries below it."""
    look = draft.style.paragraphs["heading1"]
    style = value("pStyle", names.CONTENTS_HEADING.id)
    title = names.SECTION_TITLE if draft.section_title else None
    heading = inlines_to_docx(contents.heading, look=look, draft=draft, style=title)
    last = len(contents.entries) - 1
    entries = "".join(
        _entry(entry, draft=draft, begin=_BEGIN if not at else "", end=_END if at == last else "")
        for at, entry in enumerate(contents.entries)
    )
    return f"<w:p><w:pPr>{style}<w:pageBreakBefore/></w:pPr>{heading}</w:p>{entries}"


def _entry(entry: ContentsEntry, *, draft: Draft, begin: str, end: str) -> str:
    """Write one entry as a link to its heading, with the page where a layout gave one."""
    runs = inlines_to_docx(entry.inlines, look=draft.style.paragraphs["body"], draft=draft)
    if entry.target in draft.headings:
        anchor = heading_bookmark(draft.headings[entry.target])
        page = str(draft.pages.get(entry.target, ""))
        number = field_to_docx(f"PAGEREF {anchor} \\h", shown=page, draft=draft)
        runs = link_to(anchor, f"{runs}<w:r><w:tab/></w:r>{number}")
    style = value("pStyle", names.contents_style(entry.level).id)
    return f"<w:p><w:pPr>{style}</w:pPr>{begin}{runs}{end}</w:p>"
