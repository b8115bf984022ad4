from datetime import date

from msgspec.structs import replace

from briefgen.compose.timeline import dated_marks, told_in_timeline
from briefgen.compose.timeline_figure import DatedMark
from briefgen.model.document import Figure, NoteMark
from briefgen.model.dossier import Commitment, Dossier, Meeting, Moment, Recommendation
from briefgen.model.facts import DateRole, Fact, FactKind, FactValue, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, context_of, dossier_of, recipe_of
from tests.support.dossier_sample import (
    days,
    everything_ticked,
    fact_in,
    sample_dossier,
    source_of,
)

TIMELINE = Section(kind="timeline", heading="timeline")
TEXT = (
    "In May 2030 Ada signed the Accord at Port Aldren.\n"
    "On 3 June 2030 the Ministry of Fisheries announced the talks and cited the Old Pact.\n"
    "The Sea Council met on 4 June 2030.\n"
    "The two visit from 18 March 2031 and meet on 20 March 2031.\n"
    "Reports are due on 1 May 2031.\n"
)
SOURCE = source_of(TEXT, "s-aaaaaaaa")
MEETING = date(2031, 3, 20)


def fact(
    words: str, kind: FactKind, *, value: FactValue | None = None, area: str = "", **said: str
) -> Fact:
    id_ = "f-" + words.replace(" ", "")
    return fact_in(SOURCE, words, kind, id_, value=value, areas=(area,) if area else (), **said)


def dated(words: str, day: date, role: DateRole = "other") -> Fact:
    return fact(words, "date", value=days(day, role=role))


def dossier_with(*facts: Fact, meeting: Meeting | None = None, **more: object) -> Dossier:
    return replace(dossier_of(*facts, meeting=meeting, **more), sources=(SOURCE,))


def marks(dossier: Dossier) -> list[DatedMark]:
    found = dated_marks(context_of(dossier), TIMELINE)
    return sorted(found, key=lambda mark: mark.days)


def told(*facts: Fact, meeting: Meeting | None = None, **more: object) -> list[tuple[str, ...]]:
    """Give kind, days and words of each entry."""
    found = marks(dossier_with(*facts, meeting=meeting, **more))
    return [(mark.kind, mark.when.text, mark.words.text) for mark in found]


def test_a_statement_is_told_by_its_name() -> None:
    may = days(date(2030, 5, 1), date(2030, 5, 31), role="statement")

    assert told(fact("May 2030", "date", value=may), fact("Accord", "agreement")) == [
        ("statement", "May 2030", "Accord")
    ]


def test_what_an_announcement_cites_did_not_happen_on_its_day() -> None:
    facts = (
        dated("3 June 2030", date(2030, 6, 3), "announcement"),
        fact("Ministry of Fisheries", "organisation"),
        fact("Old Pact", "agreement"),
    )

    assert told(*facts) == [("statement", "3 June 2030", "Announcement: Ministry of Fisheries")]


def test_a_past_meeting_and_a_milestone_are_events() -> None:
    met = dated("4 June 2030", date(2030, 6, 4), "meeting")
    signed = fact("Ada signed the Accord", "milestone", date="2030-05-01/2030-05-31")
    meeting = Meeting(starts=Moment(day=MEETING))

    assert told(met, signed, meeting=meeting) == [
        ("event", "May 2030", "Ada signed the Accord"),
        ("event", "4 June 2030", "Meeting"),
        ("meeting", "20 March 2031", "This meeting"),
    ]


def test_a_date_of_which_nothing_is_told_is_no_entry() -> None:
    assert told(dated("3 June 2030", date(2030, 6, 3))) == []


def test_an_organisation_beside_a_date_is_no_event_by_itself() -> None:
    facts = (
        dated("3 June 2030", date(2030, 6, 3)),
        fact("Ministry of Fisheries", "organisation"),
    )

    assert told(*facts) == []


def test_an_officers_words_for_a_date_or_milestone_stand_instead() -> None:
    worded = replace(
        dated("4 June 2030", date(2030, 6, 4)), review=Review(wording=local("Second count"))
    )
    signed = replace(
        fact("Ada signed the Accord", "milestone", date="2030-05-02"),
        review=Review(wording=local("Accord signed")),
    )

    assert [one[2] for one in told(worded, signed)] == ["Accord signed", "Second count"]


def test_visit_and_meeting_stand_apart_and_the_place_is_told() -> None:
    facts = (
        dated("18 March 2031", date(2031, 3, 18), "visit"),
        dated("20 March 2031", MEETING, "meeting"),
    )

    assert told(*facts, meeting=Meeting(place=local("Port Aldren"))) == [
        ("visit", "18 March 2031", "Visit"),
        ("meeting", "20 March 2031", "This meeting, Port Aldren"),
    ]


