"""Run in a packed program before Qt's own preparations: a worker needs none of them.

PyInstaller loads Qt before anything of ours runs. The processes that read PDFs and export
briefs start the same program, and may use so much memory; they leave for their work here.
The spec puts this after PyInstaller's support of multiprocessing.
"""

import multiprocessing
import os
import sys

# The main module is the same file for a worker, or Python would look for its source.
__file__ = os.path.join(sys._MEIPASS, "__main__.py")  # type: ignore[attr-defined] # noqa: PTH118, SLF001 - only packed programs have it; pathlib loads late

multiprocessing.freeze_support()
