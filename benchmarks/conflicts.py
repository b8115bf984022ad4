"""Print how long grouping and checking a large dossier takes: 10,000 facts of 50 sources."""

import sys
import time
from statistics import median

from briefgen.checks.conflicts import find_conflicts
from tests.support.large_dossier import large_dossier

RUNS = 5


def main() -> None:
    """Measure in this process, as the median of several runs of processor time."""
    dossier = large_dossier(sources=50, each=200)
    spent = []
    for _ in range(RUNS):
        began = time.process_time()
        find_conflicts(dossier)
        spent.append(time.process_time() - began)
    facts, sources = len(dossier.facts), len(dossier.sources)
    sys.stdout.write(f"{facts} facts of {sources} sources: {1000 * median(spent):.0f} ms\n")


if __name__ == "__main__":
    main()
