import json
from pathlib import Path

from tests.support.command_line import Briefgen


def test_marking_schemes_are_listed_with_what_they_hold(briefgen: Briefgen) -> None:
    code, out, err = briefgen("schemes")

    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == ["au", "ca", "nz", "plain", "uk", "us"]


def test_one_scheme_shows_levels_in_order_and_caveats(briefgen: Briefgen) -> None:
    lines = briefgen("schemes", "uk").out.splitlines()

    assert lines[1] == "A drafting aid: who marks answers for the marking."
    assert [line.split() for line in lines[4:7]] == [
        ["official", "OFFICIAL", "(O)"],
        ["secret", "SECRET", "(S)"],
        ["top-secret", "TOP", "SECRET", "(TS)"],
    ]
    assert lines[9].split() == ["sensitive", "Sensitive", "S", "with", "official", "only"]


def test_a_scheme_as_json_has_all_its_fields(briefgen: Briefgen) -> None:
    told = json.loads(briefgen("schemes", "us", "--json").out)

    assert (told["name"], told["portions"]) == ("us", True)


def test_a_scheme_without_caveats_has_no_list_of_them(briefgen: Briefgen, own_config: Path) -> None:
    folder = own_config / "marking_schemes"
    folder.mkdir(parents=True)
    (folder / "bare.toml").write_text(
        'name = "bare"\ntitle = "Bare"\n[[levels]]\nid = "open"\nbanner = ""\n'
    )

    assert briefgen("schemes", "bare").out.splitlines()[-1].split() == ["open", "–"]


def test_an_unknown_scheme_is_told_with_the_nearest(briefgen: Briefgen) -> None:
    code, out, err = briefgen("schemes", "usa")

    assert (code, out) == (2, "")
    assert "Unknown marking scheme 'usa'. Did you mean 'us'?" in err
