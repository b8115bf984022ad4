from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.errors import InputError
from briefgen.model.house_style import HouseStyle, Logo
from briefgen.reference.house_styles import load_house_style
from briefgen.reference.logos import load_logo
from tests.support.png_making import SIGNATURE, chunk, png


@pytest.fixture(autouse=True)
def own_styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    folder = tmp_path / "house_styles"
    folder.mkdir()
    return folder


def with_logo() -> HouseStyle:
    return replace(load_house_style("plain"), logo=Logo(file="harbour.png", text="Harbour board"))


def test_a_style_without_a_logo_has_no_picture() -> None:
    assert load_logo(load_house_style("plain")) is None


def test_a_logo_keeps_its_picture_and_nothing_else(own_styles: Path) -> None:
    secrets = chunk(b"tEXt", b"Author\0Somebody") + chunk(b"tIME", bytes(7))
    (own_styles / "harbour.png").write_bytes(png(4, 2, extra=secrets) + b"what hangs on behind")

    picture = load_logo(with_logo())

    assert picture is not None
    assert (picture.png, picture.width, picture.height) == (png(4, 2), 4, 2)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"GIF89a", "harbour.png: is no PNG. Save the logo as PNG."),
        (png(4, 2)[:-4] + b"abcd", "harbour.png: is damaged. Save the logo again."),
        (png(4, 2)[:-20], "harbour.png: is damaged. Save the logo again."),
        (SIGNATURE, "harbour.png: is damaged. Save the logo again."),
        (SIGNATURE + chunk(b"IEND", b""), "harbour.png: is damaged. Save the logo again."),
        (png(0, 2), "harbour.png: is 0 × 2 pixels; a side may have 4,000."),
        (png(4001, 1), "harbour.png: is 4001 × 1 pixels; a side may have 4,000."),
        (bytes(2_000_001), "harbour.png: has 2,000,001 bytes; a logo may have 2,000,000."),
    ],
)
def test_a_file_that_is_no_sound_logo_is_refused(
    own_styles: Path, content: bytes, message: str
) -> None:
    (own_styles / "harbour.png").write_bytes(content)

    with pytest.raises(InputError) as fault:
        load_logo(with_logo())

    assert str(fault.value) == message


def test_a_logo_that_is_not_there_is_told() -> None:
    with pytest.raises(InputError, match=r"^harbour.png: can't be read \(No such file"):
        load_logo(with_logo())
