from briefgen.export.to_pdf.ready_face import WideGlyphs, ready_face

WIDE = WideGlyphs({0x4E: b"\x00\x05\x01\x02", 0x52: b"\0" * (2 * 0x18) + b"\x00\x07"})


def test_wide_glyphs_are_found_by_their_place_in_their_block() -> None:
    assert [WIDE.glyph(sign) for sign in "一丁\u5218"] == [5, 0x0102, 7]
    assert [WIDE.glyph(sign) for sign in "a丂气\u5217"] == [0, 0, 0, 0]


def test_a_face_has_what_lies_in_its_ranges() -> None:
    ready = ready_face("LiberationSans-Regular.ttf")

    assert ready is not None
    assert [ready.has(sign) for sign in "aéЖş"] == [True] * 4
    assert [ready.has(sign) for sign in "\x00气\U0001f600"] == [False] * 3


def test_of_an_unknown_file_nothing_is_ready() -> None:
    assert ready_face("Unknown.ttf") is None
