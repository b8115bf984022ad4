"""Print what reading an article costs: the start of the program apart from the article itself.

The articles are those of the blind sets (tests/extract/blind). Processor time, which a busy
machine disturbs least; whole processes as medians of several alternating runs.
"""

import gc
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.speed.process_time import Measured, median_costs
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.reading.plain_text import read_text
from briefgen.reference.knowledge import load_knowledge
from tests.support.blind_articles import BLIND_SETS

RUNS = 5
TARGET = 100.0
"""Milliseconds of the processor for an article, at the median."""
ONE, ALL = "facts of one article", "facts of all of them"
ARTICLES = tuple(path for folder in BLIND_SETS for path in sorted(folder.glob("*.txt")))


def main() -> None:
    """Measure whole processes and single articles, and print one line for each figure."""
    with tempfile.TemporaryDirectory(prefix="briefgen-bench-") as name:
        folder = Path(name)
        times = median_costs(
            [_facts(ONE, ARTICLES[:1], folder), _facts(ALL, ARTICLES, folder)], runs=RUNS
        )
    one, every = times[ONE].processor, times[ALL].processor
    further = (every - one) / (len(ARTICLES) - 1)
    index = index_knowledge(load_knowledge())
    alone = median(_milliseconds(path, index) for path in ARTICLES)
    lines = (
        (f"{ONE}, with the start of the program", one),
        (f"{ALL} ({len(ARTICLES)}), in one process", every),
        ("each further article of a process", further),
        ("an article by itself, at the median", alone),
    )
    for what, spent in lines:
        sys.stdout.write(f"{what:<48}{spent:8.0f} ms\n")
    verdict = "reached" if alone <= TARGET else "MISSED"
    sys.stdout.write(f"target for an article: {TARGET:.0f} ms, {verdict}\n")


def _facts(name: str, articles: tuple[Path, ...], folder: Path) -> Measured:
    command = str(Path(sys.executable).with_name("briefgen"))
    return Measured(name, ((command, "facts", *map(str, articles), "--json"),), folder)


def _milliseconds(path: Path, index: KnowledgeIndex) -> float:
    """Time one article, once its words' stems are known."""
    source = read_text(path.read_bytes(), file_name=path.name)
    propose_facts(source, index=index)
    gc.collect()
    start = process_time()
    propose_facts(source, index=index)
    return (process_time() - start) * 1000


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as fault:
        sys.exit(f"Nothing measured: {fault}")
