"""Write many outlines as DOCX and PDF with python-docx and platypus, in one process or more.

plain_batch.py PROCESSES OUTPUT FONTS OUTLINE…
"""

import json
import multiprocessing
import sys
from pathlib import Path

from benchmarks.speed.programs.python_docx import write_docx
from benchmarks.speed.programs.reportlab_platypus import register_fonts, write_pdf


def write_all(output: Path, fonts: Path, outlines: list[Path]) -> None:
    """Write one after the other; the modules and the fonts are loaded once."""
    register_fonts(fonts)
    for path in outlines:
        outline = json.loads(path.read_text("utf-8"))
        write_docx(outline, output / f"{path.stem}.docx")
        write_pdf(outline, output / f"{path.stem}.pdf")


def main(processes: int, output: Path, fonts: Path, outlines: list[Path]) -> None:
    """Share the outlines out among processes."""
    if processes == 1:
        write_all(output, fonts, outlines)
        return
    context = multiprocessing.get_context("spawn")
    started = [
        context.Process(target=write_all, args=(output, fonts, outlines[part::processes]))
        for part in range(processes)
    ]
    for process in started:
        process.start()
    for process in started:
        process.join()
        if process.exitcode:
            sys.exit(process.exitcode)


if __name__ == "__main__":
    main(
        int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), [Path(one) for one in sys.argv[4:]]
    )
