"""Fit which phrases are mechanisms or papers, where names end, and what sentences tell.

Run as `build_phrase_signs.py`. Articles that have a list teach it. It needs scikit-learn, which the
test environment has. The results are committed.
"""

import sys
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.likely_names import MECHANISMS, PAPERS
from briefgen.model.knowledge import Signs
from briefgen.reference.knowledge import load_knowledge
from phrase_training.fitted_signs import LEAST_SEEN_OF_WORDS, fit_signs
from phrase_training.listed_ends import read_ends
from phrase_training.listed_phrases import read_phrases
from phrase_training.listed_sentences import KINDS, read_sentences

TARGET = Path(__file__).resolve().parent.parent / "assets" / "terms"


def main() -> None:
    """Write what all articles teach."""
    for name, signs in build_signs(index_knowledge(load_knowledge())).items():
        (TARGET / f"{name}.msgpack").write_bytes(msgspec.msgpack.encode(signs))


def build_signs(index: KnowledgeIndex) -> dict[str, Signs]:
    """Read the phrases and the ends, and fit their signs."""
    mechanisms = tuple(read_phrases(index, MECHANISMS))
    papers = tuple(read_phrases(index, PAPERS))
    ends = tuple(read_ends(index))
    told = {kind: tuple(read_sentences(index, kind)) for kind in KINDS}
    return {
        "mechanism_signs": fit_signs(
            [one.signs for one in mechanisms], [one.is_of_kind for one in mechanisms]
        ),
        "paper_signs": fit_signs([one.signs for one in papers], [one.is_of_kind for one in papers]),
        "name_ends": fit_signs([one.signs for one in ends], [one.ends for one in ends]),
        **{
            f"{kind}_signs": fit_signs(
                [one.signs for one in sentences],
                [one.tells for one in sentences],
                least_seen=LEAST_SEEN_OF_WORDS,
            )
            for kind, sentences in told.items()
        },
    }


if __name__ == "__main__":
    main()
