"""Words that would be commands, markup or links where a format took them as more than words."""

import io
import re
import zipfile
from collections.abc import Iterator

import msgspec
import pikepdf
from lxml import etree
from markdown_it import MarkdownIt
from msgspec.structs import replace

from briefgen.model.project import Project
from tests.support.full_dossier import full_brief, full_dossier

WORDS = (
    '{ DDEAUTO c:\\windows\\system32\\cmd.exe "/c calc" }',
    'INCLUDETEXT "C:\\secret.docx"',
    "</w:t></w:r><w:r><w:instrText>DDEAUTO x</w:instrText></w:r><w:altChunk/><w:r><w:t>",
    ") Tj ET Q endstream endobj 99 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj",
    "<script>alert(1)</script>",
    "[look](javascript:alert(1)) ![look](http://track.example/a.png)",
    "\u202egnp.exe\u2066",
    "&xxe;<!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
)
ADDRESSES = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "\\\\drive.example\\share\\a.docx",
    "data:text/html,<script>alert(1)</script>",
    'https://a.example/")>>/S/Launch<<(',
    "https://a.example/\r\nHost: b.example",
    "ms-word:ofe|u|https://a.example/b.docx",
)
_FIELDS = re.compile(r"(?:TOC|STYLEREF|NOTEREF|REF|PAGE|NUMPAGES|PAGEREF) ?.*")
_OPENED = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
_ACTIONS = frozenset({"/URI", "/GoTo"})
_RUN = frozenset(
    {"/JS", "/JavaScript", "/Launch", "/AA", "/OpenAction", "/XFA", "/AcroForm", "/RichMedia"}
)
_LOADING = ("altChunk", "object", "OLEObject", "attachedTemplate", "subDoc", "control", "mailMerge")


def injected_project(brief_type: str, *, address: str = "https://a.example/") -> Project:
    """Give a full project with such words in every text that somebody typed or a source named."""
    project = Project(dossier=full_dossier(), briefs=(full_brief(brief_type),))
    told = msgspec.convert(_with_words(msgspec.to_builtins(project)), Project)
    sources = tuple(
        replace(one, title=f"{one.title} {WORDS[2]}", publisher=WORDS[3], url=address)
        for one in told.dossier.sources
    )
    return replace(told, dossier=replace(told.dossier, sources=sources))


def _with_words(value: object) -> object:
    match value:
        case {"texts": dict(texts), **others} if all(
            isinstance(one, str) for one in texts.values()
        ):
            more = " ".join(WORDS)
            return {"texts": {key: f"{text} {more}" for key, text in texts.items()}, **others}
        case dict():
            return {key: _with_words(one) for key, one in value.items()}
        case list() | tuple():
            return [_with_words(one) for one in value]
        case _:
            return value


def obeyed_in_docx(data: bytes) -> Iterator[str]:
    """Yield what a Word file would do, or load, beyond showing words and following web links."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, part in parts.items():
        if not name.endswith((".xml", ".rels")):
            continue
        for element in etree.fromstring(part).iter():
            tag = etree.QName(element).localname
            if tag == "instrText" and not _FIELDS.fullmatch((element.text or "").strip()):
                yield f"{name}: field {element.text}"
            if tag in _LOADING or tag == "fldSimple":
                yield f"{name}: {tag}"
            is_outside = element.get("TargetMode") == "External"
            if is_outside and not _OPENED.fullmatch(element.get("Target", "")):
                yield f"{name}: {element.get('Target')}"


def obeyed_in_pdf(data: bytes) -> Iterator[str]:
    """Yield what a PDF would do beyond showing pages and following web links."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for found in pdf.objects:
            yield from _obeyed(found, depth=0)


def _obeyed(found: pikepdf.Object, *, depth: int) -> Iterator[str]:
    if isinstance(found, pikepdf.Dictionary | pikepdf.Stream) and depth < 9:
        yield from (f"{key}" for key in found.keys() & _RUN)
        if "/URI" in found and not _OPENED.fullmatch(str(found.URI)):
            yield f"address {found.URI}"
        if found.get("/Type") == "/Action" and str(found.S) not in _ACTIONS:
            yield f"action {found.S}"
        for key in found.keys() - {"/P", "/Parent", "/Pg"}:
            inner = found[key]
            if not getattr(inner, "is_indirect", False):
                yield from _obeyed(inner, depth=depth + 1)


def obeyed_in_markdown(data: bytes) -> Iterator[str]:
    """Yield the scripts, pictures and other links that a reader of Markdown would find."""
    for block in MarkdownIt("commonmark", {"html": True}).enable("table").parse(data.decode()):
        for token in (block, *(block.children or ())):
            if token.type in {"html_block", "html_inline"} and "script" in token.content:
                yield token.content
            if token.type == "image":
                yield f"picture {token.attrGet('src')}"
            address = str(token.attrGet("href") or "")
            if token.type == "link_open" and not _OPENED.fullmatch(address):
                yield f"link {address}"


OBEYED = {"docx": obeyed_in_docx, "pdf": obeyed_in_pdf, "md": obeyed_in_markdown}
