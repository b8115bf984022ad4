"""The files of translations, read as data, and the script that makes them."""

import runpy
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_translations.py"
SCRIPT: dict[str, Any] = runpy.run_path(str(_SCRIPT))
LANGUAGES: tuple[str, ...] = SCRIPT["LANGUAGES"]


def file_of(language: str) -> Path:
    path: Path = SCRIPT["file_of"](language)
    return path


def messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).iter("message"))


def source_of(message: ET.Element) -> str:
    return message.findtext("source") or ""


def translations_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]
