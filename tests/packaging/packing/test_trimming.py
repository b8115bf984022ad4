"""What goes into the bundle, by name, on each system."""

import pytest

from packing.trimming import is_left_to_system, is_of_system, is_wanted, reachable


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/QtWidgets.abi3.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt6Core.dll",
        "PySide6/QtCore.pyd",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "pyphen/dictionaries/hyph_fr.dic",
        "justext/stoplists/English.txt",
        "babel/locale-data/root.dat",
        "briefgen/assets/translations/briefgen_fr.qm",
        "lxml-6.1.3.dist-info/METADATA",
    ],
)
def test_what_the_program_uses_is_kept(name: str) -> None:
    assert is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/designer_fr.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/QtQuick.abi3.so",
        "babel/locale-data/de.dat",
        "briefgen/assets/translations/briefgen_fr.ts",
        "lxml-6.1.3.dist-info/RECORD",
        "lxml-6.1.3.dist-info/direct_url.json",
        "lxml-6.1.3.dist-info/licenses/LICENSE.txt",
        "certifi/cacert.pem",
        "reportlab/fonts/DarkGarden.pfb",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_it_does_not_use_is_left_out(name: str) -> None:
    assert not is_wanted(name)


@pytest.mark.parametrize(
    ("name", "source", "of_system", "left"),
    [
        ("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0", True, True),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True, False),
        ("libffi.so.8", "/lib/x86_64-linux-gnu/libffi.so.8", True, False),
        ("libpython3.13.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.13.so.1.0", False, False),
        ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0", False, False),
        ("pillow.libs/libtiff.so.6", "/usr/lib/python3/pillow.libs/libtiff.so.6", False, False),
    ],
)
def test_libraries_of_the_system_are_known_and_most_are_left_to_it(
    name: str, source: str, *, of_system: bool, left: bool
) -> None:
    assert is_of_system(name, source) is of_system
    assert is_left_to_system(name, source) is left


def test_a_library_stays_as_long_as_something_that_stays_needs_it() -> None:
    needs = {
        "a.so": ["libb.so.1"],
        "lib/libb.so.1": ["libc.so.1", "libm.so.6"],
        "libc.so.1": ["libb.so.1"],
        "libunused.so": ["libc.so.1"],
    }

    kept = reachable(needs, needed_by=needs.__getitem__, roots=["a.so"])

    assert kept == {"a.so", "lib/libb.so.1", "libc.so.1"}
