import pytest

from briefgen.reading.open_document import read_open_document
from tests.support.source_files import odt_of

HIDDEN = (
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T2"><style:text-properties/></style:style>'
    '<style:style style:name="T3"><style:text-properties '
    'style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="T4"><style:text-properties '
    'style:text-line-through-style="none"/></style:style>'
)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            "<text:h>Talks</text:h><text:p>In <text:span>Port</text:span> A</text:p>",
            "Talks\n\nIn Port A",
        ),
        ("<text:p>a<text:s/>b<text:tab/>c<text:line-break/>d</text:p>", "a b c\nd"),
        ("<text:p>a<text:change-start/>b<text:change-end/></text:p>", "ab"),
        (
            (
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
                "</text:deletion></text:changed-region></text:tracked-changes><text:p>kept</text:p>"
            ),
            "kept",
        ),
        ("<text:p>a<office:annotation><text:p>no</text:p></office:annotation>b</text:p>", "ab"),
        ('<text:p>a<text:span text:style-name="T1">no</text:span>b</text:p>', "ab"),
        (
            (
                '<text:p>a<text:span text:style-name="T3">struck out</text:span>'
                '<text:span text:style-name="T4">b</text:span></text:p>'
            ),
            "ab",
        ),
        ('<text:p text:style-name="T1">no</text:p><text:p text:style-name="T2">b</text:p>', "b"),
        (
            (
                '<text:section text:display="none"><text:p>no</text:p></text:section>'
                "<text:p>b</text:p>"
            ),
            "b",
        ),
        ("<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>", "one"),
        (
            (
                "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                "<text:p>See b.</text:p></text:note-body></text:note>.</text:p>"
            ),
            "a.\n\nSee b.",
        ),
        (
            (
                "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box>"
                "<svg:title>no</svg:title></draw:frame></text:p>"
            ),
            "a\n\nbox",
        ),
        (
            (
                "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
                "<table:table-cell><text:p>Item</text:p></table:table-cell><table:covered-table-cell/>"
                "<table:table-cell><text:p>Value</text:p></table:table-cell></table:table-row>"
                "</table:table-header-rows><table:table-row><table:table-cell><text:p>Herring</text:p>"
                "</table:table-cell></table:table-row><office:forms/></table:table>"
            ),
            "Item | Value\nHerring",
        ),
    ],
)
def test_a_text_reads_as_on_the_page(content: str, text: str) -> None:
    data = odt_of(content, styles=HIDDEN)

    assert read_open_document(data, file_name="a.odt").source.text == text
