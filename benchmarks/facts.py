"""Print what the rules find in articles that taught them nothing before they were scored.

    python -m benchmarks.facts [FOLDER ...] [--remarks]

Precision and recall by kind: for each blind set (tests/extract/blind), or for folders of your own
with a list (`NAME.json`, as `tests/support/gold_facts.py` tells) beside each text (`NAME.txt`),
and for all of them together. With `--remarks`, what was missed and falsely proposed.
"""

import argparse
import sys
from pathlib import Path

from briefgen.extract.knowledge_index import index_knowledge
from briefgen.model.facts import FACT_KINDS
from briefgen.reference.knowledge import load_knowledge
from tests.support.blind_articles import BLIND_SETS, tally_of
from tests.support.gold_facts import TICKED_AREA, Tally, added, precision, recall, share_right

ATTRIBUTES = ("title", "side", "speaker")


def main() -> None:
    """Score each set and print one line for each kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--remarks", action="store_true", help="tell what is missed and false")
    asked = parser.parse_args()
    folders = asked.folders or BLIND_SETS
    for folder in folders:
        if not any(folder.glob("*.json")):
            parser.error(f"{folder} holds no lists (NAME.json beside NAME.txt).")
    index = index_knowledge(load_knowledge())
    try:
        tallies = [tally_of(folder, index) for folder in folders]
    except ValueError as error:
        parser.error(str(error))
    _print_table([folder.name for folder in folders], tallies)
    if asked.remarks:
        for folder, tally in zip(folders, tallies, strict=True):
            sys.stdout.writelines(f"{folder.name}: {remark}\n" for remark in tally.remarks)


def _print_table(names: list[str], tallies: list[Tally]) -> None:
    columns = [*tallies, added(tallies)]
    heads = "".join(f"{name:>14}" for name in (*names, "together"))
    sys.stdout.write(f"{'precision/recall':<16}{heads}\n")
    for kind in (*FACT_KINDS, TICKED_AREA):
        if kind != "figure":
            cells = (f"{precision(one, kind):.2f}/{recall(one, kind):.2f}" for one in columns)
            sys.stdout.write(f"{kind:<16}{''.join(f'{cell:>14}' for cell in cells)}\n")
    for name in ATTRIBUTES:
        cells = (f"{share_right(one, name):.2f}" for one in columns)
        sys.stdout.write(f"{name + ' right':<16}{''.join(f'{cell:>14}' for cell in cells)}\n")


if __name__ == "__main__":
    main()
