"""A leak is caught wherever in a file it is planted, and the place is named."""

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

import pikepdf
import pytest

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.verify.guard import Guard, verify_files
from briefgen.verify.rule import KeptOut
from tests.support.planting import (
    SECRET,
    W,
    docx_with,
    docx_with_body,
    jpeg_with,
    paragraph,
    pdf_with,
    pdf_with_content,
    png_chunk,
    png_with,
)

GUARD = Guard(
    kept_out=(KeptOut(item="f-secretaa", why="not ticked", words=SECRET),),
    allowed=frozenset(),
    passages=frozenset(),
)
HALF, REST = SECRET[:5], SECRET[5:]
SHOWN = b"BT /Helv 9 Tf (Zqxjfleet treaty) Tj ET"


@cache
def sample(name: str) -> bytes:
    return render_brief(open_sample(), ExportSettings()).files[name].data


def places(data: bytes, name: str) -> list[str]:
    """Give where the secret was found; everything must have been read."""
    verified = verify_files({name: data}, GUARD)
    assert verified.unread == ()
    return [leak.place.removeprefix(f"{name}, ") for leak in verified.leaks]


def in_body(xml: str) -> bytes:
    return docx_with_body(sample("docx"), xml)


def in_part(name: str, content: str | bytes) -> bytes:
    return docx_with(sample("docx"), {name: content})


def between_members(planted: bytes) -> bytes:
    """Put bytes behind the last member, where no directory looks."""
    docx = sample("docx")
    start = struct.unpack_from("<I", docx, docx.rfind(b"PK\x05\x06") + 16)[0]
    end = docx.rfind(b"PK\x05\x06")
    moved = docx[end : end + 16] + struct.pack("<I", start + len(planted)) + docx[end + 20 :]
    return docx[:start] + planted + docx[start:end] + moved


def unlisted_member() -> bytes:
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(SECRET.encode()) + packer.flush()
    header = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, 0, len(packed), 16, 5, 0)
    return header + b"a.txt" + packed


def with_remark(of_member: bool) -> bytes:
    changed = io.BytesIO(sample("docx"))
    with zipfile.ZipFile(changed, "a") as archive:
        if of_member:
            info = zipfile.ZipInfo("word/media/a.txt")
            info.comment = SECRET.encode()
            archive.writestr(info, "")
        else:
            archive.comment = SECRET.encode()
    return changed.getvalue()


def with_extra_field() -> bytes:
    changed = io.BytesIO(sample("docx"))
    with zipfile.ZipFile(changed, "a") as archive:
        info = zipfile.ZipInfo("word/media/b.txt")
        info.extra = struct.pack("<HH", 0x7075, len(SECRET)) + SECRET.encode()
        archive.writestr(info, "")
    return changed.getvalue()


