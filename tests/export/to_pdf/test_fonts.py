import pytest

from briefgen.errors import UsageError
from briefgen.export.to_pdf.fonts import Cut, OpenFonts, Word
from briefgen.export.to_pdf.moved_glyphs import is_moved
from tests.support.pdf_making import open_fonts, shipped_fonts

SANS = Cut("Liberation Sans")


def test_kerning_is_in_the_width_and_in_what_is_shown() -> None:
    kerned = open_fonts().word(SANS, "AV")

    apart = open_fonts().word(SANS, "A").width + open_fonts().word(SANS, "V").width
    assert kerned.width < apart
    assert kerned.runs[0].show == "<0024>74.2<0039>"


def test_movements_of_two_neighbours_are_one_number() -> None:
    run = open_fonts().word(SANS, "11").runs[0]

    assert run.show == "<0014>74.2<0014>"
    assert run.width == pytest.approx(2 * run.face.advance(0x14) - 0.0742, abs=0.0001)


def test_the_shown_movements_add_up_to_the_width() -> None:
    run = open_fonts().word(SANS, "To. AVATAR").runs[0]

    natural = sum(run.face.advance(glyph) for glyph, _ in run.glyphs)
    moved = sum(float(part.split("<")[0]) for part in run.show.split(">")[1:] if part.split("<")[0])
    assert natural - moved / 1000 == pytest.approx(run.width, abs=0.001)


def test_a_combining_mark_joins_its_letter() -> None:
    composed = open_fonts().word(SANS, "e\u0301")

    assert [text for _, text in composed.runs[0].glyphs] == ["e\u0301"]


def test_a_mark_without_a_composed_letter_is_shifted_over_it() -> None:
    run = open_fonts().word(SANS, "x\u0301").runs[0]

    assert [text for _, text in run.glyphs] == ["x", "\u0301"]
    assert run.width == pytest.approx(run.face.advance(run.glyphs[0][0]))
    assert run.show.startswith("<005b>121.6<")


def test_letters_of_a_ligature_stay_apart() -> None:
    assert [text for _, text in open_fonts().word(SANS, "fi").runs[0].glyphs] == ["f", "i"]


def test_each_stretch_takes_the_first_face_that_has_its_characters() -> None:
    word = open_fonts().word(SANS, "Liu刘振a")

    names = [run.face.name for run in word.runs]
    assert names == ["LiberationSans", "NotoSansSC-Regular", "LiberationSans"]


def test_a_rare_character_is_drawn_by_the_last_face_and_a_bold_one_by_a_bold_face() -> None:
    names = [
        run.face.name for run in open_fonts().word(Cut("Liberation Sans", bold=True), "刘㑇").runs
    ]

    assert names == ["NotoSansSC-Bold", "DroidSansFallback"]


def test_a_cut_that_a_family_lacks_is_drawn_with_the_regular_one() -> None:
    cut = Cut("Droid Sans Fallback", bold=True)

    assert open_fonts().face(cut).name == "DroidSansFallback"


def test_a_non_breaking_hyphen_is_drawn_as_a_hyphen() -> None:
    word = open_fonts().word(SANS, "a\u2011b")

    assert word.lacking == ""
    assert [text for _, text in word.runs[0].glyphs] == ["a", "-", "b"]


def test_characters_without_a_picture_leave_no_trace() -> None:
    word = open_fonts().word(SANS, "soft\u00adhy\u200bphen\u2060")

    assert word == open_fonts().word(SANS, "softhyphen")


@pytest.mark.parametrize("sign", ["\u0710", "\x07", "\u1200", "\ud800"])
def test_a_character_that_cannot_be_drawn_is_lacking_and_in_no_run(sign: str) -> None:
    word = open_fonts().word(SANS, f"a{sign}b")

    assert word.lacking == sign
    assert "".join(text for run in word.runs for _, text in run.glyphs) == "ab"


