import pypdfium2

from briefgen.reading.pdf_attachment import attachment_in_pdf


def carrying(**files: bytes) -> bytes:
    import io

    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    for name, data in files.items():
        document.new_attachment(name).set_data(data)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def test_the_file_with_a_name_is_given_as_it_is() -> None:
    data = carrying(first=b"1", second=b"{}")

    assert attachment_in_pdf(data, "second") == b"{}"
    assert attachment_in_pdf(data, "third") is None
    assert attachment_in_pdf(carrying(), "second") is None


def test_what_is_no_pdf_carries_nothing() -> None:
    assert attachment_in_pdf(b"%PDF-1.7 and no more", "first") is None
