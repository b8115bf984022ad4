"""What a brief can be turned into with one choice: its type, look, language and release level."""

from briefgen.app.commands.command import SetField
from briefgen.errors import BriefgenError
from briefgen.model.brief import Brief
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from briefgen.model.value import Value
from briefgen.reference.house_styles import house_style_names, house_style_title
from briefgen.reference.labels import language_names
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe, recipe_names

EVERYTHING = "Everything"
"""What the release level is called where nothing stays out."""


class BriefChoice(Value):
    """One list to choose from: the key of its field, what holds now, and what there is.

    `options` are values with the words for them.
    """

    key: str
    label: str
    value: str
    options: tuple[tuple[str, str], ...]


def brief_choices(project: Project, brief: Brief, labels: Labels) -> tuple[BriefChoice, ...]:
    """Give the choices of a brief; `labels` name the types in the language of the window."""
    scheme = load_marking_scheme(project.dossier.marking_scheme)
    levels = tuple((level.id, f"Up to {level.banner or level.id}") for level in scheme.levels)
    release = brief.release.level if brief.release else ""
    return (
        BriefChoice(
            key="brief.type",
            label="Brief type",
            value=brief.type,
            options=tuple((name, _type_title(name, labels)) for name in recipe_names()),
        ),
        BriefChoice(
            key="brief.house_style",
            label="House style",
            value=brief.house_style,
            options=tuple((name, _style_title(name)) for name in house_style_names()),
        ),
        BriefChoice(
            key="brief.language",
            label="Language",
            value=brief.language,
            options=tuple(language_names().items()),
        ),
        BriefChoice(
            key="brief.release",
            label="Release level",
            value=release,
            options=(("", EVERYTHING), *levels),
        ),
    )


def _type_title(name: str, labels: Labels) -> str:
    try:
        title = load_recipe(name).title
    except BriefgenError:
        return name  # a type of the user's own that is not valid says so when it is chosen
    return labels.words.get(title, title)


def _style_title(name: str) -> str:
    try:
        return house_style_title(name)
    except BriefgenError:
        return name  # a style of the user's own that is not valid says so when it is chosen


def choose(key: str, value: str, *, brief: Id) -> SetField:
    """Make the command for a choice."""
    return SetField(key=key, value=value, brief=brief)
