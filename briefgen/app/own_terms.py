"""Write into the user's `terms.toml`, keeping what stands there with its comments."""

import json

from briefgen.app.atomic_write import write_atomically
from briefgen.errors import UsageError
from briefgen.model.knowledge import Knowledge
from briefgen.model.terms import Term
from briefgen.reference.own_knowledge import own_terms_path

_HEADING = (
    "# Terms of this office: names of its own, and wordings that join the names shipped with\n"
    "# briefgen. Each [[terms]] table names an id; `briefgen terms` lists them.\n"
)


def store_meaning(text: str, term: Term, *, knowledge: Knowledge) -> bool:
    """Add a wording to what translations make of a term; tell whether it was new.

    Raises UsageError for a wording that is no name or stands for another term, OutputError
    where the file can't be written.
    """
    wording = require_wording(text, knowledge=knowledge, term=term)
    if wording.casefold() in _wordings(term):
        return False
    path = own_terms_path()
    before = path.read_bytes() if path.exists() else _HEADING.encode()
    end = b"" if before.endswith(b"\n") else b"\n"
    write_atomically(path, before + end + _table(wording, term).encode())
    return True


def require_wording(text: str, *, knowledge: Knowledge, term: Term) -> str:
    """Give a wording on one line; raise UsageError where no name can be meant."""
    wording = " ".join(text.split())
    if not wording or not wording.isprintable():
        raise UsageError("A meaning needs a wording.", hint="Give the words of the source.")
    for other in knowledge.terms:
        if other.id != term.id and wording.casefold() in _wordings(other):
            raise UsageError(
                f"{wording!r} is a name of {other.official!r} ({other.id}).",
                hint=f"Take it away there first: without = [{json.dumps(wording)}].",
            )
    return wording


def _wordings(term: Term) -> set[str]:
    return {one.casefold() for one in (term.official, *term.aliases, *term.garbled)}


def _table(wording: str, term: Term) -> str:
    """Give the TOML of one addition; strings of JSON are strings of TOML."""
    lines = (
        "",
        f"# This means: {' '.join(term.official.split())}",
        "[[terms]]",
        f"id = {json.dumps(term.id)}",
        f"garbled = [{json.dumps(wording, ensure_ascii=False)}]",
        "",
    )
    return "\n".join(lines)
