from pathlib import Path

import pytest

from briefgen.errors import InputError, UsageError
from briefgen.reference.recipes import load_recipe, recipe_names


@pytest.fixture(autouse=True)
def own_recipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    folder = tmp_path / "recipes"
    folder.mkdir()
    return folder


def test_every_shipped_recipe_can_be_read_and_has_its_name() -> None:
    assert "meeting-brief" in recipe_names()
    assert [load_recipe(name).name for name in recipe_names()] == list(recipe_names())


def test_a_recipe_of_the_user_joins_the_shipped_ones(own_recipes: Path) -> None:
    (own_recipes / "aide.toml").write_text(
        'name = "aide"\ntitle = "Aide-mémoire"\n[[sections]]\nkind = "passage"\npassage = "text"\n',
        encoding="utf-8",
    )

    assert "aide" in recipe_names()
    assert load_recipe("aide").title == "Aide-mémoire"


def test_an_unknown_brief_type_is_told_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"^Unknown brief type 'meetingbrief'. Did you mean 'mee"):
        load_recipe("meetingbrief")


OWN_WORDS = "Words of your own begin with a capital."


@pytest.mark.parametrize(
    ("lines", "faults"),
    [
        (
            ['title = "meeting-brief"'],
            [f"title: unknown 'meeting-brief'. Did you mean 'meeting_brief'? {OWN_WORDS}"],
        ),
        (
            ['title = "Own"', "[[sections]]", 'kind = "areas"', 'heading = "agneda"'],
            [f"sections[0].heading: unknown 'agneda'. Did you mean 'agenda'? {OWN_WORDS}"],
        ),
        (
            ['title = "Own"', "[[sections]]", 'kind = "points"'],
            ["sections[0].heading: is missing; a section of kind 'points' needs one."],
        ),
        (
            ['title = "xyz"', "[[sections]]", 'kind = "passage"'],
            [
                f"title: unknown 'xyz'. {OWN_WORDS}",
                "sections[0].passage: is missing; it names the text that the officer writes.",
            ],
        ),
    ],
)
def test_all_faults_of_headings_are_told_together(
    own_recipes: Path, lines: list[str], faults: list[str]
) -> None:
    (own_recipes / "mytype.toml").write_text("\n".join(['name = "mytype"', *lines]))

    with pytest.raises(InputError) as fault:
        load_recipe("mytype")

    assert str(fault.value).split("\n") == [f"mytype.toml: {one}" for one in faults]
