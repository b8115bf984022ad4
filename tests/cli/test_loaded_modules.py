"""What a verb loads is what its user waits for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import process_environment

HEAVY = {"PySide6", "docx", "reportlab", "lxml"}
RUN = """
import json, sys
from briefgen.cli.main import run
code = run(sys.argv[1:])
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
sys.exit(code)
"""


def packages_loaded_by(*words: str, folder: Path) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", RUN, *words],
        cwd=folder,
        env=process_environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(json.loads(ran.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        (("--help",), set()),
        (("types",), set()),
        (("styles", "plain"), set()),
        (("schema",), set()),
        (("show", "talks.brief"), set()),
        (("set", "talks.brief", "meeting.room=Blue Room"), set()),
        (("facts", "article.txt"), set()),
        (("export", "talks.brief", "-f", "md"), set()),
        (("export", "talks.brief", "-f", "docx"), {"docx", "lxml"}),
        (("export", "talks.brief", "-f", "pdf"), {"reportlab"}),
    ],
)
def test_a_verb_loads_no_package_it_has_no_use_for(
    talks: Path, article: Path, words: tuple[str, ...], heavy: set[str]
) -> None:
    assert packages_loaded_by(*words, folder=talks.parent) & HEAVY <= heavy


def test_the_help_loads_neither_the_model_nor_a_verb(tmp_path: Path) -> None:
    code = "import sys; from briefgen.cli.main import run; run(['--help']); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=process_environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    ours = {name for name in ran.stdout.split() if name.startswith("briefgen.")}
    assert ours == {"briefgen.cli", "briefgen.cli.main", "briefgen.cli.output", "briefgen.errors"}
    assert "msgspec" not in ran.stdout.split()
