import ast
from pathlib import Path
from typing import get_args

import pytest

import briefgen.compose
from briefgen.errors import UsageError
from briefgen.model.agenda import AreaState
from briefgen.model.dossier import POINT_KINDS, ChartKind
from briefgen.reference.labels import label_languages, load_labels
from briefgen.reference.recipes import load_recipe, recipe_names

COMPOSE = Path(briefgen.compose.__file__).parent
COMMITMENT_STATES = {"open", "kept", "late", "dropped"}
"""Printed through `labels[commitment.state]`, so no literal names them."""


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))


def keys_of_recipes() -> set[str]:
    recipes = [load_recipe(name) for name in recipe_names()]
    headings = {section.heading for recipe in recipes for section in recipe.sections}
    named = {name for recipe in recipes for name in (recipe.title, recipe.addressee)}
    return (headings | named) - {""}


def texts_in_compose() -> set[str]:
    """Give every text that stands in the code of compose."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in COMPOSE.glob("*.py")]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def keys_asked_for_in_compose() -> set[str]:
    """Give the keys in `labels["key"]`, `.label("key")` and `.filled("key")`."""
    found: set[str] = set()
    for path in COMPOSE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Subscript(
                    value=ast.Name(id="labels") | ast.Attribute(attr="labels"),
                    slice=ast.Constant(value=str(key)),
                ):
                    found.add(key)
                case ast.Call(
                    func=ast.Attribute(attr="label" | "filled"),
                    args=[ast.Constant(value=str(key)), *_],
                ):
                    found.add(key)
                case _:
                    pass
    return found


def test_every_key_that_recipes_and_compose_use_has_its_words() -> None:
    used = keys_of_recipes() | keys_asked_for_in_compose() | {*POINT_KINDS, *COMMITMENT_STATES}

    assert len(keys_asked_for_in_compose()) > 30
    for language in label_languages():
        assert sorted(used - load_labels(language).words.keys()) == []


def test_no_label_is_unused() -> None:
    used = keys_of_recipes() | texts_in_compose() | {*POINT_KINDS, *COMMITMENT_STATES}
    # Keys of the objectives' columns are put together in code.
    used |= {"our_objectives_named", "their_objectives_named"}
    # So are those of an area's state, and of what a chart is.
    used |= {f"area_{state}" for state in get_args(AreaState)}
    used |= {f"{kind}_description" for kind in get_args(ChartKind)}
    # The export call puts it behind the title of what a release leaves out.
    used |= {"annex"}
    # The model puts it over the sources; a language is named by its code.
    used |= {"source_annex", *(key for key in load_labels("en").words if key[:9] == "language_")}

    assert sorted(load_labels("en").words.keys() - used) == []


def test_all_languages_have_the_same_keys_with_words() -> None:
    english = load_labels("en").words

    for language in label_languages():
        labels = load_labels(language)
        assert labels.language == language
        assert labels.words.keys() == english.keys()
        assert all(labels.words.values())


def test_an_unknown_language_is_told_with_the_available_ones() -> None:
    with pytest.raises(UsageError, match=r"^Unknown language 'xx'\. .*Available: .*en"):
        load_labels("xx")
