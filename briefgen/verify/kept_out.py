"""What must not be in a file: all that is not selected, and what is private or local."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText
from briefgen.verify.rule import KeptOut
from briefgen.verify.selected import Selected, rests_on_what_is_out
from briefgen.verify.wordings import (
    SAID_IN_WORDS,
    DaysInWords,
    texts_of,
    value_in_words,
    wordings_of,
)

NOTE = "private note"
READING = "rejected reading"
FILE_NAME = "file name of a source"
FORMAT_WORDS = frozenset({
    "action", "adobe", "annotation", "annotations", "arabic", "area", "author", "background",
    "begin", "bold", "book", "border", "brief", "briefs", "built", "cell", "center", "centre",
    "color", "column", "columns", "comment", "comments", "content", "contents", "copyright",
    "core", "cover", "creator", "custom", "default", "description", "destination", "document",
    "docx", "drafting", "drawing", "element", "ellipse", "extension", "figure", "file", "font",
    "fonts", "footer", "footnote", "footnotes", "form", "format", "glossary", "header",
    "heading", "home", "html", "http", "https", "icon", "identification", "image", "index",
    "info", "information", "integer", "internal", "italic", "label", "language", "layout",
    "level", "line", "lines", "link", "links", "list", "main", "meta", "metadata", "microsoft",
    "name", "normal", "note", "notes", "number", "numbering", "object", "office", "open",
    "openxmlformats", "option", "options", "order", "other", "outline", "output", "package",
    "page", "pages", "paper", "paragraph", "part", "parts", "pdf", "people", "picture", "plain",
    "print", "producer", "properties", "property", "purl", "quiet", "rect", "reference",
    "references", "regular", "relationship", "relationships", "resource", "root", "roman",
    "row", "sample", "sans", "schema", "schemas", "section", "serif", "setting", "settings",
    "shape", "size", "source", "sources", "span", "square", "standard", "start", "strong",
    "structure", "style", "styles", "subject", "symbol", "table", "target", "template", "text",
    "texts", "theme", "timeline", "title", "type", "types", "unicode", "untitled", "user",
    "value", "version", "view", "whole", "width", "word", "wordprocessing", "www", "xml",
    "xmlns",
})  # fmt: skip
"""Words that stand in the markup of DOCX and PDF, or begin the names of saved files."""


def kept_out_of(
    dossier: Dossier, decided: Dossier, *, selected: Selected, days: DaysInWords
) -> Iterator[KeptOut]:
    """Yield what of a dossier must not be in a file.

    `decided` is the dossier as the officer's choices leave it; what these choices did away
    with is a rejected reading.
    """
    labels = {area.id: area.label for area in dossier.areas}
    for item in dossier.items():
        yield KeptOut(item=item.id, why=NOTE, words=item.note)
        if reason := selected.reasons.get(item.id):
            for words in wordings_of(item, days):
                yield KeptOut(item=item.id, why=reason, words=words)
            if area := labels.get(getattr(getattr(item, "value", None), "area", "")):
                yield KeptOut(item=item.id, why=reason, words=area)
    yield from _rejected_readings(dossier, decided, days)
    yield from _left_out_with_facts(dossier, selected)
    for source in dossier.sources:
        name = source.file_name
        yield KeptOut(item=source.id, why=FILE_NAME, words=name)
        if is_telling(stem := PurePath(name).stem):
            yield KeptOut(item=source.id, why=FILE_NAME, words=stem)


def is_telling(name: str) -> bool:
    """Tell whether the name of a file, user or machine says anything by itself.

    Files called `text`, `page 1` or by a day are found by their whole names only: every
    brief holds such words.
    """
    return not FORMAT_WORDS.issuperset(re.findall(r"[^\W\d_]+", name.casefold()))


def _rejected_readings(dossier: Dossier, decided: Dossier, days: DaysInWords) -> Iterator[KeptOut]:
    """Yield what an officer corrected, and the sides of conflicts that were not chosen."""
    for fact, kept in zip(dossier.facts, decided.facts, strict=True):
        original = fact.review.original
        if original:
            yield from _readings(fact, value_in_words(original.value, days))
            said = (original.attributes.get(name) for name in SAID_IN_WORDS)
            yield from _readings(fact, (one.value for one in said if one))
        if fact is not kept:
            yield from _readings(fact, value_in_words(fact.value, days))
            yield from _readings(fact, (fact.attribute(name) for name in SAID_IN_WORDS))


def _readings(fact: Fact, words: Iterator[str | bool]) -> Iterator[KeptOut]:
    for one in words:
        if isinstance(one, str):
            yield KeptOut(item=fact.id, why=READING, words=one)


def _left_out_with_facts(dossier: Dossier, selected: Selected) -> Iterator[KeptOut]:
    """Yield titles of people and fields of the meeting that were taken from facts that are out."""
    for person in dossier.people:
        for title in person.titles:
            if rests_on_what_is_out(title.facts, selected):
                reason = _reason_of(title.facts, selected)
                for words in texts_of(title.text):
                    yield KeptOut(item=person.id, why=reason, words=words)
    for name, facts in dossier.meeting.from_facts.items():
        field = getattr(dossier.meeting, name, None)
        if isinstance(field, LocalText) and rests_on_what_is_out(facts, selected):
            reason = _reason_of(facts, selected)
            for words in texts_of(field):
                yield KeptOut(item=next(iter(facts)), why=reason, words=words)


def _reason_of(facts: tuple[str, ...], selected: Selected) -> str:
    return next(selected.reasons[id_] for id_ in facts if id_ in selected.reasons)
