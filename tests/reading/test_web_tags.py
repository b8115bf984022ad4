import pytest

from briefgen.errors import InputError
from briefgen.reading.web_tags import refuse_overloaded
from tests.support.growth import LESS_THAN_QUADRATIC, growth

QUOTED, CLOSED = '="1"', " = '>' "
"""What stands between names: values without a space behind them, and such as seem to end a tag."""


def named(count: int, between: str = " ") -> str:
    return between.join(f"a{number}" for number in range(count))


def is_refused(text: str) -> bool:
    try:
        refuse_overloaded(text, file_name="a.html")
    except InputError:
        return True
    return False


def test_the_error_names_the_file_and_the_way_round() -> None:
    with pytest.raises(InputError) as fault:
        refuse_overloaded(f"<p {named(10_001)}>", file_name="a.html")

    assert str(fault.value) == (
        "a.html: has tags with too many attributes. Copy the article into a text file."
    )


@pytest.mark.parametrize(
    "text",
    [
        f"<p {named(10_001)}>x",
        f"<p/{named(10_001, '/')}",
        f"<p {named(10_001, '=')}{named(10_001, '=1 ')}>",
        # Parsers forgive what should stand between the attributes.
        f"<p {named(10_001, QUOTED)}>x",
        f"<p {named(10_001, CLOSED)}>x",
        f"<p {named(5_000)} x='<' {named(10_001)}>x",
        # In what looks like a script or a comment it may be none.
        f"<script/><p {named(10_001)}></script>",
        f"<!-- <script> --><p {named(10_001)}></script>",
        f'<p>="</p><p {named(10_001)}>"',
        # Many tags of a thousand are as bad as one of ten thousand.
        f"<p {named(1_000)}>" * 101,
        # Tags that begin in tags would be read again for each.
        "<a " * 2_000,
    ],
)
def test_more_attributes_than_parse_in_bearable_time_are_refused(text: str) -> None:
    assert is_refused(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<p>x",
        f"<p {named(9_999)}>x",
        f"<p {named(90)}>x" * 5_000,
        "<p " + "a " * 20_000 + ">x",
        f"<p title=\"{named(20_000)}\" data-x='{named(20_000)}'>{named(20_000)}</p>",
        # Code compares, and seldom with the other sign.
        "<script>for (t<all.length; t++) {" + "var a = b(c) + 'd'; " * 9_000 + "}</script>",
    ],
)
def test_long_values_texts_and_code_are_no_load(text: str) -> None:
    assert not is_refused(text)


@pytest.mark.parametrize(
    "piece",
    ["<a ", '<a x="', "<a x='", "<a b=1 ", "<a b=\"<a c='", "<a/", "a<b c=d>", '<a "', " ", "="],
)
def test_hostile_tags_take_linear_time(piece: str) -> None:
    def work(size: int) -> None:
        is_refused("<p " + piece * (size // len(piece)))

    assert growth(work, size=60_000) < LESS_THAN_QUADRATIC
