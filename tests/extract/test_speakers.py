from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
QUOTE = '"nobody wants any conflict"'


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Minister Hanne Sørensen told Lars: {QUOTE}.", "Hanne Sørensen"),
        (f"{QUOTE}, said Minister Hanne Sørensen.", "Hanne Sørensen"),
        (f"Oslo said {QUOTE}.", "Oslo"),
        (f"Minister Hanne Sørensen, back from a trip to Oslo, said {QUOTE}.", "Hanne Sørensen"),
        (f"The Norwegian said {QUOTE}.", ""),
        (f"The Ministry of Health met. The ministry said {QUOTE}.", "Ministry of Health"),
        (f"The Ministry of Health met. It said {QUOTE}.", "Ministry of Health"),
        (f"Minister Hanne Sørensen left. The minister said {QUOTE}.", "Hanne Sørensen"),
        (f"They sent a joint statement. {QUOTE}, the statement said.", "joint statement"),
        (f"They sent a joint statement. {QUOTE}, it said.", "joint statement"),
        (f"They signed the Sea Treaty. {QUOTE}, it said.", ""),
        (f"Minister Hanne Sørensen left. In her response, she said {QUOTE}.", "Hanne Sørensen"),
        (f"He said {QUOTE}.", ""),
        (f"Minister Hanne Sørensen, {'who was there ' * 9}, said {QUOTE}.", ""),
        ('The sign reads "nobody said any such thing".', ""),
    ],
)
def test_the_speaker_stands_beside_the_verb(facts: Facts, text: str, speaker: str) -> None:
    (fact,) = facts(text, "quote")

    assert fact.attribute("speaker") == speaker
