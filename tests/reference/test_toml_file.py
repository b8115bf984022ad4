from pathlib import Path

import pytest

from briefgen.errors import InputError, UsageError
from briefgen.model.house_style import HouseStyle
from briefgen.model.recipe import Recipe
from briefgen.model.value import Value
from briefgen.reference.toml_file import find_named, names_in, read_toml
from briefgen.resources import asset

HEAD = 'name = "mytype"\ntitle = "meeting_brief"\n'


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    return tmp_path


def fault_of(path: Path, kind: type[Value]) -> str:
    with pytest.raises(InputError) as fault:
        read_toml(path, kind)
    return str(fault.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            HEAD + '[[sections]]\nkind = "header"\n' * 3 + '[[sections]]\nkind = "backgrund"\n',
            "mytype.toml: sections[3].kind: unknown 'backgrund'. Did you mean 'background'?",
        ),
        (
            HEAD + '[[sections]]\nkind = "points"\npoints = ["ask", "aviod"]\n',
            "mytype.toml: sections[0].points[1]: unknown 'aviod'. Did you mean 'avoid'?",
        ),
        (HEAD + '[[sections]]\nkind = "x"\n', "mytype.toml: sections[0].kind: unknown 'x'."),
        (
            HEAD + '[[sections]]\nkind = "header"\nheadin = "purpose"\n',
            "mytype.toml: sections[0].headin: unknown 'headin'. Did you mean 'heading'?",
        ),
        (HEAD + "q = 1\n", "mytype.toml: q: unknown 'q'."),
        (
            HEAD + "[limits]\npages = '2'\n",
            "mytype.toml: limits.pages: expected `int | null`, got `str`.",
        ),
        ("name = 3\n", "mytype.toml: name: expected `str`, got `int`."),
        ("", "mytype.toml: object missing required field `name`."),
        ("name = ", "mytype.toml: is no valid TOML: Invalid value (at end of document)."),
    ],
)
def test_a_fault_is_told_with_file_place_and_remedy(
    tmp_path: Path, content: str, message: str
) -> None:
    path = tmp_path / "mytype.toml"
    path.write_text(content)

    assert fault_of(path, Recipe) == message


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            "[paragraphs.body]",
            "[paragraphs.boddy]",
            "my.toml: paragraphs: unknown 'boddy'. Did you mean 'body'?",
        ),
        (
            "[paragraphs.body]\n",
            '[paragraphs.body]\nalign = "center"\n',
            "my.toml: paragraphs.body.align: unknown 'center'. Did you mean 'centre'?",
        ),
        (
            "[paragraphs.body]\n",
            "[paragraphs.body]\nhanging = -1\n",
            "my.toml: paragraphs.body.hanging: expected `float` >= 0.0.",
        ),
        (
            "[paragraphs.body]\n",
            "[paragraphs.body]\nbolt = true\n",
            "my.toml: paragraphs.body.bolt: unknown 'bolt'. Did you mean 'bold'?",
        ),
    ],
)
def test_a_fault_in_one_of_many_tables_names_that_table(
    tmp_path: Path, before: str, after: str, message: str
) -> None:
    shipped = asset("house_styles", "plain.toml").read_text(encoding="utf-8")
    path = tmp_path / "my.toml"
    path.write_text(shipped.replace(before, after, 1), encoding="utf-8")

    assert fault_of(path, HouseStyle) == message


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "gone.toml", Recipe) == (
        "gone.toml: can't be read (No such file or directory)."
    )


def test_a_file_that_is_no_text_is_no_valid_toml(tmp_path: Path) -> None:
    path = tmp_path / "mytype.toml"
    path.write_bytes(b'name = "\xff"')

    assert fault_of(path, Recipe).startswith("mytype.toml: is no valid TOML: ")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (f"a = {'[' * 5_000}", "nested too deep."),
        (f"a = {'9' * 5_000}", "Exceeds the limit"),
        ("a = 2024-02-31", "Invalid date"),
    ],
)
def test_values_made_to_break_the_reader_are_refused(
    tmp_path: Path, content: str, told: str
) -> None:
    path = tmp_path / "mytype.toml"
    path.write_text(content)

    assert fault_of(path, Recipe).startswith(f"mytype.toml: is no valid TOML: {told}")


def test_a_file_without_end_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "mytype.toml"
    path.write_bytes(b"#" * 4_000_001)

    assert fault_of(path, Recipe) == "mytype.toml: is larger than 4 MB."


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "mytype.toml"
    path.write_text(HEAD, encoding="utf-8-sig")

    assert read_toml(path, Recipe).name == "mytype"


def test_a_file_of_the_user_stands_in_for_the_shipped_one(own_folder: Path) -> None:
    (own_folder / "recipes").mkdir()
    own = own_folder / "recipes" / "meeting-brief.toml"
    own.write_text(HEAD)

    assert names_in("recipes")["meeting-brief"] == own
    assert find_named("recipes", "meeting-brief", what="brief type") == own


def test_an_unknown_name_is_told_with_the_nearest_one() -> None:
    with pytest.raises(UsageError) as fault:
        find_named("recipes", "meting-brief", what="brief type")

    assert str(fault.value).startswith(
        "Unknown brief type 'meting-brief'. Did you mean 'meeting-brief'? Available: "
    )


def test_a_file_that_was_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mytype.toml"
    path.write_text(HEAD, encoding="utf-8")
    before = read_toml(path, Recipe)
    assert read_toml(path, Recipe) is before

    path.write_text(HEAD.replace("meeting_brief", "readout"), encoding="utf-8")

    assert (before.title, read_toml(path, Recipe).title) == ("meeting_brief", "readout")


def test_a_long_file_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "mytype.toml"
    path.write_text(HEAD + "#" * 200_000, encoding="utf-8")

    assert read_toml(path, Recipe) == read_toml(path, Recipe)
    assert read_toml(path, Recipe) is not read_toml(path, Recipe)


def test_a_folder_that_is_not_there_has_no_names(own_folder: Path) -> None:
    assert "mytype" not in names_in("recipes")
    (own_folder / "recipes").mkdir()
    (own_folder / "recipes" / "mytype.toml").write_text(HEAD, encoding="utf-8")
    (own_folder / "recipes" / "notes.txt").write_text("", encoding="utf-8")

    assert names_in("recipes")["mytype"] == own_folder / "recipes" / "mytype.toml"
    assert "notes" not in names_in("recipes")
