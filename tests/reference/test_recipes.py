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
            [
                "sections[0].heading: is missing; a section of kind 'points' needs one.",
                "sections[0].points: is missing; it names the kinds of points to show.",
            ],
        ),
        (
            ['title = "Own"', "[[sections]]", 'kind = "header"', "tab = true"],
            ["sections[0].tab: needs a heading that is printed; it opens the page."],
        ),
        (
            [
                'title = "Own"',
                "[[sections]]",
                'kind = "passage"',
                'passage = "x"',
                "new_page = true",
            ],
            ["sections[0].new_page: needs a heading that is printed; it opens the page."],
        ),
        (
            [
                'title = "Own"',
                "[[sections]]",
                'kind = "header"',
                "below = true",
                "limits = { pages = 1 }",
                "[[sections]]",
                'kind = "sources"',
                'heading = "sources"',
                "below = true",
                "tab = true",
                "limits = { pages = 1 }",
            ],
            [
                "sections[0].below: needs a heading that is printed, and can't be a tab.",
                "sections[1].limits.pages: a section of kind 'sources' is not counted so.",
                "sections[1].below: needs a heading that is printed, and can't be a tab.",
                "sections[0].below: there is no section before it.",
            ],
        ),
        (
            [
                'title = "Own"',
                'addressee = "fur"',
                "[[sections]]",
                'kind = "commitments"',
                'heading = "Promises"',
                'passage = "x"',
                'points = ["ask"]',
                'facts = ["date"]',
                'rows = ["when"]',
                "everywhere = true",
                "sums_up = true",
                "limits = { words = 1, sentences = 1, lines = 1, points = 1, main_points = 1 }",
            ],
            [
                f"addressee: unknown 'fur'. {OWN_WORDS}",
                *(
                    f"sections[0].{name}: a section of kind 'commitments' has no use for it."
                    for name in ("passage", "points", "facts", "rows", "everywhere", "sums_up")
                ),
                *(
                    f"sections[0].limits.{name}: a section of kind 'commitments' is not counted so."
                    for name in ("words", "sentences", "lines", "points", "main_points")
                ),
            ],
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
def test_all_faults_are_told_together(
    own_recipes: Path, lines: list[str], faults: list[str]
) -> None:
    (own_recipes / "mytype.toml").write_text("\n".join(['name = "mytype"', *lines]))

    with pytest.raises(InputError) as fault:
        load_recipe("mytype")

    assert str(fault.value).split("\n") == [f"mytype.toml: {one}" for one in faults]


@pytest.mark.parametrize(
    ("field", "fault"),
    [
        ('kind = "backgrund"', "kind: unknown 'backgrund'. Did you mean 'background'?"),
        ('kind = "areas"\npoints = ["aks"]', "points[0]: unknown 'aks'. Did you mean 'ask'?"),
        ('kind = "areas"\nshown = "inside"', "shown: unknown 'inside'."),
        (
            'kind = "areas"\nlimits = { line = 1 }',
            "limits.line: unknown 'line'. Did you mean 'lines'?",
        ),
        (
            'kind = "areas"\nlimits = { lines = "four" }',
            "limits.lines: expected `int | null`, got `str`.",
        ),
        ('kind = "logistics"\nrows = ["wen"]', "rows[0]: unknown 'wen'. Did you mean 'when'?"),
    ],
)
def test_a_misspelt_word_is_told_with_its_place_and_the_nearest(
    own_recipes: Path, field: str, fault: str
) -> None:
    header = '[[sections]]\nkind = "header"\n' * 3
    (own_recipes / "mytype.toml").write_text(
        f'name = "mytype"\ntitle = "Own"\n{header}[[sections]]\nheading = "agenda"\n{field}\n'
    )

    with pytest.raises(InputError) as error:
        load_recipe("mytype")

    assert str(error.value) == f"mytype.toml: sections[3].{fault}"


def test_a_recipe_is_called_like_its_file(own_recipes: Path) -> None:
    (own_recipes / "mytype.toml").write_text('name = "aide"\ntitle = "Own"\n')

    with pytest.raises(InputError, match=r"^mytype.toml: name: is 'aide', but the file is called"):
        load_recipe("mytype")


EIGHT = [
    "briefing-book",
    "decision-memo",
    "information-memo",
    "meeting-brief",
    "questions-and-answers",
    "readout",
    "scene-setter",
    "talking-points",
]


def test_eight_types_ship_and_each_says_what_it_must_have_and_how_long_it_may_be() -> None:
    recipes = [load_recipe(name) for name in recipe_names()]

    assert [recipe.name for recipe in recipes] == EIGHT
    for recipe in recipes:
        assert recipe.summary.endswith(".")
        assert recipe.limits.pages
        assert sum(section.mandatory for section in recipe.sections) >= 2
        assert [section.kind for section in recipe.sections][-1] == "clearance"
