"""Fill a template with an outline by docxtpl: docxtpl_fill.py OUTLINE OUT TEMPLATE."""

import json
import sys
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate, RichText


def fill(outline: dict[str, Any], template: Path, path: Path) -> None:
    """Render the template and save it."""
    document = DocxTemplate(str(template))
    document.render(
        {
            "title": outline["title"],
            "head": outline["head"],
            "foot": outline["foot"],
            "parts": [_filled(part) for part in outline["parts"]],
        },
        autoescape=True,
    )
    document.save(str(path))


def _filled(part: dict[str, Any]) -> dict[str, Any]:
    """Give a part as the template asks for it: words as rich text, the head of a table apart."""
    words = _words(part.get("words", ()))
    head, rows = part.get("head_rows", 0), part.get("rows", ())
    cells = [[[_words(words) for words in cell] for cell in row] for row in rows]
    return {**part, "words": words, "head": cells[:head], "rows": cells[head:]}


def _words(words: list[list[str]]) -> RichText:
    rich = RichText()
    for text, style in words:
        rich.add(text, bold=style == "bold", superscript=style == "mark")
    return rich


if __name__ == "__main__":
    fill(json.loads(Path(sys.argv[1]).read_text("utf-8")), Path(sys.argv[3]), Path(sys.argv[2]))
