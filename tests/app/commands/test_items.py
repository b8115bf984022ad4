import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import Command, Remove, ReviewFacts
from briefgen.errors import UsageError
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Chart, Option, Outcome, Question, Recommendation
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import LocalText, local
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
CATCH = DataTable(columns=("Cod",), rows=(DataRow(label="2031", figures=("3",)),))


def full_project() -> Project:
    """Give a project with one of every typed thing, all ticked and ordered."""
    result = Outcome(id="u-a", result=local("Agreed"), objective="p-objectiv")
    dossier = replace(
        PROJECT.dossier,
        questions=(Question(id="q-a", question=local("And the gear?")),),
        recommendations=(Recommendation(id="r-a", text=local("Sign")),),
        options=(Option(id="o-a", text=local("Wait")),),
        outcomes=(result, replace(result, id="u-b", objective="p-askaskas")),
        charts=(Chart(id="h-a", title=local("Catch"), data=CATCH),),
    )
    brief = replace(
        PROJECT.briefs[0],
        selected=tuple(item.id for item in dossier.items()),
        item_order={"fisheries": ("p-gearwork", "p-quotawai"), "patrols": ("p-radioboa",)},
        remembered={"fisheries": ("p-quotawai", "p-gearwork"), "patrols": ("p-radioboa",)},
    )
    return replace(PROJECT, dossier=dossier, briefs=(brief, replace(brief, id="b-second")))


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("points", "p-avoidavo"),
        ("people", "n-hanneaaa"),
        ("commitments", "c-catchrep"),
        ("questions", "q-a"),
        ("recommendations", "r-a"),
        ("options", "o-a"),
        ("outcomes", "u-a"),
        ("charts", "h-a"),
    ],
)
def test_everything_typed_can_be_removed_from_dossier_and_briefs(name: str, id_: str) -> None:
    before = full_project()

    project = apply_command(before, Remove(ids=(id_,)))

    kept = tuple(item for item in getattr(before.dossier, name) if item.id != id_)
    assert project.dossier == replace(before.dossier, **{name: kept})
    for brief, earlier in zip(project.briefs, before.briefs, strict=True):
        assert brief.selected == tuple(one for one in earlier.selected if one != id_)


def test_what_is_removed_goes_from_orders_and_memory_too() -> None:
    project = apply_command(full_project(), Remove(ids=("p-quotawai", "p-radioboa")))

    for brief in project.briefs:
        assert brief.item_order == {"fisheries": ("p-gearwork",)}
        assert brief.remembered == {"fisheries": ("p-gearwork",)}


def test_the_outcome_of_a_removed_objective_stays_as_a_result() -> None:
    project = apply_command(full_project(), Remove(ids=("p-objectiv",)))

    assert project.dossier.outcomes == (
        Outcome(id="u-a", result=local("Agreed")),
        Outcome(id="u-b", result=local("Agreed"), objective="p-askaskas"),
    )


def review_of(project: Project, id_: str) -> Review:
    return next(fact.review for fact in project.dossier.facts if fact.id == id_)


def others(project: Project, ids: tuple[str, ...]) -> list[Fact]:
    return [fact for fact in project.dossier.facts if fact.id not in ids]


@pytest.mark.parametrize("state", ["accepted", "rejected", "proposed"])
def test_a_review_sets_the_state_of_the_named_facts_only(state: str) -> None:
    ids = ("f-hanneaaa", "f-figurefi")

    project = apply_command(PROJECT, ReviewFacts(ids=ids, state=state))  # type: ignore[arg-type]

    assert {review_of(project, id_).state for id_ in ids} == {state}
    assert others(project, ids) == others(PROJECT, ids)


def test_an_edited_fact_takes_a_wording_and_keeps_those_in_other_languages() -> None:
    edit = ReviewFacts(ids=("f-figurefi",), state="edited", wording=" 40 kt ")
    french = replace(edit, wording="40 kt de hareng", language="fr")

    project = apply_command(apply_command(PROJECT, edit), french)

    wording = LocalText(texts={"en": "40 kt", "fr": "40 kt de hareng"})
    assert review_of(project, "f-figurefi") == Review(state="edited", wording=wording)


def test_another_state_drops_the_wording() -> None:
    edited = apply_command(PROJECT, ReviewFacts(ids=("f-figurefi",), state="edited", wording="x"))

    accepted = apply_command(edited, ReviewFacts(ids=("f-figurefi",), state="accepted"))

    assert review_of(accepted, "f-figurefi") == Review(state="accepted")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            Remove(ids=("f-hanneaaa",)),
            "f-hanneaaa is a proposed fact. Such facts are rejected, not removed.",
        ),
        (
            Remove(ids=("p-gearwork", "p-gearwerk")),
            "Unknown id 'p-gearwerk'. Did you mean 'p-gearwork'? Available: p-objectiv, ",
        ),
        (Remove(ids=("fisheries",)), "Unknown id 'fisheries'. Available: p-objectiv, "),
        (
            ReviewFacts(ids=("f-hanneaab",), state="accepted"),
            "Unknown fact 'f-hanneaab'. Did you mean 'f-hanneaaa'? Available: f-hanneaaa, ",
        ),
        (ReviewFacts(ids=("p-gearwork",), state="accepted"), "Unknown fact 'p-gearwork'. "),
        (
            ReviewFacts(ids=("f-hanneaaa",), state="edited", wording=" "),
            "An edited fact needs a text.",
        ),
        (
            ReviewFacts(ids=("f-hanneaaa", "f-figurefi"), state="edited", wording="x"),
            "A wording is for one fact. Edit each fact by itself.",
        ),
        (
            ReviewFacts(ids=("f-hanneaaa",), state="accepted", wording="x"),
            "Only an edited fact has a wording. Set its state to edited.",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_a_remedy(command: Command, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)


def test_a_first_wording_is_in_the_language_of_the_project() -> None:
    french = replace(PROJECT, briefs=(replace(PROJECT.briefs[0], language="fr"),))
    edit = ReviewFacts(ids=("f-figurefi",), state="edited", wording="40 kt de hareng")

    project = apply_command(apply_command(french, edit), replace(edit, wording="40 kt"))

    assert review_of(project, "f-figurefi").wording == local("40 kt", "fr")
