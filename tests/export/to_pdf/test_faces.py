import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.export.to_pdf import ready_face as ready_module
from briefgen.export.to_pdf.faces import Face, _Signs
from briefgen.export.to_pdf.ready_face import ready_face

FILES = (
    "LiberationSans-Regular.ttf",
    "LiberationSans-BoldItalic.ttf",
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Italic.ttf",
)
SIGNS = "".join(ready.glyphs) if (ready := ready_face(FILES[0])) else ""


@cache
def ready_and_asked(file: str) -> tuple[Face, Face]:
    """Give a face with what is ready of it, and one that asks HarfBuzz for everything."""
    asked = Face(file)
    asked._ready, asked._signs, asked._kerning, asked._advances = None, _Signs(None), {}, {}
    return Face(file), asked


@given(st.sampled_from(FILES), st.text(alphabet=SIGNS, min_size=1, max_size=12))
def test_what_is_ready_is_what_harfbuzz_says(file: str, text: str) -> None:
    ready, asked = ready_and_asked(file)

    one, other = ready.shape(text), asked.shape(text)
    assert (one.show, one.width, one.glyphs) == (other.show, other.width, other.glyphs)
    assert {ready.advance(glyph) for glyph, _ in one.glyphs} == {
        asked.advance(glyph) for glyph, _ in one.glyphs
    }
    assert all(ready.has(sign) for sign in text)
    assert ready.metrics == asked._shaper.metrics()


@given(st.text(alphabet="气候变化工作组第三次会议々ぁアー。、", min_size=1, max_size=6))
def test_ideographs_are_set_as_harfbuzz_sets_them(text: str) -> None:
    ready, asked = ready_and_asked("DroidSansFallbackFull.ttf")

    one, other = ready.shape(text), asked.shape(text)
    assert (one.show, one.width, one.glyphs) == (other.show, other.width, other.glyphs)


def test_a_letter_that_is_not_ready_is_shaped_all_the_same() -> None:
    ready, asked = ready_and_asked(FILES[0])

    assert ready.shape("Şimşek").show == asked.shape("Şimşek").show
    assert ready.has("Ж")
    assert not ready.has("气")


def test_kerning_moves_what_follows_and_a_mark_its_letter_alone() -> None:
    ready, asked = ready_and_asked(FILES[0])

    assert ready.shape("AV").show == asked.shape("AV").show == "<0024>74.2<0039>"
    assert ready.shape("x\u0301").show.startswith("<005b>121.6<")


def test_harfbuzz_waits_until_it_is_needed() -> None:
    code = (
        "import sys\n"
        "from briefgen.export.to_pdf.faces import Face\n"
        "Face('LiberationSerif-Bold.ttf').shape('2–4 May: “Près de l’Étoile”')\n"
        "print('uharfbuzz' in sys.modules)\n"
        "Face('LiberationSerif-Bold.ttf').shape('Żółw')\n"
        "print('uharfbuzz' in sys.modules)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


def test_a_face_with_nothing_ready_asks_for_its_metrics(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_module, "asset", lambda *parts: tmp_path / parts[-1])

    face = Face(FILES[0])

    assert (face.name, face.has("a"), face.has("气")) == ("LiberationSans", True, False)
    assert face.ascent > face.descent > 0
