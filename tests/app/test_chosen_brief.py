import pytest
from msgspec.structs import replace

from briefgen.app.chosen_brief import brief_with
from briefgen.app.export_settings import ExportSettings
from tests.support.reviewed_sample import sample


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_settings_hold_for_one_run() -> None:
    project = sample()
    settings = ExportSettings(
        type="note", house_style="grand", language="nb", provenance="none", paper="Letter"
    )

    brief = brief_with(project.briefs[0], settings)

    assert brief == replace(
        project.briefs[0],
        type="note",
        house_style="grand",
        language="nb",
        provenance="none",
        paper="Letter",
    )
    assert brief_with(brief, ExportSettings()) == brief
    assert project == sample()
