from pathlib import Path

import pytest

from briefgen.errors import InputError, UsageError
from briefgen.model.marking import Marking
from briefgen.reference.marking_schemes import load_marking_scheme, marking_scheme_names


@pytest.fixture(autouse=True)
def own_schemes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    folder = tmp_path / "marking_schemes"
    folder.mkdir()
    return folder


def test_every_shipped_scheme_can_be_read_and_has_its_name() -> None:
    assert "plain" in marking_scheme_names()
    for name in marking_scheme_names():
        scheme = load_marking_scheme(name)
        assert scheme.name == name
        assert len({level.id for level in scheme.levels}) == len(scheme.levels)


def test_an_unknown_scheme_is_told_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"^Unknown marking scheme 'plian'. Did you mean 'plain'"):
        load_marking_scheme("plian")


def test_a_scheme_without_levels_is_refused(own_schemes: Path) -> None:
    (own_schemes / "own.toml").write_text('name = "own"\ntitle = "Own"\nlevels = []\n')

    with pytest.raises(InputError) as fault:
        load_marking_scheme("own")

    assert str(fault.value) == "own.toml: levels: is empty; a scheme needs one level at least."


LEVEL = 'name = "own"\ntitle = "Own"\n[[levels]]\nid = "open"\nbanner = "Open"\n'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            LEVEL + '[[caveats]]\nid = "open"\nbanner = "Open"\n',
            "own.toml: 'open' is the id of 2 levels or caveats; each needs its own.",
        ),
        (
            LEVEL + '[[caveats]]\nid = "eyes"\nbanner = "Eyes"\nbelongs_to = ["opn"]\n'
            'yields_to = ["eye"]\n',
            (
                "own.toml: caveats[0].belongs_to: unknown 'opn'. Did you mean 'open'?\n"
                "own.toml: caveats[0].yields_to: unknown 'eye'. Did you mean 'eyes'?"
            ),
        ),
        (
            'portion_form = "[{level}]"\n' + LEVEL,
            "own.toml: portion_form: must hold {mark} once and no other braces.",
        ),
        (
            'portion_form = "{mark}{"\n' + LEVEL,
            "own.toml: portion_form: must hold {mark} once and no other braces.",
        ),
        (
            LEVEL.replace('"open"', '"Top Secret"'),
            "own.toml: levels[0].id: expected `str` matching regex '^[a-z0-9]+([-_][a-z0-9]+)*$'.",
        ),
    ],
)
def test_a_fault_of_a_scheme_is_told_with_its_place(
    own_schemes: Path, content: str, message: str
) -> None:
    (own_schemes / "own.toml").write_text(content)

    with pytest.raises(InputError) as fault:
        load_marking_scheme("own")

    assert str(fault.value) == message


@pytest.mark.parametrize(
    ("name", "level", "caveats", "banner", "portion"),
    [
        ("us", "unclassified", (), "UNCLASSIFIED", "(U)"),
        ("us", "secret", ("noforn",), "SECRET//NOFORN", "(S//NF)"),
        ("us", "secret", ("noforn", "orcon"), "SECRET//ORCON/NOFORN", "(S//OC/NF)"),
        ("us", "top-secret", ("rel-fvey", "noforn"), "TOP SECRET//NOFORN", "(TS//NF)"),
        ("uk", "official", ("sensitive",), "OFFICIAL-SENSITIVE", "(O-S)"),
        (
            "uk",
            "official",
            ("recipients-only", "sensitive"),
            "OFFICIAL-SENSITIVE – RECIPIENTS ONLY",
            "(O-S–RO)",
        ),
        ("ca", "protected-b", (), "PROTECTED B / PROTÉGÉ B", "(PB)"),
        ("nz", "in-confidence", ("policy",), "IN-CONFIDENCE // POLICY", "(IC//POLICY)"),
        ("au", "official-sensitive", (), "OFFICIAL: Sensitive", "(O:S)"),
        ("au", "protected", ("cabinet",), "PROTECTED//CABINET", "(P//CABINET)"),
        ("plain", "restricted", ("draft",), "RESTRICTED // DRAFT", "(R//D)"),
        ("plain", "none", (), "", ""),
    ],
)
def test_banners_and_portion_marks_are_written_as_each_government_does(
    name: str, level: str, caveats: tuple[str, ...], banner: str, portion: str
) -> None:
    scheme = load_marking_scheme(name)
    marking = Marking(level=level, caveats=caveats)

    assert (scheme.banner(marking), scheme.portion_mark(marking)) == (banner, portion)
