"""What others give us stays data: no word of it is carried out, loaded or followed.

`docs/security.md` lists who gives us what, and the test that shows what stops it.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project
from briefgen.app.render_brief import render_brief
from briefgen.errors import InputError, UsageError
from briefgen.model.project import Project
from briefgen.verify.read_file import read_file
from tests.support.full_dossier import BRIEF_TYPES
from tests.support.injected import ADDRESSES, OBEYED, WORDS, injected_project
from tests.support.planting import W, docx_with_body, paragraph, pdf_with
from tests.support.sample_project import sample_project
from tests.support.source_files import article_files

ROOT = Path(__file__).parents[1]
ALL = ExportSettings(formats=("docx", "pdf", "md"))
SCRIPT = Path(sys.executable).with_name("briefgen")
NETWORK = {"socket", "ssl", "http", "urllib.request", "requests", "ftplib", "smtplib", "asyncio"}
RUNNING = {"subprocess", "pty", "code", "pickle", "marshal", "shelve", "webbrowser", "runpy"}


def obeyed(project: Project, settings: ExportSettings = ALL) -> list[str]:
    files = render_brief(project, settings).files
    assert len(files) == 3
    return [f"{name}: {one}" for name, file in files.items() for one in OBEYED[name](file.data)]


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_fields_markup_operators_and_scripts_in_words_stay_words(brief_type: str) -> None:
    project = injected_project(brief_type)

    assert obeyed(project) == []
    told = render_brief(project, ExportSettings(formats=("md",))).files["md"].data.decode()
    assert "DDEAUTO" in told


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_addresses_of_the_web_and_of_mail_are_linked(address: str) -> None:
    assert obeyed(injected_project("meeting-brief", address=address)) == []


def test_what_shows_this_would_see_an_injection() -> None:
    files = render_brief(sample_project(), ALL).files
    field = f"<w:p {W}><w:r><w:instrText>DDEAUTO x</w:instrText></w:r></w:p>"

    def alert(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")

    assert list(OBEYED["docx"](docx_with_body(files["docx"].data, field)))
    assert list(OBEYED["pdf"](pdf_with(files["pdf"].data, alert)))
    for injected in (WORDS[4], WORDS[5]):
        assert list(OBEYED["md"](injected.encode()))
    assert not list(OBEYED["docx"](docx_with_body(files["docx"].data, paragraph("x"))))


def test_a_name_that_turns_the_direction_prints_as_it_is_spelled() -> None:
    project = injected_project("briefing-book")
    dossier = project.dossier
    turned = replace(dossier.people[0], name="Hanne \u202ennasøS\u202c\u2066 Sørensen\u200b")
    project = replace(project, dossier=replace(dossier, people=(turned, *dossier.people[1:])))

    files = render_brief(project, ALL).files

    for name, file in files.items():
        text = "\n".join(piece.text for piece in read_file(file.data, f"a.{name}").pieces)
        assert "Hanne nnasøS Sørensen" in text
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)


def test_a_font_is_taken_only_where_it_is_listed(own_folder: Path) -> None:
    (own_folder / "fonts").mkdir()
    (own_folder / "fonts" / "LiberationSans-Regular.ttf").write_bytes(b"no font")
    style = 'summary = "S"\nbased_on = "plain"\n[fonts]\nbody = "../evil"\nheading = "Courier"\n'
    (own_folder / "house_styles" / "theirs.toml").write_text(style)

    assert render_brief(sample_project(), ALL).files["pdf"].data
    with pytest.raises(InputError, match=r"fonts.body: unknown '../evil'"):
        render_brief(sample_project(), ExportSettings(formats=("pdf",), house_style="theirs"))


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    for place in ("recipes", "house_styles"):
        (folder / place).mkdir(parents=True)
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(folder))
    return folder


def test_words_of_a_recipe_or_house_style_from_others_stay_words(own_folder: Path) -> None:
    quoted = [f"'''X {word}'''".replace("\u202e", "").replace("\u2066", "") for word in WORDS]
    (own_folder / "house_styles" / "theirs.toml").write_text(
        f'summary = {quoted[3]}\nbased_on = "plain"\n'
        f"[wording.en]\nsources = {quoted[2]}\npurpose = {quoted[3]}\n",
        encoding="utf-8",
    )
    sections = "".join(
        f'[[sections]]\nkind = "passage"\nheading = {word}\npassage = "purpose"\n'
        for word in quoted[:5]
    )
    (own_folder / "recipes" / "theirs.toml").write_text(
        f'name = "theirs"\ntitle = {quoted[4]}\n[[sections]]\nkind = "header"\n{sections}',
        encoding="utf-8",
    )
    project = injected_project("meeting-brief")

    settings = ExportSettings(formats=ALL.formats, type="theirs", house_style="theirs")
    assert obeyed(project, settings) == []


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"type": "../../../etc/passwd"},
        {"house_style": "..\\..\\secret"},
        {"language": "../labels/en"},
    ],
)
def test_names_in_a_project_lead_to_no_file_elsewhere(elsewhere: dict[str, str]) -> None:
    project = sample_project()
    brief = replace(project.briefs[0], **elsewhere)

    with pytest.raises(UsageError, match="Unknown"):
        render_brief(replace(project, briefs=(brief,)), ExportSettings(formats=("md",)))


def test_a_marking_scheme_of_a_project_leads_to_no_file_elsewhere() -> None:
    project = sample_project()
    dossier = replace(project.dossier, marking_scheme="../marking_schemes/us")

    with pytest.raises(UsageError, match="Unknown marking scheme"):
        render_brief(replace(project, dossier=dossier), ExportSettings(formats=("md",)))


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil", "sources/../../evil", "a\\..\\evil"])
def test_a_member_of_a_project_names_no_place_outside_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    path.write_bytes((ROOT / "tests/app/formats/1.0-first.brief").read_bytes())
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, "evil")

    with pytest.raises(InputError):
        load_project(path)

    assert [one.name for one in tmp_path.rglob("*")] == ["talks.brief"]


def imported(path: Path) -> set[str]:
    """Give what a module imports, and the calls of it that run text as code."""
    found = set[str]()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                found |= {name.name for name in names}
            case ast.ImportFrom(module=str(module)):
                found.add(module)
            case ast.Call(func=ast.Name(id="eval" | "exec" | "compile" | "__import__" as name)):
                found.add(name)
            case ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen" | "startfile"):
                found.add("os.system")
    return found


def test_no_module_opens_connections_or_runs_programs_but_the_one_that_opens_the_window() -> None:
    modules = {path.relative_to(ROOT): imported(path) for path in (ROOT / "briefgen").rglob("*.py")}
    forbidden = NETWORK | RUNNING | {"eval", "exec", "compile", "__import__", "os.system"}

    found = {str(path): names & forbidden for path, names in modules.items() if names & forbidden}

    assert found == {
        "briefgen/cli/verbs/gui_verb.py": {"subprocess"},
        # It keeps what Python has compiled, beside Python's own bytecode and as that is kept.
        "briefgen/gathered_code.py": {"exec", "marshal"},
        # It reads what ships beside the code, as the bytecode of that does.
        "briefgen/ready_patterns.py": {"marshal"},
    }


def run(*words: object, cwd: Path, environment: Mapping[str, str]) -> str:
    """Run the installed command and give what it printed; it must end well."""
    ran = subprocess.run(
        [*map(str, words)],
        cwd=cwd,
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder of downloaded files: an article, and a module of each name that is loaded."""
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    (downloads / "article.pdf").write_bytes(article_files()["article.pdf"])
    names = {*sys.stdlib_module_names, "docx", "lxml", "msgspec", "PIL", "pypdfium2", "reportlab"}
    for name in names:
        (downloads / f"{name}.py").write_text("open('loaded', 'w').close()\nraise SystemExit(9)\n")
    return downloads


