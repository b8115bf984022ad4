"""Pack the members of a Word file so that the same content gives the same bytes."""

from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The first moment a zip can hold."""

_LAST = datetime(2107, 12, 31, tzinfo=UTC)


def archive(members: Mapping[str, bytes], *, stamp: datetime, method: int = ZIP_DEFLATED) -> bytes:
    """Pack members by name, all dated `stamp`; "[Content_Types].xml" sorts to the front."""
    moment = utc(stamp)
    moment = min(max(moment, EPOCH), _LAST)
    target = BytesIO()
    with ZipFile(target, "w") as packed:
        for name in sorted(members):
            entry = ZipInfo(name, date_time=moment.timetuple()[:6])
            entry.compress_type = method
            # Else the archive would tell the operating system it was made on.
            entry.create_system = 0
            packed.writestr(entry, members[name])
    return target.getvalue()


def utc(stamp: datetime) -> datetime:
    """Give a moment in UTC; one without a zone is taken to be in UTC already."""
    return stamp.replace(tzinfo=UTC) if stamp.tzinfo is None else stamp.astimezone(UTC)
