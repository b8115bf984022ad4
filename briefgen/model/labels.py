"""The words that briefgen itself prints, in one language."""

from collections.abc import Mapping

from msgspec.structs import replace

from briefgen.model.value import Value


class DateForms(Value):
    """How one locale writes days: forms with gaps, and the names of the months from January on.

    A form holds some of `{day}`, `{month}`, `{month_alone}`, `{month_number}`, `{year}`.
    `months` are the names beside a day ("8 мая"), `months_alone` those without ("май").
    """

    day: str
    day_and_month: str
    month_and_year: str
    months: tuple[str, ...]
    months_alone: tuple[str, ...]


class Labels(Value):
    """Words by key, and the forms in which dates are written."""

    language: str
    dates: DateForms
    words: dict[str, str]

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    def worded(self, words: Mapping[str, str]) -> "Labels":
        """Give the labels with some words that an office uses instead."""
        return replace(self, words={**self.words, **words}) if words else self

    def filled(self, key: str, **values: str) -> str:
        """Give the words with `{name}` replaced; braces in the values stay as they are."""
        return self.words[key].format(**values)
