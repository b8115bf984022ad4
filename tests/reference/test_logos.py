import io
import struct
import zlib
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image

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


def picture_of(
    colour: int, depth: int, *, interlaced: int = 0, palette: bytes = b"", rows: bytes | None = None
) -> bytes:
    """Make a picture of 9 × 5 pixels of some kind of colour, row by row or in seven passes."""
    bits = depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(colour, 1)
    passes = ((2, 1), (1, 1), (3, 1), (2, 2), (5, 1), (4, 3), (9, 2)) if interlaced else ((9, 5),)
    drawn = b"".join((b"\0" + bytes((across * bits + 7) // 8)) * down for across, down in passes)
    head = struct.pack(">2I5B", 9, 5, depth, colour, 0, 0, interlaced)
    body = chunk(b"PLTE", palette) if palette else b""
    packed = zlib.compress(drawn if rows is None else rows)
    return SIGNATURE + b"".join(
        (chunk(b"IHDR", head), body, chunk(b"IDAT", packed), chunk(b"IEND", b""))
    )


@pytest.mark.parametrize("interlaced", [0, 1])
@pytest.mark.parametrize(
    ("colour", "depth"), [(0, 1), (0, 16), (2, 8), (2, 16), (3, 2), (3, 8), (4, 8), (6, 16)]
)
def test_every_kind_of_picture_is_taken_that_others_can_draw(
    own_styles: Path, colour: int, depth: int, interlaced: int
) -> None:
    content = picture_of(colour, depth, interlaced=interlaced, palette=b"\1\2\3" * (colour == 3))
    (own_styles / "harbour.png").write_bytes(content)

    found = load_logo(with_logo())

    assert found is not None
    with Image.open(io.BytesIO(found.png)) as drawn:
        assert drawn.convert("RGBA").size == (9, 5)


def test_the_smallest_picture_needs_one_pass_of_seven(own_styles: Path) -> None:
    head = chunk(b"IHDR", struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 1))
    body = chunk(b"IDAT", zlib.compress(bytes(2)))
    (own_styles / "harbour.png").write_bytes(SIGNATURE + head + body + chunk(b"IEND", b""))

    found = load_logo(with_logo())

    assert found is not None
    assert found.width == 1


@pytest.mark.parametrize(
    "content",
    [
        picture_of(5, 8),
        picture_of(2, 4),
        picture_of(0, 8, interlaced=2),
        picture_of(3, 8),
        picture_of(3, 8, palette=b"\1\2\3\4"),
        picture_of(3, 8, palette=b"\1\2\3" * 257),
        picture_of(0, 8, rows=bytes(9)),
        picture_of(0, 8, rows=bytes(49)),
        picture_of(0, 8, rows=(b"\5" + bytes(9)) * 5),
        SIGNATURE + chunk(b"IHDR", b"") + chunk(b"IDAT", b"") + chunk(b"IEND", b""),
        SIGNATURE
        + chunk(b"IHDR", png(4, 2)[16:29])
        + chunk(b"IDAT", b"no zlib")
        + chunk(b"IEND", b""),
    ],
)
def test_a_picture_that_somebody_would_fail_to_draw_is_refused(
    own_styles: Path, content: bytes
) -> None:
    (own_styles / "harbour.png").write_bytes(content)

    with pytest.raises(InputError, match=r"^harbour.png: is damaged. Save the logo again.$"):
        load_logo(with_logo())


@pytest.mark.parametrize(
    "file",
    ["../secret.png", "a/../../secret.png", "/a/secret.png", "..\\secret.png", "C:secret.png"],
)
def test_a_style_takes_no_picture_from_elsewhere(own_styles: Path, file: str) -> None:
    (own_styles.parent / "secret.png").write_bytes(png(4, 2))
    style = replace(load_house_style("plain"), logo=Logo(file=file, text="Harbour board"))

    with pytest.raises(InputError) as fault:
        load_logo(style)

    assert str(fault.value) == f"secret.png: is not in {own_styles}. Put the logo there."


def test_a_logo_that_is_not_there_is_told() -> None:
    with pytest.raises(InputError, match=r"^harbour.png: can't be read \(No such file"):
        load_logo(with_logo())
