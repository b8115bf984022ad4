"""Parse XML that may be hostile: no entities, no network, within limits of size and depth."""

import re
from collections.abc import Iterator

from lxml import etree

from briefgen.errors import InputError
from briefgen.reading.archive import damaged
from briefgen.reading.limits import MOST_TAGS

_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def parse_xml(data: bytes, *, file_name: str) -> etree._Element:
    """Give the root of an XML part; raise InputError where it is damaged or goes too far.

    A document type has no place in office files, so none is read: entities can neither
    grow nor reach other files. lxml itself refuses elements nested deeper than 256.
    """
    # UTF-16 writes each sign with a NUL beside it.
    if _DECLARATION.search(data.replace(b"\0", b"")):
        raise _declares(file_name)
    if data.count(b"<") > MOST_TAGS:
        raise too_many_tags(file_name, MOST_TAGS)
    try:
        root = etree.fromstring(data, parser=_parser())
    except (etree.XMLSyntaxError, ValueError) as fault:
        if "depth" in str(fault):
            raise too_deep(file_name) from fault
        raise damaged(file_name) from fault
    if root.getroottree().docinfo.doctype:
        # Other encodings, such as UTF-7, hide it from the search above.
        raise _declares(file_name)
    return root


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def local_name(element: etree._Element) -> str:
    """Give the name of an element without its namespace."""
    name: str = element.tag
    return name.rpartition("}")[2]


def attribute(element: etree._Element, name: str) -> str:
    """Give an attribute by its name without namespace; empty where there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the children with one of these names, in order."""
    return (child for child in element if local_name(child) in names)


def text_of(root: etree._Element, name: str) -> str:
    """Give the text of the first element with a name, anywhere below; empty where there is none."""
    found = next((one for one in root.iter() if local_name(one) == name), None)
    return "" if found is None else "".join(found.itertext())


def _declares(file_name: str) -> InputError:
    return InputError(
        f"{file_name}: declares entities, which are not read.",
        hint="Save the document anew in its own program.",
    )


def too_many_tags(file_name: str, most: int) -> InputError:
    """Give the error for markup that would take too much memory."""
    return InputError(
        f"{file_name}: has more than {most:,} tags.",
        hint="Cut it into parts, or copy the part about the meeting into a text file.",
    )


def too_deep(file_name: str) -> InputError:
    """Give the error for markup that is nested beyond all use."""
    return InputError(
        f"{file_name}: its elements are nested too deep.",
        hint="Copy its text into a plain text file.",
    )
