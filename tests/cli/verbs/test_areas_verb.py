import json

from tests.support.command_line import Briefgen


def test_areas_are_listed_by_field(briefgen: Briefgen) -> None:
    code, out, err = briefgen("areas")

    assert (code, err) == (0, "")
    assert out.startswith("climate:\n")
    assert len(json.loads(briefgen("areas", "--json").out)["areas"]) >= 110


def test_one_area_is_shown_with_its_phrases(briefgen: Briefgen) -> None:
    told = json.loads(briefgen("areas", "tax", "--json").out)

    assert (told["label"], told["origin"]) == ("Tax", "shipped")
    assert "Phrase   double taxation" in briefgen("areas", "Tax").out


def test_an_unknown_area_is_told_with_the_nearest(briefgen: Briefgen) -> None:
    code, out, err = briefgen("areas", "taxx")

    assert (code, out) == (2, "")
    assert "Unknown agenda area 'taxx'. Did you mean 'tax'?" in err
