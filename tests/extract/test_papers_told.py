from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.papers_told import papers_told

Prepare = Callable[[str], Article]


def told(article: Article) -> list[str]:
    return [
        article.words_of(span)
        for sentence in article.sentences
        for span in papers_told(article, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        (
            "The sides signed cooperation agreement on goat cheese.",
            "cooperation agreement on goat cheese",
        ),
        ("They ratified convention on eels.", "convention on eels"),
        ("They agreed the text of Treaty on use of wells.", "Treaty on use of wells"),
        ("There is an understanding under which ships wait.", "understanding"),
        ("It is a tacit pact whereby ships wait.", "tacit pact"),
        ("The understanding reached in Bergen holds.", "understanding"),
        (
            "They signed the Arrangement implementing the Agreement on Ice.",
            "Arrangement",
        ),
        (
            "They signed an administrative agreement on the application of the Convention on Ice.",
            "administrative agreement",
        ),
        ("It is meant for their agreement on the lake.", "agreement on the lake"),
        ("An exchange of notes on a yen loan is due.", "exchange of notes on a yen loan"),
        (
            "Exchanges of Notes concerning the supply of two cranes were read.",
            "Exchanges of Notes concerning the supply of two cranes",
        ),
        (
            "They exchanged letters on the recognition of train drivers' licences.",
            "letters on the recognition of train drivers' licences",
        ),
        ("The Green Harbour Partnership is ready for signature.", "Green Harbour Partnership"),
        (
            "They noted the Plan of Action on Wild Bees 2031-2035.",
            "Plan of Action on Wild Bees 2031-2035",
        ),
        ("It rests on the Ruud-Lemke communiqué of 1962.", "Ruud-Lemke communiqué"),
        (
            "They adopted the terms of reference of a joint fleet.",
            "terms of reference of a joint fleet",
        ),
        (
            "They adopted the Rules of Procedure of the Joint Secretariat.",
            "Rules of Procedure of the Joint Secretariat",
        ),
        ("They will renew their cultural exchange programme.", "cultural exchange programme"),
        ("It is the day of the Final Act of Oslo.", "Final Act of Oslo"),
        ("The Harbours and Coasts Plan for Norway ended.", "Harbours and Coasts Plan for Norway"),
        (
            "They signed a Euros 25 million (about Kr280 million) financing agreement with us.",
            "financing agreement",
        ),
        ("They signed the 30-million-euro agreement soon.", "30-million-euro agreement"),
        (
            "They signed an agreement worth US$ 7.5 million for nets.",
            "agreement worth US$ 7.5 million",
        ),
        ("It holds under a memorandum signed in Oslo.", "memorandum"),
        ("They spoke of the promotion of film production agreement.", "film production agreement"),
        ("A draft declaration seen by us says it.", "draft declaration"),
        ("They launched a binational plan that aims high.", "binational plan"),
        ("with the signature of the document of understanding", "document of understanding"),
        ("They signed on program the executive for cod.", "program the executive"),
        ("They gave a declaration joint.", "declaration joint"),
        ("They adopted the Action Plan of work.", "Action Plan of work"),
    ],
)
def test_a_paper_is_told_by_what_is_said_of_it(prepare: Prepare, text: str, paper: str) -> None:
    assert paper in told(prepare(text))


@pytest.mark.parametrize(
    "text",
    [
        "They signed agreements.",
        "Agreement on goat cheese was not in sight.",
        "The cultural exchange programme was fun.",
        "It is the Fishing Act of Herring.",
        "The Green Harbour Partnership met.",
        "They understand each other.",
        "The group will approve its work plan.",
        "A committee was set up, the terms of reference of which are to come.",
    ],
)
def test_other_words_tell_of_no_paper(prepare: Prepare, text: str) -> None:
    assert told(prepare(text)) == []
