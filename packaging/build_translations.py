"""Gather the words of the window with lupdate and make their translations ready with lrelease.

`python packaging/build_translations.py` updates `assets/translations/*.ts`, keeps what is
translated there, and makes the `.qm` files the window loads. A word that is new stands in the
`.ts` files as unfinished, and a test names it.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
WORDS = ROOT / "briefgen" / "gui"
TRANSLATIONS = ROOT / "assets" / "translations"
LANGUAGES = ("fr", "es", "ru", "zh_CN", "ar")
"""The languages as Qt names them; their plurals follow from that."""
_TOOLS = Path(PySide6.__file__).parent


def file_of(language: str) -> Path:
    """Give the file of the translations into a language."""
    return TRANSLATIONS / f"briefgen_{language[:2]}.ts"


def gather(language: str, target: Path) -> None:
    """Put the words of the window into a file, with the translations it has already."""
    sources = sorted(map(str, WORDS.glob("*.py")))
    _run(
        *("lupdate", "-silent", "-no-obsolete", "-locations", "none"),
        *("-tr-function-alias", "tr+=tr,tr+=marked"),
        *("-source-language", "en", "-target-language", language),
        *(*sources, "-ts", str(target)),
    )


def make_ready(source: Path, target: Path) -> None:
    """Make the file that the window loads."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True)


def main() -> int:
    """Bring all languages up to date."""
    TRANSLATIONS.mkdir(exist_ok=True)
    for language in LANGUAGES:
        source = file_of(language)
        gather(language, source)
        make_ready(source, source.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
