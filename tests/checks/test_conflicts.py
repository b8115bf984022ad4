import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from briefgen.checks.conflicts import find_conflicts
from briefgen.model.dossier import Dossier
from briefgen.model.facts import DateValue, Fact, FactKind, FactValue, NamedValue
from briefgen.model.source import Source
from tests.support.disputed_talks import disputed_talks
from tests.support.dossier_sample import sample_dossier
from tests.support.told import dossier, told

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


def many_facts(*, sources: int, each: int) -> Dossier:
    """Give a large dossier: every source says much the same in words of its own."""
    texts: list[Source] = []
    facts: list[Fact] = []
    for number in range(sources):
        source = told(_long_text(number, each), number)
        texts.append(source)
        facts += _facts_of(source, number)
    return dossier(texts, facts)


def _long_text(number: int, each: int) -> str:
    lines = (
        f"Delegate{line} Olsen{line % 97} told paper {number} that herring quota {line * 7} "
        f"matters on day {line} to harbour number {number * line % 89}."
        for line in range(each // 4)
    )
    return "\n".join(lines)


def _facts_of(source: Source, number: int) -> list[Fact]:
    facts: list[Fact] = []
    start = 0
    for line, text in enumerate(source.text.split("\n")):
        words: dict[FactKind, str] = {
            "participant": f"Delegate{line} Olsen{line % 97}",
            "figure": f"quota {line * 7}",
            "quote": text.split(" told ")[1],
            "date": f"day {line} ",
        }
        for kind, said in words.items():
            at = start + text.index(said)
            facts.append(
                Fact(
                    id=f"f-{number}-{line}-{kind}",
                    kind=kind,
                    text=said,
                    source=source.id,
                    start=at,
                    end=at + len(said),
                    sentence=(start, start + len(text)),
                    value=_value(kind, said, line),
                )
            )
        start += len(text) + 1
    return facts


def _value(kind: FactKind, said: str, line: int) -> FactValue | None:
    if kind == "date":
        when = date(2031, 1, 1) + timedelta(days=line)
        return DateValue(first=when, last=when, role="meeting")
    return NamedValue(name=said) if kind == "participant" else None


def test_ten_thousand_facts_of_fifty_sources_are_checked_in_linear_time() -> None:
    small, large = many_facts(sources=10, each=200), many_facts(sources=50, each=200)

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
