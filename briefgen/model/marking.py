"""How sensitive a thing is: markings, and the schemes that give them their levels."""

from collections.abc import Iterable

from briefgen.errors import unknown_name
from briefgen.model.value import Value


class Marking(Value):
    """One level of a marking scheme and a set of caveats, by their ids."""

    level: str
    caveats: tuple[str, ...] = ()


class MarkingLevel(Value):
    """One step of a scheme: its id, the words of the banner, and its portion mark."""

    id: str
    banner: str
    abbreviation: str = ""


class Caveat(Value):
    """A restriction beside the level, for example on who may see the text."""

    id: str
    banner: str
    abbreviation: str = ""


class MarkingScheme(Value):
    """The levels of one government, lowest first; `separator` joins level and caveats."""

    name: str
    title: str
    levels: tuple[MarkingLevel, ...]
    caveats: tuple[Caveat, ...] = ()
    separator: str = " // "
    capitals: bool = True

    def rank(self, level: str) -> int:
        """Give the place of a level, 0 for the lowest; raise UsageError for an unknown one."""
        names = [known.id for known in self.levels]
        if level not in names:
            raise unknown_name(f"level of the marking scheme {self.name!r}", level, names)
        return names.index(level)

    def overall(self, markings: Iterable[Marking]) -> Marking:
        """Give the highest level and the union of caveats of what is included."""
        included = list(markings)
        highest = max((self.rank(one.level) for one in included), default=0)
        caveats = {name for one in included for name in one.caveats}
        return Marking(
            level=self.levels[highest].id,
            caveats=tuple(known.id for known in self.caveats if known.id in caveats),
        )

    def is_released(self, marking: Marking, *, at: Marking) -> bool:
        """Tell whether something so marked may go out at a level with the caveats allowed there."""
        return self.rank(marking.level) <= self.rank(at.level) and set(marking.caveats) <= set(
            at.caveats
        )

    def banner(self, marking: Marking) -> str:
        """Give the words for the top and bottom of a page; empty when the level has none."""
        level = self.levels[self.rank(marking.level)].banner
        caveats = [known.banner for known in self.caveats if known.id in marking.caveats]
        words = self.separator.join(filter(None, (level, *caveats)))
        return words.upper() if self.capitals else words
