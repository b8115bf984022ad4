import datetime as dt
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddBrief, SetField
from briefgen.app.commands.set_field import settable_keys
from briefgen.errors import UsageError
from briefgen.model.brief import Brief, Header
from briefgen.model.dossier import Moment, ProgrammeItem, Side, Sides
from briefgen.model.local_text import LocalText, local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
MEETING = PROJECT.dossier.meeting
BRIEF = PROJECT.briefs[0]
COURIER, RADIO = PROJECT.dossier.sources


def set_in(project: Project, key: str, value: str, *, brief: str = "") -> Project:
    return apply_command(project, SetField(key=key, value=value, brief=brief))


@pytest.mark.parametrize(
    ("key", "typed", "field", "value"),
    [
        ("title", " Sea talks ", "title", local("Sea talks")),
        (
            "title@nb",
            "Samtaler",
            "title",
            LocalText(texts={"en": "Fisheries talks with Norland", "nb": "Samtaler"}),
        ),
        ("title", "", "title", None),
        ("requested_by", "Norland", "requested_by", local("Norland")),
        ("reason@fr", "La saison", "reason", local("La saison", "fr")),
        ("ends", "2031-03-21 17:00", "ends", Moment(day=date(2031, 3, 21), time=dt.time(17))),
        ("time_zone", "Europe/Oslo", "time_zone", "Europe/Oslo"),
        ("interpreter", "Per Dahl", "interpreter", local("Per Dahl")),
        ("press", "none", "press", local("none")),
        (
            "programme@fr",
            "30 | Le quota | Hanne",
            "programme",
            (ProgrammeItem(minutes=30, what=local("Le quota", "fr"), speaker="Hanne"),),
        ),
    ],
)
def test_a_field_of_the_meeting_is_set(key: str, typed: str, field: str, value: object) -> None:
    project = set_in(PROJECT, f"meeting.{key}", typed)

    assert project == replace(
        PROJECT,
        dossier=replace(PROJECT.dossier, meeting=replace(MEETING, **{field: value})),
    )


def test_a_field_the_officer_types_no_longer_stems_from_a_fact() -> None:
    meeting = set_in(PROJECT, "meeting.starts", "2031-03-22").dossier.meeting

    assert meeting.starts == Moment(day=date(2031, 3, 22))
    assert meeting.from_facts == {"place": ("f-placepla",)}


@pytest.mark.parametrize(("typed", "state"), [("Close", "close"), ("", None)])
def test_an_area_has_the_state_the_officer_says(typed: str, state: str | None) -> None:
    project = set_in(PROJECT, "area.fisheries.state", typed)

    assert [area.state for area in project.dossier.areas] == [state, None]


@pytest.mark.parametrize(
    ("key", "typed", "message"),
    [
        ("area.fishery.state", "close", "Unknown agenda area 'fishery'. Did you mean 'fisheries'?"),
        ("area.fisheries.mood", "close", "Unknown key 'area.fisheries.mood'. Did you mean"),
        ("area.fisheries.state", "clos", "area.fisheries.state: unknown 'clos'. Did you mean"),
    ],
)
def test_what_is_no_state_of_an_area_is_told(key: str, typed: str, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        set_in(PROJECT, key, typed)

    assert str(raised.value).startswith(message)


@pytest.mark.parametrize(
    ("key", "typed", "changes"),
    [
        ("to", "The Minister", {"to": local("The Minister")}),
        ("from@nb", "Fiskeri", {"from_": local("Fiskeri", "nb")}),
        ("through", "The Director", {"through": local("The Director")}),
        ("copies", "Legal", {"copies": local("Legal")}),
        ("reference", " FU-1 ", {"reference": "FU-1"}),
        ("subject", "Quotas", {"subject": local("Quotas")}),
        ("date", "2031-03-14", {"date": date(2031, 3, 14)}),
        ("as_at", "2031-03-14T09:00", {"as_at": dt.datetime(2031, 3, 14, 9, tzinfo=dt.UTC)}),
        ("drafter", "Ivar", {"drafter": "Ivar"}),
        ("cleared_by", "Siv", {"cleared_by": "Siv"}),
        ("contact", "ext. 12", {"contact": "ext. 12"}),
        ("contact@fr", "poste 12", {"contact": local("poste 12", "fr")}),
        ("attachments", "Map; Law", {"attachments": (local("Map"), local("Law"))}),
    ],
)
def test_a_line_of_the_header_is_set(key: str, typed: str, changes: dict[str, object]) -> None:
    project = set_in(PROJECT, f"brief.{key}", typed)

    assert project.briefs == (replace(BRIEF, header=replace(Header(), **changes)),)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("name", " Adviser ", "Adviser"),
        ("name", "For the minister", "For the minister"),
        ("type", " meeting-brief ", "meeting-brief"),
        ("house_style", "plain", "plain"),
        ("language", "en", "en"),
        ("second_language", "zh", "zh"),
        ("second_language", "", ""),
        ("release", "internal draft", Marking(level="internal", caveats=("draft",))),
        ("release", "", None),
        ("paper", "letter", "Letter"),
        ("paper", "", None),
        ("portion_marks", "yes", True),
        ("portion_marks", "", None),
        ("provenance", "None", "none"),
    ],
)
def test_a_field_of_the_brief_is_set(key: str, typed: str, value: object) -> None:
    assert set_in(PROJECT, f"brief.{key}", typed).briefs == (replace(BRIEF, **{key: value}),)


