"""The help of the window is what the pages of the documentation say, and leads nowhere else."""

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "build_help.py"))
FILES: dict[str, str] = SCRIPT["help_files"]()
PAGES = [name for name in FILES if name.endswith(".html")]


def test_the_committed_help_is_that_of_the_pages() -> None:
    folder: Path = SCRIPT["FOLDER"]
    committed = {
        path.name: path.read_text(encoding="utf-8")
        for path in folder.iterdir()
        if path.suffix in {".html", ".json"}
    }

    assert committed == FILES, "Run packaging/build_help.py."


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_are_there(name: str) -> None:
    page = FILES[name]

    for target in re.findall(r'href="([^"]*)"', page):
        file, _, place = target.partition("#")
        assert f'<a name="{place}"></a>' in FILES[file or name] or not place, target
    for picture in re.findall(r'src="([^"]*)"', page):
        assert (SCRIPT["FOLDER"] / picture).is_file()


def test_a_link_to_what_the_help_lacks_becomes_words() -> None:
    text = "# Title\n\n[Known](known.md#here), [lost](../SECURITY.md), [here](#title).\n"

    page = SCRIPT["page_of"](text, title="Title", known=["known"])

    assert '<a href="known.html#here">Known</a>, lost, <a href="#title">here</a>.' in page


def test_comments_for_the_tests_are_not_shown() -> None:
    assert not [name for name in PAGES if "<!--" in FILES[name]]
