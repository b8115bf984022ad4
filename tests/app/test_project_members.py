import pytest

from briefgen.app.project_members import (
    member_faults,
    new_original_member,
    original_members,
    original_suffix,
    text_member,
)
from tests.support.sample_project import source


@pytest.mark.parametrize(
    ("file_name", "suffix"),
    [
        ("Courier.PDF", ".pdf"),
        ("courier", ""),
        ("courier.tar.gz", ".gz"),
        ("courier.a/b", ""),
        ("courier.not a suffix", ""),
        ("..", ""),
    ],
)
def test_of_the_name_of_an_imported_file_only_the_suffix_is_kept(
    file_name: str, suffix: str
) -> None:
    member = new_original_member("s-courier", file_name)

    assert member == f"sources/s-courier.original{suffix}"
    assert original_suffix(member) == suffix


def test_the_original_of_a_source_is_found() -> None:
    originals = {"s-a": "sources/s-a.original", "s-ab": "sources/s-ab.original.pdf"}
    others = ["project.json", "sources/s-b.txt", "sources/s-c.originally"]

    assert original_members([*others, *originals.values()]) == originals


def test_of_two_originals_of_a_source_the_first_counts() -> None:
    names = ["sources/s-a.original.pdf", "sources/s-a.original.txt"]

    assert original_members(names) == {"s-a": "sources/s-a.original.pdf"}


def test_texts_and_originals_of_known_sources_belong() -> None:
    names = (text_member("s-a"), "sources/s-a.original.pdf", text_member("s-b"))

    assert member_faults(names, (source(id_="s-a"), source(id_="s-b"))) == ()


@pytest.mark.parametrize(
    "name",
    [
        "../sources/s-a.txt",
        "/sources/s-a.txt",
        "sources/../s-a.txt",
        "sources\\s-a.txt",
        "C:/s-a.txt",
        "sources/",
        "sources/s-a.exe",
        "sources/s-b.txt",
        "photos/s-a.png",
    ],
)
def test_anything_else_does_not_belong(name: str) -> None:
    assert member_faults((name,), (source(id_="s-a"),)) == (
        f"{name!r} does not belong in a project file",
    )


def test_a_second_original_does_not_belong() -> None:
    names = ("sources/s-a.original.pdf", "sources/s-a.original.html")

    assert member_faults(names, (source(id_="s-a"),)) == (
        "'sources/s-a.original.html' is a second original of source s-a",
    )
