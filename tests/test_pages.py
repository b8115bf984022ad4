"""README and documentation say what the program does: their commands run, their links lead on."""

import re
import runpy
from pathlib import Path

import click
import pytest

from briefgen.cli.main import VERBS, briefgen
from briefgen.errors import BriefgenError
from briefgen.model.recipe import SECTION_KINDS

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "run_pages.py"))
PAGES: list[Path] = SCRIPT["pages"]()
LINKED = [*PAGES, ROOT / "CHANGELOG.md"]
NOT_RUN = {
    "README.md": {"it installs what is missing and takes minutes; .ci/run runs it"},
    "CONTRIBUTING.md": {"it installs what is missing and takes minutes; .ci/run runs it"},
    "house-styles.md": {"the template is your office's own"},
}
"""Why some blocks are not run, by page; nowhere else may a command stand that is not."""
LANGUAGES = {"console", "toml", "json", "python", "text", ""}
"""What stands in blocks of code; "sh" and the like are not run."""
REMEDY = "Run packaging/run_pages.py --update, and read what it changes."


def name_of(page: Path) -> str:
    return page.name


def without_blocks(text: str) -> str:
    return re.sub(r"^( *)(```+).*?^\1\2 *$", "", text, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_print_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert SCRIPT["run_page"](text, tmp_path) == text, REMEDY


def test_a_page_that_shows_something_else_is_told(tmp_path: Path) -> None:
    page = "```console\n$ briefgen styles no-such\nerror: Unknown\n$ echo $?\n0\n```\n"

    told = SCRIPT["run_page"](page, tmp_path)

    assert "error: Unknown house style 'no-such'" in told
    assert told.endswith("$ echo $?\n2\n```\n")


def test_a_command_that_fails_must_show_its_exit_code(tmp_path: Path) -> None:
    with pytest.raises(SCRIPT["PageError"], match="Exit code 2"):
        SCRIPT["run_page"]("```console\n$ briefgen styles no-such\n```\n", tmp_path)


@pytest.mark.parametrize(
    ("shown", "printed", "agree"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n…\n", "a\nb\nc\n", True),
        ("…\nc\n", "a\nb\nc\n", True),
        ("…\nb\n", "a\nb\nc\n", False),
        ("a … c\n", "a b c\n", True),
        ("a … d\n", "a b c\n", False),
        ("", "", True),
        ("", "a\n", False),
    ],
)
def test_dots_stand_for_what_is_left_out(shown: str, printed: str, agree: bool) -> None:
    assert SCRIPT["agrees"](shown, printed) is agree


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_block_with_a_command_is_run_or_says_why_not(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    blocks = SCRIPT["blocks_of"](text)
    written = "cli-reference.md"  # its examples are run by tests/cli/test_examples.py

    assert {reason for block in blocks for reason in block.said("not run")} == NOT_RUN.get(
        page.name, set()
    )
    assert {block.language for block in blocks} <= LANGUAGES | {"{toctree}", "{include}"}
    if page.name != written:
        assert not re.findall(
            r"^ {4}(?:\$|briefgen|make|pip|python) .*", without_blocks(text), re.MULTILINE
        )
        assert not [
            block.body
            for block in blocks
            if block.language in {"text", ""}
            and re.search(r"^\$ |^briefgen ", block.body, re.MULTILINE)
        ]


@pytest.mark.parametrize("page", LINKED, ids=name_of)
def test_commands_within_lines_name_verbs_and_options_that_exist(page: Path) -> None:
    root = click.Context(briefgen, info_name="briefgen")
    said = re.findall(r"`briefgen ([^`]+)`", page.read_text(encoding="utf-8"))

    for line in said:
        verb, *words = line.replace("|", " ").split()
        if verb.startswith(("-", "VERB")):
            continue
        assert verb in VERBS, line
        command = briefgen.get_command(root, verb)
        assert command is not None
        commands = [command]
        if isinstance(command, click.Group):
            commands += list(command.commands.values())
        known = {"-h", "--help"} | {
            option
            for one in commands
            for parameter in one.params
            for option in (*parameter.opts, *parameter.secondary_opts)
        }
        options = {re.split("=", word)[0] for word in words if re.match(r"--?[a-z]", word)}
        assert options <= known, line


def anchors_of(text: str) -> set[str]:
    """Give the anchors of a page, as GitHub and MyST make them of its headings."""
    headings = re.findall(r"^#+ (.+)$", without_blocks(text), re.MULTILINE)
    plain = [re.sub(r"[`*]|\]\([^)]*\)|\[", "", one) for one in headings]
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in plain}


@pytest.mark.parametrize("page", LINKED, ids=name_of)
def test_links_lead_to_files_and_headings_that_are_there(page: Path) -> None:
    text = without_blocks(page.read_text(encoding="utf-8"))
    dead = []
    for target in re.findall(r"""\]\(([^)\s]+)\)|src="([^"]+)\"""", text):
        name, _, anchor = "".join(target).partition("#")
        if re.match(r"[a-z]+:", name):
            continue
        path = page.parent / name if name else page
        is_there = path.exists() and (
            not anchor or anchor in anchors_of(path.read_text(encoding="utf-8"))
        )
        dead += [] if is_there else [target]

    assert dead == []


@pytest.mark.parametrize("page", LINKED, ids=name_of)
def test_files_of_the_checkout_that_are_named_are_there(page: Path) -> None:
    text = without_blocks(page.read_text(encoding="utf-8"))
    folders = r"(?:assets|briefgen|docs|packaging|tests|benchmarks|\.vscode|\.ci)"
    named = re.findall(rf"`({folders}/[\w./-]*)`", text)

    assert [
        name for name in named if not re.search("NAME|CODE", name) and not (ROOT / name).exists()
    ] == []


def test_every_page_is_linked_from_somewhere() -> None:
    linked = {
        (page.parent / target).resolve()
        for page in LINKED
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    }
    listed = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    lost = [
        page.name
        for page in (ROOT / "docs").glob("*.md")
        if page not in linked and not re.search(rf"^{page.stem}$", listed, re.MULTILINE)
    ]

    assert lost == []


def test_the_exit_codes_of_the_page_are_those_of_the_program() -> None:
    page = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}

    kinds = BriefgenError.__subclasses__()

    assert listed == {0, 130, BriefgenError.exit_code, *(kind.exit_code for kind in kinds)}


def test_every_kind_of_section_stands_in_the_table() -> None:
    page = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    table = page.partition("## The kinds of sections")[2]

    assert [kind for kind in SECTION_KINDS if f"`{kind}`" not in table] == []
