from briefgen.model.document import Cover, Paragraph, Table
from briefgen.model.dossier import Dossier
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import outline, sample_brief, sample_dossier


def lines(cover: Section) -> list[str]:
    dossier = sample_dossier()
    return outline(composed(dossier, sample_brief(dossier), recipe=recipe_of(cover)).document)


def test_a_cover_says_what_it_is_when_and_where_and_for_whom() -> None:
    assert [line.removeprefix("cover: ") for line in lines(Section(kind="cover"))][:5] == [
        "Meeting brief",
        "Fisheries talks with Norland",
        "20 March 2031, 10:00 – 21 March 2031\nPort Aldren",
        "To | Minister for the Sea",
        "From | Fisheries Unit",
    ]


def test_a_recipe_may_choose_the_lines_of_its_cover() -> None:
    found = lines(Section(kind="cover", rows=("duration", "requested_by")))

    assert found[2:4] == ["cover: How long: 1 h 45 min", "cover: To | Minister for the Sea"]


def test_a_cover_of_a_meeting_of_which_nothing_is_known_has_no_empty_line() -> None:
    document = composed(Dossier(), recipe=recipe_of(Section(kind="cover"))).document

    assert outline(document) == ["cover: Meeting brief", "cover: For the minister"]


def test_a_cover_has_a_look_of_its_own() -> None:
    dossier = sample_dossier()
    recipe = recipe_of(Section(kind="cover"))

    (cover,) = composed(dossier, sample_brief(dossier), recipe=recipe).document.blocks

    assert isinstance(cover, Cover)
    roles = [block.role for block in cover.blocks if isinstance(block, Paragraph | Table)]
    assert roles == ["cover_label", "cover_title", "cover_line", "cover"]
