"""Let atheris lead the search for files that one reader does not take: its name comes first."""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["briefgen"]):
    from tests.support.parsers import fault_of, parsers


def main() -> None:
    """Run until the time is over or something is found; atheris ends the process."""
    name = sys.argv.pop(1)
    parser = parsers()[name]

    def test_one(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            fault_of(parser, data, Path(folder))

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(parser.seeds):
            (Path(corpus) / str(number)).write_bytes(seed)
        words = "".join(f'"{"".join(f"\\x{sign:02x}" for sign in word)}"\n' for word in parser.words)
        (Path(corpus).parent / f"{Path(corpus).name}.words").write_text(words)
        dictionary = f"-dict={corpus}.words"
        atheris.Setup([sys.argv[0], *sys.argv[1:], dictionary, corpus], test_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
