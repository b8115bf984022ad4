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
        "When | 20 March 2031, 10:00 – 21 March 2031",
        "Where | Port Aldren",
        "To | Minister for the Sea",
    ]


def test_a_recipe_may_choose_the_lines_of_its_cover() -> None:
    found = lines(Section(kind="cover", rows=("duration", "requested_by")))

    assert found[2:4] == ["cover: How long | 1 h 45 min", "cover: To | Minister for the Sea"]
