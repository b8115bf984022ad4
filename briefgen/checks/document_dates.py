"""Sources whose date is a guess: every relative date in them hangs on it."""

from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice
from briefgen.model.source import DocumentDate, Source


def check_document_dates(dossier: Dossier) -> tuple[Notice, ...]:
    """Tell which sources have an inferred date, or none."""
    return tuple(
        notice
        for number, source in enumerate(dossier.sources, start=1)
        if (notice := _notice(source, number))
    )


def _notice(source: Source, number: int) -> Notice | None:
    """Give the remark on one source; `number` is the one it is printed with."""
    found = source.document_date
    if found is None:
        code, message = "document-date-missing", "No date found; relative dates stay open."
    elif found.how == "inferred":
        code, message = "document-date-inferred", _guess(found)
    else:
        return None
    remedy = f"Set it: source.{source.id}.date=YYYY-MM-DD."
    place = f"source {number}"
    return Notice(code=code, message=f"{message} {remedy}", place=place, ids=(source.id,))


def _guess(found: DocumentDate) -> str:
    others = [str(day) for day in found.candidates if day != found.value]
    if not others:
        return f"The date {found.value} is inferred."
    fit = "fits too" if len(others) == 1 else "fit too"
    return f"The date {found.value} is inferred; {', '.join(others)} {fit}."
