"""What an exporter gives back, and what it is told beside the document."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, get_args

from briefgen.model.house_style import LogoPicture
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.value import Value

PdfStandard = Literal["ua1-a2a", "ua2-a4"]
PDF_STANDARDS: tuple[PdfStandard, ...] = get_args(PdfStandard)
SELECTION_NAME = "selection.json"
"""What a brief shows, where it goes along inside the PDF."""


class OfficeTemplate(Value):
    """An office's own Word template: the name of the file, and its bytes."""

    name: str
    data: bytes


class Fit(Value):
    """How closely a document is set so that its pages come out well, in shares of its style.

    `spacing` is that of the space between paragraphs, `figures` that of the width of pictures.
    """

    spacing: float = 1.0
    figures: float = 1.0


class Attachment(Value):
    """A file that goes along inside another: its name, its media type, what it is, its bytes."""

    name: str
    media_type: str
    description: str
    data: bytes


class ExportOptions(Value):
    """What an exporter needs to know beside document and style.

    `stamp` is the moment written into the file's properties, in UTC; it comes from
    SOURCE_DATE_EPOCH or the brief, never from the clock. `pages` gives the page of each
    anchor and `fit` how closely to set, as far as a layout is known, for formats that can't
    lay out pages themselves.
    `logo` is the picture that the house style asks for; `template` gives the DOCX its styles.
    `pdf_standard` names what the PDF keeps, `attachment` goes along inside it. What is only
    to be drawn `for_screen` leaves out all that does not show: tags, links, bookmarks,
    properties.
    """

    stamp: datetime
    pages: Mapping[str, int] = {}
    fit: Fit = Fit()
    logo: LogoPicture | None = None
    template: OfficeTemplate | None = None
    pdf_standard: PdfStandard = "ua1-a2a"
    attachment: Attachment | None = None
    for_screen: bool = False


class Placed(Value):
    """Where an origin landed: page from 1, rectangle in points from the lower left corner."""

    origin: Id
    page: int
    x0: float
    y0: float
    x1: float
    y1: float


class BlockPlace(Value):
    """Where a block of a document landed: its first and last page, and how many lines it takes.

    `top` is where it begins on the first page and `bottom` where it ends on the last one,
    in shares of the room for text, from above. A block of which nothing is painted is on
    page 0.
    """

    first: int = 0
    last: int = 0
    lines: int = 0
    top: float = 0.0
    bottom: float = 0.0


class Exported(Value):
    """The bytes of one file.

    `places`, `pages`, `blocks`, `fills` and `fit` are known to exporters that lay out pages;
    `fills` gives the share of each page that the text takes, `fit` how closely it is set.
    `places` are asked for, and given, only for the screen.
    """

    data: bytes
    notices: tuple[Notice, ...] = ()
    places: tuple[Placed, ...] = ()
    pages: int = 0
    blocks: tuple[BlockPlace, ...] = ()
    fills: tuple[float, ...] = ()
    fit: Fit = Fit()
