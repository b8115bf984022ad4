"""A small project with a source, facts, a point and a brief, and the pieces to vary it."""

import hashlib
from datetime import date

from msgspec.structs import replace

from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header
from briefgen.model.dossier import Dossier, Meeting, Person, PersonTitle, Point, Side, Sides
from briefgen.model.facts import DateValue, Fact, Mention, NamedValue
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate, Source

COURIER = (
    "\ufeffPort Aldren, 3 February 2031\r\n\r\n"
    "Hanne Sørensen, Minister of Fisheries of Norland, will meet the delegation on 20 March.\r\n"
    "Sørensen said the herring quota comes first.\n"
)


def source(text: str = COURIER, *, id_: str = "s-couriera") -> Source:
    return Source(
        id=id_,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        file_name="courier.txt",
        reader="plain_text",
        reader_version="1",
        text=text,
        title="Talks set for March",
        publisher="Aldren Courier",
        document_date=DocumentDate(value=date(2031, 2, 3), how="dateline", start=14, end=29),
    )


def fact(words: str, id_: str, *, of: Source) -> Fact:
    start = of.text.index(words)
    return Fact(
        id=id_,
        kind="participant",
        text=words,
        source=of.id,
        start=start,
        end=start + len(words),
        value=NamedValue(name=words),
    )


def sample_project() -> Project:
    courier = source()
    minister = fact("Hanne Sørensen", "f-hanneaaa", of=courier)
    surname = courier.text.rindex("Sørensen")
    talks = fact("20 March", "f-datedate", of=courier)
    day = date(2031, 3, 20)
    office = PersonTitle(text=local("Minister of Fisheries"), facts=(minister.id,))
    return Project(
        dossier=Dossier(
            sides=Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland")),
            meeting=Meeting(title=local("Fisheries talks"), from_facts={"starts": ("f-datedate",)}),
            people=(Person(id="n-hanneaaa", name="Hanne Sørensen", titles=(office,)),),
            sources=(courier,),
            facts=(
                replace(
                    minister, mentions=(Mention(start=surname, end=surname + 8, text="Sørensen"),)
                ),
                replace(talks, kind="date", value=DateValue(first=day, last=day, role="meeting")),
            ),
            areas=(AgendaArea(id="fisheries", label="Fisheries"),),
            points=(Point(id="p-pointone", kind="ask", text=local("A quota of 40,000 tonnes.")),),
        ),
        briefs=(
            Brief(
                id="b-aaaaaaaa",
                name="Minister",
                header=Header(subject=local("Fisheries talks"), from_=local("Fisheries Unit")),
                passages={"purpose": local("Settle the quota.")},
                selected=("f-hanneaaa", "p-pointone"),
            ),
        ),
        made=2,
    )
