import datetime as dt
from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.timing import check_timing
from briefgen.model.brief import Brief, Header
from briefgen.model.dossier import Dossier, Meeting, Moment, ProgrammeItem
from briefgen.model.facts import DateRole
from briefgen.model.local_text import local
from tests.support.dossier_sample import sample_brief, sample_dossier
from tests.support.told import day, dossier, told

BRIEF = Brief(id="b-a", name="Minister")
DAY, NEXT = date(2031, 3, 20), date(2031, 3, 21)


TEN, ELEVEN = dt.time(10), dt.time(11)
TOO_LONG = "The programme takes 61 minutes, the meeting lasts 60."
ENDS_EARLY = "The meeting does not end after its start. Correct meeting.starts or meeting.ends."


def at(day: date, time: dt.time | None = None) -> Moment:
    return Moment(day=day, time=time)


def messages(dossier: Dossier, brief: Brief = BRIEF) -> list[str]:
    return [notice.message for notice in check_timing(dossier, brief)]


def of_meeting(
    starts: Moment | None, ends: Moment | None = None, *, minutes: tuple[int, ...] = ()
) -> Dossier:
    programme = tuple(ProgrammeItem(minutes=one, what=local("Quotas")) for one in minutes)
    return Dossier(meeting=Meeting(starts=starts, ends=ends, programme=programme))


def test_a_sound_dossier_is_not_worth_a_notice() -> None:
    dossier = sample_dossier()

    assert messages(dossier, sample_brief(dossier)) == []
    assert messages(Dossier()) == []


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (at(NEXT), at(DAY)),
        (at(NEXT, dt.time(9)), at(DAY, dt.time(17))),
        (at(DAY, TEN), at(DAY, dt.time(9, 59))),
        (at(DAY, TEN), at(DAY, TEN)),
    ],
)
def test_a_meeting_that_ends_too_early_is_told(starts: Moment, ends: Moment) -> None:
    assert messages(of_meeting(starts, ends)) == [ENDS_EARLY]


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (None, at(DAY)),
        (at(DAY), None),
        (at(DAY), at(DAY)),
        (at(DAY, TEN), at(DAY)),
        (at(DAY), at(DAY, TEN)),
        (at(DAY, TEN), at(DAY, dt.time(10, 1))),
        (at(DAY, TEN), at(NEXT, dt.time(9))),
        (at(DAY, dt.time(0)), at(DAY, dt.time(0, 1))),
    ],
)
def test_a_meeting_whose_ends_may_be_right_is_not_worth_a_notice(
    starts: Moment | None, ends: Moment | None
) -> None:
    assert messages(of_meeting(starts, ends)) == []


@pytest.mark.parametrize(
    ("starts", "ends", "minutes", "expected"),
    [
        (
            at(DAY, TEN),
            at(DAY, ELEVEN),
            (30, 31),
            ["The programme takes 61 minutes, the meeting lasts 60."],
        ),
        (at(DAY, TEN), at(DAY, ELEVEN), (30, 30), []),
        (at(DAY, TEN), at(DAY, ELEVEN), (), []),
        (at(DAY, TEN), at(NEXT, ELEVEN), (300,), []),
        (at(DAY), at(DAY, ELEVEN), (300,), []),
        (at(DAY, TEN), at(DAY), (300,), []),
        (at(DAY, TEN), None, (300,), []),
        (at(DAY, TEN), at(DAY, TEN), (300,), [ENDS_EARLY]),
        (None, at(DAY, ELEVEN), (300,), []),
        (
            at(DAY, ELEVEN),
            at(DAY, TEN),
            (300,),
            ["The meeting does not end after its start. Correct meeting.starts or meeting.ends."],
        ),
    ],
)
def test_a_programme_longer_than_the_meeting_is_told(
    starts: Moment | None, ends: Moment | None, minutes: tuple[int, ...], expected: list[str]
) -> None:
    assert messages(of_meeting(starts, ends, minutes=minutes)) == expected


def stamped(day: date) -> Header:
    return Header(as_at=dt.datetime.combine(day, dt.time(8), tzinfo=dt.UTC), date=date(2001, 1, 1))


@pytest.mark.parametrize(
    ("header", "key"), [(Header(date=NEXT), "brief.date"), (stamped(NEXT), "brief.as_at")]
)
def test_a_brief_of_a_day_after_the_meeting_is_told(header: Header, key: str) -> None:
    brief = replace(BRIEF, header=header)

    assert messages(of_meeting(at(DAY)), brief) == [
        f"The brief is of 2031-03-21, after the meeting of 2031-03-20. Correct {key}."
    ]
    assert messages(of_meeting(at(DAY), at(NEXT)), brief) == []
    assert messages(of_meeting(at(NEXT)), brief) == []
    assert messages(of_meeting(None), brief) == []


def test_a_brief_older_than_its_sources_is_told() -> None:
    dossier = sample_dossier()
    brief = replace(sample_brief(dossier), header=Header(date=date(2031, 3, 8)))

    (notice,) = check_timing(dossier, brief)

    assert (notice.code, notice.ids) == ("source-after-brief", ("s-radionor",))
    assert notice.message == (
        "The brief is of 2031-03-08, but uses sources of later days. Correct brief.date."
    )


@pytest.mark.parametrize(
    ("header", "selected"),
    [
        (Header(date=date(2031, 3, 9)), ("f-hanneaaa", "f-ivarivar")),
        (Header(date=date(2031, 3, 8)), ("f-hanneaaa",)),
        (Header(), ("f-hanneaaa", "f-ivarivar")),
    ],
)
def test_only_sources_of_what_is_ticked_count(header: Header, selected: tuple[str, ...]) -> None:
    brief = replace(BRIEF, header=header, selected=selected)

    assert messages(sample_dossier(), brief) == []


def test_a_source_without_date_can_not_be_too_young() -> None:
    dossier = sample_dossier()
    undated = tuple(replace(source, document_date=None) for source in dossier.sources)
    brief = replace(sample_brief(dossier), header=Header(date=date(2001, 1, 1)))

    assert messages(replace(dossier, sources=undated), brief) == []


def announced(role: DateRole, when: date, *, on: date | None = DAY) -> Dossier:
    source = told("They meet on that day.", on=on)
    return dossier([source], [day(source, "that day", when, role=role)])


def test_a_meeting_that_ticked_facts_announced_is_over_too() -> None:
    found = announced("meeting", NEXT)
    brief = replace(BRIEF, header=Header(date=date(2031, 3, 22)), selected=(found.facts[0].id,))

    assert messages(found, brief) == [
        "The brief is of 2031-03-22, after the meeting of 2031-03-21. Correct brief.date."
    ]
    assert messages(found, replace(brief, selected=())) == []
    assert messages(announced("visit", NEXT), brief) == []
    assert messages(announced("meeting", date(2031, 3, 1)), brief) == []
    assert messages(announced("meeting", NEXT, on=None), brief) == []


def test_where_there_is_a_readout_it_is_offered_and_itself_comes_after() -> None:
    brief = replace(BRIEF, header=Header(date=NEXT))
    talks = of_meeting(at(DAY))

    (notice,) = check_timing(talks, brief, types=("readout",))

    assert notice.message.endswith(
        "Correct brief.date, or make it the readout: brief.type=readout."
    )
    assert check_timing(talks, replace(brief, type="readout"), types=("readout",)) == ()
