"""Read JSON as its strings mean it; the words of the project format itself give nothing away."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import msgspec

from briefgen.late_patterns import late_pattern
from briefgen.model.facts import AttributeName
from briefgen.model.project import FORMAT, Project
from briefgen.verify.rule import Piece

_STRING = late_pattern(r'"(?:[^"\\]|\\.)*+"')
_IS_KEY = late_pattern(r"\s*+:")
_LITERAL = late_pattern(r"\b(?:true|false|null)\b")


def is_json(text: str) -> bool:
    """Tell whether a text looks like a JSON object or array."""
    return text.lstrip().startswith(("{", "["))


def json_pieces(text: str, place: str) -> Iterator[Piece]:
    """Yield every string of a JSON text, and whatever stands between them.

    Read string by string, so that nothing is overlooked in what is no sound JSON, or where a
    key stands twice.
    """
    names, codes = _vocabulary()
    key = ""
    for found in _STRING.finditer(text):
        words = _decoded(found[0])
        if _IS_KEY.match(text, found.end()):
            key = words
            known = words in names
        else:
            known = (key, words) in codes
        if not known:
            yield Piece(place, words)
    yield Piece(place, _LITERAL.sub(" ", _STRING.sub(" ", text)))


def _decoded(string: str) -> str:
    try:
        return msgspec.json.decode(string.encode("utf-8"), type=str)
    except msgspec.DecodeError:
        return string


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Give the names of a project's fields, and the fixed values that some of them have."""
    names, codes = set[str](get_args(AttributeName)), {("format", FORMAT)}
    for struct in msgspec.json.schema(Project)["$defs"].values():
        for name, schema in struct.get("properties", {}).items():
            names.add(name)
            codes |= {(name, value) for value in _values_in(schema)}
    return frozenset(names), frozenset(codes)


def _values_in(schema: Any) -> Iterator[str]:  # noqa: ANN401 - JSON values
    """Yield the fixed values that a schema lists, in it or in what it is one of."""
    yield from (one for one in schema.get("enum", ()) if isinstance(one, str))
    for option in schema.get("anyOf", ()):
        yield from _values_in(option)
