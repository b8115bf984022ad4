"""Dossiers as no officer should write them and some will."""

from msgspec.structs import replace

from briefgen.compose.compose import compose
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier, PersonTitle, Point
from briefgen.model.local_text import local
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_composing import english, plain_scheme
from tests.support.dossier_sample import everything_ticked
from tests.support.full_dossier import TERMS, full_brief, full_dossier

WORD = "Unbreakable" * 18 + "ly"
"""200 letters without a place to break."""
ARABIC = "هاني الأحمد"


def rendered(dossier: Dossier, brief_type: str) -> Document:
    """Compose a brief of everything in a dossier."""
    brief = replace(full_brief(brief_type), selected=everything_ticked(dossier).selected)
    return compose(
        dossier,
        brief,
        recipe=load_recipe(brief_type),
        labels=english(),
        scheme=plain_scheme(),
        terms=TERMS,
    ).document


def with_long_title(dossier: Dossier) -> Dossier:
    """Give the meeting a title of forty lines."""
    title = local("Talks about herring, cod and haddock between neighbours " * 40)
    return replace(dossier, meeting=replace(dossier.meeting, title=title))


def with_endless_words(dossier: Dossier) -> Dossier:
    """Let all names and points be one word that no line holds."""
    return replace(
        dossier,
        people=tuple(replace(one, name=WORD) for one in dossier.people),
        points=tuple(replace(one, text=local(WORD)) for one in dossier.points),
        options=tuple(
            replace(one, text=local(WORD), criteria={WORD: local(WORD)}) for one in dossier.options
        ),
        commitments=tuple(replace(one, who=WORD, what=local(WORD)) for one in dossier.commitments),
    )


def with_six_titles(dossier: Dossier) -> Dossier:
    """Give everybody six titles."""
    offices = tuple(
        PersonTitle(text=local(f"Chair number {at} of the Standing Committee on Sea Fisheries"))
        for at in range(6)
    )
    return replace(dossier, people=tuple(replace(one, titles=offices) for one in dossier.people))


def with_right_to_left_names(dossier: Dossier) -> Dossier:
    """Write the names in Arabic beside the Latin ones."""
    people = tuple(replace(one, name_in_script=ARABIC) for one in dossier.people)
    return replace(dossier, people=people)


def with_three_hundred_areas(dossier: Dossier) -> Dossier:
    """Give three hundred areas with a point each."""
    areas = tuple(
        AgendaArea(id=f"area{at}", label=f"Area number {at}", order=at) for at in range(300)
    )
    points = tuple(
        Point(id=f"p-{at}", kind="point_to_make", text=local(f"Point {at}"), area=f"area{at}")
        for at in range(300)
    )
    return replace(dossier, areas=areas, points=points)


def most_extreme() -> Dossier:
    """Give the full dossier with a long title, endless words, many titles and Arabic names."""
    dossier = with_right_to_left_names(with_six_titles(with_long_title(full_dossier())))
    endless = with_endless_words(dossier)
    # One of them keeps a name that a line holds, with the Arabic one beside it.
    return replace(endless, people=(dossier.people[0], *endless.people[1:]))
