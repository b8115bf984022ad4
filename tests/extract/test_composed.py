import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extract.composed import composed
from briefgen.model.proposal import Proposal
from briefgen.model.seen_text import seen

TEXT = (
    "BOGOTÁ, 7 May 2024 – José Ñáñez, Foreign Minister of Peru, will meet Ola Bjørg in Bogotá on"
    " 8 May 2024. “The talks were good,” said Ñáñez on Tuesday. José Ñáñez was appointed in 2023."
)


def test_a_text_that_is_written_as_it_is_seen_is_its_own() -> None:
    assert composed(TEXT) is None


@pytest.mark.parametrize(
    "written",
    [
        unicodedata.normalize("NFD", TEXT),
        TEXT.replace("Foreign", "For\u00adeign").replace("Ñáñez", "Ñá\u200bñez"),
        TEXT.replace("José", "\u2066José\u2069").replace("8 May", "\u200e8 May"),
    ],
    ids=["accents apart", "divided words", "marks of direction"],
)
def test_what_is_found_does_not_hang_on_how_a_text_is_written(
    propose: Callable[[str], Proposal], written: str
) -> None:
    plain, found = propose(TEXT), propose(written)

    assert [(one.kind, one.value) for one in found.facts] == [
        (one.kind, one.value) for one in plain.facts
    ]
    assert "José Ñáñez" in str([one.value for one in found.facts])
    for fact, other in zip(found.facts, plain.facts, strict=True):
        assert fact.text == written[fact.start : fact.end]
        assert seen(fact.text) == other.text
        for mention in fact.mentions:
            assert mention.text == written[mention.start : mention.end]
        for name, attribute in fact.attributes.items():
            said = other.attributes[name]
            assert seen(written[attribute.start : attribute.end]) == TEXT[said.start : said.end]
        if fact.sentence and other.sentence:
            assert seen(written[slice(*fact.sentence)]) == TEXT[slice(*other.sentence)]
    assert found.document_date
    assert found.document_date.start is not None
    assert seen(written[found.document_date.start : found.document_date.end]) == "7 May 2024"


def test_korean_signs_in_parts_are_joined() -> None:
    found = composed(unicodedata.normalize("NFD", "한국 8일"))

    assert found
    assert found.text == "한국 8일"


@pytest.mark.parametrize("text", ["\u200b", "\u0301", "\u200ba\u0301\u00ad", "e\u00ad\u0301"])
def test_signs_that_join_nothing_are_no_trouble(text: str) -> None:
    found = composed(text)

    assert found is None or len(found.text) == len(found.starts) == len(found.ends)


def test_a_text_without_a_day_is_put_back_too(propose: Callable[[str], Proposal]) -> None:
    found = propose("Minister Jose\u0301 Paz met Ola Berg.")

    assert found.document_date is None
    assert found.facts[0].text == "Jose\u0301 Paz"


@given(st.text() | st.text("eé\u0301\u0323\u00ad\u200bAñ .가\u1100\u1161\u11a8"))
def test_each_sign_stands_where_it_is_written(text: str) -> None:
    found = composed(text)

    places = list(zip(found.starts, found.ends, strict=True)) if found else []
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)
    if found:
        written = [text[start:end] for start, end in dict.fromkeys(places)]
        assert seen(found.text) == seen("".join(written))
