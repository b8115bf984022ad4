import pytest

from briefgen.extract.passing import is_of_a_bystander, is_passing, opening_year
from briefgen.extract.span import Span


def place(text: str) -> Span:
    start = text.index("herring")
    return Span(start, start + len("herring"))


@pytest.mark.parametrize(
    "text",
    [
        "She had come from Bergen, where she spoke about herring.",
        "He flies to Bergen, where he discusses herring.",
        "From Oslo he goes on Friday to Bergen for talks on herring.",
        "Last week she was in Bergen, where she discussed herring.",
        "Earlier he called on the Mayor and talked about herring.",
        "Earlier he called on the Minister of herring.",
        "He gave a lecture on herring.",
        "She showed her guest a market and some herring.",
        "There will be no change to rules on herring.",
        "The paper will be followed up by the Joint Committee on Herring, herring being food.",
        "He ate herring.",
        "The minister, who once taught music, has written on herring.",
        "The ambassador also spoke of herring before students, and spoke to students.",
        "Kodex is Norland's largest seller of herring.",
        "The firm sells herring and employs 74,000 people.",
        "The office for herring was founded in 2003.",
        "About the Norland Fund: it pays for herring.",
    ],
)
def test_what_leads_away_from_the_meeting_is_passing(text: str) -> None:
    assert is_passing(text, Span(0, len(text)), place(text))


@pytest.mark.parametrize(
    "text",
    [
        "They discussed herring.",
        "They discussed herring, and he flies to Bergen.",
        "They discussed herring and called on the Mayor.",
        "Kodex, the largest seller of herring, will build a shop.",
        "Norway will send herring to Norland.",
        "She called on both to buy herring.",
        "They called on Norland to buy herring.",
        "The meeting saw the signing of a paper on herring.",
        "A shop for herring is being studied.",
    ],
)
def test_what_is_said_before_or_of_other_things_is_not(text: str) -> None:
    assert not is_passing(text, Span(0, len(text)), place(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A union said it feared for herring.", True),
        ("The opposition wants herring.", True),
        ("Others recall the herring.", True),
        ("The two ministers want herring.", False),
        ("The European Union asked for herring.", False),
    ],
)
def test_who_does_not_sit_at_the_table_is_a_bystander(text: str, expected: bool) -> None:
    assert is_of_a_bystander(text, Span(0, len(text))) is expected


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 1999 they sold herring.", 1999),
        ("Since 2001 they have sold herring.", 2001),
        ("They sold herring in 1999.", None),
    ],
)
def test_the_year_with_which_a_sentence_opens(text: str, year: int | None) -> None:
    assert opening_year(text, Span(0, len(text)), place(text)) == year
