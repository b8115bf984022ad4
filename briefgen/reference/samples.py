"""The sample project that ships with the program."""

from pathlib import Path

from briefgen.resources import asset

SAMPLE = "climate-talks"


def sample_path() -> Path:
    """Give the path of the sample project: a bare project JSON with its sources inside."""
    return asset("samples", f"{SAMPLE}.json")
