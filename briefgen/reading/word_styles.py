"""The styles of a Word document whose text is hidden."""

from lxml import etree

from briefgen.reading.hidden_styles import inherited
from briefgen.reading.safe_xml import attribute, children

_TINY = frozenset({"0", "1", "2"})
"""Sizes of letters in half points."""
_OFF = frozenset({"0", "false", "off"})


def hidden_styles(styles: etree._Element | None) -> frozenset[str]:
    """Name the styles whose text is not displayed, by themselves or by what they are based on."""
    if styles is None:
        return frozenset()
    own: dict[str, bool | None] = {}
    bases: dict[str, str] = {}
    for style in children(styles, "style"):
        name = attribute(style, "styleId")
        own[name] = next((hides(one) for one in children(style, "rPr")), None)
        bases[name] = next((attribute(one, "val") for one in children(style, "basedOn")), "")
    return inherited(own, bases)


def hides(properties: etree._Element) -> bool | None:
    """Tell what properties of text say of hiding it; None where they say nothing.

    What is struck out no longer holds, as on a web page; letters of a point are not seen.
    """
    if any(map(_is_on, children(properties, "strike", "dstrike"))) or _is_tiny(properties):
        return True
    marks = [*map(_is_on, children(properties, "vanish", "webHidden"))]
    return any(marks) if marks else None


def _is_on(mark: etree._Element) -> bool:
    return attribute(mark, "val") not in _OFF


def _is_tiny(properties: etree._Element) -> bool:
    return any(attribute(one, "val") in _TINY for one in children(properties, "sz"))
