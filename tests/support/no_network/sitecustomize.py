"""Loaded by every Python process that finds it: whoever reaches for the network is written down.

Sockets of one machine are no network: the window finds itself, and processes each other.
"""

import os
import sys
from pathlib import Path

_REACHING = frozenset(
    {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}
)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REACHING and not any(
        isinstance(one, str | bytes) and "/" in str(one) for one in arguments[1:]
    ):
        with Path(os.environ["BRIEFGEN_TEST_REACHED"]).open("a", encoding="utf-8") as file:
            file.write(f"{event} {arguments[1:]}\n")


sys.addaudithook(_watch)
