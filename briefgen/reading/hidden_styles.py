"""Which styles hide their text: by themselves, or by the style they are based on."""

from collections.abc import Mapping


def inherited(own: Mapping[str, bool | None], bases: Mapping[str, str]) -> frozenset[str]:
    """Name the styles that hide; `own` holds None for one that leaves that to its base."""
    return frozenset(name for name in own if _hides(name, own, bases))


def _hides(name: str, own: Mapping[str, bool | None], bases: Mapping[str, str]) -> bool:
    """Look at a style and what it is based on; styles that are based on each other end that."""
    seen: set[str] = set()
    while name in own and name not in seen:
        seen.add(name)
        if (said := own[name]) is not None:
            return said
        name = bases[name]
    return False
