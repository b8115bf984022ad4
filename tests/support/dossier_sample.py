"""A full dossier of an invented meeting, fisheries talks with Norland, and a brief of it.

Every fact's place holds in its source. The pieces (`fact_in`, `day`, `point`) serve to vary it.
"""

import datetime as dt
import hashlib
from datetime import date

from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header
from briefgen.model.document import (
    Block,
    Contents,
    Cover,
    Document,
    Figure,
    Heading,
    ListBlock,
    NoteList,
    Paragraph,
    Table,
)
from briefgen.model.document_text import inline_text
from briefgen.model.dossier import (
    Commitment,
    Dossier,
    Meeting,
    Moment,
    Person,
    PersonTitle,
    Point,
    PointKind,
    ProgrammeItem,
    Side,
    Sides,
)
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    AttributeName,
    DateRole,
    DateValue,
    Fact,
    FactKind,
    FactValue,
    FigureValue,
    NamedValue,
)
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.source import DocumentDate, Source

COURIER = (
    "Port Aldren, 3 February 2031\n\n"
    "Hanne Sørensen, minister of fisheries of Norland, will receive Ostland's delegation "
    "in Port Aldren on 20 and 21 March.\n"
    "The talks will turn to herring and to sea patrols.\n"
    "“The herring does not know our border,” Sørensen said on Monday.\n"
    "The two signed the Aldren Accord in November 2029.\n"
)
RADIO = (
    "\r\n\r\nOstland sends Ivar Lund to the talks on 20–21 March.\r\n\r\n"
    "Sørensen wants a catch of 40,000 tonnes.\r\n"
    "Lund served at sea for the coast guard.\r\n"
)


def source_of(text: str, id_: str, **more: object) -> Source:
    return Source(
        id=id_,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        file_name=f"secret-file-{id_}.txt",
        reader="plain_text",
        reader_version="1",
        text=text,
        language="en",
        **more,  # type: ignore[arg-type]  # the optional fields of a source, as the test needs them
    )


COURIER_SOURCE = source_of(
    COURIER,
    "s-couriera",
    title="Talks set for March",
    publisher="Aldren Courier",
    url="https://courier.example/talks",
    document_date=DocumentDate(value=date(2031, 2, 3), how="dateline", start=13, end=28),
)
RADIO_SOURCE = source_of(
    RADIO,
    "s-radionor",
    title="Morning news",
    publisher="Radio Norland",
    document_date=DocumentDate(value=date(2031, 3, 9), how="inferred"),
    translated=True,
)


def fact_in(
    source: Source,
    words: str,
    kind: FactKind,
    id_: str,
    *,
    value: FactValue | None = None,
    areas: tuple[str, ...] = (),
    **attributes: str,
) -> Fact:
    """Make a fact of words in a source; its sentence is the line around them."""
    start = source.text.index(words)
    line_start = source.text.rfind("\n", 0, start) + 1
    line_end = source.text.find("\n", start)
    return Fact(
        id=id_,
        kind=kind,
        text=words,
        source=source.id,
        start=start,
        end=start + len(words),
        sentence=(line_start, line_end if line_end > 0 else len(source.text)),
        value=value,
        areas=areas,
        attributes=attributes_of(**attributes),
    )


def attributes_of(**values: str) -> dict[AttributeName, Attribute]:
    names: tuple[AttributeName, ...] = ("title", "side", "role", "speaker", "date")
    return {name: Attribute(value=values[name]) for name in names if name in values}


def days(first: date, last: date | None = None, *, role: DateRole = "other") -> DateValue:
    return DateValue(first=first, last=last or first, role=role)


def point(kind: PointKind, words: str, id_: str, *, area: str | None = None) -> Point:
    return Point(id=id_, kind=kind, text=local(words), area=area, note="private remark")


def sample_facts() -> tuple[Fact, ...]:
    return (*_courier_facts(), *_radio_facts())


def _courier_facts() -> tuple[Fact, ...]:
    source = COURIER_SOURCE
    return (
        fact_in(
            source,
            "Hanne Sørensen",
            "participant",
            "f-hanneaaa",
            value=NamedValue(name="Hanne Sørensen"),
            title="minister of fisheries of Norland",
            side="Norland",
        ),
        fact_in(source, "Port Aldren", "venue", "f-placepla", value=NamedValue(name="Port Aldren")),
        fact_in(
            source,
            "20 and 21 March",
            "date",
            "f-datedate",
            value=days(date(2031, 3, 20), date(2031, 3, 21), role="meeting"),
        ),
        fact_in(source, "herring", "area", "f-areaherr", value=AreaValue(area="fisheries")),
        fact_in(source, "sea patrols", "area", "f-areapatr", value=AreaValue(area="patrols")),
        fact_in(
            source,
            "The herring does not know our border,",
            "quote",
            "f-quotequo",
            areas=("fisheries",),
            speaker="Hanne Sørensen",
            date="2031-02-03",
        ),
        fact_in(
            source,
            "Aldren Accord",
            "agreement",
            "f-accordac",
            value=NamedValue(name="Accord of Port Aldren on Fisheries"),
        ),
        fact_in(
            source,
            "November 2029",
            "date",
            "f-dateacco",
            value=days(date(2029, 11, 1), date(2029, 11, 30)),
        ),
    )


