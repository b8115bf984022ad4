"""Pillow waits until a picture comes, and is then the module that it always is."""

import subprocess
import sys

import pytest

from briefgen.export.to_pdf import pdf_document
from briefgen.export.to_pdf.file import File
from tests.support.command_line import process_environment


def _run(code: str) -> str:
    """Run code in a process of its own, where nothing is loaded yet."""
    run = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}"], capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


def test_a_pdf_does_not_wait_for_pillow() -> None:
    printed = _run(
        "import briefgen.export.to_pdf.pdf_document\n"
        "print('PIL._imaging' in sys.modules, 'PIL.ExifTags' in sys.modules)"
    )
    assert printed == "False False"


def test_pillow_is_whole_when_it_is_used() -> None:
    printed = _run(
        "import briefgen.export.to_pdf.pdf_document\n"
        "from PIL import Image\n"
        "import reportlab.lib.utils as used\n"
        "print(Image.new('RGB', (3, 2)).size, used.Image.new is Image.new, used._isPILImage(None))"
    )
    assert printed == "(3, 2) True False"


def test_metrics_of_standard_fonts_wait_as_well() -> None:
    printed = _run(
        "import briefgen.export.to_pdf.pdf_document\n"
        "print('reportlab.pdfbase._fontdata' in sys.modules)\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "print(pdfmetrics.stringWidth('a', 'Helvetica', 10))\n"
    )
    loaded, width = printed.split()
    assert loaded == "False"
    assert float(width) == pytest.approx(5.56)


def test_an_object_is_encoded_without_the_metrics() -> None:
    printed = _run(
        "import briefgen.export.to_pdf.pdf_document\n"
        "print('Plain'.encode('extpdfdoc'), 'reportlab.pdfbase._fontdata' in sys.modules)\n"
    )
    assert printed == "b'Plain' False"


def test_a_pdf_loads_of_reportlab_its_objects_alone() -> None:
    printed = _run(
        "from briefgen.export.to_pdf.file import File\n"
        "from briefgen.late_modules import LateModule\n"
        "File().written()\n"
        "print(*sorted(name for name, one in sys.modules.items()\n"
        "    if name.startswith('reportlab') and not isinstance(one, LateModule)))"
    )

    packages = ["reportlab", "reportlab.lib", "reportlab.pdfbase"]
    assert printed.split() == [*packages, "reportlab.pdfbase.pdfdoc"]


@pytest.mark.parametrize(
    "setting",
    [{}, {"SOURCE_DATE_EPOCH": "1"}, {"RL_pdfMultiLine": "1", "RL_invariant": "0"}],
    ids=["none", "epoch", "reportlab"],
)
def test_no_setting_of_the_environment_gets_into_a_file(setting: dict[str, str]) -> None:
    code = "from briefgen.export.to_pdf.file import File\nprint(File().written().hex())"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=process_environment(setting),
        capture_output=True,
        text=True,
        check=True,
    )

    assert bytes.fromhex(ran.stdout) == File().written()


def test_what_stands_for_reportlabs_own_says_the_same() -> None:
    printed = _run(
        "from briefgen.export.to_pdf import pdf_document\n"
        "from briefgen.late_modules import load\n"
        "utils, settings = load('reportlab.lib.utils'), load('reportlab.rl_config')\n"
        "for value in ('a', b'a', 1.5):\n"
        "    assert utils.isBytes(value) == pdf_document._is_bytes(value)\n"
        "    assert utils.isUnicode(value) == pdf_document._is_text(value)\n"
        "    assert utils.bytestr(value) == pdf_document._bytes_of(value)\n"
        "assert utils.TimeStamp(1).t == pdf_document._Moment(1).t\n"
        "assert utils.TimeStamp(1).YMDhms == pdf_document._Moment(1).YMDhms\n"
        "print(settings.documentLang, settings.pageCompression, settings.pdfComments,\n"
        "    settings.pdfMultiLine)"
    )

    assert printed == "None 1 0 0"


def test_the_moment_of_a_file_has_all_that_reportlabs_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert vars(pdf_document)["_Moment"](1).YMDhms == (2000, 1, 1, 0, 0, 0)


def test_bytes_and_texts_are_told_apart() -> None:
    values = (b"a", "é", 1.5)

    assert [*map(pdf_document._is_bytes, values)] == [True, False, False]
    assert [*map(pdf_document._is_text, values)] == [False, True, False]
    assert [*map(pdf_document._bytes_of, values)] == [b"a", b"\xc3\xa9", b"1.5"]


def test_signs_beyond_ascii_are_encoded_as_reportlab_does() -> None:
    # Asked for by name, the codec is reportlab's own where its metrics were loaded before.
    codec = pdf_document._codec("extpdfdoc")
    assert codec is not None

    assert codec.encode("Türkiye • €")[0] == b"T\xfcrkiye \x80 \xa0"
    assert codec.encode("plain")[0] == b"plain"
    assert codec.decode(b"T\xfcrkiye \x80 \xa0")[0] == "Türkiye • €"
    assert pdf_document._codec("latin-1") is None
