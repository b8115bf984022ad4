from briefgen.extract.found import Found
from briefgen.extract.people_index import PeopleIndex, place_of_title, side_of, title_of
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute, NamedValue

OLA = Found(
    kind="participant",
    span=Span(10, 18),
    value=NamedValue(name="Ola Berg"),
    more=(Span(40, 44), Span(90, 94)),
    attributes={
        "side": Attribute(value="Norway", start=0, end=6, rule="r", confidence=0.5),
        "title": Attribute(value="minister", start=1, end=9, rule="r", confidence=0.5),
    },
)
IDA = Found(kind="participant", span=Span(20, 28), value=NamedValue(name="Ida Lund"))


def test_people_are_given_once_in_reading_order_with_their_first_place() -> None:
    index = PeopleIndex((IDA, OLA))

    assert index.named_in(Span(0, 50)) == [(Span(10, 18), OLA), (Span(20, 28), IDA)]
    assert index.people_in(Span(15, 95)) == [IDA, OLA]
    assert list(index) == [IDA, OLA]


def test_side_and_title_are_empty_where_there_is_none() -> None:
    assert (side_of(OLA), title_of(OLA), place_of_title(OLA)) == ("Norway", "minister", Span(1, 9))
    assert (side_of(IDA), title_of(IDA), place_of_title(IDA)) == ("", "", None)


def test_a_title_that_stands_nowhere_has_no_place() -> None:
    told = Attribute(value="minister", rule="r", confidence=0.5)
    person = Found(kind="participant", span=Span(0, 2), attributes={"title": told})

    assert place_of_title(person) is None
