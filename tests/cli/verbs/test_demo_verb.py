import json
from pathlib import Path

from briefgen.reference.recipes import recipe_names
from tests.support.command_line import Briefgen, contents

FILES = [
    "climate-talks-meeting-brief.docx",
    "climate-talks-meeting-brief.pdf",
    "climate-talks.brief",
]


def test_the_demo_writes_the_sample_into_the_folder_briefs(
    briefgen: Briefgen, tmp_path: Path
) -> None:
    code, out, err = briefgen("demo")

    assert (code, err) == (0, "")
    assert out.splitlines() == [f"Wrote {Path('briefs') / name}" for name in FILES]
    assert sorted(path.name for path in (tmp_path / "briefs").iterdir()) == FILES


def test_the_demo_keeps_a_sample_that_somebody_worked_on(
    briefgen: Briefgen, tmp_path: Path
) -> None:
    briefgen("demo", "try")
    briefgen("set", "try/climate-talks.brief", "meeting.room=Blue Room")
    edited, fresh = tmp_path / "try" / FILES[2], contents(tmp_path / "try")
    for name in FILES[:2]:
        (tmp_path / "try" / name).write_bytes(b"scribbled on")
    before = edited.read_bytes()

    code, out, _ = briefgen("demo", "try")

    assert code == 0
    assert out.splitlines()[-1] == f"Kept {Path('try') / FILES[2]}"
    assert edited.read_bytes() == before
    assert {name: (tmp_path / "try" / name).read_bytes() for name in FILES[:2]} == {
        name: fresh[name] for name in FILES[:2]
    }


def test_the_demo_as_json_names_project_and_files(briefgen: Briefgen) -> None:
    code, out, err = briefgen("demo", "try", "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "project": str(Path("try") / FILES[2]),
        "files": [str(Path("try") / name) for name in FILES[:2]],
    }


def test_a_quiet_demo_says_nothing(briefgen: Briefgen) -> None:
    assert briefgen("demo", "try", "-q") == (0, "", "")


def test_the_sample_can_be_shown_and_exported_like_any_project(briefgen: Briefgen) -> None:
    briefgen("demo", "try")

    assert briefgen("show", "try/climate-talks.brief").code == 0
    assert briefgen("export", "try/climate-talks.brief", "-f", "md").code == 0


def test_every_type_of_the_sample_can_be_exported(briefgen: Briefgen, tmp_path: Path) -> None:
    briefgen("demo", "try")

    for brief_type in recipe_names():
        words = ("-t", brief_type, "-f", "md", "-o", "out")
        assert briefgen("export", "try/climate-talks.brief", *words).code == 0

    made = {path.name for path in (tmp_path / "out").iterdir()}
    assert made == {f"climate-talks-{name}.md" for name in recipe_names()}


def test_where_no_folder_can_be_made_nothing_is_written(briefgen: Briefgen, article: Path) -> None:
    code, out, err = briefgen("demo", "article.txt/try")

    assert (code, out) == (4, "")
    assert "a part of the path is a file, not a folder. Choose another folder." in err
    assert list(contents(article.parent)) == ["article.txt"]