def test_a_meeting_the_officer_set_stems_from_the_dates_that_agree() -> None:
    (mark,) = marks(
        dossier_with(
            dated("20 March 2031", MEETING, "meeting"),
            meeting=Meeting(starts=Moment(day=MEETING)),
        )
    )

    assert (mark.kind, mark.when.origins) == ("meeting", ("f-20March2031",))


def test_deadlines_open_commitments_and_decisions_are_what_falls_due() -> None:
    found = told(
        dated("1 May 2031", date(2031, 5, 1), "deadline"),
        commitments=(
            Commitment(id="c-a", who="Norland", what=local("Report"), due=date(2031, 4, 2)),
            Commitment(
                id="c-b", who="Norland", what=local("Kept"), due=date(2031, 4, 3), state="kept"
            ),
            Commitment(id="c-c", who="Norland", what=local("Some day")),
        ),
        recommendations=(
            Recommendation(id="r-a", text=local("Sign."), by=date(2031, 3, 18)),
            Recommendation(id="r-b", text=local("Note.")),
        ),
    )

    assert found == [
        ("due", "18 March 2031", "Decision"),
        ("due", "2 April 2031", "Norland: Report"),
        ("due", "1 May 2031", "Deadline"),
    ]


def test_dated_facts_of_agenda_areas_count_too() -> None:
    signed = fact("Ada signed the Accord", "milestone", area="fisheries", date="2030-05-02")

    assert [one[2] for one in told(signed)] == ["Ada signed the Accord"]


def test_a_section_may_say_which_kinds_of_facts_count() -> None:
    signed = fact("Ada signed the Accord", "milestone", date="2030-05-02")
    only_dates = replace(TIMELINE, facts=("date",))

    assert list(dated_marks(context_of(dossier_with(signed)), only_dates)) == []


def test_a_single_date_makes_no_timeline() -> None:
    dossier = dossier_with(meeting=Meeting(starts=Moment(day=MEETING)))

    assert composed(dossier, recipe=recipe_of(TIMELINE)).document.blocks == ()


def test_the_caption_carries_the_marks_of_what_is_told() -> None:
    figure = composed(sample_dossier(), recipe=recipe_of(TIMELINE)).document.blocks[1]

    assert isinstance(figure, Figure)
    assert [one.label for one in figure.caption if isinstance(one, NoteMark)] == [
        "1",
        "2",
        "3",
        "4",
    ]


def test_only_what_is_ticked_and_may_be_shown_is_told() -> None:
    secret = replace(
        fact("Ada signed the Accord", "milestone", date="2030-05-02"),
        marking=Marking(level="restricted"),
    )
    unticked = replace(dated("4 June 2030", date(2030, 6, 4), "meeting"), id="f-unticked")
    dossier = dossier_with(
        secret,
        unticked,
        dated("3 June 2030", date(2030, 6, 3), "deadline"),
        meeting=Meeting(starts=Moment(day=MEETING)),
    )
    brief = everything_ticked(dossier, release=Marking(level="internal"))
    brief = replace(brief, selected=tuple(id_ for id_ in brief.selected if id_ != "f-unticked"))

    figure = composed(dossier, brief, recipe=recipe_of(TIMELINE)).document.blocks[1]

    assert isinstance(figure, Figure)
    everything = f"{figure!r}"
    assert "3 June 2030" in everything
    for absent in ("Ada", "May 2030", "4 June", secret.id, "f-unticked"):
        assert absent not in everything


def test_what_the_timeline_tells_in_full_a_background_beside_it_leaves_out() -> None:
    beside = Section(
        kind="background",
        heading="background",
        facts=("date", "milestone", "agreement", "organisation"),
        beside_timeline=True,
    )
    facts = (
        dated("3 June 2030", date(2030, 6, 3), "deadline"),
        fact("Ada signed the Accord", "milestone", date="2030-05-02"),
        fact("Sea Council", "organisation"),
    )
    dossier = dossier_with(*facts)

    blocks = composed(dossier, recipe=recipe_of(TIMELINE, beside)).document.blocks
    alone = composed(dossier, recipe=recipe_of(beside)).document.blocks

    assert "Ada signed" not in f"{blocks[3:]!r}"
    assert "Sea Council" in f"{blocks[3:]!r}"
    assert "Ada signed" in f"{alone!r}"


def test_what_had_no_room_in_the_timeline_counts_as_untold() -> None:
    long = fact("Ada signed the Accord", "milestone", date="2030-05-02")
    long = replace(long, review=Review(wording=local("Signed in a very long ceremony " * 12)))
    dossier = dossier_with(long, dated("3 June 2030", date(2030, 6, 3), "deadline"))
    context = replace(context_of(dossier), sections=(TIMELINE,))

    assert told_in_timeline(context) == {"f-3June2030"}


def test_a_timeline_that_is_none_tells_nothing() -> None:
    dossier = dossier_with(meeting=Meeting(starts=Moment(day=MEETING)))

    assert told_in_timeline(replace(context_of(dossier), sections=(TIMELINE,))) == set()
