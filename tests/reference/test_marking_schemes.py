from pathlib import Path

import pytest

from briefgen.errors import InputError, UsageError
from briefgen.reference.marking_schemes import load_marking_scheme, marking_scheme_names


@pytest.fixture(autouse=True)
def own_schemes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    folder = tmp_path / "marking_schemes"
    folder.mkdir()
    return folder


def test_every_shipped_scheme_can_be_read_and_has_its_name() -> None:
    assert "plain" in marking_scheme_names()
    for name in marking_scheme_names():
        scheme = load_marking_scheme(name)
        assert scheme.name == name
        assert len({level.id for level in scheme.levels}) == len(scheme.levels)


def test_an_unknown_scheme_is_told_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"^Unknown marking scheme 'plian'. Did you mean 'plain'"):
        load_marking_scheme("plian")


def test_a_scheme_without_levels_is_refused(own_schemes: Path) -> None:
    (own_schemes / "own.toml").write_text('name = "own"\ntitle = "Own"\nlevels = []\n')

    with pytest.raises(InputError) as fault:
        load_marking_scheme("own")

    assert str(fault.value) == "own.toml: levels: is empty; a scheme needs one level at least."
