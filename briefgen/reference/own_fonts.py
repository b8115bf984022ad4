"""An office's own fonts: `fonts/fonts.toml` in the configuration folder, and the files it names.

A file is looked at before it is taken: what may not or can't be embedded in a PDF is refused
with the reason. Table and field names are those of the OpenType specification.
"""

import struct
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from msgspec.structs import replace

from briefgen.errors import InputError
from briefgen.model.house_style import FontCatalogue, FontFamily
from briefgen.reference.toml_file import read_toml
from briefgen.reference.user_folder import user_folder

_FOLDER, _LIST = "fonts", "fonts.toml"
_CUTS = ("regular", "bold", "italic", "bold_italic")
_OUTLINES = (b"\x00\x01\x00\x00", b"true")
_KINDS = {
    b"OTTO": "has PostScript outlines; a PDF of ours takes TrueType outlines (.ttf).",
    b"ttcf": "is a collection; save the one font as a file of its own.",
    b"wOFF": "is packed for the web; take the .ttf that it was made of.",
    b"wOF2": "is packed for the web; take the .ttf that it was made of.",
}
_FS_TYPE_AT = 8
# Bits of fsType; a font that may be edited or printed in a document may be embedded.
_RESTRICTED, _OTHER_USES = 0x2, 0xC
_NO_SUBSETTING, _BITMAP_ONLY = 0x100, 0x200
_MOST_BYTES = 64_000_000


def with_own_fonts(shipped: FontCatalogue) -> FontCatalogue:
    """Give the shipped families with an office's own, which are asked before the others.

    Raises InputError with all faults of the file and of the fonts that it names.
    """
    folder = user_folder() / _FOLDER
    path = folder / _LIST
    if not path.is_file():
        return shipped
    own = read_toml(path, FontCatalogue)
    faults = [
        f"{path.name}: families.{name!r}.{cut}: {file!r} {fault}"
        for name, family in own.families.items()
        for cut, file in _files(family)
        if (fault := _place_fault(file) or _fault(folder / file))
    ]
    if faults:
        raise InputError("\n".join(faults))
    families = {name: _placed(family, folder) for name, family in own.families.items()}
    listed = own.fallback or tuple(families)
    return FontCatalogue(
        families={**shipped.families, **families},
        fallback=tuple(dict.fromkeys((*listed, *shipped.fallback))),
    )


def own_font_files() -> tuple[str, ...]:
    """Name the list of an office's own fonts and the files in it, from the user's folder on."""
    path = user_folder() / _FOLDER / _LIST
    if not path.is_file():
        return ()
    families = read_toml(path, FontCatalogue).families.values()
    files = {file for family in families for _, file in _files(family)}
    return tuple(f"{_FOLDER}/{name}" for name in (_LIST, *sorted(files)))


def _files(family: FontFamily) -> Iterator[tuple[str, str]]:
    yield from ((cut, file) for cut in _CUTS if (file := getattr(family, cut)))


def _placed(family: FontFamily, folder: Path) -> FontFamily:
    """Give a family whose files are named with their folder."""
    return replace(family, **{cut: str(folder / file) for cut, file in _files(family)})


def _place_fault(file: str) -> str:
    """Say that a file lies elsewhere: a list of fonts may come from anybody."""
    name = PureWindowsPath(file)  # which also knows the marks of other systems
    is_elsewhere = name.drive or name.root or ".." in name.parts
    return "is not in the folder of the list; put it there." if is_elsewhere else ""


def _fault(path: Path) -> str:
    """Say what keeps a file from being embedded, "" where nothing does."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return f"has more than {_MOST_BYTES // 1_000_000} MB."
        data = path.read_bytes()
    except OSError as fault:
        return f"can't be read ({fault.strerror})."
    if known := _KINDS.get(data[:4]):
        return known
    if data[:4] not in _OUTLINES:
        return "is no font."
    try:
        return _permission_fault(_tables(data))
    except (struct.error, KeyError):
        return "is damaged."


def _tables(data: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4s4xLL", data, 12 + 16 * place) for place in range(count))
    return {tag.decode("latin-1"): data[start : start + size] for tag, start, size in entries}


def _permission_fault(tables: dict[str, bytes]) -> str:
    """Say what the maker of a font does not allow, or what the file lacks."""
    if missing := sorted({"glyf", "loca", "cmap", "OS/2", "name"} - tables.keys()):
        return f"lacks {', '.join(missing)}; a PDF of ours takes TrueType outlines (.ttf)."
    (fs_type,) = struct.unpack_from(">H", tables["OS/2"], _FS_TYPE_AT)
    if fs_type & _RESTRICTED and not fs_type & _OTHER_USES:
        return "may not be embedded, says its maker (fsType). Ask for another licence or font."
    if fs_type & _NO_SUBSETTING:
        return "may not be cut down, says its maker (fsType), and whole fonts are not embedded."
    if fs_type & _BITMAP_ONLY:
        return "may be embedded as pictures of letters only, says its maker (fsType)."
    return ""
