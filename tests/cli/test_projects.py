from pathlib import Path

from briefgen.cli.projects import open_project


def test_a_project_is_read_and_left_as_it_is(talks: Path) -> None:
    before = talks.stat().st_mtime_ns

    assert open_project(talks).briefs[0].name == "For the minister"
    assert talks.stat().st_mtime_ns == before
    assert list(talks.parent.iterdir()) == [talks]
