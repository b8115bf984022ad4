from pathlib import Path

import pytest

from briefgen import resources


@pytest.fixture(autouse=True)
def _fresh_search() -> None:
    resources.assets_folder.cache_clear()


def test_in_a_checkout_assets_lie_beside_the_package() -> None:
    assert resources.assets_folder() == Path(__file__).parents[1] / "assets"
    assert resources.asset("fonts", "fonts.toml").is_file()


def test_in_a_wheel_assets_lie_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "assets").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)

    assert resources.asset("labels", "en.toml") == tmp_path / "assets" / "labels" / "en.toml"

    resources.assets_folder.cache_clear()
