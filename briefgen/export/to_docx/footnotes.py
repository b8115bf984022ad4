"""Write the notes at the foot of pages as Word's own footnotes.

Word counts footnotes by their order in the text. Where the labels of a document are other
ones, they stand as marks of their own, so that both files of a brief name a note alike.
"""

from briefgen.export.to_docx import names
from briefgen.export.to_docx.draft import Draft, Footnote
from briefgen.export.to_docx.inlines import inlines_to_docx
from briefgen.export.to_docx.markup import NAMESPACES, value
from briefgen.export.to_docx.runs import plain_run

SEPARATORS = {-1: ("separator", "separator"), 0: ("continuationSeparator", "continuationSeparator")}
"""The rules above notes, by their ids: kind of the footnote, and of the sign in it."""


def footnotes_xml(draft: Draft) -> str:
    """Write the part: the two separators, then the notes; links gather in `draft`."""
    rules = "".join(_separator(id_, kind, sign) for id_, (kind, sign) in SEPARATORS.items())
    notes = "".join(_footnote(footnote, draft=draft) for footnote in draft.footnotes.values())
    return f"<w:footnotes {NAMESPACES}>{rules}{notes}</w:footnotes>"


def footnote_settings() -> str:
    """Write the setting that names the separators."""
    listed = "".join(f'<w:footnote w:id="{id_}"/>' for id_ in SEPARATORS)
    return f"<w:footnotePr>{listed}</w:footnotePr>"


def _separator(id_: int, kind: str, sign: str) -> str:
    spacing = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return (
        f'<w:footnote w:type="{kind}" w:id="{id_}"><w:p><w:pPr>{spacing}</w:pPr>'
        f"<w:r><w:{sign}/></w:r></w:p></w:footnote>"
    )


def _footnote(footnote: Footnote, *, draft: Draft) -> str:
    note, look = footnote.note, draft.style.paragraphs["note"]
    own = plain_run(note.label, draft=draft)
    label = "<w:r><w:footnoteRef/></w:r>" if draft.counts_alike else own
    runs = inlines_to_docx(note.inlines, look=look, draft=draft)
    style = value("pStyle", names.FOOTNOTE_TEXT.id)
    return (
        f'<w:footnote w:id="{footnote.number}"><w:p><w:pPr>{style}</w:pPr>{label}'
        f'<w:r><w:t xml:space="preserve"> </w:t><w:tab/></w:r>{runs}</w:p></w:footnote>'
    )
