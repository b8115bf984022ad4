from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.app.sample import open_sample, put_sample, sample_place


def test_the_sample_that_ships_is_a_project_with_a_brief() -> None:
    project = open_sample()

    assert project.dossier.facts
    assert project.briefs


def test_the_sample_is_put_into_a_new_folder_once(tmp_path: Path) -> None:
    project, path = open_sample(), sample_place(tmp_path / "try")

    assert put_sample(project, path)
    assert load_project(path).project == project
    assert not put_sample(project, path)


def test_what_stands_in_the_place_of_the_sample_stays(tmp_path: Path) -> None:
    path = sample_place(tmp_path)
    path.write_text("mine")

    assert not put_sample(open_sample(), path)
    assert path.read_text() == "mine"
