"""Sources whose date is a guess: every relative date in them hangs on it."""

from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice
from briefgen.model.source import Source


def check_document_dates(dossier: Dossier) -> tuple[Notice, ...]:
    """Tell which sources have an inferred date, or none."""
    return tuple(
        notice
        for number, source in enumerate(dossier.sources, start=1)
        if (notice := _notice(source, number))
    )


def _notice(source: Source, number: int) -> Notice | None:
    found, place = source.document_date, f"source {number}"
    remedy = f"Set it: source.{source.id}.date=YYYY-MM-DD."
    if found is None:
        message = f"No date found; relative dates stay open. {remedy}"
        return Notice(code="document-date-missing", message=message, place=place, ids=(source.id,))
    if found.how != "inferred":
        return None
    others = ", ".join(str(day) for day in found.candidates if day != found.value)
    message = (
        f"The date {found.value} is inferred{f'; {others} fits too' if others else ''}. {remedy}"
    )
    return Notice(code="document-date-inferred", message=message, place=place, ids=(source.id,))
