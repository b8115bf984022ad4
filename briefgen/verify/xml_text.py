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

_BLOCK_END = re.compile(
    r"</(?:[^\s<>/:]*+:)?"
    r"(?:p\s*+(?=>)|(?:tc|comment|footnote|endnote)\s*+(?=>\s*+(?:<|\Z)))"
)
"""The end of a paragraph, or of what has none behind it."""
_RUN = re.compile(r">\s*+([^<\s][^<]*+)")
"""The text behind a tag. What stands in tags, most of a part, is passed over without a look."""
_CODE = late_pattern(r"<(?:[^\s<>/:]*+:)?(?:instrText|delInstrText)(?=[\s>/])[^<>]*+>\s*+([^<]*+)")
_VALUE = re.compile(r"""=\s*+("[^"]*+"|'[^']*+')""")
_LONGEST_NAME = 80
_DECLARED = re.compile(rb"""\A<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.-]{1,40})["']""")
_CHANGE_END = re.compile(r"</(?:[^\s<>/:]*+:)?(ins|del|moveTo|moveFrom)(?=[\s>])")
"""The end of a tracked change; one that never ends changes nothing."""
_MOVED = ":moveTo>"
_PEN_MOVED = "<a:moveTo><a:pt "
"""How the outline of a drawing begins, which is no change of the text."""
_ASIDE = re.compile(r"<!--(.*?)(?:-->|\Z)|<\?(?!xml )(.*?)(?:\?>|\Z)|<!(?!--|\[)([^>]*)", re.DOTALL)
_INSERTED = r"<(/?)(?:\w+:)?(?:ins|moveTo)(?=[\s>])[^<>]*+>"
_DELETED = r"<(/?)(?:\w+:)?(?:del|moveFrom)(?=[\s>])[^<>]*+>"
_ENTITY = late_pattern(r"&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w{2,4}));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
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
    return "!" in xml and "<!ENTITY" in xml


def xml_pieces(xml: str, place: str) -> Iterator[Piece]:
    """Yield the text of a part block by block, then what its markup says."""
    # To look for a sign that is hardly ever there takes no time.
    has_more = "!" in xml or "<?" in xml[1:]
    has_data = has_more and "<![CDATA[" in xml
    whole = xml.replace("<![CDATA[", "").replace("]]>", "") if has_data else xml
    if _may_be_changed(whole):
        yield from _text_pieces(_without(_DELETED, whole), place)
        yield from _text_pieces(_without(_INSERTED, whole), f"{place}, tracked changes")
    else:
        yield from _text_pieces(whole, place)
    yield from _attribute_pieces(whole, place)
    if has_more:
        for match in _ASIDE.finditer(xml):
            yield Piece(f"{place}, a remark in the markup", " ".join(filter(None, match.groups())))


def _may_be_changed(xml: str) -> bool:
    """Tell whether a part may hold tracked changes."""
    ends = set(_CHANGE_END.findall(xml))
    if ends == {"moveTo"}:
        return xml.count(_MOVED) != 2 * xml.count(_PEN_MOVED)
    return bool(ends)


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
    # What stands before the first tag is no text of the part.
    xml = xml[xml.find("<") :] if "<" in xml else ""
    if "nstrText" in xml:
        xml, codes = _without_codes(xml)
        if codes:
            yield Piece(f"{place}, a field code", unescaped(codes))
    *blocks, rest = _BLOCK_END.split(xml)
    for block in blocks:
        if runs := _RUN.findall(block):
            yield Piece(place, unescaped(" ".join(runs)))
    for run in _RUN.findall(rest):
        yield Piece(place, unescaped(run))


def _without_codes(xml: str) -> tuple[str, str]:
    """Give a part without its field codes, and these in a row; mostly they stand close by."""
    first = xml.rfind("<", 0, xml.find("nstrText"))
    last = xml.find("<", xml.rfind("nstrText"))
    last = last if last >= 0 else len(xml)
    # Parts take turns: what stands before a code, and that code.
    parts = _CODE.split(xml[first:last])
    return xml[:first] + "".join(parts[::2]) + xml[last:], " ".join(filter(None, parts[1::2]))


def _attribute_pieces(xml: str, place: str) -> Iterator[Piece]:
    """Yield what attributes say, each value once, but for the words of the format itself."""
    at, seen = 0, set[str]()
    for quoted in dict.fromkeys(_VALUE.findall(xml)):
        value = quoted[1:-1]
        if value in seen or is_vocabulary(value):
            continue
        seen.add(value)
        # They come as they were met first, so that each is found behind the last one.
        sign = xml.find(f"={quoted}", at)
        value_at = sign + 1 if sign >= 0 else xml.find(quoted, at)
        at, name = max(at, value_at), _attribute_before(value_at, xml)
        meant = _MEANT.get(name.rpartition(":")[2], "an attribute")
        yield Piece(f"{place}, {meant} ({name})", with_codes_read(unescaped(value)))


def _attribute_before(value: int, xml: str) -> str:
    """Give the name of the attribute whose value begins at a place."""
    before = xml[max(0, value - _LONGEST_NAME) : value].rstrip().removesuffix("=")
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
