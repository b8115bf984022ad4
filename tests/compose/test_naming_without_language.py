"""Names without a language: words are English, letters of another script are remarked."""

import pytest
from msgspec.structs import replace

from briefgen.compose.compose import Composed, compose
from briefgen.model.brief import Header
from briefgen.model.document import Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Dossier, Person
from briefgen.model.plain_names import fits_language, is_wording
from briefgen.reference.labels import load_labels
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_composing import plain_scheme
from tests.support.dossier_sample import everything_ticked

DESK, NAME = "Fisheries desk, ext. 24", "Hanne Dahl"
TOLD = "A name was given for no language; it has no words in {!r}."


def composed(contact: str, language: str, *people: Person) -> Composed:
    dossier = Dossier(people=people)
    brief = everything_ticked(dossier, language=language)
    return compose(
        dossier,
        replace(brief, header=Header(contact=contact)),
        recipe=load_recipe("meeting-brief"),
        labels=load_labels(language),
        scheme=plain_scheme(),
    )


def remarks(found: Composed) -> list[tuple[str, str]]:
    return [
        (one.level, one.message) for one in found.notices if one.code == "text-in-other-language"
    ]


def language_of(words: str, found: Composed) -> str:
    lines = walk_paragraphs(found.document.blocks)
    texts = (one for line in lines for one in line if isinstance(one, Text))
    return next(one.language for one in texts if one.text == words)


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "zh"])
def test_words_without_a_language_are_remarked_and_tagged_as_english(language: str) -> None:
    found = composed(DESK, language)

    assert remarks(found) == [("info", TOLD.format(language))]
    assert language_of(DESK, found) == "en"


@pytest.mark.parametrize(
    ("name", "language", "is_remarked"),
    [
        (NAME, "en", False),
        (DESK, "en", False),
        (NAME, "fr", False),
        (NAME, "es", False),
        (NAME, "ru", True),
        (NAME, "zh", True),
        (NAME, "ar", True),
        ("Ханне Даль", "ru", False),
        ("汉内·达尔", "zh", False),
        ("هانه دال", "ar", False),
    ],
)
def test_a_name_is_remarked_where_it_has_letters_of_another_language(
    name: str, language: str, is_remarked: bool
) -> None:
    found = composed(name, language)

    assert bool(remarks(found)) == is_remarked
    assert language_of(name, found) == ""


def test_who_takes_part_is_called_alike_in_every_language() -> None:
    assert remarks(composed(NAME, "ru", Person(id="n-dahl", name=NAME))) == []


@pytest.mark.parametrize(
    ("words", "is_made_of_words"),
    [(DESK, True), ("Ministry of the Sea", False), ("Jan van der Meer", False), ("+47 22", False)],
)
def test_names_begin_with_capitals_throughout(words: str, is_made_of_words: bool) -> None:
    assert is_wording(words) == is_made_of_words


def test_what_has_no_letters_fits_every_language() -> None:
    assert fits_language("+47 22", "zh")
    assert not fits_language("汉", "fr")
