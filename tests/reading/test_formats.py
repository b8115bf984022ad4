import pytest

from briefgen.reading.formats import FORMATS, READ_ENDINGS, Kind, kind_of_ending
from briefgen.reading.read_source import read_bytes
from tests.support.source_files import article_files


def test_every_format_has_an_ending_of_its_own() -> None:
    assert len(set(READ_ENDINGS)) == len(READ_ENDINGS)
    assert all(one.endings for one in FORMATS.values())


@pytest.mark.parametrize(
    ("ending", "kind"), [(".PDF", "pdf"), (".htm", "html"), (".xyz", None), ("", None)]
)
def test_an_ending_stands_for_a_kind_in_any_case(ending: str, kind: Kind | None) -> None:
    assert kind_of_ending(ending) == kind


@pytest.mark.parametrize("name", article_files())
def test_every_kind_is_read_by_its_reader(name: str) -> None:
    read = read_bytes(article_files()[name], file_name=name)[0]

    assert "Hanne Sørensen" in read.source.text
    assert read.original == article_files()[name]
    assert read.notices == ()
