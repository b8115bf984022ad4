"""An outline in the languages that peers read: Markdown for pandoc, and typst."""

import re
from collections.abc import Iterator

from benchmarks.speed.outline import Outline, Part, Words

_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|~^$])")
_TYPST_SIGNS = re.compile(r"([\\`*_\[\]<>#@~$/-])")
_TYPST_HEAD = """\
#set document(title: [{title}])
#set text(size: 9pt, lang: "en")
#set page(
  paper: "a4",
  header: [#text(size: 7pt)[{head}]],
  footer: context [#text(size: 7pt)[{foot} #h(1fr) \
Page #counter(page).display() of #counter(page).final().first()]],
)
#set table(stroke: (bottom: 0.5pt + gray))
"""


def markdown_of(outline: Outline) -> str:
    """Give an outline as pandoc's Markdown; its notes become real ones.

    The contents are left out: pandoc makes them itself where it is asked to.
    """
    lines = ["---", f'title: "{outline.title}"', "lang: en", "---", ""]
    for part in outline.parts:
        lines += [*_markdown(part), ""]
    return "\n".join(lines)


def _markdown(part: Part) -> Iterator[str]:
    words = _markdown_words(part.words)
    match part.kind:
        case "heading":
            yield f"{'#' * part.level} {words}"
        case "bullet":
            yield f"- {words}"
        case "note":
            yield f"[^{part.label}]: {words}"
        case "table":
            yield from _markdown_table(part)
        case "paragraph":
            yield words
        case "title" | "contents" | "page":
            pass


def _markdown_table(part: Part) -> Iterator[str]:
    rows = [[" ".join(map(_markdown_words, cell)) for cell in row] for row in part.rows]
    head = rows[: part.head_rows] or [[""] * len(part.widths)]
    yield from (f"| {' | '.join(row)} |" for row in head)
    # Pandoc takes the widths of columns from the dashes where a row is long.
    yield f"|{'|'.join('-' * max(3, round(100 * share)) for share in part.widths)}|"
    yield from (f"| {' | '.join(row)} |" for row in rows[part.head_rows :])


def _markdown_words(words: Words) -> str:
    found = []
    for text, style in words:
        escaped = _MARKDOWN_SIGNS.sub(r"\\\1", text)
        match style:
            case "mark":
                found.append(f"[^{text}]")
            case "bold":
                found.append(f"**{escaped}**")
            case _:
                found.append(escaped)
    return "".join(found)


def typst_of(outline: Outline) -> str:
    """Give an outline as typst: tagged by itself, with a title, contents, head and foot."""
    edges = {
        name: _escaped(words)
        for name, words in (
            ("title", outline.title),
            ("head", outline.head),
            ("foot", outline.foot),
        )
    }
    lines = [_TYPST_HEAD.format(**edges)]
    for part in outline.parts:
        lines += [_typst(part), ""]
    return "\n".join(lines)


def _typst(part: Part) -> str:
    words = _typst_words(part.words)
    match part.kind:
        case "title":
            return f'#text(size: 20pt, weight: "bold")[{words}]'
        case "heading":
            return f"{'=' * part.level} {words}"
        case "bullet":
            return f"- {words}"
        case "note":
            return f"#text(size: 7pt)[{part.label} {words}]"
        case "table":
            return _typst_table(part)
        case "contents":
            return f"#outline(title: [{words}], depth: 2)"
        case "page":
            return "#pagebreak(weak: true)"
        case _:
            return words


def _typst_table(part: Part) -> str:
    widths = ", ".join(f"{share:.3f}fr" for share in part.widths)
    rows = [", ".join(_typst_cell(cell) for cell in row) for row in part.rows]
    head = ", ".join(rows[: part.head_rows])
    header = f"table.header({head}), " if head else ""
    body = ",\n  ".join(rows[part.head_rows :])
    return f"#table(columns: ({widths}), {header}\n  {body})"


def _typst_cell(cell: tuple[Words, ...]) -> str:
    return f"[{' #parbreak() '.join(map(_typst_words, cell))}]"


def _typst_words(words: Words) -> str:
    found = []
    for text, style in words:
        escaped = _escaped(text)
        match style:
            case "mark":
                found.append(f"#super[{escaped}]")
            case "bold":
                found.append(f"#strong[{escaped}]")
            case _:
                found.append(escaped)
    return "".join(found)


def _escaped(text: str) -> str:
    return _TYPST_SIGNS.sub(r"\\\1", text)