IN_DOCX: dict[str, tuple[Callable[[], bytes], str]] = {
    "text": (lambda: in_body(paragraph(SECRET)), "the text (word/document.xml)"),
    "runs": (lambda: in_body(paragraph(HALF, REST)), "the text (word/document.xml)"),
    "hidden text": (
        lambda: in_body(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{SECRET}</w:t></w:r></w:p>"),
        "the text (word/document.xml)",
    ),
    "entities": (
        lambda: in_body(paragraph("&#90;&#x71;xjfleet treaty")),
        "the text (word/document.xml)",
    ),
    "character data": (
        lambda: in_body(paragraph(f"<![CDATA[{SECRET}]]>")),
        "the text (word/document.xml)",
    ),
    "header": (
        lambda: in_part("word/header1.xml", f"<w:hdr {W}>{paragraph(SECRET)}</w:hdr>"),
        "a page header (word/header1.xml)",
    ),
    "footer": (
        lambda: in_part("word/footer3.xml", f"<w:ftr {W}>{paragraph(SECRET)}</w:ftr>"),
        "a page footer (word/footer3.xml)",
    ),
    "footnote": (
        lambda: in_part("word/footnotes.xml", f"<w:footnote {W}>{paragraph(SECRET)}</w:footnote>"),
        "the footnotes (word/footnotes.xml)",
    ),
    "endnote": (
        lambda: in_part("word/endnotes.xml", f"<w:endnote {W}>{paragraph(SECRET)}</w:endnote>"),
        "the endnotes (word/endnotes.xml)",
    ),
    "comment": (
        lambda: in_part("word/comments.xml", f"<w:comment {W}>{paragraph(SECRET)}</w:comment>"),
        "the comments (word/comments.xml)",
    ),
    "author of a comment": (
        lambda: in_part("word/comments.xml", f'<w:comment {W} w:author="{SECRET}"/>'),
        "the comments (word/comments.xml), the name of an author (w:author)",
    ),
    "deleted text": (
        lambda: in_body(
            f"<w:p><w:del><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>"
        ),
        "the text (word/document.xml), tracked changes",
    ),
    "text before an insertion": (
        lambda: in_body(
            "<w:p><w:r><w:t>Zqxjfleet</w:t></w:r><w:ins><w:r><w:t>no</w:t></w:r></w:ins>"
            "<w:r><w:t>treaty</w:t></w:r></w:p>"
        ),
        "the text (word/document.xml), tracked changes",
    ),
    "text after a deletion": (
        lambda: in_body(
            "<w:p><w:r><w:t>Zqxjfleet</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r>"
            "</w:del><w:r><w:t>treaty</w:t></w:r></w:p>"
        ),
        "the text (word/document.xml)",
    ),
    "properties": (
        lambda: in_part("docProps/core.xml", f"<c:p><dc:title>{SECRET}</dc:title></c:p>"),
        "the properties (docProps/core.xml)",
    ),
    "company": (
        lambda: in_part("docProps/app.xml", f"<p><Company>{SECRET}</Company></p>"),
        "the properties (docProps/app.xml)",
    ),
    "own properties": (
        lambda: in_part("docProps/custom.xml", f'<property name="{SECRET}"/>'),
        "the properties (docProps/custom.xml), a name (name)",
    ),
    "custom XML": (
        lambda: in_part("customXml/item1.xml", f"<a><b>{SECRET}</b></a>"),
        "customXml/item1.xml",
    ),
    "name of an element of custom XML": (
        lambda: in_part("customXml/item1.xml", "<Zqxjfleet_treaty/>"),
        "customXml/item1.xml, names of elements",
    ),
    "alternative text": (
        lambda: in_body(f'<w:p><wp:docPr id="1" descr="{SECRET}"/></w:p>'),
        "the text (word/document.xml), alternative text (descr)",
    ),
    "bookmark": (
        lambda: in_body('<w:bookmarkStart w:name="Zqxjfleet_treaty"/>'),
        "the text (word/document.xml), a name (w:name)",
    ),
    "field code": (
        lambda: in_body(
            "<w:p><w:r><w:instrText>INCLUDETEXT &quot;Zqxj</w:instrText></w:r>"
            "<w:r><w:instrText>fleet treaty&quot;</w:instrText></w:r></w:p>"
        ),
        "the text (word/document.xml), a field code",
    ),
    "simple field": (
        lambda: in_body(f"<w:fldSimple w:instr='QUOTE {SECRET}'/>"),
        "the text (word/document.xml), a field code (w:instr)",
    ),
    "address of a link": (
        lambda: in_part(
            "word/_rels/document.xml.rels", '<Relationship Target="file:///Zqxjfleet%20treaty"/>'
        ),
        "word/_rels/document.xml.rels, an address (Target)",
    ),
    "style": (
        lambda: in_part("word/styles.xml", f'<w:style {W}><w:name w:val="{SECRET}"/></w:style>'),
        "the styles (word/styles.xml), an attribute (w:val)",
    ),
    "template": (
        lambda: in_part("word/glossary/document.xml", paragraph(SECRET)),
        "what a template left over (word/glossary/document.xml)",
    ),
    "settings": (
        lambda: in_part("word/settings.xml", f'<w:docVar w:name="a" w:val="{SECRET}"/>'),
        "word/settings.xml, an attribute (w:val)",
    ),
    "remark in the XML": (
        lambda: in_body(f"<!-- {SECRET} -->"),
        "the text (word/document.xml), a remark in the markup",
    ),
    "instruction in the XML": (
        lambda: in_body(f"<?mso {SECRET}?>"),
        "the text (word/document.xml), a remark in the markup",
    ),
    "UTF-16": (
        lambda: in_part("customXml/item1.xml", f"<a>{SECRET}</a>".encode("utf-16")),
        "customXml/item1.xml",
    ),
    "name of a part": (
        lambda: in_part("word/media/Zqxjfleet treaty.dat", b""),
        "the names of its parts",
    ),
    "metadata of a PNG": (
        lambda: in_part(
            "word/media/a.png", png_with(png_chunk(b"tEXt", b"Title\0Zqxjfleet treaty"))
        ),
        "word/media/a.png, what the picture says of itself",
    ),
    "packed metadata of a PNG": (
        lambda: in_part(
            "word/media/a.png",
            png_with(png_chunk(b"zTXt", b"Title\0\0" + zlib.compress(SECRET.encode()))),
        ),
        "word/media/a.png, what the picture says of itself",
    ),
    "metadata of a JPEG": (
        lambda: in_part("word/media/a.jpg", jpeg_with(0xFE, SECRET.encode())),
        "word/media/a.jpg, what the picture says of itself",
    ),
    "EXIF in two bytes a letter": (
        lambda: in_part("word/media/a.jpg", jpeg_with(0xE1, SECRET.encode("utf-16-le"))),
        "word/media/a.jpg, what the picture says of itself",
    ),
    "thumbnail": (
        lambda: in_part("docProps/thumbnail.jpeg", jpeg_with(0xFE, SECRET.encode())),
        "docProps/thumbnail.jpeg, what the picture says of itself",
    ),
    "another picture": (
        lambda: in_part("word/media/a.emf", b"\1\0" + SECRET.encode("utf-16-le")),
        "word/media/a.emf",
    ),
    "embedded document": (
        lambda: in_part("word/embeddings/a.docx", in_body(paragraph(SECRET))),
        "word/embeddings/a.docx, the text (word/document.xml)",
    ),
    "embedded object": (
        lambda: in_part("word/embeddings/a.bin", b"\xd0\xcf\x11" + SECRET.encode()),
        "word/embeddings/a.bin",
    ),
    "bytes between the parts": (
        lambda: between_members(b"-" * 40 + SECRET.encode()),
        "bytes between the parts",
    ),
    "part that no directory lists": (
        lambda: between_members(b"-" * 40 + unlisted_member()),
        "bytes between the parts",
    ),
    "bytes before the parts": (
        lambda: sample("docx")[:0] + b"PK\x03\x04" + b"-" * 40 + SECRET.encode() + sample("docx"),
        "bytes between the parts",
    ),
    "bytes behind the parts": (
        lambda: sample("docx") + b"\n" + SECRET.encode(),
        "bytes between the parts",
    ),
    "another text that Word shows": (
        lambda: in_part("word/afchunk1.html", "<p>Zqxj<b>fleet</b> treaty</p>"),
        "word/afchunk1.html",
    ),
    "fallback for older programs": (
        lambda: in_body(f"<mc:Fallback>{paragraph(SECRET)}</mc:Fallback>"),
        "the text (word/document.xml)",
    ),
    "tag of a form field": (
        lambda: in_body(f'<w:sdt><w:sdtPr><w:tag w:val="{SECRET}"/></w:sdtPr></w:sdt>'),
        "the text (word/document.xml), an attribute (w:val)",
    ),
    "drawing in SVG": (
        lambda: in_part("word/media/a.svg", "<text>Zqxj<tspan>fleet</tspan> treaty</text>"),
        "word/media/a.svg",
    ),
    "packed drawing": (
        lambda: in_part("word/media/a.svgz", gzip.compress(f"<text>{SECRET}</text>".encode())),
        "word/media/a.svgz",
    ),
    "packed object": (
        lambda: in_part("word/embeddings/a.dat", zlib.compress(SECRET.encode())),
        "word/embeddings/a.dat",
    ),
    "macro": (
        lambda: in_part("word/vbaProject.bin", b"\xd0\xcf\x11" + SECRET.encode("utf-16-le")),
        "word/vbaProject.bin",
    ),
    "figures behind a chart": (
        lambda: in_part("word/charts/chart1.xml", f"<c:v>{SECRET}</c:v>"),
        "word/charts/chart1.xml",
    ),
    "embedded PDF": (
        lambda: in_part("word/embeddings/a.pdf", on_page(SHOWN)),
        "word/embeddings/a.pdf, page 1",
    ),
    "extra field of a part": (with_extra_field, "a remark on word/media/b.txt"),
    "remark on the zip": (lambda: with_remark(of_member=False), "a remark on the zip"),
    "remark on a part": (lambda: with_remark(of_member=True), "a remark on word/media/a.txt"),
}  # fmt: skip


@pytest.mark.parametrize("planted", IN_DOCX)
def test_a_leak_planted_in_a_docx_is_caught(planted: str) -> None:
    make, place = IN_DOCX[planted]

    assert place in places(make(), "brief.docx")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/afchunk1.rtf", "{\\rtf1 Zqxj{\\b fleet} treaty}"),
        ("word/afchunk1.mht", "Content-Transfer-Encoding: base64\n\nWnF4amZsZWV0IHRyZWF0eQ=="),
        ("word/media/a.mso", b"\x1f\x8b damaged"),
    ],
)
def test_what_can_t_be_searched_is_told(name: str, content: str | bytes) -> None:
    verified = verify_files({"brief.docx": in_part(name, content)}, GUARD)

    assert [one.partition(": ")[0] for one in verified.unread] == [f"brief.docx, {name}"]


