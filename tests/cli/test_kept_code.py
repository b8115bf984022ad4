"""An export with the code that another one kept loads the same, and writes the same."""

import json
import subprocess
import sys
from pathlib import Path

from tests.support.command_line import contents, process_environment

_RUN = """
import json, os, sys
from briefgen import gathered_code
beside = sys.argv[1]
gathered_code.cache_from_source = lambda path: beside
def tell(code):
    given = [name for name, module in sys.modules.items()
        if type(getattr(module, "__loader__", None)) is gathered_code._Loader]
    seen = {name: sorted(vars(module)) for name, module in list(sys.modules.items())}
    print(json.dumps({"code": code, "given": given, "seen": seen}), file=sys.stderr, flush=True)
    leave(code)
leave, os._exit = os._exit, tell
sys.argv = ["briefgen", "export", "talks.brief", *sys.argv[2:]]
from briefgen.__main__ import main
main()
"""


def _exported(*words: str, folder: Path) -> tuple[dict[str, list[str]], set[str]]:
    """Export in a process of its own; give all modules with their names, and which were kept."""
    environment = process_environment({"SOURCE_DATE_EPOCH": "1715018400"})
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder / "kept.pyc"), *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    told = json.loads(ran.stderr.splitlines()[-1])
    assert told["code"] == 0
    return told["seen"], set(told["given"])


def test_what_was_kept_is_what_python_loads(talks: Path) -> None:
    first, given = _exported("-o", "first", folder=talks.parent)
    assert given == set()

    written = talks.with_name("kept.code").stat().st_mtime_ns
    second, given = _exported("-o", "second", folder=talks.parent)
    assert second == first
    assert talks.with_name("kept.code").stat().st_mtime_ns == written
    assert {"briefgen.cli.main", "briefgen.verify.guard", "typing", "pathlib"} <= given
    assert "msgspec" not in given
    assert contents(talks.parent / "second") == contents(talks.parent / "first")


def test_another_format_adds_to_what_was_kept(talks: Path) -> None:
    _exported("-o", "first", "-f", "md", folder=talks.parent)
    kept = talks.with_name("kept.code")
    before = kept.stat().st_size

    _, given = _exported("-o", "second", "-f", "docx", folder=talks.parent)
    assert "briefgen.export.to_docx.writer" not in given
    assert kept.stat().st_size > before
    _, given = _exported("-o", "third", "-f", "md", folder=talks.parent)
    assert "briefgen.export.to_docx.writer" not in given
    _, given = _exported("-o", "fourth", "-f", "docx", folder=talks.parent)
    assert "briefgen.export.to_docx.writer" in given
    assert contents(talks.parent / "fourth") == contents(talks.parent / "second")
