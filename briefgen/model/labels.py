"""The words that briefgen itself prints, in one language."""

from briefgen.model.value import Value


class Labels(Value):
    """Words by key; `date_locale` is the locale in which dates and numbers are written."""

    language: str
    date_locale: str
    words: dict[str, str]

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    def filled(self, key: str, **values: str) -> str:
        """Give the words with `{name}` replaced; braces in the values stay as they are."""
        return self.words[key].format(**values)
