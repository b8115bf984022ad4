"""Parse a web page and take out what its reader does not see."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html

from briefgen.errors import InputError
from briefgen.reading.encoding import decoded
from briefgen.reading.limits import LARGEST_TEXT, MEGABYTE, MOST_PAGE_TAGS
from briefgen.reading.origin import shortened
from briefgen.reading.safe_xml import too_deep, too_many_tags
from briefgen.reading.web_sheets import HidingSheets
from briefgen.reading.web_styles import hides_here, makes_tiny
from briefgen.reading.web_tags import refuse_overloaded
from briefgen.reading.word_set import word_set

_META = re.compile(rb"<meta[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})")
_HEAD = 8192
"""Bytes in which a page says by which encoding it is to be read."""
_WIDE = re.compile(r"utf-?(16|32)", re.IGNORECASE)
_PICTURE_DATA = re.compile(r"data:[\w/+.-]{0,60}(?:;[\w=-]{1,40}){0,3};base64,[A-Za-z0-9+/=]*+")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PIECES = 100
"""Pieces of text, between inner tags, of which a heading may consist."""

_UNSEEN = word_set(
    "script style template noscript noembed noframes iframe object embed svg math canvas audio "
    "video map head select datalist textarea button dialog "
    # What is struck out no longer holds; readings above the signs say them a second time.
    "del s strike rt rp"
)


def parse_page(data: bytes, *, file_name: str, charset: str = "") -> tuple[html.HtmlElement, str]:
    """Give the tree of a page and, where it had to be guessed, the encoding it was read by.

    `charset` is what a mail says of it, before the page's own word. Raises InputError for
    a page that can't be decoded or goes too far.
    """
    text, guessed = decoded(data, file_name=file_name, declared=charset or _declared(data))
    # The pictures of a page saved in one file are most of its size; NUL would end the parse.
    text = _PICTURE_DATA.sub("", text).replace("\0", "")
    if len(text) > LARGEST_TEXT:
        raise InputError(
            f"{file_name}: holds more than {LARGEST_TEXT // MEGABYTE} MB of text.",
            hint="Copy the article into a text file.",
        )
    if text.count("<") > MOST_PAGE_TAGS:
        raise too_many_tags(file_name, MOST_PAGE_TAGS)
    refuse_overloaded(text, file_name=file_name)
    return _tree(text, file_name), guessed


def _declared(data: bytes) -> str:
    head = data[:_HEAD]
    found = _META.search(head) or _XML.match(head)
    name = found[1].decode("ascii") if found else ""
    # A page that can be searched for its declaration is not written in two bytes a sign.
    return "" if _WIDE.match(name) else name


def _tree(text: str, file_name: str) -> html.HtmlElement:
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as fault:
        _refuse_depth(parser, file_name)
        raise InputError(
            f"{file_name}: holds no text.", hint="Give a file with the article in it."
        ) from fault
    _refuse_depth(parser, file_name)
    _drop_controls(tree)
    return tree


def _drop_controls(tree: html.HtmlElement) -> None:
    """Take out characters that lxml parses (from "&#1;", say) but does not let anybody write."""
    for element in tree.iter():
        if element.text and _UNWRITABLE.search(element.text):
            element.text = _UNWRITABLE.sub("", element.text)
        if element.tail and _UNWRITABLE.search(element.tail):
            element.tail = _UNWRITABLE.sub("", element.tail)


def _refuse_depth(parser: html.HTMLParser, file_name: str) -> None:
    if any("depth" in entry.message for entry in parser.error_log):
        raise too_deep(file_name)


def headlines(tree: html.HtmlElement) -> list[str]:
    """Give the texts of the main headings of a page, each of bearable length."""
    return [shortened("".join(islice(heading.itertext(), _PIECES))) for heading in tree.iter("h1")]


def drop_unseen(tree: html.HtmlElement, *, file_name: str) -> None:
    """Take out scripts, comments, templates and all that is hidden; what follows them stays.

    Raises InputError where its style sheets take too long to follow.
    """
    sheets = HidingSheets(_sheets(tree), file_name=file_name)
    # All are told before any goes: what hides may hang on what stands before or around it.
    unseen = [one for one in tree.iter() if one is not tree and _is_unseen(one, sheets)]
    for element in unseen:
        _drop(element)


def _sheets(tree: html.HtmlElement) -> Iterator[str]:
    for sheet in tree.iter("style"):
        if sheet.get("media", "all").strip().lower() in ("", "all", "screen"):
            yield sheet.text or ""


def _is_unseen(element: html.HtmlElement, sheets: HidingSheets) -> bool:
    """Tell what a reader of the page doesn't see.

    The body itself counts as seen: many pages hide it until a script has run.
    """
    if not isinstance(element.tag, str):
        return True  # a comment or an instruction
    if element.tag in _UNSEEN:
        return not (element.tag == "dialog" and "open" in element.attrib)
    return element.tag != "body" and _is_hidden(element, sheets)


def _is_hidden(element: html.HtmlElement, sheets: HidingSheets) -> bool:
    return (
        "hidden" in element.attrib
        or element.get("aria-hidden", "").strip().lower() == "true"
        or _hides_by_style(element)
        or sheets.hide(element)
    )


def _hides_by_style(element: html.HtmlElement) -> bool:
    style = element.get("style", "")
    if not style:
        return False
    # Frames of pages have no size of letters, and what is in them has one.
    others = (one.get("style") or "" for one in element.iterdescendants())
    return hides_here(style) or (
        makes_tiny(style) and not any("font" in one.lower() for one in others)
    )


def _drop(element: html.HtmlElement) -> None:
    """Take an element out of its tree and keep the text behind it."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)
