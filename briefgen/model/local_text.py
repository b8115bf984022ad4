"""What an officer types: text by language, with one main language."""

from functools import lru_cache

from briefgen.model.value import Value


class LocalText(Value):
    """Text in one or more languages (BCP 47 codes); `main` is the one that is always there."""

    texts: dict[str, str]
    main: str = "en"

    def __post_init__(self) -> None:
        if self.main not in self.texts:
            raise ValueError(f"no text in the main language {self.main!r}")

    def in_language(self, language: str) -> tuple[str, str]:
        """Give the text for `language` and the language it really is in."""
        chosen = language if language in self.texts else self.main
        return self.texts[chosen], chosen

    @property
    def text(self) -> str:
        """The text in the main language."""
        return self.texts[self.main]


Words = str | LocalText
"""A name, the same in every language, or what an officer gave in some of them."""


def main_words(words: Words) -> str:
    """Give a name, or a text in its main language."""
    return words.text if isinstance(words, LocalText) else words


@lru_cache(maxsize=256)
def same_language(one: str, other: str) -> bool:
    """Tell whether two codes are of one language; "en-GB" is no other one than "en"."""
    return one.partition("-")[0] == other.partition("-")[0]


def local(text: str, language: str = "en") -> LocalText:
    """Make the text of one language."""
    return LocalText(texts={language: text}, main=language)
