"""README and documentation say what the program does: their commands run, their links lead on."""

import json
import re
import runpy
import tomllib
from pathlib import Path

import click
import jsonschema
import pytest

from briefgen.app.file_schemas import file_schema
from briefgen.cli.verb_group import VERBS, briefgen
from briefgen.errors import BriefgenError
from briefgen.model.recipe import SECTION_KINDS, Recipe
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.knowledge import load_knowledge
from briefgen.reference.labels import label_languages
from briefgen.reference.recipes import load_recipe, recipe_names

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
SCHEMAS = {
    "recipes": "recipe",
    "house_styles": "house-style",
    "marking_schemes": "marking-scheme",
    "terms.toml": "terms",
    "areas.toml": "areas",
}
"""The schema of a file, by where it lies in the user's folder."""
BROKEN = {"recipes/broken.toml"}
ANSWERING = {
    "new": "briefgen new talks.brief article.html --json",
    "add": "briefgen add talks.brief notice.txt --json",
    "facts": "briefgen facts article.html --json",
    "show": "briefgen show talks.brief --json",
    "set": "briefgen set talks.brief brief.to=Minister --json",
    "point": "briefgen point talks.brief add Ask. --json",
    "apply": "briefgen apply talks.brief - --json < no-changes.json",
    "review": "briefgen review talks.brief --json",
    "resolve": "briefgen resolve talks.brief --json",
    "select": "briefgen select talks.brief --all --json",
    "brief … list": "briefgen brief talks.brief list --json",
    "check": "briefgen check talks.brief --json",
    "export": "briefgen export talks.brief -f md --json",
    "verify": "briefgen verify talks-meeting-brief.md talks.brief --json",
    "batch": "briefgen batch talks.brief -f md -o briefs --json",
    "demo": "briefgen demo --json",
    **{
        name: f"briefgen {name} --json"
        for name in ("types", "styles", "schemes", "areas", "terms", "languages")
    },
}
"""A call of each verb whose answer the page describes, in an order that works."""
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


@pytest.mark.parametrize(
    ("shown", "printed", "renewed"),
    [
        ("a\n…\nz\n", "a\nb\nz\n", "a\n…\nz\n"),
        ("1 of 3\na\n…\nz\n", "1 of 4\na\nb\nc\nz\n", "1 of 4\na\n…\nz\n"),
        ("a\nb\n…\ny\nz\n", "a\nB\nc\nd\nY\nz\n", "a\nB\n…\nY\nz\n"),
        ("a … c\nd\n", "a b c\ne\n", "a … c\ne\n"),
        ("a\nb\n", "a\n", "a\n"),
        ("a\n", "", ""),
    ],
)
def test_a_page_is_renewed_with_what_it_leaves_out(shown: str, printed: str, renewed: str) -> None:
    assert SCRIPT["renewed"](shown, printed) == renewed


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


def test_the_exit_codes_of_the_page_are_those_of_the_program() -> None:
    page = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}

    kinds = BriefgenError.__subclasses__()

    assert listed == {0, 130, BriefgenError.exit_code, *(kind.exit_code for kind in kinds)}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_blocks_of_data_can_be_read(page: Path) -> None:
    for block in SCRIPT["blocks_of"](page.read_text(encoding="utf-8")):
        match block.language:
            case "toml":
                tomllib.loads(block.body)
            case "json":
                json.loads(block.body)
            case "python":
                compile(block.body, page.name, "exec")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_files_that_a_page_shows_whole_are_what_the_schema_asks_for(page: Path) -> None:
    for block in SCRIPT["blocks_of"](page.read_text(encoding="utf-8")):
        for name in block.said("config"):
            kind = SCHEMAS[name.partition("/")[0]]
            faults = validator(kind).iter_errors(tomllib.loads(block.body))
            assert bool(list(faults)) is (name in BROKEN), name


def validator(kind: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(file_schema(kind))


def test_the_names_of_what_verbs_answer_are_those_of_the_page(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")
    table = page.partition("## What each verb answers")[2].partition("\n## ")[0]
    rows = [line.split(" | ", 1) for line in table.splitlines() if line.startswith("| `")]
    run = SCRIPT["Run"](tmp_path)
    (run.folder / "no-changes.json").write_text("[]", encoding="utf-8")

    for verbs, names in rows:
        named = set(re.findall(r"`(\w+)`", names.partition(", each with")[0]))
        for verb in re.findall(r"`([\w …]+)`", verbs):
            printed = run.printed(ANSWERING[verb])
            run.refuse_silent_fault()
            answer = json.loads(printed[printed.index("{\n") :])
            assert set(answer) == (named or {verb}), verb


def test_every_kind_of_section_stands_in_the_table() -> None:
    page = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    table = page.partition("## The kinds of sections")[2]

    assert [kind for kind in SECTION_KINDS if f"`{kind}`" not in table] == []


def test_the_types_of_the_readme_are_those_that_ship_with_their_lengths() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `([\w-]+)` \| .+ \| (.+) \|$", page, re.MULTILINE))

    assert listed == {name: length_of(load_recipe(name)) for name in recipe_names()}


def length_of(recipe: Recipe) -> str:
    pages, released = recipe.limits.pages, recipe.limits_released
    said = f"{pages} page" if pages == 1 else f"{pages} pages"
    return f"{said}; public {released.least_words}–{released.words} words" if released else said


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Eight types of brief", len(recipe_names())),
        ("Six house styles", len(house_style_names())),
        ("Six languages", len(label_languages())),
    ],
)
def test_what_the_readme_counts_is_so_many(words: str, count: int) -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")

    assert words in page
    assert count == {"Six": 6, "Eight": 8}[words.partition(" ")[0]]


def test_the_knowledge_that_pages_count_is_so_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    languages = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    knowledge = load_knowledge()

    assert f"the {len(knowledge.areas)} agenda areas" in languages
    assert f"{len(knowledge.terms)} official names" in changes
