"""The words of the window in the language of its officer, through Qt's translation tools.

Words stand in English where they are used; `packaging/build_translations.py` gathers them
with lupdate. All of them share one context: the same words are translated the same way.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefgen.gui.letters import lend_letters
from briefgen.resources import asset

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "zh": "中文",
    "ar": "العربية",
}
"""The languages of the window, each by its own name."""
_OTHER_LETTERS = ("ar", "zh")
_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """Give words in the language of the window; `%n` and "(s)" follow the number."""
    said = QCoreApplication.translate("", text, comment or None, number)
    # English has no file of its own: its plural is made here.
    return said if number < 0 else said.replace("(s)", "" if number == 1 else "s")


def marked(text: str) -> str:
    """Mark words of a table for translation; who shows them calls `tr`."""
    return text


def spoken() -> str:
    """Give the language in which the window speaks."""
    language = QLocale().name()[:2]
    return language if language in LANGUAGES else "en"


def language_of(preferred: str) -> str:
    """Give the language to show: the one preferred, else the system's, else English."""
    known = preferred or QLocale.system().name()[:2]
    return known if known in LANGUAGES else "en"


def speak(application: QApplication, language: str) -> None:
    """Let the window speak a language, Qt's own buttons too, from right to left where it is so."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    name = "zh_CN" if language == "zh" else language
    if language != "en":
        for file in (qt / f"qtbase_{name}.qm", asset("translations", f"briefgen_{language}.qm")):
            translator = QTranslator(application)
            if translator.load(str(file)):
                application.installTranslator(translator)
    if language in _OTHER_LETTERS:
        lend_letters()
    QLocale.setDefault(QLocale(language))
    application.setLayoutDirection(direction_of(language))


def long_day(moment: datetime) -> str:
    """Give a day in words, as the language of the window writes it."""
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def direction_of(language: str) -> Qt.LayoutDirection:
    """Give the direction in which a language is written."""
    return Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight


def isolated(text: str) -> str:
    """Keep words of another direction together in a line: a name, a path, a statement."""
    return f"{_ISOLATE}{text}{_END}" if text and QApplication.isRightToLeft() else text


def in_a_row(parts: Iterable[str], *, between: str = " · ") -> str:
    """Join parts of a line, the first where lines begin, each in its own direction."""
    row = between.join(map(isolated, parts))
    # Of what is isolated no direction of the line follows.
    return f"{_RIGHT_TO_LEFT}{row}" if row and QApplication.isRightToLeft() else row
