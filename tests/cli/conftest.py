"""What the tests of the command line stand on: a folder, a project in it, a run."""

from pathlib import Path

import pytest

from briefgen.app.project_file import new_project_file
from briefgen.cli.main import run
from briefgen.model.project import Project
from tests.support.command_line import ARTICLE, EPOCH, NOTICE, Briefgen, Ran
from tests.support.dossier_sample import sample_brief, sample_dossier


@pytest.fixture
def briefgen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Briefgen:
    """Run a command line in an own folder, apart from the user's data and the clock."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path.with_name(f"{tmp_path.name}-own-data")))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    monkeypatch.delenv("BRIEFGEN_DEBUG", raising=False)

    def run_words(*words: object) -> Ran:
        capsys.readouterr()
        code = run([str(word) for word in words])
        return Ran(code, *capsys.readouterr())

    return run_words


@pytest.fixture
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, briefgen: Briefgen) -> Path:
    """A folder for the user's own data, for this run only."""
    folder = tmp_path / "config"
    folder.mkdir()
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(folder))
    return folder


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """A full project in the folder of the run, as `talks.brief`."""
    dossier = sample_dossier()
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),), made=9)
    return new_project_file(tmp_path / "talks.brief", project).path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A source in the folder of the run, as `article.txt`."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """A second source, as `notice.txt`."""
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return path
