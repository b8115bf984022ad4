"""Where what is packed lies, and where it goes."""

from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
DIST = ROOT / "dist"
"""Where finished packages go."""
WORK = ROOT / "build" / "packages"
"""Where they are put together; may be deleted at any time."""
BUNDLE = WORK / "bundle" / "briefgen"
"""The folder with both programs and all they need, as PyInstaller leaves it."""
