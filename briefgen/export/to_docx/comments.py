"""Write notes in the margin as Word comments, each at the words that its mark stands for."""

from datetime import datetime

from briefgen.export.to_docx import names
from briefgen.export.to_docx.archive import utc
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.inlines import inlines_to_docx
from briefgen.export.to_docx.markup import NAMESPACES, value
from briefgen.model.document import Note

AUTHOR = "briefgen"
INITIALS = "bg"


def comments_xml(draft: Draft, *, stamp: datetime) -> str:
    """Write the part with a comment for each mark, in their order; links gather in `draft`."""
    date = utc(stamp).strftime("%Y-%m-%dT%H:%M:%SZ")
    written = "".join(
        _comment(note, number, date=date, draft=draft) for number, note in enumerate(draft.comments)
    )
    return f"<w:comments {NAMESPACES}>{written}</w:comments>"


def _comment(note: Note, number: int, *, date: str, draft: Draft) -> str:
    look = draft.style.paragraphs["note"]
    sign = f"<w:r><w:rPr>{value('rStyle', names.COMMENT_MARK.id)}</w:rPr><w:annotationRef/></w:r>"
    runs = inlines_to_docx(note.inlines, look=look, draft=draft)
    style = value("pStyle", names.COMMENT_TEXT.id)
    return (
        f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:date="{date}" w:initials="{INITIALS}">'
        f"<w:p><w:pPr>{style}</w:pPr>{sign}{runs}</w:p></w:comment>"
    )
