import datetime as dt

from msgspec.structs import replace

from briefgen.app.compare_briefs import Difference, compare_briefs
from briefgen.model.brief import Brief, Header
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from tests.support.dossier_sample import sample_dossier

DOSSIER = sample_dossier()
ONE = Brief(id="b-oneoneon", name="One page", selected=("f-hanneaaa", "p-askaskas"))
OTHER = replace(ONE, id="b-otherot", name="Book", selected=("f-hanneaaa", "f-quotequo"))


def test_row_55_what_is_ticked_in_one_brief_only_is_told_for_each() -> None:
    found = compare_briefs(DOSSIER, ONE, OTHER)

    assert (found.only_one, found.only_other) == (("p-askaskas",), ("f-quotequo",))
    assert found.both == ("f-hanneaaa",)
    assert found.differences == ()


def test_row_55_what_is_set_otherwise_is_told_in_words() -> None:
    header = Header(
        to=local("The Minister"),
        date=dt.date(2031, 3, 1),
        attachments=(local("Map"), local("List")),
    )
    other = replace(
        OTHER,
        type="briefing-book",
        release=Marking(level="restricted", caveats=("draft",)),
        portion_marks=True,
        source_wording=False,
        header=header,
        passages={"purpose": local("To agree.")},
        area_order=("patrols", "fisheries"),
    )

    found = compare_briefs(DOSSIER, ONE, other)

    assert found.differences == (
        Difference(name="type", one="meeting-brief", other="briefing-book"),
        Difference(name="release", one="", other="restricted draft"),
        Difference(name="portion marks", one="", other="yes"),
        Difference(name="source wording", one="", other="no"),
        Difference(name="to", one="", other="The Minister"),
        Difference(name="date", one="", other="2031-03-01"),
        Difference(name="attachments", one="", other="Map; List"),
        Difference(name="purpose", one="", other="To agree."),
        Difference(name="order of areas", one="", other="patrols, fisheries"),
    )


def test_a_brief_is_like_itself() -> None:
    found = compare_briefs(DOSSIER, ONE, ONE)

    assert (found.only_one, found.only_other, found.differences) == ((), (), ())
    assert len(found.both) == 2
