"""Write docs/schema/ from the program's own types: `python packaging/build_schemas.py`.

Editors take them, see .vscode/settings.json and .taplo.toml; a test compares.
"""

import json
import sys
from pathlib import Path

from briefgen.app.file_schemas import file_schema, schema_names

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "schema"


def schema_files() -> dict[str, str]:
    """Give the text of each file by its name."""
    return {
        f"{name}.schema.json": json.dumps(file_schema(name), indent=2, ensure_ascii=False) + "\n"
        for name in schema_names()
    }


if __name__ == "__main__":
    for name, text in schema_files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{FOLDER.name}: {len(schema_files())} files\n")
