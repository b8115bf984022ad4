"""Fit which phrases are mechanisms or papers, where names end, and what sentences tell.

Run as `build_phrase_signs.py`. Articles that have a list teach it; with --measure it tells how well
each eighth of the sets is told by what the others teach. It needs scikit-learn, which the test
environment has. The results are committed.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.likely_names import MECHANISMS, PAPERS
from briefgen.reference.knowledge import load_knowledge
from phrase_training.example import Example
from phrase_training.fitted_signs import (
    LEAST_SEEN,
    LEAST_SEEN_OF_WORDS,
    average_precision,
    fit_signs,
)
from phrase_training.listed_ends import read_ends
from phrase_training.listed_phrases import read_phrases
from phrase_training.listed_sentences import KINDS, read_sentences

TARGET = Path(__file__).resolve().parent.parent / "assets" / "terms"


def main(arguments: Sequence[str]) -> None:
    """Write what all articles teach, or tell how well sets are told by what the others teach."""
    for name, (examples, least_seen) in read_examples(index_knowledge(load_knowledge())).items():
        if "--measure" in arguments:
            right = sum(one.right for one in examples)
            told = average_precision(examples, least_seen=least_seen)
            sys.stdout.write(
                f"{name:<18} {right} of {len(examples)} right, average precision {told:.3f}\n"
            )
        else:
            signs = fit_signs(examples, least_seen=least_seen)
            (TARGET / f"{name}.msgpack").write_bytes(msgspec.msgpack.encode(signs))


def read_examples(index: KnowledgeIndex) -> dict[str, tuple[Sequence[Example], int]]:
    """Read what teaches each kind of signs, and how often a sign must be seen."""
    return {
        "mechanism_signs": (tuple(read_phrases(index, MECHANISMS)), LEAST_SEEN),
        "paper_signs": (tuple(read_phrases(index, PAPERS)), LEAST_SEEN),
        "name_ends": (tuple(read_ends(index)), LEAST_SEEN),
        **{
            f"{kind}_signs": (tuple(read_sentences(index, kind)), LEAST_SEEN_OF_WORDS)
            for kind in KINDS
        },
    }


if __name__ == "__main__":
    main(sys.argv[1:])
