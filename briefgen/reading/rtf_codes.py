"""The encodings of RTF: by code page and by the character set of a font."""

from briefgen.reading.encoding import known_encoding

DEFAULT = "cp1252"

# The numbers of Windows' character sets, as the font table gives them.
_OF_FONTS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_OF_WORDS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
WORDS = frozenset(_OF_WORDS)
"""Control words of the head that stand for an encoding."""
_OF_PAGES = {10000: "mac_roman", 65001: "utf-8"}


def encoding_of_word(word: str) -> str:
    """Give the encoding that a control word of the head stands for; empty for others."""
    return _OF_WORDS.get(word, "")


def encoding_of_page(number: int) -> str:
    """Give the encoding of a code page, the default for unknown ones."""
    return _OF_PAGES.get(number) or known_encoding(f"cp{number}") or DEFAULT


def encoding_of_font(charset: int) -> str:
    """Give the encoding of a font's character set; empty where it follows the document."""
    return _OF_FONTS.get(charset, "")
