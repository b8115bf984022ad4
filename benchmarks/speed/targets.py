"""The targets, each beside what was measured."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log

from benchmarks.speed.groups import (
    BARE,
    CHECKED,
    EXPORT,
    HELP,
    ONE,
    ONE_UNCHECKED,
    PLAIN_ONE,
    PLAIN_TWO,
    PREVIEW,
    PROJECT_FILE,
    TWO,
    named,
)
from benchmarks.speed.peers import DOCXTPL, PANDOC, PEERS, TYPST
from benchmarks.speed.places import BATCH, FACTS, GROWTH, LONG, SHORT
from benchmarks.speed.process_time import Spent

Costs = dict[str, Spent]
Value = Callable[[Costs], float]
FIRST, LAST = GROWTH[-2:]
"""Between these two the exponent of growth is taken."""


@dataclass(frozen=True)
class Target:
    """Some work, how it is measured, and what must be reached and should be.

    `value` raises KeyError where one of its commands was not measured. Without `must` and
    `aim` the figure is told for comparison only.
    """

    work: str
    value: Value
    unit: str = "×"
    must: float | None = None
    aim: float | None = None
    at_least: bool = False

    def verdict(self, value: float) -> str:
        """Say what of it is met."""
        said = [
            f"{name} {'met' if self._reaches(value, wanted) else 'UNMET'}"
            for name, wanted in (("must", self.must), ("aim", self.aim))
            if wanted is not None
        ]
        return ", ".join(said)

    def _reaches(self, value: float, wanted: float) -> bool:
        return value >= wanted if self.at_least else value <= wanted

    def wanted(self, limit: float | None) -> str:
        """Give a limit as it is printed, empty where there is none."""
        if limit is None:
            return ""
        return f"{'≥' if self.at_least else '≤'} {limit:g} {self.unit}".strip()


def _processor(content: str, *commands: str) -> Value:
    return lambda costs: sum(costs[named(content, one)].processor for one in commands)


def _ratio(value: Value, other: Value) -> Value:
    return lambda costs: value(costs) / other(costs)


def _waited(content: str, command: str) -> Value:
    return lambda costs: costs[named(content, command)].waited


def _memory(content: str, command: str) -> Value:
    return lambda costs: costs[named(content, command)].memory


def _told(content: str, command: str, what: str) -> Value:
    return lambda costs: costs[named(content, command)].told[what]


def _cold(content: str, command: str, *peers: str) -> Value:
    return _ratio(_processor(content, command), _processor(content, *peers))


def _exponent(command: str, words: dict[str, int]) -> Value:
    """Give by which power of the words the cost grows, both beyond those of a short brief.

    Pages would not do: those of the longest book hold more words each.
    """

    def value(costs: Costs) -> float:
        spent = {
            content: costs[named(content, command)].processor
            for content in (GROWTH[0], FIRST, LAST)
        }
        return log(_beyond_short(spent)) / log(_beyond_short(words))

    return value


def _beyond_short(sizes: Mapping[str, float]) -> float:
    """Give how many times more than a short brief the last one of the series has than the first."""
    short, first, last = (sizes[content] for content in (GROWTH[0], FIRST, LAST))
    return (last - short) / (first - short)


def targets(words: dict[str, int]) -> tuple[Target, ...]:
    """Give all targets; `words` are those of the contents of the growth series."""
    pair, filled = (PANDOC.name, TYPST.name), (DOCXTPL.name, TYPST.name)
    return (
        Target("S cold, checked / pandoc + typst", _cold(SHORT, CHECKED, *pair), must=1.0),
        Target("S cold, export / pandoc + typst", _cold(SHORT, EXPORT, *pair), aim=0.65),
        Target("S cold, checked / docxtpl + typst", _cold(SHORT, CHECKED, *filled), must=1.3),
        Target("S cold, export / docxtpl + typst", _cold(SHORT, EXPORT, *filled), aim=0.9),
        Target("L cold, checked / pandoc + typst", _cold(LONG, CHECKED, *pair), must=0.5),
        Target("L cold, export / pandoc + typst", _cold(LONG, EXPORT, *pair), aim=0.2),
        *_warm_targets(),
        Target("preview after one tick, S", _told(PREVIEW, SHORT, "processor"), "ms", 25, 16),
        Target("preview after one tick, L", _told(PREVIEW, LONG, "processor"), "ms", 300, 100),
        *_growth_targets(words),
        Target("peak memory, L, checked", _memory(LONG, CHECKED), "MB", 100, 60),
        Target("peak memory, 500 pages, checked", _memory(LAST, CHECKED), "MB", 200, 120),
        Target(
            "briefgen --help / python -c pass",
            _ratio(_processor("start", HELP), _processor("start", BARE)),
            must=6,
            aim=4,
        ),
        Target("10,000 facts: load", _told(FACTS, PROJECT_FILE, "load"), "ms", 300, 100),
        Target("10,000 facts: save", _told(FACTS, PROJECT_FILE, "save"), "ms", 300, 100),
    )


def _warm_targets() -> Iterator[Target]:
    plain = _processor(BATCH, PLAIN_ONE)
    for what, command in (("checked", ONE), ("export", ONE_UNCHECKED)):
        yield Target(
            f"S warm (B), python-docx + reportlab / {what}",
            _ratio(plain, _processor(BATCH, command)),
            must=6,
            aim=10,
            at_least=True,
        )
    yield Target(
        "two processes: time of one / of two",
        _ratio(_waited(BATCH, ONE), _waited(BATCH, TWO)),
        must=1.8,
        at_least=True,
    )
    yield Target(
        "the same, python-docx + reportlab",
        _ratio(_waited(BATCH, PLAIN_ONE), _waited(BATCH, PLAIN_TWO)),
    )


def _growth_targets(words: dict[str, int]) -> Iterator[Target]:
    title = "growth, exponent 100 → 500 pages"
    for what, command in (("checked", CHECKED), ("export", EXPORT)):
        yield Target(f"{title}, {what}", _exponent(command, words), "", 1.05, 1.0)
    for peer in PEERS:
        yield Target(f"{title}, {peer.name}", _exponent(peer.name, words), "")


def measured(all_targets: Iterable[Target], costs: Costs) -> Iterator[tuple[Target, float | None]]:
    """Give each target of the contents that were measured, with its figure.

    That is None where a peer for it is not installed.
    """
    contents = {_content(name) for name in costs}
    for target in all_targets:
        try:
            yield target, target.value(costs)
        except KeyError as missing:
            if _content(missing.args[0]) in contents:
                yield target, None


def _content(name: str) -> str:
    """Give the content from the name of a command on it."""
    return name.partition(": ")[0]
