from msgspec.structs import replace

from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.document import Document
from briefgen.model.exported import Attachment
from tests.support.pdf_making import OPTIONS, open_fonts, plain_style, shipped_fonts
from tests.support.pdf_reading import open_pdf

CARRIED = Attachment(
    name="sélection.json",
    media_type="application/json",
    description="Talks",
    data=b'{"herring": 40}',
)


def with_attachment(carried: Attachment) -> bytes:
    return document_to_pdf(
        Document(title="T", blocks=()),
        style=plain_style(),
        fonts=shipped_fonts(),
        options=replace(OPTIONS, attachment=carried),
        opened=open_fonts(),
    ).data


def test_a_file_goes_along_as_what_the_document_was_made_from() -> None:
    with open_pdf(with_attachment(CARRIED)) as pdf:
        (listed,) = pdf.Root.AF
        found = pdf.attachments["sélection.json"]
        assert found.get_file().read_bytes() == CARRIED.data
        assert (found.description, str(listed.AFRelationship)) == ("Talks", "/Source")
        assert listed.objgen == found.obj.objgen
        embedded = listed.EF.F
        assert (str(embedded.Type), str(embedded.Subtype)) == ("/EmbeddedFile", "/application/json")
        assert int(embedded.Params.Size) == len(CARRIED.data)
        assert str(embedded.Params.ModDate) == str(pdf.docinfo.ModDate)


def test_files_that_carry_something_else_have_another_id() -> None:
    one, other = (with_attachment(replace(CARRIED, data=data)) for data in (b"1", b"2"))

    with open_pdf(one) as first, open_pdf(other) as second:
        assert first.trailer.ID[0] != second.trailer.ID[0]
