"""The names of exported files: `<project>-<type>[-<languages>][-<release>].<format>`."""

import re

from briefgen.model.brief import Brief

_NOT_PORTABLE = frozenset('<>:"/\\|?*')
"""Characters that are reserved on some system."""
_RESERVED = re.compile(r"(?i)(con|conin\$|conout\$|prn|aux|nul|(com|lpt)[0-9¹²³]) *(\..*)?")
"""Names of devices on Windows, with whatever ending."""
_LONGEST = 150
"""Bytes of one part; file systems end at 255 bytes for the whole name."""


def export_stem(project_name: str, brief: Brief) -> str:
    """Give the name without its ending; the language is named unless it is English alone."""
    parts = [project_name, brief.type]
    if brief.second_language:
        parts += [brief.language, brief.second_language]
    elif brief.language != "en":
        parts.append(brief.language)
    if brief.release:
        parts += [brief.release.level, *brief.release.caveats]
    return "-".join(portable_name(part) for part in parts)


def portable_name(name: str) -> str:
    """Make a name that every system takes: no reserved characters, names or endings."""
    clean = _shortened("".join(map(_portable_sign, name)).strip(" ."))
    if not clean:
        return "project"
    # In front: Windows looks at what stands before the first full stop.
    return _shortened(f"_{clean}") if _RESERVED.fullmatch(clean) else clean


def _portable_sign(sign: str) -> str:
    # What can't be seen, or be told from a space, can't be typed again.
    return "_" if sign in _NOT_PORTABLE or not sign.isprintable() else sign


def _shortened(name: str) -> str:
    """Cut a name to its longest; a character that would be cut in two goes out whole."""
    return name.encode()[:_LONGEST].decode(errors="ignore").strip(" .")
