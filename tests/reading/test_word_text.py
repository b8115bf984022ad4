import pytest

from briefgen.reading.word_document import read_word_document
from tests.support.source_files import docx_of, word_part


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (f"<w:ins>{run('Ivar ')}</w:ins>{run('Lund')}", "Ivar Lund"),
        (f"<w:del>{run('Ivar ')}</w:del>{run('Lund')}", "Lund"),
        ("<w:r><w:delText>Ivar</w:delText></w:r>" + run("Lund"), "Lund"),
        (f"<w:moveFrom>{run('here')}</w:moveFrom><w:moveTo>{run('there')}</w:moveTo>", "there"),
        (run("seen") + run("hidden", "<w:vanish/>"), "seen"),
        (run("seen") + run(" too", '<w:vanish w:val="0"/>'), "seen too"),
        (f"<w:hyperlink>{run('link')}</w:hyperlink>", "link"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7"), "7"),
        (f"<w:fldSimple>{run('7 May')}</w:fldSimple>", "7 May"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a b\nc"),
        ("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>CO2</w:t><w:t/></w:r>", "non-CO2"),
        ("<w:r><w:t>de</w:t><w:softHyphen/><w:t>forest</w:t></w:r>", "deforest"),
        (f"<w:sdt><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "control"),
        (f"{run('see')}<w:commentRangeStart/>{run(' this')}<w:commentRangeEnd/>", "see this"),
    ],
)
def test_a_paragraph_reads_as_on_the_page_with_changes_accepted(content: str, text: str) -> None:
    data = docx_of(f"<w:p><w:pPr><w:rPr/></w:pPr>{content}</w:p>")

    assert read_word_document(data, file_name="a.docx").source.text == text


def paragraph(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def cell(text: str) -> str:
    return f"<w:tc><w:tcPr/>{paragraph(text)}</w:tc>"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            (
                f"<w:tbl><w:tblPr/><w:tr>{cell('Item')}{cell('Value')}</w:tr>"
                f"<w:tr>{cell('Herring')}{cell('40,000')}</w:tr></w:tbl>"
            ),
            "Item | Value\nHerring | 40,000",
        ),
        (
            (
                f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{cell('gone')}</w:tr>"
                f"<w:sdt><w:sdtContent><w:tr><w:trPr/><w:sdt><w:sdtPr/><w:sdtContent>{cell('kept')}"
                "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
            ),
            "kept",
        ),
        (
            f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('in a control')}</w:sdtContent></w:sdt>",
            "in a control",
        ),
        (
            (
                "<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent>"
                f"{paragraph('box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                f"{paragraph('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                f"{run('around')}</w:p>"
            ),
            "around\n\nbox",
        ),
        (
            (
                f"<mc:AlternateContent xmlns:mc='m'><mc:Choice>{paragraph('new')}</mc:Choice>"
                f"<mc:Fallback>{paragraph('old')}</mc:Fallback></mc:AlternateContent>"
                f"<mc:AlternateContent xmlns:mc='m'/>"
            ),
            "new",
        ),
    ],
    ids=["table", "rows", "control", "text box", "alternatives"],
)
def test_tables_controls_and_boxes_are_read_once(content: str, text: str) -> None:
    assert read_word_document(docx_of(content), file_name="a.docx").source.text == text


def styled(text: str, style: str = "", properties: str = "") -> str:
    own = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{own}{run(text, properties)}</w:p>"


def style(name: str, properties: str = "", based_on: str = "") -> str:
    own = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:style w:styleId="{name}">{own}<w:basedOn w:val="{based_on}"/></w:style>'


STYLES = "".join(
    (
        style("Ghost", "<w:vanish/>"),
        style("Child", "<w:b/>", based_on="Ghost"),
        style("Shown", '<w:vanish w:val="0"/>', based_on="Ghost"),
        style("Struck", "<w:dstrike/>"),
        style("Egg", based_on="Hen"),
        style("Hen", based_on="Egg"),
        '<w:style w:styleId="Bare"/>',
    )
)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (styled("hidden", "Ghost") + styled("seen"), "seen"),
        (styled("hidden", "Child") + styled("seen", "Shown"), "seen"),
        (styled("seen", "Egg") + styled("seen", "Bare"), "seen\n\nseen"),
        (styled("seen", "Unknown"), "seen"),
        (styled("gone", "Struck") + styled("seen"), "seen"),
        (styled("gone", "", "<w:strike/>") + styled("seen", "", '<w:strike w:val="0"/>'), "seen"),
        (
            styled("gone", "", '<w:sz w:val="2"/>') + styled("seen", "", '<w:sz w:val="12"/>'),
            "seen",
        ),
        (
            (
                f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>{cell('x')}</w:tr>"
                f"<w:tr>{cell('a')}</w:tr></w:tbl>"
            ),
            "a",
        ),
        (styled("seen", "Ghost", '<w:vanish w:val="0"/>'), "seen"),
        (styled("hidden", "", '<w:rStyle w:val="Ghost"/>') + styled("seen"), "seen"),
        (styled("seen", "", '<w:rStyle w:val="Egg"/>'), "seen"),
        (f"<w:tbl><w:tr><w:tc>{styled('x', 'Ghost')}</w:tc>{cell('a')}</w:tr></w:tbl>", "a"),
    ],
)
def test_what_a_style_hides_is_not_read(content: str, text: str) -> None:
    data = docx_of(content, parts={"styles": word_part("styles", STYLES)})

    assert read_word_document(data, file_name="a.docx").source.text == text


@pytest.mark.parametrize("mark", ["del", "moveFrom"])
def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next_one(mark: str) -> None:
    first = f"<w:p><w:pPr><w:rPr><w:{mark}/></w:rPr></w:pPr>{run('energy ')}</w:p>"
    second = paragraph("security")

    for content, text in (
        (first + second + paragraph("End"), "energy security\n\nEnd"),
        (second + first, "security\n\nenergy"),
    ):
        assert read_word_document(docx_of(content), file_name="a.docx").source.text == text
