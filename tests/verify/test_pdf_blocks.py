from tests.support.raw_pdf import ONE_PAGE, raw_pdf, stream, texts_of

PAGES = {
    **ONE_PAGE,
    1: b"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot << /ParentTree 10 0 R >> >>",
    2: b"<< /Kids [3 0 R 6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
    3: b"<< /Contents 4 0 R /StructParents 0 >>",
    6: b"<< /Contents [7 0 R 8 0 R] /StructParents 1 >>",
    4: stream(
        b"BT /F1 9 Tf /P << /MCID 0 >> BDC (The quota) Tj EMC "
        b"/Link << /MCID 1 >> BDC (of Nor-) Tj EMC /P << /MCID 9 /Lang (en) >> BDC (lost) Tj EMC ET"
    ),
    7: stream(b"BT /F1 9 Tf /P << /MCID 0 >> BDC (land falls) Tj EMC"),
    8: stream(b"/TD << /MCID 1 >> BDC (A cell) Tj EMC ET"),
    10: b"<< /Kids [11 0 R 12 0 R] >>",
    11: b"<< /Nums [0 [20 0 R 21 0 R] /X [20 0 R]] >>",
    12: b"<< /Nums [1 13 0 R 2] >>",
    13: b"[20 0 R 22 0 R]",
    20: b"<< /Type /StructElem /S /P /P 30 0 R >>",
    21: b"<< /Type /StructElem /S /Link /P 20 0 R >>",
    22: b"<< /Type /StructElem /S /TD /P 30 0 R >>",
}


def test_a_paragraph_is_one_text_over_pages_and_links() -> None:
    texts = texts_of(raw_pdf(PAGES))

    found = {text.replace(" ", "") for text in texts}
    assert {"ThequotaofNor-landfalls", "lost", "Acell"} <= found


def test_elements_that_lead_nowhere_or_in_circles_end_the_climb() -> None:
    circle = {21: b"<< /S /Link /P 21 0 R >>", 20: b"<< /S /Span >>", 22: b"(x)"}

    texts = texts_of(raw_pdf({**PAGES, **circle}))

    assert "Acell" in [text.replace(" ", "") for text in texts]


def test_parents_that_are_no_elements_give_no_block() -> None:
    texts = texts_of(raw_pdf({**PAGES, 13: b"[null 99 0 R]"}))

    assert "land falls" in texts
    assert "A cell" in texts
