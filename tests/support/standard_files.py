"""Files of every kind there is, by the standards that they claim."""

from collections.abc import Mapping
from typing import get_args

from msgspec.structs import replace

from benchmarks.tagging import sample_over
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.brief import Provenance
from briefgen.model.document import Document, Heading, Paragraph, Text
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.labels import label_languages
from briefgen.reference.recipes import recipe_names
from tests.support.full_dossier import composed_type
from tests.support.many_scripts import arabic_document, chinese_document, mixed_document
from tests.support.noted_document import noted_document
from tests.support.pdf_making import OPTIONS, pdf_of, plain_style, shipped_fonts
from tests.support.png_making import png
from tests.support.rich_document import rich_document

USUAL, USUAL_ATTACHED = "ua1,2a", "ua1,3a"
SECOND, SECOND_ATTACHED = "ua2,4", "ua2,4f"
Files = Mapping[str, Mapping[str, bytes]]
"""Files by name, by the standards that they claim."""
BOOKS = ("book", "book-of-briefs")


def all_files() -> Files:
    """Give files of every kind there is, by the standards that they claim."""
    attached = ExportSettings(embed_selection=True)
    return {
        USUAL: {**types_in_all_languages(), **other_usual_files()},
        USUAL_ATTACHED: {"attached": exported(attached)},
        SECOND: second_files(),
        SECOND_ATTACHED: {"second-attached": exported(replace(attached, pdf_standard="ua2-a4"))},
    }


def types_in_all_languages() -> dict[str, bytes]:
    """Give every type of brief in every language."""
    return {
        f"{name}-in-{language}": exported(ExportSettings(language=language, type=name))
        for language in label_languages()
        for name in recipe_names()
    }


def other_usual_files() -> dict[str, bytes]:
    """Give every style, display of sources and block, two languages at once, and long books."""
    return {
        **{f"full-{name}": pdf_of(composed_type(name).document).data for name in recipe_names()},
        **{
            f"style-{name}": exported(ExportSettings(house_style=name))
            for name in house_style_names()
        },
        **{
            f"sources-{display}": exported(ExportSettings(provenance=display))
            for display in get_args(Provenance)
        },
        **{
            f"beside-{second}": exported(
                ExportSettings(language=first, second_language=second, provenance="footnotes")
            )
            for first, second in (("en", "zh"), ("ar", "fr"), ("ru", "ar"))
        },
        "rich": with_logo(rich_document()),
        "languages": pdf_of(in_two_languages()).data,
        "scripts": pdf_of(mixed_document()).data,
        "arabic": pdf_of(arabic_document()).data,
        "arabic-rich": pdf_of(replace(rich_document(), language="ar")).data,
        "chinese": pdf_of(chinese_document()).data,
        "empty": pdf_of(Document(title="Nothing", blocks=())).data,
        "book": pdf_of(book(180)).data,
        "book-of-briefs": pdf_of(sample_over(160)).data,
    }


def second_files() -> dict[str, bytes]:
    """Give files of PDF/UA-2 and PDF/A-4: three types, all languages, every block."""
    second = ExportSettings(pdf_standard="ua2-a4")
    return {
        **{
            f"second-{name}": exported(replace(second, type=name))
            for name in ("meeting-brief", "decision-memo", "briefing-book")
        },
        **{
            f"second-in-{language}": exported(replace(second, language=language))
            for language in label_languages()
        },
        "second-footnotes": exported(replace(second, provenance="footnotes")),
        "second-rich": of_second(rich_document()),
        "second-languages": of_second(in_two_languages()),
        "second-scripts": of_second(mixed_document()),
        "second-arabic": of_second(arabic_document()),
        "second-empty": of_second(Document(title="Nothing", blocks=())),
    }


def with_logo(document: Document) -> bytes:
    """Give a document with a picture above its first page."""
    logo = Logo(file="harbour.png", text="Harbour board")
    options = ExportOptions(stamp=OPTIONS.stamp, logo=LogoPicture(png=png(4, 2), width=4, height=2))
    style = replace(plain_style(), logo=logo)
    return document_to_pdf(document, style=style, fonts=shipped_fonts(), options=options).data


def book(pages: int) -> Document:
    """Give a long document with many headings, so that nothing depends on being short."""
    blocks: list[Heading | Paragraph] = []
    for number in range(pages * 2):
        blocks.append(Heading(level=1, inlines=(Text(text=f"Harbour {number}"),)))
        blocks.append(Paragraph(inlines=(Text(text="The quay was repaired again. " * 60),)))
    return Document(title="Harbours", blocks=tuple(blocks), furniture=rich_document().furniture)


def exported(settings: ExportSettings) -> bytes:
    """Give the sample as a PDF."""
    return render_brief(open_sample(), replace(settings, formats=("pdf",))).files["pdf"].data


def of_second(document: Document) -> bytes:
    """Give a document as a PDF of PDF/UA-2 and PDF/A-4."""
    options = replace(OPTIONS, pdf_standard="ua2-a4")
    return document_to_pdf(
        document, style=plain_style(), fonts=shipped_fonts(), options=options
    ).data


def in_two_languages() -> Document:
    """Give a document with another language inside a line, in a heading, a cell and a note."""
    french = Text(text="Déclaration de Port Aldren", language="fr")
    blocks = (
        Heading(level=1, inlines=(Text(text="The "), french)),
        Paragraph(inlines=(Text(text="We sign the "), french, Text(text=" today."))),
    )
    return Document(title="Two languages", blocks=(*blocks, *noted_document("foot").blocks))
