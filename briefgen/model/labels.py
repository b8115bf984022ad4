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
    """Words by key, and the forms in which dates are written.

    `plurals` are other forms of the words that print a count, by key and plural form;
    `areas` are agenda areas, `names` official names of terms, both by id, `countries` those of
    countries by their English names; all are empty in English, in which dossiers keep them.
    """

    language: str
    dates: DateForms
    words: dict[str, str]
    plurals: dict[str, dict[str, str]] = {}
    areas: dict[str, str] = {}
    names: dict[str, str] = {}
    countries: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    def worded(self, words: Mapping[str, str]) -> "Labels":
        """Give the labels with some words that an office uses instead."""
        if not words:
            return self
        plurals = {key: forms for key, forms in self.plurals.items() if key not in words}
        return replace(self, words={**self.words, **words}, plurals=plurals)

    def filled(self, key: str, **values: str) -> str:
        """Give the words with `{name}` replaced; braces in the values stay as they are."""
        return self.words[key].format(**values)

    def counted(self, key: str, count: int) -> str:
        """Give the words for so many, in the plural form that the count takes."""
        words = self.words[key]
        if forms := self.plurals.get(key):
            # English, for one, has none.
            from briefgen.model.plurals import plural_form

            words = forms.get(plural_form(self.language, count), words)
        return words.format(count=count)

    def in_brackets(self, words: str) -> str:
        """Give words in the brackets that follow others, with the space before them."""
        return f"{self['bracket_open']}{words}{self['bracket_close']}"

    def around(self, key: str) -> list[tuple[str, str]]:
        """Give the words before each gap with the name of the gap; behind the last it is empty."""
        parts = (part.partition("{") for part in self.words[key].split("}"))
        return [(words, gap) for words, _, gap in parts]
