"""The sources of one meeting, made ready to compare what they tell."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefgen.checks.events import Events, events_of
from briefgen.checks.evidence import Evidence
from briefgen.checks.tellings import Account, accounts_of_one_meeting
from briefgen.model.ids import Id


class Comparison(NamedTuple):
    """Pairs of sources that tell of one meeting; what each tells, by the id of the source."""

    evidence: Evidence
    pairs: Sequence[tuple[Account, Account]]
    accounts: Mapping[Id, Account]
    events: Mapping[Id, Events]


def compare_accounts(evidence: Evidence) -> Comparison:
    """Gather what is compared once, for all that compares it."""
    pairs = accounts_of_one_meeting(evidence)
    accounts = {account.source.id: account for pair in pairs for account in pair}
    events = {id_: events_of(account) for id_, account in accounts.items()}
    return Comparison(evidence, pairs, accounts, events)
