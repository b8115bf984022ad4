"""Decide which addresses a Word file may link to.

Word calls a file damaged when one relation holds no valid URI, and an address can come
from any source text; so only plain http, https and mailto addresses become links.
"""

import re
from urllib.parse import quote

from briefgen.export.to_docx.markup import admissible
from briefgen.late_patterns import late_pattern

_LINKABLE = late_pattern(
    r"https?://[\w.-]+(?::\d{1,5})?(?:[/?#].*)?|mailto:[^@/?#]+@[\w.-]+(?:\?.*)?", re.IGNORECASE
)
# Reserved characters keep their meaning and "%" stays, for what is encoded already.
_KEPT = "%/:=&?~#+!$,;'@()*"


def linkable_address(address: str) -> str:
    """Give the address as a valid URI, or an empty string for one that can't be linked."""
    encoded = quote(admissible(address.strip()), safe=_KEPT)
    head, mark, fragment = encoded.partition("#")
    # A second "#" or a "%" without its two digits is no URI.
    encoded = head + mark + fragment.replace("#", "%23")
    encoded = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", encoded)
    return encoded if _LINKABLE.fullmatch(encoded) else ""
