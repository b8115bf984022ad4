"""A dossier as large as one may get, for measuring."""

from datetime import date, timedelta

from briefgen.model.dossier import Dossier
from briefgen.model.facts import DateValue, Fact, FactKind, FactValue, NamedValue
from briefgen.model.source import Source
from tests.support.told import dossier, told


def large_dossier(*, sources: int, each: int) -> Dossier:
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
