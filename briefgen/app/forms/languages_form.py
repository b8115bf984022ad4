"""The form of what an item says in each language: the main one first, then those of the brief."""

from collections.abc import Iterator, Mapping

from briefgen.app.commands.command import (
    Command,
    EditFact,
    EditItem,
    EditPerson,
    EditPoint,
    SetField,
)
from briefgen.app.commands.field_values import read_criteria, read_text, read_words
from briefgen.app.commands.typed_items import FORMS
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.app.forms.item_form import LABELS
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.dossier import Item, Person, Point
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText, local
from briefgen.model.parts import FiguresApart
from briefgen.reference.labels import language_names

_LOCAL = frozenset({read_text, read_words, read_criteria})
"""The readers of fields that are said in languages."""


def languages_form(item: Item | AgendaArea, brief: Brief | None) -> tuple[FormGroup, ...]:
    """Give a group for each language, with what the item says in it; nothing where it has no words.

    The key of a field ends in its language.
    """
    said = said_in_languages(item)
    names = language_names()
    return tuple(
        FormGroup(title=names.get(code, code), fields=tuple(_fields(said, code, item)))
        for code in (_languages(said, brief) if said else ())
    )


def _languages(said: Mapping[str, LocalText | None], brief: Brief | None) -> tuple[str, ...]:
    """Give the main languages, those of the brief, those that are there, then all others."""
    texts = [text for text in said.values() if text]
    return tuple(
        dict.fromkeys(
            (
                *(text.main for text in texts),
                *filter(None, (brief.language, brief.second_language) if brief else ()),
                *(code for text in texts for code in text.texts),
                *language_names(),
            )
        )
    )


def _fields(
    said: Mapping[str, LocalText | None], language: str, item: Item | AgendaArea
) -> Iterator[FormField]:
    for name, text in said.items():
        yield FormField(
            key=f"{name}@{language}",
            label=LABELS[name],
            text=text.texts.get(language, "") if text else "",
            language=language,
            long=not isinstance(item, AgendaArea),
            example=text.text if text else item.text if isinstance(item, Fact) else "",
        )


def said_in_languages(item: Item | AgendaArea) -> dict[str, LocalText | None]:
    """Give what an item says that may be said in several languages, by the name of its field.

    The wording of a fact may be wanting: its source speaks for it.
    """
    match item:
        case AgendaArea():
            texts = {item.language: item.label, **item.names}
            return {"label": LocalText(texts=texts, main=item.language)}
        case Fact():
            return {"wording": item.review.wording}
        case Point():
            return {"text": item.text}
        case Person():
            title = item.titles[0].text if item.titles else None
            found: dict[str, LocalText | None] = {"title": title, "biography": item.biography}
        case _:
            form = next(one for one in FORMS.values() if one.make is type(item))
            names = (name for name, reader in form.fields.items() if reader in _LOCAL)
            found = {name: _local(getattr(item, name)) for name in names}
    return {name: text for name, text in found.items() if text}


def _local(value: LocalText | str | dict[str, LocalText] | None) -> LocalText | None:
    """Give a text as it is, a name as English, and criteria as they are typed."""
    match value:
        case str():
            return local(value) if value else None
        case dict():
            return _criteria(value)
        case _:
            return value


def _criteria(criteria: Mapping[str, LocalText]) -> LocalText | None:
    if not criteria:
        return None
    codes = dict.fromkeys(code for words in criteria.values() for code in words.texts)
    typed = {
        code: "; ".join(
            f"{name}: {words.texts[code]}"
            for name, words in criteria.items()
            if code in words.texts
        )
        for code in codes
    }
    return LocalText(texts=typed, main=next(iter(criteria.values())).main)


def language_commands(
    item: Item | AgendaArea, groups: tuple[FormGroup, ...], typed: Mapping[str, str]
) -> tuple[Command, ...]:
    """Make the commands for the words that were changed; what goes, goes after what comes."""
    changed = [
        (*field.key.split("@"), words)
        for group in groups
        for field in group.fields
        if (words := typed.get(field.key, field.text).strip()) != field.text.strip()
    ]
    changed.sort(key=lambda one: not one[2])
    return tuple(_edit(item, name, words, language) for name, language, words in changed)


def _edit(item: Item | AgendaArea, name: str, words: str, language: str) -> Command:
    match item:
        case AgendaArea():
            return SetField(key=f"area.{item.id}.label@{language}", value=words)
        case Fact():
            return EditFact(id=item.id, wording=words, language=language)
        case Point():
            return EditPoint(id=item.id, text=words, language=language)
        case Person():
            return EditPerson(id=item.id, language=language, **{name: words})  # type: ignore[arg-type]  # fields of texts only
        case _:
            return EditItem(id=item.id, fields={name: words}, language=language)


def languages_of(item: Item | AgendaArea) -> tuple[str, ...]:
    """Give the languages in which an item says something, the main ones first."""
    texts = [text for text in said_in_languages(item).values() if text]
    mains = (text.main for text in texts)
    return tuple(dict.fromkeys((*mains, *(code for text in texts for code in text.texts))))


def figures_apart_in(item: Item | AgendaArea) -> tuple[FiguresApart, ...]:
    """Give where the words of an item in two languages differ in figures."""
    several = [text for text in said_in_languages(item).values() if text and len(text.texts) > 1]
    if not several:
        return ()
    # Few texts are there in two languages, and the window starts without what compares them.
    from briefgen.app.figure_columns import columns_of
    from briefgen.checks.columns import figures_apart

    columns = columns_of({code for text in several for code in text.texts})
    return tuple(apart for text in several for apart in figures_apart(text, columns))
