"""Bring our lists into the numbering of a template, and let its list styles count them."""

from collections.abc import Iterable, Mapping

from docx.document import Document as WordFile
from docx.oxml.xmlchemy import BaseOxmlElement

from briefgen.export.to_docx import numbering
from briefgen.export.to_docx.office_file import OfficeFile, W


def adopt_numbering(
    parts: Iterable[BaseOxmlElement],
    added: Iterable[BaseOxmlElement],
    *,
    file: WordFile,
    office: OfficeFile,
    found: Mapping[str, str],
) -> None:
    """Merge our patterns behind those of the template.

    Bullets whose style in the template has some take these; lists of the first level whose
    style in the template counts take its form, and still begin at 1. `found` gives the ids
    of the template's styles by ours.
    """
    own = file.part.numbering_part.element
    by_style = {ours: _number_of(theirs, office) for ours, theirs in found.items()}
    shift = _highest(office.numbering, "num", "numId")
    _shift(own, [*parts, *added], numbers=shift, patterns=_patterns(office.numbering))
    for paragraph in (one for part in parts for one in part.iter(f"{W}p")):
        _let_style_count(paragraph, own=own, office=office, by_style=by_style)
    theirs = office.numbering
    own[:] = [
        *theirs.findall(f"{W}abstractNum"),
        *own.findall(f"{W}abstractNum"),
        *theirs.findall(f"{W}num"),
        *own.findall(f"{W}num"),
    ]


def _patterns(numbering: BaseOxmlElement) -> int:
    """Give how many numbers of patterns are taken, counted from 0."""
    ids = [int(one.get(f"{W}abstractNumId")) for one in numbering.findall(f"{W}abstractNum")]
    return max(ids, default=-1) + 1


def _highest(numbering: BaseOxmlElement, tag: str, name: str) -> int:
    return max((int(one.get(f"{W}{name}")) for one in numbering.findall(f"{W}{tag}")), default=0)


def _shift(
    own: BaseOxmlElement, roots: Iterable[BaseOxmlElement], *, numbers: int, patterns: int
) -> None:
    """Move our numbers behind those that the template has taken."""
    for pattern in own.findall(f"{W}abstractNum"):
        _add(pattern, "abstractNumId", patterns)
    for instance in own.findall(f"{W}num"):
        _add(instance, "numId", numbers)
        _add(instance.find(f"{W}abstractNumId"), "val", patterns)
    for number in (one for root in roots for one in root.iter(f"{W}numId")):
        if number.get(f"{W}val") != str(numbering.NONE):
            _add(number, "val", numbers)


def _add(element: BaseOxmlElement, name: str, count: int) -> None:
    element.set(f"{W}{name}", str(int(element.get(f"{W}{name}")) + count))


def _number_of(style_id: str, office: OfficeFile) -> tuple[str, str]:
    """Give number and level that a style of the template has, or what it is based on."""
    styles = {one.get(f"{W}styleId"): one for one in office.styles.iter(f"{W}style")}
    met: set[str] = set()
    while style_id in styles and style_id not in met:
        met.add(style_id)
        style = styles[style_id]
        for number in style.iter(f"{W}numId"):
            levels = [one.get(f"{W}val") for one in style.iter(f"{W}ilvl")]
            return str(number.get(f"{W}val")), str((*levels, "0")[0])
        style_id = next((one.get(f"{W}val") for one in style.iter(f"{W}basedOn")), "")
    return "", ""


def _let_style_count(
    paragraph: BaseOxmlElement,
    *,
    own: BaseOxmlElement,
    office: OfficeFile,
    by_style: Mapping[str, tuple[str, str]],
) -> None:
    style = next((one.get(f"{W}val") for one in paragraph.iter(f"{W}pStyle")), "")
    counted = paragraph.find(f"{W}pPr/{W}numPr")
    kind = style.removesuffix("Last").removesuffix("CellEnd").removesuffix("AfterTable")
    number, level = by_style.get(kind, ("", ""))
    if counted is None or number in {"", "0"}:
        return
    if kind.startswith("ListBullet"):
        counted.find(f"{W}numId").set(f"{W}val", number)
        counted.find(f"{W}ilvl").set(f"{W}val", level)
    elif counted.find(f"{W}ilvl").get(f"{W}val") == "0":
        _take_pattern(own, counted.find(f"{W}numId").get(f"{W}val"), office=office, number=number)


def _take_pattern(own: BaseOxmlElement, instance: str, *, office: OfficeFile, number: str) -> None:
    """Let one of our lists be counted by the pattern of one in the template."""
    pattern = next(
        (
            one.find(f"{W}abstractNumId").get(f"{W}val")
            for one in office.numbering.findall(f"{W}num")
            if one.get(f"{W}numId") == number
        ),
        None,
    )
    for ours in own.findall(f"{W}num"):
        if pattern is not None and ours.get(f"{W}numId") == instance:
            ours.find(f"{W}abstractNumId").set(f"{W}val", pattern)
