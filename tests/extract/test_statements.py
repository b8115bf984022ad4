"""Keep what passages in many styles have taught: exactly what is marked is found (statements/)."""

from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact
from tests.support.statement_passages import Passage, read_statements

Facts = Callable[[str, str], list[Fact]]
KINDS = ("position", "side_meeting", "milestone", "quote", "agreement")
CASES = [(kind, passage) for kind in KINDS for passage in read_statements(kind)]


@pytest.mark.parametrize(
    ("kind", "passage"), CASES, ids=[f"{kind}-{passage.style}" for kind, passage in CASES]
)
def test_what_is_marked_is_found_and_nothing_else(
    kind: str, passage: Passage, facts: Facts
) -> None:
    found = [(one.attribute("speaker"), one.text) for one in facts(passage.text, kind)]

    assert found == list(passage.statements)
