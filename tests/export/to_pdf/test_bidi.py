"""The algorithm against a sample of Unicode's own conformance tests, and texts as we meet them."""

from pathlib import Path

import pytest

from briefgen.export.to_pdf.bidi import class_levels, text_levels, visual_order

CASES = Path(__file__).resolve().parents[2] / "golden" / "bidi-cases.txt"
BASES = {2: 0, 4: 1}


def cases(fields: int) -> list[list[str]]:
    """Give the cases with so many fields: three for classes, five for characters."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    listed = [[field.strip() for field in line.split(";")] for line in lines if line[0] != "#"]
    return [case for case in listed if len(case) == fields]


def told(levels: list[int], expected: list[str]) -> list[str]:
    """Give levels as the cases write them: an x where nothing is said of a character."""
    return [
        "x" if said == "x" else str(level) for level, said in zip(levels, expected, strict=True)
    ]


def test_classes_get_the_levels_of_unicodes_conformance_test() -> None:
    tried = [
        (classes.split(), base, levels.split())
        for levels, classes, bits in cases(3)
        for bit, base in BASES.items()
        if int(bits) & bit
    ]

    assert len(tried) > 900
    for classes, base, levels in tried:
        assert told(class_levels(classes, base), levels) == levels, classes


def test_characters_get_the_levels_and_the_order_of_unicodes_conformance_test() -> None:
    tried = cases(5)

    assert len(tried) == 400
    for codes, _, base, expected, order in tried:
        text = "".join(chr(int(code, 16)) for code in codes.split())
        levels = text_levels(text, int(base))
        assert told(levels, expected.split()) == expected.split(), codes
        shown = [at for at, said in enumerate(expected.split()) if said != "x"]
        found = [shown[at] for at in visual_order([levels[at] for at in shown])]
        assert found == [int(at) for at in order.split()], codes


@pytest.mark.parametrize(
    ("text", "base", "levels"),
    [
        ("to אב, (גד) 12", 0, "00011111111122"),
        ("to אב (GD)", 0, "0001100000"),
        ("אב (GD) 12", 1, "1111221122"),
        ("1,5 +2% א", 1, "222112211"),
        ("", 0, ""),
    ],
)
def test_brackets_and_numbers_go_with_what_they_stand_by(text: str, base: int, levels: str) -> None:
    assert "".join(map(str, text_levels(text, base))) == levels


def test_what_is_nested_too_deep_stays_on_the_deepest_level() -> None:
    deep = ["RLE", "LRE"] * 70

    levels = class_levels([*deep, "R", *(["PDF"] * 140), "R"], 0)

    assert levels[140] == 125
    assert levels[-1] == 1


def test_isolates_nested_too_deep_end_where_they_should() -> None:
    deep = ["RLI", "LRI"] * 70

    levels = class_levels([*deep, "RLE", "R", "PDF", *(["PDI"] * 140), "L"], 0)

    assert levels[141] == 125
    assert levels[-1] == 0


def test_more_brackets_than_any_text_has_are_no_pairs() -> None:
    text = "(" * 64 + "א" + ")" * 64

    assert text_levels(text, 0) == [0] * 64 + [1] + [0] * 64


def test_the_end_of_a_paragraph_stands_on_its_own_level() -> None:
    assert class_levels(["R", "WS", "B"], 0) == [1, 0, 0]
