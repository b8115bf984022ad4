from msgspec.structs import replace

from briefgen.model.dossier import Dossier, Person, PersonTitle
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import outline

LIVES = recipe_of(Section(kind="biographies", heading="biographies"))
WANG = Person(
    id="n-wang",
    name="Wang Xiuying",
    name_in_script="王秀英",
    pronunciation="wahng shyoh-YING",
    titles=(PersonTitle(text=local("Adviser")),),
    side="theirs",
    biography=local("Born at sea.\n\nStudied fish."),
)


def lines(*people: Person) -> list[str]:
    return outline(composed(Dossier(people=people), recipe=LIVES).document)


def test_a_biography_says_name_office_sound_and_life() -> None:
    assert lines(WANG) == [
        "# Biographies",
        "## Wang Xiuying",
        "Adviser\n王秀英, say “wahng shyoh-YING”",
        "Born at sea.",
        "Studied fish.",
    ]


def test_people_without_a_life_are_left_out_and_ours_come_first() -> None:
    ours = Person(id="n-lund", name="Ivar Lund", side="ours", biography=local("Served at sea."))
    silent = replace(WANG, id="n-silent", biography=None)

    assert lines(WANG, silent, ours)[:3] == ["# Biographies", "## Ivar Lund", "Served at sea."]
    assert lines(silent) == []
