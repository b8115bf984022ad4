"""How sensitive a thing is: markings, and the schemes that give them their levels."""

from collections.abc import Iterable
from typing import Annotated

import msgspec
from msgspec.structs import replace

from briefgen.errors import unknown_name
from briefgen.model.value import Value

MarkingWord = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$")]
"""An id as an officer types it among others: small letters, figures and hyphens."""


class Marking(Value):
    """One level of a marking scheme and a set of caveats, by their ids."""

    level: str
    caveats: tuple[str, ...] = ()


class Withheld(Value):
    """Something that stays out of a release: its id and the ground, never its wording."""

    id: str
    marking: Marking
    ground: str = ""


class MarkingLevel(Value):
    """One step of a scheme: its id, the words of the banner, and its portion mark.

    `languages` are the words of the banner in other languages, by language code.
    """

    id: MarkingWord
    banner: str
    abbreviation: str = ""
    languages: dict[str, str] = {}


class Caveat(Value):
    """A restriction beside the level, for example on who may see the text.

    One that `belongs_to` levels is written there only, and higher levels imply it; `joint`
    stands between the level and it instead of the scheme's separator. It is not written
    where one that it `yields_to` is.
    """

    id: MarkingWord
    banner: str
    abbreviation: str = ""
    belongs_to: tuple[str, ...] = ()
    yields_to: tuple[str, ...] = ()
    joint: str | None = None
    languages: dict[str, str] = {}


class MarkingScheme(Value):
    """The levels of one government, lowest first.

    `separator` joins level and caveats, `caveat_separator` caveats among themselves (empty:
    the same); those of portion marks are the same without spaces. `portions` says that every
    portion is marked unless the brief says otherwise, `portion_form` how.
    """

    name: str
    title: str
    levels: tuple[MarkingLevel, ...]
    caveats: tuple[Caveat, ...] = ()
    summary: str = ""
    separator: str = " // "
    caveat_separator: str = ""
    capitals: bool = True
    portions: bool = False
    portion_form: str = "({mark})"

    def in_language(self, language: str) -> "MarkingScheme":
        """Give the scheme with the banners that it has in a language."""
        levels, caveats = self.levels, self.caveats
        return replace(
            self,
            levels=tuple(replace(one, banner=_banner_in(one, language)) for one in levels),
            caveats=tuple(replace(one, banner=_banner_in(one, language)) for one in caveats),
        )

    def rank(self, level: str) -> int:
        """Give the place of a level, 0 for the lowest; raise UsageError for an unknown one."""
        names = [known.id for known in self.levels]
        if level not in names:
            raise unknown_name(f"level of the marking scheme {self.name!r}", level, names)
        return names.index(level)

    def overall(self, markings: Iterable[Marking]) -> Marking:
        """Give the highest level and the union of caveats of what is included.

        A caveat that the highest level implies has no more to say.
        """
        included = list(markings)
        highest = max((self.rank(one.level) for one in included), default=0)
        names = {name for one in included for name in one.caveats}
        kept = (
            known.id
            for known in self.caveats
            if known.id in names and not self._is_implied(known, highest)
        )
        return Marking(level=self.levels[highest].id, caveats=tuple(kept))

    def _is_implied(self, caveat: Caveat, rank: int) -> bool:
        """Tell whether a level stands above all those that a caveat belongs to."""
        return bool(caveat.belongs_to) and rank > max(map(self.rank, caveat.belongs_to))

    def is_released(self, marking: Marking, *, at: Marking) -> bool:
        """Tell whether something so marked may go out at a level with the caveats allowed there."""
        limit = self.rank(at.level)
        implied = {known.id for known in self.caveats if self._is_implied(known, limit)}
        allowed = implied.union(at.caveats)
        return self.rank(marking.level) <= limit and allowed.issuperset(marking.caveats)

    def banner(self, marking: Marking) -> str:
        """Give the words for the top and bottom of a page; empty when the level has none."""
        level = self.levels[self.rank(marking.level)].banner
        shown = self._shown(marking)
        between = self.caveat_separator or self.separator
        words = _joined(level, [(one, one.banner) for one in shown], self.separator, between)
        return words.upper() if self.capitals else words

    def portion_mark(self, marking: Marking) -> str:
        """Give what stands before a portion, such as "(S//NF)"; empty without abbreviations."""
        level = self.levels[self.rank(marking.level)].abbreviation
        shown = [(one, one.abbreviation) for one in self._shown(marking) if one.abbreviation]
        separator = self.separator.strip()
        between = (self.caveat_separator or self.separator).strip()
        mark = _joined(level, shown, separator, between)
        return self.portion_form.format(mark=mark) if mark else ""

    def _shown(self, marking: Marking) -> list[Caveat]:
        """Give the caveats that are written, in the order of the scheme."""
        return [
            known
            for known in self.caveats
            if known.id in marking.caveats and not set(known.yields_to) & set(marking.caveats)
        ]


def _banner_in(one: MarkingLevel | Caveat, language: str) -> str:
    return one.languages.get(language, one.banner)


def _joined(level: str, caveats: list[tuple[Caveat, str]], separator: str, between: str) -> str:
    """Write a level and its caveats; those with a joint of their own stand at the level."""
    words = level
    others = []
    for caveat, written in caveats:
        if caveat.joint is None:
            others.append(written)
        else:
            words = f"{words}{caveat.joint}{written}" if words else written
    return separator.join(filter(None, (words, between.join(others))))
