import msgspec
import pytest

from briefgen.export.to_pdf.faces import GlyphRun, joined_shows
from briefgen.export.to_pdf.lines import Piece, pieces_of, stretches
from briefgen.export.to_pdf.roles import look_of
from briefgen.export.to_pdf.shown_lines import ShownLines, shown_before
from briefgen.model.document import Blank, Inline, Link, NoteMark, Text
from tests.support.pdf_making import open_fonts, plain_style

LOOK = look_of(plain_style().paragraphs["body"], plain_style())


def pieces(*inlines: Inline) -> tuple[Piece, ...]:
    listed = list(stretches(inlines, LOOK, link_colour="#000000"))
    return pieces_of(listed, open_fonts(), width=400.0)


def test_a_line_in_one_look_is_shown_as_a_whole() -> None:
    line = pieces(Text(text="Open the talks"))

    shown = ShownLines().line(line)

    assert shown is not None
    assert "".join(text for _, text in sorted(shown.glyphs)) == " Oaehklnpst"
    assert shown.shown == joined_shows([run.show for piece in line for run in runs(piece)])


def runs(piece: Piece) -> list[GlyphRun]:
    return [*piece.word.runs, *(piece.space.runs if piece.space else ())]


@pytest.mark.parametrize(
    "inlines",
    [
        (),
        (Text(text="Open "), Text(text="the", bold=True)),
        (Text(text="See "), Link(text="this", url="https://example.org")),
        (Text(text="Said"), NoteMark(label="1", note="n-1")),
        (Text(text="Dit is "), Text(text="Nederlands", language="nl")),
        (Text(text="Name: "), Blank()),
        (Text(text="Liu 刘"),),
    ],
)
def test_a_line_of_several_looks_faces_or_elements_is_not(inlines: tuple[Inline, ...]) -> None:
    assert ShownLines().line(pieces(*inlines)) is None


def test_a_line_is_looked_at_once_and_forgotten_after_a_document_without_it() -> None:
    lines, line = ShownLines(), pieces(Text(text="Open the talks"))
    shown = lines.line(line)

    assert lines.line(line) is shown
    lines.turn()
    assert lines.line(line) is shown
    lines.turn()
    lines.turn()
    assert lines.line(line) is not shown


def test_runs_that_may_end_and_begin_in_digits_stay_apart() -> None:
    assert joined_shows(["<0001>", "<0002>-20", "30<0003>"]) == "<00010002>-20 30<0003>"


def test_lines_are_kept_where_there_is_a_place_for_them() -> None:
    kept: dict[str, object] = {}

    assert shown_before(None) is None
    assert shown_before(kept) is shown_before(kept)


def test_words_are_kept_until_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = type(open_fonts())(open_fonts().catalogue)
    word = fonts.word(LOOK.cut, "talks")

    fonts.turn()
    assert fonts.word(LOOK.cut, "talks") is word
    monkeypatch.setattr("briefgen.export.to_pdf.fonts._MOST_WORDS", 0)
    fonts.turn()

    assert fonts.word(LOOK.cut, "talks") is not word
    assert msgspec.structs.asdict(fonts.word(LOOK.cut, "talks"))["width"] == word.width
