"""Write the stems of all words that official names and agenda areas hold: `build_stems.py`.

The result is committed; a test builds it again and compares. Reducing these words anew
took half of the time that every reading spends before it looks at a text.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from briefgen.extract.words import Stemmer, find_words
from briefgen.model.knowledge import Knowledge
from briefgen.reference.knowledge import load_knowledge

TARGET = Path(__file__).resolve().parent.parent / "assets" / "languages" / "stems.json"


def main() -> None:
    """Write the stems of the shipped data, without those of a user's own files."""
    with tempfile.TemporaryDirectory() as nothing:
        os.environ["BRIEFGEN_CONFIG"] = nothing
        TARGET.write_bytes(stems_of(load_knowledge()))


def stems_of(knowledge: Knowledge) -> bytes:
    """Give the file of stems by word, in alphabetical order."""
    words = sorted({word.text.lower() for text in _texts(knowledge) for word in find_words(text)})
    stems = dict(zip(words, Stemmer().stems(words), strict=True))
    return msgspec.json.format(msgspec.json.encode(stems), indent=1)


def _texts(knowledge: Knowledge) -> Iterator[str]:
    for term in knowledge.terms:
        names = (term.official, *term.aliases, *term.garbled)
        # What must match letter by letter is never compared by stems.
        yield from (name for name in names if name not in term.exact_only)
    for area in knowledge.areas:
        yield from (term.term for term in area.terms)


if __name__ == "__main__":
    main()
