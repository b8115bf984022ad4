"""What a brief keeps out, what it may hold, and what excuses what."""

import datetime as dt
from typing import Any

import pytest
from msgspec.structs import replace

from briefgen.compose.dates import interval_in_words
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    Chart,
    Commitment,
    Dossier,
    Item,
    Meeting,
    Moment,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Point,
    ProgrammeItem,
    Question,
    Recommendation,
    Side,
    Sides,
)
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    DateValue,
    Fact,
    FigureValue,
    Mention,
    NamedValue,
    Original,
    Review,
)
from briefgen.model.house_style import Logo
from briefgen.model.local_text import LocalText, local
from briefgen.model.marking import Marking
from briefgen.model.printing import Printing
from briefgen.model.source import DocumentDate, Source
from briefgen.model.terms import Term
from briefgen.reference.house_styles import load_house_style
from briefgen.reference.labels import load_labels
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe
from briefgen.verify.guard import Guard, guard_of, verify_files
from briefgen.verify.kept_out import is_telling
from briefgen.verify.rule import KeptOut

DAY = dt.date(2031, 5, 8)
LABELS = load_labels("en")
SECRET = Marking(level="secret")
RELEASE = Marking(level="unclassified")
PLACE: dict[str, Any] = {"source": "s-a", "start": 0, "end": 20}


def fact(text: str = "some words", **more: object) -> Fact:
    return Fact(**{"id": "f-a", "kind": "quote", "text": text, **more})  # type: ignore[arg-type]


LOGO = Logo(file="a.png", text="The arms of Norland")


def guard(
    *items: Item,
    logo: Logo | None = LOGO,
    selected: tuple[str, ...] = (),
    decided: Dossier | None = None,
    terms: tuple[Term, ...] = (),
    brief: Brief | None = None,
    **more: Any,  # noqa: ANN401 - the fields of a dossier, as the test needs them
) -> Guard:
    def of(kind: type) -> tuple[Any, ...]:
        return tuple(item for item in items if isinstance(item, kind))

    dossier = Dossier(
        marking_scheme="us",
        facts=of(Fact),
        points=of(Point),
        people=of(Person),
        commitments=of(Commitment),
        questions=of(Question),
        recommendations=of(Recommendation),
        options=of(Option),
        outcomes=of(Outcome),
        charts=of(Chart),
        **more,
    )
    style = load_house_style("plain")
    return guard_of(
        dossier,
        decided or dossier,
        replace(brief or Brief(id="b-a", name="A brief"), selected=selected),
        printing=Printing(
            labels=LABELS,
            recipe=load_recipe("meeting-brief"),
            style=replace(style, logo=logo),
            scheme=load_marking_scheme("us"),
            terms=terms,
        ),
        days=lambda first, last: interval_in_words(first, last, LABELS),
    )


def leaks(found: Guard, text: str) -> bool:
    return bool(verify_files({"a.md": text.encode()}, found).leaks)


