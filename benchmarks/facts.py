"""Print what the rules find in articles that taught them nothing before they were scored.

Precision and recall by kind, for each blind set (tests/extract/blind).
"""

import sys

from briefgen.extract.knowledge_index import index_knowledge
from briefgen.model.facts import FACT_KINDS
from briefgen.reference.knowledge import load_knowledge
from tests.support.blind_articles import BLIND_SETS, tally_of
from tests.support.gold_facts import precision, recall, share_right

ATTRIBUTES = ("title", "side", "speaker")


def main() -> None:
    """Score each set and print one line for each kind."""
    index = index_knowledge(load_knowledge())
    tallies = [tally_of(folder, index) for folder in BLIND_SETS]
    heads = "".join(f"{folder.name:>14}" for folder in BLIND_SETS)
    sys.stdout.write(f"{'precision/recall':<16}{heads}\n")
    for kind in FACT_KINDS:
        if kind != "figure":
            cells = (f"{precision(one, kind):.2f}/{recall(one, kind):.2f}" for one in tallies)
            sys.stdout.write(f"{kind:<16}{''.join(f'{cell:>14}' for cell in cells)}\n")
    for name in ATTRIBUTES:
        cells = (f"{share_right(one, name):.2f}" for one in tallies)
        sys.stdout.write(f"{name + ' right':<16}{''.join(f'{cell:>14}' for cell in cells)}\n")


if __name__ == "__main__":
    main()
