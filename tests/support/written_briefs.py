"""Read back the files that an export of the tests' project writes."""

from pathlib import Path

WRITTEN = ("fisheries-talks-meeting-brief.docx", "fisheries-talks-meeting-brief.pdf")


def written(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in WRITTEN}
