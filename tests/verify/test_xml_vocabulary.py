import pytest

from briefgen.verify.xml_vocabulary import is_part_name, is_vocabulary


@pytest.mark.parametrize(
    "value",
    [
        "center",
        "240",
        "Body Text",
        "BriefTableText",
        "heading 3",
        "Microsoft YaHei",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://schemas.microsoft.com/office/word",
        "styles.xml",
        "/word/header1.xml",
    ],
)
def test_what_the_format_foresees_says_nothing(value: str) -> None:
    assert is_vocabulary(value)


@pytest.mark.parametrize(
    "value",
    [
        "Norland",
        "Norland 1",
        "http://schemas.microsoft.com/norland",
        "http://norland.example/",
        "media/norland.png",
        "norland.xml",
    ],
)
def test_what_somebody_named_is_read(value: str) -> None:
    assert not is_vocabulary(value)


def test_parts_have_names_of_the_format_or_of_somebody() -> None:
    assert is_part_name("word/theme/theme1.xml")
    assert is_part_name("[Content_Types].xml")
    assert not is_part_name("word/norland.xml")
