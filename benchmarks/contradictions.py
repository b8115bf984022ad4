"""Print how many of the contradictions in pairs of blind articles are told as conflicts."""

import sys
from collections import Counter
from collections.abc import Sequence

from briefgen.extract.knowledge_index import index_knowledge
from briefgen.reference.knowledge import load_knowledge
from tests.support.contradictions import (
    ACCOUNTS,
    KINDS,
    LAST_ACCOUNTS,
    LATER_ACCOUNTS,
    Outcome,
    outcome_of,
    read_pairs,
)

TAUGHT = 14
"""The first pairs, to the eighteenth set, taught how contradictions are found."""


def main() -> None:
    """Read all pairs and print found, all and told besides, by kind."""
    index = index_knowledge(load_knowledge())
    outcomes = [outcome_of(pair, index) for pair in read_pairs()]
    _print("taught", outcomes[:TAUGHT])
    _print("other", outcomes[TAUGHT:])
    for folder in (ACCOUNTS, LATER_ACCOUNTS, LAST_ACCOUNTS):
        _print(folder.name, [outcome_of(pair, index) for pair in read_pairs(folder)])


def _print(title: str, outcomes: Sequence[Outcome]) -> None:
    found = Counter(one.kind for outcome in outcomes for one in outcome.found)
    missed = Counter(one.kind for outcome in outcomes for one in outcome.missed)
    others = Counter(one.kind for outcome in outcomes for one in outcome.other)
    sys.stdout.write(f"{title}: {len(outcomes)} pairs\n")
    for kind in KINDS:
        if found[kind] + missed[kind]:
            sys.stdout.write(f"  {kind:8} {found[kind]} of {found[kind] + missed[kind]}\n")
    sys.stdout.write(f"  not planted: {dict(sorted(others.items()))}\n")


if __name__ == "__main__":
    main()
