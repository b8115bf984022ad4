"""Compile a typst source with the Python package of that name: typst_compile.py SOURCE OUT.

The PDF is tagged and for the archives, as ours is: PDF/UA-1 and PDF/A-2a.
"""

import sys

import typst

if __name__ == "__main__":
    typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards=["ua-1", "a-2a"])
