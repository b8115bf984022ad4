"""Everything that reads what others give us, as targets for damaged files.

Each is called with bytes and a folder of its own, and may raise nothing but a foreseen error.
"""

import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from briefgen.app.backups import Backups
from briefgen.app.commands.change_file import read_changes
from briefgen.app.data_file import read_data_file
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.manifest import confirmed
from briefgen.app.office_template import read_template
from briefgen.app.preferences import load_preferences
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.project_lock import is_locked
from briefgen.app.read_for_project import read_for_project
from briefgen.app.recent import RecentProjects
from briefgen.app.recovery import Recovery
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.errors import BriefgenError
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.model.project import Project
from briefgen.reading.detect import detect_kind
from briefgen.reading.formats import FORMATS, reader_of
from briefgen.reading.read_source import read_bytes
from briefgen.reference.house_styles import load_house_style
from briefgen.reference.knowledge import load_knowledge
from briefgen.reference.logos import load_logo
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe
from briefgen.resources import asset
from briefgen.verify.read_file import read_file
from tests.support.office_making import office_template
from tests.support.planting import docx_with
from tests.support.png_making import SIGNATURE, chunk, png
from tests.support.sample_project import sample_project
from tests.support.source_files import article_files

Read = Callable[[bytes, Path], object]
_ZIP = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"project.json", b"word/document.xml")
_XML = (b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<w:p>", b"]]>", b"<?xml", b"&#0;", b"<a:b ")
_PDF = (
    b"1 0 obj", b"endobj", b"<<", b">>", b"stream\n", b"endstream", b"/Kids [1 0 R]", b"/Length ",
    b"/Filter /FlateDecode ", b"/ObjStm", b"xref", b"trailer", b"startxref", b"BT", b"Tj", b"(",
)  # fmt: skip
_MAIL = (b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"=?utf-8?b?", b"\n\n", b": ")
_HTML = (b"<p>", b"</p>", b"<table><tr><td>", b"<!--", b"<script>", b"&#xD800;", b"<style>", b"<")
_RTF = (b"{\\", b"}", b"\\u-1?", b"\\bin9999 ", b"\\'e4", b"\\par ", b"\\ansicpg0")
_TEXT = ("“".encode(), b"8 and 9 May 2024", b"\xff\xfe", b"\xe2\x80\xae", b"Mr ", b"\r", b"\x0c")
_TOML = (b"[[", b"]]", b"= ", b'"""', b"{", b"= 1e400", b"= 2024-02-31", b"\\u0000", b"'", b"#")
_JSON = (b'{"', b"[", b"]", b"}", b'":', b"null", b"\\ud800", b"1e999", b",", b'"version":[2,0]')
_CSV = (b",", b'"', b"\n", b",,", b"1,5", b"\xff\xfe")


class Parser(NamedTuple):
    """One reader of foreign bytes: whole files to start from, words of its format, the call."""

    seeds: tuple[bytes, ...]
    words: tuple[bytes, ...]
    read: Read


def parsers() -> Mapping[str, Parser]:
    """Give all of them, by name."""
    return {**_of_sources(), **_of_finished_files(), **_of_projects(), **_of_own_data()}


@contextmanager
def own_folder(folder: Path) -> Iterator[None]:
    """Let a folder be the one of the user's own data."""
    before = os.environ.get("BRIEFGEN_CONFIG")
    os.environ["BRIEFGEN_CONFIG"] = str(folder)
    try:
        yield
    finally:
        os.environ.pop("BRIEFGEN_CONFIG")
        if before is not None:
            os.environ["BRIEFGEN_CONFIG"] = before


def fault_of(parser: Parser, data: bytes, folder: Path) -> BriefgenError | None:
    """Read some bytes; give the foreseen error that came of it."""
    try:
        parser.read(data, folder)
    except BriefgenError as fault:
        if type(fault) is BriefgenError:
            raise  # one of no kind was not foreseen
        return fault
    return None