ITEMS: list[tuple[Item, tuple[str, ...]]] = [
    (
        fact(
            "said there",
            value=NamedValue(name="Norland Ports"),
            mentions=(Mention(start=0, end=1, text="the Ports Board"),),
            attributes={
                "title": Attribute(value="Chief Pilot"),
                "speaker": Attribute(value="Ivar Lund"),
                "side": Attribute(value="Norland"),
                "direct": Attribute(value=True),
            },
            review=Review(wording=LocalText(texts={"en": "in my words", "fr": "en mes mots"})),
        ),
        (
            "said there",
            "Norland Ports",
            "the Ports Board",
            "Chief Pilot",
            "Ivar Lund",
            "Norland",
            "in my words",
            "en mes mots",
        ),
    ),
    (
        fact("on Thursday", value=DateValue(first=DAY, last=DAY + dt.timedelta(2))),
        ("on Thursday", "8–10 May 2031"),
    ),
    (
        fact("300 t", value=FigureValue(amount="300", unit="tonnes", measures="quota")),
        ("300 t", "300 tonnes", "Quota: 300 tonnes"),
    ),
    (fact("the fish", value=AreaValue(area="fisheries")), ("the fish", "Herring matters")),
    (Point(id="p-a", kind="ask", text=local("Ask for more")), ("Ask for more",)),
    (
        Person(
            id="n-a",
            name="Ivar Lund",
            name_in_script="Ивар Лунд",
            pronunciation="EE-var",
            side_name="Norland Guild",
            titles=(PersonTitle(text=local("Envoy to Norland")),),
            biography=local("Born at sea"),
        ),
        ("Ivar Lund", "Ивар Лунд", "EE-var", "Norland Guild", "Envoy to Norland", "Born at sea"),
    ),
    (
        Commitment(id="c-a", who="The Guild", what=local("Report soon")),
        ("The Guild", "Report soon"),
    ),
    (
        Question(
            id="q-a",
            question=local("When then?"),
            reply=local("In May"),
            if_pressed=local("Or June"),
        ),
        ("When then?", "In May", "Or June"),
    ),
    (
        Recommendation(id="r-a", text=local("Sign it"), reason=local("It lapses")),
        ("Sign it", "It lapses"),
    ),
    (
        Option(id="o-a", text=local("Wait here"), criteria={"Whole cost": local("Very low")}),
        ("Wait here", "Whole cost", "Very low"),
    ),
    (Outcome(id="u-a", result=local("They agreed")), ("They agreed",)),
    (
        Chart(
            id="h-a",
            title=local("Herring landed"),
            source=local("Fisheries Board"),
            data=DataTable(
                columns=("Norland fleet",),
                rows=(DataRow(label="Port Aldren", figures=("3",)),),
                rows_are="By harbour",
            ),
        ),
        ("Herring landed", "Fisheries Board", "Norland fleet", "Port Aldren", "By harbour"),
    ),
]
SUBJECT = "Talks on herring " + "and more " * 14
AREAS = (AgendaArea(id="fisheries", label="Herring matters"),)


@pytest.mark.parametrize(("item", "words"), ITEMS)
def test_all_words_of_an_item_leak_unless_it_is_ticked(item: Item, words: tuple[str, ...]) -> None:
    out, in_ = guard(item, areas=AREAS), guard(item, areas=AREAS, selected=(item.id,))

    for one in words:
        assert leaks(out, f"So: {one}."), one
        assert not leaks(in_, f"So: {one}."), one


def test_a_rejected_fact_leaks_though_it_is_ticked() -> None:
    found = guard(fact(review=Review(state="rejected")), selected=("f-a",))

    assert leaks(found, "some words")


def test_a_private_note_leaks_though_its_item_is_ticked() -> None:
    found = guard(fact(note="Mind the gap"), selected=("f-a",))

    assert leaks(found, "mind the gap")


def test_lines_of_a_wording_may_stand_apart() -> None:
    point = Point(id="p-a", kind="ask", text=local("First words here\n\nthen others"))
    other = Point(id="p-b", kind="ask", text=local("then others"))

    assert not leaks(guard(point, other, selected=("p-a",)), "then others")


def test_what_an_officer_corrected_is_a_rejected_reading() -> None:
    original = Original(
        kind="quote",
        value=NamedValue(name="Ivan Lunt"),
        attributes={
            "speaker": Attribute(value="Hanne Berg"),
            "title": Attribute(value=True),
        },
    )
    found = guard(fact(review=Review(original=original)), selected=("f-a",))

    assert leaks(found, "Ivan Lunt")
    assert leaks(found, "Hanne Berg")
    assert not leaks(found, "some words")


def test_the_side_of_a_conflict_that_was_not_chosen_is_a_rejected_reading() -> None:
    titled = fact(attributes={"title": Attribute(value="Minister of Ports")})
    decided = Dossier(facts=(replace(titled, attributes={}),))

    assert leaks(guard(titled, selected=("f-a",), decided=decided), "Minister of Ports")
    assert not leaks(guard(titled, selected=("f-a",)), "Minister of Ports")


