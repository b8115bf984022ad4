"""What a brief says of translated words: from which language, and how the original has them."""

from briefgen.compose.context import Context
from briefgen.compose.source_wording import in_quotation_marks
from briefgen.model.document import Inlines, Text
from briefgen.model.facts import Fact
from briefgen.model.labels import Labels
from briefgen.model.source import Source


def translated_from(language: str, labels: Labels) -> str:
    """Give "translated from French", or "translated" where the language has no name here."""
    name = labels.words.get(f"language_{language.partition('-')[0].lower()}")
    return labels.filled("translated_from", language=name) if name else labels["translated"]


def source_translation(source: Source, labels: Labels) -> str:
    """Say that a source is a translation; empty for an original."""
    return translated_from(source.translated_from, labels) if source.translated else ""


def quote_translation(fact: Fact, context: Context) -> Inlines:
    """Say in brackets that the words of a quotation are those of a translator.

    Either the source is a translation, or the officer worded in the language of the brief
    what the source says in another one; then the original is shown where it is asked for.
    """
    source = context.notes.sources.get(fact.source or "")
    if source is None:
        return ()
    if fact.review.wording is None:
        words = source_translation(source, context.labels)
        return (Text(text=context.labels.in_brackets(words)),) if words else ()
    language = context.from_source(fact.text, fact).language
    if not language:
        return ()
    words = translated_from(language, context.labels)
    if not context.brief.source_wording:
        return (Text(text=context.labels.in_brackets(words)),)
    before = f"{context.labels['bracket_open']}{words}{context.labels['colon']}"
    original = in_quotation_marks(fact.text, (fact,), context, before=before)
    return (*original, context.label("bracket_close"))
