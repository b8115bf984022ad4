import os
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.kept_fields import JsonObject
from briefgen.app.project_archive import LIMITS
from briefgen.app.project_file import OpenProject, load_project, new_project_file, save_project
from briefgen.errors import InputError, OutputError
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.local_text import local
from briefgen.model.project import Project
from tests.support.project_strategy import projects
from tests.support.sample_project import COURIER, sample_project, source

PAGE = b"<p>Talks set for March</p>" * 20
ORIGINALS = {"s-couriera": ("Courier (1).HTML", PAGE)}


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_members(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def sample_members(**changes: bytes) -> dict[str, bytes]:
    """Give the members of the sample's file, some of them replaced."""
    raw = msgspec.json.decode(msgspec.json.encode(sample_project()))
    del raw["dossier"]["sources"][0]["text"]
    members = {
        "project.json": msgspec.json.encode(raw),
        "sources/s-couriera.txt": COURIER.encode(),
    }
    return members | changes


def with_unknown_fields(path: Path) -> JsonObject:
    """Rewrite the file's JSON as a later minor version would, and give that JSON."""
    members = members_of(path)
    raw: JsonObject = msgspec.json.decode(members["project.json"])
    dossier = raw["dossier"]
    assert isinstance(dossier, dict)
    raw["version"] = [1, 4]
    raw["weather"] = {"wind": "north"}
    dossier["points"][0]["mood"] = "calm"
    dossier["sources"][0]["shelf"] = [1, 2]
    write_members(path, members | {"project.json": msgspec.json.encode(raw)})
    return raw


def renamed(project: Project, name: str) -> Project:
    return replace(project, briefs=(replace(project.briefs[0], name=name),))


def test_a_project_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    saved = new_project_file(path, sample_project(), originals=ORIGINALS)

    opened = load_project(path)

    assert opened == saved
    assert opened.project == sample_project()
    assert opened.original("s-couriera") == (".html", PAGE)


@given(
    project=projects(),
    texts=st.lists(st.text("aø\r\n\u2028\ufeff\0", max_size=9), max_size=2),
    suffix=st.sampled_from(["brief", "json"]),
)
@settings(max_examples=40)
def test_every_project_comes_back_as_it_was_saved(
    tmp_path_factory: pytest.TempPathFactory, project: Project, texts: list[str], suffix: str
) -> None:
    path = tmp_path_factory.mktemp("project") / f"talks.{suffix}"
    more = tuple(source(text, id_=f"s-more{place}") for place, text in enumerate(texts))
    dossier = replace(project.dossier, sources=project.dossier.sources + more)
    project = replace(project, dossier=dossier)

    new_project_file(path, project)

    assert load_project(path).project == project


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.brief", tmp_path / "b.brief"

    opened = new_project_file(first, sample_project(), originals=ORIGINALS)
    new_project_file(second, sample_project(), originals=ORIGINALS)
    save_project(opened, renamed(opened.project, "Ambassador"))
    save_project(load_project(first), sample_project())

    assert first.read_bytes() == second.read_bytes()


def test_the_file_holds_the_project_and_its_sources_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"

    new_project_file(path, sample_project(), originals=ORIGINALS)

    members = members_of(path)
    assert list(members) == [
        "project.json",
        "sources/s-couriera.txt",
        "sources/s-couriera.original.html",
    ]
    assert members["sources/s-couriera.txt"] == COURIER.encode()
    assert b"comes first" not in members["project.json"]
    assert b"Courier (1)" not in path.read_bytes()


def test_unchanged_members_are_copied_without_packing_them_again(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    opened = load_project(write_members(path, sample_members()))

    save_project(opened, renamed(opened.project, "Ambassador"))

    with zipfile.ZipFile(path) as archive:
        methods = {entry.filename: entry.compress_type for entry in archive.infolist()}
    assert methods == {
        "project.json": zipfile.ZIP_DEFLATED,
        "sources/s-couriera.txt": zipfile.ZIP_STORED,
    }


def test_a_source_that_was_read_again_gets_its_new_text_and_original(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    opened = new_project_file(path, sample_project(), originals=ORIGINALS)
    changed = Project(dossier=Dossier(sources=(source("A new text"),)))

    saved = save_project(opened, changed, originals={"s-couriera": ("courier.txt", b"A new text")})

    assert members_of(path)["sources/s-couriera.txt"] == b"A new text"
    assert load_project(path).original("s-couriera") == (".txt", b"A new text")
    assert list(saved.members) == ["sources/s-couriera.txt", "sources/s-couriera.original.txt"]


def test_a_source_that_is_removed_takes_its_members_along(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    opened = new_project_file(path, sample_project(), originals=ORIGINALS)

    save_project(opened, Project())

    assert list(members_of(path)) == ["project.json"]


def test_saving_elsewhere_leaves_the_first_file_alone(tmp_path: Path) -> None:
    path, other = tmp_path / "talks.brief", tmp_path / "new" / "other.brief"
    opened = new_project_file(path, sample_project(), originals=ORIGINALS)
    before = path.read_bytes()

    saved = save_project(opened, renamed(opened.project, "Ambassador"), path=other)

    assert path.read_bytes() == before
    assert saved.path == other
    assert load_project(other).original("s-couriera") == (".html", PAGE)


def test_an_original_may_have_been_left_out(tmp_path: Path) -> None:
    assert new_project_file(tmp_path / "talks.brief", sample_project()).original("s-couriera") is (
        None
    )


def test_fields_of_a_later_minor_version_are_kept_at_their_places(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    new_project_file(path, sample_project())
    raw = with_unknown_fields(path)
    opened = load_project(path)

    once = save_project(opened, renamed(opened.project, "Ambassador"))
    save_project(once, opened.project)

    assert msgspec.json.decode(members_of(path)["project.json"]) == raw
    assert opened.project.version == (1, 4)


def test_unknown_fields_are_kept_in_a_bare_project_too(tmp_path: Path) -> None:
    path, bare = tmp_path / "talks.brief", tmp_path / "talks.json"
    new_project_file(path, sample_project())
    raw = with_unknown_fields(path)
    opened = load_project(path)

    save_project(opened, opened.project, path=bare)
    save_project(load_project(bare), opened.project, path=path)

    assert msgspec.json.decode(members_of(path)["project.json"]) == raw


def test_a_bare_project_holds_its_texts_and_is_saved_as_one(tmp_path: Path) -> None:
    path = tmp_path / "project.json"
    path.write_bytes(b"\n" + msgspec.json.encode(sample_project()))
    opened = load_project(path)

    save_project(opened, opened.project)

    assert msgspec.json.decode(path.read_bytes())["dossier"]["sources"][0]["text"] == COURIER
    assert load_project(path).project == sample_project()


def test_a_bare_project_becomes_a_project_file_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "project.json"
    opened = new_project_file(path, sample_project())

    save_project(opened, opened.project, path=tmp_path / "talks.brief")

    assert members_of(tmp_path / "talks.brief")["sources/s-couriera.txt"] == COURIER.encode()


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    opened = new_project_file(path, sample_project())
    before = path.read_bytes()
    lost = Fact(id="f-lost", kind="date", text="x", source="s-gonegone", end=1)

    with pytest.raises(OutputError, match=r"talks\.brief: dossier.facts\[0\] \(f-lost\): its sou"):
        save_project(opened, Project(dossier=Dossier(facts=(lost,))))

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "it is no briefgen project. Open a .brief file, or add this file as a source."),
        (b"Port Aldren, 3 February", "it is no briefgen project. Open a .brief file, or"),
        (b"PK\3\4 and no more", "the file is cut off or damaged. Use a backup"),
        (b'{"format": "briefgen-pro', "the JSON is damaged: Input data was truncated."),
        (b'{"made": 1}', 'it is no briefgen project. Its JSON has to begin with "format"'),
        (b'{"a":' * 200_000, "the JSON is nested too deeply. Use a backup."),
    ],
)
def test_what_is_no_project_file_is_refused(tmp_path: Path, content: bytes, fault: str) -> None:
    path = tmp_path / "talks.brief"
    path.write_bytes(content)

    with pytest.raises(InputError) as caught:
        load_project(path)

    assert str(caught.value).startswith(f"{path}: {fault}")
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"sources/s-couriera.txt": b"\xff"}, "sources/s-couriera.txt is not UTF-8 at byte 0."),
        (
            {"sources/s-couriera.txt": b"Other words"},
            (
                "3 faults:\n"
                "  dossier.facts[0] (f-hanneaaa): 'Hanne Sørensen' is not what source s-couriera "
                "says at 33 to 47\n"
            ),
        ),
        (
            {"../evil.txt": b"", "word/document.xml": b""},
            (
                "2 faults:\n  '../evil.txt' does not belong in a project file\n"
                "  'word/document.xml' does not belong in a project file"
            ),
        ),
        ({"project.json": b"{}"}, "it is no briefgen project. Its JSON has to begin"),
    ],
)
def test_faults_inside_are_named_with_their_place(
    tmp_path: Path, changes: dict[str, bytes], fault: str
) -> None:
    path = write_members(tmp_path / "talks.brief", sample_members(**changes))

    with pytest.raises(InputError) as caught:
        load_project(path)

    assert str(caught.value).startswith(f"{path}: {fault}")


