"""How the languages of briefs write figures, for what compares them."""

from collections.abc import Collection, Mapping

from briefgen.checks.columns import Column
from briefgen.model.labels import Labels
from briefgen.reference.labels import label_languages, load_labels
from briefgen.reference.number_words import load_number_words


def columns_of(languages: Collection[str]) -> Mapping[str, Column]:
    """Give how each of some languages writes figures; what no brief is written in is left out."""
    return {code: column_of(load_labels(code)) for code in label_languages() if code in languages}


def column_of(labels: Labels) -> Column:
    """Give how the language of some labels writes figures."""
    return Column(labels=labels, numbers=load_number_words(labels.language))
