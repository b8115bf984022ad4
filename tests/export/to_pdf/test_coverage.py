import pytest

from briefgen.errors import RefusedError
from briefgen.model.document import (
    Document,
    Furniture,
    Inline,
    LineBreak,
    NoteMark,
    Paragraph,
    Text,
)
from tests.support.pdf_making import pdf_of

FONTS = "fonts asked: Liberation Sans, Noto Naskh Arabic, Noto Sans SC, Droid Sans Fallback"
REMEDY = " Export DOCX instead, or choose other wording."


def refusal(*inlines: Inline, furniture: Furniture | None = None) -> str:
    document = Document(
        title="T", blocks=(Paragraph(inlines=inlines),), furniture=furniture or Furniture()
    )
    with pytest.raises(RefusedError) as caught:
        pdf_of(document)
    assert caught.value.exit_code == 5
    return str(caught.value)


@pytest.mark.parametrize(
    ("inlines", "message"),
    [
        (
            (Text(text="\u1200", origins=("f-aaaaaaaa",)),),
            (
                "The PDF can't show 1 character: U+1200 ETHIOPIC SYLLABLE HA "
                f"(in f-aaaaaaaa; {FONTS})."
            ),
        ),
        (
            (Text(text="\u0710 of Norland", origins=("f-aaaaaaaa",)), Text(text="\u1200")),
            (
                "The PDF can't show 2 characters: U+0710 SYRIAC LETTER ALAPH "
                f"(in f-aaaaaaaa; {FONTS}); U+1200 ETHIOPIC SYLLABLE HA "
                f"(in a label; {FONTS})."
            ),
        ),
        (
            (
                Text(text="\x07", origins=("f-a", "f-b")),
                LineBreak(),
                NoteMark(label="\x07", note="n", origins=("f-c", "f-a")),
            ),
            (
                "The PDF can't show 1 character: U+0007 CONTROL CHARACTER "
                f"(in f-a, f-b, f-c; {FONTS})."
            ),
        ),
    ],
)
def test_what_cannot_be_shown_is_refused_with_its_name_its_place_and_the_remedy(
    inlines: tuple[Inline, ...], message: str
) -> None:
    assert refusal(*inlines) == message + REMEDY


def test_furniture_is_looked_at_too() -> None:
    furniture = Furniture(banner=(Text(text="\u1200"),))

    assert "U+1200" in refusal(Text(text="fine"), furniture=furniture)


def test_a_long_list_is_cut_so_that_the_remedy_is_seen() -> None:
    message = refusal(Text(text="".join(map(chr, range(0x1200, 0x1220)))))

    assert message.startswith("The PDF can't show 32 characters: U+1200")
    assert message.endswith("Fallback); and 12 more." + REMEDY)
