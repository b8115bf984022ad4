"""Write the help of the window from the pages of docs/: `python packaging/build_help.py`.

The window shows it without a browser and without the network, so the pages are plain HTML as
Qt's rich text knows it. What the contents of docs/index.md name is taken, but for the last
part, which is about the project. A test compares.
"""

import html
import json
import re
import sys
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
FOLDER = ROOT / "assets" / "help"
_LEFT_OUT = "The project"
_PICTURES = "../assets/help/pictures/"
_PART = re.compile(
    r"^```\{toctree\}\n:caption: (?P<title>.+)\n:hidden:\n\n(?P<names>[^`]+)```", re.MULTILINE
)


class Part(NamedTuple):
    """A part of the contents, with the names of its pages."""

    title: str
    names: tuple[str, ...]


def contents() -> list[Part]:
    """Give the parts that the window shows, in their order."""
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    parts = [Part(one["title"], tuple(one["names"].split())) for one in _PART.finditer(index)]
    return [part for part in parts if part.title != _LEFT_OUT]


def help_files() -> dict[str, str]:
    """Give the text of each file of the help by its name."""
    parts = contents()
    names = [name for part in parts for name in part.names]
    titles, files = {}, {}
    for name in names:
        text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
        titles[name] = title_of(text)
        files[f"{name}.html"] = page_of(text, title=titles[name], known=names)
    listed = [
        {"title": part.title, "pages": [{"name": one, "title": titles[one]} for one in part.names]}
        for part in parts
    ]
    return {"contents.json": json.dumps(listed, indent=1, ensure_ascii=False) + "\n", **files}


def title_of(text: str) -> str:
    """Give the title of a page, which is its first heading."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found[1] if found else ""


def page_of(text: str, *, title: str, known: list[str]) -> str:
    """Give a page as HTML; links lead to pages of the help, or become words."""
    reader = MarkdownIt("commonmark").enable("table")
    tokens = reader.parse(text)
    seen = _with_places(tokens)
    for token in seen:
        for inner in token.children or ():
            _lead_on(inner, known)
        token.children = _without_dead_links(token.children)
    body = reader.renderer.render(seen, reader.options, {})
    # Qt puts no air around blocks of code; it does around cells.
    body = body.replace("<pre>", '<table class="block" width="100%"><tr><td class="block"><pre>')
    body = body.replace("</pre>", "</pre></td></tr></table>")
    return f"<html><head><title>{html.escape(title)}</title></head><body>\n{body}</body></html>\n"


def place_of(heading: str) -> str:
    """Give the anchor of a heading, as MyST and others make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _with_places(tokens: list[Token]) -> list[Token]:
    """Leave out comments, and put an anchor into each heading."""
    seen = [token for token in tokens if token.type != "html_block"]
    for opening, inner in pairwise(seen):
        if opening.type == "heading_open":
            words = "".join(one.content for one in inner.children or ())
            anchor = Token("html_inline", "", 0, content=f'<a name="{place_of(words)}"></a>')
            inner.children = [anchor, *(inner.children or ())]
        elif opening.type == "paragraph_open" and _is_picture(inner):
            # Lines of text have air between them, which would be part of the picture's height.
            opening.attrs["class"] = "picture"
    for token in seen:
        # A block would end with an empty line.
        token.content = token.content.rstrip("\n")
    return seen


def _is_picture(token: Token) -> bool:
    """Tell whether a paragraph holds a picture and nothing else."""
    return [one.type for one in token.children or ()] == ["image"]


def _lead_on(token: Token, known: list[str]) -> None:
    """Let links and pictures lead to where they stand in the help."""
    if token.type == "link_open":
        name, _, place = str(token.attrs["href"]).partition("#")
        page = name.removesuffix(".md")
        if page in known or not name:
            token.attrs["href"] = f"{page}.html#{place}".removesuffix("#") if name else f"#{place}"
        else:
            token.attrs["href"] = ""
    elif token.type == "image":
        token.attrs["src"] = str(token.attrs["src"]).replace(_PICTURES, "pictures/")


def _without_dead_links(tokens: list[Token] | None) -> list[Token] | None:
    """Keep only the words of links to what the help does not hold."""
    if tokens is None:
        return None
    kept, is_dead = [], False
    for token in tokens:
        if token.type == "link_open":
            is_dead = not token.attrs["href"]
        if token.type in ("link_open", "link_close") and is_dead:
            continue
        kept.append(token)
    return kept


def main() -> int:
    """Write all files, and take those away that are no pages any more."""
    files = help_files()
    for old in {*FOLDER.glob("*.html"), *FOLDER.glob("*.json")}:
        if old.name not in files:
            old.unlink()
    for name, text in files.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{FOLDER.name}: {len(files)} files\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
