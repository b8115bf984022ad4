from briefgen.export.to_pdf.tags import ARTIFACT, Path, Record, Step, inline_path
from briefgen.model.document import Link, NoteMark, Text

LIST = Step("L", 0)
ITEM = Step("LI", 1)
NOTE = Step("Note", 2)


def painted(*pages: tuple[Path, ...]) -> Record:
    """Record paths as content of pages."""
    record = Record()
    for page in pages:
        record.open_page()
        for path in page:
            record.mark(path)
    return record


def test_content_is_numbered_on_each_page_by_itself() -> None:
    record = Record()
    record.open_page()

    assert [record.mark((LIST,)), record.mark((LIST, ITEM)), record.mark((LIST,))] == [
        "0",
        "1",
        "2",
    ]
    record.open_page()
    assert record.mark((LIST,)) == "0"


def test_what_is_met_stands_where_it_was_met_and_takes_no_number() -> None:
    record = Record()
    record.open_page()

    record.met((LIST,))
    record.mark((LIST, ITEM))
    record.met((NOTE,))
    record.mark((NOTE,))

    assert record.sections == [
        [(0, 0, [(LIST,), (LIST, ITEM), (NOTE,), (NOTE,)], ["", "0", "", "1"])]
    ]


def test_blocks_that_begin_on_one_page_are_a_section() -> None:
    record = painted(((LIST, ITEM), (NOTE,)), ((ITEM,),))

    assert record.sections == [
        [(0, 0, [(LIST, ITEM), (NOTE,)], ["0", "1"])],
        [(1, 0, [(ITEM,)], ["0"])],
    ]


def test_what_goes_on_on_another_page_stays_in_its_section() -> None:
    # Another step that says the same.
    again = Step("L", 0)

    record = painted(((LIST,),), ((NOTE,), (again, ITEM), (again,), (NOTE,)))

    assert record.sections == [
        [(0, 0, [(LIST,)], ["0"]), (1, 1, [(LIST, ITEM), (LIST,)], ["1", "2"])],
        [(1, 0, [(NOTE,)], ["0"]), (1, 3, [(NOTE,)], ["3"])],
    ]


def test_links_are_elements_of_their_own_and_artifacts_have_none() -> None:
    link = Link(text="here", url="https://a.example")
    mark = NoteMark(label="1", note="n")

    assert inline_path((LIST,), link)[-1].kind == "Link"
    assert inline_path((LIST,), mark)[-1].kind == "Link"
    assert inline_path((LIST,), Text(text="a")) == (LIST,)
    assert inline_path(ARTIFACT, link) == ARTIFACT


def test_words_in_another_language_are_elements_of_their_own() -> None:
    french = Text(text="Déclaration", language="fr")

    step = inline_path((LIST,), french)[-1]

    assert (step.kind, step.attributes) == ("Span", (("Lang", "fr"),))
    assert inline_path(ARTIFACT, french) == ARTIFACT
