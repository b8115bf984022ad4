"""Write figures as Word's own shapes: sharp at every size, their words real text.

A group of shapes in the line of its paragraph (Word 2010 and later, and its kin). Nothing
is drawn as a picture, so no font and no resolution is lost, and an office can go on working
with it.
"""

from itertools import count
from typing import assert_never

from briefgen.export.mirrored_figure import mirrored_figure
from briefgen.export.to_docx import names
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.markup import colour, escape, value
from briefgen.export.to_docx.runs import plain_run
from briefgen.model.document import Figure, Label
from briefgen.model.figure import Area, ColourRole, Disc, Shape, Spot, Stroke
from briefgen.model.house_style import Colours

_EMU = 12_700
"""English metric units in a point, in which DrawingML counts."""
_TWIPS = 20
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.{address}"'
    for prefix, address in (
        ("mc", "openxmlformats.org/markup-compatibility/2006"),
        ("wp", "openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "openxmlformats.org/drawingml/2006/main"),
        ("wpg", "microsoft.com/office/word/2010/wordprocessingGroup"),
        ("wps", "microsoft.com/office/word/2010/wordprocessingShape"),
    )
)
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_NO_INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"'
_LEAST_SPARE = 2.0
_SPARE = 0.2
"""How much wider than its words a text box is: in points at least, and as a share of them.

Another typeface that stands in for ours is up to a fifth wider, and a number that is cut
would be another number.
"""


def figure_to_docx(figure: Figure, *, draft: Draft) -> str:
    """Write the paragraph of a figure; its alternative text says all that it shows."""
    figure = mirrored_figure(figure) if draft.right_to_left else figure
    scale = draft.width * draft.fit.figures / _TWIPS / figure.width
    size = f'cx="{_emu(figure.width * scale)}" cy="{_emu(figure.height * scale)}"'
    number = draft.number_figure()
    return (
        f"<w:p><w:pPr>{value('pStyle', names.FIGURE.id)}</w:pPr><w:r>"
        f'<mc:AlternateContent {_NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="Figure {number}" descr="{escape(figure.description)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp>'
        f'<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        f'<a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm></wpg:grpSpPr>'
        f"{_inside(figure, scale=scale, draft=draft)}</wpg:wgp></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>"
    )


def _inside(figure: Figure, *, scale: float, draft: Draft) -> str:
    numbers = count(1)
    colours = draft.style.colours
    drawn = (
        _shape(shape, number=next(numbers), scale=scale, colours=colours) for shape in figure.shapes
    )
    written = (
        _label(label, number=next(numbers), figure=figure, scale=scale, draft=draft)
        for label in figure.labels
    )
    return "".join((*drawn, *written))


def _emu(points: float) -> int:
    return round(points * _EMU)


def _shape(shape: Shape, *, number: int, scale: float, colours: Colours) -> str:
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Shape {number}"/><wps:cNvSpPr/>'
        f"<wps:spPr>{_look(shape, scale=scale, colours=colours)}</wps:spPr>"
        "<wps:bodyPr/></wps:wsp>"
    )


def _look(shape: Shape, *, scale: float, colours: Colours) -> str:
    """Write place, form, fill and line of a shape."""
    match shape:
        case Stroke(spots=spots):
            drawn = _line(shape.colour, shape.width * scale, colours, dashed=shape.dashed)
            return f"{_path(spots, scale=scale)}<a:noFill/>{drawn}"
        case Area(spots=spots):
            return _path(spots, scale=scale, closed=True) + _fill(shape, scale, colours)
        case Disc(centre=(x, y), radius=radius):
            place = _place(x - radius, y - radius, width=2 * radius, height=2 * radius, scale=scale)
            form = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
            return place + form + _fill(shape, scale, colours)
        case _:
            assert_never(shape)


def _fill(shape: Area | Disc, scale: float, colours: Colours) -> str:
    line = "<a:ln><a:noFill/></a:ln>"
    if shape.outline:
        line = _line(shape.outline, shape.width * scale, colours)
    return _solid(shape.fill, colours) + line


def _solid(role: ColourRole, colours: Colours) -> str:
    drawn = "FFFFFF" if role == "paper" else colour(getattr(colours, role))
    return f'<a:solidFill><a:srgbClr val="{drawn}"/></a:solidFill>'


def _line(role: ColourRole, width: float, colours: Colours, *, dashed: bool = False) -> str:
    dash = '<a:prstDash val="sysDash"/>' if dashed else ""
    return f'<a:ln w="{_emu(width)}">{_solid(role, colours)}{dash}</a:ln>'


def _place(x: float, y: float, *, width: float, height: float, scale: float) -> str:
    left, top, across, down = (_emu(length * scale) for length in (x, y, width, height))
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'


def _path(spots: tuple[Spot, ...], *, scale: float, closed: bool = False) -> str:
    """Write a way through spots, which count from the corner of the box around them."""
    left, top = min(x for x, _ in spots), min(y for _, y in spots)
    width, height = max(x for x, _ in spots) - left, max(y for _, y in spots) - top
    steps = "".join(
        f'<a:{"lnTo" if at else "moveTo"}><a:pt x="{_emu((x - left) * scale)}" '
        f'y="{_emu((y - top) * scale)}"/></a:{"lnTo" if at else "moveTo"}>'
        for at, (x, y) in enumerate(spots)
    )
    size = f'w="{_emu(width * scale)}" h="{_emu(height * scale)}"'
    fill = "" if closed else ' fill="none"'
    return (
        f"{_place(left, top, width=width, height=height, scale=scale)}"
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst><a:path {size}{fill}>{steps}{'<a:close/>' if closed else ''}</a:path>"
        "</a:pathLst></a:custGeom>"
    )


def _label(label: Label, *, number: int, figure: Figure, scale: float, draft: Draft) -> str:
    """Write a text box without insets, as wide as the room of its words and a little more."""
    before, after = _spare_around(label, figure, right_to_left=draft.right_to_left)
    width = before + label.width + after
    place = _place(label.x - before, label.y, width=width, height=label.height, scale=scale)
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Words {number}"/><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr>{place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        f"<a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>"
        f"{_words(label, scale=scale, draft=draft, language=figure.language)}"
        "</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr wrap="square" {_NO_INSETS} anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>'
    )


def _spare_around(label: Label, figure: Figure, *, right_to_left: bool) -> tuple[float, float]:
    """Give what a text box is wider before and after its words, where these stay in their place.

    It stays inside the figure: what stands out of a group moves all of it in LibreOffice.
    """
    spare = max(_LEAST_SPARE, _SPARE * label.width)
    before = max(0.0, label.x)
    after = max(0.0, figure.width - label.x - label.width)
    if label.align == "centre":
        each = min(spare / 2, before, after)
        return each, each
    ends = (label.align == "end") != right_to_left
    return (min(spare, before), 0.0) if ends else (0.0, min(spare, after))


def _words(label: Label, *, scale: float, draft: Draft, language: str) -> str:
    """Write the lines as one paragraph, so that whoever edits it edits one text."""
    style = draft.label_style(label.role, label.align, scale=scale)
    lines = (plain_run(line, draft=draft, language=language) for line in label.lines)
    runs = "<w:r><w:br/></w:r>".join(lines)
    return f"<w:p><w:pPr>{value('pStyle', style.id)}</w:pPr>{runs}</w:p>"
