"""Bring projects of earlier major versions up to date, one major version at a time."""

from collections.abc import Callable, Mapping

from briefgen.app.kept_fields import JsonObject

Migration = Callable[[JsonObject], JsonObject]

MIGRATIONS: Mapping[int, Migration] = {}
"""By major version, the step that leads to the next one. Version 1 is the first."""


def migrated(
    raw: JsonObject,
    *,
    version: tuple[int, int],
    target: tuple[int, int],
    steps: Mapping[int, Migration] = MIGRATIONS,
) -> JsonObject:
    """Give the JSON of a project as `target` writes it.

    A file of the same major version keeps its minor one where that is newer, because its
    unknown fields are kept too. Each step gets a dict of its own and may change it.
    """
    for major in range(version[0], target[0]):
        raw = steps[major](dict(raw))
    newest = max(version, target) if version[0] == target[0] else target
    return {**raw, "version": list(newest)}
