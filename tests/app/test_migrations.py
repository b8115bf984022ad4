import pytest

from briefgen.app.kept_fields import JsonObject
from briefgen.app.migrations import MIGRATIONS, migrated
from briefgen.model.project import FORMAT_VERSION


def rename_talks(raw: JsonObject) -> JsonObject:
    raw["dossier"] = raw.pop("talks")
    return raw


def count_made(raw: JsonObject) -> JsonObject:
    return {**raw, "made": 0}


def test_every_earlier_major_version_has_its_step() -> None:
    assert sorted(MIGRATIONS) == list(range(1, FORMAT_VERSION[0]))


def test_a_project_of_two_major_versions_ago_goes_through_both_steps() -> None:
    old: JsonObject = {"version": [1, 7], "talks": {}}

    new = migrated(old, version=(1, 7), target=(3, 2), steps={1: rename_talks, 2: count_made})

    assert new == {"version": [3, 2], "dossier": {}, "made": 0}
    assert old == {"version": [1, 7], "talks": {}}


@pytest.mark.parametrize(
    ("version", "kept"), [((2, 0), [2, 1]), ((2, 1), [2, 1]), ((2, 9), [2, 9])]
)
def test_within_a_major_version_the_newer_minor_one_stays(
    version: tuple[int, int], kept: list[int]
) -> None:
    assert migrated({}, version=version, target=(2, 1), steps={})["version"] == kept
