"""The styles of a Word document whose text is hidden."""

from lxml import etree

from briefgen.reading.hidden_styles import inherited
from briefgen.reading.safe_xml import attribute, children

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
    """Tell what properties of text say of hiding it; None where they say nothing."""
    marks = [attribute(mark, "val") for mark in children(properties, "vanish", "webHidden")]
    return any(mark not in _OFF for mark in marks) if marks else None