def test_what_rests_on_facts_that_are_out_is_out_with_them() -> None:
    person = Person(
        id="n-a",
        name="Ivar Lund",
        titles=(
            PersonTitle(text=local("Minister of Ports"), facts=("f-a",)),
            PersonTitle(text=local("Envoy at Sea"), from_=DAY),
        ),
    )
    meeting = Meeting(
        place=local("Aldren Hall"),
        starts=Moment(day=DAY),
        from_facts={"place": ("f-a",), "starts": ("f-a",), "colour": ("f-a",)},
    )
    found = guard(fact(), person, selected=("n-a",), meeting=meeting)
    all_in = guard(fact(), person, selected=("n-a", "f-a"), meeting=meeting)

    for words in ("Minister of Ports", "Aldren Hall"):
        assert leaks(found, words)
        assert not leaks(all_in, words)
    assert not leaks(found, "Envoy at Sea, since 8 May 2031")


def test_what_is_above_the_release_level_leaks_with_and_without_a_tick() -> None:
    point = Point(id="p-a", kind="ask", text=local("Ask for more"), marking=SECRET)
    brief = Brief(id="b-a", name="A brief", release=RELEASE)

    assert leaks(guard(point, selected=("p-a",), brief=brief), "Ask for more")
    assert not leaks(guard(point, selected=("p-a",)), "Ask for more")


@pytest.mark.parametrize(("start", "end", "leaked"), [(0, 30, True), (5, 25, True), (2, 9, False)])
def test_a_fact_around_a_secret_one_is_out_and_a_part_of_it_is_not(
    start: int, end: int, leaked: bool
) -> None:
    secret = fact("other things", id="f-b", marking=SECRET, **PLACE)
    around = fact("words of both", source="s-a", start=start, end=end)
    elsewhere = fact("words apart", id="f-c", source="s-b", start=0, end=99)
    typed = fact("typed words", id="f-d")
    brief = Brief(id="b-a", name="A brief", release=RELEASE)
    found = guard(
        secret, around, elsewhere, typed, selected=("f-a", "f-b", "f-c", "f-d"), brief=brief
    )

    assert leaks(found, "words of both") == leaked
    assert not leaks(found, "words apart")
    assert not leaks(found, "typed words")


def test_a_passage_excuses_what_is_not_ticked_but_not_what_is_secret() -> None:
    passages = {"purpose": local("To ask for more\nthan before")}
    brief = Brief(id="b-a", name="A brief", passages=passages)
    point = Point(id="p-a", kind="ask", text=local("Ask for more"))
    secret = replace(point, marking=SECRET)

    assert not leaks(guard(point, brief=brief), "To ask for more")
    assert leaks(guard(secret, brief=replace(brief, release=RELEASE)), "To ask for more")


def test_header_meeting_and_sides_excuse_what_they_say() -> None:
    header = Header(
        subject=local(SUBJECT),
        to=local("The Minister"),
        date=DAY,
        as_at=dt.datetime(2031, 5, 9, 12, tzinfo=dt.UTC),
        reference="A-17 herring",
        attachments=(local("List of herring"),),
    )
    meeting = Meeting(
        title=local("Meeting on herring"),
        time_zone="Aldren time",
        starts=Moment(day=DAY),
        programme=(ProgrammeItem(minutes=5, what=local("Herring first"), speaker="Ivar Lund"),),
    )
    found = guard(
        *(fact(words, id=f"f-{at}") for at, words in enumerate(("herring", "8 May 2031"))),
        brief=Brief(id="b-a", name="Herring brief", header=header),
        meeting=meeting,
        sides=Sides(ours=Side(name="Herring Union")),
    )

    for words in (
        "A-17 herring", "List of herring", "Meeting on herring", "Herring first",
        "Herring brief", "Herring Union", "8 May 2031", f"{SUBJECT[:110]} …",
    ):  # fmt: skip
        assert not leaks(found, words), words
    assert leaks(found, "our herrings and herring")


