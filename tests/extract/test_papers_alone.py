from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.papers_alone import needless_alone, papers_alone

Prepare = Callable[[str], Article]


def told(article: Article) -> list[str]:
    return [
        article.words_of(span)
        for sentence in article.sentences
        for span in papers_alone(article, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        (
            "Goats may cross again under an agreement sealed in Port Alder.",
            "agreement",
        ),
        (
            "Thanks to a joint work plan adopted yesterday, wells are dug.",
            "work plan",
        ),
        (
            "Under the pact reached Sunday at Lake Ember, boats wait.",
            "pact",
        ),
        ("Both mayors signed a new treaty on Friday.", "treaty"),
        ("The signing of a treaty, planned for May, was put off.", "treaty"),
        ("They signed the agreement.", None),
        ("They signed the minutes at noon.", None),
        ("They signed the minutes today.", "minutes"),
        ("They signed an agreement on goats.", None),
        ("They signed an agreement on Monday.", "agreement"),
        ("They signed an agreement on 3 May.", "agreement"),
        ("They signed an agreement in the field of goats.", None),
        ("They signed an agreement that pleases goats.", None),
        ("The minutes that both heads signed tell more.", "minutes"),
        ("The minutes were signed by the heads.", "minutes"),
        ("They adopted the Bergen Rules and an action plan.", "action plan"),
        ("A road map has been approved.", "road map"),
        ("A road map lies on the seat.", None),
        ("The deal, which was signed on Monday, holds.", "deal"),
        ("The new treaty signed in Oslo holds.", "treaty"),
        ("The treaty signed without joy holds.", None),
        ("An accord was signed between the sides.", "accord"),
        ("They struck a five-year deal under which goats rest.", "deal"),
        ("Under the accord, goats rest.", "accord"),
        ("They signed a memorandum enabling goats to rest.", "memorandum"),
        ("In an arrangement reached late on Friday, they set quotas.", "arrangement"),
        ("In an arrangement of tulips, they hid.", None),
        ("They signed a Protocol following the talks.", "Protocol"),
        ("The minutes of silence were long.", None),
        ("She hailed a letter of agreement worth two boats.", "letter of agreement"),
        ("She signed an agreement letter on boats.", "agreement letter"),
        ("He had to write a letter of exchange to a friend.", None),
        ("They signed three Memoranda of Understanding in Oslo.", "Memoranda of Understanding"),
        ("Several treaties have been concluded.", "treaties"),
        ("They saw the exchange of 11 memoranda covering wells.", "memoranda"),
        ("Four MoUs were also inked.", "MoUs"),
        ("Five agreements are planned.", None),
    ],
)
def test_a_paper_may_be_known_by_its_signing_alone(
    prepare: Prepare, text: str, paper: str | None
) -> None:
    assert told(prepare(text)) == ([paper] if paper else [])


@pytest.mark.parametrize(
    ("names", "needless"),
    [
        (["agreement", "goat deal"], {"agreement"}),
        (["agreement", "memorandum on goats"], set()),
        (["pact signed in Oslo", "treaty on eels"], {"pact signed in Oslo"}),
        (["pact", "treaty", "deal"], {"pact", "deal"}),
        (["deal", "pact signed in Oslo"], {"deal"}),
        (["letter of agreement", "agreement on goats"], set()),
        (["treaties", "memorandum on goats"], {"treaties"}),
        (["treaties", "letter on goats"], {"treaties"}),
        (["treaties"], set()),
    ],
)
def test_a_bare_noun_stands_only_where_no_other_name_has_it(
    names: list[str], needless: set[str]
) -> None:
    assert needless_alone(names) == needless


def test_a_bare_noun_that_refers_to_what_was_told_stands_beside_no_other_paper() -> None:
    names = ["accord", "memorandum on goats"]

    assert needless_alone(names, referring=["accord"]) == {"accord"}
    assert needless_alone(["accord"], referring=["accord"]) == set()
