import pytest
from msgspec.structs import replace

from briefgen.model.brief import Header
from briefgen.model.dossier import Dossier
from briefgen.model.local_text import LocalText
from briefgen.model.marking import Marking
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import everything_ticked, outline

CLEARANCE = Section(kind="clearance", heading="clearance", new_page=True)
HEADER = Header(drafter="Fisheries Unit", cleared_by="Legal adviser", contact="ext. 31")
NAMES = ["Drafted by | Fisheries Unit", "Cleared by | Legal adviser", "Contact | ext. 31"]


def lines(*sections: Section, header: Header = HEADER, release: str = "") -> list[str]:
    brief = everything_ticked(
        Dossier(), header=header, release=Marking(level=release) if release else None
    )
    return outline(composed(Dossier(), brief, recipe=recipe_of(*sections)).document)


def test_who_drafted_and_cleared_stands_on_a_page_of_its_own_and_not_in_the_header() -> None:
    found = lines(Section(kind="header"), CLEARANCE)

    assert found[-4:] == ["# Drafting and clearance", *NAMES]
    assert found.count(NAMES[0]) == 1


def test_a_type_without_that_page_has_them_in_the_header() -> None:
    assert lines(Section(kind="header"))[-3:] == NAMES


def test_who_cleared_is_said_in_the_language_of_the_brief() -> None:
    texts = {"nb": "Juridisk rådgiver", "en": "Legal adviser"}
    header = replace(HEADER, cleared_by=LocalText(texts=texts, main="nb"))

    assert lines(CLEARANCE, header=header)[-3:] == NAMES


def test_a_header_that_names_nobody_has_no_such_page() -> None:
    assert lines(CLEARANCE, header=Header(drafter=" "), release="internal") == []


@pytest.mark.parametrize(
    ("release", "words"), [("internal", "INTERNAL"), ("none", "No restriction")]
)
def test_a_brief_for_release_says_for_whom(release: str, words: str) -> None:
    assert lines(CLEARANCE, release=release)[-1] == f"Released for | {words}"