def test_notes_name_the_sources_of_what_is_ticked() -> None:
    named = Source(
        id="s-a",
        sha256="",
        file_name="herring.txt",
        reader="",
        reader_version="",
        text="",
        title="On herring",
        publisher="Herring Post",
        document_date=DocumentDate(value=DAY, how="officer"),
        read_on=DAY,
    )
    undated = replace(named, id="s-b", document_date=None, read_on=None, title="Of herring")
    cited, other = fact(**PLACE), fact("herring", id="f-b")
    plain = replace(undated, id="s-c", title="By herring")
    found = guard(
        cited,
        other,
        fact("also", id="f-c", source="s-c"),
        selected=("f-a", "f-c"),
        sources=(named, undated, plain),
    )

    assert not leaks(found, "On herring, Herring Post, 8 May 2031")
    assert not leaks(found, "By herring")
    assert leaks(found, "Of herring")
    assert leaks(found, "see herring.txt")


def test_labels_banners_and_the_text_of_the_logo_excuse_themselves() -> None:
    words = ("background", "SECRET//NOFORN", "arms of Norland", "briefgen", "SECRET")
    found = guard(*(fact(one, id=f"f-{at}") for at, one in enumerate(words)))

    for one in ("Background", "The arms of Norland", "briefgen", "SECRET"):
        assert not leaks(found, one), one
    assert leaks(guard(fact("arms of Norland"), logo=None), "The arms of Norland")


def test_a_glossary_explains_what_is_called_by_another_name() -> None:
    term = Term(
        id="t-a",
        kind="agreement",
        official="Herring Convention",
        source="",
        aliases=("HERCON",),
        date="2031-05-08",
    )
    undated = replace(term, id="t-b", official="Cod Convention", aliases=("CODCON",), date="2031")
    unused = replace(term, id="t-c", official="Eel Convention", aliases=("EELCON",))
    words = ("Herring Convention", "Cod Convention", "Eel Convention", "8 May 2031")
    point = Point(id="p-a", kind="ask", text=local("Mention HERCON and CODCON"))
    found = guard(
        point,
        *(fact(one, id=f"f-{at}") for at, one in enumerate(words)),
        selected=("p-a",),
        terms=(term, undated, unused),
    )

    assert not leaks(found, "HERCON: Herring Convention (8 May 2031); Cod Convention")
    assert leaks(found, "Eel Convention")


def test_days_that_print_beside_an_item_are_its_own() -> None:
    commitment = Commitment(id="c-a", who="The Guild", what=local("Report"), due=DAY)
    spoken = fact(
        "he said", id="f-c", attributes={"date": Attribute(value="2031-06-01/2031-06-30")}
    )
    vague = fact("it fell", id="f-d", attributes={"date": Attribute(value="soon")})
    out = [
        fact("then", value=DateValue(first=DAY, last=DAY)),
        fact(
            "then", id="f-b", value=DateValue(first=dt.date(2031, 6, 1), last=dt.date(2031, 6, 30))
        ),
    ]
    point = Point(id="p-a", kind="ask", text=local("Ask now"))

    assert leaks(guard(*out), "by 8 May 2031")
    assert leaks(guard(*out, point, selected=("p-a",)), "by 8 May 2031")
    ticked = guard(*out, commitment, spoken, vague, selected=("c-a", "f-c", "f-d"))
    assert not leaks(ticked, "by 8 May 2031 and in June 2031")


def test_names_of_this_place_are_kept_out_as_well() -> None:
    found = guard()
    named = replace(found, kept_out=(KeptOut(item="", why="name of the user", words="lundberg"),))

    assert leaks(named, "made by Lundberg")


@pytest.mark.parametrize(
    ("name", "telling"),
    [
        ("herring", True),
        ("press text", True),
        ("Протокол", True),
        ("text", False),
        ("Page 1", False),
        ("title-page_2", False),
        ("2031-03-14", False),
        ("", False),
    ],
)
def test_names_of_words_that_every_brief_holds_say_nothing(name: str, telling: bool) -> None:
    assert is_telling(name) == telling
