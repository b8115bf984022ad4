"""Find where sources disagree, and what the officer has said to it. Nothing is stored."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from briefgen.checks.appointments import find_appointment_conflicts
from briefgen.checks.comparison import compare_accounts
from briefgen.checks.date_conflicts import find_date_conflicts
from briefgen.checks.day_conflicts import find_tense_conflicts, find_weekday_conflicts
from briefgen.checks.event_conflicts import find_event_conflicts
from briefgen.checks.evidence import Evidence, gather_evidence
from briefgen.checks.matter_conflicts import find_matter_conflicts
from briefgen.checks.paper_dates import find_paper_date_conflicts
from briefgen.checks.signatories import find_signatory_conflicts
from briefgen.checks.title_conflicts import find_side_conflicts, find_title_conflicts
from briefgen.checks.wording_conflicts import (
    find_area_conflicts,
    find_name_conflicts,
    find_quotation_conflicts,
)
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id


def _find_told_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find what sources of one meeting tell otherwise."""
    comparison = compare_accounts(evidence)
    yield from chain(
        find_event_conflicts(comparison),
        find_matter_conflicts(comparison),
        find_signatory_conflicts(comparison),
    )


_FINDERS = (
    find_date_conflicts,
    find_paper_date_conflicts,
    _find_told_conflicts,
    find_weekday_conflicts,
    find_tense_conflicts,
    find_title_conflicts,
    find_side_conflicts,
    find_appointment_conflicts,
    find_name_conflicts,
    find_area_conflicts,
    find_quotation_conflicts,
)


def find_conflicts(dossier: Dossier) -> tuple[Conflict, ...]:
    """Give every conflict between the facts of a dossier, open or settled."""
    return conflicts_in(gather_evidence(dossier))


def conflicts_in(evidence: Evidence) -> tuple[Conflict, ...]:
    """Give every conflict in what was prepared, each once."""
    found: list[Conflict] = []
    with_fact: defaultdict[tuple[ConflictKind, Id], list[Conflict]] = defaultdict(list)
    for one in chain.from_iterable(find(evidence) for find in _FINDERS):
        near = (known for fact in one.sides[0].facts for known in with_fact[one.kind, fact])
        if not any(_tells(known, one) for known in near):
            found.append(one)
            for fact in one.facts:
                with_fact[one.kind, fact].append(one)
    return tuple(found)


def _tells(known: Conflict, one: Conflict) -> bool:
    """Tell whether a conflict has all sides of another: days of a meeting and of its signing."""
    facts = {*known.facts}
    return known.kind == one.kind and all(not facts.isdisjoint(side.facts) for side in one.sides)
