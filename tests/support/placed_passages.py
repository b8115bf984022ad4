"""Read passages in which the sides of people and the venues are marked in the text itself.

"{p/Norland|Sea Bank:Hanne Sørensen}" is a person and the sides that are right, "{v:Skrei House}"
a venue, "{v?:Aldren}" one that may be proposed or not; passages are parted by "== name".
"""

import re
from collections.abc import Iterator
from pathlib import Path

from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.propose import propose_facts
from briefgen.reading.plain_text import read_text
from tests.support.gold_facts import GoldFact, Tally, count, new_tally

_MARK = re.compile(
    r"\{(?P<kind>[pv])(?P<may>\?)?(?:/(?P<sides>[^:{}]*))?:(?P<name>[^{}|]+)(?P<texts>[^{}]*)\}"
)
_HEAD = re.compile(r"^== .+\n", re.MULTILINE)


def tally_of_placed(path: Path, index: KnowledgeIndex) -> Tally:
    """Count what is found of people and venues in the passages of one file."""
    result = new_tally()
    for marked in _HEAD.split(path.read_text(encoding="utf-8"))[1:]:
        text = _MARK.sub(r"\g<name>", marked).strip()
        source = read_text(text.encode(), file_name=path.stem)
        proposed = propose_facts(source, index=index).facts
        kinds = ("participant", "venue")
        count(tuple(_wanted(marked)), [one for one in proposed if one.kind in kinds], result)
    return result


def _wanted(marked: str) -> Iterator[GoldFact]:
    """Yield what is marked; a name that is marked again says so of the same person."""
    known: set[str] = set()
    for match in _MARK.finditer(marked):
        again = any(match["name"] in name for name in known)
        known.add(match["name"])
        sides = (match["sides"] or "").split("|")
        if not again:
            yield GoldFact(
                kind="participant" if match["kind"] == "p" else "venue",
                name=match["name"],
                texts=tuple(filter(None, match["texts"].split("|"))),
                side=sides[0],
                sides=tuple(sides[1:]),
                optional=bool(match["may"]),
            )
