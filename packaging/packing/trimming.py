"""What stays out of the bundle: modules and files that come along and are never used.

Names are those inside the bundle, with forward slashes. What Qt has is kept by name, so that
a new version of it brings nothing that nobody asked for; of the others what weighs goes out.
"""

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

_NEVER_IMPORTED = (
    # Asked for with --scheduler and --check-names; who wants them installs from packages.
    "dask distributed spacy "
    # Of the standard library: windows of another kind, and what speaks to the network.
    "tkinter _tkinter turtle ssl _ssl _hashlib readline curses _curses sqlite3 _sqlite3 _uuid "
    "asyncio pydoc_data lib2to3 idlelib ensurepip venv distutils "
    # What libraries would use for developers, if it were there.
    "IPython _pytest pytest hypothesis mypy numpy pandas pygments setuptools pkg_resources wheel "
    "pip yaml jinja2 psutil requests matplotlib brotli fontTools cchardet faust_cchardet "
    "py3langid pycurl cryptography OpenSSL attr attrs idna "
    # Of libraries: parts of their own that we never call.
    "PIL.ImageTk PIL.ImageQt PIL._imagingtk PIL._avif PIL._webp PIL._imagingft "
    "PIL.AvifImagePlugin PIL.WebPImagePlugin lxml.objectify lxml.isoschematron lxml.html.diff "
    "lxml.html._difflib rapidfuzz.process PySide6.QtDBus "
    "PIL._imagingcms PIL.ImageCms unittest doctest pydoc pdb xmlrpc http.server lxml.doctestcompare"
)
NEVER_IMPORTED = tuple(_NEVER_IMPORTED.split())
"""Modules that PyInstaller is not to follow."""
_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The languages of the window."""
_QT_TRANSLATIONS = ("qtbase_zh_CN", *(f"qtbase_{name}" for name in _LANGUAGES))
_QT_LIBRARIES = (
    "Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "WaylandClient", "Widgets", "XcbQpa",
)  # fmt: skip
_QT_MODULES = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets")
_QT_PLUGINS = (
    "iconengines/*svgicon*",
    # Qt itself reads PNG; the window shows no other pictures.
    "imageformats/*qico*",
    "imageformats/*qsvg*",
    # Input methods, and keys that are pressed one after the other.
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*cocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "printsupport/*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
_UNUSED = (
    # The program embeds fonts of its own; one of these is under the GPL.
    "reportlab/fonts/*",
    # Twice the same for newer processors; the other is used where this is missing.
    "rapidfuzz/*_avx2.*",
    "rapidfuzz/process_*",
    # The same template again, unpacked.
    "docx/templates/default-docx-template/*",
    # Languages and zones of libraries that we do not ask for days.
    "pytz/zoneinfo/*",
    "tzdata/zoneinfo/*",
    "dateparser/data/*.pkl",
    # The same patterns as those of Germany; both languages fall back on these.
    "pyphen/dictionaries/hyph_de_AT.dic",
    "pyphen/dictionaries/hyph_de_CH.dic",
    # What the window's translations are made from.
    "briefgen/assets/translations/*.ts",
    # What pip notes down; some of it names the folders of the machine.
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
    # All licences lie in a folder of their own.
    "*.dist-info/licenses/*",
    # Nothing is fetched, so no certificate is checked.
    "certifi/*.pem",
)
_LENT_BY_SYSTEM = (
    # What Qt needs of X, and not every desktop has.
    "libxcb-*",
    "libxkbcommon*",
    # What Python's own modules need, and whose versions differ from system to system.
    "libbz2*",
    "libexpat*",
    "libffi*",
    "liblzma*",
    "libmpdec*",
)
# A library that finds addresses loads it; dates and names of languages we have of our own.
_BABEL = re.compile(r"babel/locale-data/(?P<name>[^/]+)\.dat$")
_QT_TRANSLATION = re.compile(r"PySide6/(Qt/)?translations/(?P<name>[^/]+)\.qm$")
_QT_PLUGIN = re.compile(r"PySide6/(Qt/)?plugins/(?P<name>.+)$")
_QT_LIBRARY = re.compile(
    r"(^|/)(lib)?Qt6?(?P<name>[A-Z]\w*?)(\.framework/.*|\.so[.\d]*|\.dll|\.dylib)$"
)
_QT_MODULE = re.compile(r"^PySide6/(?P<name>Qt\w+)\.(abi3\.so|pyd)$")


def is_of_system(name: str, source: str) -> bool:
    """Tell whether a file of the bundle is a library of this system, by its name there and here."""
    file = PurePosixPath(name)
    is_library = len(file.parts) == 1 and fnmatchcase(file.name, "lib*.so*")
    is_python = file.name.startswith("libpython")
    return is_library and not is_python and source.startswith(("/lib/", "/lib64/", "/usr/lib"))


def is_left_to_system(name: str, source: str) -> bool:
    """Tell whether a library is left to the system that the bundle will run on."""
    lent = any(fnmatchcase(name, kept) for kept in _LENT_BY_SYSTEM)
    return is_of_system(name, source) and not lent


def is_wanted(name: str) -> bool:
    """Tell whether a file belongs into the bundle, by its name there."""
    name = name.replace("\\", "/")
    if found := _BABEL.search(name):
        return found["name"] in {"root", "en"}
    if found := _QT_TRANSLATION.search(name):
        return found["name"] in _QT_TRANSLATIONS
    if found := _QT_PLUGIN.search(name):
        return any(fnmatchcase(found["name"], kept) for kept in _QT_PLUGINS)
    if found := _QT_MODULE.search(name):
        return found["name"] in _QT_MODULES
    if found := _QT_LIBRARY.search(name):
        return found["name"] in _QT_LIBRARIES
    if name.startswith(("PySide6/Qt/qml/", "PySide6/qml/")):
        return False
    return not any(fnmatchcase(name, unused) for unused in _UNUSED)


def reachable(
    names: Iterable[str], *, needed_by: Callable[[str], Iterable[str]], roots: Iterable[str]
) -> set[str]:
    """Give what of the names is needed by the roots, and by what those need.

    `needed_by` gives the bare file names that a library asks the system for.
    """
    files: dict[str, list[str]] = {}
    for name in names:
        files.setdefault(PurePosixPath(name).name, []).append(name)
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for needed in needed_by(name):
            waiting += files.get(needed, [])
    return found
