"""Read passages whose names are marked in the text itself: "{o:Bank of Norland}".

A kind is o (organisation), a (agreement), m (mechanism) or p (participant); p carries the
side, as in "{p/Norland:Hanne Sørensen}", empty where the text tells none. What is marked
with "?" may be proposed or not. Passages are parted by "== name | areas".
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.propose import propose_facts
from briefgen.model.facts import FactKind
from briefgen.reading.plain_text import read_text
from tests.support.gold_facts import GoldFact, Tally, count, new_tally, surely_told

PRACTICE = Path(__file__).parents[1] / "extract" / "practice"
_KINDS: dict[str, FactKind] = {
    "o": "organisation",
    "a": "agreement",
    "m": "mechanism",
    "p": "participant",
}
MARKED = (*_KINDS.values(), "area")
_MARK = re.compile(r"\{(?P<kind>[oamp])(?P<may>\?)?(?:/(?P<side>[^:{}]*))?:(?P<name>[^{}]+)\}")
_HEAD = re.compile(r"^== (?P<name>.+?) \| (?P<areas>.+)\n", re.MULTILINE)


class Passage(NamedTuple):
    """A text without its marks, and what they say."""

    name: str
    text: str
    facts: tuple[GoldFact, ...]


def read_passages(path: Path) -> Iterator[Passage]:
    """Yield the passages of one file."""
    text = path.read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        marked = text[head.end() : end]
        facts = (*_names(marked), *_areas(head["areas"].split(", ")))
        yield Passage(f"{path.stem} {head['name']}", _MARK.sub(r"\g<name>", marked), facts)


def tally_of_passages(path: Path, index: KnowledgeIndex) -> Tally:
    """Count what is found in the passages of one file, of the kinds that are marked."""
    result = new_tally()
    for passage in read_passages(path):
        count_passage(passage, index, result)
    return result


def count_passage(passage: Passage, index: KnowledgeIndex, tally: Tally) -> None:
    """Add what is found in one passage to a tally; of areas, those that are ticked.

    The passages name much in passing, and most of it is then proposed with doubt.
    """
    source = read_text(passage.text.encode(), file_name=passage.name)
    proposed = surely_told(propose_facts(source, index=index).facts)
    count(passage.facts, [one for one in proposed if one.kind in MARKED], tally)


def wrong_sides(tally: Tally) -> int:
    """Count the sides that are wrong, not open."""
    named = re.compile(r"side of .*: '.+'\Z")
    return Counter(bool(named.match(remark)) for remark in tally.remarks)[True]


def _names(marked: str) -> Iterator[GoldFact]:
    for match in _MARK.finditer(marked):
        yield GoldFact(
            kind=_KINDS[match["kind"]],
            name=match["name"],
            side=match["side"] or "",
            optional=bool(match["may"]),
        )


def _areas(areas: Iterable[str]) -> Iterator[GoldFact]:
    for area in areas:
        yield GoldFact(kind="area", area=area.strip("?"), optional=area.startswith("?"))
