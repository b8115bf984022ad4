from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what the headline describes has its name in the lead, if that tells of a signing
        (
            "Oslo and Bergen sign agreement on cod\n\nThe two signed the Herring Treaty.",
            ["Herring Treaty"],
        ),
        (
            "Oslo signs the agreement on cod\n\nThe two signed the Herring Treaty.",
            ["Herring Treaty"],
        ),
        (
            "Oslo signs the agreement on cod\n\nThe Herring Treaty says nothing of it.",
            ["agreement on cod", "Herring Treaty"],
        ),
        (
            "Oslo signs the agreement on cod\n\nIt rained.",
            ["agreement on cod"],
        ),
        # a known paper gives the name as well
        (
            "Oslo signs the agreement on cod\n\nThe two signed the Paris Agreement.",
            ["Paris Agreement"],
        ),
        # what leaders agreed is a paper beside others
        (
            "Both act on the consensus of the two leaders. They signed an agreement on cod.",
            ["consensus of the two leaders", "agreement on cod"],
        ),
        # fewer words for the same paper
        (
            "They signed a cod pact. They renew the agreement on cod quotas.",
            ["agreement on cod quotas"],
        ),
        (
            "They signed an agreement on the avoidance of cod fees. It is the fifth cod fee pact.",
            ["agreement on the avoidance of cod fees"],
        ),
        (
            "They signed a memorandum on cod. They renew the agreement on cod quotas.",
            ["memorandum on cod", "agreement on cod quotas"],
        ),
        (
            "They signed a cod pact. The 2019 agreement on cod quotas holds.",
            ["cod pact", "2019 agreement on cod quotas"],
        ),
        (
            "They signed a smoked cod protocol. They renew the protocol on quotas of smoked cod.",
            ["smoked cod protocol", "protocol on quotas of smoked cod"],
        ),
        # a year alone tells that it is the paper of the sentence before
        # what is only said to be signed stands where nothing tells more of it
        ("The two signed an agreement on Monday. It rained.", ["agreement"]),
        (
            "The two signed a memorandum on cod. Under the deal, eels rest.",
            ["memorandum on cod"],
        ),
        (
            "The two signed an agreement on Monday. The cod pact is short.",
            ["cod pact"],
        ),
        ("They read the Herring Treaty. The 2002 accord is short.", ["Herring Treaty"]),
        ("It rained. The 2002 accord is short.", ["2002 accord"]),
        (
            "They read the Herring Treaty. It replaces a 2002 accord.",
            ["Herring Treaty", "2002 accord"],
        ),
        (
            "They read the Herring Treaty. The 2002 accord on cod is short.",
            ["Herring Treaty", "2002 accord on cod"],
        ),
    ],
)
def test_a_paper_that_echoes_another_is_left_out(facts: Facts, text: str, found: list[str]) -> None:
    assert [fact.name for fact in facts(text, "agreement")] == found
