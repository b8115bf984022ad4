"""Whatever is damaged in a file: it is read, or refused with a foreseen error.

`make fuzz` does the same for as long as you like.
"""

import random
from pathlib import Path

import pytest

from tests.support.mutating import mutated
from tests.support.parsers import fault_of, parsers

PARSERS = parsers()
FILES = 20


@pytest.mark.parametrize("name", PARSERS)
def test_what_is_whole_is_read(name: str, tmp_path: Path) -> None:
    parser = PARSERS[name]

    for number, seed in enumerate(parser.seeds):
        (tmp_path / f"{number}").mkdir()
        assert fault_of(parser, seed, tmp_path / f"{number}") is None


@pytest.mark.parametrize("name", PARSERS)
def test_what_is_damaged_is_read_or_refused(name: str, tmp_path: Path) -> None:
    parser, chance = PARSERS[name], random.Random(name)

    for number in range(FILES):
        (tmp_path / f"{number}").mkdir()
        data = mutated(parser.seeds, parser.words, chance)
        fault = fault_of(parser, data, tmp_path / f"{number}")
        assert fault is None or str(fault)
