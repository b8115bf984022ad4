"""What a free desktop knows the program by: entry, file type, description for software centres."""

from xml.sax.saxutils import escape

from packing.metadata import Metadata, filled, values

_AS_LOCALES = {"zh": "zh_CN"}
"""How desktops name a language where they name it otherwise."""


def desktop_files(metadata: Metadata) -> dict[str, str]:
    """Give the text of each file by its place below `/usr/share`."""
    base = values(metadata)
    name = metadata.id
    return {
        f"applications/{name}.desktop": filled(
            f"linux/{name}.desktop.in", {**base, "summaries": _comments(metadata)}
        ),
        f"metainfo/{name}.metainfo.xml": filled(
            f"linux/{name}.metainfo.xml.in",
            {**base, "summaries": _summaries(metadata), "description": _paragraphs(metadata)},
        ),
        f"mime/packages/{name}.xml": filled(
            f"linux/{name}.mime.xml.in", {**base, "project_files": _project_files(metadata)}
        ),
    }


def _comments(metadata: Metadata) -> str:
    return "\n".join(
        f"Comment[{_AS_LOCALES.get(language, language)}]={words.summary}"
        for language, words in metadata.in_language.items()
    )


def _summaries(metadata: Metadata) -> str:
    return "\n".join(
        f'  <summary xml:lang="{language}">{escape(words.summary)}</summary>'
        for language, words in metadata.in_language.items()
    )


def _project_files(metadata: Metadata) -> str:
    return "\n".join(
        f'    <comment xml:lang="{_AS_LOCALES.get(language, language)}">'
        f"{escape(words.project_file)}</comment>"
        for language, words in metadata.in_language.items()
    )


def _paragraphs(metadata: Metadata) -> str:
    return "\n".join(f"    <p>{escape(one)}</p>" for one in metadata.description)
