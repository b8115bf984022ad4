"""What one brief may hold, and the search of finished files for anything else."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.printing import Printing
from briefgen.model.value import Value
from briefgen.verify.allowed import allowed_in, glossary_of, labels_of, passages_of
from briefgen.verify.folded import words_of
from briefgen.verify.kept_out import kept_out_of
from briefgen.verify.read_file import read_file
from briefgen.verify.rule import KeptOut, Leak, Piece, leaks
from briefgen.verify.selected import ABOVE, UNTICKED, selected_in
from briefgen.verify.wordings import DaysInWords

FILE_ITSELF = "the name of the file"
"""The place of what a file is called by."""


class Guard(Value):
    """The wordings that one brief keeps out, and those that excuse them.

    `passages` excuse what is not ticked, but nothing that is marked above the release level.
    """

    kept_out: tuple[KeptOut, ...]
    allowed: frozenset[str]
    passages: frozenset[str]


class Verified(Value):
    """What the search of some files found; `unread` names what could not be searched."""

    leaks: tuple[Leak, ...] = ()
    unread: tuple[str, ...] = ()


def guard_of(
    dossier: Dossier,
    decided: Dossier,
    brief: Brief,
    *,
    printing: Printing,
    days: DaysInWords,
    local: Iterable[KeptOut] = (),
) -> Guard:
    """Work out what a brief keeps out and what it may hold.

    `decided` is the dossier as the officer's choices leave it, `local` the names of user,
    machine and folders.
    """
    selected = selected_in(dossier, brief, printing.scheme)
    allowed = set(allowed_in(decided, brief, selected=selected, days=days))
    allowed |= set(glossary_of(printing.terms, allowed, days))
    allowed |= set(
        labels_of(
            printing.labels,
            recipe=printing.recipe,
            style=printing.style,
            scheme=printing.scheme,
        )
    )
    kept_out = kept_out_of(dossier, decided, selected=selected, days=days)
    return Guard(
        kept_out=(*kept_out, *local),
        allowed=frozenset(allowed),
        passages=frozenset(passages_of(brief)),
    )


def verify_files(files: Mapping[str, bytes], guard: Guard) -> Verified:
    """Search files, by name, for what a brief keeps out; their names are searched as well.

    Raises InputError for a file that can't be read.
    """
    pieces: dict[str, list[Piece]] = {}
    unread: list[str] = []
    for name, data in files.items():
        reading = read_file(data, name)
        pieces[name] = [Piece(FILE_ITSELF, name), *reading.pieces]
        unread += (f"{name}, {fault}" for fault in reading.unread)
    if not any(_leaks([*chain.from_iterable(pieces.values())], guard)):
        return Verified(unread=tuple(unread))
    # In which file a piece stands is asked only where it is going to be told.
    placed = [piece.at(name) for name, listed in pieces.items() for piece in listed]
    return Verified(leaks=tuple(_leaks(placed, guard)), unread=tuple(unread))


def _leaks(pieces: list[Piece], guard: Guard) -> Iterator[Leak]:
    secret = [one for one in guard.kept_out if one.why == ABOVE]
    others = [one for one in guard.kept_out if one.why != ABOVE]
    if secret:
        yield from leaks(pieces, secret, guard.allowed)
    excused = guard.allowed | guard.passages
    for leak in leaks(pieces, others, excused):
        if not (leak.place.endswith(FILE_ITSELF) and _is_said_anyway(leak.kept_out, excused)):
            yield leak


def _is_said_anyway(one: KeptOut, excused: Iterable[str]) -> bool:
    """Tell whether what is not ticked are words that the brief has in other ones.

    A project on the climate may be called so, though one of its areas is left out.
    """
    if one.why != UNTICKED:
        return False
    words = _spaced(one.words)
    return any(words in _spaced(other) for other in excused)


def _spaced(words: str) -> str:
    return f" {' '.join(words_of(words))} "
