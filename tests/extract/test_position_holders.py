"""Whose a position is tells its source, or its subject by name or in its own words."""

from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.people import find_people
from briefgen.extract.position_holders import holder_of
from briefgen.extract.propose import find_but_areas
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.speaker import Speaker
from briefgen.extract.speakers import Speakers
from briefgen.model.facts import NamedValue

Prepare = Callable[[str], Article]
LED = "Minister Hanne Berg met the Fish Bank in Oslo. "


def holder(prepare: Prepare, text: str, before: str = LED) -> str | None:
    article = prepare(before + text)
    found, _ = find_but_areas(article)
    bodies = [one for one in found if one.kind == "organisation"]
    people = find_people(article, barred=SpanIndex(()), bodies=bodies)
    speakers = Speakers(article, people=people, bodies=bodies)
    sentence = article.sentences[-1]
    speaker = holder_of(article, sentence, sentence.span, speakers)
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to traders, nets are dear.", "traders"),
        ("Nets are dear, according to Hanne Berg.", "Hanne Berg"),
        ("Nets are dear, the two ministries said in a statement.", "the two ministries"),
        ("Hanne Berg frets about nets.", "Hanne Berg"),
        ("Berg frets about nets.", "Hanne Berg"),
        ("The Fish Bank frets about nets.", "Fish Bank"),
        ("A Fish Bank clerk disputed that.", "A Fish Bank clerk"),
        ("The fishers, who sail at night, demanded nets.", "The fishers"),
        ("The Herring Friends (HF) demanded nets.", "Herring Friends"),
        ("In Bergen, the fishers also demanded nets.", "the fishers"),
        ("But they demanded nets.", "they"),
        ("To her, nets are too dear.", "Hanne Berg"),
        ("As from the shipyard informed, nets are dear.", "the shipyard"),
        ("Norway for four years will grant nets.", "Norway"),
        ("Norway and Denmark stressed that nets are dear.", "Norway and Denmark"),
    ],
)
def test_who_holds_it_is_its_source_or_subject(prepare: Prepare, text: str, name: str) -> None:
    assert holder(prepare, text) == name


def test_items_of_a_list_are_held_by_who_stands_before_it(prepare: Prepare) -> None:
    assert holder(prepare, "Regretted the price of nets.", "The Ministers:\n\n") == "The Ministers"
    assert holder(prepare, "Regretted the price of nets.") is None
    assert holder(prepare, "Nets, nets and nets.") is None


def test_we_is_who_answers(prepare: Prepare) -> None:
    asked = (
        "Commerce Secretary Hanne Berg headed the team.\n\nWhat have you brought home?\nNets.\n"
        "\nWhen will it be signed?\nSoon.\n\nAnd what then?\n"
    )

    assert holder(prepare, "We want cheap nets.", asked) == "Hanne Berg"
    assert holder(prepare, "We want cheap nets.") == "We"


def test_a_long_subject_is_nobody(prepare: Prepare) -> None:
    many = " ".join(["very"] * 20)

    assert holder(prepare, f"The {many} old fishers demanded nets.") is None


def test_the_end_of_a_subject_is_sought_near_by(prepare: Prepare) -> None:
    """Each word of a long row was tried as the first that fills in: 8,000 took two seconds."""
    assert holder(prepare, f"The fishers {'also ' * 8}demanded nets.") == "The fishers"
    assert holder(prepare, f"The fishers {'also ' * 80}demanded nets.") is None


def test_a_surname_means_the_one_person_who_has_it() -> None:
    place = Span(0, 4)
    article = Article(text="", sentences=(), index=None)  # type: ignore[arg-type]  # unused

    def surnamed(*names: str) -> Speaker | None:
        people = [Found(kind="participant", span=place, value=NamedValue(name=n)) for n in names]
        return Speakers(article, people=people, bodies=()).surnamed("Berg", place)

    assert surnamed("Ola Berg") == Speaker("Ola Berg", place, person=True)
    assert surnamed("Ola Berg", "Hanne Berg") is None
    assert surnamed("Ola Lund") is None
