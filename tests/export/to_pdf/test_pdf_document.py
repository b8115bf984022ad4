"""Pillow waits until a picture comes, and is then the module that it always is."""

import subprocess
import sys

import pytest

from briefgen.export.to_pdf import pdf_document


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
        "print(Image.new('RGB', (3, 2)).size, used.Image is Image, used._isPILImage(None))"
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


def test_signs_beyond_ascii_are_encoded_as_reportlab_does() -> None:
    # Asked for by name, the codec is reportlab's own where its metrics were loaded before.
    codec = pdf_document._codec("extpdfdoc")
    assert codec is not None

    assert codec.encode("Türkiye • €")[0] == b"T\xfcrkiye \x80 \xa0"
    assert codec.encode("plain")[0] == b"plain"
    assert codec.decode(b"T\xfcrkiye \x80 \xa0")[0] == "Türkiye • €"
    assert pdf_document._codec("latin-1") is None
