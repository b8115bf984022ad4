from pathlib import Path

import pytest

from briefgen.app import verify_later
from briefgen.app.export_brief import ExportSettings
from briefgen.app.verify_later import settings_from_name, unsound, verify_paths
from briefgen.model.marking import Marking
from briefgen.reference.marking_schemes import load_marking_scheme


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("talks-meeting-brief", ExportSettings(type="meeting-brief")),
        ("talks-meeting-brief-fr", ExportSettings(type="meeting-brief", language="fr")),
        (
            "talks-meeting-brief-secret",
            ExportSettings(type="meeting-brief", release=Marking(level="secret")),
        ),
        (
            "talks-readout-fr-top-secret-noforn",
            ExportSettings(
                type="readout",
                language="fr",
                release=Marking(level="top-secret", caveats=("noforn",)),
            ),
        ),
        ("a-readout-of-talks-meeting-brief", ExportSettings(type="meeting-brief")),
        ("talks-meeting-brief-edited", ExportSettings(type="meeting-brief")),
        ("edited", ExportSettings()),
    ],
)
def test_the_name_of_a_file_tells_what_it_was_made_with(
    monkeypatch: pytest.MonkeyPatch, stem: str, expected: ExportSettings
) -> None:
    monkeypatch.setattr(verify_later, "label_languages", lambda: ("en", "fr"))

    assert settings_from_name(stem, ExportSettings(), load_marking_scheme("us")) == expected


def test_options_stand_in_for_what_the_name_tells() -> None:
    asked = ExportSettings(type="readout", language="es", release=Marking(level="secret"))

    found = settings_from_name("talks-meeting-brief-fr", asked, load_marking_scheme("us"))

    assert found == asked


def test_what_is_sound_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Nothing.")

    found = verify_paths([tmp_path / "a.md"], None, ExportSettings(), project_path=tmp_path)

    assert list(unsound(found)) == []
