"""What counts as a difference between the exports of two Pythons."""

import runpy
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "compare_pythons.py"


def manifest(python: str, *, zlib: str, sha256: str, content: str) -> dict[str, object]:
    output = {"name": "a.pdf", "sha256": sha256, "content_sha256": content}
    return {"versions": {"python": python, "zlib": zlib}, "outputs": [output]}


@pytest.mark.parametrize(
    ("zlib", "sha256", "content", "told"),
    [
        ("1.3", "a", "c", []),
        ("1.2", "b", "c", []),
        ("1.3", "b", "c", ["a.pdf: sha256 of 3.12 is not that of 3.11"]),
        ("1.2", "b", "d", ["a.pdf: content_sha256 of 3.12 is not that of 3.11"]),
    ],
)
def test_bytes_may_differ_with_zlib_and_content_never(
    zlib: str, sha256: str, content: str, told: list[str]
) -> None:
    first = manifest("3.11", zlib="1.3", sha256="a", content="c")
    second = manifest("3.12", zlib=zlib, sha256=sha256, content=content)

    differences = runpy.run_path(str(SCRIPT))["differences"]

    assert list(differences({"3.11": first, "3.12": second})) == told
