"""The moment that stands for now, where SOURCE_DATE_EPOCH sets it."""

import os
from datetime import UTC, date, datetime

from briefgen.errors import UsageError


def source_date() -> datetime | None:
    """Give SOURCE_DATE_EPOCH as a moment in UTC, or None where it is not set.

    Rule: https://reproducible-builds.org/specs/source-date-epoch/. Raises UsageError for
    a value that is no number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC)
    except (ValueError, OverflowError, OSError) as fault:
        raise UsageError(
            f"SOURCE_DATE_EPOCH: {epoch!r} is no number of seconds since 1970.",
            hint="Set it to one such as 1715018400, or unset it.",
        ) from fault


def today() -> date:
    """Give the day on which sources are read: SOURCE_DATE_EPOCH's, else the clock's, in UTC."""
    return (source_date() or datetime.now(tz=UTC)).date()
