import hashlib
from pathlib import Path

from msgspec.structs import replace

from briefgen.app.changed_files import changed_file, check_files, known_files
from briefgen.app.tasks import KnownFile
from briefgen.model.dossier import Dossier
from briefgen.model.project import Project
from briefgen.reading.limits import LARGEST_FILE
from tests.support.dossier_sample import sample_dossier

KNOWN = KnownFile(source="s-1", name="talks.txt", sha256=hashlib.sha256(b"Herring.").hexdigest())


def test_a_file_that_says_the_same_has_not_changed(tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_bytes(b"Herring.")

    assert changed_file(KNOWN, tmp_path) is None


def test_a_file_with_other_bytes_has_changed(tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_bytes(b"Cod.")

    assert changed_file(KNOWN, tmp_path) == tmp_path / "talks.txt"


def test_what_is_not_there_or_no_readable_file_has_not_changed(tmp_path: Path) -> None:
    assert changed_file(KNOWN, tmp_path) is None
    (tmp_path / "talks.txt").mkdir()
    assert changed_file(KNOWN, tmp_path) is None
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert changed_file(replace(KNOWN, name="large.txt"), tmp_path) is None
    assert changed_file(replace(KNOWN, name="x" * 300), tmp_path) is None


def test_a_name_never_leads_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_bytes(b"Cod.")
    folder = tmp_path / "project"
    folder.mkdir()

    assert changed_file(replace(KNOWN, name="../talks.txt"), folder) is None


def test_pasted_words_have_no_file() -> None:
    first, *others = sample_dossier().sources
    pasted = replace(first, file_name="")
    dossier = replace(sample_dossier(), sources=(pasted, *others))

    known = known_files(Project(dossier=dossier))

    assert [one.source for one in known] == [source.id for source in others]


def test_a_changed_file_is_told_with_the_command_that_reads_it_again(tmp_path: Path) -> None:
    folder = tmp_path / "two words"
    folder.mkdir()
    first, second, *_ = sample_dossier().sources
    named = replace(first, file_name="talks.txt", sha256=KNOWN.sha256)
    project = Project(dossier=replace(sample_dossier(), sources=(second, named)))
    (folder / "talks.txt").write_bytes(b"Cod.")

    (notice,) = check_files(project, folder)

    assert notice.place == "source 2"
    assert notice.message == (
        "talks.txt has changed since it was read. Read it again: "
        f"briefgen add PROJECT '{folder}/talks.txt' --replaces {named.id}."
    )


def test_a_later_edition_that_was_added_is_no_change(tmp_path: Path) -> None:
    first, second, *_ = sample_dossier().sources
    digest = hashlib.sha256(b"Cod.").hexdigest()
    old = replace(first, file_name="talks.txt", sha256=KNOWN.sha256)
    new = replace(second, file_name="talks.txt", sha256=digest)
    (tmp_path / "talks.txt").write_bytes(b"Cod.")

    assert check_files(Project(dossier=Dossier(sources=(old, new))), tmp_path) == ()
