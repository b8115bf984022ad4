from datetime import UTC, date, datetime

import pytest

from briefgen.app.source_date import today
from briefgen.errors import UsageError


def test_sources_are_read_on_the_day_of_the_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715018400")

    assert today() == date(2024, 5, 6)


def test_without_an_epoch_sources_are_read_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    before = datetime.now(tz=UTC).date()
    assert before <= today() <= datetime.now(tz=UTC).date()


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30])
def test_an_epoch_that_is_no_moment_is_told(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    with pytest.raises(UsageError, match="is no number of seconds since 1970"):
        today()
