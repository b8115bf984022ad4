from msgspec.structs import replace

from briefgen.checks.characters import check_characters
from briefgen.model.dossier import Chart, Item, Person, PersonTitle, Point
from briefgen.model.facts import Review
from briefgen.model.local_text import LocalText, local
from tests.support.full_dossier import full_dossier


def told(*items: Item) -> list[tuple[tuple[str, ...], str]]:
    """Give whom each remark is about, and the characters it names, where only Q is undrawn."""
    found = check_characters(items, undrawn=lambda text: "".join(sorted({*text} & {"Q", "X"})))
    return [(notice.ids, notice.message.split(" is in no font")[0]) for notice in found]


def test_a_character_of_a_fact_is_named_with_the_fact() -> None:
    fact, *_ = full_dossier().facts

    assert told(replace(fact, text="The Quay")) == [((fact.id,), "U+0051 LATIN CAPITAL LETTER Q")]
    assert told(replace(fact, text="The quay", note="Quay")) == []


def test_an_officers_wording_counts_in_every_language() -> None:
    fact, *_ = full_dossier().facts
    wording = LocalText(texts={"en": "quay", "fr": "Quai X"})

    (found,) = told(replace(fact, review=Review(wording=wording)))

    assert found == ((fact.id,), "U+0051 LATIN CAPITAL LETTER Q and 1 more")


def test_all_that_may_be_printed_of_an_item_counts_and_no_private_note() -> None:
    point = Point(id="p-1", kind="ask", text=local("quay"), note="Quay")
    person = Person(id="n-1", name="Ann", titles=(PersonTitle(text=local("Queen")),))

    assert told(point) == []
    assert [ids for ids, _ in told(person, replace(point, text=local("Quay")))] == [
        ("n-1",),
        ("p-1",),
    ]


def test_the_words_of_a_chart_count_too() -> None:
    (chart,) = full_dossier().charts

    assert isinstance(chart, Chart)
    assert [ids for ids, _ in told(replace(chart, title=local("Quotas")))] == [(chart.id,)]


def test_the_remark_says_what_to_do() -> None:
    point = Point(id="p-1", kind="ask", text=local("Quay"))

    (notice,) = check_characters((point,), undrawn=lambda text: "\ue000" if "Q" in text else "")

    assert notice.message == (
        "U+E000 A CHARACTER is in no font: this can go out in Word, not in a PDF. Word it "
        "otherwise, or put a font that has it into fonts/ of your configuration folder."
    )
