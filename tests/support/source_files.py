"""Make small real files of every format that is read, with a text of your choice."""

import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from html import escape
from io import BytesIO

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

HEADLINE = "Norland and Ostland discuss herring"
PARAGRAPHS = (
    HEADLINE,
    "Published: 3 May 2024",
    (
        "PORT ALDREN - Hanne Sørensen, Minister of Fisheries of Norland, will receive Ivar Lund, "
        "Special Envoy of Ostland, on 8 and 9 May 2024 at the Harbour Hall in Port Aldren."
    ),
    (
        "The two sides will discuss deforestation, methane and the energy transition. They agreed "
        "to cut the quota by 40,000 tonnes."
    ),
    (
        "“The herring does not know our border,” Sørensen said on Thursday. Lund said that Ostland "
        "would sign the Paris Agreement of the coast in November."
    ),
)
"""One article, as paragraphs; every format must give the same facts of it."""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def zip_of(members: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack members, in their order, with a fixed date."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return packed.getvalue()


def html_of(paragraphs: Sequence[str], *, head: str = "", body: str = "") -> bytes:
    """Give a saved page with a headline, an article and what stands around it."""
    first, *others = map(escape, paragraphs)
    text = "\n".join(f"<p>{one}</p>" for one in others)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>'
        f"<nav><a href='/'>Home</a> <a href='/sea'>Sea</a></nav><main><article><h1>{first}</h1>\n"
        f"{text}{body}</article></main><footer>All rights reserved</footer></body></html>"
    ).encode()


def word_part(name: str, content: str) -> str:
    """Give a part of WordprocessingML, such as its document or a header."""
    return f'<w:{name} xmlns:w="{_W}">{content}</w:{name}>'


def word_paragraphs(paragraphs: Sequence[str]) -> str:
    """Give paragraphs of WordprocessingML."""
    return "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(one)}</w:t></w:r></w:p>' for one in paragraphs
    )


def docx_of(content: str, *, properties: str = "", parts: Mapping[str, str] = {}) -> bytes:
    """Give a DOCX whose body holds WordprocessingML; other parts go by their name and kind."""
    others = "".join(
        f'<Relationship Id="p{at}" Type="{_OFFICE_TYPE}/{name.rstrip("0123456789")}" '
        f'Target="{name}.xml"/>'
        for at, name in enumerate(parts)
    )
    core = (
        '<cp:coreProperties xmlns:cp="core" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:dcterms="http://purl.org/dc/terms/">{properties}</cp:coreProperties>'
    )
    return zip_of(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="a" Type="{_OFFICE_TYPE}/officeDocument" '
            'Target="word/document.xml"/>'
            f'<Relationship Id="b" Type="{_PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>',
            "docProps/core.xml": core,
            "word/document.xml": word_part("document", f"<w:body>{content}</w:body>"),
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f"{others}</Relationships>",
            **{f"word/{name}.xml": part for name, part in parts.items()},
        }
    )


def odt_paragraphs(paragraphs: Sequence[str]) -> str:
    """Give paragraphs of OpenDocument."""
    return "".join(f"<text:p>{escape(one)}</text:p>" for one in paragraphs)


def odt_of(
    content: str, *, styles: str = "", meta: str = "", more: Mapping[str, str] = {}
) -> bytes:
    """Give an ODT whose text holds OpenDocument; `styles` are its automatic ones."""
    names = " ".join(
        f'xmlns:{name}="{_ODF}:{name}:1.0"'
        for name in ("office", "text", "table", "style", "drawing", "meta")
    )
    names = names.replace("xmlns:drawing", "xmlns:draw") + (
        f' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="{_ODF}:svg-compatible:1.0"'
    )
    root = f"<office:document-content {names}>"
    return zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{root}<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{content}</office:text></office:body>"
            "</office:document-content>",
            "meta.xml": f"<office:document-meta {names}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
            **{
                name: part.replace("<root>", f"<office:document-styles {names}>").replace(
                    "</root>", "</office:document-styles>"
                )
                for name, part in more.items()
            },
        }
    )


def rtf_text(text: str) -> str:
    """Write a text as RTF does: signs beyond ASCII by their number."""
    return "".join(
        one if one.isascii() and one not in "\\{}" else f"\\u{ord(one)}?" for one in text
    )


def rtf_of(content: str) -> bytes:
    """Give an RTF file with a head around its content."""
    fonts = "{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Cyr;}}"
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{fonts}\n{content}}}".encode("latin-1")


def pdf_of(paragraphs: Sequence[str], *, title: str = "", running: str = "") -> bytes:
    """Give a PDF set in paragraphs over as many pages as it takes, with a running head."""
    styles = getSampleStyleSheet()
    data = BytesIO()

    def decorate(canvas: Canvas, page: SimpleDocTemplate) -> None:
        canvas.drawString(72, 800, running)
        canvas.drawString(300, 30, f"{page.page}")

    first, *others = map(escape, paragraphs)
    SimpleDocTemplate(data, title=title or None, invariant=1).build(
        [
            Paragraph(first, styles["Title"]),
            *(Paragraph(one, styles["BodyText"]) for one in others),
        ],
        onFirstPage=decorate,
        onLaterPages=decorate,
    )
    return data.getvalue()


def pdf_of_lines(*pages: Sequence[str], title: str = "", password: str = "") -> bytes:
    """Give a PDF with each page's lines as they are, one below the other."""
    data = BytesIO()
    canvas = Canvas(data, invariant=1, encrypt=password or None)
    canvas.setTitle(title)
    for lines in pages:
        text = canvas.beginText(72, 700)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def mail_of(paragraphs: Sequence[str], *, html: bytes = b"") -> EmailMessage:
    """Give a mail whose subject is the headline, with an HTML version where one is given."""
    message = EmailMessage()
    message["Subject"] = HEADLINE
    message["From"] = "Press Office of Norland <press@norland.example>"
    message["Date"] = "Fri, 03 May 2024 23:30:00 -0700"
    message.set_content("\n\n".join(paragraphs), cte="quoted-printable")
    if html:
        message.add_alternative(html.decode(), subtype="html")
    return message


def article_files() -> dict[str, bytes]:
    """Give the article in every format, by file name."""
    return {
        "article.txt": "\n\n".join(PARAGRAPHS).encode(),
        "article.html": html_of(PARAGRAPHS),
        "article.docx": docx_of(word_paragraphs(PARAGRAPHS)),
        "article.odt": odt_of(odt_paragraphs(PARAGRAPHS)),
        "article.rtf": rtf_of("\\par ".join(map(rtf_text, PARAGRAPHS))),
        "article.pdf": pdf_of(PARAGRAPHS, running="Norland Gazette"),
        "article.eml": mail_of(PARAGRAPHS).as_bytes(),
        "article.mhtml": (
            b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://norland.example/a\r\n"
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
            b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + html_of(PARAGRAPHS)
            + b"\r\n--b--\r\n"
        ),
    }