def test_only_the_named_brief_is_set() -> None:
    two = apply_command(PROJECT, AddBrief(name="Adviser"))

    project = set_in(two, "brief.drafter", "Ivar", brief="Adviser")

    assert [brief.header.drafter for brief in project.briefs] == ["", "Ivar"]


def test_a_passage_is_written_translated_and_cleared() -> None:
    key = "brief.passages.purpose"

    written = set_in(PROJECT, key, "Settle it.")
    both = set_in(written, f"{key}@fr", "Le régler.")
    french = set_in(set_in(both, f"{key}@en", ""), f"{key}@nb", "Avgjør det.")

    assert written.briefs[0].passages == {"purpose": local("Settle it.")}
    assert both.briefs[0].passages["purpose"].texts == {"en": "Settle it.", "fr": "Le régler."}
    assert french.briefs[0].passages["purpose"] == LocalText(
        texts={"fr": "Le régler.", "nb": "Avgjør det."}, main="fr"
    )
    assert set_in(both, key, " ").briefs[0].passages == {}


def test_a_passage_that_no_type_has_any_more_can_still_be_cleared() -> None:
    brief = replace(BRIEF, type="gone-type", passages={"prelude": local("x")})
    project = replace(PROJECT, briefs=(brief,))

    assert set_in(project, "brief.passages.prelude", "").briefs[0].passages == {}


@pytest.mark.parametrize(
    ("key", "theirs"),
    [
        ("sides.theirs", Side(name="Sudland")),
        ("sides.theirs.name", Side(name="Sudland")),
        ("sides.theirs.short_name", Side(name="Norland", short_name="Sudland")),
    ],
)
def test_a_side_is_named(key: str, theirs: Side) -> None:
    ours = PROJECT.dossier.sides.ours

    assert set_in(PROJECT, key, " Sudland ").dossier.sides == Sides(ours=ours, theirs=theirs)


@pytest.mark.parametrize(
    ("key", "typed", "changes"),
    [
        ("title", "News", {"title": "News"}),
        ("publisher", "", {"publisher": ""}),
        ("author", "Siv", {"author": "Siv"}),
        ("url", "https://radio.example/1", {"url": "https://radio.example/1"}),
        (
            "date",
            "2031-03-10",
            {"document_date": DocumentDate(value=date(2031, 3, 10), how="officer")},
        ),
        ("date", "", {"document_date": None}),
        ("language", "nb", {"language": "nb"}),
        ("translated", "no", {"translated": False}),
    ],
)
def test_what_is_known_of_a_source_is_set(key: str, typed: str, changes: dict[str, object]) -> None:
    project = set_in(PROJECT, f"source.{RADIO.id}.{key}", typed)

    assert project.dossier.sources == (COURIER, replace(RADIO, **changes))


def test_the_default_marking_is_set_and_cleared() -> None:
    marked = set_in(PROJECT, "dossier.default_marking", "restricted")

    assert marked.dossier.default_marking == Marking(level="restricted")
    assert set_in(marked, "dossier.default_marking", "").dossier.default_marking is None


