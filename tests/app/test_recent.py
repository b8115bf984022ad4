from pathlib import Path

import pytest

from briefgen.app.recent import MOST, RecentProjects


@pytest.fixture
def recent(tmp_path: Path) -> RecentProjects:
    return RecentProjects(tmp_path / "state")


def test_row_11_the_newest_project_stands_first_and_once(recent: RecentProjects) -> None:
    assert recent.paths() == ()
    for name in ("a", "bréf", "a"):
        recent.add(Path(f"/talks/{name}.brief"))

    assert recent.paths() == (Path("/talks/a.brief"), Path("/talks/bréf.brief"))


def test_the_list_is_short_and_projects_can_be_taken_out(recent: RecentProjects) -> None:
    for number in range(MOST + 3):
        recent.add(Path(f"/talks/{number}.brief"))
    assert len(recent.paths()) == MOST

    recent.remove(Path(f"/talks/{MOST + 2}.brief"))

    assert recent.paths()[0] == Path(f"/talks/{MOST + 1}.brief")


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\xff"])
def test_a_damaged_list_is_empty(recent: RecentProjects, tmp_path: Path, content: bytes) -> None:
    recent.add(Path("/talks/a.brief"))
    (tmp_path / "state" / "recent.json").write_bytes(content)

    assert recent.paths() == ()


def test_a_list_that_can_t_be_written_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    recent = RecentProjects(tmp_path / "file" / "state")

    recent.add(Path("/talks/a.brief"))

    assert recent.paths() == ()
