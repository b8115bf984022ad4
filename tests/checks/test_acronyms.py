"""Acronyms: which words are one, what explains it, when a reader is told."""

import pytest

from briefgen.checks.acronyms import acronyms, check_acronyms, spelled_out
from briefgen.checks.own_wording import own_wordings
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.dossier import Dossier, Side, Sides
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import Section


def checked(
    *texts: str, known: tuple[str, ...] = (), names: tuple[str, ...] = ()
) -> tuple[Notice, ...]:
    blocks = tuple(Paragraph(inlines=(Text(text=one, origins=("b-a",)),)) for one in texts)
    section = Section(kind="passage", heading="summary", passage="summary")
    part = Part(section=section, title="Summary", start=0, end=len(blocks))
    document = Document(title="T", blocks=blocks)
    wordings = own_wordings(document, (part,), Dossier())
    return check_acronyms(document, wordings, Sides(), known=known, names=lambda: names)


def test_acronyms_of_other_languages_are_left_to_their_readers() -> None:
    french = Text(text="L’OMC et la CNUCED", origins=("b-a",), language="fr")
    section = Section(kind="passage", heading="summary", passage="summary")
    part = Part(section=section, title="Summary", start=0, end=1)
    document = Document(title="T", blocks=(Paragraph(inlines=(french,)),))

    wordings = own_wordings(document, (part,), Dossier())
    assert check_acronyms(document, wordings, Sides(), known=(), names=tuple) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The NDC of the EU", ["NDC", "EU"]),
        ("On non-CO2 gases", []),
        ("The CO2 price, UNFCCC and R&D", ["CO2", "UNFCCC", "R&D"]),
        ("Two SIDs met; the NDC.", ["SID", "NDC"]),
        ("I met A. B. Core in U.S. waters", []),
        ("Reference FU-31/07 and A4", []),
        ("SETTLE THE QUOTA NOW", []),
        ("NDC", ["NDC"]),
        ("A McDonald farm", []),
        ("The IMF's view; the WTO’s too", ["IMF", "WTO"]),
    ],
)
def test_words_in_capitals_are_acronyms(text: str, found: list[str]) -> None:
    assert list(acronyms(text)) == found


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("the nationally determined contribution (NDC)", ["NDC"]),
        ("NDC (nationally determined contribution)", ["NDC"]),
        ("the Exclusive Economic Zone of Norland (EEZ) and the sea", ["EEZ"]),
        ("the herring quota (NDC)", []),
        ("NDC (see below)", []),
        ("the herring (a fish)", []),
        ("(NDC)", []),
    ],
)
def test_a_full_name_beside_brackets_explains_it(text: str, explained: list[str]) -> None:
    assert list(spelled_out(text)) == explained


def test_an_acronym_that_nothing_explains_is_told_once_with_the_remedy() -> None:
    (notice,) = checked("Our NDC is late.", "Their NDC, too.")

    assert (notice.code, notice.level, notice.place) == (
        "acronym-unexplained",
        "warning",
        "Summary",
    )
    assert notice.message == (
        "“NDC” is not explained. Write its full name where it first stands, "
        "“Full Name (NDC)”, or add it to your terms."
    )


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("The nationally determined contribution (NDC) is late.", "The NDC waits."), False),
        (("The NDC waits.", "The nationally determined contribution (NDC) is late."), True),
    ],
)
def test_it_is_to_be_explained_before_it_is_used(texts: tuple[str, ...], told: bool) -> None:
    assert bool(checked(*texts)) == told


def test_what_everybody_knows_needs_no_explanation() -> None:
    assert checked("The UN sends its NDC desk.", known=("UN",), names=("NDC",)) == ()


def test_nobody_is_asked_where_no_acronym_is_left() -> None:
    def unasked() -> tuple[str, ...]:
        raise AssertionError

    document = Document(title="T", blocks=())

    assert check_acronyms(document, (), Sides(), known=(), names=unasked) == ()


def test_an_acronym_in_a_quotation_is_its_speakers() -> None:
    assert checked("She said “the NDC is late” twice.") == ()


def test_the_short_names_of_the_two_sides_are_known() -> None:
    sides = Sides(ours=Side(name="Ostland", short_name="OST"), theirs=Side(name="Norland"))
    block = Paragraph(inlines=(Text(text="OST and NOR agree.", origins=("b-a",)),))
    section = Section(kind="passage", heading="summary", passage="summary")
    part = Part(section=section, title="Summary", start=0, end=1)
    document = Document(title="T", blocks=(block,))

    wordings = own_wordings(document, (part,), Dossier(sides=sides))
    found = check_acronyms(document, wordings, sides, known=(), names=tuple)

    assert [one.message.partition(" ")[0] for one in found] == ["“NOR”"]
