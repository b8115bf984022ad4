"""Write a logo as a picture in a paragraph of its own, with its alternative text."""

from briefgen.export.to_docx import names
from briefgen.export.to_docx.markup import escape, value
from briefgen.model.house_style import Logo, LogoPicture

RELATION = "rIdLogo"
"""The id of the relation from the header to the picture."""

_EMU = 12_700
"""English metric units in a point, in which DrawingML counts."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def logo_to_docx(logo: Logo, picture: LogoPicture, *, widest: float) -> str:
    """Write the paragraph of a logo no wider than `widest`, in points."""
    width, height = (round(side * _EMU) for side in logo.size(picture, widest=widest))
    extent = f'cx="{width}" cy="{height}"'
    return (
        f"<w:p><w:pPr>{value('pStyle', names.LOGO.id)}</w:pPr><w:r><w:drawing>"
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" '
        'distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/>"
        f'<wp:docPr id="1" name="Logo" descr="{escape(logo.text)}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="Logo" descr="{escape(logo.text)}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{RELATION}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
