"""The invented fisheries talks with all that any of the eight brief types can show."""

from datetime import date

from msgspec.structs import replace

from briefgen.compose.compose import Composed, compose
from briefgen.model.agenda import AreaState
from briefgen.model.brief import Brief
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    Chart,
    Dossier,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.local_text import local
from briefgen.model.terms import Term
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_composing import english, plain_scheme
from tests.support.dossier_sample import point, sample_brief, sample_dossier

BRIEF_TYPES = (
    "briefing-book",
    "decision-memo",
    "information-memo",
    "meeting-brief",
    "questions-and-answers",
    "readout",
    "scene-setter",
    "talking-points",
)
TERMS = (
    Term(
        id="stc",
        kind="organisation",
        official="Standing Tonnage Committee",
        source="registry",
        aliases=("STC",),
    ),
)
STATES: tuple[AreaState, ...] = ("close", "agreed")
_LIFE = "Led the harbour board.\n\nSigned the Aldren Accord for Norland."
_PASSAGES = {
    "purpose": "Settle the quota before the season opens.",
    "summary": "The talks turn to herring and to patrols. Both sides want a quota for some years.",
    "considerations": "A short quota is easier to agree; a long one calms the ports.",
    "next_steps": "The STC meets in April and counts again.",
    "why_now": "The season opens in April.",
    "relationship": "Neighbours, with one case before the court.",
    "desired_outcomes": "A quota, and a date for the next count.",
    "bottom_line": "Agree to a quota for three years and ask for two patrols a month.",
    "consultation": "The coast guard agrees; the ports want a longer quota.",
    "timing": "The delegation leaves on 19 March.",
    "scene_setter": "The season opens in April.\n\nBoth fleets wait for the quota.",
    "texts": "Article 1. The banks are shared.",
    "distribution": "Minister; coast guard.",
    "issue": "What may be asked about herring.",
}


def full_dossier() -> Dossier:
    """Give the sample dossier with points of each kind and every other sort of item."""
    dossier = sample_dossier()
    hanne = replace(dossier.people[0], name_in_script="Ханне", biography=local(_LIFE))
    return replace(
        dossier,
        people=(hanne, _ivar()),
        points=(*dossier.points, *_more_points()),
        questions=(
            Question(
                id="q-whynowno",
                question=local("Why now?"),
                reply=local("The season opens in April. Both fleets wait."),
                if_pressed=local("Ask the ports."),
            ),
            Question(
                id="q-howmuchq",
                question=local("How much herring is left?"),
                area="fisheries",
                reply=local("Less than last year."),
                facts=("f-figurefi",),
            ),
        ),
        recommendations=(
            Recommendation(
                id="r-quotaquo",
                text=local("That you agree to a quota for three years."),
                by=date(2031, 3, 18),
                reason=local("the delegation leaves on the 19th."),
                facts=("f-figurefi",),
            ),
            Recommendation(
                id="r-courtcou",
                text=local("That you note the case before the court."),
                answers="noted/please discuss",
            ),
        ),
        options=(
            Option(
                id="o-threeyea",
                text=local("A quota for three years"),
                criteria={"Peace in the ports": local("lasting"), "Cost": local("two patrols")},
            ),
            Option(
                id="o-oneyearo",
                text=local("A quota for one year"),
                criteria={"Peace in the ports": local("short")},
            ),
        ),
        areas=tuple(
            replace(area, state=state) for area, state in zip(dossier.areas, STATES, strict=True)
        ),
        charts=(
            Chart(
                id="h-catchcat",
                title=local("Catch of herring"),
                data=DataTable(
                    rows_are="Year",
                    columns=("Ostland", "Norland"),
                    rows=(
                        DataRow(label="2029", figures=("21.5", "19")),
                        DataRow(label="2030", figures=("18", "17.5")),
                    ),
                ),
                area="fisheries",
                unit=local("1,000 tonnes"),
                source=local("Port Aldren harbour board"),
                facts=("f-figurefi",),
            ),
        ),
        outcomes=(
            Outcome(id="u-quotaquo", result=local("Agreed for two years."), objective="p-objectiv"),
        ),
    )


def _ivar() -> Person:
    return Person(
        id="n-ivarivar",
        name="Ivar Lund",
        titles=(PersonTitle(text=local("State Secretary")),),
        side="ours",
        role="principal",
        biography=local("Served at sea for the coast guard."),
        facts=("f-ivarivar",),
    )


def _more_points() -> tuple[Point, ...]:
    return (
        point(
            "background", "The stock was last counted by the STC", "p-countcou", area="fisheries"
        ),
        point("watch_out", "Elections in Norland in May", "p-election"),
        replace(
            point("point_to_make", "Common radio on all boats", "p-radiorad", area="patrols"),
            tier="possible",
        ),
    )


def full_brief(brief_type: str) -> Brief:
    """Give a brief of a type in which everything is ticked and written."""
    brief = sample_brief(full_dossier())
    return replace(
        brief,
        type=brief_type,
        header=replace(
            brief.header,
            through=local("Permanent Secretary"),
            copies=local("Coast Guard"),
            drafter="Fisheries Unit",
            cleared_by="Legal adviser",
            contact="ext. 31",
        ),
        passages={name: local(words) for name, words in _PASSAGES.items()},
    )


def composed_type(brief_type: str) -> Composed:
    """Compose a brief of a type with all that it can show."""
    return compose(
        full_dossier(),
        full_brief(brief_type),
        recipe=load_recipe(brief_type),
        labels=english(),
        scheme=plain_scheme(),
        terms=TERMS,
    )
