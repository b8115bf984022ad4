import datetime as dt
from datetime import date

from briefgen.model.dossier import Dossier, Meeting, Moment, ProgrammeItem
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, lines_of, recipe_of
from tests.support.dossier_sample import outline

ITEMS = (
    ProgrammeItem(minutes=15, what=local("Opening"), speaker="Ada"),
    ProgrammeItem(minutes=0, what=local("Photograph")),
    ProgrammeItem(minutes=90, what=local("Quotas")),
)


def rows(starts: Moment | None, *items: ProgrammeItem) -> list[str]:
    return lines_of("programme", Dossier(meeting=Meeting(starts=starts, programme=items)))[2:]


def test_items_follow_each_other_from_the_start_of_the_meeting() -> None:
    starts = Moment(day=date(2031, 3, 20), time=dt.time(23, 30))

    assert rows(starts, *ITEMS) == [
        "23:30 (15 min) | Opening | Ada",
        "23:45 | Photograph | –",
        "23:45 (90 min) | Quotas | –",
    ]
    assert rows(starts, *ITEMS[2:], *ITEMS[2:])[1] == "01:00 (90 min) | Quotas"


def test_without_a_time_of_day_only_minutes_are_told() -> None:
    assert rows(None, *ITEMS[:1]) == ["15 min | Opening | Ada"]
    assert rows(Moment(day=date(2031, 3, 20)), *ITEMS[:1]) == ["15 min | Opening | Ada"]


def test_a_programme_that_says_nothing_is_no_section() -> None:
    blank = ProgrammeItem(minutes=0, what=local(" "))

    assert lines_of("programme", Dossier(meeting=Meeting(programme=(blank,)))) == []
    assert lines_of("programme", Dossier()) == []


def test_the_days_of_visit_and_meeting_may_stand_above_the_steps() -> None:
    section = Section(kind="programme", heading="programme", rows=("duration", "where"))
    meeting = Meeting(place=local("Aldren"), programme=ITEMS)

    lines = outline(composed(Dossier(meeting=meeting), recipe=recipe_of(section)).document)

    assert lines[:5] == [
        "# Programme",
        "How long | 1 h 45 min",
        "Where | Aldren",
        "Time | Item | Speaker",
        "15 min | Opening | Ada",
    ]
