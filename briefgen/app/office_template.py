"""Read an office's own Word template from disk; macros and what is too large are refused."""

from pathlib import Path

from briefgen.errors import InputError
from briefgen.model.exported import OfficeTemplate

_MOST_BYTES = 20_000_000
_WITH_MACROS = frozenset({".dotm", ".docm"})
_TEMPLATES = frozenset({".dotx", ".docx"})


def read_template(path: Path) -> OfficeTemplate:
    """Read a `.dotx` or `.docx`; raise InputError for anything else."""
    ending = path.suffix.lower()
    if ending in _WITH_MACROS:
        raise InputError(f"{path.name}: may hold macros.", hint="Save it as a .dotx without them.")
    if ending not in _TEMPLATES:
        raise InputError(f"{path.name}: is no template.", hint="A template is a .dotx or .docx.")
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise InputError(f"{path.name}: has {size:,} bytes; at most {_MOST_BYTES:,} are read.")
        return OfficeTemplate(name=path.name, data=path.read_bytes())
    except OSError as fault:
        raise InputError(f"{path.name}: can't be read ({fault.strerror}).") from fault
