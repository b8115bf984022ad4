"""Sources whose characters were guessed: a name with an accent may have been read wrongly."""

from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice


def check_source_encodings(dossier: Dossier) -> tuple[Notice, ...]:
    """Tell which sources do not say by which encoding they are to be read."""
    return tuple(
        Notice(
            code="encoding-guessed",
            message=f"Read as {source.guessed_encoding}, a guess: look at names with accents. "
            "To be sure, save the text as UTF-8 and add it again.",
            place=f"source {number}",
            ids=(source.id,),
        )
        for number, source in enumerate(dossier.sources, start=1)
        if source.guessed_encoding
    )