@pytest.fixture
def own_scheme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Put a marking scheme of the user's own, with one level, into the user's folder."""
    folder = tmp_path / "marking_schemes"
    folder.mkdir()
    level = '[[levels]]\nid = "internal"\nbanner = "Internal"\n'
    (folder / "harbour.toml").write_text(f'name = "harbour"\ntitle = "Harbour"\n{level}')
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    return "harbour"


def test_anything_that_can_be_ticked_can_be_marked_with_a_ground() -> None:
    for item in PROJECT.dossier.items():
        changed = set_in(PROJECT, f"item.{item.id}.marking", "restricted draft")
        changed = set_in(changed, f"item.{item.id}.ground", "court case")

        found = next(one for one in changed.dossier.items() if one.id == item.id)
        assert found.marking == Marking(level="restricted", caveats=("draft",))
        assert found.ground == "court case"
        assert replace(found, marking=item.marking, ground=item.ground) == item


def test_an_unknown_item_is_told() -> None:
    with pytest.raises(UsageError, match=r"^Unknown item 'p-nowhere'"):
        set_in(PROJECT, "item.p-nowhere.ground", "court case")


def test_a_scheme_that_has_every_marking_in_use_is_taken(own_scheme: str) -> None:
    changed = set_in(PROJECT, "dossier.marking_scheme", f" {own_scheme} ")

    assert changed.dossier.marking_scheme == own_scheme


def test_a_scheme_that_lacks_a_marking_in_use_is_refused(own_scheme: str) -> None:
    point = replace(PROJECT.dossier.points[0], marking=Marking(level="none"))
    brief = replace(BRIEF, release=Marking(level="restricted", caveats=("draft",)))
    dossier = replace(PROJECT.dossier, points=(point,))
    project = replace(PROJECT, dossier=dossier, briefs=(brief,))

    with pytest.raises(UsageError) as fault:
        set_in(project, "dossier.marking_scheme", own_scheme)

    assert str(fault.value) == (
        "The marking scheme 'harbour' does not have draft, none, restricted, which this project "
        "uses. Change these markings first."
    )


NEVER_EMPTY = {
    "brief.name",
    "brief.type",
    "brief.house_style",
    "brief.language",
    "brief.provenance",
    "dossier.marking_scheme",
    *(f"area.{area.id}.label" for area in PROJECT.dossier.areas),
}


@pytest.mark.parametrize("key", settable_keys(PROJECT))
def test_every_listed_key_can_be_cleared_but_those_a_brief_needs(key: str) -> None:
    if key not in NEVER_EMPTY:
        assert set_in(set_in(PROJECT, key, ""), key, "") == set_in(PROJECT, key, "")
        return
    with pytest.raises(UsageError, match=r"Available: |needs a name"):
        set_in(PROJECT, key, "")


def test_no_key_is_listed_twice() -> None:
    keys = settable_keys(PROJECT)

    assert len(keys) == len(set(keys))
    assert set(keys) > NEVER_EMPTY


def test_the_keys_name_the_sources_and_passages_of_the_project() -> None:
    keys = settable_keys(PROJECT)

    assert "source.s-radionor.publisher" in keys
    assert "brief.passages.purpose" in keys
    assert "brief.passages.purpose" not in settable_keys(replace(PROJECT, briefs=()))


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("meting.place", "x", "Unknown key 'meting.place'. Did you mean 'meeting.place'? Availab"),
        ("meeting.plaze", "x", "Unknown key 'meeting.plaze'. Did you mean 'meeting.place'? "),
        ("meeting", "x", "Unknown key 'meeting'. Did you mean 'meeting."),
        ("", "x", "Unknown key ''. Available: meeting.title, meeting.requested_by, "),
        ("brief.too", "x", "Unknown key 'brief.too'. Did you mean 'brief.to'? "),
        ("brief.selected", "x", "Unknown key 'brief.selected'. "),
        (
            "brief.passages.bottom_line",
            "x",
            "brief.passages.bottom_line: meeting-brief has no such section. Set brief.type=",
        ),
        ("brief.passages.purpos", "x", "Unknown key 'brief.passages.purpos'. Did you mean "),
        ("sides.their", "x", "Unknown key 'sides.their'. Did you mean 'sides.theirs'? "),
        ("sides.ours.capital", "x", "Unknown key 'sides.ours.capital'. "),
        ("source.s-couriera.titel", "x", "Unknown key 'source.s-couriera.titel'. Did you mean "),
        ("source.s-courierb.title", "x", "Unknown source 's-courierb'. Did you mean 's-couriera'?"),
        ("dossier.default_markin", "x", "Unknown key 'dossier.default_markin'. Did you mean "),
        ("meeting.starts", "soon", "meeting.starts: 'soon' is no date. Write it as 2024-05-08."),
        ("brief.date", "8 May", "brief.date: '8 May' is no date. Write it as 2024-05-08."),
        ("brief.paper", "A5", "brief.paper: unknown 'A5'. Available: A4, Letter."),
        ("brief.provenance", "x", "brief.provenance: unknown 'x'. Available: none, notes, "),
        ("brief.type", " x ", "Unknown brief type 'x'. Available: "),
        ("brief.house_style", "plane", "Unknown house style 'plane'. Did you mean 'plain'? "),
        ("brief.language", "eng", "Unknown language 'eng'. Did you mean 'en'? "),
        ("brief.release", "intern", "Unknown level of the marking scheme 'plain' 'intern'. Did "),
        ("dossier.marking_scheme", "plan", "Unknown marking scheme 'plan'. Did you mean 'plain'?"),
        ("meeting.title@French", "x", "'French' is no language code. Write one such as 'fr'"),
        ("meeting.starts@fr", "2031-03-20", "meeting.starts is the same in every language. Leave"),
        ("sides.ours@fr", "Ostlande", "sides.ours is the same in every language. Leave out '@'."),
        ("brief.name", " ", "A brief needs a name."),
    ],
)
def test_what_does_not_fit_is_told_with_a_remedy(key: str, value: str, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        set_in(PROJECT, key, value)

    assert str(fault.value).startswith(message)


def test_a_brief_is_not_renamed_to_the_name_of_another() -> None:
    two = apply_command(PROJECT, AddBrief(name="Adviser"))

    with pytest.raises(UsageError, match="There is a brief 'Adviser' already"):
        set_in(two, "brief.name", "Adviser")


def test_a_brief_is_set_only_where_there_is_one() -> None:
    with pytest.raises(UsageError, match="The project has no brief"):
        apply_commands(Project(), (SetField(key="brief.to", value="x"),))


def test_the_first_brief_is_meant_where_none_is_named() -> None:
    second = Brief(id="b-second", name="Adviser")
    project = replace(PROJECT, briefs=(BRIEF, second))

    assert set_in(project, "brief.drafter", "Ivar").briefs[1] == second


def in_french(project: Project) -> Project:
    return replace(project, briefs=(replace(project.briefs[0], language="fr"),))


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("meeting.reason", lambda project: project.dossier.meeting.reason),
        ("brief.subject", lambda project: project.briefs[0].header.subject),
        ("brief.contact", lambda project: project.briefs[0].header.contact),
        ("brief.passages.purpose", lambda project: project.briefs[0].passages["purpose"]),
    ],
)
def test_what_is_typed_where_nothing_was_is_in_the_language_of_the_brief(
    key: str, said: Callable[[Project], object]
) -> None:
    bare = set_in(in_french(PROJECT), key, "")

    assert said(set_in(bare, key, "Le hareng")) == local("Le hareng", "fr")
    assert said(set_in(bare, f"{key}@en", "Herring")) == local("Herring")


def test_an_area_is_named_by_language_and_renamed_in_the_one_of_its_label() -> None:
    area = PROJECT.dossier.areas[0]
    key = f"area.{area.id}.label"

    named = set_in(set_in(PROJECT, f"{key}@fr", " La  pêche "), f"{key}@nb", "Fiske")
    renamed = set_in(set_in(named, f"{key}@en", "Fishing"), f"{key}@nb", "")

    assert renamed.dossier.areas[0] == replace(area, label="Fishing", names={"fr": "La pêche"})
    with pytest.raises(UsageError, match="'French' is no language code"):
        set_in(PROJECT, f"{key}@French", "x")
    with pytest.raises(UsageError, match="state is the same in every language"):
        set_in(PROJECT, f"area.{area.id}.state@fr", "agreed")


def test_a_name_is_typed_in_no_language() -> None:
    bare = set_in(in_french(PROJECT), "brief.drafter", "")

    assert set_in(bare, "brief.drafter", "Hanne Dahl").briefs[0].header.drafter == "Hanne Dahl"
    named = set_in(bare, "brief.drafter@fr", "Hanne Dahl").briefs[0].header.drafter
    assert named == local("Hanne Dahl", "fr")
