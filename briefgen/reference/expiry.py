"""The days after which facts go stale, from `assets/checks/`."""

from functools import cache

from briefgen.model.expiry import Expiry
from briefgen.reference.toml_file import read_toml
from briefgen.resources import asset


@cache  # shipped with the program: the file does not change while it runs
def load_expiry() -> Expiry:
    """Read the days by kind."""
    return read_toml(asset("checks", "expiry.toml"), Expiry)