def _of_sources() -> Mapping[str, Parser]:
    files = article_files()
    words = {
        "txt": _TEXT, "html": _HTML, "docx": (*_ZIP, *_XML), "odt": (*_ZIP, *_XML), "rtf": _RTF,
        "pdf": _PDF, "eml": (*_MAIL, *_HTML), "mhtml": (*_MAIL, *_HTML),
    }  # fmt: skip
    found = {
        f"source {ending}": Parser(
            (files[f"article.{ending}"],), words[ending], partial(_read_source, f"a.{ending}")
        )
        for ending in words
    }
    inside = {
        f"XML in a source {ending}": Parser(
            (member_of(files[f"article.{ending}"], name),), _XML,
            partial(_read_member, f"a.{ending}", files[f"article.{ending}"], name),
        )
        for ending, name in (("docx", "word/document.xml"), ("odt", "content.xml"))
    }  # fmt: skip
    text = Parser((files["article.txt"],), _TEXT, _propose)
    return {**found, **inside, "facts of a text": text}


def member_of(packed: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return archive.read(name)


def _read_member(name: str, whole: bytes, member: str, data: bytes, folder: Path) -> None:
    """Read a file in which one member is other bytes, packed as it should be."""
    _read_source(name, docx_with(whole, {member: data}), folder)


def _read_source(name: str, data: bytes, _folder: Path) -> None:
    """Read a source in this process: what is bounded from outside should hold by itself too."""
    kind, _ = detect_kind(data, file_name=name)
    if kind != "mail" and FORMATS[kind].apart:
        reader_of(kind)(data, file_name=name)
    else:
        read_bytes(data, file_name=name)


@cache
def _index() -> KnowledgeIndex:
    return index_knowledge(load_knowledge())


def _propose(data: bytes, _: Path) -> None:
    text = data.decode("utf-8", "replace")
    for reading in read_for_project(text, index=_index(), read_on=date(2024, 5, 7)):
        for fact in reading.command.facts:
            assert reading.command.source.text[fact.start : fact.end] == fact.text


@cache
def _brief_files() -> Mapping[str, bytes]:
    settings = ExportSettings(formats=("docx", "pdf", "md"))
    return {name: one.data for name, one in render_brief(open_sample(), settings).files.items()}


def _of_finished_files() -> Mapping[str, Parser]:
    words = {"docx": (*_ZIP, *_XML), "pdf": _PDF, "md": (*_TEXT, *_HTML)}
    return {
        f"finished {name}": Parser((data,), words[name], partial(_verify, f"a.{name}"))
        for name, data in _brief_files().items()
    } | {
        "XML in a finished docx": Parser(
            (member_of(_brief_files()["docx"], "word/document.xml"),), _XML, _verify_member
        )
    }


def _verify(name: str, data: bytes, _: Path) -> None:
    read_file(data, name)


def _verify_member(data: bytes, _: Path) -> None:
    read_file(docx_with(_brief_files()["docx"], {"word/document.xml": data}), "a.docx")


def _of_projects() -> Mapping[str, Parser]:
    folder = Path(__file__).parents[1] / "app" / "formats"
    zips = tuple(path.read_bytes() for path in sorted(folder.glob("*.brief")))
    bare = tuple(path.read_bytes() for path in folder.glob("*.json"))
    manifest = (
        b'{"briefgen":"0","versions":{},"sources":{},"user_files":{},"options":{},'
        b'"selected":[],"checks":{},"outputs":[{"name":"a.md","sha256":"","content_sha256":""}]}'
    )
    changes = (
        b'[{"do":"select","add":["f-hanneaaa"]},{"do":"set","key":"meeting.room","value":"4"}]'
    )
    return {
        "project": Parser(zips, (*_ZIP, *_JSON), _open(".brief")),
        "project as JSON": Parser(bare, _JSON, _open(".json")),
        "kept state": Parser(zips, (*_ZIP, *_JSON), _recover),
        "changes": Parser((changes,), _JSON, lambda data, _: read_changes(data, name="a.json")),
        "manifest": Parser((manifest,), _JSON, _confirm),
        "preferences": Parser((b'{"theme":"dark"}',), _JSON, _prefer),
        "recent projects": Parser((b'["/a.brief","/b.brief"]',), _JSON, _remember),
        "lock": Parser((b"12 1c57d02e52932eca\n",), (b" ", b"-1", b"\n"), _look_at_lock),
        "data of a chart": Parser((b"Year,Norland,Ostland\n2022,3,4.5\n2023,4,5\n",), _CSV, _chart),
    }


def _open(ending: str) -> Read:
    def opened(data: bytes, folder: Path) -> None:
        """Whatever opens can be saved, and says the same."""
        path = folder / f"a{ending}"
        path.write_bytes(data)
        project = load_project(path).project
        assert new_project_file(folder / "b.brief", project).project == project

    return opened


def _recover(data: bytes, folder: Path) -> None:
    recovery, path = Recovery(folder / "state"), folder / "a.brief"
    recovery.keep(path, sample_project(), {})
    recovery.keep(path, sample_project(), {})
    (state,) = (folder / "state").glob("*.brief")
    state.write_bytes(data)
    assert recovery.waiting() == (path,)
    assert recovery.found(path).opened
    (note,) = (folder / "state").glob("*.path")
    note.write_bytes(data[:200])
    recovery.waiting()
    assert Backups(folder).versions(path) == ()


def _confirm(data: bytes, folder: Path) -> None:
    (folder / "a.manifest.json").write_bytes(data)
    confirmed(folder / "a.md", b"# Brief")


def _prefer(data: bytes, folder: Path) -> None:
    (folder / "preferences.json").write_bytes(data)
    load_preferences(folder)


def _remember(data: bytes, folder: Path) -> None:
    (folder / "recent.json").write_bytes(data)
    RecentProjects(folder).paths()
    RecentProjects(folder).add(folder / "a.brief")


def _look_at_lock(data: bytes, folder: Path) -> None:
    (folder / ".a.brief.lock").write_bytes(data)
    is_locked(folder / "a.brief")


def _chart(data: bytes, folder: Path) -> None:
    (folder / "a.csv").write_bytes(data)
    read_data_file(folder / "a.csv")


def _of_own_data() -> Mapping[str, Parser]:
    def shipped(place: str) -> tuple[bytes, ...]:
        return tuple(path.read_bytes() for path in sorted(asset(place).glob("*.toml")))

    font = asset("fonts", "LiberationSans-Regular.ttf").read_bytes()
    terms = b'[[terms]]\nid = "own"\nkind = "agreement"\nofficial = "Herring Pact"\nsource = "x"\n'
    areas = b'[[areas]]\nid = "herring"\ndomain = "sea"\nlabel = "Herring"\nterms = ["herring"]\n'
    return {
        "recipe": Parser(shipped("recipes"), _TOML, _recipe),
        "house style": Parser(shipped("house_styles"), _TOML, _house_style),
        "marking scheme": Parser(
            shipped("marking_schemes"), _TOML, _named("marking_schemes", load_marking_scheme)
        ),
        "own terms": Parser((terms,), _TOML, _know("terms.toml")),
        "own areas": Parser((areas,), _TOML, _know("areas.toml")),
        "logo": Parser((png(4, 2), png(40, 20)), (b"IHDR", b"IDAT", b"PLTE", b"tRNS"), _logo),
        "logo with right sums": Parser(
            (png(4, 2)[16:29] + png(4, 2)[41:-16],), (b"\x78\x9c", bytes(9)), _checked_logo
        ),
        "styles in a template": Parser(
            (member_of(office_template().data, "word/styles.xml"),), _XML, _template_styles
        ),
        "own font": Parser((font,), (bytes(4), b"\xff\xff\xff\xff"), _font),
        "office template": Parser((office_template().data,), (*_ZIP, *_XML), _template),
    }


def _named(place: str, load: Callable[[str], object]) -> Read:
    def read(data: bytes, folder: Path) -> None:
        (folder / place).mkdir(exist_ok=True)
        (folder / place / "fuzzed.toml").write_bytes(data)
        with own_folder(folder):
            load("fuzzed")

    return read


def _recipe(data: bytes, folder: Path) -> None:
    """Read a recipe and make a brief by it."""
    named = re.sub(rb"(?m)^name = .*$", b'name = "fuzzed"', data, count=1)
    _named("recipes", load_recipe)(named, folder)
    with own_folder(folder):
        settings = ExportSettings(formats=("md",), type="fuzzed")
        export_brief(_project(), settings, project_path=folder / "a.brief")


def _house_style(data: bytes, folder: Path) -> None:
    """Read a house style and lay pages out by it."""
    _named("house_styles", load_house_style)(data, folder)
    with own_folder(folder):
        settings = ExportSettings(house_style="fuzzed")
        export_brief(_project(), settings, project_path=folder / "a.brief")


def _know(name: str) -> Read:
    def read(data: bytes, folder: Path) -> None:
        (folder / name).write_bytes(data)
        with own_folder(folder):
            load_knowledge()

    return read


def _logo(data: bytes, folder: Path) -> None:
    """Read a logo, and draw it where it was taken."""
    (folder / "house_styles").mkdir(exist_ok=True)
    (folder / "house_styles" / "a.png").write_bytes(data)
    style = 'summary = "S"\nbased_on = "plain"\n[logo]\nfile = "a.png"\ntext = "A"\n'
    (folder / "house_styles" / "fuzzed.toml").write_text(style, encoding="utf-8")
    with own_folder(folder):
        load_logo(load_house_style("fuzzed"))
        settings = ExportSettings(house_style="fuzzed")
        export_brief(_project(), settings, project_path=folder / "a.brief")


def _checked_logo(data: bytes, folder: Path) -> None:
    """Read a logo whose checksums are right whatever is in it."""
    parts = (chunk(b"IHDR", data[:13]), chunk(b"IDAT", data[13:]), chunk(b"IEND", b""))
    _logo(SIGNATURE + b"".join(parts), folder)


def _font(data: bytes, folder: Path) -> None:
    """Take a font of an office and set a brief in it."""
    for place in ("fonts", "house_styles"):
        (folder / place).mkdir(exist_ok=True)
    (folder / "fonts" / "a.ttf").write_bytes(data)
    listed = '[families."A"]\nword = "A"\nregular = "a.ttf"\n'
    (folder / "fonts" / "fonts.toml").write_text(listed, encoding="utf-8")
    style = 'summary = "S"\nbased_on = "plain"\n[fonts]\nbody = "A"\nheading = "A"\n'
    (folder / "house_styles" / "fuzzed.toml").write_text(style, encoding="utf-8")
    with own_folder(folder):
        settings = ExportSettings(formats=("pdf",), house_style="fuzzed")
        export_brief(_project(), settings, project_path=folder / "a.brief")


@cache
def _project() -> Project:
    """Give a small project; the name of its source is that of a typeface, which templates name."""
    project = sample_project()
    sources = tuple(replace(one, file_name="harbour.txt") for one in project.dossier.sources)
    return replace(project, dossier=replace(project.dossier, sources=sources))


def _template(data: bytes, folder: Path) -> None:
    (folder / "a.dotx").write_bytes(data)
    settings = ExportSettings(formats=("docx",), template=folder / "a.dotx")
    read_template(folder / "a.dotx")
    export_brief(_project(), settings, project_path=folder / "a.brief")


def _template_styles(data: bytes, folder: Path) -> None:
    _template(docx_with(office_template().data, {"word/styles.xml": data}), folder)