def test_marks_that_latin_shares_are_as_wide_as_chinese_characters_in_chinese_text() -> None:
    chinese = Cut("Liberation Sans", chinese=True)

    (wide,) = open_fonts().word(chinese, "“水”…").runs
    assert wide.face.name == "NotoSansSC-Regular"
    assert wide.width == pytest.approx(4 * 0.95)
    plain = [run.face.name for run in open_fonts().word(SANS, "“水”").runs]
    assert plain == ["LiberationSans", "NotoSansSC-Regular", "LiberationSans"]


def test_an_apostrophe_inside_a_latin_word_stays_latin_in_chinese_text() -> None:
    chinese = Cut("Liberation Sans", chinese=True)
    fonts = open_fonts()

    (latin,) = fonts.word(chinese, "adviser’s").runs
    assert latin.face is fonts.face(chinese)
    for quoted in ("‘水’", "’s", "a’", "a’5"):
        faces = {
            sign: run.face for run in fonts.word(chinese, quoted).runs for _, sign in run.glyphs
        }
        assert faces["’"] is not fonts.face(chinese)


def test_what_is_left_out_or_a_space_needs_no_font() -> None:
    assert all(open_fonts().draws(sign) for sign in "a刘ب \u3000\u200b\x07\ud800")
    assert not open_fonts().draws("\u1200")


def from_right(text: str) -> Word:
    return open_fonts().directed_word(SANS, text, from_right=True)


def test_words_from_the_right_have_their_last_letter_leftmost_and_read_as_written() -> None:
    word = from_right("שלום")

    assert [text for _, text in word.runs[0].glyphs] == ["ם", "ו", "ל", "ש"]
    assert word.text == "שלום"


def test_arabic_letters_take_the_forms_of_their_places() -> None:
    (alone,) = from_right("ب").runs
    (joined,) = from_right("ببب").runs

    assert len({glyph for glyph, _ in (*joined.glyphs, *alone.glyphs)}) == 4
    assert [text for _, text in joined.glyphs] == ["ب"] * 3


def test_stretches_of_several_faces_stand_from_right_to_left_too() -> None:
    word = from_right("(علي)א")

    assert [run.face.name[:10] for run in word.runs] == ["Liberation", "NotoNaskhA", "Liberation"]
    assert word.text == "(علي)א"


def test_joiners_form_letters_and_leave_no_glyph() -> None:
    apart, together = from_right("می\u200cخواهم"), from_right("میخواهم")

    assert apart.text == "می\u200cخواهم"
    assert len(apart.runs[0].glyphs) == len(together.runs[0].glyphs)
    assert apart.runs[0].show != together.runs[0].show


def test_marks_stay_with_the_face_of_their_letter_and_stand_at_their_height() -> None:
    word = from_right("مُ")

    (run,) = word.runs
    (mark, sign), (letter, _) = run.glyphs
    assert (run.face.name, sign) == ("NotoNaskhArabic-Regular", "\u064f")
    assert is_moved(mark)
    assert not is_moved(letter)
    # The page moves nothing: readers would take the mark for another line.
    assert run.show.count("<") == 1
    assert word.text == "مُ"


def test_what_no_face_has_is_lacking_from_the_right_as_well() -> None:
    word = from_right("א\u0710")

    assert (word.text, word.lacking) == ("א", "\u0710")


def test_a_word_is_shaped_once_in_each_direction() -> None:
    assert from_right("()") is from_right("()")
    assert from_right("()").text == open_fonts().word(SANS, "()").text == "()"
    assert from_right("()") != open_fonts().word(SANS, "()")
    plain = open_fonts().directed_word(SANS, "()", from_right=False)
    assert plain is open_fonts().word(SANS, "()")


def test_an_unknown_family_is_named_with_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        OpenFonts(shipped_fonts()).word(Cut("Liberation Sanz"), "a")

    assert str(caught.value).startswith(
        "Unknown font family 'Liberation Sanz'. Did you mean 'Liberation Sans'?"
    )
