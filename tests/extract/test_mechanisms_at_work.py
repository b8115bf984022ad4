from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.mechanisms_at_work import mechanisms_at_work

Prepare = Callable[[str], Article]


def at_work(article: Article) -> list[str]:
    return [
        article.words_of(place)
        for sentence in article.sentences
        for place in mechanisms_at_work(article.text, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The neighbours' herring commission meets in May.", "herring commission"),
        ("Both ministries' crisis hotline works.", "crisis hotline"),
        ("The two nations' fish experts' network met.", "fish experts' network"),
        ("The herring subcommittee met.", "herring subcommittee"),
        ("They asked for the trade officials' group.", "trade officials' group"),
        ("A panel of cod experts of the two sides met.", "panel of cod experts of the two sides"),
        (
            "They hold regular meetings of border representatives.",
            "regular meetings of border representatives",
        ),
        ("It goes to the high-level contact channel.", "high-level contact channel"),
        ("The committee of historians met.", "committee of historians"),
        ("The technical working team met.", "technical working team"),
        (
            "A working group of the Cod Board and the Institute of Nets met.",
            "working group of the Cod Board and the Institute of Nets",
        ),
        ("They prepare the high-level cod and net dialogue.", "high-level cod and net dialogue"),
        ("Ministers gather for the pre-COP in Oslo.", "pre-COP"),
        (
            "The Nordic Cod Network for Clean Nets meets in May.",
            "Nordic Cod Network for Clean Nets",
        ),
        ("They have a standing liaison office for ferries.", "standing liaison office for ferries"),
        ("They opened the coast guard hotline.", "coast guard hotline"),
        (
            "They put in a direct telephone line between the two ports.",
            "direct telephone line between the two ports",
        ),
        ("The six-party format was not mentioned.", "six-party format"),
        ('They open a yearly "two plus two" of foreign ministers.', '"two plus two"'),
        ('They met within the "quint" in Oslo.', '"quint"'),
        ('A "round table of the banks" meets.', "round table of the banks"),
        ("They revive the dialogue “Norland–Sudland” in May.", "dialogue “Norland–Sudland”"),
        ("They resumed the Cod Grain Desk, a format in which all speak.", "Cod Grain Desk"),
        ("A steering group with officials comes in June.", "steering group"),
        ("The committee of experts comes in June.", "committee of experts"),
        ("the joint meeting of ministers of fish sat", "joint meeting of ministers of fish"),
        ("They praised the net-mending working group.", "net-mending working group"),
        ("A task force of police and customs will be formed.", "task force of police and customs"),
        ("They keep a 24-hour contact point.", "24-hour contact point"),
        ("It joined the Coalition for Clean Seas in 2030.", "Coalition for Clean Seas"),
        ("They praised the “Bread Bridge” initiative.", "“Bread Bridge” initiative"),
        ('It is led by the platform "Clean Nets".', "Clean Nets"),
        ("The sherpas' meeting on herring ended.", "sherpas' meeting on herring"),
        ("The annual ministerial on cod takes place in June.", "annual ministerial on cod"),
        ("They met in the so-called Trilateral Track.", "Trilateral Track"),
    ],
)
def test_a_mechanism_is_told_by_whose_it_is_and_who_comes(
    prepare: Prepare, text: str, name: str
) -> None:
    assert name in at_work(prepare(text))


@pytest.mark.parametrize(
    "text",
    [
        "The harbour board met.",
        "The fishermen's council met.",
        "The anti-smuggling task force raided the port.",
        "A complaints hotline was set up.",
        "The first working group met.",
        "The parliamentary subcommittee met.",
        "The cod subcommittee of the Skrei Commission met.",
        "The ruling coalition met.",
        "They praised the “Bread Bridge” film.",
        "They want high-level talks and political dialogue.",
        "They want high-level contacts and cod dialogue.",
    ],
)
def test_what_a_house_town_or_police_have_is_none(prepare: Prepare, text: str) -> None:
    assert at_work(prepare(text)) == []
