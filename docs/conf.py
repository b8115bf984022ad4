"""How the documentation is built: `make docs` writes the site into build/docs.

Sphinx reads the Markdown of this folder through MyST; warnings, dead links among them, are errors.
Nothing is fetched, and the pages load nothing from elsewhere.
"""

import re
from pathlib import Path

from sphinx.application import Sphinx

_ROOT = Path(__file__).resolve().parents[1]
_VERSION = re.search(r'__version__ = "(.+?)"', (_ROOT / "briefgen/__init__.py").read_text("utf-8"))

project = "briefgen"
author = "The briefgen authors"
project_copyright = author
release = _VERSION[1] if _VERSION else ""
version = release

extensions = ["myst_parser"]
exclude_patterns = ["schema", "examples"]
nitpicky = True

myst_heading_anchors = 3

html_theme = "furo"
html_title = f"briefgen {release}"
html_favicon = "../assets/icons/briefgen.svg"
html_static_path = ["site"]
html_css_files = ["briefgen.css"]
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#123f7d",
        "color-brand-content": "#1f5fc4",
        "font-stack": "Inter, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif",
        "font-stack--monospace": "'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace",
    },
    "dark_css_variables": {
        "color-brand-primary": "#8bb8ff",
        "color-brand-content": "#8bb8ff",
    },
}
pygments_style = "friendly"
pygments_dark_style = "native"


def setup(app: Sphinx) -> None:
    """Let pages that the contents don't name stand at their end."""
    app.connect("source-read", _with_all_pages)


def _with_all_pages(app: Sphinx, docname: str, source: list[str]) -> None:
    """Add to the last part of the contents what no part of it names."""
    if docname == "index":
        listed = set(re.findall(r"^[a-z-]+$", source[0], re.MULTILINE))
        more = sorted(set(app.env.found_docs) - listed - {"index"})
        text, _, end = source[0].rpartition("```")
        source[0] = "".join((text, *(f"{name}\n" for name in more), "```", end))
