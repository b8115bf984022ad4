"""Damage files the way that finds faults: cut, flip, repeat, splice, and put words in."""

import random
from collections.abc import Sequence

_MOST_STEPS = 6
_LONGEST_RUN = 60
_NUMBERS = (b"0", b"-1", b"4294967295", b"99999999999999999999", b"1e999", b"\x00", b"\xff\xff\xff")


def mutated(seeds: Sequence[bytes], words: Sequence[bytes], chance: random.Random) -> bytes:
    """Give one of the seeds after a few steps; `words` are those of its format."""
    data = chance.choice(seeds)
    for _ in range(chance.choice((1, 1, 1, 2, 3, _MOST_STEPS))):
        data = _step(data, seeds, words, chance)
    return data


def _step(
    data: bytes, seeds: Sequence[bytes], words: Sequence[bytes], chance: random.Random
) -> bytes:
    at, length = chance.randint(0, len(data)), chance.randint(1, _LONGEST_RUN)
    head, tail = data[:at], data[at:]
    match chance.randrange(8):
        case 0:
            return head
        case 1:
            flipped = bytes(sign ^ (1 << chance.randrange(8)) for sign in tail[:3])
            return head + flipped + tail[3:]
        case 2:
            return head + tail[length:]
        case 3:
            return head + tail[:length] * chance.choice((2, 20, 2_000)) + tail[length:]
        case 4:
            other = chance.choice(seeds)
            start = chance.randint(0, len(other))
            return head + other[start : start + length * 4] + tail
        case 5:
            return head + chance.choice(_NUMBERS) + tail[length // 8 :]
        case _:
            return head + chance.choice((*words, *_NUMBERS)) + tail
