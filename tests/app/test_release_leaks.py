"""What is above a release level is in no part of any file, however it could get there."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pikepdf
import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.errors import UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header, Provenance
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    Chart,
    Commitment,
    Dossier,
    Meeting,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.facts import Attribute, Fact, FactKind, Mention, NamedValue
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.model.source import Source
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.recipes import recipe_names
from tests.support.docx_render import members
from tests.support.pdf_reading import page_texts

CANARY = "Zqxj"
"""The start of every word that must not go out; it has no other use in any file."""
SECRET = Marking(level="secret", caveats=("noforn",))
RELEASE = Marking(level="unclassified")
TEXT = (
    "Minister Lund said on Monday that Zqxjfleet will leave Port Aldren.\n"
    "Zqxjquoted words of the envoy stand here in a line of their own.\n"
    "The talks begin at Aldren Hall, which the staff call Zqxjhall among themselves.\n"
)
SOURCE = Source(
    id="s-sourceaa",
    sha256="0" * 64,
    file_name="Zqxjfile.txt",
    reader="plain_text",
    reader_version="1",
    text=TEXT,
    title="Port notice",
    language="en",
)


def fact(
    id_: str, kind: FactKind, words: str, marking: Marking | None = None, **more: object
) -> Fact:
    start = TEXT.index(words)
    return Fact(
        id=id_,
        kind=kind,
        text=words,
        source=SOURCE.id,
        start=start,
        end=start + len(words),
        marking=marking,
        note="Zqxjnote",
        ground="Zqxjground is for the log",
        **more,  # type: ignore[arg-type]  # the optional fields of a fact, as the test needs them
    )


def project() -> Project:
    """Give a project in which every kind of item is there twice: open, and with the canary."""
    high: dict[str, Any] = {"marking": SECRET, "ground": "law", "note": "Zqxjnote"}
    hall = TEXT.index("Aldren Hall")
    facts = (
        fact("f-openopen", "quote", "Minister Lund said on Monday"),
        fact("f-aroundaa", "quote", "Minister Lund said on Monday that Zqxjfleet will leave"),
        fact("f-fleetaaa", "figure", "Zqxjfleet", SECRET),
        fact("f-quotedaa", "quote", "Zqxjquoted words of the envoy", SECRET, areas=("fisheries",)),
        fact("f-hallsecr", "venue", "Zqxjhall", SECRET),
        fact(
            "f-hallopen",
            "venue",
            "Aldren Hall",
            value=NamedValue(name="Aldren Hall"),
            mentions=(Mention(start=hall, end=hall + 11, text="Aldren Hall"),),
        ),
        fact(
            "f-speakera",
            "quote",
            "words of the envoy",
            SECRET,
            attributes={"speaker": Attribute(value="Zqxjspeaker")},
        ),
    )
    return Project(
        dossier=Dossier(
            marking_scheme="us",
            sources=(SOURCE,),
            facts=facts,
            areas=(AgendaArea(id="fisheries", label="Zqxjarea"),),
            meeting=Meeting(
                title=local("Fisheries talks"),
                place=local("Zqxjplace"),
                from_facts={"place": ("f-hallsecr",)},
            ),
            people=(
                Person(
                    id="pe-openaa",
                    name="Ivar Lund",
                    side="ours",
                    titles=(PersonTitle(text=local("Zqxjtitle"), facts=("f-quotedaa",)),),
                ),
                Person(id="pe-secret", name="Zqxjperson", **high),
            ),
            points=(
                Point(id="p-openopen", kind="objective", text=local("A quota")),
                Point(id="p-secret", kind="ask", text=local("Zqxjask"), area="fisheries", **high),
            ),
            commitments=(Commitment(id="c-secret", who="Zqxjwho", what=local("Zqxjwhat"), **high),),
            questions=(
                Question(
                    id="q-secret", question=local("Zqxjquestion"), reply=local("Zqxjreply"), **high
                ),
            ),
            recommendations=(Recommendation(id="r-secret", text=local("Zqxjdecide"), **high),),
            options=(
                Option(
                    id="o-secret",
                    text=local("Zqxjoption"),
                    criteria={"Zqxjcost": local("Zqxjlow")},
                    **high,
                ),
            ),
            outcomes=(Outcome(id="u-secret", result=local("Zqxjresult"), **high),),
            charts=(
                Chart(
                    id="h-secret",
                    title=local("Zqxjchart"),
                    data=DataTable(
                        rows_are="Zqxjyear",
                        columns=("Zqxjcolumn",),
                        rows=(DataRow(label="Zqxjrow", figures=("770077",)),),
                    ),
                    unit=local("Zqxjunit"),
                    source=local("Zqxjorigin"),
                    area="fisheries",
                    **high,
                ),
            ),
        ),
        briefs=(
            Brief(
                id="b-briefaaa",
                name="Zqxjname stands in no file while the meeting has a title",
                header=Header(as_at=dt.datetime(2031, 3, 14, 9, 0, tzinfo=dt.UTC)),
                release=RELEASE,
            ),
        ),
    )  # fmt: skip


def ticked() -> Project:
    made = project()
    ids = tuple(item.id for item in made.dossier.items())
    return replace(made, briefs=(replace(made.briefs[0], selected=ids),))


def exported(
    folder: Path, type_name: str, style: str, *, provenance: Provenance | None = None
) -> ExportReport:
    settings = ExportSettings(
        formats=("docx", "pdf", "md"),
        type=type_name,
        house_style=style,
        provenance=provenance,
        source_wording=bool(provenance) or None,
    )
    return export_brief(ticked(), settings, project_path=folder / "talks.brief")


def parts_of(path: Path) -> Iterator[tuple[str, str]]:
    """Give every part of a file as text, by name."""
    data = path.read_bytes()
    match path.suffix:
        case ".docx":
            for name, content in members(data).items():
                yield f"{name}", f"{name} {content.decode('utf-8', 'replace')}"
        case ".pdf":
            yield "text", "\n".join(page_texts(data))
            yield from _objects_of(path)
        case _:
            yield "text", data.decode()


def _objects_of(path: Path) -> Iterator[tuple[str, str]]:
    with pikepdf.open(path) as pdf:
        for number, item in enumerate(pdf.objects):
            yield f"object {number}", _strings(item)
            if isinstance(item, pikepdf.Stream):
                yield f"stream {number}", item.read_bytes().decode("latin-1")
        yield "information", _strings(pdf.docinfo)


def _strings(item: pikepdf.Object) -> str:
    """Give the strings inside an object; what it refers to is looked at by itself."""
    if isinstance(item, pikepdf.String):
        return str(item)
    if isinstance(item, pikepdf.Array):
        return " ".join(_strings(one) for one in item if not one_is_indirect(one))
    if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        return " ".join(_strings(one) for one in item.values() if not one_is_indirect(one))
    return ""


def one_is_indirect(item: object) -> bool:
    return isinstance(item, pikepdf.Object) and item.is_indirect


@pytest.mark.parametrize("type_name", recipe_names())
def test_nothing_above_the_release_level_is_in_any_part(tmp_path: Path, type_name: str) -> None:
    report = exported(tmp_path, type_name, "us-state-like")

    assert report.refusals == ()
    assert len(report.files) == 3
    leaks = [
        f"{path.suffix} {name}"
        for path in report.files
        for name, text in parts_of(path)
        if CANARY.casefold() in text.casefold()
    ]
    assert leaks == []


@pytest.mark.parametrize("style", house_style_names())
def test_no_house_style_lets_anything_through(tmp_path: Path, style: str) -> None:
    report = exported(tmp_path, "meeting-brief", style)

    assert not [name for path in report.files for name, text in parts_of(path) if CANARY in text]


@pytest.mark.parametrize("provenance", get_args(Provenance))
def test_no_way_to_show_sources_lets_anything_through(
    tmp_path: Path, provenance: Provenance
) -> None:
    report = exported(tmp_path, "meeting-brief", "plain", provenance=provenance)

    assert not [name for path in report.files for name, text in parts_of(path) if CANARY in text]
    said = page_texts((tmp_path / report.files[1].name).read_bytes())
    assert ("Port notice" in "".join(said)) == (provenance != "none")


def test_the_same_brief_without_a_release_level_does_hold_it(tmp_path: Path) -> None:
    """Show that the tests above look where the words would be."""
    whole = ticked()
    whole = replace(whole, briefs=(replace(whole.briefs[0], release=None),))

    report = export_brief(
        whole, ExportSettings(formats=("docx", "pdf", "md")), project_path=tmp_path / "talks.brief"
    )

    found = {path.suffix for path in report.files for _, text in parts_of(path) if CANARY in text}
    assert found == {".docx", ".pdf", ".md"}


def test_the_annex_holds_what_stays_out_and_the_body_nothing_of_it(tmp_path: Path) -> None:
    settings = ExportSettings(formats=("docx", "pdf", "md"), annex=True)

    report = export_brief(ticked(), settings, project_path=tmp_path / "talks.brief")

    body, annex = report.files[:3], report.files[3:]
    assert [path.name for path in annex] == [
        f"talks-meeting-brief-annex.{ending}" for ending in ("docx", "pdf", "md")
    ]
    assert not [path for path in body for _, text in parts_of(path) if CANARY in text]
    told = annex[2].read_text(encoding="utf-8")
    assert "**SECRET//NOFORN**" in told
    assert "**Meeting brief – annex**" in told
    assert "Zqxjask" in told
    assert "A quota" not in told


def test_no_annex_is_written_where_nothing_stays_out(tmp_path: Path) -> None:
    settings = ExportSettings(
        formats=("md",), annex=True, release=Marking(level="top-secret", caveats=("noforn",))
    )

    report = export_brief(ticked(), settings, project_path=tmp_path / "talks.brief")

    assert len(report.files) == 1


def test_an_annex_without_a_release_level_is_refused(tmp_path: Path) -> None:
    whole = ticked()
    whole = replace(whole, briefs=(replace(whole.briefs[0], release=None),))

    with pytest.raises(UsageError) as fault:
        export_brief(whole, ExportSettings(annex=True), project_path=tmp_path / "talks.brief")

    assert str(fault.value) == "An annex holds what a release leaves out. Name a --release."
    assert list(tmp_path.iterdir()) == []


def test_the_log_names_all_that_stayed_out_and_no_word_of_it(tmp_path: Path) -> None:
    report = exported(tmp_path, "meeting-brief", "plain")

    secret = {item.id for item in ticked().dossier.items() if item.marking}
    assert {one.id for one in report.withheld} == secret | {"f-aroundaa"}
    told = " ".join(
        [*(one.message for one in report.notices), *(one.ground for one in report.withheld)]
    )
    assert CANARY not in told.replace("Zqxjground", "")


def test_the_banner_is_that_of_what_goes_out(tmp_path: Path) -> None:
    report = exported(tmp_path, "meeting-brief", "plain")

    text = report.files[2].read_text(encoding="utf-8")
    assert "**UNCLASSIFIED**" in text
    assert "SECRET" not in text
