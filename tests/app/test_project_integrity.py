import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from briefgen.app.project_integrity import integrity_faults
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Attribute, Fact, Mention
from briefgen.model.project import Project
from tests.support.project_strategy import projects
from tests.support.sample_project import COURIER, fact, sample_project, source

END = len(COURIER)


def project_of(**changes: object) -> Project:
    return Project(dossier=replace(Dossier(sources=(source(),)), **changes))


@given(project=projects())
@settings(max_examples=40)
def test_a_sound_project_has_no_faults(project: Project) -> None:
    assert integrity_faults(project) == ()


def test_the_sample_has_no_faults() -> None:
    assert integrity_faults(sample_project()) == ()


def test_an_id_may_stand_only_once_in_the_whole_project() -> None:
    dossier = Dossier(
        sources=(source(), source()),
        facts=(Fact(id="x", kind="date", text="a"),),
        areas=(AgendaArea(id="x", label="X"),),
    )

    faults = integrity_faults(Project(dossier=dossier, briefs=(Brief(id="x", name="Minister"),)))

    assert faults == ("id 's-couriera' is used 2 times", "id 'x' is used 3 times")


@pytest.mark.parametrize("id_", ["", "../s-a", "s a", "-s", "s" * 65])
def test_the_id_of_a_source_has_to_be_fit_for_a_file(id_: str) -> None:
    (fault,) = integrity_faults(project_of(sources=(source(id_=id_),)))

    assert fault.startswith("dossier.sources[0].id: ")
    assert fault.endswith(" is not made of letters, digits, - and _")


def test_a_fact_of_an_unknown_source_is_a_fault() -> None:
    lost = replace(fact("20 March", "f-datedate", of=source()), source="s-gonegone")

    assert integrity_faults(project_of(facts=(lost,))) == (
        "dossier.facts[0] (f-datedate): its source 's-gonegone' is not in the dossier",
    )


def test_a_fact_an_officer_typed_needs_no_place() -> None:
    typed = Fact(id="f-typed", kind="venue", text="Room 4", end=99, engine="officer")

    assert integrity_faults(project_of(facts=(typed,))) == ()


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [(0, 4, "port"), (-4, END, COURIER[-4:]), (5, 3, ""), (END, END + 1, ""), (10**30, 10**30, "")],
)
def test_a_fact_that_is_not_what_its_source_says_is_a_fault(
    start: int, end: int, text: str
) -> None:
    wrong = Fact(id="f-a", kind="date", text=text, source="s-couriera", start=start, end=end)

    assert integrity_faults(project_of(facts=(wrong,))) == (
        f"dossier.facts[0] (f-a): {text!r} is not what source s-couriera says at {start} to {end}",
    )


def test_long_words_are_shortened() -> None:
    wrong = Fact(id="f-a", kind="quote", text="x" * 61, source="s-couriera", start=0, end=61)

    (fault,) = integrity_faults(project_of(facts=(wrong,)))

    assert f"'{'x' * 59}…' is not what" in fault


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        (
            {"mentions": (Mention(start=0, end=4, text="talk"),)},
            "its mention 'talk' is not what source s-couriera says at 0 to 4",
        ),
        ({"sentence": (0, END + 1)}, f"the place 0 to {END + 1} lies outside source s-couriera"),
        (
            {"attributes": {"title": Attribute(value="x", start=-1, end=2)}},
            "the place -1 to 2 lies outside source s-couriera",
        ),
        (
            {"attributes": {"title": Attribute(value="x", start=3)}},
            "the place 3 to None lies outside source s-couriera",
        ),
    ],
)
def test_every_other_place_is_checked_too(changes: dict[str, object], fault: str) -> None:
    wrong = replace(fact("20 March", "f-datedate", of=source()), **changes)

    assert integrity_faults(project_of(facts=(wrong,))) == (
        f"dossier.facts[0] (f-datedate): {fault}",
    )


def test_an_attribute_may_have_no_place() -> None:
    right = replace(
        fact("20 March", "f-datedate", of=source()),
        sentence=(0, END),
        attributes={"title": Attribute(value="x"), "side": Attribute(value="y", start=0, end=1)},
    )

    assert integrity_faults(project_of(facts=(right,))) == ()
