"""Collect the licences of all that is packed with the program; refuse what may not be packed."""

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, packages_distributions
from pathlib import Path

import msgspec

from freeze_constraints import needed_distributions
from packing.places import PACKAGING, ROOT

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_TOKEN = re.compile(r"[()]|[A-Za-z0-9.+-]+")
_HEAD = """\
What is packed with briefgen, beside its own code
=================================================

The texts lie in the folder of the same name. Where a licence names several with OR, briefgen
uses the component under one of those that packaging/licences.toml accepts. The libraries of Qt
and PySide6 are used under the LGPL 3.0: they lie in this package as files of their own, and may
be replaced by others of the same interface.

"""


class LicenceError(Exception):
    """Something may not be packed; the message names all that may not, and why."""


class _Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    names: tuple[str, ...]


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of licences.toml."""

    accepted: _Texts
    said_by_hand: dict[str, str]
    texts: dict[str, tuple[str, ...]]


class Component(msgspec.Struct, frozen=True):
    """One thing that is packed, with its licence as an SPDX expression and the texts of it."""

    name: str
    version: str
    licence: str
    homepage: str
    texts: dict[str, bytes]


def load_rules() -> Rules:
    """Read licences.toml."""
    return msgspec.toml.decode((PACKAGING / "licences.toml").read_bytes(), type=Rules)


def collect_components() -> tuple[Component, ...]:
    """Collect what is installed of all that the program needs, and Python itself.

    Raises LicenceError where a licence is unknown or not accepted, or its text is missing.
    """
    rules = load_rules()
    found = needed_distributions("briefgen", extras=("",))
    components = tuple(component_of(key, one, rules) for key, one in sorted(found.items()))
    if wrong := list(refusals(components, accepted=rules.accepted.names)):
        raise LicenceError("\n".join(wrong))
    return (*components, _python())


def component_of(key: str, one: Distribution, rules: Rules) -> Component:
    """Describe one distribution; its licence is empty where nothing says it."""
    about = one.metadata
    texts = dict(_texts_of(one)) or dict(_kept_texts(rules.texts.get(key, ())))
    return Component(
        name=about["Name"],
        version=one.version,
        licence=rules.said_by_hand.get(key) or licence_said(one),
        homepage=_homepage(one),
        texts=texts,
    )


def licence_said(one: Distribution) -> str:
    """Give what a distribution says of its licence, where it says it in SPDX's words."""
    said = _said(one, "License-Expression") or _said(one, "License")
    said = said.replace("Apache 2.0", "Apache-2.0")
    return said if _is_expression(said) else ""


def refusals(components: Iterable[Component], *, accepted: Iterable[str]) -> Iterator[str]:
    """Yield what speaks against packing each component."""
    names = frozenset(accepted)
    for one in components:
        if not one.licence:
            yield f"{one.name}: says no licence; add it to packaging/licences.toml after reading it"
        elif not is_accepted(one.licence, names):
            yield f"{one.name}: {one.licence} is not accepted in packaging/licences.toml"
        elif not one.texts:
            yield f"{one.name}: comes without the text of its licence ({one.licence})"


def is_accepted(expression: str, names: frozenset[str]) -> bool:
    """Tell whether an SPDX expression can be met by accepted licences alone."""
    tokens = _TOKEN.findall(expression)

    def alternatives() -> bool:
        met = conjunction()
        while tokens and tokens[0] == "OR":
            tokens.pop(0)
            other = conjunction()
            met = met or other
        return met

    def conjunction() -> bool:
        met = one()
        while tokens and tokens[0] == "AND":
            tokens.pop(0)
            other = one()
            met = met and other
        return met

    def one() -> bool:
        name = tokens.pop(0)
        if name != "(":
            return name in names
        met = alternatives()
        tokens.pop(0)
        return met

    return alternatives()


def unlisted(modules: Iterable[str], components: Iterable[Component]) -> Iterator[str]:
    """Yield the distributions of packed modules that are not among the components."""
    listed = {one.name.lower().replace("_", "-") for one in components} | {"briefgen"}
    by_module = packages_distributions()
    packed = {
        name for module in modules for name in by_module.get(re.split(r"[./\\]", module)[0], ())
    }
    yield from sorted(name for name in packed if name.lower().replace("_", "-") not in listed)


def licence_files(components: Iterable[Component]) -> dict[str, bytes]:
    """Give the files of the folder `licences` of a package: the list, the texts, our own."""
    components = tuple(components)
    lines = [f"{one.name} {one.version}: {one.licence}\n  {one.homepage}" for one in components]
    found = {
        "THIRD-PARTY.txt": (_HEAD + "\n".join(lines) + "\n").encode(),
        "LICENSE": (ROOT / "LICENSE").read_bytes(),
        "NOTICE": (ROOT / "NOTICE").read_bytes(),
    }
    for one in components:
        found |= {f"{one.name}/{name}": text for name, text in one.texts.items()}
    return found


def write_licence_files(folder: Path) -> tuple[Component, ...]:
    """Collect all licences into a folder; give the components they are of."""
    components = collect_components()
    for name, text in licence_files(components).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    return components


def _said(one: Distribution, name: str) -> str:
    return next(iter(one.metadata.get_all(name) or ()), "")


def _is_expression(said: str) -> bool:
    words = _TOKEN.findall(said)
    # "BSD license (see license.txt)" would pass token by token; two names need a word between.
    names = [word for word in words if word not in "()"]
    joints = names[1::2]
    return bool(names) and len(said) < 100 and all(word in {"AND", "OR"} for word in joints)


def _texts_of(one: Distribution) -> Iterator[tuple[str, bytes]]:
    for file in one.files or ():
        name = "/".join(file.parts[1:])
        path = Path(str(file.locate()))
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(name) and path.is_file():
            # Files of one name in several folders must not overwrite each other.
            parts = (part for part in file.parts[1:] if part != "licenses")
            yield "-".join(parts), in_utf8(path.read_bytes())


def in_utf8(text: bytes) -> bytes:
    """Give a text in UTF-8; what is not is of an age when it was Latin 1."""
    try:
        text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1").encode()
    return text


def _kept_texts(names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    for name in names:
        yield f"{name}.txt", (PACKAGING / "licences" / f"{name}.txt").read_bytes()


def _homepage(one: Distribution) -> str:
    urls = dict(
        url.split(", ", 1) for url in one.metadata.get_all("Project-URL") or () if ", " in url
    )
    by_name = {name.lower(): url for name, url in urls.items()}
    wanted = ("homepage", "source", "repository", "source code", "github", "documentation")
    listed = (by_name[name] for name in wanted if name in by_name)
    return _said(one, "Home-page") or next(listed, "no homepage is named")


def _python() -> Component:
    """Describe Python itself, whose interpreter and library are packed too."""
    library = Path(sysconfig.get_path("stdlib"))
    # Debian keeps it with the documentation of its package, Windows beside the program.
    places = (
        library / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    text = next((place.read_bytes() for place in places if place.is_file()), None)
    if text is None:
        raise LicenceError("Python: comes without the text of its licence")
    number = ".".join(map(str, sys.version_info[:3]))
    return Component(
        name="Python",
        version=number,
        licence="PSF-2.0",
        homepage="https://www.python.org",
        texts={"LICENSE.txt": text},
    )