def test_what_only_looks_packed_is_searched_as_it_is() -> None:
    assert places(in_part("word/a.bin", b"x^ 2, " + SECRET.encode()), "brief.docx") == [
        "word/a.bin"
    ]


def test_nothing_is_found_where_nothing_was_planted() -> None:
    assert places(sample("docx"), "brief.docx") == []
    assert places(sample("pdf"), "brief.pdf") == []


def test_the_name_of_the_file_is_searched() -> None:
    name = "zqxjfleet-treaty.docx"

    assert places(sample("docx"), name) == ["the name of the file"]


def in_pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    return pdf_with(sample("pdf"), change)


def on_page(content: bytes) -> bytes:
    return pdf_with_content(sample("pdf"), content)


def with_outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(SECRET, 0))


def with_metadata(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:description"] = SECRET


def with_attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["notes.txt"] = pikepdf.AttachedFileSpec(pdf, SECRET.encode())


def with_attached_brief(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["a.docx"] = pikepdf.AttachedFileSpec(pdf, in_body(paragraph(SECRET)))


def with_attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["Zqxjfleet treaty.txt"] = pikepdf.AttachedFileSpec(pdf, b"nothing")


def with_form(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"BT /Helv 9 Tf (Zqxjfleet treaty) Tj ET")
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    pdf.pages[0].add_resource(form, pikepdf.Name.XObject, pikepdf.Name.Form1)


def with_annotation(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Contents=SECRET, Rect=[0, 0, 9, 9])
    pdf.pages[0].Annots.append(pdf.make_indirect(note))


def with_link(pdf: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://a.example/zqxjfleet-treaty")
    pdf.pages[0].Annots.append(pdf.make_indirect(pikepdf.Dictionary(A=action)))


def with_picture(pdf: pikepdf.Pdf) -> None:
    picture = pdf.make_stream(jpeg_with(0xFE, SECRET.encode()), Filter=pikepdf.Name.DCTDecode)
    picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    pdf.pages[0].add_resource(picture, pikepdf.Name.XObject, pikepdf.Name.Im1)


def with_unknown_stream(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Private = pdf.make_stream(b"\x00\x01" + SECRET.encode() + b"\x02")


def with_former_revision() -> bytes:
    """Give a PDF whose newest part takes back what a former one says."""
    pdf = in_pdf(lambda opened: opened.docinfo.__setitem__("/Author", SECRET))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        number, size = opened.trailer.Info.objgen[0], int(opened.trailer.Size)
        root = opened.trailer.Root.objgen[0]
    start = pdf.rfind(b"startxref")
    former = int(pdf[start:].split()[1])
    update = f"{number} 0 obj\n<< /Author (Nobody) >>\nendobj\n".encode()
    table = (
        f"xref\n{number} 1\n{len(pdf):010} 00000 n \ntrailer\n<< /Size {size} /Root {root} 0 R"
        f" /Info {number} 0 R /Prev {former} >>\nstartxref\n{len(pdf) + len(update)}\n%%EOF\n"
    ).encode()
    return pdf + update + table


D, N = pikepdf.Dictionary, pikepdf.Name


def in_root(value: Callable[[pikepdf.Pdf], pikepdf.Object | pikepdf.String]) -> bytes:
    """Give a PDF with something that nothing but its root refers to."""
    return in_pdf(lambda pdf: pdf.Root.__setitem__("/Private", value(pdf)))


def attach(pdf: pikepdf.Pdf, name: str, data: bytes) -> None:
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, data)


IN_PDF: dict[str, tuple[Callable[[], bytes], str]] = {
    "text": (lambda: on_page(b"BT /Helv 9 Tf (Zqxjfleet treaty) Tj ET"), "page 1"),
    "kerned text": (
        lambda: on_page(b"BT /Helv 9 Tf [(Zq) 20 (xjfleet) -300 (treaty)] TJ ET"),
        "page 1",
    ),
    "text over two lines": (
        lambda: on_page(b"BT /Helv 9 Tf (Zqxj-) Tj 0 -9 Td (fleet treaty) Tj ET"),
        "page 1",
    ),
    "text in codes": (lambda: on_page(b"BT /Helv 9 Tf (\\132qxjfleet treaty) Tj ET"), "page 1"),
    "text in hexadecimal": (
        lambda: on_page(b"BT /Helv 9 Tf <5A71786A666C656574 20747265617479> Tj ET"),
        "page 1",
    ),
    "actual text": (
        lambda: on_page(b"/Span << /ActualText (Zqxjfleet treaty) >> BDC EMC"),
        "page 1, what is said of the text",
    ),
    "remark in a page": (
        lambda: on_page(b"% Zqxjfleet treaty\n"),
        "page 1, what is said of the text",
    ),
    "properties": (
        lambda: in_pdf(lambda pdf: pdf.docinfo.__setitem__("/Author", SECRET)),
        "the properties",
    ),
    "metadata": (lambda: in_pdf(with_metadata), "the metadata"),
    "bookmark": (lambda: in_pdf(with_outline), "a title (properties or bookmarks)"),
    "destination": (
        lambda: in_pdf(
            lambda pdf: pdf.Root.__setitem__(
                "/Names", pikepdf.Dictionary(Dests=pikepdf.Dictionary(Names=[SECRET, 0]))
            )
        ),
        "object",
    ),
    "attachment": (lambda: in_pdf(with_attachment), "an attachment"),
    "attached document": (lambda: in_pdf(with_attached_brief), "an attachment"),
    "name of an attachment": (
        lambda: in_pdf(with_attachment_name),
        "the name of an attachment",
    ),
    "alternative text": (
        lambda: in_pdf(lambda pdf: pdf.Root.StructTreeRoot.__setitem__("/Alt", SECRET)),
        "alternative text",
    ),
    "attribute of the structure": (
        lambda: in_pdf(
            lambda pdf: pdf.Root.StructTreeRoot.__setitem__(
                "/A", pikepdf.Dictionary(O=pikepdf.Name.Table, Summary=SECRET)
            )
        ),
        "object",
    ),
    "name of a font": (
        lambda: in_pdf(
            lambda pdf: pdf.Root.__setitem__(
                "/Private", pikepdf.Dictionary(FontName=pikepdf.Name("/ABCDEF+Zqxjfleet-Treaty"))
            )
        ),
        "a name",
    ),
    "text of the last page": (
        lambda: in_pdf(
            lambda pdf: pdf.pages[-1].contents_add(
                b"/Span << /ActualText (Zqxjfleet treaty) >> BDC EMC"
            )
        ),
        "page 4, what is said of the text",
    ),
    "page that no list of pages has": (
        lambda: in_root(lambda pdf: D(Type=N.Page, Contents=pdf.make_stream(SHOWN))),
        "object",
    ),
    "named destination of the old kind": (
        lambda: in_root(lambda _: D({"/Zqxjfleet treaty": 0})), "a name"
    ),
    "label of pages": (lambda: in_root(lambda _: D(Nums=[0, D(P=SECRET)])), "object"),
    "layer": (lambda: in_root(lambda _: D(Type=N.OCG, Name=SECRET)), "object"),
    "field of a form": (lambda: in_root(lambda _: D(T=SECRET, V="x")), "object"),
    "form in XML": (
        lambda: in_root(lambda pdf: pdf.make_stream(f"<t>{SECRET}</t>".encode())), "object"
    ),
    "script": (
        lambda: in_root(lambda _: D(S=N.JavaScript, JS="app.alert('Zqxjfleet treaty')")), "object"
    ),
    "script in a stream": (
        lambda: in_root(lambda pdf: D(JS=pdf.make_stream(b"app.alert('Zqxjfleet treaty')"))),
        "object",
    ),
    "metadata in attributes, of an object": (
        lambda: in_root(
            lambda pdf: pdf.make_stream(
                f'<x:xmpmeta><rdf:Description pdf:Author="{SECRET}"/></x:xmpmeta>'.encode(),
                Type=N.Metadata,
            )
        ),
        "the metadata",
    ),
    "string of two bytes a letter": (
        lambda: in_root(lambda _: pikepdf.String(b"\xff\xfe" + SECRET.encode("utf-16-le"))),
        "object",
    ),
    "string that names its languages": (
        lambda: in_root(
            lambda _: pikepdf.String(
                b"\xfe\xff" + "\x1ben\x1bZqxjfleet \x1bfr\x1btreaty".encode("utf-16-be")
            )
        ),
        "object",
    ),
    "formatted remark": (
        lambda: in_root(lambda _: D(RC="<body><p>Zqxj<b>fleet</b> treaty</p></body>")),
        "a remark or link",
    ),
    "name in a font's own data": (
        lambda: in_root(
            lambda pdf: pdf.make_stream(b"\0\1\0\0" + bytes(30) + SECRET.encode("utf-16-be"))
        ),
        "object",
    ),
    "family of a font": (
        lambda: in_root(lambda _: D(Type=N.FontDescriptor, FontFamily=SECRET)), "object"
    ),
    "class of the structure": (
        lambda: in_root(lambda _: D(ClassMap=D({"/Zqxjfleet-treaty": D(O=N.Table)}))), "a name"
    ),
    "attached PDF": (
        lambda: in_pdf(lambda pdf: attach(pdf, "a.pdf", on_page(SHOWN))),
        "an attachment",
    ),
    "packed attachment": (
        lambda: in_pdf(lambda pdf: attach(pdf, "a.gz", gzip.compress(SECRET.encode()))),
        "an attachment",
    ),
    "form": (lambda: in_pdf(with_form), "object"),
    "remark": (lambda: in_pdf(with_annotation), "a remark or link"),
    "address of a link": (lambda: in_pdf(with_link), "the address of a link"),
    "picture": (lambda: in_pdf(with_picture), "object"),
    "unknown stream": (lambda: in_pdf(with_unknown_stream), "object"),
    "object in a stream": (
        lambda: pdf_with(
            sample("pdf"),
            lambda pdf: pdf.docinfo.__setitem__("/Author", SECRET),
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        ),
        "the properties",
    ),
    "object that nothing refers to": (
        lambda: sample("pdf") + b"\n9999 0 obj\n(Zqxjfleet treaty)\nendobj\n",
        "object 9999",
    ),
    "stream that nothing refers to": (
        lambda: sample("pdf")
        + b"\n9999 0 obj\n<< /Length 27 >>\nstream\nBT (Zqxjfleet treaty) Tj ET\nendstream\nendobj",
        "object 9999",
    ),
    "former revision": (with_former_revision, "the properties (a former version of object"),
    "bytes behind the end": (
        lambda: sample("pdf") + SECRET.encode(),
        "bytes between the objects",
    ),
    "remark in the file": (
        lambda: sample("pdf").replace(b"%%EOF", b"% Zqxjfleet treaty\n%%EOF"),
        "bytes between the objects",
    ),
}  # fmt: skip


@pytest.mark.parametrize("planted", IN_PDF)
def test_a_leak_planted_in_a_pdf_is_caught(planted: str) -> None:
    make, place = IN_PDF[planted]

    found = places(make(), "brief.pdf")

    assert [one for one in found if one.startswith(place)] != [], found
