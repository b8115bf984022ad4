from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
QUOTE = '"nobody wants any conflict"'


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Hanne Vik, president of the Cod Association, said: {QUOTE}.", "Hanne Vik"),
        (f"{QUOTE}, said FAO Director Hanne Sørensen.", "Hanne Sørensen"),
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
        (f"Minister Ola Berg, in Oslo by car, with joy, said:\n\n{QUOTE}", "Ola Berg"),
        (f"It rained. The sea rose, and all of them said:\n\n{QUOTE}", ""),
        (f"Minister Ola Berg left. {QUOTE}, affirmed.", "Ola Berg"),
        (f"It rained. {QUOTE}, affirmed.", ""),
        (
            f"Minister Ola Berg met Ambassador Ida Lund. The minister said {QUOTE}.",
            "Ola Berg",
        ),
        (
            f"Minister Ola Berg met on Monday Deputy Minister Ida Lund. The minister said {QUOTE}.",
            "Ola Berg",
        ),
        (
            f"Minister Ola Berg stood by Deputy Minister Ida Lund. The minister said {QUOTE}.",
            "Ida Lund",
        ),
        (
            f"Captain Ola Berg met Deputy Minister Ida Lund. The minister said {QUOTE}.",
            "Ida Lund",
        ),
        (
            f"Norwegian Minister Ola Berg met Ida Lund. The Norwegian minister said {QUOTE}.",
            "Ola Berg",
        ),
        (
            f"Norway's trade minister said {QUOTE}. Norway's Trade Minister Ola Berg left.",
            "Ola Berg",
        ),
        (f"Ola Berg said that Ida Lund would come. He added {QUOTE}.", "Ola Berg"),
        (f"Ola Berg said so. Minister Ida Lund left. She added {QUOTE}.", "Ida Lund"),
        (f"Ms Ida Lund met Minister Ola Berg. She added {QUOTE}.", "Ida Lund"),
        (f"Mr Ola Berg met Minister Ida Lund. He added {QUOTE}.", "Ola Berg"),
        (
            f"Ola Berg said that Ida Lund would come. He, in turn, said {QUOTE}.",
            "Ida Lund",
        ),
        (f"Minister Ola Berg left. He, in turn, said {QUOTE}.", "Ola Berg"),
        (f"Minister Ola Berg left. In his words, Oslo regards it as {QUOTE}.", "Ola Berg"),
        (f"Ola Berg, who knows the Sea Agency, said {QUOTE}.", "Ola Berg"),
        (f"Critics such as Ola Berg of the Sea Agency call it {QUOTE}.", "Ola Berg"),
        (f"Ms Ida Lund left. Minister Ola Berg came. She added {QUOTE}.", "Ola Berg"),
        (f"Mr Ola Berg left. She added {QUOTE}.", ""),
        (f"Ms Ida Lund said Mr Ola Berg left. He added {QUOTE}.", "Ola Berg"),
        (f"Danish Minister Ola Berg left. The Herring minister said {QUOTE}.", ""),
        (f"Minister Ola Berg, the Danish minister, said {QUOTE}.", "Ola Berg"),
        (f"Minister Ola Berg said nobody could be asked to fish {QUOTE}.", "Ola Berg"),
        (f"Minister Ola Berg left. Lars Holm: {QUOTE}", ""),
        (f"Deputy Minister Ola Berg: {QUOTE}", "Ola Berg"),
        (
            f"Minister Ola Berg demanded that the Danish side pay and said: {QUOTE}.",
            "Ola Berg",
        ),
        (f"It rained and said: {QUOTE}.", ""),
        (f"Minister Ola Berg was quoted by the Sea Agency as saying {QUOTE}.", "Ola Berg"),
        ('The sign reads "nobody said any such thing".', ""),
    ],
)
def test_the_speaker_stands_beside_the_verb(facts: Facts, text: str, speaker: str) -> None:
    (fact,) = facts(text, "quote")

    assert fact.attribute("speaker") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Who begins the sentence before by office goes on, not who was named last.
        (
            "Minister Ola Berg left. The minister thanked Ambassador Lars Holm. He added {}.",
            "Ola Berg",
        ),
        (
            (
                "Norwegian Minister Ola Berg left Ms Ida Lund. The Norwegian minister sang with"
                " Lars Holm. He sang more. He added {}."
            ),
            "Ola Berg",
        ),
        # "The president of …" is named right behind.
        (
            "Minister Ida Lund left. The president of the Sea Agency, Ola Berg, sang. He said {}.",
            "Ola Berg",
        ),
        # The office does not fit the pronoun.
        (
            "The spokeswoman Ida Lund left. Lars Holm said so. The spokeswoman sang. He said {}.",
            "Lars Holm",
        ),
        # Whom a comma parts from the verb speaks as well.
        (
            (
                "Mr Lars Holm left. For the Sea Agency, a delegate, Dr. Ola Berg, said it rained"
                " more. He added {}."
            ),
            "Ola Berg",
        ),
        # The name itself stands behind the office.
        (
            "Minister Ola Berg left. The minister Lars Holm sang and said {}.",
            "Lars Holm",
        ),
        ("Minister Ola Berg left. The diplomat stated {}.", "Ola Berg"),
        (
            "Minister Ola Berg, in the meeting with Minister Ida Lund, sang. In time, he said {}.",
            "Ola Berg",
        ),
    ],
)
def test_a_pronoun_means_whom_the_text_goes_on_about(facts: Facts, text: str, speaker: str) -> None:
    (quote,) = facts(text.format(QUOTE), "quote")

    assert quote.attribute("speaker") == speaker
