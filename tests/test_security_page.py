"""Every test that the page on security names is there."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PAGE = (TESTS.parent / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(?:tests/)?([\w/]+\.py): (test_\w+)`", PAGE)


@pytest.mark.parametrize(("module", "name"), NAMED)
def test_what_shows_a_claim_is_there(module: str, name: str) -> None:
    assert f"\ndef {name}(" in (TESTS / module).read_text(encoding="utf-8")


def test_every_attack_names_a_test() -> None:
    table = PAGE[PAGE.index("| attack |") : PAGE.index("## Damaged files")]
    rows = [line for line in table.splitlines() if line.startswith("| ")][1:]

    assert len(rows) > 15
    assert all(re.search(r"`[\w/]+\.py: test_\w+`", row) for row in rows)
