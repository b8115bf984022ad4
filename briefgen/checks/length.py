"""The length contract of a brief type."""

from briefgen.model.notices import Notice
from briefgen.model.recipe import Limits


def check_length(limits: Limits, *, pages: int) -> tuple[Notice, ...]:
    """Tell by how many pages a brief is over its limit; `pages` is 0 where nobody counted."""
    if limits.pages is None or pages <= limits.pages:
        return ()
    message = f"{pages} pages; the limit of this type is {limits.pages}."
    return (Notice(code="too-long", message=message),)
