from briefgen.export.to_pdf.tags import ARTIFACT, Content, Node, Path, Record, Step, inline_path
from briefgen.model.document import Link, NoteMark, Text

LIST = Step("L", 0)
ITEM = Step("LI", 1)


def path_of(node: Node) -> Path:
    return (*path_of(node.above), node.step) if node.above else ARTIFACT


def below(record: Record) -> dict[Path, list[Path]]:
    """Give the elements in each element."""
    return {
        path_of(node): [path_of(kid) for kid in node.kids if isinstance(kid, Node)]
        for node in record.nodes
    }


def test_meeting_an_element_meets_those_it_is_part_of() -> None:
    record = Record()

    record.met((LIST, ITEM))

    assert below(record) == {(): [(LIST,)], (LIST,): [(LIST, ITEM)], (LIST, ITEM): []}


def test_an_element_met_again_stays_in_its_place() -> None:
    record = Record()

    record.met((LIST,))
    record.met((ITEM,))
    record.met((LIST,))

    assert below(record)[()] == [(LIST,), (ITEM,)]


def test_what_was_not_met_is_not_found() -> None:
    record = Record()

    record.met((LIST,))

    assert record.found((LIST, ITEM, LIST)) is None
    assert record.found((ITEM,)) is None
    assert record.found(ARTIFACT) is record.document


def test_content_of_an_element_on_two_pages_belongs_to_it_once() -> None:
    record = Record()

    for _ in range(2):
        record.open_page()
        record.mark((LIST,))

    node = record.found((LIST,))
    assert node is not None
    assert (node.page, node.kids) == (0, [0, Content(1, 0)])
    assert record.pages == [[node], [node]]


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
