from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.bodies import find_bodies
from briefgen.extract.span import NO_SPANS

Prepare = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("president of SKRX Hanne Viksen came", ["SKRX"]),
        ("president of SKRX Kodex Energy came", ["SKRX Kodex Energy"]),
        ("president of SKRX Energy Affairs came", ["SKRX Energy Affairs"]),
        ("president of SKRX Hanne Fisheries came", ["SKRX Hanne Fisheries"]),
        ("president of SKRX Fish Holm came", ["SKRX Fish Holm"]),
        ("Kodex and Norwegian SKRX signed it.", ["SKRX"]),
        ("The Norwegian service SKRX grew.", ["SKRX"]),
        ("The licence of Kodex holds.", ["Kodex"]),
        ("The licence of the Kodex holds.", ["Kodex"]),
        ("They want courses of SÄPOX there.", ["SÄPOX"]),
        ("a joint fund between Kodex and Skreix Nasional for nets", ["Kodex", "Skreix Nasional"]),
        ("Signed by the director of the company Hanne Viksen and others.", []),
        ("Signed by the director of the company Kodex Pumps and others.", ["Kodex Pumps"]),
    ],
)
def test_what_stands_beside_a_name_tells_a_body(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    assert [hit.name for hit in find_bodies(prepare(text), taken=NO_SPANS)] == found
