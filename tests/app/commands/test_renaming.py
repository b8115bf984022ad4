from msgspec.structs import replace

from briefgen.app.commands.renaming import carrying_facts, ids_renamed
from briefgen.model.dossier import Decisions, Question
from briefgen.model.local_text import local
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project


def project() -> Project:
    """Give a project in which much rests on facts."""
    sample = sample_project()
    question = Question(id="q-a", question=local("And the gear?"), facts=("f-a", "f-b"))
    decisions = Decisions(same=(("f-a", "f-b"), ("f-a", "f-c", "f-d")), different=(("f-a", "f-e"),))
    dossier = replace(sample.dossier, questions=(question,), decisions=decisions)
    brief = replace(
        sample.briefs[0],
        selected=("f-a", "f-b", "f-c"),
        item_order={"fisheries": ("f-b", "f-a"), "patrols": ("f-a",)},
        remembered={"fisheries": ("f-a", "f-c"), "patrols": ("f-a",)},
    )
    return replace(sample, dossier=dossier, briefs=(brief, replace(brief, id="b-second")))


def test_another_id_takes_the_place_of_one_and_never_stands_twice() -> None:
    changed = ids_renamed(project(), {"f-a": ("f-b",), "f-hanneaaa": ("f-ivarivar",)})

    for brief in changed.briefs:
        assert brief.selected == ("f-b", "f-c")
        assert brief.item_order == {"fisheries": ("f-b",), "patrols": ("f-b",)}
        assert brief.remembered == {"fisheries": ("f-b", "f-c"), "patrols": ("f-b",)}
    assert changed.dossier.questions[0].facts == ("f-b",)
    assert changed.dossier.people[0].facts == ("f-ivarivar",)
    assert changed.dossier.people[0].titles[0].facts == ("f-ivarivar",)
    assert changed.dossier.decisions.same == (("f-b", "f-c", "f-d"),)
    assert changed.dossier.decisions.different == (("f-b", "f-e"),)


def test_what_is_gone_leaves_no_empty_list() -> None:
    changed = ids_renamed(project(), {"f-a": (), "f-datedate": ()})

    assert changed.briefs[0].selected == ("f-b", "f-c")
    assert changed.briefs[0].item_order == {"fisheries": ("f-b",)}
    assert changed.dossier.meeting.from_facts == {"place": ("f-placepla",)}
    assert changed.dossier.decisions == Decisions(same=(("f-c", "f-d"),))


def test_one_id_may_become_two() -> None:
    changed = ids_renamed(project(), {"f-b": ("f-b", "f-x")})

    assert changed.briefs[0].selected == ("f-a", "f-b", "f-x", "f-c")


def test_facts_carry_fields_titles_and_what_was_typed() -> None:
    carrying = carrying_facts(project().dossier)

    assert carrying == {"f-a", "f-b", "f-datedate", "f-placepla", "f-hanneaaa"}
