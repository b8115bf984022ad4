"""Export the sample with every Python that is here, and compare the manifests.

`make pythons`. For each of 3.11 to 3.14 that is found, an environment with the tested versions
is made beside the others, in the folder that is named or else in one that goes afterwards.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SERIES = ("3.11", "3.12", "3.13", "3.14")
SAMPLE = "climate-talks"


def found_python(series: str) -> str | None:
    """Find a Python of a series that works: on the path, or among those of pyenv."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    named = shutil.which(f"python{series}")
    others = [str(path) for path in sorted(kept.glob(f"{series}.*/bin/python"))]
    for python in [named, *others] if named else others:
        # A name may be on the path and still not work, as pyenv's placeholders.
        if subprocess.run(
            [python, "-c", "import venv"], capture_output=True, check=False
        ).returncode:
            continue
        return python
    return None


def manifest_with(python: str, folder: Path) -> dict[str, Any]:
    """Install the program for a Python, export the sample and give the manifest of that."""
    environment, out = folder / "environment", folder / "out"
    constraints = ROOT / "packaging" / "constraints.txt"
    subprocess.run([python, "-m", "venv", environment], check=True)
    own = environment / "bin" / "python"
    install = f"-m pip install --quiet {ROOT} --constraint {constraints}".split()
    subprocess.run([str(own), *install], check=True)
    briefgen = environment / "bin" / "briefgen"
    project = out / f"{SAMPLE}.brief"
    for words in (f"demo {out}", f"export {project} -f docx,pdf,md --manifest"):
        subprocess.run([str(briefgen), *words.split()], check=True, capture_output=True)
    (manifest,) = out.glob("*.manifest.json")
    read: dict[str, Any] = json.loads(manifest.read_bytes())
    return read


def differences(manifests: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    """Yield what differs: content ever, bytes where all libraries and zlib are the same."""
    first, *others = manifests
    for other in others:
        mine, theirs = manifests[first], manifests[other]
        kept = ("content_sha256", "sha256") if libraries(mine) == libraries(theirs) else ()
        for one, two in zip(mine["outputs"], theirs["outputs"], strict=True):
            for name in kept or ("content_sha256",):
                if one[name] != two[name]:
                    yield f"{one['name']}: {name} of {other} is not that of {first}"


def libraries(manifest: Mapping[str, Any]) -> dict[str, str]:
    """Give the versions that shape the bytes, but for that of Python itself."""
    return {name: one for name, one in manifest["versions"].items() if name != "python"}


def main() -> None:
    """Compare all that are found, say which ran, and exit with 1 where anything differs."""
    manifests: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as made:
        for series in SERIES:
            python = found_python(series)
            if python is None:
                sys.stdout.write(f"{series}: not here\n")
                continue
            manifest = manifest_with(python, Path(made) / series)
            versions = manifest["versions"]
            manifests[versions["python"]] = manifest
            sys.stdout.write(f"{series}: {versions['python']}, zlib {versions['zlib']}\n")
    wrong = list(differences(manifests)) if manifests else ["no Python was found"]
    sys.stdout.write("\n".join(wrong or ["the same content, and the same bytes where zlib is"]))
    sys.stdout.write("\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
