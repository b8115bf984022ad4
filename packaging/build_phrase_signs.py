"""Fit which phrases are mechanisms or papers, and where names end, to articles that have a list.

Run as `build_phrase_signs.py`. It needs scikit-learn, which the test environment has. The results
are committed.
"""

import sys
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.likely_names import MECHANISMS, PAPERS
from briefgen.model.knowledge import PhraseSigns
from briefgen.reference.knowledge import load_knowledge
from phrase_training.fitted_signs import fit_signs
from phrase_training.listed_ends import read_ends
from phrase_training.listed_phrases import read_phrases

TARGET = Path(__file__).resolve().parent.parent / "assets" / "terms"


def main() -> None:
    """Write what all articles teach."""
    for name, signs in build_signs(index_knowledge(load_knowledge())).items():
        (TARGET / f"{name}.msgpack").write_bytes(msgspec.msgpack.encode(signs))


def build_signs(index: KnowledgeIndex) -> dict[str, PhraseSigns]:
    """Read the phrases and the ends, and fit their signs."""
    mechanisms = tuple(read_phrases(index, MECHANISMS))
    papers = tuple(read_phrases(index, PAPERS))
    ends = tuple(read_ends(index))
    return {
        "mechanism_signs": fit_signs(
            [one.signs for one in mechanisms], [one.is_of_kind for one in mechanisms]
        ),
        "paper_signs": fit_signs([one.signs for one in papers], [one.is_of_kind for one in papers]),
        "name_ends": fit_signs([one.signs for one in ends], [one.ends for one in ends]),
    }


if __name__ == "__main__":
    main()
