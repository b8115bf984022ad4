from briefgen.export.to_pdf.tags import ARTIFACT, Path, Record, inline_path
from briefgen.model.document import Link, NoteMark, Text

LIST = ARTIFACT.child("L", 0)
ITEM = LIST.child("LI", 1)
NOTE = ARTIFACT.child("Note", 2)


def painted(*pages: tuple[Path, ...]) -> Record:
    """Record paths as content of pages."""
    record = Record()
    for page in pages:
        record.add_page(list(page), [str(number) for number, _ in enumerate(page)])
    return record


def test_what_was_painted_stands_in_its_order_with_its_numbers() -> None:
    record = Record()

    record.add_page([LIST, ITEM, NOTE, NOTE], ["", "0", "", "1"])

    assert record.sections == [[(0, 0, [LIST, ITEM, NOTE, NOTE], ["", "0", "", "1"])]]


def test_blocks_that_begin_on_one_page_are_a_section() -> None:
    other = ARTIFACT.child("P", 3)

    record = painted((ITEM, NOTE), (other,))

    assert record.sections == [[(0, 0, [ITEM, NOTE], ["0", "1"])], [(1, 0, [other], ["0"])]]


def test_what_goes_on_on_another_page_stays_in_its_section() -> None:
    record = painted((LIST,), (NOTE, ITEM, LIST, NOTE))

    assert record.sections == [
        [(0, 0, [LIST], ["0"]), (1, 1, [ITEM, LIST], ["1", "2"])],
        [(1, 0, [NOTE], ["0"]), (1, 3, [NOTE], ["3"])],
    ]


def test_a_page_without_content_begins_no_section() -> None:
    assert painted((), (LIST,)).sections == [[(1, 0, [LIST], ["0"])]]


def test_an_element_knows_what_it_is_part_of_and_its_block() -> None:
    body = ITEM.child("LBody", 1, (("Lang", "fr"),))

    assert (body.kind, body.place, body.attributes) == ("LBody", 1, (("Lang", "fr"),))
    assert (body.above, body.block) == (ITEM, LIST)
    assert (ITEM.block, LIST.block, LIST.above) == (LIST, None, ARTIFACT)


def test_elements_are_told_apart_by_their_objects_and_those_of_inlines_by_their_places() -> None:
    assert ITEM.key != LIST.child("LI", 1).key
    assert LIST.child("Link", -7).key == LIST.child("Link", -7).key
    assert LIST.child("Link", -7).key != NOTE.child("Link", -7).key
    assert LIST.child("Link", -7).key != LIST.child("Link", -8).key


def test_links_are_elements_of_their_own_and_artifacts_have_none() -> None:
    link = Link(text="here", url="https://a.example")
    mark = NoteMark(label="1", note="n")

    assert inline_path(LIST, link).kind == "Link"
    assert inline_path(LIST, link).key == inline_path(LIST, link).key
    assert inline_path(LIST, mark).kind == "Link"
    assert inline_path(LIST, Text(text="a")) is LIST
    assert inline_path(ARTIFACT, link) is ARTIFACT


def test_words_in_another_language_are_elements_of_their_own() -> None:
    french = Text(text="Déclaration", language="fr")

    own = inline_path(LIST, french)

    assert (own.kind, own.attributes) == ("Span", (("Lang", "fr"),))
    assert inline_path(ARTIFACT, french) is ARTIFACT
