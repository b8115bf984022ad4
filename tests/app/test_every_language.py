"""The sample in every language and type: nothing leaks, nothing is English by accident."""

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.app.verify_later import verify_paths
from briefgen.errors import UsageError
from briefgen.model.dossier import Point
from briefgen.model.local_text import LocalText
from briefgen.model.project import Project
from briefgen.reference.labels import label_languages, load_labels
from briefgen.reference.recipes import recipe_names
from tests.support.docx_lint import lint

OTHERS = tuple(language for language in label_languages() if language != "en")
TWO_LANGUAGES = ExportSettings(formats=("docx", "md"), second_language="zh")


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path_factory.mktemp("own")))


def exported(settings: ExportSettings, folder: Path, project: Project | None = None) -> list[Path]:
    report = export_brief(
        project or open_sample(), settings, project_path=folder / "talks.brief", folder=folder
    )
    return list(report.files)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("type_name", recipe_names())
def test_each_type_goes_out_in_each_language(type_name: str, language: str, tmp_path: Path) -> None:
    settings = ExportSettings(
        formats=("docx", "pdf", "md"), type=type_name, language=language, embed_selection=True
    )

    files = exported(settings, tmp_path)

    written = files[-1].read_text(encoding="utf-8")
    labels = load_labels(language)
    name = f"talks-{type_name}-{language}"
    assert [file.name for file in files] == [f"{name}.docx", f"{name}.pdf", f"{name}.md"]
    assert labels[type_name.replace("-", "_")] in written
    assert labels["clearance"] in written


@pytest.mark.parametrize("language", OTHERS)
def test_a_word_file_in_each_language_is_found_sound_later(language: str, tmp_path: Path) -> None:
    files = exported(ExportSettings(formats=("docx",), language=language), tmp_path)

    (found,) = verify_paths(
        files, open_sample(), ExportSettings(), project_path=tmp_path / "talks.brief"
    )

    assert (found.verified.leaks, found.edited) == ((), ())


def test_a_brief_in_two_languages_is_named_after_both_and_found_sound_later(
    tmp_path: Path,
) -> None:
    files = exported(TWO_LANGUAGES, tmp_path)

    found = verify_paths(
        files, open_sample(), ExportSettings(), project_path=tmp_path / "talks.brief"
    )

    assert [file.name for file in files] == [
        "talks-meeting-brief-en-zh.docx",
        "talks-meeting-brief-en-zh.md",
    ]
    assert [(one.verified.leaks, one.edited) for one in found] == [((), ())] * 2


@pytest.mark.parametrize("type_name", recipe_names())
def test_each_type_goes_out_in_two_languages(type_name: str, tmp_path: Path) -> None:
    (file,) = exported(
        replace(TWO_LANGUAGES, formats=("md",), type=type_name, house_style="us-state-like"),
        tmp_path,
    )

    written = file.read_text(encoding="utf-8")
    assert load_labels("zh")[type_name.replace("-", "_")] in written
    assert f"{load_labels('en')['clearance']}\xa0· {load_labels('zh')['clearance']}" in written


def test_figures_that_differ_between_the_columns_are_remarked() -> None:
    project = open_sample()
    text = LocalText(texts={"en": "Two meetings and 40 tonnes.", "zh": "两次会议，41吨。"})
    point = Point(id="p-twotexts", kind="ask", text=text)
    dossier = replace(project.dossier, points=(*project.dossier.points, point))
    brief = project.briefs[0]
    brief = replace(brief, selected=(*brief.selected, point.id))

    notices = render_brief(Project(dossier=dossier, briefs=(brief,)), TWO_LANGUAGES).notices

    assert [one.message for one in notices if one.code == "columns-differ"] == [
        "The columns differ in figures: only 'en' has 40; only 'zh' has 41."
    ]


def test_the_second_language_is_another_one() -> None:
    with pytest.raises(UsageError, match=r"^Both languages of the brief are 'en'\. Name another"):
        render_brief(open_sample(), replace(TWO_LANGUAGES, second_language="en"))


def test_an_english_brief_reads_the_data_of_no_other_language(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "read = []\n"
        "sys.addaudithook(lambda event, args: event == 'open' and read.append(str(args[0])))\n"
        "from briefgen.app.export_brief import export_brief\n"
        "from briefgen.app.export_settings import ExportSettings\n"
        "from briefgen.app.sample import open_sample\n"
        f"path = Path({str(tmp_path / 'talks.brief')!r})\n"
        "export_brief(open_sample(), ExportSettings(formats=('md', 'docx')), project_path=path)\n"
        "print('\\n'.join(read))\n"
    )

    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    read = [Path(line) for line in run.stdout.splitlines() if "/assets/" in Path(line).as_posix()]
    assert "en" in {path.stem for path in read}
    assert {path.stem for path in read} & {*OTHERS, "agenda_areas", "terms", "languages"} == set()


@pytest.mark.parametrize(("first", "second"), [("en", "zh"), ("en", "ar"), ("ar", "en")])
def test_a_word_file_in_two_languages_is_sound_for_readers(first: str, second: str) -> None:
    settings = ExportSettings(
        formats=("docx",), type="briefing-book", language=first, second_language=second
    )

    assert lint(render_brief(open_sample(), settings).files["docx"].data) == []
