"""Lend the window letters that the system has no font for, from those that ship for briefs."""

from PySide6.QtGui import QFontDatabase

from briefgen.resources import asset

_SHIPPED = {
    QFontDatabase.WritingSystem.Arabic: "NotoNaskhArabic",
    QFontDatabase.WritingSystem.SimplifiedChinese: "NotoSansSC",
}
_CUTS = ("Regular", "Bold")


def lend_letters() -> None:
    """Let Qt draw Arabic and Chinese, also where this computer has no font for them."""
    for system, family in _SHIPPED.items():
        if not QFontDatabase.families(system):
            for cut in _CUTS:
                QFontDatabase.addApplicationFont(str(asset("fonts", f"{family}-{cut}.ttf")))
