"""Embed the used glyphs of a face, with widths and the characters they stand for.

Text is written by glyph number of the uncut file (Identity-H), so that what was shaped
once can be painted in any document; a map leads to the place in the cut file. A glyph that
stands for a second text has a second code.
"""

import hashlib
import struct
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

import msgspec

from briefgen.export.to_pdf.faces import Face
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.font_program import FontProgram, cut_font
from briefgen.export.to_pdf.objects import Item, array, name, number, stream

_PDF_EM = 1000
# Font descriptor flag: characters outside the standard Latin set (ISO 32000-1, table 123).
_SYMBOLIC = 4
_ITALIC = 64
_ENTRIES_A_BLOCK = 100


class ShownGlyph(msgspec.Struct, frozen=True, gc=False):
    """A glyph that is shown, and the text it stands for."""

    glyph: int
    text: str


GlyphCodes = Mapping[int, ShownGlyph]
"""Glyphs by the codes that pages show them with, which are mostly their own numbers."""


def embed_face(face: Face, codes: GlyphCodes, file: File) -> str:
    """Write a face, cut down to some glyphs, and give the reference to the font to select."""
    used = sorted({shown.glyph for shown in codes.values()})
    program = cut_font(face.file, used)
    title = name(f"{_tag(face, used)}+{face.name}")
    descendant = Item(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": title,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "FontDescriptor": file.add(_descriptor(face, title, file.add(_font_file(program)))),
            "DW": 0,
            "W": array(_widths(face, codes)),
            "CIDToGIDMap": file.add(stream(_places(program.places, codes))),
        }
    )
    return file.add(
        Item(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": title,
                "Encoding": "/Identity-H",
                "DescendantFonts": array([file.add(descendant)]),
                "ToUnicode": file.add(stream(_to_unicode(codes).encode())),
            }
        )
    )


def _tag(face: Face, used: Iterable[int]) -> str:
    """Give the six letters that mark a cut-down font (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(f"{face.name}{list(used)}".encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _font_file(program: FontProgram) -> Item:
    entries = {
        "Length1": program.length,
        "Filter": "/FlateDecode",
        "Length": len(program.packed),
    }
    return Item(entries, content=program.packed)


def _descriptor(face: Face, title: str, font_file: str) -> Item:
    measures = face.metrics
    return Item(
        {
            "Type": "/FontDescriptor",
            "FontName": title,
            "Flags": _SYMBOLIC | (_ITALIC if measures.italic_angle else 0),
            "FontBBox": array(number(side * _PDF_EM) for side in measures.bounds),
            "ItalicAngle": number(measures.italic_angle),
            "Ascent": number(measures.ascent * _PDF_EM),
            "Descent": number(-measures.descent * _PDF_EM),
            "CapHeight": number(measures.cap_height * _PDF_EM),
            # No TrueType file tells its stem; viewers use it only for a font they lack.
            "StemV": 80,
            "FontFile2": font_file,
        }
    )


def _widths(face: Face, codes: GlyphCodes) -> Iterator[object]:
    """Give the array W: a first code and the widths of it and those that follow."""
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and code == runs[-1][-1] + 1:
            runs[-1].append(code)
        else:
            runs.append([code])
    for run in runs:
        yield run[0]
        yield array(number(face.advance(codes[code].glyph) * _PDF_EM) for code in run)


def _places(places: Mapping[int, int], codes: GlyphCodes) -> bytes:
    """Give the map from codes to the glyphs of the cut file, two bytes each."""
    table = [0] * (max(codes) + 1)
    for code, shown in codes.items():
        table[code] = places[shown.glyph]
    return struct.pack(f">{len(table)}H", *table)


@lru_cache(maxsize=4096)
def _entry(code: int, text: str) -> str:
    """Write what a code stands for, mostly the same from brief to brief."""
    return f"<{code:04x}> <{text.encode('utf-16-be').hex()}>"


def _to_unicode(codes: GlyphCodes) -> str:
    """Write the map from codes to characters, by which readers copy and search."""
    entries = [_entry(code, codes[code].text) for code in sorted(codes) if codes[code].text]
    edges = [*range(0, len(entries), _ENTRIES_A_BLOCK), len(entries)]
    blocks = "\n".join(
        f"{end - start} beginbfchar\n" + "\n".join(entries[start:end]) + "\nendbfchar"
        for start, end in pairwise(edges)
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        f"{blocks}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
