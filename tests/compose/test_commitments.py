from datetime import date

from msgspec.structs import replace

from briefgen.compose.compose import compose
from briefgen.model.dossier import Commitment, Dossier
from briefgen.model.local_text import LocalText, Words, local
from briefgen.model.recipe import Section
from briefgen.reference.labels import load_labels
from tests.support.dossier_composing import dossier_of, lines_of, plain_scheme, recipe_of
from tests.support.dossier_sample import COURIER_SOURCE, everything_ticked, fact_in, outline

SECTION = Section(kind="commitments", heading="commitments")


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


def test_who_promised_is_said_in_the_language_of_the_brief() -> None:
    both = LocalText(texts={"en": "Both sides", "fr": "Les deux parties"})
    country = LocalText(texts={"en": "Norway", "nb": "Norge"})
    other = LocalText(texts={"en": "The board"})
    promising: tuple[Words, ...] = (both, country, other, "Norland")
    commitments = tuple(
        Commitment(id=f"c-{place}", who=who, what=local("Compter", "fr"))
        for place, who in enumerate(promising)
    )
    dossier = Dossier(commitments=commitments)
    brief = everything_ticked(dossier, language="fr")
    labels = replace(load_labels("fr"), countries={"Norway": "Norvège"})

    found = compose(dossier, brief, recipe=recipe_of(SECTION), labels=labels, scheme=plain_scheme())

    assert [line.partition(" | ")[0] for line in outline(found.document)[2:]] == [
        "Les deux parties",
        "Norvège",
        "The board",
        "Norland",
    ]
    assert [one.ids for one in found.notices if one.code == "text-in-other-language"] == [("c-2",)]


def test_without_any_day_there_is_no_column_for_it() -> None:
    commitments = (Commitment(id="c-b", who="Ostland", what=local("Count"), state="kept"),)

    assert lines_of("commitments", Dossier(commitments=commitments))[1:] == [
        "Who | Commitment | State",
        "Ostland | Count | Kept",
    ]


def test_without_commitments_there_is_no_section() -> None:
    assert lines_of("commitments", Dossier()) == []
