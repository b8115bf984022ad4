"""The names of exported files: `<project>-<type>[-<language>][-<release>].<format>`."""

import re

from briefgen.model.brief import Brief

_NOT_PORTABLE = re.compile(
    r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]'
)
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_LONGEST = 120
"""Characters of the project's part; file systems end at 255 bytes for the whole name."""


def export_stem(project_name: str, brief: Brief) -> str:
    """Give the name without its ending; the language is named unless it is English."""
    parts = [portable_name(project_name), brief.type]
    if brief.language != "en":
        parts.append(brief.language)
    if brief.release:
        parts += [brief.release.level, *brief.release.caveats]
    return "-".join(portable_name(part) for part in parts)


def portable_name(name: str) -> str:
    """Make a name that every system takes: no reserved characters, names or endings."""
    clean = _NOT_PORTABLE.sub("_", name).strip(" .")[:_LONGEST].strip(" .")
    if not clean:
        return "project"
    return f"{clean}_" if _RESERVED.fullmatch(clean) else clean
