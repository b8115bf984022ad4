from briefgen.checks.contract import length_contract, pages_filled
from briefgen.model.brief import Brief
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.dossier import Dossier, Point
from briefgen.model.exported import BlockPlace, Exported
from briefgen.model.local_text import local
from briefgen.model.measures import Measure
from briefgen.model.parts import Part
from briefgen.model.recipe import Limits, Recipe, Section

BODY = Section(kind="points", heading="points")
SOURCES = Section(kind="sources", heading="sources")
LIKELY = Point(id="p-likelyaa", kind="ask", text=local("Herring"))
UNLIKELY = Point(id="p-unlikely", kind="ask", text=local("Cod"), tier="unlikely")


def laid_out(*places: BlockPlace) -> Exported:
    return Exported(data=b"", pages=3, blocks=places, fills=(1, 1, 1))


def test_the_contract_counts_pages_and_words_without_what_stands_around_the_text() -> None:
    blocks = tuple(
        Paragraph(inlines=(Text(text="word " * 30, origins=(id_,)),))
        for id_ in (LIKELY.id, UNLIKELY.id, "s-source")
    )

    found = length_contract(
        Recipe(name="note", title="note", limits=Limits(pages=1, words=80, least_words=20)),
        Brief(id="b-a", name="Brief"),
        dossier=Dossier(points=(LIKELY, UNLIKELY)),
        document=Document(title="T", blocks=blocks),
        parts=(
            Part(section=BODY, title="Points", start=0, end=2),
            Part(section=SOURCES, title="Sources", start=2, end=3),
        ),
        laid_out=laid_out(
            BlockPlace(first=1, last=1, lines=3, top=0.1, bottom=0.9),
            BlockPlace(first=1, last=2, lines=3, top=0.9, bottom=0.25),
            BlockPlace(first=3, last=3, lines=3, top=0.0, bottom=0.5),
        ),
    )

    cuts = (UNLIKELY.id, LIKELY.id)
    assert found == (
        Measure(unit="page", count=1.3, most=1, cuts=cuts),
        Measure(unit="word", count=60, most=80, least=20, cuts=cuts),
    )


def test_what_fills_a_page_to_its_end_is_one_page() -> None:
    full = laid_out(BlockPlace(first=1, last=1, lines=9, top=0.0, bottom=1.0))

    assert pages_filled(full, [0]) == 1.0
    assert pages_filled(laid_out(BlockPlace(first=1, last=1, lines=0)), [0]) == 0
