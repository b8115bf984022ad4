"""The words of the DOCX format itself: they stand in every file and give nothing away.

They excuse the whole value of an attribute and nothing else; a style that somebody named
after a person is read.
"""

import re
from functools import lru_cache

_KNOWN_VALUES = 4096
_CODES = """
    all always around atLeast auto autofit baseline begin bidi both bottom bullet center character
    clear column compatibilityMode continuous dcterms:W3CDTF decimal decimalZero default distribute
    doNotCompress dotted double eastAsia evenPage exact External first firstCol firstRow fixed
    footer hanging header horizontal hybridMultilevel inline inset landscape lastCol lastRow left
    lowerLetter lowerRoman margin middle multilevel nextPage nextColumn none normal numbering
    oddPage outset paragraph portrait preserve rels restart right separate single singleLevel start
    subscript superscript table text thick topLinePunct true false upperLetter upperRoman utf-8
    UTF-8 vertical wave yes
"""
_FONTS = """
    Arial, Calibri, Calibri Light, Cambria, Courier New, Droid Sans Fallback, Liberation Sans,
    Liberation Serif, Microsoft YaHei, SimSun, Symbol, Times New Roman, Wingdings
"""
_STYLES = """
    Body Text, Brief Banner, Brief Blank, Brief Continued, Brief Dated Table, Brief Furniture,
    Brief Grid Table, Brief Header Table, Brief Label, Brief Logistics Table, Brief Note,
    Brief Note Mark, Brief Numbered, Brief Strong Emphasis, Brief Table Gap, Brief Table Head,
    Brief Table Text, Brief Type, Brief Type Cover, Caption, Default Paragraph Font, Emphasis,
    Footer, Header, heading, Hyperlink, List Bullet, List Bullet Cell End, List Bullet Last,
    List Continue, List Continue Last, List Number, List Paragraph, No List, Normal, Normal Table,
    Page Number, Quote, Strong, Subtitle, Table Grid, Table Normal, Title, TOC Heading, toc
"""
_NAMES = {" ".join(name.split()) for text in (_FONTS, _STYLES) for name in text.split(",")}
WORDS = frozenset({*_CODES.split(), *_NAMES, *(name.replace(" ", "") for name in _NAMES)})
_NO_LETTERS = re.compile(r"[\W\d_]*+")
_COUNTED = re.compile(r" ?\d+$")
_SCHEMA_STARTS = (
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/",
    "http://www.w3.org/",
    "http://purl.org/",
    "http://ns.adobe.com/",
    "application/vnd.openxmlformats-",
    "application/vnd.ms-",
    "application/xml",
    "image/png",
    "image/jpeg",
)
_SCHEMA_WORDS = """
    bibliography comments compatibility core custom customXml dc dcmitype docPropsVTypes
    document drawing drawingml elements endnotes extended extension fontTable footer
    footnotes header hyperlink image instance main markup math metadata namespace ns
    numbering office officeDocument officedocument openxmlformats package pdf pdfx picture
    properties property rdf relationships schema settings styles stylesWithEffects syntax
    terms theme webSettings word wordml wordprocessingml xap xml XML XMLSchema
"""
_OF_SCHEMAS = frozenset(_SCHEMA_WORDS.split())
_SCHEMA_SIGNS = str.maketrans("./+#-", "     ")
_PART = re.compile(
    r"/?(?:word/|docProps/|_rels/|\.\./)*+(?:theme/)?(?:document|fontTable|footer|header|numbering"
    r"|settings|styles|core|app|theme|webSettings|footnotes|endnotes|comments|\[Content_Types\])?+"
    r"\d*+(?:\.xml)?+(?:\.rels)?+"
)


@lru_cache(maxsize=_KNOWN_VALUES)
def is_vocabulary(value: str) -> bool:
    """Tell whether the value of an attribute is one that the format itself foresees."""
    if value in WORDS or _NO_LETTERS.fullmatch(value) or is_part_name(value):
        return True
    return _is_schema(value) or _COUNTED.sub("", value) in WORDS


def _is_schema(value: str) -> bool:
    """Tell whether a value names a schema, a namespace or a type of content of the format."""
    if not value.startswith(_SCHEMA_STARTS):
        return False
    start = next((start for start in _SCHEMA_STARTS if value.startswith(start)), "")
    words = value[len(start) :].translate(_SCHEMA_SIGNS).split()
    return bool(start) and all(word in _OF_SCHEMAS or word.isdigit() for word in words)


def is_part_name(name: str) -> bool:
    """Tell whether a part has the name that every document gives it."""
    return _PART.fullmatch(name) is not None
