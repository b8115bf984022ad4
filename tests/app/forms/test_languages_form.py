"""What an item says in each language: asked in one form, carried out as one step."""

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import EditPoint
from briefgen.app.forms.languages_form import (
    figures_apart_in,
    language_commands,
    languages_form,
    languages_of,
    said_in_languages,
)
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import (
    Commitment,
    Item,
    Option,
    Person,
    PersonTitle,
    Point,
    Question,
)
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import LocalText, local
from briefgen.model.parts import FiguresApart
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
BRIEF = PROJECT.briefs[0]
BOTH = LocalText(texts={"en": "40 boats", "fr": "30 bateaux"})
POINT = Point(id="p-boats", kind="ask", text=BOTH)
FACT = PROJECT.dossier.facts[0]
AREA = PROJECT.dossier.areas[0]
OPTION = Option(
    id="o-wait",
    text=local("Wait"),
    criteria={"Cost": LocalText(texts={"en": "low", "fr": "bas"}), "Speed": local("slow")},
)
PERSON = Person(
    id="n-lund", name="Lund", titles=(PersonTitle(text=local("Envoy")),), biography=local("Sailor")
)
COMMITMENT = Commitment(id="c-map", what=local("Send the map"), who="Norland")
QUESTION = Question(id="q-when", question=local("When?"))


def holding(item: Item) -> Project:
    dossier = PROJECT.dossier
    collections = {
        Point: "points",
        Option: "options",
        Person: "people",
        Commitment: "commitments",
        Question: "questions",
    }
    name = collections[type(item)]
    changed = replace(dossier, **{name: (item,)})
    brief = replace(BRIEF, selected=(), item_order={}, remembered={})
    return replace(PROJECT, dossier=changed, briefs=(brief,))


def after(project: Project, item: Item | AgendaArea, typed: dict[str, str]) -> Item | AgendaArea:
    commands = language_commands(item, languages_form(item, BRIEF), typed)
    dossier = apply_commands(project, commands).dossier
    return next(one for one in (*dossier.items(), *dossier.areas) if one.id == item.id)


def test_each_language_is_asked_for_the_main_one_first_then_those_of_the_brief() -> None:
    brief = replace(BRIEF, language="zh", second_language="ar")

    groups = languages_form(POINT, brief)

    assert [group.title for group in groups] == [
        "English",
        "中文",
        "العربية",
        "Français",
        "Español",
        "Русский",
    ]
    fields = {field.key: field for group in groups for field in group.fields}
    assert (fields["text@fr"].text, fields["text@zh"].text) == ("30 bateaux", "")
    assert fields["text@ar"].language == "ar"
    assert fields["text@ar"].example == "40 boats"
    assert fields["text@ar"].long


def test_a_fact_without_a_wording_is_said_in_the_words_of_its_source() -> None:
    groups = languages_form(FACT, None)

    assert {field.example for group in groups for field in group.fields} == {FACT.text}
    assert {field.text for group in groups for field in group.fields} == {""}
    changed = after(PROJECT, FACT, {"wording@es": "La ministra"})
    assert isinstance(changed, Fact)
    assert changed.review == Review(state="edited", wording=local("La ministra", "es"))
    assert languages_of(FACT) == ()
    assert languages_of(changed) == ("es",)


@pytest.mark.parametrize(
    ("item", "typed", "changes"),
    [
        (POINT, {"text@fr": "40 bateaux"}, {"text": {"en": "40 boats", "fr": "40 bateaux"}}),
        (POINT, {"text@fr": " "}, {"text": {"en": "40 boats"}}),
        (
            POINT,
            {"text@en": "", "text@zh": "40艘船"},
            {"text": {"fr": "30 bateaux", "zh": "40艘船"}},
        ),
        (
            COMMITMENT,
            {"what@fr": "Envoyer la carte", "who@fr": "La Norlande"},
            {
                "what": {"en": "Send the map", "fr": "Envoyer la carte"},
                "who": {"en": "Norland", "fr": "La Norlande"},
            },
        ),
        (QUESTION, {"question@ru": "Когда?"}, {"question": {"en": "When?", "ru": "Когда?"}}),
        (PERSON, {"biography@ar": "بحار"}, {"biography": {"en": "Sailor", "ar": "بحار"}}),
    ],
)
def test_what_is_typed_stands_beside_what_is_there(
    item: Item, typed: dict[str, str], changes: dict[str, dict[str, str]]
) -> None:
    changed = after(holding(item), item, typed)

    assert {name: getattr(changed, name).texts for name in changes} == changes


def test_a_title_and_criteria_are_said_in_other_languages() -> None:
    person = after(holding(PERSON), PERSON, {"title@fr": "Envoyé"})
    option = after(holding(OPTION), OPTION, {"criteria@fr": "Cost: bas; Speed: lent"})

    assert isinstance(person, Person)
    assert person.titles[0].text.texts == {"en": "Envoy", "fr": "Envoyé"}
    assert isinstance(option, Option)
    assert {name: words.texts["fr"] for name, words in option.criteria.items()} == {
        "Cost": "bas",
        "Speed": "lent",
    }
    form = {
        field.key: field.text for group in languages_form(OPTION, None) for field in group.fields
    }
    assert (form["criteria@en"], form["criteria@fr"]) == ("Cost: low; Speed: slow", "Cost: bas")


def test_an_agenda_area_is_named_in_other_languages() -> None:
    changed = after(PROJECT, AREA, {"label@fr": "Pêche en mer", "label@en": "Fishing at sea"})

    assert changed == replace(AREA, label="Fishing at sea", names={"fr": "Pêche en mer"})
    assert languages_of(changed) == ("en", "fr")
    assert not languages_form(AREA, None)[0].fields[0].long


def test_what_says_nothing_in_any_language_is_asked_nothing() -> None:
    bare = Person(id="n-lund", name="Lund")

    assert languages_form(bare, BRIEF) == ()
    assert said_in_languages(replace(OPTION, criteria={})).keys() == {"text"}
    assert said_in_languages(replace(COMMITMENT, who="")).keys() == {"what"}


def test_nothing_changes_where_nothing_was_typed() -> None:
    groups = languages_form(POINT, BRIEF)

    assert language_commands(POINT, groups, {"text@fr": " 30 bateaux "}) == ()
    assert language_commands(POINT, groups, {"text@es": "40"}) == (
        EditPoint(id=POINT.id, text="40", language="es"),
    )


def test_figures_that_differ_are_found() -> None:
    assert figures_apart_in(POINT) == (
        FiguresApart(main="en", other="fr", of_main="40", of_other="30"),
    )
    assert figures_apart_in(PERSON) == ()
    assert figures_apart_in(FACT) == ()


def test_a_language_of_ones_own_is_asked_for_too() -> None:
    point = replace(POINT, text=local("40 båter", "nb"))

    assert languages_form(point, None)[0].title == "nb"
