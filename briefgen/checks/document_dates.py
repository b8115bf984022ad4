"""Sources whose date is a guess: every relative date in them hangs on it."""

from collections.abc import Sequence

from briefgen.late_patterns import late_pattern
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted
from briefgen.model.source import DocumentDate, Source

_YEAR = late_pattern(r"\b(?:19|20)\d\d\b")


def check_document_dates(dossier: Dossier) -> tuple[Notice, ...]:
    """Tell which sources have an inferred date, or none, and how many dates hang on it."""
    relative = _relative_dates(dossier)
    return tuple(
        notice
        for number, source in enumerate(dossier.sources, start=1)
        if (notice := _notice(source, number, relative.get(source.id, ())))
    )


def _relative_dates(dossier: Dossier) -> dict[Id, list[Id]]:
    """Give by source the dates that name no year: they are read against the source's own."""
    found: dict[Id, list[Id]] = {}
    for fact in dossier.facts:
        read = fact.kind == "date" and fact.engine != "officer" and fact.review.state != "rejected"
        if read and fact.source and not _YEAR.search(fact.text):
            found.setdefault(fact.source, []).append(fact.id)
    return found


def _notice(source: Source, number: int, relative: Sequence[Id]) -> Notice | None:
    """Give the remark on one source; `number` is the one it is printed with."""
    found = source.document_date
    if found is None:
        code, message = "document-date-missing", "No date found; relative dates stay open."
    elif found.how == "inferred":
        code, message = "document-date-inferred", f"{_guess(found)}{_hanging(relative)}"
    else:
        return None
    remedy = f"Set it: source.{source.id}.date=YYYY-MM-DD."
    place = f"source {number}"
    return Notice(code=code, message=f"{message} {remedy}", place=place, ids=(source.id, *relative))


def _hanging(relative: Sequence[Id]) -> str:
    """Tell how many dates would move with the date of their source."""
    hang = counted(len(relative), "date hangs", "dates hang")
    return f" {hang} on it." if relative else ""


def _guess(found: DocumentDate) -> str:
    others = [str(day) for day in found.candidates if day != found.value]
    if not others:
        return f"The date {found.value} is inferred."
    fit = "fits too" if len(others) == 1 else "fit too"
    return f"The date {found.value} is inferred; {', '.join(others)} {fit}."
