"""The text of an XML part: by paragraph, as it is and as it was, and what stands in the markup.

An own walk over the marks, not a parser: what is not well-formed is read all the same.
"""

import codecs
import re
from collections.abc import Iterator
from urllib.parse import unquote

from briefgen.late_patterns import late_pattern
from briefgen.verify.rule import Piece
from briefgen.verify.xml_vocabulary import is_vocabulary

_TEXT = re.compile(
    r">\s*+([^<\s][^<]*+)"
    r"|</(?:[^\s<>/:]*+:)?(p|tc|comment|footnote|endnote)\s*+>(?!\s*+[^<\s])"
)
"""The text behind a tag, or the end of a block that has none behind it.

What stands in tags, most of a part, is passed over without a look."""
_TAG = re.compile(r"(/?)(?:[^\s<>/:]*+:)?([^\s<>/]*+)")
_VALUE = re.compile(r"""=\s*+(?:"([^"]*+)"|'([^']*+)')""")
_LONGEST_NAME = 80
_DECLARED = re.compile(rb"""\A<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.-]{1,40})["']""")
_CHANGES = tuple(
    f"{before}{name}{behind}"
    for name in ("ins", "del", "moveTo", "moveFrom")
    for before in (":", "<")
    for behind in (" ", ">")
)
"""What a part with tracked changes holds; looked for first, as most parts have none."""
_MAYBE_CHANGES = tuple(dict.fromkeys(mark[:4] for mark in _CHANGES))
"""How these begin: few parts hold even that."""
_MOVED = ":moveTo>"
_PEN_MOVED = "<a:moveTo><a:pt "
"""How the outline of a drawing begins, which is no change of the text."""
_ASIDE = re.compile(r"<!--(.*?)(?:-->|\Z)|<\?(?!xml )(.*?)(?:\?>|\Z)|<!(?!--|\[)([^>]*)", re.DOTALL)
_INSERTED = r"<(/?)(?:\w+:)?(?:ins|moveTo)(?=[\s>])[^<>]*+>"
_DELETED = r"<(/?)(?:\w+:)?(?:del|moveFrom)(?=[\s>])[^<>]*+>"
_ENTITY = late_pattern(r"&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w{2,4}));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_CODES = frozenset({"instrText", "delInstrText"})
_MEANT = {
    "descr": "alternative text",
    "title": "alternative text",
    "author": "the name of an author",
    "initials": "the name of an author",
    "name": "a name",
    "instr": "a field code",
    "Target": "an address",
}


def decoded(data: bytes) -> str:
    """Decode an XML part by its byte-order mark or declaration, else as UTF-8."""
    declared = _DECLARED.match(data)
    name = declared[1].decode("ascii") if declared else "utf-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16"
    try:
        return data.decode(name, "replace")
    except (LookupError, UnicodeError):
        return data.decode("utf-8", "replace")


def declares_entities(xml: str) -> bool:
    """Tell whether a part declares entities, which can spell words that nobody sees here."""
    return "<!ENTITY" in xml


def xml_pieces(xml: str, place: str) -> Iterator[Piece]:
    """Yield the text of a part block by block, then what its markup says."""
    whole = xml.replace("<![CDATA[", "").replace("]]>", "") if "<![CDATA[" in xml else xml
    if _may_be_changed(whole):
        yield from _text_pieces(_without(_DELETED, whole), place)
        yield from _text_pieces(_without(_INSERTED, whole), f"{place}, tracked changes")
    else:
        yield from _text_pieces(whole, place)
    yield from _attribute_pieces(whole, place)
    if "<!" in xml or "<?" in xml[1:]:
        for match in _ASIDE.finditer(xml):
            yield Piece(f"{place}, a remark in the markup", " ".join(filter(None, match.groups())))


def _may_be_changed(xml: str) -> bool:
    """Tell whether a part may hold tracked changes."""
    met = tuple(mark for mark in _MAYBE_CHANGES if mark in xml)
    marks = [mark for mark in _CHANGES if mark.startswith(met) and mark in xml]
    if marks == [_MOVED]:
        return xml.count(_MOVED) != 2 * xml.count(_PEN_MOVED)
    return bool(marks)


def element_names(xml: str, place: str) -> Piece:
    """Give the names of all elements and attributes, which in custom XML anybody chose."""
    names = re.findall(r"</?([^\s<>/?!]+)|\s([^\s<>=/\"']+)\s*=", xml)
    return Piece(f"{place}, names of elements", "\n".join({"\n".join(pair) for pair in names}))


def joined_text(xml: str, place: str) -> Piece:
    """Give all text in a row, for markup of which nobody knows where its blocks end."""
    return Piece(place, unescaped(re.sub(r"<[^<>]*+>", " ", xml)))


def _without(tags: str, xml: str) -> str:
    """Give a part without what stands between some tags; what is never closed stays."""
    parts, depth, at = [], 0, 0
    for tag in re.finditer(tags, xml):
        if tag[0].endswith("/>"):
            continue
        if not tag[1]:
            parts += [xml[at : tag.start()]] if not depth else []
            at, depth = (at if depth else tag.start()), depth + 1
        elif depth:
            depth -= 1
            at = at if depth else tag.end()
    return "".join((*parts, xml[at:]))


def _text_pieces(xml: str, place: str) -> Iterator[Piece]:
    """Yield one piece a block; where there are no blocks, one for each run of text."""
    text: list[str] = []
    codes: list[str] = []
    for found in _TEXT.finditer(xml):
        run, block = found.groups()
        opened = 0 if block else xml.rfind("<", 0, found.start()) + 1
        # What stands before the first tag is no text of the part.
        tag = _TAG.match(xml, opened) if opened else None
        closes, name = tag.groups() if tag else ("", "")
        if block or (closes and name == "p"):
            yield from _block(text, codes, place)
            text, codes = [], []
        if tag:
            (codes if name in _CODES and not closes else text).append(run)
    for run in text:
        yield Piece(place, unescaped(run))
    yield from _block([], codes, place)


def _block(text: list[str], codes: list[str], place: str) -> Iterator[Piece]:
    if text:
        yield Piece(place, unescaped(" ".join(text)))
    if codes:
        yield Piece(f"{place}, a field code", unescaped(" ".join(codes)))


def _attribute_pieces(xml: str, place: str) -> Iterator[Piece]:
    """Yield what attributes say, each value once, but for the words of the format itself."""
    seen = set[str]()
    for match in _VALUE.finditer(xml):
        value = match[match.lastindex or 1]
        if value in seen:
            continue
        seen.add(value)
        if not is_vocabulary(value):
            name = _attribute_before(match.start(), xml)
            meant = _MEANT.get(name.rpartition(":")[2], "an attribute")
            yield Piece(f"{place}, {meant} ({name})", with_codes_read(unescaped(value)))


def _attribute_before(sign: int, xml: str) -> str:
    """Give the name before the equals sign at a place."""
    before = xml[max(0, sign - _LONGEST_NAME) : sign]
    return next(reversed(before.split()), "")


def with_codes_read(address: str) -> str:
    """Give an address, and below it what it says without the codes of addresses (`%20`)."""
    return f"{address}\n{unquote(address)}" if "%" in address else address


def unescaped(text: str) -> str:
    """Give text with the entities that XML knows replaced by what they stand for."""
    return _ENTITY.sub(_sign, text) if "&" in text else text


def _sign(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _NAMED.get(name, match[0])
    number = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(number) if number < 0x110000 else ""
