import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddPerson, AddPoint, EditItem, EditPoint, OrderItems
from briefgen.app.item_order import item_dropped, item_moved, may_move
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Question
from briefgen.model.local_text import local
from briefgen.model.project import Project
from tests.support.dossier_sample import sample_brief, sample_dossier


def with_points(*words: str, area: str = "fisheries") -> tuple[Project, dict[str, str]]:
    """Give the sample with further asks, and their ids by their words."""
    dossier = replace(sample_dossier(), points=())
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),))
    project = apply_commands(
        project, tuple(AddPoint(kind="ask", text=one, area=area) for one in words)
    )
    return project, {point.text.text: point.id for point in project.dossier.points}


def parts(project: Project) -> tuple[Dossier, Brief]:
    return project.dossier, project.briefs[0]


@pytest.mark.parametrize(
    ("word", "by", "order"), [("a", 1, "bac"), ("c", -1, "acb"), ("a", 9, "bca"), ("c", -9, "cab")]
)
def test_a_point_moves_among_those_of_its_kind(word: str, by: int, order: str) -> None:
    project, ids = with_points("a", "b", "c")

    command = item_moved(*parts(project), ids[word], by=by)

    assert command is not None
    assert (command.area, command.brief) == ("fisheries", project.briefs[0].id)
    assert command.order == tuple(ids[one] for one in order)


def test_the_next_step_begins_from_the_order_of_the_brief() -> None:
    project, ids = with_points("a", "b", "c")
    first = item_moved(*parts(project), ids["a"], by=1)
    assert first is not None

    project = apply_commands(project, (first,))
    second = item_moved(*parts(project), ids["a"], by=1)

    assert second is not None
    assert second.order == (ids["b"], ids["c"], ids["a"])


def test_what_is_at_its_end_or_is_no_officers_to_move_stays() -> None:
    project, ids = with_points("a", "b")

    assert item_moved(*parts(project), ids["b"], by=1) is None
    assert item_moved(*parts(project), "f-quotequo", by=1) is None
    assert item_moved(*parts(project), "gone", by=1) is None
    assert not may_move(project.dossier.facts[0])
    assert may_move(project.dossier.points[0])


def test_people_move_within_their_side_and_role() -> None:
    dossier = replace(sample_dossier(), people=())
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),))
    project = apply_commands(
        project,
        (
            AddPerson(name="A", side="ours"),
            AddPerson(name="B", side="theirs"),
            AddPerson(name="C", side="ours"),
        ),
    )
    a, _, c = (person.id for person in project.dossier.people)

    assert item_moved(*parts(project), a, by=1) == OrderItems(
        order=(c, a), brief=project.briefs[0].id
    )


def test_a_point_that_is_dropped_stands_before_the_one_below_it() -> None:
    project, ids = with_points("a", "b", "c")

    before = item_dropped(*parts(project), ids["c"], area="fisheries", before=ids["a"])
    last = item_dropped(*parts(project), ids["a"], area="fisheries")

    brief = project.briefs[0].id
    assert before == (
        OrderItems(order=(ids["c"], ids["a"], ids["b"]), area="fisheries", brief=brief),
    )
    assert last == (
        OrderItems(order=(ids["b"], ids["c"], ids["a"]), area="fisheries", brief=brief),
    )


def test_what_is_dropped_where_it_stands_changes_nothing() -> None:
    project, ids = with_points("a", "b")

    assert item_dropped(*parts(project), ids["a"], area="fisheries", before=ids["a"]) == ()
    assert item_dropped(*parts(project), ids["a"], area="fisheries", before=ids["b"]) == ()
    assert item_dropped(*parts(project), "f-quotequo", area="patrols") == ()


def test_a_point_that_is_dropped_on_another_area_goes_there() -> None:
    project, ids = with_points("a", "b")

    commands = item_dropped(*parts(project), ids["a"], area="patrols")
    whole = item_dropped(*parts(project), ids["a"], area="")

    assert commands[0] == EditPoint(id=ids["a"], area="patrols")
    assert whole[0] == EditPoint(id=ids["a"], area="")
    after = apply_commands(project, commands)
    assert after.dossier.points[0].area == "patrols"
    assert after.briefs[0].item_order["patrols"] == (ids["a"],)


def test_a_question_has_an_area_and_a_person_has_none() -> None:
    asked = Question(id="q-whenwhen", question=local("When?"), area="fisheries")
    dossier = replace(sample_dossier(), questions=(asked,))
    brief = sample_brief(dossier)

    to_patrols = item_dropped(dossier, brief, asked.id, area="patrols")

    assert to_patrols[0] == EditItem(id=asked.id, fields={"area": "patrols"})
    assert item_dropped(dossier, brief, dossier.people[0].id, area="patrols") == ()
