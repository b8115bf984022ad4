"""A hash of what a file holds, the same whichever library packed it.

The parts of a DOCX are unpacked for it, the streams of a PDF decoded; other files are hashed
as they are.
"""

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator

from briefgen.verify import docx, pdf
from briefgen.verify.limits import MOST_BYTES
from briefgen.verify.pdf_objects import Objects
from briefgen.verify.reading import Budget

_PACKING = re.compile(rb"\s*/(?:Length|Filter)\s*(?:\d++(?:\s+\d+\s+R)?|/\w+|\[[^\]]*\])")
"""What a dictionary says of how its stream is packed."""


def sha256(data: bytes) -> str:
    """Give the hash of some bytes."""
    return hashlib.sha256(data).hexdigest()


def content_sha256(data: bytes) -> str:
    """Give the hash of what a DOCX, a PDF or another file holds; raises InputError for none."""
    if data.startswith(docx.SIGNATURE):
        return _hash_of(_parts(data))
    if pdf.is_pdf(data):
        return _hash_of(_objects(data))
    return sha256(data)


def _hash_of(parts: Iterator[bytes]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def _parts(data: bytes) -> Iterator[bytes]:
    """Yield names and bytes of all parts, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            yield name.encode()
            yield archive.read(name)


def _objects(data: bytes) -> Iterator[bytes]:
    """Yield all objects by number, streams decoded."""
    objects = Objects(data, Budget(MOST_BYTES))
    for stored in sorted(objects.stored, key=lambda one: (one.number, one.offset)):
        yield b"%d" % stored.number
        yield _PACKING.sub(b"", stored.text) if stored.stream else stored.text
        if stored.stream:
            yield objects.content(stored)
