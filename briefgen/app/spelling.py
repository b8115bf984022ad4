"""Whether words are spelt right, by the Hunspell dictionaries that are installed on the computer.

None is shipped: those of most languages stand under the GPL or the like.
"""

import io
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefgen.reference.user_folder import user_folder

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BEFORE_FIRST = re.compile(r"(?:^|[.!?:]\s+|\n\s*)[«“\"(]?\s*$")
"""What stands before the first word of a sentence."""
_MOST = 6


def dictionary_folders() -> tuple[Path, ...]:
    """Give where dictionaries lie, the user's own first."""
    places = (
        "/usr/share/hunspell",
        "/usr/share/myspell",
        "/usr/share/myspell/dicts",
        "/Library/Spelling",
    )
    return (user_folder() / "dictionaries", *map(Path, places), Path.home() / "Library/Spelling")


def dictionary_for(language: str, folders: Iterable[Path]) -> Path | None:
    """Give the dictionary of a language, without its ending; None where none is installed.

    `en` takes that of any country, by the alphabet; `pt-BR` takes none but its own.
    """
    wanted = language.replace("-", "_")
    for folder in folders:
        found = sorted((*folder.glob(f"{wanted}.dic"), *folder.glob(f"{wanted}_*.dic")))
        for path in found:
            if path.with_suffix(".aff").exists():
                return path.with_suffix("")
    return None


def words_to_check(text: str) -> Iterator[tuple[int, str]]:
    """Yield the words that a dictionary can tell of, each with its place in the text.

    Acronyms are none, nor are names: capital letters stand at the beginning of sentences only.
    """
    for found in _WORD.finditer(text):
        word = found[0]
        begins = _BEFORE_FIRST.search(text[max(0, found.start() - 4) : found.start()])
        is_part_of_number = text[found.start() - 1 : found.start()].isdigit()
        if len(word) < 2 or is_part_of_number or word[1:] != word[1:].lower():
            continue
        if word[0].islower() or begins:
            yield found.start(), word.replace("’", "'")


def _reader(path: Path, encoding: str) -> object:
    """Read a file at once: spylls' own reader leaves files open."""
    from spylls.hunspell.readers.file_reader import BaseReader

    data = path.read_bytes()

    def decoded(encoding: str) -> io.StringIO:
        # Some dictionaries have flags that are no characters of their encoding.
        return io.StringIO(data.decode(encoding, "surrogateescape"))

    class MemoryReader(BaseReader):  # type: ignore[misc]  # spylls has no types
        def reset_encoding(self, encoding: str) -> None:
            self.reset_io(decoded(encoding))

    return MemoryReader(decoded(encoding))


class Speller:
    """One dictionary, read when it is made, which takes seconds: meant for a thread."""

    def __init__(self, path: Path) -> None:
        from spylls.hunspell import Dictionary
        from spylls.hunspell.readers import read_aff, read_dic

        affixes, context = read_aff(_reader(path.with_suffix(".aff"), "cp1252"))
        words = read_dic(
            _reader(path.with_suffix(".dic"), context.encoding), aff=affixes, context=context
        )
        self._dictionary = Dictionary(affixes, words)

    def is_right(self, word: str) -> bool:
        """Tell whether the dictionary has a word, in small letters too."""
        return bool(self._dictionary.lookup(word) or self._dictionary.lookup(word.lower()))

    def suggestions(self, word: str, *, seconds: float) -> tuple[str, ...]:
        """Give what may have been meant, as much as is found in some time."""
        end = time.monotonic() + seconds
        found: list[str] = []
        for one in self._dictionary.suggest(word):
            found.append(one)
            if len(found) == _MOST or time.monotonic() > end:
                break
        return tuple(found)
