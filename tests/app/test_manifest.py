import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.manifest import confirmed
from briefgen.app.sample import open_sample
from briefgen.errors import InputError
from briefgen.resources import asset
from briefgen.verify.content_hash import content_sha256, sha256
from tests.support.office_making import office_template
from tests.verify.test_content_hash import zipped_otherwise

DOCX = ExportSettings(formats=("docx",), manifest=True)
NAME = "talks-meeting-brief"


def exported(folder: Path, settings: ExportSettings = DOCX) -> dict[str, Any]:
    """Export the sample and give its manifest."""
    report = export_brief(open_sample(), settings, project_path=folder / "talks.brief")
    manifest = next(file for file in report.files if file.name.endswith(".manifest.json"))
    found: dict[str, Any] = json.loads(manifest.read_bytes())
    return found


def test_a_manifest_tells_what_made_the_files_and_what_came_out(tmp_path: Path) -> None:
    manifest = exported(tmp_path)

    data = (tmp_path / f"{NAME}.docx").read_bytes()
    project = open_sample()
    assert manifest["outputs"] == [
        {
            "name": f"{NAME}.docx",
            "sha256": sha256(data),
            "content_sha256": content_sha256(data),
        }
    ]
    assert manifest["sources"] == {one.id: one.sha256 for one in project.dossier.sources}
    assert manifest["selected"] == sorted(project.briefs[0].selected)
    assert {"python", "zlib", "reportlab", "lxml"} <= set(manifest["versions"])
    assert manifest["checks"]["leaks"] == 0
    assert manifest["options"]["type"] == "meeting-brief"
    assert manifest["options"]["pdf_standard"] == "ua1-a2a"
    assert manifest["options"]["embed_selection"] is False
    assert manifest["user_files"] == {}


def test_a_manifest_tells_one_state_of_a_project_from_another(tmp_path: Path) -> None:
    project = open_sample()
    brief = replace(project.briefs[0], area_order=project.briefs[0].area_order[::-1])
    turned = replace(project, briefs=(brief, *project.briefs[1:]))

    first = exported(tmp_path / "a")
    report = export_brief(turned, DOCX, project_path=tmp_path / "b" / "talks.brief")
    second = json.loads(report.files[-1].read_bytes())

    assert len(first["project"]) == 64
    assert second["project"] != first["project"]
    assert second["sources"] == first["sources"]


def test_a_manifest_holds_no_word_of_the_project(tmp_path: Path) -> None:
    manifest = json.dumps(exported(tmp_path))

    for fact in open_sample().dossier.facts:
        assert fact.text not in manifest


def test_the_same_export_gives_the_same_manifest(tmp_path: Path) -> None:
    assert exported(tmp_path / "a") == exported(tmp_path / "b")


def test_files_of_the_user_are_named_with_their_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path / "own"))
    (tmp_path / "own/house_styles").mkdir(parents=True)
    style = b'title = "Harbour"\nbased_on = "plain"\n'
    (tmp_path / "own/house_styles/harbour.toml").write_bytes(style)
    template = tmp_path / "letter.dotx"
    template.write_bytes(office_template().data)

    manifest = exported(tmp_path, replace(DOCX, house_style="harbour", template=template))

    assert manifest["user_files"] == {
        "house_styles/harbour.toml": sha256(style),
        "template": sha256(template.read_bytes()),
    }


def test_own_fonts_terms_and_areas_are_named_with_their_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path / "own"))
    font = asset("fonts", "NotoNaskhArabic-Regular.ttf").read_bytes()
    listed = b'[families."Harbour Sans"]\nword = "Harbour Sans"\nregular = "harbour.ttf"\n'
    own = {
        "fonts/fonts.toml": listed,
        "fonts/harbour.ttf": font,
        "terms.toml": b"",
        "areas.toml": b"",
    }
    for name, data in own.items():
        (tmp_path / "own" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "own" / name).write_bytes(data)

    manifest = exported(tmp_path)

    assert manifest["user_files"] == {name: sha256(data) for name, data in own.items()}


def test_the_annex_stands_in_the_manifest_of_its_body(tmp_path: Path) -> None:
    exported(tmp_path, replace(DOCX, formats=("docx", "md")))
    body = tmp_path / f"{NAME}.md"

    assert confirmed(body, body.read_bytes()) == "sha256"
    assert confirmed(body.with_name(f"{NAME}-annex.md"), b"x") == ""


def test_a_manifest_confirms_bytes_or_content_or_neither(tmp_path: Path) -> None:
    exported(tmp_path)
    path = tmp_path / f"{NAME}.docx"
    data = path.read_bytes()

    assert confirmed(path, data) == "sha256"
    assert confirmed(path, zipped_otherwise(data)) == "content_sha256"
    assert confirmed(path, b"other words") == "neither"
    assert confirmed(tmp_path / "other.docx", data) == ""


@pytest.mark.parametrize("content", [b"{}", b"\xff", b'{"options":' + b"[" * 5_000])
def test_what_is_no_manifest_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.manifest.json").write_bytes(content)

    with pytest.raises(InputError) as fault:
        confirmed(tmp_path / "a.docx", b"")

    assert str(fault.value).startswith(
        f"{tmp_path / 'a.manifest.json'}: is no manifest of an export"
    )
