"""Write runs, fields, bookmarks and links inside a file: what paragraphs are made of."""

from briefgen.export.directions import directed, is_right_to_left
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.markup import escape, group, is_plain, language_property, value
from briefgen.export.to_docx.names import StyleName

_TEXT = '<w:t xml:space="preserve">'


def text_run(text: str, *, properties: str, language: str = "", from_right: bool = False) -> str:
    """Write a run of text, one for each stretch of a direction; without characters nothing.

    `properties` are those before the direction, `language` the one behind it, `from_right` is
    the way in which the text runs as a whole. Latin names in it are not in its language.
    """
    if not from_right and text.isascii():
        # Most text, of which no stretch can run the other way.
        return _run(text, properties + language)
    return "".join(
        _run(
            stretch,
            f"{properties}{'<w:rtl/>' if way else ''}{language if way or not from_right else ''}",
        )
        for stretch, way in directed(text, from_right=from_right)
    )


def _run(text: str, properties: str) -> str:
    content = _content(text)
    grouped = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{grouped}{content}</w:r>" if content else ""


def plain_run(
    text: str, *, draft: Draft, style: StyleName | None = None, language: str = ""
) -> str:
    """Write a run, where wanted in a character style, in the document's or another language."""
    named = value("rStyle", style.id) if style else ""
    own = language_property(language) if language else ""
    from_right = is_right_to_left(language) if language else draft.right_to_left
    return text_run(text, properties=named, language=own, from_right=from_right)


def sign_run(
    signs: str,
    *,
    draft: Draft,
    style: StyleName | None = None,
    language: str = "",
    from_right: bool | None = None,
) -> str:
    """Write a run of signs that are elements of their own, such as a reference.

    They run as the document does, or as a `language` among whose words they stand, or as said.
    """
    if from_right is None:
        from_right = is_right_to_left(language) if language else draft.right_to_left
    properties = (value("rStyle", style.id) if style else "") + ("<w:rtl/>" if from_right else "")
    return f"<w:r>{group('rPr', [properties])}{signs}</w:r>"


def field_to_docx(
    instruction: str,
    *,
    shown: str,
    draft: Draft,
    style: StyleName | None = None,
    language: str = "",
    from_right: bool | None = None,
) -> str:
    """Write a field that Word and its kin fill in; `shown` is for readers without layout."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{escape(shown)}</w:t>" if shown else "",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(
        sign_run(part, draft=draft, style=style, language=language, from_right=from_right)
        for part in parts
        if part
    )


def bookmarked(runs: str, *, number: int, name: str) -> str:
    """Put a bookmark around runs."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'
    )


def link_to(anchor: str, runs: str) -> str:
    """Make runs a link to a bookmark."""
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{runs}</w:hyperlink>'


def _content(text: str) -> str:
    if is_plain(text):
        return f"{_TEXT}{text}</w:t>" if text else ""
    lines = escape(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not lines:
        return ""
    # Word shows a raw line end or tab inside a text as a space.
    lines = lines.replace("\n", f"</w:t><w:br/>{_TEXT}").replace("\t", f"</w:t><w:tab/>{_TEXT}")
    return f"{_TEXT}{lines}</w:t>"
