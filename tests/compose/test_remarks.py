import pytest
from msgspec.structs import replace

from briefgen.model.dossier import Dossier, Point
from briefgen.model.facts import Fact
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.notices import Notice
from briefgen.model.recipe import Section
from tests.support.dossier_composing import codes, composed, recipe_of
from tests.support.dossier_sample import everything_ticked, sample_brief, sample_dossier

SECRET = Point(
    id="p-secretse",
    kind="avoid",
    text=local("The border case"),
    marking=Marking(level="restricted"),
    ground="court case",
)

FACT = Fact(id="f-factaaaa", kind="quote", text="forty boats", source="s-a", start=0, end=11)


def notices(dossier: Dossier, code: str, **brief: object) -> list[Notice]:
    result = composed(dossier, everything_ticked(dossier, **brief))
    return [one for one in result.notices if one.code == code]


def test_the_sample_gives_no_notice_at_all() -> None:
    dossier = sample_dossier()

    assert composed(dossier, sample_brief(dossier)).notices == ()


def test_what_is_withheld_is_told_by_id_and_ground_without_its_words() -> None:
    bare = replace(SECRET, id="p-barebare", ground="")
    dossier = Dossier(points=(SECRET, bare))

    found = notices(dossier, "withheld", release=Marking(level="internal"))

    assert [(one.message, one.ids) for one in found] == [
        ("Left out: above the release level (court case).", ("p-secretse",)),
        ("Left out: above the release level.", ("p-barebare",)),
    ]


def test_the_log_of_a_release_has_ids_markings_and_grounds() -> None:
    dossier = Dossier(points=(SECRET,))
    brief = everything_ticked(dossier, release=Marking(level="internal"))

    (found,) = composed(dossier, brief).withheld

    assert (found.id, found.marking, found.ground) == (SECRET.id, SECRET.marking, "court case")


def test_a_fact_around_something_withheld_is_told_by_its_id() -> None:
    quote = replace(FACT, id="f-quoteaaa", text="forty boats leave", start=0, end=17)
    number = replace(FACT, id="f-numberaa", text="forty", start=0, end=5, marking=SECRET.marking)
    dossier = Dossier(facts=(quote, number))

    (found,) = notices(dossier, "withheld-with", release=Marking(level="internal"))

    assert (found.message, found.ids) == (
        "Left out: its words hold something above the release level.",
        ("f-quoteaaa",),
    )


def test_what_goes_out_although_its_fact_does_not_is_told() -> None:
    secret = replace(FACT, marking=SECRET.marking)
    point = replace(SECRET, id="p-openopen", marking=None, facts=(FACT.id,))
    dossier = Dossier(facts=(secret,), points=(point,))

    (found,) = notices(dossier, "carried-by-withheld", release=Marking(level="internal"))

    assert found.ids == ("p-openopen",)
    assert notices(dossier, "carried-by-withheld") == []


def test_what_the_dossier_no_longer_has_is_told() -> None:
    brief = replace(everything_ticked(Dossier()), selected=("f-gone",))

    notices = composed(Dossier(), brief).notices

    (found,) = [one for one in notices if one.code == "not-in-dossier"]
    assert (found.message, found.ids) == (
        "1 ticked item is no longer in the dossier.",
        ("f-gone",),
    )


def test_a_release_level_below_the_default_marking_is_refused() -> None:
    dossier = Dossier(default_marking=Marking(level="restricted"))

    (found,) = notices(dossier, "default-above-release", release=Marking(level="internal"))

    assert found.level == "refusal"
    assert found.message == (
        "Header, passages and fields of the meeting have no marking of their own and count as "
        "'restricted', which is above the release level 'internal'. "
        "Lower the default marking or raise the release level."
    )
    assert notices(dossier, "default-above-release", release=Marking(level="restricted")) == []


def test_the_same_remark_on_several_items_is_one_notice() -> None:
    hidden = tuple(replace(SECRET, id=f"p-{at}", text=local("Bor\u200bders")) for at in range(3))

    (found,) = notices(Dossier(points=hidden), "characters-left-out")

    assert found.ids == ("p-0", "p-1", "p-2")
    assert found.message == "Invisible or control characters were left out of the wording."


def test_a_dossier_without_anything_gives_a_document_and_says_what_is_missing() -> None:
    result = composed(Dossier())

    assert result.document.title == "For the minister"
    assert codes(result) == ["section-empty", "passage-missing", *["section-empty"] * 4]


@pytest.mark.parametrize(("released", "code"), [(True, "kept-internal"), (False, "")])
def test_what_only_the_internal_version_shows_is_told_when_a_brief_is_for_release(
    released: bool, code: str
) -> None:
    asks = Section(kind="points", heading="Asks", points=("ask",), shown="internal")
    dossier = replace(sample_dossier(), default_marking=None)
    brief = replace(
        everything_ticked(dossier),
        selected=("p-askaskas",),
        release=Marking(level="none") if released else None,
    )

    notices = composed(dossier, brief, recipe=recipe_of(asks)).notices

    found = {one.code: one for one in notices if "p-askaskas" in one.ids}
    assert [(one.code, one.level, one.ids) for one in found.values()] == released * [
        (code, "info", ("p-askaskas",))
    ]
