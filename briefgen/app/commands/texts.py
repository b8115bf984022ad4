"""Texts as officers type them: what is left without white space, in which language."""

import re

from msgspec.structs import replace

from briefgen.errors import UsageError
from briefgen.model.local_text import LocalText, local

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The form of language codes after BCP 47, without its rare private ones."""


def require_text(text: str, *, what: str) -> str:
    """Give the text without white space around it; raise UsageError where nothing is left."""
    if not text.strip():
        raise UsageError(f"{what} needs a text.")
    return text.strip()


def require_language(code: str) -> str:
    """Give a language code; raise UsageError where it has not the form of one."""
    if not _LANGUAGE.fullmatch(code):
        raise UsageError(
            f"{code!r} is no language code.", hint="Write one such as 'fr' or 'pt-BR'."
        )
    return code


def text_in(language: str, text: str) -> LocalText:
    """Make the text of one language; empty means English."""
    return local(text, require_language(language or "en"))


def with_language(before: LocalText | None, text: str, language: str) -> LocalText:
    """Set the text in one language (empty: the main one) and keep those in others."""
    if before is None:
        return text_in(language, text)
    chosen = require_language(language or before.main)
    return replace(before, texts={**before.texts, chosen: text})


def without_language(before: LocalText | None, language: str) -> LocalText | None:
    """Take the text in one language out (empty: in all); None where no text is left."""
    if before is None or not language:
        return None
    rest = {code: text for code, text in before.texts.items() if code != language}
    if not rest:
        return None
    return LocalText(texts=rest, main=before.main if before.main in rest else next(iter(rest)))


def changed_text(before: LocalText | None, text: str, language: str) -> LocalText | None:
    """Set the text in one language (empty: the main one), or take it out where none is typed."""
    if text.strip():
        return with_language(before, text.strip(), language)
    return without_language(before, language)


def require_words(words: LocalText | None, *, what: str) -> LocalText:
    """Give words that are there in some language; raise UsageError where none are left."""
    if words is None:
        raise UsageError(f"{what} needs a text.")
    return words
