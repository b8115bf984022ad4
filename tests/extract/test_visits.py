from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.visits import visited_party

PAIR = " Norway likes Kenya. Kenya likes Norway."


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (f"The Minister paid a visit to Kenya.{PAIR}", "Kenya"),
        (f"The Minister visited Kenya. The visit to Kenya is over.{PAIR}", "Kenya"),
        (f"The Minister visited Kenyan ports.{PAIR}", ""),
        (f"The Minister visited Malta.{PAIR}", ""),
        (f"One visits Kenya, one visits Norway.{PAIR}", ""),
        ("The Minister visited Kenya.", ""),
        (f"{PAIR} {'Fish swim. ' * 150}The Minister visited Kenya.", ""),
    ],
)
def test_the_country_that_is_visited_is_told(
    prepare: Callable[[str], Article], text: str, host: str
) -> None:
    found = visited_party(prepare(text))

    assert (found.party if found else "") == host
