"""Cut the fonts of other scripts to what briefs need: `cut_fonts.py FOLDER`.

The results are committed in `assets/fonts/`. FOLDER holds the originals: Noto Naskh Arabic from
Debian's package fonts-noto-core (20201225-2), Noto Sans SC from version 0.4.3 of the npm package
@expo-google-fonts/noto-sans-sc. Both are under the SIL Open Font License, which reserves no name
of theirs. Run `build_ready_faces.py` afterwards.
"""

import sys
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"

ARABIC = (
    *range(0x0600, 0x0700),
    *range(0x0750, 0x0780),
    *range(0x08A0, 0x0900),
    # Ready-made forms, as old texts have them.
    *range(0xFB50, 0xFE00),
    *range(0xFE70, 0xFEFD),
    # What joins and parts letters, and the circle that stands for the letter below a mark.
    *(0x0020, 0x200C, 0x200D, 0x25CC),
)
NAMES = "镕喆堃昇頔赟祎禤旸暐珅玥煊曌囍"
"""Characters that GB 2312 lacks and names of officials have."""

CUT = {
    "NotoNaskhArabic-Regular.ttf": ("NotoNaskhArabic-Regular.ttf", "arabic"),
    "NotoNaskhArabic-Bold.ttf": ("NotoNaskhArabic-Bold.ttf", "arabic"),
    "NotoSansSC_400Regular.ttf": ("NotoSansSC-Regular.ttf", "chinese"),
    "NotoSansSC_700Bold.ttf": ("NotoSansSC-Bold.ttf", "chinese"),
}


def main(folder: Path) -> None:
    """Cut each original and write it to the assets."""
    for original, (name, script) in CUT.items():
        codes = ARABIC if script == "arabic" else chinese()
        # Letters of Arabic change beside each other; ideographs stay as they are.
        features = ["*"] if script == "arabic" else []
        cut(folder / original, FONTS / name, codes=codes, features=features)


def chinese() -> Iterable[int]:
    """Give the code points of GB 2312 from its marks on, and of some names."""
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    signs = (row.decode("gb2312", "ignore") for row in rows)
    # Latin, Greek and Cyrillic letters come from the family of the text.
    wide = (
        sign for sign in chain(signs, NAMES) if sign and (sign >= "\u2e80" or sign in "·—…‘’“”")
    )
    return map(ord, wide)


def cut(original: Path, target: Path, *, codes: Iterable[int], features: list[str]) -> None:
    """Write the glyphs of code points, without hints and without the time of writing."""
    options = subset.Options(
        hinting=False,
        layout_features=features,
        notdef_outline=True,
        recalc_timestamp=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
        name_languages=[0x409],
    )
    font = TTFont(original, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    font.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
