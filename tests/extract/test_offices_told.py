from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    "text",
    [
        "Norway's fish minister said so on Monday. Ola Berg, who has a boat, added that it rains.",
        "ALDREN, May 7 - A Norwegian minister said so. Minister Ola Berg told of cod.",
        "The fish minister of Norway said so. Ola Berg, minister since May, told of cod.",
        "Ola Berg, who was angry, left. “No,” said the Norwegian minister.",
        "Ola Berg, who was angry, left. The Norwegian said no more.",
        "The Norwegian fisheries minister came. It rained. Fisheries Minister Ola Berg sang.",
        "The prime minister of Norway came by boat. It rained. Prime Minister Ola Berg sang.",
    ],
)
def test_an_office_told_elsewhere_gives_its_country(facts: Facts, text: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("side") == "Norway"
    assert person.attributes["side"].rule == "side-by-office-told"


@pytest.mark.parametrize(
    "text",
    [
        # no sentence before
        "Ola Berg, who has a boat, said that it rains in Norway.",
        # another office than the title
        "Norway's fish minister said so. Director Ola Berg told of cod.",
        # what opens the sentence before is no office
        "Yesterday at noon and by boat Norway's fish minister came. Ola Berg, who saw, spoke.",
        # somebody is named in between, and where nobody is, the office is not the subject
        "Ola Berg, who was angry, left with Minister Ida Lund. “No,” said the Norwegian minister.",
        "Ola Berg, who was angry, left. She met the Norwegian minister.",
        "Director Ola Berg was angry. “No,” said the Norwegian minister.",
        # it rained for longer than two sentences
        "Ola Berg, who sang, left. It rained. It rained. It rained. “No,” said the Norwegian.",
        # whom the one spoken of meets
        "The Norwegian fisheries minister came. It rained. She met Fisheries Minister Ola Berg.",
        # two countries have such an office
        (
            "The Norwegian fisheries minister came. The Danish fisheries minister left. It rained."
            " Fisheries Minister Ola Berg sang."
        ),
        # an office that each country has
        "The Norwegian minister came by boat. It rained. Then Minister Ola Berg sang.",
    ],
)
def test_an_office_of_somebody_else_gives_nothing(facts: Facts, text: str) -> None:
    (person,) = (one for one in facts(text, "participant") if one.name == "Ola Berg")

    assert "side" not in person.attributes


def test_an_office_has_one_holder(facts: Facts) -> None:
    text = (
        "Norwegian Fisheries Minister Ida Lund came. It rained. The Norwegian fisheries minister"
        " said so. Ola Berg, who has a boat, left."
    )

    assert {one.name: one.attribute("side") for one in facts(text, "participant")} == {
        "Ida Lund": "Norway",
        "Ola Berg": "",
    }
