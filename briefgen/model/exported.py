"""What an exporter gives back, and what it is told beside the document."""

from datetime import datetime

from briefgen.model.house_style import LogoPicture
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.value import Value


class OfficeTemplate(Value):
    """An office's own Word template: the name of the file, and its bytes."""

    name: str
    data: bytes


class ExportOptions(Value):
    """What an exporter needs to know beside document and style.

    `stamp` is the moment written into the file's properties, in UTC; it comes from
    SOURCE_DATE_EPOCH or the brief, never from the clock. `logo` is the picture that the
    house style asks for; `template` gives the DOCX its styles.
    """

    stamp: datetime
    logo: LogoPicture | None = None
    template: OfficeTemplate | None = None


class Placed(Value):
    """Where an origin landed: page from 1, rectangle in points from the lower left corner."""

    origin: Id
    page: int
    x0: float
    y0: float
    x1: float
    y1: float


class Exported(Value):
    """The bytes of one file. `places` and `pages` are known to exporters that lay out pages."""

    data: bytes
    notices: tuple[Notice, ...] = ()
    places: tuple[Placed, ...] = ()
    pages: int = 0
