"""The moment written into files is the brief's own, never the clock's."""

import datetime as dt

import pytest
from msgspec.structs import replace

from briefgen.app.stamp import stamp_of
from briefgen.model.brief import Brief, Header
from briefgen.model.project import Project
from tests.support.dossier_sample import sample_brief, sample_dossier

NOON_IN_OSLO = dt.datetime(2031, 3, 14, 12, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def sample() -> Project:
    dossier = sample_dossier()
    return Project(dossier=dossier, briefs=(sample_brief(dossier),))


def moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


LAST = moment("2107-12-31 23:59:58")


@pytest.mark.parametrize(
    ("header", "stamp"),
    [
        (Header(as_at=NOON_IN_OSLO, date=dt.date(2031, 3, 13)), moment("2031-03-14 11:00")),
        (Header(as_at=NOON_IN_OSLO.replace(tzinfo=None)), moment("2031-03-14 12:00")),
        (Header(date=dt.date(2031, 3, 13)), moment("2031-03-13")),
        (Header(), moment("2031-03-09")),
        (Header(date=dt.date(1066, 10, 14)), moment("1980-01-01")),
        (Header(date=dt.date(9999, 12, 31)), LAST),
        (
            Header(as_at=dt.datetime.max.replace(tzinfo=NOON_IN_OSLO.tzinfo)),
            LAST,
        ),
    ],
)
def test_the_stamp_is_the_briefs_own_moment(header: Header, stamp: dt.datetime) -> None:
    project = sample()

    assert stamp_of(project, replace(project.briefs[0], header=header)) == stamp


def test_without_any_date_the_stamp_is_the_first_a_zip_can_hold() -> None:
    assert stamp_of(Project(), Brief(id="b-a", name="Bare")) == moment("1980-01-01")


@pytest.mark.parametrize(
    ("epoch", "stamp"),
    [
        ("1930000000", moment("2031-02-27 23:06:40")),
        (" 0", moment("1980-01-01")),
        ("-1", moment("1980-01-01")),
        ("99999999999", LAST),
        ("", moment("2031-03-14 09:00")),
    ],
)
def test_source_date_epoch_comes_first(
    epoch: str, stamp: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = sample()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    assert stamp_of(project, project.briefs[0]) == stamp
