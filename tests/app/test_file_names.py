import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.app.file_names import export_stem, portable_name
from briefgen.model.brief import Brief
from briefgen.model.marking import Marking

BRIEF = Brief(id="b-a", name="Minister")
DEVICE = re.compile(r"(?i)(con|conin\$|conout\$|prn|aux|nul|(com|lpt)[0-9¹²³])")
RESTRICTED = Marking(level="restricted", caveats=("draft", "no-press"))


@pytest.mark.parametrize(
    ("changes", "stem"),
    [
        ({}, "talks-meeting-brief"),
        ({"type": "readout"}, "talks-readout"),
        ({"language": "nb"}, "talks-meeting-brief-nb"),
        ({"second_language": "zh"}, "talks-meeting-brief-en-zh"),
        ({"release": Marking(level="internal")}, "talks-meeting-brief-internal"),
        (
            {"language": "fr", "release": RESTRICTED},
            "talks-meeting-brief-fr-restricted-draft-no-press",
        ),
    ],
)
def test_a_file_is_named_after_project_type_language_and_release(
    changes: dict[str, object], stem: str
) -> None:
    brief = Brief(id="b-a", name="Minister", **changes)  # type: ignore[arg-type]

    assert export_stem("talks", brief) == stem


@pytest.mark.parametrize(
    ("name", "portable"),
    [
        ("Fisheries talks, March", "Fisheries talks, March"),
        ("talks.v2", "talks.v2"),
        ("Sørensen – 渔业", "Sørensen – 渔业"),
        ('a<b>c:d"e/f\\g|h?i*j', "a_b_c_d_e_f_g_h_i_j"),
        ("two\nlines\x00\x9f", "two_lines__"),
        ("left\u202etxt\ufeff\ud800", "left_txt__"),
        (" .talks. ", "talks"),
        ("...", "project"),
        ("", "project"),
        ("con", "_con"),
        ("NUL.2031", "_NUL.2031"),
        ("aux .x", "_aux .x"),
        ("Com¹", "_Com¹"),
        ("conin$", "_conin$"),
        ("console", "console"),
        ("com10", "com10"),
        ("x" * 200, "x" * 150),
        (" " + "x" * 200, "x" * 150),
        ("渔" * 100, "渔" * 50),
        ("a" * 149 + "é", "a" * 149),
        ("a" * 148 + " .b", "a" * 148),
        ("con" + " " * 150 + "x", "_con"),
        ("con." + "x" * 150, "_con." + "x" * 145),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, portable: str) -> None:
    assert portable_name(name) == portable


@given(name=st.text())
def test_whatever_the_project_is_called_the_file_can_be_written_everywhere(name: str) -> None:
    stem = export_stem(name, BRIEF)

    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', stem)
    assert not DEVICE.fullmatch(stem.partition(".")[0].rstrip())
    assert stem.strip(" .") == stem
    assert len(f"{stem}.manifest.json".encode()) <= 255


@given(name=st.text())
def test_a_portable_name_stays_as_it_is(name: str) -> None:
    once = portable_name(name)

    assert portable_name(once) == once
