"""The text of a web page: its article, or, where there is none, all that is seen."""

import logging
import re
from collections.abc import Iterator

from lxml import etree, html

from briefgen.reading.normalise import joined, row_of
from briefgen.reading.origin import shortened
from briefgen.reading.web_tree import headlines
from briefgen.reading.word_set import word_set

_BLOCKS = word_set(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu "
    "nav ol option p pre search section summary table tbody td tfoot th thead tr ul "
    # The names that trafilatura gives to headings, items, quotations and tables.
    "head item list quote row cell"
)

_ROWS = frozenset({"tr", "row"})
_CELLS = frozenset({"td", "th", "cell"})
_BREAKS = frozenset({"br", "lb"})
_SPACE = re.compile(r"\s+")
_SHORTEST = 250
"""Characters under which trafilatura itself takes the whole page, without its paragraphs."""
_HEAD = 500
"""Characters at the start of an article in which its headline is looked for."""
_AROUND = ("nav", "aside", "header", "footer", "form")
_FEW_LINKS = 0.05
"""Share of the text in links up to which a page without such parts is all article."""
_MOST_ELEMENTS = 20_000
"""Elements up to which a page is searched for its article; news pages have 500 to 5,000."""


def article_text(tree: html.HtmlElement, *, title: str) -> str:
    """Give the article of a page with its headline; without an article all that is seen.

    trafilatura gets a parsed tree, so it fetches nothing; it is not asked for dates,
    since it would read them against the clock. Its time grows faster than a page does,
    so a page of uncommon size is taken whole.
    """
    seen = visible_text(tree)
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS or _is_all_article(tree, seen):
        return seen
    _unnest_tables(tree)
    article = joined(_paragraphs(_article_body(tree)))
    if len(article) < _SHORTEST:
        return seen
    return "\n\n".join((*_missing_headline(tree, title, article), article))


def _is_all_article(tree: html.HtmlElement, seen: str) -> bool:
    """Tell a page that was written as a document: nothing stands around it, few links in it."""
    if next(tree.iter(*_AROUND), None) is not None:
        return False
    linked = sum(len(piece.strip()) for link in tree.iter("a") for piece in link.itertext())
    return linked <= _FEW_LINKS * len(seen)


def _unnest_tables(tree: html.HtmlElement) -> None:
    """Make paragraphs of the rows of tables in cells: trafilatura puts these behind the others."""
    for table in reversed(list(tree.iter("table"))):
        rows = list(table.iter("tr"))
        is_nested = next(table.iterancestors("td", "th"), None) is not None
        if not is_nested or not rows or not all(map(_holds_data, rows)):
            continue
        paragraphs = [etree.Element("p") for _ in rows]
        for paragraph, row in zip(paragraphs, rows, strict=True):
            paragraph.text = row_of(_cells(row))
        paragraphs[-1].tail = table.tail
        parent = table.getparent()
        at = parent.index(table)
        parent[at : at + 1] = paragraphs


def visible_text(tree: etree._Element) -> str:
    """Give all text of a tree from which the unseen was dropped, block by block."""
    return joined(_paragraphs(tree))


def _article_body(tree: html.HtmlElement) -> etree._Element:
    from trafilatura import bare_extraction

    # What it has to say of a page goes to standard error, in words of its own.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = bare_extraction(tree, include_comments=False, include_tables=True)
    body = getattr(found, "body", None)
    return etree.Element("body") if body is None else body


def _missing_headline(tree: html.HtmlElement, title: str, article: str) -> Iterator[str]:
    """Yield the headline where the page shows it apart from the article."""
    shown = headlines(tree)
    headline = shown[0] if len(shown) == 1 else shortened(title)
    if headline in shown and headline not in article[: len(headline) + _HEAD]:
        yield headline


def _paragraphs(root: etree._Element) -> list[str]:
    blocks = _Blocks()
    blocks.add(root, keep_lines=False)
    blocks.end()
    return blocks.done


class _Blocks:
    """The texts between the borders of blocks, as a tree is walked."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._pieces: list[str] = []

    def add(self, element: etree._Element, *, keep_lines: bool) -> None:
        """Add an element; a row of data becomes one line, line ends count only in `pre`."""
        is_block = element.tag in _BLOCKS
        if is_block:
            self.end()
        if element.tag in _ROWS and _holds_data(element):
            self.done.append(row_of(_cells(element)))
            return
        lines = keep_lines or element.tag == "pre"
        self._pieces.append("\n" if element.tag in _BREAKS else _run(element.text, lines=lines))
        for child in element:
            self.add(child, keep_lines=lines)
            self._pieces.append(_run(child.tail, lines=lines))
        if is_block:
            self.end()

    def end(self) -> None:
        """End the block that is open."""
        self.done.append("".join(self._pieces))
        self._pieces.clear()


def _run(text: str | None, *, lines: bool) -> str:
    return text or "" if lines else _SPACE.sub(" ", text or "")


def _holds_data(row: etree._Element) -> bool:
    """Tell a row of data from one that only lays out a page: its cells hold no blocks."""
    return not any(below.tag in _BLOCKS - _CELLS for below in row.iterdescendants())


def _cells(row: etree._Element) -> Iterator[str]:
    for cell in row.iterchildren(*_CELLS):
        yield " ".join(cell.itertext())
