"""Read a saved web page: its article, without what stands around it and what is hidden."""

from briefgen.errors import InputError
from briefgen.reading.origin import Reader, ReadText, source_of
from briefgen.reading.safe_xml import too_deep
from briefgen.reading.web_origin import page_origin
from briefgen.reading.web_text import article_text, visible_text
from briefgen.reading.web_tree import drop_unseen, parse_page

READER = Reader(name="web-page", version="3")


def read_web_page(data: bytes, *, file_name: str, charset: str = "") -> ReadText:
    """Read an HTML page; `charset` is what came with it. Raises InputError as `parse_page` does."""
    tree, guessed = parse_page(data, file_name=file_name, charset=charset)
    origin = page_origin(tree)
    has_frames = next(tree.iter("frame", "iframe"), None) is not None
    drop_unseen(tree, file_name=file_name)
    try:
        text = article_text(tree, title=origin.title)
    except RecursionError as fault:
        raise too_deep(file_name) from fault
    if has_frames and not text:
        raise InputError(
            f"{file_name}: only shows other pages in its frames.",
            hint="Open the page in the frame by itself and save that.",
        )
    source = source_of(
        data,
        file_name=file_name,
        reader=READER,
        text=text,
        origin=origin,
        guessed_encoding=guessed,
    )
    return ReadText(source=source, original=data)


def page_text(data: bytes, *, file_name: str, charset: str = "") -> tuple[str, str]:
    """Give all that is seen of a page, such as the HTML body of a mail, which is all article.

    The second value is the encoding where it had to be guessed. A page that holds no text
    gives none.
    """
    try:
        tree, guessed = parse_page(data, file_name=file_name, charset=charset)
    except InputError as fault:
        if "holds no text" in fault.message:
            return "", ""
        raise
    drop_unseen(tree, file_name=file_name)
    return visible_text(tree), guessed
