"""Stable ids: a prefix that names the kind, and eight base-32 letters."""

import hashlib
from base64 import b32encode
from collections.abc import Container

PREFIXES = {
    "source": "s",
    "fact": "f",
    "point": "p",
    "brief": "b",
    "person": "n",
    "commitment": "c",
    "question": "q",
    "recommendation": "r",
    "option": "o",
    "outcome": "u",
    "chart": "h",
    "conflict": "x",
    "area": "a",
}
"""The letter before the dash, by kind. Agenda areas of the taxonomy carry its ids instead."""

Id = str
"""An id such as `f-k3v9q2aa`, or the id of an agenda area such as `energy_transition`."""


def make_id(kind: str, *parts: str, taken: Container[Id] = ()) -> Id:
    """Derive the id of a thing from its parts; the same parts give the same id.

    Where that id is `taken` by another thing, the next one of the row is given.
    """
    salt = 0
    while True:
        row = "\x1f".join((*parts, str(salt)) if salt else parts)
        digest = hashlib.sha256(row.encode("utf-8", "surrogatepass")).digest()
        found = f"{PREFIXES[kind]}-{b32encode(digest)[:8].decode().lower()}"
        if found not in taken:
            return found
        salt += 1
