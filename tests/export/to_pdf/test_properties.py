from datetime import UTC, datetime, timedelta, timezone
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from briefgen.export.to_pdf import properties
from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.exported import ExportOptions
from tests.support.pdf_making import pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import open_pdf

NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def metadata(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Give the words of each property in the XMP of a file."""
    tree = ET.fromstring(pdf.Root.Metadata.read_bytes())
    return {
        name: "".join(found.itertext()).strip()
        for name in (
            "dc:title",
            "dc:description",
            "dc:language",
            "xmp:CreatorTool",
            "xmp:CreateDate",
            "xmp:ModifyDate",
            "pdf:Producer",
            "pdfaid:part",
            "pdfaid:conformance",
            "pdfuaid:part",
        )
        if (found := tree.find(f".//{name}", NAMES)) is not None
    }


def plain(title: str = "T", subject: str = "") -> Document:
    return Document(title=title, subject=subject, blocks=(Paragraph(inlines=(Text(text="a"),)),))


def test_properties_are_those_of_the_document() -> None:
    source = Document(title="Talks (王) <1>", subject="Meeting brief", language="fr", blocks=())

    with open_pdf(pdf_of(source).data) as pdf:
        assert str(pdf.docinfo.Title) == "Talks (王) <1>"
        assert str(pdf.docinfo.Subject) == "Meeting brief"
        assert str(pdf.docinfo.Creator) == "briefgen"
        assert "/Author" not in pdf.docinfo
        assert str(pdf.Root.Lang) == "fr"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle == True  # noqa: E712 # a PDF object


def test_a_document_without_a_subject_names_none() -> None:
    with open_pdf(pdf_of(Document(title="T", blocks=())).data) as pdf:
        assert "/Subject" not in pdf.docinfo


def test_dates_are_the_stamp_in_universal_time() -> None:
    stamp = datetime(2031, 3, 14, 11, 0, tzinfo=timezone(timedelta(hours=2)))
    options = ExportOptions(stamp=stamp)

    exported = document_to_pdf(plain(), style=plain_style(), fonts=shipped_fonts(), options=options)

    with open_pdf(exported.data) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20310314090000Z"
        assert str(pdf.docinfo.ModDate) == "D:20310314090000Z"


def test_both_places_of_the_properties_say_the_same() -> None:
    with open_pdf(pdf_of(plain("Talks (王) <1> & more", "Brief \u2019s")).data) as pdf:
        found = metadata(pdf)
        assert found["dc:title"] == str(pdf.docinfo.Title) == "Talks (王) <1> & more"
        assert found["dc:description"] == str(pdf.docinfo.Subject)
        assert found["xmp:CreatorTool"] == str(pdf.docinfo.Creator)
        assert found["pdf:Producer"] == str(pdf.docinfo.Producer)
        assert found["dc:language"] == str(pdf.Root.Lang)
        made = datetime.strptime(str(pdf.docinfo.CreationDate), "D:%Y%m%d%H%M%SZ")
        assert datetime.fromisoformat(found["xmp:CreateDate"]) == made.replace(tzinfo=UTC)
        assert found["xmp:CreateDate"] == found["xmp:ModifyDate"]


def test_the_standards_that_are_kept_are_named() -> None:
    with open_pdf(pdf_of(plain()).data) as pdf:
        found = metadata(pdf)
        assert (found["pdfaid:part"], found["pdfaid:conformance"]) == ("2", "A")
        assert found["pdfuaid:part"] == "1"
        assert "dc:description" not in found


def test_characters_that_xml_cannot_hold_do_no_harm() -> None:
    with open_pdf(pdf_of(plain("a\x00b\x1fc\ud800d\uffffe")).data) as pdf:
        assert metadata(pdf)["dc:title"] == "a b c?d e"


def test_colours_are_those_of_a_profile_that_is_in_the_file() -> None:
    with open_pdf(pdf_of(plain()).data) as pdf:
        (intent,) = pdf.Root.OutputIntents
        profile = intent.DestOutputProfile.read_bytes()
        assert (str(intent.S), int(intent.DestOutputProfile.N)) == ("/GTS_PDFA1", 3)
        assert (profile[16:20], profile[36:40]) == (b"RGB ", b"acsp")
        assert int.from_bytes(profile[:4], "big") == len(profile)


def test_what_colours_mean_is_compressed_once_for_all_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = Document(title="Talks", blocks=(Paragraph(inlines=(Text(text="x"),)),))
    pdf_of(document)
    monkeypatch.setattr(properties, "asset", None)

    with open_pdf(pdf_of(document).data) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
