"""The same input gives the same bytes, whoever runs it where and when."""

from collections.abc import Mapping
from pathlib import Path

from briefgen.app.project_file import load_project
from tests.support.command_line import ARTICLE, EPOCH, NOTICE, contents, run_process
from tests.support.source_files import article_files

HERE = {"TZ": "UTC", "LANG": "C.UTF-8", "PYTHONHASHSEED": "1", "USER": "hanne", "COLUMNS": "80"}
THERE = {
    "TZ": "Pacific/Kiritimati",
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "77",
    "USER": "ivar",
    "COLUMNS": "200",
}


def run_in(folder: Path, environment: Mapping[str, str], *commands: tuple[str, ...]) -> None:
    """Run commands in a folder, with another folder beside it as the user's home."""
    home = folder.with_name("home of the user")
    home.mkdir(exist_ok=True)
    users = {"HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    for words in commands:
        ran = run_process(*words, cwd=folder, environment={**environment, **users})
        assert ran.code == 0, ran.err


def make_and_export(folder: Path, environment: Mapping[str, str]) -> dict[str, bytes | None]:
    """Make a project of two sources, type something into it, export it; give all files."""
    folder.mkdir(parents=True)
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8", newline="")
    (folder / "notice.txt").write_text(NOTICE, encoding="utf-8", newline="")
    run_in(
        folder,
        environment,
        ("new", "talks.brief", "article.txt", "notice.txt", "--theirs", "Norland"),
        ("point", "talks.brief", "add", "Ask for a date.", "--kind", "ask"),
        ("set", "talks.brief", "brief.to=The Minister", "meeting.room=Blue Room"),
        ("export", "talks.brief", "-f", "docx,pdf,md"),
    )
    return contents(folder)


def test_place_user_language_and_time_zone_leave_no_trace(tmp_path: Path) -> None:
    epoch = {"SOURCE_DATE_EPOCH": EPOCH}

    here = make_and_export(tmp_path / "here", HERE | epoch)
    there = make_and_export(tmp_path / "far" / "another folder", THERE | epoch)

    assert list(here) == list(there)
    assert [name for name in here if here[name] != there[name]] == []


def test_every_format_is_read_the_same_everywhere(tmp_path: Path) -> None:
    projects = []
    for name, environment in (("here", HERE), ("there", THERE)):
        folder = tmp_path / name
        folder.mkdir()
        for file_name, data in article_files().items():
            (folder / file_name).write_bytes(data)
        new = ("new", "talks.brief", *article_files())
        run_in(folder, environment | {"SOURCE_DATE_EPOCH": EPOCH}, new)
        projects.append((folder / "talks.brief").read_bytes())

    assert projects[0] == projects[1]


def test_the_clock_leaves_no_trace_in_what_is_exported(talks: Path) -> None:
    exported = []
    for number, environment in enumerate((HERE, THERE)):
        out = talks.parent / str(number)
        export = ("export", "talks.brief", "-f", "docx,pdf,md", "-o", str(out))
        run_in(talks.parent, {**environment, "SOURCE_DATE_EPOCH": ""}, export)
        exported.append(contents(out))

    assert len(exported[0]) == 3
    assert exported[0] == exported[1]


def review_and_read_again(folder: Path, environment: Mapping[str, str]) -> dict[str, bytes | None]:
    """Say something to the facts of a project, read its source again changed; give all files."""
    folder.mkdir()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8", newline="")
    changed = ARTICLE.replace("Ivar Lund, Special Envoy of Ostland, ", "the envoys ")
    (folder / "changed.txt").write_text(f"{changed}\nIt rained.\n", encoding="utf-8", newline="")
    run_in(folder, environment, ("new", "talks.brief", "article.txt"))
    project = load_project(folder / "talks.brief").project
    source, facts = project.dossier.sources[0].id, project.dossier.facts
    hanne, ivar = (fact.id for fact in facts if fact.kind == "participant")
    every = ",".join(fact.id for fact in facts)
    run_in(
        folder,
        environment,
        ("review", "talks.brief", "--accept", every, "--merge", hanne, ivar),
        ("fact", "talks.brief", "add", source, "--text", "The two sides", "--kind", "venue"),
        ("add", "talks.brief", "changed.txt", "--replaces", source),
        ("export", "talks.brief", "-f", "md"),
    )
    return contents(folder)


def test_what_is_said_to_facts_and_read_again_leaves_no_trace_of_who_did_it(
    tmp_path: Path,
) -> None:
    epoch = {"SOURCE_DATE_EPOCH": EPOCH}

    here = review_and_read_again(tmp_path / "here", HERE | epoch)
    there = review_and_read_again(tmp_path / "there", THERE | epoch)

    assert here == there
