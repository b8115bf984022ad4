"""A project with as many facts as asked for, from many sources that say different things."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from msgspec.structs import replace

from briefgen.model.brief import Brief
from briefgen.model.dossier import Decisions
from briefgen.model.facts import DateValue, Fact, FactKind, FactValue, NamedValue
from briefgen.model.project import Project
from briefgen.model.source import Source

FACTS_OF_A_SOURCE = 25
_SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"]
_VERBS = ["welcomed", "reviewed", "postponed", "supported", "questioned", "described"]
_KINDS: tuple[FactKind, ...] = ("participant", "date", "position", "organisation", "agreement")
_FIRST_DAY = date(2024, 1, 1)


def project_of_facts(sample: Project, count: int, *, seed: int = 7) -> Project:
    """Give a project with `count` facts under the agenda areas of another one, all ticked.

    Every fifth fact of a kind is said by two sources, as in real dossiers.
    """
    random = Random(seed)  # noqa: S311 - no secret: the same project in every run
    areas = tuple(area.id for area in sample.dossier.areas)
    sources: list[Source] = []
    facts: list[Fact] = []
    while len(facts) < count:
        number = len(sources)
        made = list(_sentences(random, facts, min(FACTS_OF_A_SOURCE, count - len(facts))))
        text = ""
        found: list[Fact] = []
        for kind, words, sentence, value in made:
            start = len(text) + sentence.index(words)
            where = (areas[random.randrange(len(areas))],) if random.random() < 0.8 else ()
            found.append(
                Fact(
                    id=f"f-{len(facts) + len(found):08}",
                    kind=kind,
                    text=words,
                    source=f"s-{number:08}",
                    start=start,
                    end=start + len(words),
                    sentence=(len(text), len(text) + len(sentence)),
                    value=value,
                    areas=where,
                    engine="rules",
                    confidence=0.9,
                )
            )
            text += f"{sentence} "
        facts += found
        sources.append(_source(sample.dossier.sources[0], number, text))
    dossier = replace(
        sample.dossier, sources=tuple(sources), facts=tuple(facts), decisions=Decisions()
    )
    brief = _brief(sample.briefs[0], tuple(fact.id for fact in facts))
    return Project(dossier=dossier, briefs=(brief,))


def _brief(brief: Brief, selected: tuple[str, ...]) -> Brief:
    return replace(brief, selected=selected, item_order={}, area_order=(), remembered={})


def _source(source: Source, number: int, text: str) -> Source:
    name = f"{number:04}.txt"
    return replace(
        source,
        id=f"s-{number:08}",
        sha256=f"{number:064x}",
        file_name=name,
        title=f"Report {number}",
        text=text,
    )


def _sentences(
    random: Random, before: list[Fact], count: int
) -> Iterator[tuple[FactKind, str, str, FactValue | None]]:
    for at in range(count):
        kind = _KINDS[random.randrange(len(_KINDS))]
        again = before[random.randrange(len(before))] if before and at % 5 == 0 else None
        kind = again.kind if again else kind
        words, value = (again.text, again.value) if again else _said(random, kind)
        rest = " ".join(_name(random) for _ in range(6))
        yield kind, words, f"{words} {random.choice(_VERBS)} {rest}.", value


def _said(random: Random, kind: FactKind) -> tuple[str, FactValue | None]:
    if kind == "date":
        day = _FIRST_DAY + timedelta(days=random.randrange(3000))
        return f"{day.day} {day:%B %Y}", DateValue(first=day, last=day, role="announcement")
    words = " ".join(_name(random).title() for _ in range(2))
    if kind == "position":
        return f"{words} asks for {' '.join(_name(random) for _ in range(12))}", None
    return words, NamedValue(name=words)


def _name(random: Random) -> str:
    return "".join(random.choice(_SYLLABLES) for _ in range(random.randint(2, 5)))
