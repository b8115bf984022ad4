"""Statements that a brief prints several times, in the words of several sources."""

from collections.abc import Iterator

from briefgen.checks.evidence import Evidence
from briefgen.checks.groups import FactGroup
from briefgen.checks.likeness import plain_words
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, FactKind
from briefgen.model.notices import Notice

_KINDS: frozenset[FactKind] = frozenset({"position", "side_meeting"})
"""Statements of which every wording is printed, and no conflict asks for a choice."""
_LONGEST_EXCERPT = 60


def check_told_again(evidence: Evidence, brief: Brief) -> Iterator[Notice]:
    """Tell each ticked statement that another ticked one says as well, in other words."""
    ticked = frozenset(brief.selected)
    for group in evidence.groups:
        if group.kind in _KINDS and len(group.facts) > 1:
            printed = _printed(group, ticked, evidence.dossier)
            if len(printed) > 1:
                yield _notice(printed)


def _printed(group: FactGroup, ticked: frozenset[str], dossier: Dossier) -> list[Fact]:
    """Give the first fact of each wording of a group that a brief prints."""
    joined = {id_: row[0] for row in dossier.decisions.same for id_ in row}
    printed: dict[object, Fact] = {}
    for fact in group.facts:
        if fact.id in ticked:
            printed.setdefault(joined.get(fact.id) or plain_words(fact.text), fact)
    return list(printed.values())


def _notice(printed: list[Fact]) -> Notice:
    ids = tuple(fact.id for fact in printed)
    words = printed[0].text
    short = words if len(words) <= _LONGEST_EXCERPT else f"{words[: _LONGEST_EXCERPT - 1]}…"
    return Notice(
        code="told-again",
        message=f"{len(ids)} ticked facts say the same in other words: “{short}”. "
        f"Print it once: briefgen review PROJECT --merge {','.join(ids)}.",
        level="info",
        ids=ids,
    )
