"""Fit what words say of agenda areas to passages that tell of them: `build_area_words.py`.

It needs scikit-learn, which the test environment has. The result is committed.
"""

import sys
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from area_training.fitted_words import fit_words
from area_training.passages import read_passages, read_sentences
from briefgen.model.knowledge import AreaWords
from briefgen.reference.knowledge import load_knowledge

TARGET = Path(__file__).resolve().parent.parent / "assets" / "agenda" / "area_words.msgpack"


def main() -> None:
    """Write what all passages and articles teach."""
    TARGET.write_bytes(msgspec.msgpack.encode(build_words()))


def build_words() -> AreaWords:
    """Read the passages and fit the words."""
    general = frozenset(area.id for area in load_knowledge().areas if area.general)
    sentences = (passage for _, passage in read_sentences(general=general))
    return fit_words((*read_passages(), *sentences))


if __name__ == "__main__":
    main()