def test_no_module_in_the_working_folder_is_loaded(folder: Path) -> None:
    run(SCRIPT, "new", "talks.brief", "article.pdf", cwd=folder, environment=os.environ)
    run(SCRIPT, "select", "talks.brief", "--all", cwd=folder, environment=os.environ)
    run(SCRIPT, "export", "talks.brief", cwd=folder, environment=os.environ)

    assert (folder / "talks-meeting-brief.pdf").exists()
    assert not (folder / "loaded").exists()


def test_an_empty_or_odd_environment_gives_the_same_files(tmp_path: Path) -> None:
    odd = {
        "HOME": "/nowhere", "PATH": "", "TMPDIR": "/nowhere", "LANG": "tr_TR.ISO-8859-9",
        "PYTHONOPTIMIZE": "2", "PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "COLUMNS": "1",
        "USER": "", "PYTHONUTF8": "0",
    }  # fmt: skip
    for name, environment in (("usual", dict(os.environ)), ("empty", {}), ("odd", odd)):
        run(SCRIPT, "demo", tmp_path / name, cwd=tmp_path, environment=environment)

    usual = {path.name: path.read_bytes() for path in (tmp_path / "usual").iterdir()}
    for name in ("empty", "odd"):
        assert {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} == usual


CUT_OFF = """
import sys
def refuse(event, words):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.gethost", "socket.send")):
        raise RuntimeError(f"a connection was asked for: {event} {words}")
sys.addaudithook(refuse)
from briefgen.cli.main import run
for words in (
    ["new", "talks.brief", *sys.argv[1:]],
    ["select", "talks.brief", "--all"],
    ["check", "talks.brief"],
    ["export", "talks.brief", "-f", "docx,pdf,md", "--manifest"],
    ["verify", "talks-meeting-brief.docx", "talks-meeting-brief.pdf", "talks.brief"],
):
    if code := run(words):
        sys.exit(f"{words} ended with {code}")
"""


def test_with_the_network_cut_off_everything_works(tmp_path: Path) -> None:
    """Where the system allows it, in a world without any network; connecting is a fault anyway."""
    files = article_files()
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    alone = ["unshare", "--net", "--map-root-user"]
    can_cut = (
        shutil.which("unshare")
        and not subprocess.run([*alone, "true"], capture_output=True, check=False).returncode
    )

    run(
        *(alone if can_cut else ()), sys.executable, "-c", CUT_OFF, *files,
        cwd=tmp_path, environment=os.environ,
    )  # fmt: skip

    assert (tmp_path / "talks-meeting-brief.manifest.json").exists()
