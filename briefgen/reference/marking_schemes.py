"""Marking schemes in `assets/marking_schemes/` and in the user's folder."""

from collections import Counter
from collections.abc import Iterator

from briefgen.errors import InputError, did_you_mean
from briefgen.model.marking import MarkingScheme
from briefgen.reference.toml_file import find_named, names_in, read_toml


def marking_scheme_names() -> tuple[str, ...]:
    """Give the names of all marking schemes in alphabetical order."""
    return tuple(sorted(names_in("marking_schemes")))


def load_marking_scheme(name: str) -> MarkingScheme:
    """Read one marking scheme.

    Raises UsageError for an unknown name, InputError with all faults of the file.
    """
    path = find_named("marking_schemes", name, what="marking scheme")
    scheme = read_toml(path, MarkingScheme)
    if faults := list(_faults(scheme)):
        raise InputError("\n".join(f"{path.name}: {fault}" for fault in faults))
    return scheme


def _faults(scheme: MarkingScheme) -> Iterator[str]:
    if not scheme.levels:
        yield "levels: is empty; a scheme needs one level at least."
    levels = [level.id for level in scheme.levels]
    caveats = [caveat.id for caveat in scheme.caveats]
    for word, times in Counter((*levels, *caveats)).items():
        if times > 1:
            yield f"{word!r} is the id of {times} levels or caveats; each needs its own."
    for at, caveat in enumerate(scheme.caveats):
        yield from _unknown(f"caveats[{at}].belongs_to", caveat.belongs_to, levels)
        yield from _unknown(f"caveats[{at}].yields_to", caveat.yields_to, caveats)
    if scheme.portion_form.count("{mark}") != 1 or set("{}") & _around_mark(scheme):
        yield "portion_form: must hold {mark} once and no other braces."


def _around_mark(scheme: MarkingScheme) -> set[str]:
    return set(scheme.portion_form.replace("{mark}", ""))


def _unknown(place: str, words: tuple[str, ...], known: list[str]) -> Iterator[str]:
    for word in words:
        if word not in known:
            yield f"{place}: unknown {word!r}. {did_you_mean(word, known)}".rstrip()
