from datetime import date

from briefgen.model.dossier import Commitment, Dossier
from briefgen.model.local_text import local
from tests.support.dossier_composing import dossier_of, lines_of
from tests.support.dossier_sample import COURIER_SOURCE, fact_in


def test_each_commitment_tells_who_what_until_when_and_how_it_stands() -> None:
    accord = fact_in(COURIER_SOURCE, "Aldren Accord", "agreement", "f-accordac")
    commitments = (
        Commitment(
            id="c-a",
            who="Norland",
            what=local("Send the report"),
            due=date(2031, 1, 31),
            state="late",
            facts=("f-accordac",),
        ),
        Commitment(id="c-b", who="Ostland", what=local("Count the boats")),
    )

    lines = lines_of("commitments", dossier_of(accord, commitments=commitments), notes=True)

    assert lines[:4] == [
        "# Commitments",
        "Who | Commitment | Due | State",
        "Norland | Send the report1 | 31 January 2031 | Late",
        "Ostland | Count the boats | – | Open",
    ]


def test_without_any_day_there_is_no_column_for_it() -> None:
    commitments = (Commitment(id="c-b", who="Ostland", what=local("Count"), state="kept"),)

    assert lines_of("commitments", Dossier(commitments=commitments))[1:] == [
        "Who | Commitment | State",
        "Ostland | Count | Kept",
    ]


def test_without_commitments_there_is_no_section() -> None:
    assert lines_of("commitments", Dossier()) == []
