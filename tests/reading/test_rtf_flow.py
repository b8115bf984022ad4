from briefgen.reading.rtf_flow import Flow


def test_a_character_may_come_in_two_pieces() -> None:
    flow = Flow()

    flow.write_bytes(b"\x96", "cp932")
    flow.write_bytes(b"k", "cp932")
    flow.write_bytes(b"\xf8", "cp1252")

    assert flow.paragraphs() == ["北ø"]


def test_paragraphs_and_rows_come_in_order() -> None:
    flow = Flow()

    flow.write("One")
    flow.end_paragraph()
    flow.write("Herring")
    flow.end_cell()
    flow.write("40,000")
    flow.end_cell()
    flow.end_row()
    flow.write("Two")

    assert flow.paragraphs() == ["One", "Herring | 40,000", "Two"]


def test_a_row_that_is_not_ended_is_kept() -> None:
    flow = Flow()

    flow.write("Herring")
    flow.end_cell()

    assert flow.paragraphs() == ["Herring", ""]
