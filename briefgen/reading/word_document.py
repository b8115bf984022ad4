"""Read DOCX: what stands on the page, tracked changes as if accepted, without comments.

The parts go through `parse_xml` one by one rather than through python-docx: its paragraphs
leave out insertions, content controls, text boxes and footnotes, and its package opens
every part without a limit.
"""

import posixpath

from lxml import etree

from briefgen.reading.archive import Archive, damaged
from briefgen.reading.normalise import joined
from briefgen.reading.origin import Origin, Reader, ReadText, day_of, language_of, source_of
from briefgen.reading.safe_xml import attribute, parse_xml, text_of
from briefgen.reading.word_styles import hidden_styles
from briefgen.reading.word_text import notes_of, paragraphs_of

READER = Reader(name="docx", version="3")


def read_word_document(data: bytes, *, file_name: str) -> ReadText:
    """Read a DOCX file; raise InputError where it is damaged, protected or goes too far."""
    package = Package(data, file_name=file_name)
    main = package.related("", "/officeDocument")
    if not main:
        raise damaged(file_name)
    text = _running_text(package, main[0]) or _margins(package, main[0])
    source = source_of(data, file_name=file_name, reader=READER, text=text, origin=_origin(package))
    return ReadText(source=source, original=data)


class Package:
    """The parts of an Office file, found by their relationships (ECMA-376, part 2)."""

    def __init__(self, data: bytes, *, file_name: str) -> None:
        """Open the package; raise InputError as `Archive` does."""
        self._archive = Archive(data, file_name=file_name)
        self._file_name = file_name

    def related(self, part: str, kind: str) -> list[str]:
        """Name the parts that a part, or the package, points to by one kind of relationship."""
        folder, name = posixpath.split(part)
        relationships = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        if relationships is None:
            return []
        targets = [
            posixpath.normpath(posixpath.join("/", folder, attribute(one, "Target")))
            for one in relationships
            if attribute(one, "Type").endswith(kind) and attribute(one, "TargetMode") != "External"
        ]
        return [target.lstrip("/") for target in targets]

    def root(self, part: str) -> etree._Element | None:
        """Give the root element of a part, None where there is no such part."""
        data = self._archive.read(part)
        return parse_xml(data, file_name=self._file_name) if data else None


def _running_text(package: Package, main: str) -> str:
    """Give the paragraphs of the body, and behind them those of foot- and endnotes."""
    hidden = _hidden(package, main)
    body = package.root(main)
    paragraphs = [] if body is None else list(paragraphs_of(body, hidden=hidden))
    for kind in ("/footnotes", "/endnotes"):
        for part in package.related(main, kind):
            root = package.root(part)
            paragraphs += [] if root is None else notes_of(root, hidden=hidden)
    return joined(paragraphs)


def _margins(package: Package, main: str) -> str:
    """Give heads and feet of the pages, which are read only where they are the only text."""
    hidden = _hidden(package, main)
    paragraphs: list[str] = []
    for kind in ("/header", "/footer"):
        for part in package.related(main, kind):
            root = package.root(part)
            paragraphs += [] if root is None else paragraphs_of(root, hidden=hidden)
    return joined(dict.fromkeys(paragraphs))


def _hidden(package: Package, main: str) -> frozenset[str]:
    """Name the styles whose text is hidden."""
    parts = package.related(main, "/styles")
    return hidden_styles(package.root(parts[0])) if parts else frozenset()


def _origin(package: Package) -> Origin:
    """Read the document's properties; the day it was made is a hint, not its date of issue."""
    parts = package.related("", "/core-properties")
    root = package.root(parts[0]) if parts else None
    if root is None:
        return Origin()
    return Origin(
        title=text_of(root, "title"),
        author=text_of(root, "creator"),
        document_date=day_of(text_of(root, "created"), how="inferred"),
        language=language_of(text_of(root, "language")),
    )
