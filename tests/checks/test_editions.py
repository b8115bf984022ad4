from msgspec.structs import replace

from briefgen.checks.copies import independent_sources
from briefgen.checks.editions import check_editions
from briefgen.model.source import Source
from tests.checks.test_copies import WIRE
from tests.support.told import dossier, told


def messages(*sources: Source) -> list[str]:
    found = dossier(list(sources), [])
    copies = independent_sources(found.sources)
    return [f"{one.place}: {one.message}" for one in check_editions(found, copies=copies)]


def test_a_file_read_again_with_other_content_is_told() -> None:
    later = replace(told(WIRE + "An update says they meet on Friday.", 2), file_name="text1.txt")

    assert messages(told(WIRE), later) == [
        (
            "source 2: text1.txt has changed since it was read as source 1. "
            "Look at what both say, and untick what no longer holds."
        )
    ]


def test_files_that_share_a_name_or_a_text_alone_are_no_editions() -> None:
    namesake = replace(
        told("Something else happened in the harbour today.", 2), file_name="text1.txt"
    )

    assert messages(told(WIRE), namesake) == []
    assert messages(told(WIRE), told(WIRE, 2)) == []
