from briefgen.export.to_pdf.kept import Kept


def test_what_was_made_is_given_again() -> None:
    kept: Kept[str, int] = Kept()

    kept["one"] = 1

    assert (kept.get("one"), kept.get("two")) == (1, None)


def test_what_two_documents_do_not_ask_for_is_gone() -> None:
    kept: Kept[str, int] = Kept()
    kept["asked"], kept["left"] = 1, 2

    kept.turn()
    assert kept.get("asked") == 1
    kept.turn()

    assert (kept.get("asked"), kept.get("left")) == (1, None)


def test_it_is_as_large_as_two_documents_at_most() -> None:
    kept: Kept[int, int] = Kept()

    for document in range(5):
        kept.turn()
        for paragraph in range(10):
            kept[10 * document + paragraph] = paragraph

    assert len(kept) == 20
