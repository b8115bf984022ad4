from pathlib import Path

import pytest

from briefgen.errors import InputError
from briefgen.export.to_pdf import shaper as shaper_module
from briefgen.export.to_pdf.shaper import Shaper


def test_metrics_of_a_slanted_face_are_those_of_its_file() -> None:
    metrics = Shaper("LiberationSans-Italic.ttf").metrics()

    assert (metrics.name, metrics.em, metrics.italic_angle) == ("LiberationSans-Italic", 2048, -12)
    assert metrics.cap_height == pytest.approx(0.729, abs=0.05)
    assert metrics.bounds[0] < 0 < metrics.bounds[3]


def test_shaping_does_not_ask_whose_language_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ro_RO.UTF-8")
    monkeypatch.setenv("LANG", "ro_RO.UTF-8")

    shaper = Shaper("LiberationSans-Italic.ttf")
    # Romanian and Moldavian readers expect other forms of these two.
    assert shaper.shape("şţ").numbers == [shaper.glyph("ş"), shaper.glyph("ţ")]


@pytest.mark.parametrize("content", [None, b"no font"])
def test_a_font_file_that_is_missing_or_broken_is_named(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content:
        (tmp_path / "Lost.ttf").write_bytes(content)
    monkeypatch.setattr(shaper_module, "asset", lambda *parts: tmp_path / parts[-1])

    with pytest.raises(InputError) as caught:
        Shaper("Lost.ttf")

    assert str(caught.value) == (
        "Font file 'Lost.ttf' is missing or is no TrueType font. "
        "Put it back into the fonts folder, or correct its name in fonts.toml."
    )
