"""Documents of one look share the parts that hold it."""

from msgspec.structs import replace

from briefgen.export.to_docx.look import Look, look_of, look_parts
from briefgen.export.to_docx.writer import document_to_docx
from tests.support.docx_render import OPTIONS, docx_of, draft_of, font_catalogue, plain_style
from tests.support.rich_document import paragraph, rich_document, words


def plain_look(language: str = "en") -> Look:
    return replace(
        look_of(draft_of(paragraph(words("a"))), fonts=font_catalogue()), language=language
    )


def test_the_parts_of_a_look_are_made_once() -> None:
    kept: dict[str, object] = {}

    parts = look_parts(plain_look(), kept)

    assert [part.name for part in parts] == [
        f"word/{name}.xml" for name in ("styles", "numbering", "settings", "fontTable")
    ]
    assert look_parts(plain_look(), kept) is parts
    assert look_parts(plain_look("fr"), kept) != parts


def test_nothing_is_kept_where_nobody_keeps_it() -> None:
    assert look_parts(plain_look()) is not look_parts(plain_look())


def test_a_few_looks_are_kept_the_latest() -> None:
    kept: dict[str, object] = {}
    first = look_parts(plain_look("en"), kept)
    second = look_parts(plain_look("fr"), kept)

    for language in ("en", "de", "es", "pl"):
        look_parts(plain_look(language), kept)

    assert look_parts(plain_look("en"), kept) is first
    assert look_parts(plain_look("fr"), kept) is not second


def test_a_document_is_the_same_with_what_was_kept_of_others() -> None:
    kept: dict[str, object] = {}
    document = rich_document()

    for _ in range(2):
        written = document_to_docx(
            document, style=plain_style(), fonts=font_catalogue(), options=OPTIONS, kept=kept
        )
        assert written.data == docx_of(document)
