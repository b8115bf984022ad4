"""The fonts that stay open from one document to the next, with the words shaped in them."""

from pathlib import Path

import msgspec

from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.model.house_style import FontCatalogue

_FIELD = "fonts of the PDF exporter"


def opened_fonts(fonts: FontCatalogue, kept: dict[str, object] | None) -> OpenFonts:
    """Give the fonts that are kept open where they are these ones still, else open them.

    An office may change its fonts at any time: one that was written since is another one.
    """
    if kept is None:
        return OpenFonts(fonts)
    stamp = _stamp(fonts)
    known = kept.get(_FIELD)
    if isinstance(known, tuple) and known[0] == stamp:
        opened: OpenFonts = known[1]
        return opened
    opened = OpenFonts(fonts)
    kept[_FIELD] = (stamp, opened)
    return opened


def _stamp(fonts: FontCatalogue) -> tuple[object, ...]:
    """Give what differs where the catalogue or an office's own file does."""
    named = {
        file
        for family in fonts.families.values()
        for file in (family.regular, family.bold, family.italic, family.bold_italic)
        if file
    }
    own = sorted(file for file in named if Path(file).is_absolute())
    states = [Path(file).stat() for file in own]
    written = tuple(
        (file, one.st_mtime_ns, one.st_size) for file, one in zip(own, states, strict=True)
    )
    return msgspec.msgpack.encode(fonts), written
