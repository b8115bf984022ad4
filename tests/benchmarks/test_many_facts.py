from benchmarks.many_facts import project_of_facts
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.sample import open_sample
from briefgen.checks.groups import group_facts


def test_many_facts_are_sound_and_the_same_in_every_run() -> None:
    project = project_of_facts(open_sample(), 300)

    assert len(project.dossier.facts) == 300
    assert integrity_faults(project) == ()
    assert project == project_of_facts(open_sample(), 300)


def test_many_facts_differ_and_some_are_said_twice() -> None:
    project = project_of_facts(open_sample(), 300)

    groups = group_facts(project.dossier)

    assert 200 < len(groups) < 300
    assert any(group.sources > 1 for group in groups)
