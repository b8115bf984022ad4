"""Compare the parts of a Word file with the golden ones in `tests/golden/docx/`.

After an intended change write them anew and read the difference before committing:

    BRIEFGEN_UPDATE_GOLDEN=1 python -m pytest tests/export/to_docx/test_writer.py
"""

import os
from pathlib import Path

from lxml import etree

from tests.support.docx_render import members

FOLDER = Path(__file__).resolve().parents[1] / "golden" / "docx"


def pretty_parts(data: bytes) -> dict[str, str]:
    """Give each member as indented XML under the name of its golden file."""
    return {golden_name(name): pretty(content) for name, content in members(data).items()}


def golden_name(member: str) -> str:
    """Make a flat file name: no brackets, no folders, always ending in .xml."""
    name = member.replace("/", "-").strip("[").replace("]", "")
    return name if name.endswith(".xml") else f"{name}.xml"


def pretty(content: bytes) -> str:
    root = etree.fromstring(content)
    etree.indent(root, space="  ")
    return str(etree.tostring(root, encoding="unicode")) + "\n"


def golden_parts() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.xml")}


def update_if_asked(parts: dict[str, str]) -> None:
    """Write the parts as the new golden ones where the environment asks for it."""
    if not os.environ.get("BRIEFGEN_UPDATE_GOLDEN"):
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.xml"):
        path.unlink()
    for name, text in parts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
