"""The words briefgen prints, by language, from `assets/labels/`."""

from briefgen.errors import unknown_name
from briefgen.model.labels import Labels
from briefgen.reference.toml_file import read_toml
from briefgen.resources import asset


def label_languages() -> tuple[str, ...]:
    """Give the languages briefs can be written in (BCP 47 codes)."""
    return tuple(sorted(path.stem for path in asset("labels").glob("*.toml")))


def load_labels(language: str) -> Labels:
    """Read the words of one language; raise UsageError when there are none."""
    if language not in label_languages():
        raise unknown_name("language", language, label_languages())
    return read_toml(asset("labels", f"{language}.toml"), Labels)
