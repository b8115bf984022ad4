"""A brief: one document made from a dossier, with its type, look, selection and header."""

import datetime as dt
from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText, Words
from briefgen.model.marking import Marking
from briefgen.model.value import Value

Provenance = Literal["none", "notes", "footnotes", "annex", "comments"]
PaperName = Literal["A4", "Letter"]


class Header(Value, rename={"from_": "from"}):
    """The lines above a brief: who writes to whom about what, and as at when."""

    to: LocalText | None = None
    from_: LocalText | None = None
    through: LocalText | None = None
    copies: LocalText | None = None
    reference: str = ""
    subject: LocalText | None = None
    date: dt.date | None = None
    as_at: dt.datetime | None = None
    drafter: Words = ""
    cleared_by: Words = ""
    contact: Words = ""
    attachments: tuple[LocalText, ...] = ()


class Brief(Value):
    """One document: what it is, what goes in, in which order.

    `release` is the highest marking that may go out (None: everything), `provenance` how
    sources show (None: as the brief type shows them). `paper` is None where the house style
    decides, `portion_marks` where the marking scheme does. `source_wording` asks for what the
    sources say word for word beside our words for it (None: as the brief type does).
    `remembered` holds, by area, what was last ticked there, so that an area's box can bring
    it back.
    """

    id: Id
    name: str
    type: str = "meeting-brief"
    house_style: str = "plain"
    language: str = "en"
    second_language: str = ""
    release: Marking | None = None
    provenance: Provenance | None = None
    paper: PaperName | None = None
    portion_marks: bool | None = None
    source_wording: bool | None = None
    header: Header = Header()
    passages: dict[str, LocalText] = {}
    selected: tuple[Id, ...] = ()
    area_order: tuple[Id, ...] = ()
    item_order: dict[Id, tuple[Id, ...]] = {}
    remembered: dict[Id, tuple[Id, ...]] = {}


SETTINGS = (
    "type",
    "house_style",
    "language",
    "second_language",
    "release",
    "provenance",
    "paper",
    "portion_marks",
    "source_wording",
)
"""The fields of a brief that say what it is and how it looks."""
