"""Plain language: sentences and paragraphs of officers that are too long to read at once."""

from collections.abc import Iterable, Iterator

from briefgen.checks.length import over_message
from briefgen.checks.own_wording import Wording
from briefgen.checks.sentences import excerpt, sentences
from briefgen.model.exported import Exported
from briefgen.model.notices import Notice
from briefgen.model.recipe import PlainLanguage

_COUNTED = frozenset({"en", "fr", "es", "de", "it", "nl", "pl", "pt", "ru", "sv", "uk"})
"""Languages whose sentences are measured in words between spaces.

Chinese and Japanese have no such words, and an Arabic one holds what are several elsewhere.
"""


def check_plain_language(
    limits: PlainLanguage, wordings: Iterable[Wording], *, laid_out: Exported | None
) -> tuple[Notice, ...]:
    """Tell which sentences and paragraphs of officers are too long.

    Lines count where there is a layout.
    """
    return tuple(
        notice
        for wording in wordings
        for notice in (
            *_long_sentences(wording, limits),
            *_long_paragraph(wording, limits, laid_out),
        )
    )


def _long_sentences(wording: Wording, limits: PlainLanguage) -> Iterator[Notice]:
    limit = limits.sentence_words if wording.language in _COUNTED else None
    for sentence in sentences(wording.text) if limit is not None else ():
        count = len(sentence.split())
        if limit is not None and count > limit:
            over = over_message("word", count, limit)
            message = f"A sentence of {over} Make two of it: {excerpt(sentence)}."
            yield _notice("long-sentence", message, wording)


def _long_paragraph(
    wording: Wording, limits: PlainLanguage, laid_out: Exported | None
) -> Iterator[Notice]:
    limit = limits.paragraph_lines
    if limit is None or laid_out is None or not wording.is_paragraph:
        return
    count = laid_out.blocks[wording.block].lines
    if count > limit:
        over = over_message("line", count, limit)
        message = f"A paragraph of {over} Part it by an empty line: {excerpt(wording.text)}."
        yield _notice("long-paragraph", message, wording)


def _notice(code: str, message: str, wording: Wording) -> Notice:
    return Notice(code=code, message=message, place=wording.part.title, ids=wording.origins)
