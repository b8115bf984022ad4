import subprocess
import sys
import time
from pathlib import Path

from briefgen.checks.conflicts import find_conflicts
from briefgen.model.dossier import Dossier
from tests.support.disputed_talks import disputed_talks
from tests.support.dossier_sample import sample_dossier
from tests.support.large_dossier import large_dossier

ROOT = Path(__file__).parents[2]


def test_a_sound_dossier_has_no_conflict() -> None:
    assert find_conflicts(sample_dossier()) == ()
    assert find_conflicts(Dossier()) == ()


def test_every_kind_of_conflict_is_found() -> None:
    assert [one.kind for one in find_conflicts(disputed_talks())] == [
        "dates",
        "weekday",
        "title",
        "side",
        "quotation",
    ]


def test_ten_thousand_facts_of_fifty_sources_are_checked_in_linear_time() -> None:
    small, large = large_dossier(sources=10, each=200), large_dossier(sources=50, each=200)

    spent = []
    for one in (small, large):
        began = time.process_time()
        find_conflicts(one)
        spent.append(time.process_time() - began)

    assert len(large.facts) == 10_000
    assert spent[1] < 12 * spent[0] + 0.5


def test_conflicts_are_the_same_under_every_hash_seed() -> None:
    code = (
        "from tests.support.disputed_talks import disputed_talks\n"
        "from briefgen.checks.conflicts import find_conflicts\n"
        "print(*find_conflicts(disputed_talks()), sep='\\n')"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(found) == 1
    assert "quotation" in found.pop()
