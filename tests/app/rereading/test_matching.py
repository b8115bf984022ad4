from datetime import date

from msgspec.structs import replace

from briefgen.app.rereading.alignment import Alignment
from briefgen.app.rereading.matching import matched, reading_of, saying, words_of
from briefgen.model.facts import DateValue, Fact, FactKind, FactValue, NamedValue

OLD = (
    "Ivar Lund came on 8 May 2031. The herring is ours, he said. "
    "Nets of 40 mm were banned by the northern council in spring. Ivar Lund left."
)


def fact(
    words: str,
    kind: FactKind,
    id_: str,
    *,
    text: str = OLD,
    value: FactValue | None = None,
    last: bool = False,
) -> Fact:
    start = text.rindex(words) if last else text.index(words)
    return Fact(
        id=id_,
        kind=kind,
        text=words,
        source="s-a",
        start=start,
        end=start + len(words),
        value=value,
    )


LUND = NamedValue(name="Ivar Lund")
NETS = "Nets of 40 mm were banned by the northern council"


def pairs(old: list[Fact], new: list[Fact], text: str) -> dict[str, str]:
    found = matched(old, new, alignment=Alignment(OLD, text))
    return {id_: fact.id for id_, fact in found.items()}


def test_the_same_place_goes_before_the_same_words_elsewhere() -> None:
    old = [
        fact("Ivar Lund", "participant", "f-first", value=LUND),
        fact("Ivar Lund", "participant", "f-last", value=LUND, last=True),
    ]
    new = [replace(old[1], id="f-b"), replace(old[0], id="f-a")]

    assert pairs(old, new, OLD) == {"f-first": "f-a", "f-last": "f-b"}


def test_of_two_at_one_place_the_same_value_goes_first() -> None:
    old = [fact("8 May 2031", "date", "f-day", value=NamedValue(name="b"))]
    new = [
        replace(old[0], id="f-a", value=NamedValue(name="a")),
        replace(old[0], id="f-b", value=NamedValue(name="b")),
    ]

    assert pairs(old, new, OLD) == {"f-day": "f-b"}


def test_a_longer_or_shorter_reading_of_the_place_is_the_same_fact() -> None:
    old = [fact("8 May 2031", "date", "f-day")]

    assert pairs(old, [fact("May 2031", "date", "f-a")], OLD) == {"f-day": "f-a"}
    assert pairs(old, [fact("came", "date", "f-a")], OLD) == {}


def test_the_same_words_in_a_changed_sentence_are_the_same_fact() -> None:
    text = OLD.replace("came on 8 May 2031", "will come, as on 8 May 2030, on 8  May 2031")
    old = [fact("8 May 2031", "date", "f-day")]
    new = [
        fact("8 May 2030", "date", "f-a", text=text),
        fact("8  May 2031", "date", "f-b", text=text),
    ]

    assert pairs(old, new, text) == {"f-day": "f-b"}


def test_the_same_value_anywhere_is_the_same_fact() -> None:
    text = OLD.replace("Ivar Lund came on 8 May 2031. ", "")
    old = [fact("Ivar Lund", "participant", "f-lund", value=LUND)]
    new = [fact("Ivar Lund", "participant", "f-a", text=text, value=LUND)]

    assert pairs(old, new, text) == {"f-lund": "f-a"}


def test_each_new_fact_is_taken_once() -> None:
    old = [
        fact("Ivar Lund", "participant", "f-first", value=LUND),
        fact("Ivar Lund", "participant", "f-last", value=LUND, last=True),
    ]

    assert pairs(old, [replace(old[0], id="f-a")], OLD) == {"f-first": "f-a"}


def test_long_words_that_are_alike_are_the_same_fact_in_another_wording() -> None:
    moved = OLD.replace(NETS, "It snowed") + " " + NETS.replace("banned", "barred") + " at last."
    changed = OLD.replace("banned", "barred")
    old = [fact(NETS, "position", "f-nets")]
    for text in (moved, changed):
        new = [fact(NETS.replace("banned", "barred"), "position", "f-a", text=text)]

        assert pairs(old, new, text) == {"f-nets": "f-a"}


def test_short_words_and_values_are_never_alike() -> None:
    text = OLD.replace("Ivar Lund came on 8 May 2031. ", "") + " Ivor Lund came on 9 May 2031."
    day = DateValue(first=date(2031, 5, 8), last=date(2031, 5, 8))
    old = [
        fact("Ivar Lund", "position", "f-lund"),
        fact("Ivar Lund came on 8 May 2031", "date", "f-day", value=day),
    ]
    new = [
        fact("Ivor Lund", "position", "f-a", text=text),
        fact("Ivor Lund came on 9 May 2031", "date", "f-b", text=text),
    ]

    assert pairs(old, new, text) == {}


def test_a_fact_never_becomes_one_of_another_kind() -> None:
    old = [fact("Ivar Lund", "participant", "f-lund", value=LUND)]

    assert pairs(old, [replace(old[0], id="f-a", kind="organisation")], OLD) == {}


def test_what_is_said_is_the_value_or_else_the_words() -> None:
    day = date(2031, 5, 8)
    inferred = DateValue(first=day, last=day, candidates=((day, day),))
    said = fact("The herring", "quote", "f-a")

    assert reading_of(inferred) == DateValue(first=day, last=day)
    assert saying(said) == saying(replace(said, id="f-b", text="the\nHerring", start=9))
    assert saying(replace(said, value=LUND)) == ("quote", LUND)
    assert words_of(replace(said, text=" The  Herring")) == "the herring"
