"""Write the copyright file of Debian's package, in its machine-readable form."""

from collections.abc import Iterable

from packing.licences import Component
from packing.metadata import Metadata

_DATA = "usr/lib/briefgen/_internal/briefgen/assets"
_FONTS = f"{_DATA}/fonts"
_AGENDA = f"{_DATA}/agenda"
_COMMON = {
    "Apache-2.0": "Apache-2.0",
    "GPL-3.0-only": "GPL-3",
    "LGPL-3.0-only": "LGPL-3",
    "MPL-1.1": "MPL-1.1",
    "MPL-2.0": "MPL-2.0",
}
"""Licences whose text every Debian system has, by their name in `/usr/share/common-licenses`."""
_ASSETS = (
    (f"{_FONTS}/Liberation*", "2010 Google Corporation, 2012 Red Hat, Inc.", "OFL-1.1"),
    (f"{_FONTS}/NotoNaskhArabic*", "2010-2020 Google LLC", "OFL-1.1"),
    (f"{_FONTS}/NotoSansSC*", "2014-2021 Adobe", "OFL-1.1"),
    (f"{_FONTS}/Droid*", "2006-2010 Google Corp.", "Apache-2.0"),
    (f"{_AGENDA}/cities.json", "GeoNames", "CC-BY-4.0"),
    (f"{_AGENDA}/agenda_areas.json", "European Union (EuroVoc)", "EuroVoc"),
    (f"{_DATA}/icons/*", "Lucide Contributors, Cole Bemis", "ISC"),
    (f"{_DATA}/labels/date_forms/*", "Unicode, Inc.", "Unicode-3.0"),
    (f"{_DATA}/labels/countries/*", "Unicode, Inc.", "Unicode-3.0"),
)  # fmt: skip


def copyright_text(metadata: Metadata, components: Iterable[Component]) -> str:
    """Give the file: our own code, our data, and each component that is packed with them."""
    components = tuple(components)
    head = "\n".join(
        (
            "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
            f"Upstream-Name: {metadata.name}",
            f"Upstream-Contact: {metadata.developer} <{metadata.contact}>",
            f"Source: {metadata.homepage}",
            "Comment: The texts of all licences lie in /usr/share/doc/briefgen/licences;",
            " THIRD-PARTY.txt there lists what is packed, with versions and homepages.",
        )
    )
    stanzas = [
        head,
        _files("*", f"{metadata.first_year} {metadata.developer}", metadata.licence),
        *(_files(place, owner, licence) for place, owner, licence in _ASSETS),
        *(_of_component(one) for one in components),
    ]
    licences = sorted(
        {metadata.licence, *(one for *_, one in _ASSETS)} | {one.licence for one in components}
    )
    stanzas += [_licence(one) for one in licences]
    return "\n\n".join(stanzas) + "\n"


def _of_component(one: Component) -> str:
    return _files(
        f"usr/share/doc/briefgen/licences/{one.name}/*",
        f"the authors of {one.name}",
        one.licence,
        comment=f"And what is built from it below /usr/lib/briefgen: {one.version}, {one.homepage}",
    )


def _files(place: str, owner: str, licence: str, *, comment: str = "") -> str:
    said = f"\nComment: {comment}" if comment else ""
    return f"Files: {place}\nCopyright: {owner}\nLicense: {_as_debian(licence)}{said}"


def _licence(expression: str) -> str:
    named = [
        _COMMON[name]
        for name in expression.replace("(", " ").replace(")", " ").split()
        if name in _COMMON
    ]
    where = " ".join(f"/usr/share/common-licenses/{name}" for name in named)
    common = f"\n On Debian systems see also {where}." if named else ""
    return (
        f"License: {_as_debian(expression)}\n"
        f" The whole text lies in /usr/share/doc/briefgen/licences or beside the files.{common}"
    )


def _as_debian(expression: str) -> str:
    """Write an SPDX expression as Debian does: words in lower case between names."""
    words = [
        "or" if word == "OR" else "and" if word == "AND" else word for word in expression.split()
    ]
    return " ".join(words)