def _radio_facts() -> tuple[Fact, ...]:
    source = RADIO_SOURCE
    return (
        fact_in(
            source,
            "Ivar Lund",
            "participant",
            "f-ivarivar",
            value=NamedValue(name="Ivar Lund"),
            side="Ostland",
        ),
        fact_in(
            source,
            "20–21 March",
            "date",
            "f-dateradi",
            value=days(date(2031, 3, 20), date(2031, 3, 21), role="meeting"),
        ),
        fact_in(
            source,
            "40,000 tonnes",
            "figure",
            "f-figurefi",
            value=FigureValue(amount="40,000", unit="tonnes", measures="catch wanted"),
            areas=("fisheries",),
        ),
        fact_in(source, "coast guard", "organisation", "f-coastgua"),
    )


def sample_points() -> tuple[Point, ...]:
    return (
        point("objective", "A quota for three years", "p-objectiv"),
        point("ask", "Two joint patrols a month", "p-askaskas"),
        point("their_objective", "Access to the northern banks", "p-theirobj"),
        point(
            "point_to_make",
            "The stock shrinks; both fleets must wait",
            "p-quotawai",
            area="fisheries",
        ),
        point("if_raised", "Gear is for the working group", "p-gearwork", area="fisheries"),
        point("watch_out", "The patrol boats have no common radio", "p-radioboa", area="patrols"),
        point("avoid", "The border case before the court", "p-avoidavo"),
        point("press_line", "We talk as neighbours", "p-pressres"),
        point("background", "The last season ended early", "p-seasonse"),
    )


def sample_dossier() -> Dossier:
    return Dossier(
        sides=Sides(ours=Side(name="Ostland", short_name="OST"), theirs=Side(name="Norland")),
        default_marking=Marking(level="internal"),
        meeting=Meeting(
            title=local("Fisheries talks with Norland"),
            starts=Moment(day=date(2031, 3, 20), time=dt.time(10, 0)),
            ends=Moment(day=date(2031, 3, 21)),
            place=local("Port Aldren"),
            room=local("Harbour Hall"),
            programme=(
                ProgrammeItem(minutes=15, what=local("Opening"), speaker="Hanne Sørensen"),
                ProgrammeItem(minutes=90, what=local("Quotas")),
            ),
            from_facts={"starts": ("f-datedate",), "place": ("f-placepla",)},
        ),
        people=(
            Person(
                id="n-hanneaaa",
                name="Hanne Sørensen",
                pronunciation="HAH-neh SUR-en-sen",
                titles=(PersonTitle(text=local("Minister of Fisheries"), facts=("f-hanneaaa",)),),
                side="theirs",
                role="principal",
                facts=("f-hanneaaa",),
                note="private remark",
            ),
        ),
        sources=(COURIER_SOURCE, RADIO_SOURCE),
        facts=sample_facts(),
        areas=(
            AgendaArea(id="fisheries", label="Fisheries", order=1),
            AgendaArea(id="patrols", label="Sea patrols", order=2),
        ),
        points=sample_points(),
        commitments=(
            Commitment(
                id="c-catchrep",
                who="Norland",
                what=local("Send the catch report"),
                due=date(2031, 1, 31),
                state="late",
            ),
        ),
    )


def everything_ticked(dossier: Dossier, **more: object) -> Brief:
    """Make a brief with all items of a dossier and nothing else."""
    return Brief(
        id="b-briefaaa",
        name="For the minister",
        selected=tuple(item.id for item in dossier.items()),
        **more,  # type: ignore[arg-type]  # the optional fields of a brief, as the test needs them
    )


def sample_brief(dossier: Dossier) -> Brief:
    return everything_ticked(
        dossier,
        header=Header(
            to=local("Minister for the Sea"),
            from_=local("Fisheries Unit"),
            reference="FU-31/07",
            subject=local("Quotas for the coming season"),
            date=date(2031, 3, 14),
            as_at=dt.datetime(2031, 3, 14, 9, 0, tzinfo=dt.UTC),
            attachments=(local("Map of the banks"),),
        ),
        passages={"purpose": local("Settle the quota before the season opens.")},
    )


def outline(document: Document) -> list[str]:
    """Give a document as lines: headings with #, bullets with -, rows with | between cells."""
    return [line for block in document.blocks for line in _lines(block)]


def _lines(block: Block) -> list[str]:
    match block:
        case Heading(level=level, inlines=inlines, number=number):
            counted = f"{number.label}. " if number else ""
            return [f"{'#' * level} {counted}{inline_text(inlines)}"]
        case Paragraph(inlines=inlines):
            return [inline_text(inlines)]
        case ListBlock(items=items):
            return ["- " + " ".join(_lines_of(item.blocks)) for item in items]
        case Table(rows=rows):
            return [" | ".join(" / ".join(_lines_of(c.blocks)) for c in r.cells) for r in rows]
        case NoteList(notes=notes):
            return [f"[{note.label}] {inline_text(note.inlines)}" for note in notes]
        case Figure(labels=labels, caption=caption):
            return [*(f"~ {label.text.text}" for label in labels), f"~~ {inline_text(caption)}"]
        case Cover(blocks=covered):
            return [f"cover: {line}" for line in _lines_of(covered)]
        case Contents(entries=entries):
            return [f"{entry.level} → {inline_text(entry.inlines)}" for entry in entries]


def _lines_of(blocks: tuple[Block, ...]) -> list[str]:
    return [line for block in blocks for line in _lines(block)]
