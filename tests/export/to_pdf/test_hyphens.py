import subprocess
import sys

import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.export.to_pdf.hyphens import SOFT_HYPHEN, Hyphens, word_parts
from briefgen.export.to_pdf.lines import Look, Piece, pieces_of, stretches
from briefgen.model.document import Text
from briefgen.model.house_style import Hyphenation
from tests.support.pdf_making import open_fonts, shipped_fonts

LOOK = Look(cut=Cut("Liberation Sans"), size=10, colour="#000000")
ENGLISH = Hyphens(open_fonts(), "en")


def pieces(*texts: Text) -> tuple[Piece, ...]:
    return pieces_of(list(stretches(texts, LOOK, link_colour="#0000ff")), open_fonts(), width=400)


def parts(word: str, language: str = "en", *, names: bool = False) -> str:
    return "|".join(word_parts(word, language, rules=Hyphenation(), names=names))


@pytest.mark.parametrize(
    ("word", "language", "divided"),
    [
        ("implementation", "en", "imple|ment|a|tion"),
        ("“implementation”,", "en-GB", "“imple|ment|a|tion”,"),
        ("Verhandlungen", "de", "Ver|hand|lun|gen"),
        ("négociations", "fr", "négo|cia|tions"),
        ("переговоров", "ru", "пере|го|во|ров"),
    ],
)
def test_words_are_divided_by_the_patterns_of_their_language(
    word: str, language: str, divided: str
) -> None:
    assert parts(word, language) == divided


@pytest.mark.parametrize(
    "word",
    [
        "energy",  # too short
        "Washington",  # perhaps a name
        "UNFCCC",
        "low-carbon",
        "40000tonnes",
        "courier.example",
        "don’t",
        "",
    ],
)
def test_names_figures_and_compounds_stay_whole(word: str) -> None:
    assert parts(word) == word


def test_a_name_longer_than_its_line_is_divided_all_the_same() -> None:
    assert parts("Liechtenstein", names=True) != "Liechtenstein"


@pytest.mark.parametrize("language", ["zh", "ar", "tlh", ""])
def test_words_of_a_language_without_patterns_stay_whole(language: str) -> None:
    assert parts("implementation", language) == "implementation"


def test_a_hyphen_that_would_change_the_letters_is_none() -> None:
    # Hungarian writes the doubled letter out: asszony, asz-szony.
    assert parts("asszonnyal", "hu") == "asszonnyal"


def test_the_rules_keep_letters_on_either_side() -> None:
    rules = Hyphenation(shortest=5, before=2, after=5)

    assert word_parts("implementation", "en", rules=rules) == ("im", "ple", "ment", "ation")


def test_the_parts_of_a_piece_are_joined_by_a_hyphen_but_for_the_last() -> None:
    divided = list(ENGLISH.divided(pieces(Text(text="implementation talks"))))

    assert [piece.text for piece in divided] == ["imple", "ment", "a", "tion", "talks"]
    assert [piece.divides for piece in divided] == [True, True, True, False, False]
    assert [bool(piece.space) for piece in divided] == [False, False, False, True, False]


def test_the_last_word_of_a_paragraph_stays_whole() -> None:
    divided = list(ENGLISH.divided(pieces(Text(text="commitments implementation"))))

    assert [piece.text for piece in divided] == ["com", "mit", "ments", "implementation"]


def test_a_text_is_divided_in_its_own_language() -> None:
    german = Text(text="verhandlungen ", language="de")

    divided = list(ENGLISH.divided(pieces(german, Text(text="go on"))))

    assert [piece.text for piece in divided[:4]] == ["ver", "hand", "lun", "gen"]


def test_the_hyphen_reads_as_a_soft_one() -> None:
    hyphen = ENGLISH.hyphen(LOOK.cut)

    assert hyphen is not None
    assert hyphen.glyphs[0][1] == SOFT_HYPHEN
    assert hyphen.width > 0.3


def without_a_hyphen() -> Hyphens:
    """Give fonts none of which has a soft hyphen."""
    catalogue = shipped_fonts()
    alone = replace(catalogue, fallback=("Droid Sans Fallback",))
    return Hyphens(OpenFonts(alone), "en")


def test_where_no_font_has_a_hyphen_nothing_is_divided() -> None:
    bare = without_a_hyphen()
    look = replace(LOOK, cut=Cut("Droid Sans Fallback"))
    listed = list(stretches((Text(text="implementation talks"),), look, link_colour="#000000"))
    found = pieces_of(listed, bare.fonts, width=400)

    assert bare.hyphen(look.cut) is None
    assert bare.hyphen_width(found[0]) == 0
    assert tuple(bare.divided(found)) == found


def test_a_word_wider_than_its_line_is_divided_by_its_parts() -> None:
    (word,) = pieces(Text(text="Sustainability"))

    narrow = list(ENGLISH.narrowed(word, 40))

    assert [piece.text for piece in narrow] == ["Sus", "tain", "ab", "il", "ity"]


def test_what_has_no_parts_is_cut_between_characters() -> None:
    (word,) = pieces(Text(text="x\u0301x\u0301x\u0301"))

    narrow = list(ENGLISH.narrowed(word, 8))

    assert [piece.text for piece in narrow] == ["x\u0301", "x\u0301", "x\u0301"]
    assert not any(piece.divides for piece in narrow)


def test_the_patterns_wait_until_a_word_needs_them() -> None:
    code = (
        "import sys, briefgen.export.to_pdf.writer\n"
        "from briefgen.app.export_settings import ExportSettings\n"
        "from briefgen.app.render_brief import render_brief\n"
        "from briefgen.app.sample import open_sample\n"
        "render_brief(open_sample(), ExportSettings(formats=('pdf',)))\n"
        "print('pyphen' in sys.modules)"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"
