import pytest
from msgspec.structs import replace

from briefgen.app.commands.find import find_brief, find_item, in_place, with_brief
from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from briefgen.model.project import Project

MINISTER = Brief(id="b-minister", name="Minister")
ADVISER = Brief(id="b-adviser", name="Adviser")
PROJECT = Project(briefs=(MINISTER, ADVISER))


@pytest.mark.parametrize(
    ("name", "brief"), [("", MINISTER), ("Adviser", ADVISER), ("b-adviser", ADVISER)]
)
def test_a_brief_is_found_by_name_or_id_and_the_first_by_nothing(name: str, brief: Brief) -> None:
    assert find_brief(PROJECT, name) == brief


def test_an_unknown_brief_is_told_with_the_names_there_are() -> None:
    with pytest.raises(UsageError) as fault:
        find_brief(PROJECT, "Advisor")

    assert str(fault.value) == (
        "Unknown brief 'Advisor'. Did you mean 'Adviser'? Available: Minister, Adviser."
    )


def test_an_unknown_thing_is_told_by_its_kind() -> None:
    with pytest.raises(UsageError, match=r"Unknown brief 'b-x'\. Available: b-minister, b-advis"):
        find_item(PROJECT.briefs, "b-x", what="brief")


def test_a_changed_thing_stands_where_it_stood() -> None:
    changed = replace(MINISTER, paper="Letter")

    assert in_place(PROJECT.briefs, changed) == (changed, ADVISER)
    assert with_brief(PROJECT, changed) == Project(briefs=(changed, ADVISER))