def test_a_missing_text_is_named(tmp_path: Path) -> None:
    members = sample_members()
    del members["sources/s-couriera.txt"]

    with pytest.raises(InputError, match=r"sources/s-couriera\.txt is missing\."):
        load_project(write_members(tmp_path / "talks.brief", members))


def test_a_zip_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = write_members(tmp_path / "talks.brief", {"word/document.xml": b"<w/>"})

    with pytest.raises(InputError, match=r"no briefgen project: it holds no project\.json"):
        load_project(path)


def test_a_damaged_member_is_refused_though_nobody_asked_for_it(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    new_project_file(path, sample_project(), originals={"s-couriera": ("a.bin", b"\1\2\3")})
    path.write_bytes(path.read_bytes().replace(b"\1\2\3", b"\1\2\4"))

    with pytest.raises(InputError, match=r"'sources/s-couriera\.original\.bin' is damaged"):
        load_project(path)


def test_many_faults_are_counted_and_the_first_twenty_listed(tmp_path: Path) -> None:
    members = sample_members() | {f"{number}.exe": b"" for number in range(23)}

    with pytest.raises(InputError) as caught:
        load_project(write_members(tmp_path / "talks.brief", members))

    assert "23 faults:" in caught.value.message
    assert caught.value.message.count(".exe") == 20
    assert caught.value.message.endswith("\n  and 3 more")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"talks\.brief does not exist. Check name and folder"):
        load_project(tmp_path / "talks.brief")


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"is a folder. Give the \.brief file itself"):
        load_project(tmp_path)


def test_a_device_is_no_project() -> None:
    with pytest.raises(InputError, match="is no file but a device or a channel"):
        load_project(Path(os.devnull))


def test_a_file_over_the_limit_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    with path.open("wb") as file:
        file.truncate(LIMITS.packed + 1)  # a hole; it takes no space

    with pytest.raises(InputError, match="is larger than 200 MB"):
        load_project(path)


@pytest.mark.parametrize(
    ("raised", "fault"),
    [
        (PermissionError(13, "Permission denied"), "may not be read. Ask its owner for access."),
        (OSError(5, "Input/output error"), "can't be read: Input/output error."),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: OSError, fault: str
) -> None:
    path = tmp_path / "talks.brief"
    path.touch()

    def fail(self: Path) -> bytes:
        raise raised

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(InputError) as caught:
        load_project(path)

    assert str(caught.value) == f"{path} {fault}"


def test_an_open_project_can_be_made_before_there_is_a_file(tmp_path: Path) -> None:
    opened = OpenProject(path=tmp_path / "talks.brief", project=Project())

    save_project(opened, sample_project())

    assert load_project(opened.path).project.briefs[0].passages == {
        "purpose": local("Settle the quota.")
    }
