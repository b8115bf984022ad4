"""A composed document in every format asked for; one that refuses keeps no other back."""

from msgspec.structs import replace

from briefgen.errors import RefusedError, UsageError, unknown_name
from briefgen.export.registry import FORMATS, Kept, Shapes, render
from briefgen.model.document import Document, Heading
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import HouseStyle
from briefgen.model.notices import Notice
from briefgen.reference.house_styles import load_fonts


def require_formats(names: tuple[str, ...]) -> None:
    """Raise UsageError where no format is named, or one that there is not."""
    if not names:
        raise UsageError("No format is named.", hint=f"Available: {', '.join(FORMATS)}.")
    for name in names:
        if name not in FORMATS:
            raise unknown_name("format", name, FORMATS)


def pages_first(formats: tuple[str, ...], *, measured: bool) -> tuple[str, ...]:
    """Give the formats that lay out pages before the others.

    For what takes its pages from there, and where pages must be `measured`, one of them is
    rendered even where nobody asked for it.
    """
    layouts = [name for name, known in FORMATS.items() if known.lays_out]
    asked = [name for name in layouts if name in formats]
    needed = measured or any(FORMATS[name].follows_layout for name in formats)
    first = asked or (layouts[:1] if needed else [])
    return tuple(dict.fromkeys((*first, *formats)))


def render_formats(
    document: Document,
    formats: tuple[str, ...],
    *,
    style: HouseStyle,
    options: ExportOptions,
    kept: Kept | None,
) -> tuple[dict[str, Exported], dict[str, Notice]]:
    """Render formats by their order; one that refuses doesn't keep the others back.

    What lays out pages comes first: the others take the pages of a contents from there.
    """
    fonts = load_fonts().asking_first(style.fonts.fallback)
    shapes = Shapes(document, style)
    files: dict[str, Exported] = {}
    refusals: dict[str, Notice] = {}
    for name in formats:
        try:
            files[name] = render(
                document,
                name,
                style=style,
                fonts=fonts,
                options=options,
                shapes=shapes,
                kept=kept,
            )
            options = _with_layout(options, document, files[name])
        except RefusedError as fault:
            place = FORMATS[name].title
            refusals[name] = Notice(
                code=f"{name}-refused", message=str(fault), level="refusal", place=place
            )
    return files, refusals


def _with_layout(options: ExportOptions, document: Document, exported: Exported) -> ExportOptions:
    """Give the options with how closely a layout sets, and the page of each heading led to."""
    if not exported.pages:
        return options
    pages = {
        block.anchor: place.first
        for block, place in zip(document.blocks, exported.blocks, strict=False)
        if isinstance(block, Heading) and block.anchor
    }
    return replace(options, pages=pages, fit=exported.fit)
