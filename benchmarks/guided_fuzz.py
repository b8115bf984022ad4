"""Let atheris lead the search for files that one reader does not take: its name comes first."""

import sys
import tempfile
from pathlib import Path

import atheris

NAME = sys.argv.pop(1)

with atheris.instrument_imports(include=["briefgen", "trafilatura"]):
    from tests.support.parsers import fault_of, parsers

    parser = parsers()[NAME]
    # Readers load what they need when they first read: only what is loaded here leads the search.
    for seed in parser.seeds:
        with tempfile.TemporaryDirectory() as place:
            fault_of(parser, seed, Path(place))


def main() -> None:
    """Run until the time is over or something is found; atheris ends the process."""

    def test_one(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            fault_of(parser, data, Path(folder))

    # atheris ends the process without a word to us: what lies here stays, in the system's way.
    corpus = Path(tempfile.mkdtemp())
    for number, seed in enumerate(parser.seeds):
        (corpus / str(number)).write_bytes(seed)
    words = corpus.with_suffix(".words")
    lines = "".join(f'"{_in_codes(word)}"\n' for word in parser.words)
    words.write_text(lines, encoding="ascii")
    # Seeds are taken whole from the start; cut to some hundred bytes, no format would know its own.
    limits = ("-rss_limit_mb=4096", "-max_len=100000", "-len_control=0")
    options = [*limits, f"-dict={words}", str(corpus)]
    atheris.Setup([*sys.argv, *options], test_one)
    atheris.Fuzz()


def _in_codes(word: bytes) -> str:
    return "".join(f"\\x{sign:02x}" for sign in word)


if __name__ == "__main__":
    main()
