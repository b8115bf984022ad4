import unicodedata
from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.truth import check_truth
from briefgen.model.brief import Brief
from briefgen.model.facts import (
    Attribute,
    DateValue,
    Fact,
    FigureValue,
    NamedValue,
    Original,
    Review,
)
from briefgen.model.local_text import local
from briefgen.model.notices import Notice
from tests.support.told import day, dossier, fact, person, told

SOURCE = told(
    "Minister Ivar Lund wants 40,000 tonnes on 20 March 2031. “The herring does not know "
    "our border, nor our law,” he said."
)
LUND = person(SOURCE, "Ivar Lund")
QUOTE = fact(SOURCE, "The herring does not know our border, nor our law,", "quote")
FIGURE = fact(SOURCE, "40,000 tonnes", "figure", value=FigureValue(amount="40,000"))
DATE = day(SOURCE, "20 March 2031", date(2031, 3, 20))


def notices(one: Fact, *, ticked: bool = True) -> tuple[Notice, ...]:
    brief = Brief(id="b-a", name="Minister", selected=(one.id,) if ticked else ())
    return check_truth(dossier([SOURCE], [one]), brief)


def test_words_that_only_look_otherwise_in_the_file_are_those_of_the_source() -> None:
    source = told("José \u00adÑáñez wants 40,\u200b000 tonnes on 2\u20600 March 2031.")
    apart = replace(source, text=unicodedata.normalize("NFD", source.text))
    name = apart.text[: apart.text.index(" wants")]
    person_apart = replace(
        person(apart, name),
        value=NamedValue(name="José Ñáñez"),
        attributes={"title": Attribute(value="José Ñáñez", start=0, end=len(name))},
    )
    figure = fact(apart, "40,\u200b000 tonnes", "figure", value=FigureValue(amount="40,000"))
    date_apart = day(apart, "2\u20600 March 2031", date(2031, 3, 20))
    all_apart = [person_apart, figure, date_apart]
    brief = Brief(id="b-a", name="Minister", selected=tuple(one.id for one in all_apart))

    assert check_truth(dossier([apart], all_apart), brief) == ()


def title(start: int, words: str) -> Fact:
    return replace(
        LUND, attributes={"title": Attribute(value=words, start=start, end=start + len(words))}
    )


@pytest.mark.parametrize("one", [LUND, QUOTE, FIGURE, DATE, title(0, "Minister")])
def test_what_its_place_holds_is_true(one: Fact) -> None:
    assert notices(one) == ()


@pytest.mark.parametrize(
    ("one", "code", "message"),
    [
        (replace(LUND, text="Ivar Berg"), "text-differs", "“Ivar Berg” is not what the source"),
        (title(0, "Director"), "title-differs", "The title “Director” is not where it is said"),
        (
            replace(LUND, value=NamedValue(name="Ivar Berg")),
            "name-differs",
            "The name “Ivar Berg” is not in the source.",
        ),
        (
            replace(FIGURE, value=FigureValue(amount="50,000")),
            "figure-differs",
            "The figure 50,000 is not in “40,000 tonnes”.",
        ),
        (
            replace(DATE, value=DateValue(first=date(2031, 3, 21), last=date(2031, 3, 21))),
            "date-differs",
            "“20 March 2031” does not mean 2031-03-21 to 2031-03-21.",
        ),
        (
            replace(DATE, value=DateValue(first=date(2030, 3, 20), last=date(2030, 3, 20))),
            "date-differs",
            "“20 March 2031” does not mean 2030-03-20",
        ),
    ],
)
def test_what_its_place_does_not_hold_is_refused(one: Fact, code: str, message: str) -> None:
    (notice,) = notices(one)

    assert (notice.code, notice.level) == (code, "refusal")
    assert notice.message.startswith(message)
    assert notice.message.endswith(f"Untick it: briefgen select PROJECT --drop {one.id}.")
    assert notices(one, ticked=False) == ()


def test_for_a_correction_the_officer_answers() -> None:
    corrected = replace(
        LUND,
        value=NamedValue(name="Ivar Berg"),
        review=Review(state="edited", original=Original(kind=LUND.kind, value=LUND.value)),
    )

    assert notices(corrected) == ()
    assert [one.code for one in notices(replace(corrected, text="Ivar Berg"))] == ["text-differs"]


def test_titles_without_a_place_and_typed_facts_have_nothing_to_be_held_against() -> None:
    typed = replace(FIGURE, source=None, text="50 boats")

    assert notices(replace(LUND, attributes={"title": Attribute(value="Chair")})) == ()
    assert notices(typed) == ()


@pytest.mark.parametrize("words", ["three days ago", "in 2 weeks", "07/05/2031", "10:30", "May"])
def test_words_that_name_no_day_of_a_month_are_not_compared(words: str) -> None:
    source = told(f"They met {words}.")
    one = day(source, words, date(2031, 3, 9))
    brief = Brief(id="b-a", name="Minister", selected=(one.id,))

    assert check_truth(dossier([source], [one]), brief) == ()


def test_a_date_with_other_readings_is_not_compared() -> None:
    other = date(2031, 5, 7)
    value = DateValue(first=other, last=other, candidates=((other, other),))

    assert notices(replace(DATE, value=value)) == ()


@pytest.mark.parametrize(
    ("wording", "verbatim"),
    [
        ("The herring does not know our border, nor our law", True),
        ("the herring does not know our border", True),
        ("The herring … nor our law", True),
        ("The herring [...] our border (…)", True),
        ("The herring does not respect our border", False),
        ("nor our law … the herring", False),
    ],
)
def test_a_reworded_quotation_is_remarked_unless_it_is_only_cut(
    wording: str, verbatim: bool
) -> None:
    found = notices(replace(QUOTE, review=Review(state="edited", wording=local(wording))))

    assert [one.code for one in found] == ([] if verbatim else ["quote-not-verbatim"])
    assert all(one.level == "warning" for one in found)
