"""The moment that is written into the files of a brief."""

from datetime import UTC, datetime, time

from briefgen.app.source_date import source_date
from briefgen.model.brief import Brief
from briefgen.model.project import Project

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_LATEST = datetime(2107, 12, 31, 23, 59, 58, tzinfo=UTC)
"""The first and last moment a zip can hold; the first also for briefs without any date."""


def stamp_of(project: Project, brief: Brief) -> datetime:
    """Give the moment written into files: never the clock's, always one a zip can hold.

    SOURCE_DATE_EPOCH where it is set, else "as at", else the brief's date, else the date
    of the youngest source.
    """
    if moment := source_date():
        return _fitting(moment)
    if brief.header.as_at:
        return _fitting(brief.header.as_at)
    sources = project.dossier.sources
    dates = (source.document_date.value for source in sources if source.document_date)
    day = brief.header.date or max(dates, default=_EARLIEST.date())
    return _fitting(datetime.combine(day, time()))


def _fitting(moment: datetime) -> datetime:
    """Give the nearest moment that a zip can hold, in UTC, which a moment without zone is in."""
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max(zoned, _EARLIEST), _LATEST).astimezone(UTC)
